import * as v from 'valibot'
import { moveId } from '#src/domain/session/move.ts'
import { landedIn } from './landed.ts'
import type { RunningSandbox } from './sandbox.ts'

const movesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.looseObject({ client: v.string(), seq: v.number() })),
)

/**
 * How many moves of the session's log end a text of theirs with each of these. A move that was on its way when its page
 * died may stand in two rows: carried again it counts once (CARRIER-1).
 */
export async function timesInLog(
  sandbox: RunningSandbox,
  ...texts: readonly string[]
): Promise<readonly number[]> {
  const rows = await (await landedIn(sandbox)).rows('Weft session log')
  const moves = new Map<string, string>()
  // Other rows say who a page is, or where the relay's room is.
  for (const each of rows.filter(({ What: what }) => what === 'Moves'))
    for (const move of v.parse(movesSchema, each['Moves'])) moves.set(moveId(move), JSON.stringify(move))
  return texts.map((text) => [...moves.values()].filter((move) => move.includes(`${text}"`)).length)
}
