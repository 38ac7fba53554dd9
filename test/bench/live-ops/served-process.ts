import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const wordSchema = v.variant('kind', [
  v.object({ kind: v.literal('ready'), port: v.number() }),
  v.object({
    kind: v.literal('used'),
    processorMs: v.number(),
    heapBytes: v.number(),
    residentBytes: v.number(),
  }),
])
export type Used = Extract<v.InferOutput<typeof wordSchema>, { kind: 'used' }>

/** A server of the run in a process of its own, so that what it costs can be told from what its clients cost. */
export interface ServedProcess {
  readonly port: number
  used(): Promise<Used>
  /** Ends it as a deployment would; `at-once` as a crash would. */
  stop(how?: 'at-once'): Promise<void>
}

function word<Kind extends 'ready' | 'used'>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<v.InferOutput<typeof wordSchema>, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`The server ended with ${code}.`))
    const hear = (message: unknown) => {
      const read = v.parse(wordSchema, message)
      if (read.kind !== kind) return
      child.off('message', hear)
      child.off('exit', gone)
      resolve(read as Extract<v.InferOutput<typeof wordSchema>, { kind: Kind }>)
    }
    child.on('message', hear)
    child.once('exit', gone)
  })
}

/** Starts `servers/<name>.ts` and waits until it listens; `words` are its arguments. */
export async function serveApart(name: string, words: readonly string[] = []): Promise<ServedProcess> {
  const file = fileURLToPath(new URL(`./servers/${name}.ts`, import.meta.url))
  const child = fork(file, [...words], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { port } = await word(child, 'ready')
  return {
    port,
    used() {
      const answer = word(child, 'used')
      child.send('used?')
      return answer
    },
    stop(how) {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill(how === 'at-once' ? 'SIGKILL' : 'SIGTERM')
      return ended
    },
  }
}
