import type { Replica } from '#src/records/replica/create-replica.ts'

/** How one of the council's lists stands on this device. */
export interface ListStanding {
  /** Title of the list, one of Weft's own. */
  readonly list: string
  readonly is: 'read' | 'not-yet' | 'missing' | 'withheld'
  /** When its rows were last told or confirmed, product time; null before. */
  readonly readMs: number | null
  /** Records whose changes go by themselves as soon as they can. */
  readonly waiting: number
  /** Records whose changes wait for the person. */
  readonly stopped: number
}

/** Each list in the order given; `missing` are those that the last reading did not find. */
export function listStandings(
  replica: Pick<Replica, 'cursor' | 'queueByRecord'>,
  lists: readonly string[],
  missing: readonly string[],
): readonly ListStanding[] {
  const records = replica.queueByRecord()
  return lists.map((list) => {
    const own = records.filter(([first]) => first?.edit.list === list)
    const stopped = own.filter((edits) => edits.some((each) => each.trouble !== null)).length
    const cursor = replica.cursor(list)
    const readMs = cursor === null || cursor.readMs === 0 ? null : cursor.readMs
    return {
      list,
      is: standingOf(cursor, missing.includes(list)),
      readMs,
      waiting: own.length - stopped,
      stopped,
    }
  })
}

function standingOf(cursor: ReturnType<Replica['cursor']>, missing: boolean): ListStanding['is'] {
  if (missing) return 'missing'
  if (cursor === null) return 'not-yet'
  if (cursor.withheldMs > 0) return 'withheld'
  return cursor.whole ? 'read' : 'not-yet'
}
