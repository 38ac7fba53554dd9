import type { Wrong } from './wrong.ts'

/** Everything that a log line of a failure would print: its name, its message, and those of its causes. */
export function printed(failure: unknown): readonly string[] {
  if (!(failure instanceof Error)) return failure === undefined ? [] : [JSON.stringify(failure)]
  return [`${failure.name}: ${failure.message}`, ...printed(failure.cause)]
}

/** E10: no token, name or text of people in what a failure prints. */
export function silentFailures(failures: readonly unknown[], secrets: readonly string[]): readonly Wrong[] {
  const lines = failures.flatMap(printed)
  return secrets
    .filter((secret) => lines.some((line) => line.includes(secret)))
    .map((secret) => ({ invariant: 'E10', harm: 'told', what: `a failure prints “${secret}”` }))
}
