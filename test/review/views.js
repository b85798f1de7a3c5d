/**
 * Every view of the page, and how to get there from the card of an outdated unit with a draft, whatever language the
 * interface is in. The tests look at each with the eyes of a machine, and `npm run screenshots` for those of people.
 */

/** The unit of a decision as it would be had somebody else changed its translation. */
async function moved(page, route) {
  const { language, document, id } = route.request().postDataJSON()
  const address = `/api/card?${new URLSearchParams({ language, document, id })}`
  const ask = (path) => fetch(path, { headers: { 'X-Tvilling': '1' } }).then((answer) => answer.json())
  const card = await page.evaluate(ask, address)
  const text = 'Färjan går var trettionde minut.'
  return { type: 'moved', card: { ...card, target: { ...card.target, text } } }
}

async function signedOut(page, signIn) {
  await page.route('**/api/session', async (route) => {
    const { person: _, ...session } = await (await route.fetch()).json()
    await route.fulfill({ status: 401, json: { ...session, signIn } })
  })
  await page.reload()
  await page.locator('.alone').waitFor()
}

async function approve(page, text) {
  await page.locator('#field').fill(text)
  await page.keyboard.press('Control+Enter')
}

const dialog = (key) => async (page) => {
  await page.keyboard.press(key)
  await page.locator('dialog').waitFor()
}

export const VIEWS = {
  card: async () => undefined,
  list: (page) => page.locator('.listing').evaluate((button) => button.click()),
  filter: async (page) => {
    await page.locator('.find button').click()
    await page.locator('.choices').waitFor()
  },
  typed: async (page) => {
    await page.locator('#field').fill('Båten går varje halvtimme från kajen.')
    await page.locator('.findings').waitFor()
  },
  missing: async (page) => {
    await page.goto(`${new URL(page.url()).origin}/?language=sv&drift=missing`)
    await page.locator('.none').waitFor()
  },
  preview: async (page) => {
    await page.keyboard.press('p')
    await page.locator('iframe').scrollIntoViewIfNeeded()
  },
  help: dialog('?'),
  reject: dialog('r'),
  ack: dialog('n'),
  comment: dialog('c'),
  bulk: async (page) => {
    await page.locator('.sum button').last().click()
    await page.locator('dialog').waitFor()
  },
  refused: async (page) => {
    await approve(page, 'En båt.\n\nTvå båtar.')
    await page.locator('.alarm p').waitFor()
  },
  failed: async (page) => {
    await page.route('**/api/decisions', (route) => route.fulfill({ status: 500 }))
    await approve(page, 'Färjan går.')
    await page.locator('.alarm p').waitFor()
  },
  conflict: async (page) => {
    await page.route('**/api/decisions', async (route) =>
      route.fulfill({ status: 412, json: await moved(page, route) }),
    )
    await approve(page, 'Färjan går två gånger i timmen.')
    await page.locator('.conflict').waitFor()
  },
  offline: async (page) => {
    await page.route('**/api/**', (route) => route.abort())
    await page.locator('.alarm p').waitFor()
  },
  empty: async (page) => {
    await page.goto(`${new URL(page.url()).origin}/?text=nowhere`)
    await page.locator('.empty').waitFor()
  },
  signin: (page) => signedOut(page, 'password'),
  link: (page) => signedOut(page, 'link'),
}
