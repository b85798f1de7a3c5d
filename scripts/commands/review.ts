import { UsageError } from '../errors.js'
import { ENGLISH, type Interface, spokenInterface, t } from '../phrases.js'
import { printableLine } from '../report/printable.js'
import { makeApp } from '../review/server/app.js'
import type { Site } from '../review/server/guard.js'
import { type Listening, listen } from '../review/server/listen.js'
import { newToken, type People } from '../review/server/sessions.js'
import { openBrowser } from '../store/browser.js'
import { readPage } from '../store/page.js'
import { readUsers } from '../store/users.js'
import { type Input, type Outcome, textOption } from './command.js'
import { personOf } from './decisions/decide.js'
import { openSelection } from './project/workspace.js'
import { pairsToReview } from './review/begun.js'
import { openInbox } from './review/inbox.js'

/** Runs `tvilling review`: serves the page until the process ends. */
export async function runReview(input: Input): Promise<Outcome> {
  // Asked before anything is read: a program would wait for an answer that never comes.
  if (input.isJson)
    throw new UsageError(
      'usage',
      t(
        'usage.noPageForPrograms',
        'Unexpected --json: a review is a page for people, who end it. tvilling diff --json has the units and their drafts; approve, confirm, reject and ack with --json decide',
      ),
    )
  const served = await serveReview(input)
  input.show(() => t('review.open', 'The review is at {{link}}', { link: served.link }))
  input.talk(
    t('review.howToEnd', 'Ctrl-C ends it. Every decision is on the disk as soon as the page says so.'),
  )
  if (served.isLocal && input.options['no-open'] !== true) openBrowser(served.link)
  await served.listening.ended
  return { exitCode: 0, data: { version: 1 }, text: () => t('review.ended', 'The review has ended.') }
}

/** A review that is served. */
export interface ServedReview {
  readonly listening: Listening
  /** What a person opens. */
  readonly link: string
  /** Whether only this machine is meant to reach it. */
  readonly isLocal: boolean
}

/** Serves the page for what the arguments mean; everything is read once before. */
export async function serveReview(input: Input): Promise<ServedReview> {
  const selection = await openSelection(input)
  const { workspace } = selection
  const place = placeOf(input)
  const token = newToken()
  const people: People = place.users
    ? { users: readUsers(input.cwd, place.users) }
    : { token, person: { name: personOf(input), role: 'reviewer' } }
  const pairs = pairsToReview(selection, input)
  const inbox = openInbox({ workspace, pairs, now: input.now })
  await inbox.read(input.progress)
  let site: Site = { hosts: [], origins: [] }
  const app = makeApp({
    inbox,
    people,
    site: () => site,
    files: readPage(),
    spoken: pagePhrases(),
    project: printableLine(workspace.config.root.split(/[\\/]/u).at(-1) ?? ''),
    sourceLanguage: workspace.config.sourceLanguage,
    clock: () => performance.now(),
  })
  const listening = await listenAt((request) => app.fetch(request), place)
  site = siteOf(place, listening.port)
  const [origin = ''] = site.origins
  return {
    listening,
    link: place.users ? `${origin}/` : `${origin}/?token=${token}`,
    isLocal: place.users === undefined,
  }
}

interface Place {
  readonly hostname: string
  readonly port: number
  readonly users?: string
  readonly origin?: string
}

/** Where to listen. Beyond this machine only for people who sign in, at an address that is known. */
function placeOf(input: Input): Place {
  const hostname = textOption(input, 'host') ?? LOOPBACK
  const users = textOption(input, 'users')
  const origin = textOption(input, 'origin')
  const port = portOf(textOption(input, 'port'))
  if (users === undefined && (hostname !== LOOPBACK || origin !== undefined))
    throw new UsageError(
      'usage',
      t(
        'usage.usersNeeded',
        'Unexpected --host or --origin without --users: expected a file with the people who may sign in, since others can reach the page then',
      ),
    )
  if (users === undefined) return { hostname, port }
  if (origin === undefined)
    throw new UsageError(
      'usage',
      t(
        'usage.originNeeded',
        'Nothing says where people open the page: expected --origin with the address of the proxy, such as https://review.example.org',
      ),
    )
  return { hostname, port, users, origin: originOf(origin) }
}

const LOOPBACK = '127.0.0.1'

function portOf(given: string | undefined): number {
  const port = Number(given ?? '0')
  if (/^\d{1,5}$/u.test(given ?? '0') && port < 65536) return port
  throw new UsageError(
    'usage',
    t('usage.port', 'Unexpected --port {{port}}, expected a number from 0 to 65535', {
      port: JSON.stringify(given),
    }),
  )
}

/** An address of TLS, or one of this machine to try things out. */
function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isHere = url?.hostname === 'localhost' || url?.hostname === LOOPBACK
  if (
    url &&
    url.origin === given.replace(/\/$/u, '') &&
    (url.protocol === 'https:' || (isHere && url.protocol === 'http:'))
  )
    return url.origin
  throw new UsageError(
    'usage',
    t(
      'usage.origin',
      'Unexpected --origin {{origin}}, expected an address that begins with https:// and has no path; passwords must not travel in the open',
      { origin: JSON.stringify(given) },
    ),
  )
}

function siteOf({ origin, users }: Place, port: number): Site {
  if (users !== undefined && origin !== undefined) return { hosts: [new URL(origin).host], origins: [origin] }
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`]
  return { hosts, origins: hosts.map((host) => `http://${host}`) }
}

async function listenAt(fetch: Parameters<typeof listen>[0], { hostname, port }: Place): Promise<Listening> {
  try {
    return await listen(fetch, { hostname, port })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const sentence = t('review.cannotListen', 'Cannot listen at {{place}}: {{reason}}', {
      place: `${hostname}:${port}`,
      reason,
    })
    throw new UsageError('usage', sentence, { cause: error })
  }
}

/** Groups of phrases that the page says. */
const GROUPS = ['page', 'kind', 'drift', 'change', 'state', 'severity', 'placeable']

function pagePhrases(): Interface {
  const { language, phrases } = spokenInterface()
  if (language === ENGLISH.language) return ENGLISH
  const own = Object.entries(phrases).filter(([group]) => GROUPS.includes(group))
  return { language, phrases: Object.fromEntries(own) }
}
