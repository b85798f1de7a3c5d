/** Buttons that a key presses, too: they show which. */
import type { ComponentChildren } from 'preact'
import type { Command } from './keys.js'
import { now } from './store.js'

interface Pressed {
  readonly command: Command
  readonly class?: string
  readonly disabled?: boolean
  readonly press: () => void
  readonly children: ComponentChildren
}

/** A button with its key, as this person has it, which the style shows; without one when keys are switched off. */
export function KeyButton({ command, disabled = false, press, children, ...rest }: Pressed) {
  const { isOn, keys } = now().keys
  return (
    <button
      type="button"
      class={rest.class}
      disabled={disabled}
      aria-keyshortcuts={isOn ? keys[command] : undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}
