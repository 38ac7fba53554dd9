import * as v from 'valibot'
import { WebSocket } from 'ws'
import { keysOf, signing } from '#src/live/signed/run-statement.ts'
import { signatureBytes } from '#src/live/signed/run.ts'
import { opened } from './raw-room.ts'
import type { Room } from './room.ts'
import { serveApart } from './served-process.ts'

const saidSchema = v.object({ id: v.string(), by: v.number(), move: v.object({ kind: v.string() }) })

/**
 * The raw room with a signature before each operation that every member checks: what nothing can be below where nobody
 * takes the relay's word. It has no document, no presence, no list, and everybody's keys from the beginning.
 */
export async function openSignedRoom(): Promise<Room> {
  const server = await serveApart('raw')
  const { subtle } = crypto
  const keys = new Map<number, CryptoKey>()
  let count = 0
  return {
    name: 'signed',
    async join(person, onApplied) {
      const own = await subtle.generateKey(keysOf, false, ['sign', 'verify'])
      keys.set(person, own.publicKey)
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}`, { perMessageDeflate: false })
      const log: unknown[] = []
      let bytes = 0

      async function hear(data: Uint8Array<ArrayBuffer>): Promise<void> {
        bytes += data.byteLength
        const body = data.subarray(signatureBytes)
        const said = v.parse(saidSchema, JSON.parse(new TextDecoder().decode(body)))
        const key = keys.get(said.by)
        if (key === undefined) return
        if (!(await subtle.verify(signing, key, data.subarray(0, signatureBytes), body))) return
        log.push(said)
        onApplied(said.id)
      }

      async function say(body: Uint8Array<ArrayBuffer>): Promise<void> {
        const signature = await subtle.sign(signing, own.privateKey, body)
        socket.send(Buffer.concat([new Uint8Array(signature), body]))
      }

      socket.on('message', (data: Buffer) => void hear(new Uint8Array(data)))
      await opened(socket)
      return {
        act(move) {
          count += 1
          const id = `signed/${count}`
          void say(new TextEncoder().encode(JSON.stringify({ id, by: person, move })))
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
