/**
 * Names that say which process made a temporary file or a lock, and whether that process still lives.
 * `<machine>-<pid>-<start>-<nonce>`: a name is never used twice, and everything needed to judge it is in it, so
 * that a file whose content was lost to a power cut can still be judged.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { once } from '../syntax/memo.js'

/** Matches an owner's name, without anchors. */
export const OWNER = /([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}/

/** Start of a process where the system does not tell. */
const UNKNOWN = '0'

/** `elsewhere`: made on another machine, or not a name of ours; nothing can be said. */
export type Life = 'alive' | 'gone' | 'elsewhere'

/** A fresh name for something that this process makes. */
export function ownerName(): string {
  return `${thisProcess()}-${randomBytes(4).toString('hex')}`
}

/** Asked for with every file that is written. */
const thisProcess = once(() => `${machine()}-${process.pid}-${processOf(process.pid)?.start ?? UNKNOWN}`)

/** Whether the process that made this name still lives. */
export function lifeOf(name: string): Life {
  const [, made, pid, start] = OWNER.exec(name) ?? []
  if (made !== machine()) return 'elsewhere'
  if (!isRunning(Number(pid))) return 'gone'
  const now = processOf(Number(pid))
  if (now === undefined) return 'alive'
  return now.isDead || (start !== UNKNOWN && start !== now.start) ? 'gone' : 'alive'
}

// Two containers may share a folder and a host name, yet not their process numbers; the namespace tells them apart.
const machine = once((): string => {
  const space = process.platform === 'linux' ? read(() => readlinkSync('/proc/self/ns/pid')) : ''
  return createHash('sha256').update(`${hostname()} ${space}`).digest('hex').slice(0, 8)
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

interface Process {
  /** Ticks since the machine started. Tells a process from a later one with the same number. */
  readonly start: string
  /** Killed, and still listed only until its parent takes note. */
  readonly isDead: boolean
}

function processOf(pid: number): Process | undefined {
  const stat =
    process.platform === 'linux' ? read(() => readFileSync(`/proc/${pid}/stat`, 'latin1')) : undefined
  if (stat === undefined) return undefined
  // proc(5): the second field is a command in brackets that may hold anything, even brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { start: fields[19] ?? UNKNOWN, isDead: fields[0] === 'Z' || fields[0] === 'X' }
}

function read(get: () => string): string | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}
