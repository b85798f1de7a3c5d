import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Review } from '../../scripts/commands/review/terminal.js'
import type { Keyboard } from '../../scripts/keyboard.js'
import type { UnitName } from '../../scripts/review/card.js'
import type { Inbox } from '../../scripts/review/inbox.js'
import { openSessions } from '../../scripts/review/server/sessions.js'
import type { Edited } from '../../scripts/store/editor.js'
import { limit } from '../laws/runs.js'
import { scratch } from '../store/scratch.js'
import { dice } from './decided.js'
import {
  CAMPAIGN,
  call,
  changedFiles,
  copyOf,
  edit,
  filesIn,
  inTerminal,
  isUnable,
  leftovers,
  read,
  run,
  shell,
  startTerminal,
  TVILLING,
  write,
} from './run.js'

const ESCAPE = '\u001b'
const REVIEW = 'review --terminal --by Åsa'
const LEDGER = '.tvilling/sv/source/guide.md.jsonl'
const QUESTION = /\? more:/u

/** A repository with drafts beside texts that wait. */
async function drafted(): Promise<string> {
  const folder = copyOf('every-drift')
  await call(folder, 'draft')
  return folder
}

/** Presses keys one after another, each when the program has asked for it, and gives what the screen showed. */
function press(
  folder: string,
  keys: readonly string[],
  { env = {}, columns = 80, line = `${TVILLING} ${REVIEW} --language sv` }: Setting = {},
): Promise<{ readonly screen: string; readonly code: number | null }> {
  const child = startTerminal(folder, `stty cols ${columns}; ${line}`, { TERM: 'xterm', ...env })
  const left = [...keys]
  let screen = ''
  let shown = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    shown += text
    if (!ASKS.test(shown)) return
    shown = ''
    const next = left.shift()
    if (next !== undefined) child.stdin?.write(next)
  })
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ screen: screen.replaceAll('\r\n', '\n'), code })
    })
  })
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly line?: string
}

/** The program waits for a key or a line. */
const ASKS = /(?:\? more:|Type yes:|\?|said\?|wanted\?|Password:|once more:)(?:\u001b\[\d+m)* $/u

test.skipIf(isUnable)(
  'a card shows its place, the change of the source, the translation, the draft and its neighbours',
  async () => {
    const { screen, code } = await press(await drafted(), ['q'], { env: { NO_COLOR: '1' } })
    expect(code).toBe(0)
    expect(screen).toContain(
      '1/6  translations/sv/guide.md:3\n  sv · paragraph · outdated: number · reviewed · d9c981d24b\n    En vägledning för gäster\n',
    )
    expect(screen).toContain('Every summer [-40-]{+60+} guests come to the town.')
    expect(screen).toContain(
      '  draft, not published  patch · 100%\n    Varje sommar kommer [-40-]{+60+} gäster',
    )
    expect(screen).toContain(
      '0 decisions recorded. 6 units wait.\n\nNext: npx tvilling review --terminal --language sv\n',
    )
  },
)

test.skipIf(isUnable)(
  'a decision is on the disk before the next card is shown, and the review goes on from there',
  async () => {
    const folder = await drafted()
    const { screen, code } = await press(folder, ['a', '\u0003'])
    expect(code).toBe(130)
    expect(screen).toContain('Recorded: approve by Åsa.')
    expect(read(folder, 'translations/sv/guide.md')).toContain('60')
    expect(read(folder, LEDGER)).toMatch(/"state":"reviewed","origin":"patch","engine":"patch","by":"Åsa"/u)
    expect(leftovers(folder)).toEqual([])
    const again = await press(folder, ['q'])
    expect(again.screen).toContain('1/5  ')
  },
)

test.skipIf(isUnable)(
  'undo at the card takes the last decision back, page and ledger to the byte',
  async () => {
    const folder = await drafted()
    const before = filesIn(folder)
    const { screen } = await press(folder, ['a', 'u', 'q'])
    expect(screen).toContain('Taken back: 1 unit (sv source/guide.md d9c981d24b).')
    expect(filesIn(folder)).toEqual(before)
  },
)

test.skipIf(isUnable)(
  'undo of what another verb decided names its units, and counts none of this review',
  async () => {
    const folder = await drafted()
    const before = filesIn(folder)
    await call(folder, 'confirm', ['translations/sv/guide.md:13'], { by: 'Åsa' })
    const line = `${TVILLING} ${REVIEW} translations/sv/guide.md:3`
    const { screen } = await press(folder, ['u', 'q'], { line })
    expect(screen).toContain('Taken back: 1 unit (sv source/guide.md 042d498e23).')
    expect(screen).toContain('0 decisions recorded. 1 unit waits.')
    expect(screen).toContain('Next: npx tvilling review --terminal translations/sv/guide.md:3\n')
    expect(filesIn(folder)).toEqual(before)
  },
)

test.skipIf(isUnable)('reasons are typed, corrected and left; without one nothing is decided', async () => {
  const folder = await drafted()
  const before = filesIn(folder)
  const left = await press(folder, ['r', '\u001b', 'r', '\r', 'q'])
  expect(left.screen).toContain('Nothing was decided: a reason is needed.')
  expect(filesIn(folder)).toEqual(before)
  await press(folder, ['r', 'too stifx\u007ff ü\r', 'q'])
  expect(read(folder, LEDGER)).toContain('"reason":"too stiff ü"')
})

test.skipIf(isUnable)('n says of a text without a source that the source says it no more', async () => {
  const folder = await drafted()
  const before = filesIn(folder)
  const line = `${TVILLING} ${REVIEW} translations/sv/guide.md:11`
  const { screen } = await press(folder, ['n', 'q'], { line })
  expect(screen.replace(/\s+/gu, ' ')).toContain('Nothing in the source says this any more: remove it')
  expect(filesIn(folder)).toEqual(before)
})

/** An editor that puts a text into the file that it is given. */
function editor(text: string, status = 0): Readonly<Record<string, string>> {
  const script = join(scratch(), 'editor.sh')
  write('/', script, `#!/bin/sh\nprintf '%s' ${JSON.stringify(text)} > "$2"\nexit ${status}\n`)
  chmodSync(script, 0o755)
  return { EDITOR: `"${script}" --wait` }
}

test.skipIf(isUnable)(
  'what is written in the editor is held against the rules first, and its author has the last word',
  async () => {
    const folder = await drafted()
    const before = filesIn(folder)
    const warned = await press(folder, ['e', 'u', 'q'], { env: editor('Varje sommar kommer 70 gäster hit.') })
    expect(warned.screen).toContain('Recorded: draft by Åsa.')
    expect(warned.screen).toContain('! Unexpected 70, which the source does not have; expected 60')
    expect(filesIn(folder)).toEqual(before)
    const wrong = editor('Varje sommar kommer 60 {{ gäster }} till orten.')
    const left = await press(folder, ['e', 'no\r', 'q'], { env: wrong })
    expect(left.screen).toContain('(variable)')
    expect(left.screen).toContain('Your text is kept')
    expect(filesIn(folder)).toEqual(before)
    await press(folder, ['e', 'yes\r', 'q'], { env: wrong })
    expect(read(folder, LEDGER)).toContain(
      '"draft":{"text":"Varje sommar kommer 60 {{ gäster }} till orten."',
    )
  },
)

test.skipIf(isUnable)(
  'what is written in the editor becomes a draft of that person, which another key approves',
  async () => {
    const folder = await drafted()
    const { screen } = await press(folder, ['e', 'q'], { env: editor('Varje sommar kommer 60 gäster hit.') })
    expect(screen).toContain('Recorded: draft by Åsa.')
    expect(read(folder, LEDGER)).toContain(
      '"draft":{"text":"Varje sommar kommer 60 gäster hit.","origin":"human","by":"Åsa"',
    )
    expect(read(folder, 'translations/sv/guide.md')).not.toContain('60')
    await press(folder, ['a', 'q'])
    expect(read(folder, 'translations/sv/guide.md')).toContain('Varje sommar kommer 60 gäster hit.')
  },
)

test.skipIf(isUnable)('a source that reads the same in both languages can be left as it is', async () => {
  const folder = await drafted()
  write(folder, 'source/guide.md', `${read(folder, 'source/guide.md')}\n## Kontakt\n`)
  const line = `${TVILLING} ${REVIEW} --language sv`
  const keys = [...Array(6).fill('s'), 'e', 'no\r', 'e', 'yes\r', 'a']
  const { screen } = await press(folder, keys, { line, env: { EDITOR: 'true' } })
  expect(screen.match(/Is the text right as it is\?/gu)).toHaveLength(2)
  expect(read(folder, 'translations/sv/guide.md')).toContain('## Kontakt')
})

test.skipIf(isUnable).each([
  ['that is empty', editor(' '), 'Nothing was changed.'],
  ['that comes from an editor that failed', editor('Other.', 3), 'did not come to a good end (3)'],
  ['when there is no editor', { EDITOR: '/nowhere/editor' }, 'Set EDITOR to the command of yours'],
])('a text %s changes nothing', async (_, env, said) => {
  const folder = await drafted()
  const before = filesIn(folder)
  const { screen, code } = await press(folder, ['e', 'q'], { env })
  expect([screen.replace(/\s+/gu, ' ').includes(said), code]).toEqual([true, 0])
  expect(filesIn(folder)).toEqual(before)
})

test.skipIf(isUnable)('a text that the page cannot hold comes back to the card, and is kept', async () => {
  const folder = await drafted()
  const before = read(folder, 'translations/sv/guide.md')
  const { screen } = await press(folder, ['e', 'yes\r', 'a', 'q'], {
    env: editor('# En rubrik\n\nOch mer.'),
  })
  expect(read(folder, 'translations/sv/guide.md')).toBe(before)
  expect(read(folder, LEDGER)).toContain('# En rubrik')
  expect(screen.match(QUESTION)).not.toBeNull()
})

test.skipIf(isUnable)(
  'without colours nothing but letters goes to the terminal: no boxes, no movement of the cursor',
  async () => {
    const { screen } = await press(await drafted(), ['?', 's', 'b', 'r', 'no\r', 'u', 'q'], {
      env: { TERM: 'dumb' },
    })
    expect(screen).not.toContain(ESCAPE)
    expect(screen).not.toMatch(/[\u2500-\u259f]/u)
    expect(screen).toContain('e  write a text in your editor')
  },
)

test.skipIf(isUnable).each([
  ['review', `${REVIEW} --language sv`, ['?', 's', 'b', 'r', 'nott\u007f\u007fot\r', 'u', 'q']],
  ['status', 'status', []],
  ['check', 'check', []],
  ['diff', 'diff', []],
  ['draft', 'draft --dry-run', []],
  ['audit', 'audit', []],
  ['help', 'help review', []],
  ['an error', 'status --language xx', []],
])(
  'with --plain a screen reader is given lines alone by %s: no colours, boxes, progress or steps back',
  async (_, args, keys) => {
    const env = { FORCE_COLOR: '1' }
    const { screen } = await press(await drafted(), keys, { line: `${TVILLING} ${args} --plain`, env })
    expect(screen.length).toBeGreaterThan(40)
    // Line ends alone; those of the terminal have a carriage return, which was taken away.
    expect(screen).not.toMatch(/[\0-\t\v-\u001f\u007f-\u009f\u2500-\u259f]/u)
    if (keys.length > 0) expect(screen).toContain('Why is it not wanted? nott\nWhy is it not wanted? not\n')
  },
)

test.skipIf(isUnable)('a password is typed twice, shown nowhere, and signs its person in', async () => {
  const line = `${TVILLING} review --hash-password`
  const { screen, code } = await press(scratch(), ['korrekt häst\r', 'korrekt häst\r'], { line })
  expect([code, screen.includes('korrekt')]).toEqual([0, false])
  const [password = ''] = /scrypt\$\S+/u.exec(screen) ?? []
  const sessions = openSessions({ users: [{ name: 'Bo', role: 'reviewer', password }] }, () => 0)
  expect(await sessions.byPassword('Bo', 'korrekt hast')).toBeUndefined()
  expect(typeof (await sessions.byPassword('Bo', 'korrekt häst'))).toBe('string')
  const other = await press(scratch(), ['korrekt häst\r', 'korrekt hast\r'], { line })
  expect([other.code, other.screen.includes('expected the same one twice')]).toEqual([2, true])
})

test.each([
  ['korrekt häst', 0, /^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}\n$/u, /^$/u],
  ['kort', 2, /^$/u, /4 characters, expected 8 at least/u],
  ['', 2, /^$/u, /0 characters, expected 8 at least/u],
])('the password %j can be piped in', async (password, expected, out, err) => {
  const line = `printf '%s\\n' '${password}' | tvilling review --hash-password`
  const { code, stdout, stderr } = await shell(scratch(), line)
  expect([code, stdout, stderr]).toEqual([expected, expect.stringMatching(out), expect.stringMatching(err)])
})

test('a review that is asked for as JSON is refused at once, and says which verbs have it', async () => {
  const { code, stdout, stderr } = await run(copyOf('every-drift'), 'review --json --no-open --by Bo')
  expect([code, stderr]).toEqual([2, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    error: { code: 'usage', message: expect.stringContaining('tvilling diff --json') },
  })
})

test.skipIf(isUnable).each([40, 80, 120])('a card fits into %i columns', async (columns) => {
  const { screen } = await press(await drafted(), ['s', 's', '?', 'q'], { columns, env: { NO_COLOR: '1' } })
  // A command is to be copied, and stands on one line.
  const lines = screen.split('\n').filter((line) => !line.startsWith('Next: '))
  const widest = Math.max(...lines.map((line) => stringWidth(line)))
  // The key that was pressed stands behind its question.
  expect(widest).toBeLessThanOrEqual(columns + 2)
})

test.skipIf(isUnable)('what is in texts and ledgers cannot steer the terminal', async () => {
  const folder = await drafted()
  edit(folder, 'source/guide.md', 'Every summer', 'Every \u001b]52;c;eA==\u0007\u202e summer')
  const { screen } = await press(folder, ['q'], { env: { NO_COLOR: '1' } })
  expect(screen).not.toContain(`${ESCAPE}]52`)
  expect(screen).toContain('\\x1b]52')
})

const PLACES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['the output goes into a pipe', `${TVILLING} ${REVIEW} | cat; exit \${PIPESTATUS[0]}`, {}],
  ['the input comes from a file', `${TVILLING} ${REVIEW} < /dev/null`, {}],
  ['CI is set', `${TVILLING} ${REVIEW}`, { CI: 'true' }],
  ['--json was given', `${TVILLING} ${REVIEW} --json`, {}],
]

test.skipIf(isUnable).each(PLACES)('the review does not wait for keys when %s', async (_, line, env) => {
  const { screen, code } = await inTerminal(
    copyOf('every-drift'),
    `bash -c '${line.replaceAll("'", "'\\''")}'`,
    env,
  )
  expect(code).toBe(2)
  expect(screen).toContain('tvilling approve, confirm, reject and ack decide without one')
})

test('without any terminal the review ends with 2, and says what to do', async () => {
  const { stderr, code } = await run(copyOf('every-drift'), REVIEW)
  expect([code, stderr.includes('expected one for --terminal')]).toEqual([2, true])
})

test.each([
  ['--terminal --port 8080', "Unexpected --port, which 'review --terminal' does not have"],
  ['--terminal --users people.json', "Unexpected --users, which 'review --terminal' does not have"],
  ['--users people.json --by Åsa', "Unexpected --by, which 'review --users' does not have"],
  ['--hash-password --language sv', "Unexpected --language, which 'review --hash-password' does not have"],
])('review %s is refused: an option of it would mean nothing', async (options, said) => {
  const { stderr, code } = await run(copyOf('every-drift'), `review ${options}`)
  expect([code, stderr.includes(said)]).toEqual([2, true])
})

test.skipIf(isUnable)('with nothing that waits there is nothing to press', async () => {
  const { screen, code } = await inTerminal(copyOf('nothing-waits'), `${TVILLING} ${REVIEW}`)
  expect(screen).toBe('0 decisions recorded. 0 units wait.\n\nNext: npx tvilling check\n')
  expect(code).toBe(0)
})

test.skipIf(isUnable)('the terminal is left as it was, however the review ends', async () => {
  // Node names its process after its main thread from version 24 on.
  const line = (signal: string) =>
    `stty -a > before; (sleep 3; pkill -${signal} -P $$ 'node|MainThread') & ${TVILLING} ${REVIEW}; stty -a > after; cmp before after`
  for (const keys of [['q'], ['\u0003'], ['\u0004']]) {
    const folder = await drafted()
    const { code } = await press(folder, keys, {
      line: `stty -a > before; ${TVILLING} ${REVIEW}; stty -a > after; cmp before after`,
    })
    expect([keys, code, existsSync(join(folder, 'after'))]).toEqual([keys, 0, true])
  }
  const folder = await drafted()
  const { code } = await press(folder, [], { line: line('TERM') })
  expect([code, leftovers(folder)]).toEqual([0, []])
})

/** Random sequences of keys that are pressed. */
const SEQUENCES = CAMPAIGN ? 200 : 20

/** Somebody who presses random keys, and types random words where words are asked for. */
function stranger(roll: (limit: number) => number, most: number): Keyboard {
  const KEYS = ['a', 'a', 't', 'e', 's', 's', 'r', 'n', 'y', 'b', 'u', '?', 'x', '\u001b[A', ' ', '\r']
  let pressed = 0
  return {
    key: async () => (pressed++ < most ? KEYS[roll(KEYS.length)] : 'q'),
    line: async () => (roll(4) === 0 ? undefined : `reason ${roll(9)}`),
    secret: async () => undefined,
    write: () => undefined,
    lend: (action) => action(),
    close: () => undefined,
  }
}

interface Made {
  readonly verb: string
  readonly name?: UnitName
  readonly options: Readonly<Record<string, string>>
  readonly at: string
}

test('whatever keys are pressed, the ledgers are what the same decisions by other verbs make of them', {
  timeout: limit(3),
}, async () => {
  const { reviewAt }: typeof import('../../scripts/commands/review/terminal.js') = await import(
    new URL('../../dist/commands/review/terminal.js', import.meta.url).href
  )
  const { openInbox }: typeof import('../../scripts/commands/review/inbox.js') = await import(
    new URL('../../dist/commands/review/inbox.js', import.meta.url).href
  )
  const { openWorkspace }: typeof import('../../scripts/commands/project/workspace.js') = await import(
    new URL('../../dist/commands/project/workspace.js', import.meta.url).href
  )
  const sums = { decided: 0, changed: 0 }
  for (let seed = 0; seed < SEQUENCES; seed++) {
    const roll = dice(seed)
    const [folder, copy] = [await drafted(), copyOf('every-drift')]
    for (const path of changedFiles(filesIn(folder), filesIn(copy))) write(copy, path, read(folder, path))
    const workspace = await openWorkspace({ cwd: folder } as never)
    let clock = Date.parse('2026-06-01T00:00:00Z')
    const now = () => new Date(clock).toISOString()
    const inbox = openInbox({ workspace, pairs: workspace.pairs, now })
    const made: Made[] = []
    const recorded: Pick<Inbox, 'card' | 'check' | 'decide' | 'undo'> = {
      card: inbox.card,
      check: inbox.check,
      decide: async (name, wish, seen) => {
        clock += 1000
        const card = await inbox.card(name)
        const answer = await inbox.decide(name, wish, seen)
        if (answer.type !== 'done') return answer
        const state = 'state' in wish && wish.state !== undefined ? { state: wish.state } : {}
        const isDraft = wish.action === 'approve' && card?.draft?.text === wish.text
        const verb = wish.action === 'approve' && !isDraft ? 'confirm' : wish.action
        const reason = 'reason' in wish ? { reason: wish.reason } : {}
        made.push({ verb, name, options: { ...state, ...reason }, at: now() })
        return answer
      },
      undo: async (by) => {
        clock += 1000
        const answer = await inbox.undo(by)
        if (answer.type === 'done' && answer.units.length > 0)
          made.push({ verb: 'undo', options: {}, at: now() })
        return answer
      },
    }
    const { rows } = await inbox.list({ language: ['sv'] }, 0)
    const names = rows.map(({ language, document, id }) => ({ language, document, id }))
    const unchanged = async (text: string): Promise<Edited> => ({ text })

    const review: Review = await reviewAt({
      ...{ inbox: recorded, names, by: 'Åsa', keyboard: stranger(roll, 60), edit: unchanged },
      style: () => ({ color: false, width: 80 }),
    })
    const undone = made.filter(({ verb }) => verb === 'undo').length
    expect([seed, review.decided]).toEqual([seed, made.length - 2 * undone])
    sums.decided += made.length
    const before = filesIn(copy)
    for (const { verb, name, options, at } of made)
      await call(
        copy,
        verb,
        name ? [name.id] : [],
        { ...options, by: 'Åsa', ...(name && { language: name.language }) },
        { now: () => at },
      )
    sums.changed += changedFiles(before, filesIn(copy)).length
    expect([seed, changedFiles(filesIn(folder), filesIn(copy))]).toEqual([seed, []])
  }
  expect(Math.min(sums.decided, sums.changed)).toBeGreaterThan(20)
})
