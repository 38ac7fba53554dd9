import type { TurnChange, TurnRef } from '#src/domain/facilitation/turn-change.ts'

type Kind = TurnChange['kind']
type Said<K extends Kind> = Partial<Extract<TurnChange, { kind: K }>> & {
  readonly kind: K
  readonly key: string
  readonly by: string
}

/** The turn of a session of which only the day is known. */
export function aTurn(day: string, sessionKey = ''): TurnRef {
  return { day, sessionKey }
}

/** A change as somebody says it, with what a test does not care about filled in. */
export function aChange<K extends Kind>(said: Said<K>): TurnChange {
  const usual = {
    order: 1,
    atMs: 0,
    byName: said.by,
    asRunner: false,
    reason: '',
    role: 'facilitator',
    turn: aTurn('2026-11-28'),
  }
  return { ...usual, ...said } as unknown as TurnChange
}
