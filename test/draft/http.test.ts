import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { post } from '../../scripts/draft/engines/http.js'
import { type Handler, type Service, serve } from '../doubles/server.js'
import { PASSING } from '../doubles/trouble.js'

let service: Service
let collecting: NodeJS.Timeout

beforeEach(async () => {
  // A long run collects garbage at any moment; here, many times within one answer.
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collecting = setInterval(() => collect(), 20)
  service = await serve((asked, response) => handle(asked, response))
})

afterEach(async () => {
  clearInterval(collecting)
  await service.close()
})

let handle: Handler

test.each(['an answer that does not come', 'an answer that stops half-way'])(
  'whatever garbage is collected meanwhile, nobody waits too long for %s',
  async (trouble) => {
    handle = PASSING[trouble] as Handler
    const { signal } = new AbortController()
    // So long that each question arrives, however busy the machine is.
    const reply = await post({ url: service.address, body: {}, signal, patience: 1500 })
    expect(reply).toEqual({ failure: expect.stringContaining('no answer within 1.5 s') })
    expect(service.asked).toHaveLength(3)
  },
)

test('whatever garbage is collected meanwhile, an interrupt ends the wait', async () => {
  handle = PASSING['an answer that does not come'] as Handler
  const interruption = new AbortController()
  setTimeout(() => interruption.abort(), 200)
  const { signal } = interruption
  await expect(post({ url: service.address, body: {}, signal, patience: 50_000 })).rejects.toThrow(
    'interrupted',
  )
  expect(service.asked).toHaveLength(1)
})
