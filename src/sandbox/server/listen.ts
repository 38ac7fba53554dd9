import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { firstPort } from './options.ts'

export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void

function tryPort(port: number, listener: Listener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/**
 * Listens on this machine alone: on the port that was asked for, else on 3978 or the next of twenty that is free.
 * Throws an Error that names the port when the one asked for is taken.
 */
export async function listen(
  wanted: number | undefined,
  listener: Listener,
): Promise<{ server: Server; port: number }> {
  const ports =
    wanted === undefined ? Array.from({ length: 20 }, (_each, index) => firstPort + index) : [wanted]
  for (const port of ports) {
    try {
      return { server: await tryPort(port, listener), port }
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Error(`Port ${ports[0]} is taken. Choose another with --port N, or stop what listens there.`)
}
