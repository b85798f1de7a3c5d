/** The box of a dialog, and the buttons at its end. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../phrases.js'
import { open } from './store.js'

interface Boxed {
  readonly title: string
  readonly children: ComponentChildren
}

/** A dialog of the browser: it keeps the focus, and Escape closes it. */
export function Box({ title, children }: Boxed) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const { current } = box
    current?.showModal()
    return () => {
      // While it is open nothing else takes the focus.
      current?.close()
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
      const back = isThere ? before : document.getElementById('unit')
      back?.focus()
    }
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby="title"
      onCancel={(event) => {
        event.preventDefault()
        open(undefined)
      }}
      onClose={({ currentTarget }) => currentTarget.isConnected && open(undefined)}
    >
      <h2 id="title">{title}</h2>
      {children}
    </dialog>
  )
}

/** Buttons that do what a form asks for, or leave it. */
export function Buttons({ done, isReady }: { readonly done: string; readonly isReady: boolean }) {
  return (
    <div class="actions">
      <button type="submit" class="primary" disabled={!isReady}>
        {done}
      </button>
      <button type="button" onClick={() => open(undefined)}>
        {t('page.cancel', 'Cancel')}
      </button>
    </div>
  )
}
