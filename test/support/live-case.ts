import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { isCovered } from '#src/domain/session/covers.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { CarrierTrouble } from '#src/live/carrier-trouble.ts'
import type { StoredCheckpoint } from '#src/live/checkpoint-carrier.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { LiveSessionInput } from '#src/live/live-session-input.ts'
import type { LogCarrier, LogRow } from '#src/live/log-carrier.ts'

class Trouble extends Error {
  readonly trouble: CarrierTrouble
  constructor(trouble: CarrierTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/**
 * A list in memory: unique keys, rows that grow, cursor by when a row was stored or has grown; failures on demand;
 * checkpoints.
 */
export function listInMemory() {
  const rows: LogRow[] = []
  /** Rows that are not any more as whoever stored them knows them. */
  const changed = new Set<string>()
  let changes = 0
  const checkpoints: StoredCheckpoint[] = []
  const storedAs = new Map<string, number>()
  const faults: { op: 'append' | 'read'; when: 'before' | 'after'; trouble: CarrierTrouble }[] = []
  let reads = 0
  const fault = (op: 'append' | 'read', when: 'before' | 'after') => {
    const index = faults.findIndex((each) => each.op === op)
    const found = faults[index]
    if (found === undefined || found.when !== when) return
    faults.splice(index, 1)
    throw new Trouble(found.trouble)
  }
  const carrier: LogCarrier = {
    async append(row) {
      await Promise.resolve()
      fault('append', 'before')
      const copy = structuredClone(row)
      const there = rows.some((each) => each.clientKey === row.clientKey)
      if (!there) {
        storedAs.set(copy.clientKey, changes++)
        rows.push(copy)
      }
      fault('append', 'after')
      return there ? 'already-there' : 'stored'
    },
    async extend(row) {
      await Promise.resolve()
      fault('append', 'before')
      const copy = structuredClone(row)
      const place = rows.findIndex((each) => each.clientKey === row.clientKey)
      const fits = place >= 0 && !changed.has(row.clientKey)
      if (fits) {
        rows[place] = copy
        storedAs.set(copy.clientKey, changes++)
        // An answer that is lost leaves whoever asked with the version before.
        if (faults.some((each) => each.op === 'append' && each.when === 'after')) changed.add(copy.clientKey)
      }
      fault('append', 'after')
      return fits ? 'stored' : 'changed'
    },
    async read(cursor) {
      await Promise.resolve()
      reads += 1
      fault('read', 'before')
      const from = Number(cursor ?? 0)
      return {
        rows: rows.filter((each) => (storedAs.get(each.clientKey) ?? 0) >= from),
        cursor: String(changes),
        checkpoints: [...checkpoints],
      }
    },
    checkpoints: {
      async write(checkpoint) {
        await Promise.resolve()
        if (checkpoints.some((each) => each.n === checkpoint.n)) return 'taken'
        checkpoints.push(checkpoint)
        return 'stored'
      },
      async prune({ covers, below }) {
        await Promise.resolve()
        const behind = rows.filter((row) => row.moves.every((each) => isCovered(covers, each)))
        for (const each of behind.slice(0, 40)) rows.splice(rows.indexOf(each), 1)
        for (const each of checkpoints.filter(({ n }) => n < below))
          checkpoints.splice(checkpoints.indexOf(each), 1)
        return Math.max(0, behind.length - 40)
      },
    },
  }
  return { rows, changed, faults, checkpoints, carrier, reads: () => reads }
}

export function deviceInMemory(): DeviceBytes & { refuse: boolean } {
  const kept = new Map<string, Uint8Array>()
  return {
    refuse: false,
    get: (key) => Promise.resolve(kept.get(key)),
    set(key, value) {
      if (this.refuse) return Promise.reject(new Error('full'))
      kept.set(key, value)
      return Promise.resolve()
    },
    remove(key) {
      kept.delete(key)
      return Promise.resolve()
    },
    keys: (prefix) => Promise.resolve([...kept.keys()].filter((each) => each.startsWith(prefix))),
  }
}

export function obedientTime() {
  let now = 1_000_000
  let timers: { at: number; run: () => void }[] = []
  const settle = async () => {
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve()
  }
  return {
    nowMs: () => now,
    setTimer(run: () => void, ms: number) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    settle,
    async pass(ms: number) {
      const end = now + ms
      await settle()
      for (;;) {
        const due = timers.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers = timers.filter((each) => each !== due)
        now = Math.max(now, due.at)
        due.run()
        await settle()
      }
      now = end
    },
  }
}

type Given = { [key in keyof LiveSessionInput]?: LiveSessionInput[key] }

export function openLive(
  shared: ReturnType<typeof listInMemory>,
  clock: ReturnType<typeof obedientTime>,
  given: Given,
) {
  return createLiveSession({
    sessionKey: 'thread/1',
    personId: 'ana',
    personName: 'Ana',
    clientId: 'c1',
    carrier: shared.carrier,
    explain: (failure) => (failure instanceof Trouble ? failure.trouble : { kind: 'failed' }),
    device: deviceInMemory(),
    deviceKey: 'weft',
    nowMs: clock.nowMs,
    setTimer: clock.setTimer,
    random: () => 0.5,
    peers: () => 2,
    ...given,
  })
}

export const item = (id: string): AgendaItem => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'facilitator' },
})
export const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly review',
  plannedMinutes: 30,
  plannedStartMs: null,
  items: [item('one')],
}
export const add = (id: string): Move => ({ kind: 'add-item', item: item(id), afterId: null })
export const moveOf = (client: string, seq: number, move: Move) => ({
  client,
  seq,
  lamport: seq,
  atMs: 1,
  by: client,
  byName: client,
  move,
})
