import { openRelay } from './open-relay.ts'
import { readEnvironment, WrongSetting } from './read-environment.ts'
import { jsonLines } from './relay-log.ts'

const log = jsonLines((line) => process.stdout.write(line), Date.now)

/** Libraries print what they fail on, rooms and messages included. Nothing of that belongs in a log. */
function silence(complained: () => void): void {
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) console[way] = complained
}

async function start(): Promise<void> {
  const relay = await openRelay({ ...readEnvironment(process.env), log })
  silence(relay.metrics.complained)
  relay.metrics.watchProcess()
  // A fault nobody thought of ends one connection at most; what it says may hold what somebody sent.
  process.on('unhandledRejection', relay.metrics.complained)
  process.on('uncaughtException', relay.metrics.complained)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void relay.close().then(() => process.exit(0))
    })
  }
}

try {
  await start()
} catch (failure) {
  const words = failure instanceof WrongSetting ? failure.message : 'The relay could not start.'
  const code = failure instanceof Error && 'code' in failure ? ` (${String(failure.code)})` : ''
  process.stderr.write(`${words}${code}\n`)
  process.exitCode = 1
}
