import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tellParent } from './serving.ts'

/** Tinylicious as npm has it, on a free port, with what it stores in a folder that goes with it, and without its talk. */
const [file = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'weft-fluid-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGTERM', () => process.exit())

const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
})
process.argv.splice(2)
Object.assign(process.env, { PORT: String(port), storage: folder, logger__level: 'error' })
await import(pathToFileURL(file).href)

const listens = () =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() !== null))
    socket.once('error', () => resolve(false))
  })
while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 100))
tellParent(port)
