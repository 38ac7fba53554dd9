import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { driveOfEndpoint, driveStamp } from '#src/sandbox/tenant/files/notice-endpoints.ts'
import type { Tenant } from '#src/sandbox/tenant/create-tenant.ts'
import { acceptSocket, type ServedSocket } from './text-socket.ts'

const room = '/notifications'
/** A drive's changes are told together. */
const lookMs = 150
const pingMs = 25_000

interface Listening {
  readonly socket: ServedSocket
  readonly token: string
  stamp: string
  joined: boolean
  pingedMs: number
}

/**
 * The socket.io server behind the addresses that the tenant gives out: in the room “/notifications” it says that
 * something in a drive has changed, and nothing else (tenant's RULES.md, NOTE).
 */
export function serveNotices(tenant: () => Tenant): (incoming: IncomingMessage, stream: Duplex) => void {
  const listening = new Set<Listening>()
  const timer = setInterval(look, lookMs)
  timer.unref()

  function look(): void {
    const { world } = tenant()
    for (const each of listening) {
      const driveId = driveOfEndpoint(world, each.token)
      if (driveId === null) {
        each.socket.close()
        continue
      }
      const stamp = driveStamp(world, driveId)
      if (stamp !== each.stamp && each.joined)
        each.socket.send(`42${room},${JSON.stringify(['notification', JSON.stringify({ value: [] })])}`)
      each.stamp = stamp
      if (Date.now() - each.pingedMs > pingMs) {
        each.socket.send('2')
        each.pingedMs = Date.now()
      }
    }
  }

  return (incoming, stream) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost')
    const token = searchParams.get('token') ?? ''
    const driveId = driveOfEndpoint(tenant().world, token)
    const asked = pathname === '/socket.io/' && searchParams.get('transport') === 'websocket'
    if (!asked || searchParams.get('EIO') !== '4' || driveId === null) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    let mine: Listening | undefined
    const socket = acceptSocket(incoming, stream, {
      text(text) {
        if (mine === undefined || !text.startsWith('40')) return
        const joins = text.startsWith(`40${room},`)
        mine.joined ||= joins
        mine.socket.send(
          joins ? `40${room},{"sid":"${token}"}` : `44${text.slice(2)}{"message":"Invalid namespace"}`,
        )
      },
      end() {
        if (mine !== undefined) listening.delete(mine)
      },
    })
    if (socket === null) return
    const stamp = driveStamp(tenant().world, driveId)
    mine = { socket, token, stamp, joined: false, pingedMs: Date.now() }
    listening.add(mine)
    const heartbeat = {
      sid: token,
      upgrades: [],
      pingInterval: pingMs,
      pingTimeout: 20_000,
      maxPayload: 1_000_000,
    }
    socket.send(`0${JSON.stringify(heartbeat)}`)
  }
}
