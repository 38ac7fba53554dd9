import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

/** Between this process and one that it started or was started by: each answers what the other calls. */
const callSchema = v.object({
  kind: v.literal('call'),
  id: v.number(),
  method: v.string(),
  words: v.array(v.unknown()),
})
const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('answer'), id: v.number(), answer: v.optional(v.unknown()) }),
  v.object({ kind: v.literal('failed'), id: v.number(), why: v.string() }),
])

interface Line {
  on(event: 'message', listener: (message: unknown) => void): unknown
  send?(message: object): unknown
}

/** An object whose methods, by these names, are the other side's. */
export function callsOver<Methods extends object>(
  line: Line,
  names: readonly (keyof Methods & string)[],
): Methods {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(failure: Error): void }>()
  let calls = 0
  line.on('message', (message) => {
    const read = v.safeParse(answerSchema, message)
    if (!read.success) return
    const { output } = read
    const call = waiting.get(output.id)
    waiting.delete(output.id)
    if (output.kind === 'answer') call?.resolve(output.answer)
    else call?.reject(new Error(output.why))
  })
  const call =
    (method: string) =>
    (...words: unknown[]) =>
      new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        line.send?.({ kind: 'call', id: calls, method, words })
      })
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Methods
}

export function answerCalls(line: Line, methods: object): void {
  line.on('message', (message) => {
    const read = v.safeParse(callSchema, message)
    if (!read.success) return
    const { id, method, words } = read.output
    const found: unknown = Reflect.get(methods, method)
    const work = async (): Promise<unknown> => {
      if (typeof found !== 'function') throw new Error(`There is no ${method}.`)
      return Reflect.apply(found, methods, words)
    }
    work().then(
      (answer) => line.send?.({ kind: 'answer', id, answer }),
      (failure: unknown) => line.send?.({ kind: 'failed', id, why: String(failure) }),
    )
  })
}

/** A file of this folder in a process of its own, whose heap can be cleared to be measured. */
export function processOf(file: string, words: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(`./${file}.ts`, import.meta.url)), [...words], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    serialization: 'advanced',
  })
}

/** Bytes of the heap and of what it holds outside (Yjs keeps updates in buffers), after all that can go has gone. */
export function heapBytes(): number {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.')
  for (let times = 0; times < 4; times += 1) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
