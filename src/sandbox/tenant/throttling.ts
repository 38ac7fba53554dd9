import { GraphRefusal } from './graph-error.ts'
import type { Service } from './route.ts'
import { createBuckets, type Budget } from './token-bucket.ts'

/** The published budgets (facts/graph.md section 2); changed while running by the sandbox's switches. */
export interface ThrottlingSettings {
  on: boolean
  sharepointUnitsPerMinute: number
  sharepointRequestsPerUserIn5Min: number
  outlookRequestsPerMailboxIn10Min: number
  outlookConcurrent: number
  teamsPerSecondOnOneTeam: number
  directoryUnitsPer10s: number
  /** Planner publishes no limit, so this one is an assumption. */
  plannerWritesPer10s: number
}

export const PUBLISHED_BUDGETS: ThrottlingSettings = {
  on: false,
  sharepointUnitsPerMinute: 1250,
  sharepointRequestsPerUserIn5Min: 3000,
  outlookRequestsPerMailboxIn10Min: 10_000,
  outlookConcurrent: 4,
  teamsPerSecondOnOneTeam: 4,
  directoryUnitsPer10s: 3500,
  plannerWritesPer10s: 30,
}

export interface Call {
  readonly service: Service
  readonly method: string
  readonly path: string
  readonly userId: string
  readonly units: number
  /** Of the body that came with it; counted only where a budget asks. */
  readonly bytes: () => number
  readonly atMs: number
}

/** Headers that warn while the budget runs out; throws the 429 when it has run out. */
export type Admit = (call: Call) => Record<string, string>

export function createThrottle(settings: ThrottlingSettings): Admit {
  const draw = createBuckets()
  return (call) => {
    if (!settings.on) return {}
    const warnings: Record<string, string> = {}
    for (const { budget, cost } of [...everywhere(call), ...budgetsOf(call, settings)]) {
      const { allowed, waitMs, left } = draw(budget, cost, call.atMs)
      const seconds = String(Math.max(1, Math.ceil(waitMs / 1000)))
      if (!allowed) throw throttled(call.service, seconds)
      if (call.service === 'sharepoint' && left < budget.limit / 5) {
        warnings['RateLimit-Limit'] = String(budget.limit)
        warnings['RateLimit-Remaining'] = String(Math.floor(left))
        warnings['RateLimit-Reset'] = String(
          Math.ceil(((budget.limit - left) / budget.limit) * (budget.perMs / 1000)),
        )
      }
      if (call.service === 'directory' && left < budget.limit / 5) {
        warnings['x-ms-throttle-limit-percentage'] = (1 - left / budget.limit).toFixed(2)
      }
    }
    return warnings
  }
}

function throttled(service: Service, seconds: string): GraphRefusal {
  const code = service === 'outlook' ? 'ApplicationThrottled' : 'TooManyRequests'
  return new GraphRefusal(429, code, 'Please retry again later.', { headers: { 'Retry-After': seconds } })
}

const DAY_MS = 86_400_000

/** What every service keeps to: 2,000 requests a second of one app, and open extensions beside. */
function everywhere({ path }: Call): { budget: Budget; cost: number }[] {
  const all = [budget('global', 2000, 1000, 1)]
  return /\/extensions(\/|$)/.test(path) ? [...all, budget('extensions', 455, 10_000, 1)] : all
}

function budgetsOf(call: Call, settings: ThrottlingSettings): { budget: Budget; cost: number }[] {
  if (call.service === 'sharepoint') {
    return [
      budget('sharepoint', settings.sharepointUnitsPerMinute, 60_000, call.units),
      budget(`sharepoint/${call.userId}`, settings.sharepointRequestsPerUserIn5Min, 300_000, 1),
    ]
  }
  if (call.service === 'outlook') {
    return [
      budget(`outlook/${call.userId}`, settings.outlookRequestsPerMailboxIn10Min, 600_000, 1),
      budget(`outlook/upload/${call.userId}`, 150 * 1024 * 1024, 300_000, call.bytes()),
    ]
  }
  if (call.service === 'teams') {
    const team = /^\/teams\/([^/]+)/i.exec(call.path)?.[1] ?? 'none'
    const channel = /^\/teams\/[^/]+\/channels\/([^/]+)\/messages/i.exec(call.path)?.[1]
    const posted = channel !== undefined && call.method === 'POST'
    return [
      ...(posted ? [budget(`teams/day/${channel}`, 3000, DAY_MS, 1)] : []),
      budget(`teams/${team}`, settings.teamsPerSecondOnOneTeam, 1000, 1),
      budget(`teams/app/${teamsKind(call)}`, teamsPerSecond(call), 1000, 1),
    ].filter((each) => team !== 'none' || !each.budget.name.startsWith('teams/none'))
  }
  if (call.service === 'planner') {
    return call.method === 'GET' ? [] : [budget('planner', settings.plannerWritesPer10s, 10_000, 1)]
  }
  return [budget('directory', settings.directoryUnitsPer10s, 10_000, call.units)]
}

function budget(name: string, limit: number, perMs: number, cost: number): { budget: Budget; cost: number } {
  return { budget: { name, limit, perMs }, cost }
}

function teamsKind(call: Call): 'messages' | 'posts' | 'people' | 'notifications' | 'other' {
  if (/\/sendActivityNotification$/i.test(call.path)) return 'notifications'
  if (/\/(messages|replies)(\/|$)/.test(call.path)) return call.method === 'GET' ? 'messages' : 'posts'
  return /\/(members|channels)$/.test(call.path) ? 'people' : 'other'
}

function teamsPerSecond(call: Call): number {
  return { messages: 20, posts: 50, people: 60, notifications: 5, other: 30 }[teamsKind(call)]
}
