import type { Ritual } from '#src/domain/rituals/ritual.ts'

/** A series every Monday at nine in Berlin, in Tom's calendar; tests say what of it matters to them. */
export function weeklyRitual(over: Partial<Ritual> = {}): Ritual {
  return {
    key: 'r',
    name: 'Review',
    template: '',
    cadence: { kind: 'weekly', every: 1, days: [1] },
    time: '09:00',
    zone: 'Europe/Berlin',
    minutes: 45,
    firstDay: '2026-11-02',
    until: null,
    audience: { who: 'all' },
    roles: [],
    restDays: [],
    onClosedDay: 'keep',
    organizer: { id: 'tom', name: 'Tom' },
    transactionId: 'old',
    series: { iCalUId: 'u', thread: 'one', joinUrl: 'https://join' },
    formerThreads: [],
    state: 'active',
    ...over,
  }
}
