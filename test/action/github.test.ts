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
