import { GraphRefusal } from './graph-error.ts'

export interface Slots {
  readonly granted: number
  /** Gives them back. */
  readonly release: () => void
}

/** How many Outlook requests of one app run on one mailbox at this moment; what is over the limit is refused. */
export type TakeSlots = (userId: string, wanted: number, limit: number) => Slots

export function createMailboxSlots(): TakeSlots {
  const taken = new Map<string, number>()
  return (userId, wanted, limit) => {
    const before = taken.get(userId) ?? 0
    const granted = Math.max(0, Math.min(wanted, limit - before))
    taken.set(userId, before + granted)
    return { granted, release: () => taken.set(userId, (taken.get(userId) ?? granted) - granted) }
  }
}

export function tooManyAtOnce(): GraphRefusal {
  return new GraphRefusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    headers: { 'Retry-After': '1' },
  })
}
