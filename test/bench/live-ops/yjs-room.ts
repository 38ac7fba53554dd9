import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { actNaively, hearNaively } from './naive-document.ts'
import type { Room } from './room.ts'
import { serveApart } from './served-process.ts'

/** A bare Yjs document over the smallest relay, modelled as `naive-document.ts` says. */
export async function openYjsRoom(): Promise<Room> {
  const server = await serveApart('bare-yjs')
  const docs = new Set<Y.Doc>()
  let count = 0
  let updates = 0
  return {
    name: 'yjs',
    async join(person, onApplied) {
      const doc = new Y.Doc()
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}`, { perMessageDeflate: false })
      let bytes = 0
      hearNaively(doc, onApplied)
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === socket) return
        updates += update.byteLength
        socket.send(update)
      })
      const synced = new Promise<void>((resolve, reject) => {
        socket.once('error', reject)
        socket.on('message', (data: Buffer) => {
          bytes += data.byteLength
          Y.applyUpdate(doc, new Uint8Array(data), socket)
          resolve()
        })
      })
      await synced
      docs.add(doc)
      return {
        act(move) {
          count += 1
          const id = `yjs/${count}`
          actNaively(doc, move, id, String(person))
          return id
        },
        received: () => bytes,
        leave() {
          docs.delete(doc)
          socket.close()
        },
      }
    },
    serverMs: async () => (await server.used()).processorMs,
    updateBytes() {
      const sum = updates
      updates = 0
      return sum
    },
    agree() {
      const seen = new Set([...docs].map((doc) => JSON.stringify(doc.getMap('keys').size)))
      return seen.size <= 1 ? Promise.resolve() : Promise.reject(new Error('Documents of Yjs differ.'))
    },
    close: () => server.stop(),
  }
}
