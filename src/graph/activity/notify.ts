import { doing, type Asking } from '../asking.ts'
import { segment } from '../path.ts'
import { activityScopes } from '../scopes.ts'

/** What is written into somebody's activity feed; the text around the places is the manifest's, in their language. */
export interface ActivityNotification {
  /** Declared in the manifest. */
  readonly activityType: string
  /** What it is about, in words, and where it leads: a Teams deep link. */
  readonly topic: string
  readonly webUrl: string
  /** Teams shows 150 characters. */
  readonly preview: string
  /** Values of the places of the manifest's text, `actor` excepted: Teams fills that. */
  readonly places: Readonly<Record<string, string>>
}

/**
 * Notifies one person as the person who is signed in. Cannot be repeated. Throws `AccessDenied` or `NotFound` where
 * Teams has no Weft for them (facts: learn, teams-send-activityfeednotifications), `OutcomeUnknown` where it may have
 * arrived. Nobody can notify themselves.
 */
export function notifyPerson(personId: string, notification: ActivityNotification): Asking<void> {
  const { activityType, topic, webUrl, preview, places } = notification
  return doing({
    method: 'POST',
    path: `/users/${segment(personId)}/teamwork/sendActivityNotification`,
    body: {
      topic: { source: 'text', value: topic, webUrl },
      activityType,
      previewText: { content: preview },
      templateParameters: Object.entries(places).map(([name, value]) => ({ name, value })),
    },
    service: 'teams',
    repeat: 'unkeyed',
    scopes: activityScopes,
  })
}
