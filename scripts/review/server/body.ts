/** What a request brings. */
import type { Context } from 'hono'
import { BODY_LIMIT } from './guard.js'
import { valuesOf } from './wishes.js'

/** A body that is refused: no JSON, or too long. */
export class BadBody extends Error {
  override readonly name = 'BadBody'
  readonly status: 400 | 413

  constructor(status: 400 | 413) {
    super(String(status))
    this.status = status
  }
}

/** The JSON object that a request brings, counted as it comes. Throws a `BadBody`. */
export async function bodyOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = c.req.raw.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > BODY_LIMIT) throw new BadBody(413)
    chunks.push(part.value)
  }
  try {
    return valuesOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw new BadBody(400)
    throw error
  }
}
