/** The list of units: only the rows in sight are in the page, however many there are. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { changeLabel, driftLabel } from '../../labels.js'
import { t } from '../../phrases.js'
import { directionOf } from '../../syntax/direction.js'
import type { Listing, Row } from '../inbox.js'
import { keyOf } from './api.js'
import { now, sourceLanguage } from './store.js'
import { go, loadMore } from './walk.js'
import { Code } from './words.js'

/** Pixels of one row, as the style has it. */
const HEIGHT = 64

/** Rows above and below those in sight that are there too. */
const SPARE = 6

/** All units that the filter finds. */
export function List() {
  const { listing, at, decided } = now()
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const height = useHeight(box)
  const rows = listing?.rows ?? []
  useRowInSight(box, at, listing)
  const first = Math.max(0, Math.floor(top / HEIGHT) - SPARE)
  const last = Math.min(rows.length, Math.ceil((top + height) / HEIGHT) + SPARE)
  return (
    <div id="rows" class="rows" ref={box} onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}>
      <ul class="run offset" ref={(element) => sizeRun(element, first, rows.length - last)}>
        {rows.slice(first, last).map((row, place) => (
          <li key={keyOf(row)} aria-setsize={rows.length} aria-posinset={first + place + 1}>
            <Line
              row={row}
              isHere={first + place === at}
              isDone={decided.has(keyOf(row))}
              language={sourceLanguage()}
              press={() => void go(first + place)}
            />
          </li>
        ))}
      </ul>
      {listing && listing.total > rows.length && (
        <button type="button" class="more" onClick={() => void loadMore()}>
          {t('page.more', 'Show more')}
        </button>
      )}
    </div>
  )
}

type Box = RefObject<HTMLDivElement | null>

/** How high the box is, in pixels. */
function useHeight(box: Box): number {
  const [height, setHeight] = useState(800)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const observer = new ResizeObserver(() => setHeight(current.clientHeight))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return height
}

/** Scrolls to the row that is shown when it is another one, or the list is. */
function useRowInSight(box: Box, at: number, listing: Listing | undefined): void {
  useEffect(() => {
    const { current } = box
    if (!current) return
    const [from, to] = [at * HEIGHT, (at + 1) * HEIGHT]
    if (from < current.scrollTop || to > current.scrollTop + current.clientHeight)
      current.scrollTop = from - current.clientHeight / 3
  }, [at, listing])
}

/** Room for the rows that are not there. */
function sizeRun(element: HTMLUListElement | null, above: number, below: number): void {
  if (!element) return
  element.style.paddingBlockStart = `${above * HEIGHT}px`
  element.style.paddingBlockEnd = `${below * HEIGHT}px`
}

interface Shown {
  readonly row: Row
  readonly isHere: boolean
  readonly isDone: boolean
  readonly language: string
  readonly press: () => void
}

function Line({ row, isHere, isDone, language, press }: Shown) {
  return (
    <button
      type="button"
      class={`row ${isDone ? 'done' : ''}`}
      aria-current={isHere ? 'true' : undefined}
      onClick={press}
    >
      <span class="excerpt" lang={language} dir={directionOf(language)}>
        {row.excerpt}
      </span>
      <span class="facts">
        {isDone ? <span class="settled">✓ {t('page.decided', 'decided')}</span> : <Facts row={row} />}
        <Code>{`${row.language} ${nameOf(row.document)}`}</Code>
      </span>
    </button>
  )
}

/** What a unit is, in words. */
function Facts({ row }: { readonly row: Pick<Row, 'drift' | 'change' | 'draft'> }) {
  return (
    <>
      <span class={`drift ${row.drift}`}>{driftLabel(row.drift)}</span>
      {row.change && <span>{changeLabel(row.change)}</span>}
      {row.draft && <span class="draft">{t('page.draft', 'draft')}</span>}
    </>
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
