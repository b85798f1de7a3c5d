/** Passwords of people who sign in: how they are stored, and whether one is right. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** What a stored password looks like: its cost, salt and key. */
const PASSWORD = /^scrypt\$(16384|32768|65536|131072)\$8\$1\$([\w-]{16,})\$([\w-]{43})$/u

/** The form of a password that nobody has. */
const NOBODY = `scrypt$32768$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`

const SCRYPT = { N: 32768, r: 8, p: 1 } as const

/** The form in which a password is stored: `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function storedPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, SCRYPT.N)
  return ['scrypt', SCRYPT.N, SCRYPT.r, SCRYPT.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

/**
 * Whether a password is the one that is stored. Without a stored one it is not, which takes as long to say: nobody
 * learns that way which names there are.
 */
export async function isPassword(password: string, stored = NOBODY): Promise<boolean> {
  const [, cost, salt = '', key = ''] = PASSWORD.exec(stored) ?? []
  if (cost === undefined) return false
  const found = await derive(password, Buffer.from(salt, 'base64url'), Number(cost))
  const wanted = Buffer.from(key, 'base64url')
  return wanted.length === found.length && timingSafeEqual(found, wanted)
}

/** One at a time: each takes 32 MB and a tenth of a second, and many at once would be all that the machine does. */
let last: Promise<unknown> = Promise.resolve()

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: SCRYPT.r, p: SCRYPT.p, maxmem: 256 * 1024 * 1024 }
  const work = () =>
    new Promise<Buffer>((done, fail) =>
      scrypt(password.normalize('NFC'), salt, 32, options, (error, key) => (error ? fail(error) : done(key))),
    )
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
