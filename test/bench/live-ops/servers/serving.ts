/** Tells whoever started this process that it listens, and answers what it has used when asked. */
export function tellParent(port: number): void {
  process.send?.({ kind: 'ready', port })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    const { heapUsed: heapBytes, rss: residentBytes } = process.memoryUsage()
    process.send?.({ kind: 'used', processorMs: (user + system) / 1000, heapBytes, residentBytes })
  })
  process.on('disconnect', () => process.exit())
}
