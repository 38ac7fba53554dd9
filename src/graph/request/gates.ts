import type { GraphCall, GraphService } from '../graph-client.ts'
import { createPace } from './pace.ts'
import type { Delay } from './time-limit.ts'

/** Published for Outlook (four per app and mailbox); elsewhere small, so that one view cannot starve another. */
const places: Readonly<Record<GraphService, number>> = {
  outlook: 4,
  sharepoint: 6,
  teams: 6,
  planner: 6,
  directory: 6,
}
/** Teams allows four requests a second on one team. */
export const TEAM_RATE = 4
const TEAM_WINDOW_MS = 1000

export interface Gates {
  /**
   * Waits until every service of the calls has room and none is held back; resolves with the way out. Resolves with
   * `{ heldUntilMs }` where a service stays held back beyond `deadlineMs`.
   */
  enter(
    calls: readonly GraphCall[],
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<(() => void) | { readonly heldUntilMs: number }>
  /** Nobody enters for so long: the service said so. */
  hold(service: GraphService, forMs: number): void
  isHeld(service: GraphService): boolean
  /** What became of a call that was let in: services without a published limit are learnt from it. */
  learn(call: GraphCall, outcome: 'passed' | { readonly refusedForMs: number }): void
}

export interface GateOptions {
  /** Product time, in which callers have their deadlines and are told how long it takes. */
  readonly nowMs: () => number
  /** A clock that nobody corrects: a service that asked for ten seconds gets them, whatever product time does. */
  readonly steadyMs: () => number
  readonly delay: Delay
  readonly onHeld: (untilMs: number) => () => void
}

/** One gate per service in front of the network. */
export function createGates({ nowMs, steadyMs, delay, onHeld }: GateOptions): Gates {
  const free = { ...places }
  const held = new Map<GraphService, number>()
  const starts = new Map<string, number[]>()
  const plannerPace = createPace(steadyMs)
  const queue: { readonly need: ReadonlyMap<GraphService, number>; readonly go: () => void }[] = []

  const letIn = () => {
    // First come, first served for those who want the same service; others may pass.
    const blocked = new Set<GraphService>()
    for (const waiting of queue.slice()) {
      const fits = [...waiting.need].every(
        ([service, count]) => !blocked.has(service) && free[service] >= count,
      )
      if (!fits) {
        for (const service of waiting.need.keys()) blocked.add(service)
        continue
      }
      for (const [service, count] of waiting.need) free[service] -= count
      queue.splice(queue.indexOf(waiting), 1)
      waiting.go()
    }
  }

  const takePlaces = (need: ReadonlyMap<GraphService, number>, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const waiting = { need, go: resolve }
      queue.push(waiting)
      const leave = () => {
        const at = queue.indexOf(waiting)
        if (at < 0) return
        queue.splice(at, 1)
        letIn()
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      letIn()
    })

  const heldUntil = (need: ReadonlyMap<GraphService, number>) =>
    Math.max(0, ...[...need.keys()].map((service) => held.get(service) ?? 0))

  /** Milliseconds until the team's window has room for `count` more; takes the room when that is 0. */
  const takeTeam = (team: string, count: number): number => {
    const recent = (starts.get(team) ?? []).filter((at) => at > steadyMs() - TEAM_WINDOW_MS)
    const over = recent.length + count - TEAM_RATE
    const last = recent[over - 1]
    if (over > 0 && last !== undefined) return Math.max(1, last + TEAM_WINDOW_MS - steadyMs())
    starts.set(team, [...recent, ...Array.from({ length: count }, steadyMs)])
    return 0
  }

  /** What the calls have to wait for next, null once they may go; what they have taken they take once. */
  const waits = (need: ReadonlyMap<GraphService, number>, calls: readonly GraphCall[]) => {
    let paced = calls.filter(isPaced).length
    const teams = new Map(teamsOf(calls))
    return (): { readonly forMs: number; readonly isTold: boolean } | null => {
      const forHold = heldUntil(need) - steadyMs()
      if (forHold > 0) return { forMs: forHold, isTold: true }
      const forPace = plannerPace.take(paced)
      if (forPace > 0) return { forMs: forPace, isTold: true }
      paced = 0
      for (const [team, count] of teams) {
        const forTeam = takeTeam(team, count)
        if (forTeam > 0) return { forMs: forTeam, isTold: false }
        teams.delete(team)
      }
      return null
    }
  }

  return {
    hold: (service, forMs) => held.set(service, Math.max(steadyMs() + forMs, held.get(service) ?? 0)),
    isHeld: (service) => (held.get(service) ?? 0) > steadyMs(),
    learn: (call, outcome) => {
      if (!isPaced(call)) return
      if (outcome === 'passed') plannerPace.passed()
      else plannerPace.refused(outcome.refusedForMs)
    },
    enter: async (calls, deadlineMs, signal) => {
      signal.throwIfAborted()
      const need = placesFor(calls)
      await takePlaces(need, signal)
      const leave = once(() => {
        for (const [service, count] of need) free[service] += count
        letIn()
      })
      try {
        // Whatever it waited for, a service may have asked to stay away meanwhile: all is looked at again.
        const nextWait = waits(need, calls)
        for (let wait = nextWait(); wait !== null; wait = nextWait()) {
          const untilMs = nowMs() + wait.forMs
          if (untilMs > deadlineMs) {
            leave()
            return { heldUntilMs: untilMs }
          }
          const told = wait.isTold ? onHeld(untilMs) : () => undefined
          await delay(wait.forMs, signal).finally(told)
          signal.throwIfAborted()
        }
        return leave
      } catch (trouble) {
        leave()
        throw trouble
      }
    },
  }
}

/** Planner publishes no limit; reads have never been seen to count. */
function isPaced(call: GraphCall): boolean {
  return call.service === 'planner' && call.method !== 'GET'
}

/** A batch with Outlook calls runs four of them at a time, so it takes the whole mailbox for itself. */
function placesFor(calls: readonly GraphCall[]): ReadonlyMap<GraphService, number> {
  const need = new Map<GraphService, number>()
  for (const { service } of calls) {
    need.set(service, service === 'outlook' && calls.length > 1 ? places.outlook : 1)
  }
  return need
}

export function teamsOf(calls: readonly GraphCall[]): ReadonlyMap<string, number> {
  const teams = new Map<string, number>()
  for (const call of calls) {
    const team = teamOf(call)
    if (team !== undefined) teams.set(team, (teams.get(team) ?? 0) + 1)
  }
  return teams
}

export function teamOf(call: GraphCall): string | undefined {
  return call.service === 'teams' ? /^\/teams\/([^/?]+)/.exec(call.path)?.[1] : undefined
}

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    run()
  }
}
