/** The help: which key does what. */
import { t } from '../../phrases.js'
import { Box } from './box.js'
import { type Command, commandLabels, fixedKeys } from './keys.js'
import { now, open, setKeys } from './store.js'

/** The keys; they can be switched off, and each can be another one. */
export function Help() {
  const { keys } = now()
  return (
    <Box title={t('page.keys', 'Keys')}>
      <label class="check">
        <input
          type="checkbox"
          checked={keys.isOn}
          onChange={({ currentTarget }) => setKeys({ ...keys, isOn: currentTarget.checked })}
        />
        <span>{t('page.keysOn', 'single keys do something')}</span>
      </label>
      <table>
        <tbody>
          {Object.entries(commandLabels()).map(([command, label]) => (
            <tr key={command}>
              <td>
                <KeyField command={command as Command} label={label} />
              </td>
              <td>{label}</td>
            </tr>
          ))}
          {fixedKeys().map(([key, label]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="primary" onClick={() => open(undefined)}>
          {t('page.close', 'Close')}
        </button>
      </div>
    </Box>
  )
}

/** The key of a command, to be typed over. */
function KeyField({ command, label }: { readonly command: Command; readonly label: string }) {
  const { keys } = now()
  const change = (key: string): void => {
    if (Array.from(key).length === 1) setKeys({ ...keys, keys: { ...keys.keys, [command]: key } })
  }
  return (
    <input
      class="key"
      aria-label={label}
      maxLength={1}
      value={keys.keys[command]}
      disabled={!keys.isOn}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}
