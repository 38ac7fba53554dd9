/** Milliseconds of the processor that this process has used so far; the wall says little on a busy machine. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export async function costOf(work: () => unknown): Promise<number> {
  const before = processorMs()
  await work()
  return processorMs() - before
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
