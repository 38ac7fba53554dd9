import type { DrawnPartition, DrawnRoom } from './room-draw.ts'
import type { RoomTime } from './room-time.ts'

/** Who reaches what at this moment. */
export interface RoomNetwork {
  reaches(machine: number, what: 'list' | 'site'): boolean
  /** The relay that the machine reaches, those who share it hear each other; null where it reaches none. */
  relayOf(machine: number): number | null
}

export function roomNetwork(
  time: RoomTime,
  startMs: number,
  drawn: Pick<DrawnRoom, 'partitions' | 'machines' | 'relay'>,
): RoomNetwork {
  const now = (each: DrawnPartition) => {
    const atMs = time.nowMs() - startMs
    return atMs >= each.atMs && atMs < each.atMs + each.ms
  }
  const cut = (each: DrawnPartition, machine: number) => (each.sides[machine] ?? 0) !== 0
  return {
    reaches: (machine, what) =>
      !drawn.partitions.some(
        (each) => (each.of === 'all' || each.of === what) && now(each) && cut(each, machine),
      ),
    relayOf(machine) {
      if (drawn.relay === null || drawn.machines[machine]?.relay !== true) return null
      let relay = 0
      for (const each of drawn.partitions) {
        if (each.of === 'list' || !now(each)) continue
        const side = each.of === 'all' && cut(each, machine) ? -1 : (each.sides[machine] ?? 0)
        if (side < 0) return null
        if (each.of === 'relay') relay += side
      }
      return relay
    },
  }
}
