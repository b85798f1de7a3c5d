import type { Page } from 'playwright-core'

/** Ways from the card to each view. */
export const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>>
