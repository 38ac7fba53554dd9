import * as v from 'valibot'
import { clientVersion, runtimeJson } from './teams-runtime.ts'
import type { TeamsMessage } from './teams-message.ts'
import { legacyContext, type TabSettings, type TeamsSession } from './teams-session.ts'

/** What the page around the frame has to do because of a message. */
export type HostEffect =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'listen'; readonly event: string }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'share-to-stage'; readonly url: string }
  | { readonly kind: 'stop-sharing' }
  | { readonly kind: 'settings'; readonly settings: TabSettings }
  | { readonly kind: 'validity'; readonly valid: boolean }
  | { readonly kind: 'save-finished'; readonly ok: boolean; readonly reason: string }
  | { readonly kind: 'navigate'; readonly pageId: string; readonly subPageId: string }
  | { readonly kind: 'dialog'; readonly url: string; readonly title: string }
  | { readonly kind: 'pick-people'; readonly single: boolean }
  | { readonly kind: 'nested-auth'; readonly json: string }

export interface HostAnswer {
  /** Null: the page answers later, when a person has chosen or a token is there. */
  readonly args: readonly unknown[] | null
  readonly effect: HostEffect | null
}

const text = v.fallback(v.string(), '')
const settingsSchema = v.object({
  entityId: text,
  contentUrl: v.string(),
  websiteUrl: text,
  suggestedDisplayName: text,
})
const navigationSchema = v.object({ pageId: text, subPageId: text })

function textAt(message: TeamsMessage, index: number): string {
  return v.parse(text, message.args[index])
}

function say(args: readonly unknown[], effect: HostEffect | null = null): HostAnswer {
  return { args, effect }
}

type Handler = (message: TeamsMessage, session: TeamsSession, sharing: boolean) => HostAnswer

/** Result shapes per function: facts, microsoft-365.md section 7; "error first" unless said otherwise there. */
const handlers: Readonly<Record<string, Handler>> = {
  initialize: (_message, session) => say([session.frameContext, 'web', clientVersion, runtimeJson]),
  getContext: (_message, session) => say([legacyContext(session)]),
  registerHandler: (message) => say([], { kind: 'listen', event: textAt(message, 0) }),
  'appInitialization.appLoaded': () => say([], { kind: 'loaded' }),
  'appInitialization.success': () => say([undefined], { kind: 'ready' }),
  'appInitialization.failure': (message) =>
    say([], { kind: 'failed', reason: textAt(message, 1) || textAt(message, 0) }),
  'appInitialization.expectedFailure': (message) => say([], { kind: 'failed', reason: textAt(message, 0) }),
  'meeting.getAppContentStageSharingCapabilities': () => say([null, { doesAppHaveSharePermission: true }]),
  'meeting.getAppContentStageSharingState': (_message, _session, sharing) =>
    say([null, { isAppSharing: sharing }]),
  'meeting.shareAppContentToStage': (message) =>
    say([null, true], { kind: 'share-to-stage', url: textAt(message, 0) }),
  'meeting.stopSharingAppContentToStage': () => say([null, true], { kind: 'stop-sharing' }),
  'meeting.getMeetingDetails': (_message, session) => say([null, meetingDetails(session)]),
  'people.selectPeople': (message) => ({
    args: null,
    effect: {
      kind: 'pick-people',
      single: v.is(v.looseObject({ singleSelect: v.literal(true) }), message.args[0]),
    },
  }),
  'settings.getSettings': (_message, session) => say([session.settings ?? {}]),
  'settings.setValidityState': (message) => say([], { kind: 'validity', valid: message.args[0] === true }),
  'settings.setSettings': (message) => {
    const settings = v.safeParse(settingsSchema, message.args[0])
    if (!settings.success) return say([false, 'contentUrl is missing'])
    return say([true], { kind: 'settings', settings: settings.output })
  },
  'settings.save.success': () => say([], { kind: 'save-finished', ok: true, reason: '' }),
  'settings.save.failure': (message) =>
    say([], { kind: 'save-finished', ok: false, reason: textAt(message, 0) }),
  executeDeepLink: (message) => say([true], { kind: 'open-link', url: textAt(message, 0) }),
  'pages.navigateToApp': (message) => navigate(message, [true]),
  'pages.currentApp.navigateTo': (message) => navigate(message, [null]),
  'pages.currentApp.navigateToDefaultPage': () =>
    say([null], { kind: 'navigate', pageId: '', subPageId: '' }),
  'tasks.startTask': (message) => {
    const info = v.parse(
      v.fallback(v.object({ url: text, title: text }), { url: '', title: '' }),
      message.args[0],
    )
    return { args: null, effect: { kind: 'dialog', url: info.url, title: info.title } }
  },
  'calendar.openCalendarItem': () => say([true]),
  'calendar.composeMeeting': () => say([true]),
  readyToUnload: () => say([]),
  navigateBack: () => say([false]),
  'authentication.getAuthToken': () =>
    say([false, 'This host signs people in by nested app authentication.']),
  'authentication.authenticate': () => say([false, 'CancelledByUser']),
  'nestedAppAuth.execute': (message) => ({
    args: null,
    effect: { kind: 'nested-auth', json: message.data ?? '' },
  }),
}

function navigate(message: TeamsMessage, args: readonly unknown[]): HostAnswer {
  const target = v.parse(v.fallback(navigationSchema, { pageId: '', subPageId: '' }), message.args[0])
  return say(args, { kind: 'navigate', ...target })
}

function meetingDetails(session: TeamsSession): object {
  const { meeting, chatId } = session
  return {
    details: {
      id: chatId ?? '',
      scheduledStartTime: meeting?.start ?? '',
      scheduledEndTime: meeting?.end ?? '',
      title: meeting?.title ?? '',
      joinUrl: '',
      type: 'Recurring',
    },
    conversation: { id: chatId ?? '' },
    organizer: { id: '', tenantId: session.tenantId },
  }
}

/**
 * One message in, the answer and the effect out. Every function is answered, an unknown one with the protocol's
 * "not supported" error (code 100): an unanswered message hangs the product.
 */
export function answerTeams(message: TeamsMessage, session: TeamsSession, sharing: boolean): HostAnswer {
  const handler = Object.hasOwn(handlers, message.func) ? handlers[message.func] : undefined
  return (
    handler?.(message, session, sharing) ??
    say([{ errorCode: 100, message: `${message.func} is not played here` }])
  )
}
