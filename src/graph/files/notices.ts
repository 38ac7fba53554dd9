import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { segment } from '../path.ts'

const scopes = ['Sites.ReadWrite.All']

/** The library “Documents” of a site. */
export function siteDrive(siteId: string): Asking<{ readonly driveId: string }> {
  return asking(
    {
      method: 'GET',
      path: `/sites/${segment(siteId)}/drive?$select=id`,
      service: 'sharepoint',
      repeat: 'read',
      scopes,
    },
    v.object({ id: v.string() }),
    ({ id }) => ({ driveId: id }),
  )
}

/** Where a page hears over socket.io that something in a drive has changed; what has changed is not said. */
export interface NoticeEndpoint {
  readonly url: string
  /** Milliseconds since 1970 UTC; null where the service does not say. */
  readonly expiresMs: number | null
}

/** Each asking makes an endpoint of its own; before it expires another is asked for (facts: subscriptions-socketio). */
export function noticeEndpoint(driveId: string): Asking<NoticeEndpoint> {
  return asking(
    {
      method: 'GET',
      path: `/drives/${segment(driveId)}/root/subscriptions/socketIo`,
      service: 'sharepoint',
      repeat: 'read',
      scopes,
    },
    v.object({ notificationUrl: v.string(), expirationDateTime: v.optional(v.nullable(v.string())) }),
    ({ notificationUrl, expirationDateTime }) => {
      const expiresMs = Date.parse(expirationDateTime ?? '')
      return { url: notificationUrl, expiresMs: Number.isNaN(expiresMs) ? null : expiresMs }
    },
  )
}
