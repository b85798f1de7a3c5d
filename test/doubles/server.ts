/** A service on this machine that answers as it is told, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a service was asked. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A running service. */
export interface Service {
  readonly address: string
  readonly asked: readonly Asked[]
  readonly forget: () => void
  readonly close: () => Promise<void>
}

/** What a service does with what it is asked. */
export type Handler = (asked: Asked, response: ServerResponse) => void

/** Starts a service on a free port of this machine. */
export async function serve(handle: Handler): Promise<Service> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, path: url, headers, body: Buffer.concat(pieces).toString('utf8') }
      asked.push(one)
      handle(one, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    forget: () => asked.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Sends JSON. */
export function answer(response: ServerResponse, json: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' })
  response.end(typeof json === 'string' ? json : JSON.stringify(json))
}
