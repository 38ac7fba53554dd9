import type { World } from '../world.ts'

/** What stands in somebody's activity feed. */
export interface FeedRow {
  readonly id: string
  readonly toId: string
  readonly fromId: string
  readonly activityType: string
  /** The manifest's text with its places filled. */
  readonly text: string
  readonly preview: string
  readonly topic: string
  readonly webUrl: string
  readonly atMs: number
  readonly chainId: number | null
}

function rows(world: World): Map<string, FeedRow> {
  return world.table<FeedRow>('activity.feed')
}

/** The newest first. */
export function feedOf(world: World, userId: string): readonly FeedRow[] {
  return [...rows(world).values()].filter((each) => each.toId === userId).toReversed()
}

/** A notification of the same chain gives way (ACT-9). */
export function addToFeed(world: World, row: Omit<FeedRow, 'id'>): void {
  const table = rows(world)
  if (row.chainId !== null)
    for (const [id, each] of table)
      if (
        each.chainId === row.chainId &&
        each.toId === row.toId &&
        each.fromId === row.fromId &&
        each.activityType === row.activityType
      )
        table.delete(id)
  const id = String(world.next('activity.feed'))
  table.set(id, { ...row, id })
}
