/** What can become of an answer on its way, or be said instead of one. */
import { answer, type Handler } from './server.js'

/** Milliseconds after which a slow service answers at last. */
const SLOW = 60_000

const say =
  (status: number): Handler =>
  (_, response) =>
    answer(response, { message: 'no', error: { message: 'no' } }, status)

/** Trouble that passes: the next request may fare better. */
export const PASSING: Readonly<Record<string, Handler>> = {
  'an answer that does not come': (_, response) => {
    const timer = setTimeout(() => response.end('{}'), SLOW)
    response.on('close', () => clearTimeout(timer))
  },
  'an answer that stops half-way': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices": [{"message"')
    const timer = setTimeout(() => response.end(), SLOW)
    response.on('close', () => clearTimeout(timer))
  },
  'a cut connection': (_, response) => response.socket?.destroy(),
  'a connection that is cut amid an answer': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"translations": [')
    setTimeout(() => response.socket?.destroy(), 10)
  },
  'truncated JSON': (_, response) => response.end('{"choices": [{"message": {"content": "Ham'),
  'a page of HTML': (_, response) => response.end('<html><body>Welcome</body></html>'),
  '6 MB': (_, response) => response.end('x'.repeat(6_000_000)),
  'no text': (_, response) => answer(response, { choices: 7, translations: 7 }),
  '500': say(500),
  '503': say(503),
  '529': say(529),
}

/** Trouble that every request of the run would meet. */
export const LASTING: Readonly<Record<string, Handler>> = {
  '429': say(429),
  '401': say(401),
  '403': say(403),
  '402': say(402),
  '456': say(456),
  'a redirect': (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
}
