import * as v from 'valibot'
import { Malformed } from './failures.ts'
import type { GraphAnswer, GraphCall, GraphClient } from './graph-client.ts'
import { wordsOf } from './request/wire-call.ts'
import { SchemaMismatch } from './schema-mismatch.ts'

/** A call and what its answer means: sent alone by `ask`, or with others in one batch by `askAll`. */
export interface Asking<Value> {
  readonly call: GraphCall
  /** Throws `Malformed`. */
  readonly read: (answer: GraphAnswer) => Value
}

export type Told<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Error }

/** A call whose answer is parsed by schema and turned into our words. */
export function asking<Wire extends v.GenericSchema, Value>(
  call: GraphCall,
  schema: Wire,
  inWords: (wire: v.InferOutput<Wire>, answer: GraphAnswer) => Value,
): Asking<Value> {
  return {
    call,
    read: (answer) => {
      const parsed = v.safeParse(schema, answer.body)
      if (parsed.success) return inWords(parsed.output, answer)
      const effect = call.repeat === 'read' ? 'not-done' : 'done'
      throw new Malformed({
        what: wordsOf(call),
        effect,
        status: answer.status,
        cause: new SchemaMismatch(parsed.issues),
      })
    },
  }
}

/** A call whose answer says nothing but that it was done. */
export function doing(call: GraphCall): Asking<void> {
  return { call, read: () => undefined }
}

/** Throws a `GraphFailure`. */
export async function ask<Value>(graph: GraphClient, { call, read }: Asking<Value>): Promise<Value> {
  return read(await graph.send(call))
}

type AllTold<Askings extends readonly Asking<unknown>[]> = {
  readonly [Place in keyof Askings]: Askings[Place] extends Asking<infer Value> ? Told<Value> : never
}

/** Sends all together (up to 20 in one round trip); a failure of one is told in its place and harms no other. */
export async function askAll<const Askings extends readonly Asking<unknown>[]>(
  graph: GraphClient,
  askings: Askings,
): Promise<AllTold<Askings>> {
  const results = await graph.sendAll(askings.map((each) => each.call))
  const told = askings.map((each, place): Told<unknown> => {
    const result = results[place]
    if (!result?.ok)
      return { ok: false, failure: result?.failure ?? new Error('The client left a call out.') }
    try {
      return { ok: true, value: each.read(result.answer) }
    } catch (failure) {
      return {
        ok: false,
        failure: failure instanceof Error ? failure : new Error('Unreadable', { cause: failure }),
      }
    }
  })
  // A mapped tuple cannot be built by map() in the type system.
  return told as unknown as AllTold<Askings>
}
