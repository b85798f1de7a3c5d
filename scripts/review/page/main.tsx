/** Where the page begins. */
import { render } from 'preact'
import { speak } from '../../phrases.js'
import { App } from './app.js'
import { begin } from './touch.js'

const start = (): void => {
  void begin(({ interface: spoken }) => {
    speak(spoken)
    document.documentElement.lang = spoken.language
    document.documentElement.dir = spoken.direction
  })
}

const root = document.getElementById('page')
if (root) render(<App begin={start} />, root)
start()
