/** The door to the socket. */
import { type ServerType, serve } from '@hono/node-server'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Ends when the server does. */
  readonly ended: Promise<void>
  readonly close: () => void
}

type Fetch = (request: Request) => Response | Promise<Response>

/** Listens at an address of this machine; port 0 is one that is free. */
export function listen(
  fetch: Fetch,
  { hostname, port }: { readonly hostname: string; readonly port: number },
) {
  return new Promise<Listening>((done, fail) => {
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const server: ServerType = serve({ fetch, hostname, port, overrideGlobalObjects: false }, (info) => {
      const close = () => {
        server.close()
        if ('closeAllConnections' in server) server.closeAllConnections()
      }
      done({ port: info.port, ended, close })
    })
    server.on('error', fail)
    server.on('close', () => end())
  })
}
