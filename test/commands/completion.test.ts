import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../scripts/commands/verbs/index.js'
import { SHELLS } from '../../scripts/report/completion.js'
import { call, copyOf, run, shell } from './run.js'

/** What bash completes a command line to. */
async function completed(line: string): Promise<readonly string[]> {
  const words = line.split(' ')
  const { stdout } = await shell(
    copyOf('nothing-waits'),
    `eval "$(tvilling completion bash)"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _tvilling; printf '%s\\n' "\${COMPREPLY[@]}"`,
  )
  return stdout.split('\n').filter((word) => word !== '')
}

test('bash completes verbs, the options of a verb, and leaves paths to itself', async () => {
  expect(await completed('tvilling ')).toEqual(expect.arrayContaining(COMMANDS.map(({ name }) => name)))
  expect(await completed('tvilling re')).toEqual(['review', 'reject', 'report'])
  expect(await completed('tvilling audit --a')).toEqual(['--at'])
  expect(await completed('tvilling --json review --ter')).toEqual(['--terminal'])
  expect(await completed('tvilling status trans')).toEqual([])
})

test.each(['zsh', 'fish'])(
  'the script of %s has every verb with every option, each text in one pair of quotes',
  async (name) => {
    const { data } = await call<{ script: string }>(copyOf('nothing-waits'), 'completion', [name])
    for (const { name: verb, options } of COMMANDS) {
      const lines = data.script.split('\n').filter((line) => line.includes(verb))
      for (const option of options) expect(lines.some((line) => line.includes(option.name))).toBe(true)
    }
  },
)

test('whatever a description holds, it stays one word of the shell', () => {
  const about = `it's [a] "b": $(touch x) \`y\` \\ end`
  const verbs = [{ name: 'x', about, options: [{ name: 'o', about, value: 'v' }] }]
  const zsh =
    SHELLS.zsh?.(verbs)
      .split('\n')
      .find((line) => line.includes('verbs=(')) ?? ''
  // Single quotes mean the same to bash.
  const { stdout } = spawnSync('bash', ['-c', `${zsh}; printf '%s' "\${verbs[@]}"`], { encoding: 'utf8' })
  expect(stdout).toBe(`x:${about.replace(/[[\]:\\]/gu, '\\$&')}`)
})

test.each([
  ['completion powershell', 'Unexpected "powershell", expected the name of a shell: bash, zsh, fish\n'],
  ['completion', 'Nothing says for which shell: expected one of bash, zsh, fish\n'],
])('“%s” is answered with the shells that there are', async (line, message) => {
  const { code, stderr } = await run(copyOf('nothing-waits'), line)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})
