import * as v from 'valibot'
import { WebSocket } from 'ws'
import type { Room } from './room.ts'
import { serveApart } from './served-process.ts'

const saidSchema = v.object({ id: v.string(), move: v.object({ kind: v.string() }) })

export function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
  })
}

/** JSON over `ws`, read by schema and kept in an array: nothing that carries operations can do less. */
export async function openRawRoom(): Promise<Room> {
  const server = await serveApart('raw')
  let count = 0
  return {
    name: 'raw',
    async join(_person, onApplied) {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}`, { perMessageDeflate: false })
      const log: unknown[] = []
      let bytes = 0
      socket.on('message', (data: Buffer) => {
        bytes += data.byteLength
        const said = v.parse(saidSchema, JSON.parse(data.toString('utf8')))
        log.push(said)
        onApplied(said.id)
      })
      await opened(socket)
      return {
        act(move) {
          count += 1
          const id = `raw/${count}`
          socket.send(JSON.stringify({ id, move }))
          return id
        },
        received: () => bytes,
        leave: () => socket.close(),
      }
    },
    serverMs: async () => (await server.used()).processorMs,
    updateBytes: () => null,
    agree: () => Promise.resolve(),
    close: () => server.stop(),
  }
}
