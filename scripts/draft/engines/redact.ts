/** Text of another program without the secrets of the environment. */
import type { Environment } from './kind.js'

/** Names of variables that hold secrets. */
const SECRET = /KEY|TOKEN|SECRET|PASS|AUTH|CREDENTIAL/iu

/** Shorter values are words that stand anywhere. */
const LEAST = 6

/** The text with a sign in place of each secret, as it is, as Base64 and as part of an address. */
export function redact(text: string, env: Environment): string {
  const secrets = Object.entries(env).flatMap(([name, value = '']) =>
    SECRET.test(name) && value.length >= LEAST ? [value] : [],
  )
  return secrets
    .flatMap((secret) => [
      secret,
      Buffer.from(secret).toString('base64').replace(/=+$/u, ''),
      encodeURIComponent(secret),
    ])
    .reduce((clean, secret) => clean.replaceAll(secret, '•••'), text)
}
