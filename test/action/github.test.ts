/** What is made of the answers of GitHub, and of those of others in its place. */
import { afterEach, expect, test } from 'vitest'
import { openGitHub } from '../../scripts/action/github.js'
import { UsageError } from '../../scripts/errors.js'
import { type Forge, openForge } from './forge.js'

const open: Forge[] = []
afterEach(() => {
  for (const forge of open.splice(0)) forge.close()
})

async function asking() {
  const forge = await openForge()
  open.push(forge)
  const environment = { GITHUB_REPOSITORY: 'example/town', GITHUB_API_URL: forge.url }
  return { forge, github: openGitHub(environment, 'secret') }
}

/** What is said of an error in use; any other is a fault of ours. */
async function said(answer: Promise<unknown>): Promise<string> {
  const error = await answer.catch((thrown: unknown) => thrown)
  if (!(error instanceof UsageError)) throw new Error('no error in use', { cause: error })
  return error.message
}

test.each([
  [
    200,
    '<html>\n  <title>Sign in to the network</title>',
    '200 "<html> <title>Sign in to the network</title>"',
  ],
  [200, '', '200 ""'],
  [502, 'Bad gateway', '502 "Bad gateway"'],
  [404, '<h1>Not found</h1>', '404 "<h1>Not found</h1>"'],
  [302, '', '302 ""'],
  [200, `you sent Bearer secret ${'.'.repeat(1000)}`, `200 "you sent Bearer *** ${'.'.repeat(180)}`],
])(
  'an answer that is not JSON is trouble of the network and no fault of ours: %i %j',
  async (status, text, found) => {
    const { forge, github } = await asking()
    for (const ask of [github.find, github.list]) {
      forge.troubles.push({ to: 'GET /pulls', status, text, headers: { location: 'https://town.example' } })
      const message = await said(ask('/pulls'))
      expect(message.slice(0, 300)).toContain(`Found ${found}`)
      expect(message).toContain(`in answer to GET ${forge.url}/repos/example/town/pulls`)
      expect(message).toContain('such as a proxy')
      expect(message).not.toContain('secret')
    }
  },
)

test('where nobody answers, what the system says of it is told', async () => {
  const { forge, github } = await asking()
  forge.close()
  expect(await said(github.find(''))).toContain(`ECONNREFUSED in answer to GET ${forge.url}/repos`)
})

test('a refusal is told in the words of GitHub', async () => {
  const { forge, github } = await asking()
  const text = JSON.stringify({
    message: 'GitHub Actions is not permitted to create or approve pull requests.',
  })
  forge.troubles.push({ to: 'POST /pulls', status: 403, text })
  expect(await said(github.ask('POST', '/pulls', {}))).toContain(
    'GitHub refused POST /pulls: 403 GitHub Actions is not permitted to create or approve pull requests. Check',
  )
})

test('what is missing is told from what may be missing', async () => {
  const { github } = await asking()
  expect(await github.find('/git/ref/heads/none')).toBeUndefined()
  expect(await said(github.ask('GET', '/git/ref/heads/none'))).toContain('404')
})

/** An answer that asks to be left alone. */
const LIMITED = JSON.stringify({ message: 'API rate limit exceeded for installation.' })

test.each([
  [429, () => ({ 'retry-after': '1' })],
  [403, () => ({ 'retry-after': '1' })],
  [403, () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 1}` })],
])(
  'a request that comes too often is sent again after the pause that GitHub asks for: %i',
  async (status, headersOf) => {
    const { forge, github } = await asking()
    const [before, headers] = [performance.now(), headersOf()]
    for (let times = 0; times < 2; times++)
      forge.troubles.push({ to: 'POST /issues/7/comments', status, text: LIMITED, headers })
    await github.ask('POST', '/issues/7/comments', { body: 'a' })
    expect(performance.now() - before).toBeGreaterThan(900)
    expect(forge.comments).toHaveLength(1)
  },
)

test('where GitHub asks for a long pause, or for one again and again, it is told how long, and nobody waits', async () => {
  const { forge, github } = await asking()
  for (const pause of ['3000', '0', '0', '0', '0'])
    forge.troubles.push({ to: 'GET /pulls', status: 403, text: LIMITED, headers: { 'retry-after': pause } })
  expect(await said(github.list('/pulls'))).toContain(
    'no more requests for 3,000 s, and did not take GET /pulls',
  )
  expect(await said(github.list('/pulls'))).toContain('no more requests for 0 s')
  expect(forge.troubles).toEqual([])
})

test('a refusal for another reason is not sent again', async () => {
  const { forge, github } = await asking()
  const text = JSON.stringify({ message: 'Resource not accessible by integration' })
  for (let times = 0; times < 2; times++) forge.troubles.push({ to: 'GET /pulls', status: 403, text })
  expect(await said(github.list('/pulls'))).toContain('Resource not accessible by integration')
  expect(forge.troubles).toHaveLength(1)
})

test('no connection is kept while drafts are made, for GitHub to close it before the next request', async () => {
  const { forge, github } = await asking()
  for (let times = 0; times < 3; times++) await github.find('')
  expect(forge.connections()).toBe(3)
})
