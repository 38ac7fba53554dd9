import type { GraphCall, GraphClient, GraphResult } from '#src/graph/graph-client.ts'

/**
 * A read as a pair: the call, and what its answer means. Several stores' pairs travel in one `$batch`, which is how a
 * surface opens in few round trips. `read` throws the failure of its own call.
 */
export interface OpenCall<Result> {
  readonly call: GraphCall
  read(result: GraphResult): Result
}

/** The answer's body, or the call's own failure thrown. */
export function bodyOf(result: GraphResult): unknown {
  if (!result.ok) throw result.failure
  return result.answer.body
}

type ResultsOf<Pairs extends readonly OpenCall<unknown>[]> = {
  readonly [Index in keyof Pairs]: Pairs[Index] extends OpenCall<infer Result> ? () => Result : never
}

/** Sends all pairs together; each answer is read when its function is called, so that one failure spoils no other. */
export async function openTogether<const Pairs extends readonly OpenCall<unknown>[]>(
  client: GraphClient,
  pairs: Pairs,
): Promise<ResultsOf<Pairs>> {
  const results = await client.sendAll(pairs.map((each) => each.call))
  const readers = pairs.map((pair, index) => () => {
    const result = results[index]
    if (result === undefined) throw new Error('The client answered fewer calls than it was asked.')
    return pair.read(result)
  })
  return readers as unknown as ResultsOf<Pairs>
}

/** One pair by itself, in one request with whatever else is read in this moment. */
export async function openAlone<Result>(
  client: GraphClient,
  { call, read }: OpenCall<Result>,
): Promise<Result> {
  const result = await client.send(call).then(
    (answer): GraphResult => ({ ok: true, answer }),
    (failure: unknown): GraphResult => ({
      ok: false,
      failure: failure instanceof Error ? failure : new Error('No answer', { cause: failure }),
    }),
  )
  return read(result)
}
