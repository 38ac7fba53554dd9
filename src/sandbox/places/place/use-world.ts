import { useState } from 'react'
import { useAnswer } from '../landed/use-answer.tsx'
import { readClock, readTabs, readTenant } from '../server-door/door.ts'
import type { PlacedTab } from '../server-door/placed-tab.ts'
import type { SandboxClock, SandboxTenant } from '../server-door/wire.ts'

export interface World {
  readonly tenant: SandboxTenant
  readonly tabs: readonly PlacedTab[]
  readonly clock: SandboxClock
  /** The machine's time when the clock was read. */
  readonly readAtMs: number
}

export interface LoadedWorld {
  readonly world: World | null
  readonly failure: string
  readonly reload: () => Promise<void>
}

async function readWorld(): Promise<World> {
  const [tenant, tabs, clock] = await Promise.all([readTenant(), readTabs(), readClock()])
  return { tenant, tabs, clock, readAtMs: Date.now() }
}

/** The company, its tabs and its time, read once and again on demand. */
export function useWorld(): LoadedWorld {
  const first = useAnswer('world', readWorld)
  const [later, setLater] = useState<World | null>(null)
  return {
    world: later ?? (first.kind === 'there' ? first.value : null),
    failure: first.kind === 'refused' ? first.why : '',
    reload: async () => setLater(await readWorld()),
  }
}

/** The sandbox's time now, from when its clock was read. */
export function nowIn(world: World): number {
  return world.clock.nowMs + (Date.now() - world.readAtMs)
}
