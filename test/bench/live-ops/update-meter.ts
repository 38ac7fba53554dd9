import { webcrypto } from 'node:crypto'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { logRoot } from '#src/live/relay-wire.ts'
import { roomName } from '#src/live/signed/room-name.ts'
import { signatureBytes } from '#src/live/signed/run.ts'
import { relayTenantId } from '#test/support/relay-tokens.ts'

/** Listens in a room and counts what its document's updates weigh. */
export interface UpdateMeter {
  /** Bytes of binary update since the last call, without signatures. */
  updateBytes(): number
  /** Bytes of the whole document as a newcomer gets it now. */
  documentBytes(): number
  close(): void
}

/** `room`: the session's room key as its list has it. */
export async function meterUpdates(input: {
  readonly url: string
  readonly token: string
  readonly sessionKey: string
  readonly room: string
}): Promise<UpdateMeter> {
  const { url, token, sessionKey, room } = input
  const name = await roomName(webcrypto.subtle, { tenantId: relayTenantId, sessionKey, room })
  if (name === null) throw new Error('The session has no room.')
  const document = new Y.Doc()
  const socket = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket })
  const provider = new HocuspocusProvider({ name, document, token, websocketProvider: socket })
  let bytes = 0
  let signatures = 0
  await new Promise<void>((resolve) => {
    provider.on('synced', () => resolve())
    provider.attach()
  })
  document.on('update', (update: Uint8Array) => {
    bytes += update.byteLength
  })
  document.getArray(logRoot).observe(({ delta }) => {
    for (const { insert } of delta) if (Array.isArray(insert)) signatures += insert.length * signatureBytes
  })
  return {
    updateBytes() {
      const sum = bytes - signatures
      bytes = 0
      signatures = 0
      return sum
    },
    documentBytes: () => Y.encodeStateAsUpdate(document).byteLength,
    close() {
      provider.destroy()
      socket.destroy()
    },
  }
}
