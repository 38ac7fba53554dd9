import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { driveItems } from './drive-item.ts'

interface NoticeRow {
  readonly driveId: string
  readonly expiresMs: number
}

/** Choice: Microsoft does not say how long one lives; those seen did for about an hour. */
const lifeMs = 60 * 60_000

function endpoints(world: World): Map<string, NoticeRow> {
  return world.table<NoticeRow>('files.noticeEndpoints')
}

/** An endpoint of its own for each asking, at the address that was asked (facts: subscriptions-socketio). */
export function noticeEndpointAnswer(request: GraphRequest, world: World, driveId: string): GraphResponse {
  const rows = endpoints(world)
  for (const [token, { expiresMs }] of rows) if (expiresMs <= world.now()) rows.delete(token)
  const token = world.newGuid()
  const expiresMs = world.now() + lifeMs
  rows.set(token, { driveId, expiresMs })
  const body = {
    '@odata.context': `${request.base}/$metadata#subscriptions/$entity`,
    id: world.newGuid(),
    expirationDateTime: new Date(expiresMs).toISOString(),
    notificationUrl: `${new URL(request.base).origin}/notifications?token=${token}`,
  }
  return { status: 200, body }
}

/** The drive that an endpoint hears of; null for one that has expired or never was. */
export function driveOfEndpoint(world: World, token: string): string | null {
  const row = endpoints(world).get(token)
  return row === undefined || row.expiresMs <= world.now() ? null : row.driveId
}

/** Another one whenever something in the drive has changed. */
export function driveStamp(world: World, driveId: string): string {
  const items = [...driveItems(world).values()].filter((item) => item.driveId === driveId)
  return `${items.length} ${items.reduce((sum, { version }) => sum + version, 0)}`
}
