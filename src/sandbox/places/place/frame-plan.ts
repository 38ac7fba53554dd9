import { mails, type Mail } from '../outlook-host/mails.ts'
import type { PlacedTab } from '../server-door/placed-tab.ts'
import type { SandboxChannel, SandboxPerson, SandboxTenant } from '../server-door/wire.ts'
import type { OutlookManner } from '../outlook-host/form.ts'
import type { FrameContext, TeamsSession, TeamsTheme } from '../teams-host/teams-session.ts'
import { meetingAt, type Meeting } from './meetings.ts'
import type { FrameKind, FrameSpec } from './place-address.ts'

/** Where the product's page for a frame stands, and what its host tells it. */
export interface FramePlan {
  readonly person: SandboxPerson
  readonly url: string
  readonly session: TeamsSession
  /** Event that the Outlook pane belongs to, in the mailbox of `mailboxAlias`; null for one that was never saved. */
  readonly eventId: string | null
  readonly mailboxAlias: string
  readonly manner: OutlookManner
  /** The mail that the pane stands beside. */
  readonly mail: Mail | null
  readonly caption: string
  readonly nowMs: number
}

export interface Surroundings {
  readonly tenant: SandboxTenant
  readonly tabs: readonly PlacedTab[]
  readonly meetings: readonly Meeting[]
  /** Those in the calendar that a delegate opens. */
  readonly colleagueMeetings: readonly Meeting[]
  readonly nowMs: number
  readonly theme: TeamsTheme
  readonly locale: string
}

const contexts: Readonly<Record<FrameKind, FrameContext>> = {
  tab: 'content',
  personal: 'content',
  configure: 'settings',
  'side-panel': 'sidePanel',
  stage: 'meetingStage',
  outlook: 'content',
  mail: 'content',
}

const pages: Readonly<Record<FrameKind, string>> = {
  tab: '/tab.html',
  personal: '/tab.html',
  configure: '/configure.html',
  'side-panel': '/side-panel.html',
  stage: '/stage.html',
  outlook: '/outlook.html',
  mail: '/outlook.html?pane=mail',
}

export const placeNames: Readonly<Record<FrameKind, string>> = {
  tab: 'Channel tab',
  personal: 'Personal app',
  configure: 'Add a tab',
  'side-panel': 'Meeting side panel',
  stage: 'Meeting stage',
  outlook: 'Outlook appointment',
  mail: 'Outlook mail',
}

/** An appointment that is being written and has not been saved: it has no event yet. */
export const unsavedTarget = 'unsaved'

/** Further appointments that Outlook's place opens, with what it calls them. */
export const appointmentKinds = {
  [unsavedTarget]: 'A new appointment, not saved yet',
  series: 'The whole series',
  single: 'A meeting that does not repeat',
  plain: 'The usual one, kept as plain text',
  shared: 'One in a colleague’s calendar, as their delegate',
} as const
export type AppointmentKind = keyof typeof appointmentKinds

export function isAppointmentKind(target: string): target is AppointmentKind {
  return Object.keys(appointmentKinds).includes(target)
}

const isRepeated = (meeting: Meeting): boolean => meeting.seriesMasterId !== null

/** The usual meeting, and not what somebody has just made for the next half hour. */
function seriesFirst(meetings: readonly Meeting[]): readonly Meeting[] {
  const repeats = meetings.filter(isRepeated)
  return repeats.length > 0 ? repeats : meetings
}

/** The appointment of a kind: which event, in whose mailbox. Null where this person has none such. */
function appointmentOf(
  kind: AppointmentKind,
  { meetings, nowMs, tenant, colleagueMeetings }: Surroundings,
): { readonly meeting: Meeting; readonly eventId: string; readonly sharedBy: SandboxPerson | null } | null {
  const own = meetings.filter((each) => each.isOrganizer)
  const repeats = own.filter(isRepeated)
  const choices: Readonly<Record<AppointmentKind, readonly Meeting[]>> = {
    unsaved: [],
    series: repeats,
    single: own.filter((each) => !isRepeated(each)),
    plain: seriesFirst(own),
    shared: seriesFirst(colleagueMeetings.filter((each) => each.isOrganizer)),
  }
  const meeting = meetingAt(choices[kind], nowMs)
  if (meeting === undefined) return null
  const sharedBy = kind === 'shared' ? tenant.people.find((each) => each.alias === sharedCalendarOf) : null
  return {
    meeting,
    eventId: kind === 'series' ? (meeting.seriesMasterId ?? meeting.eventId) : meeting.eventId,
    sharedBy: sharedBy ?? null,
  }
}

/** Whose calendar the delegate has. */
export const sharedCalendarOf = 'tom'

/** Whether a thread is a meeting's chat; a channel's meetings stand in the channel's own thread. */
export function isMeetingChat(threadId: string): boolean {
  return threadId.startsWith('19:meeting_')
}

/** Channels that this person can open; those with a Weft tab come first. */
export function channelsFor(around: Surroundings, personId: string): readonly SandboxChannel[] {
  const has = (channel: SandboxChannel): boolean =>
    around.tabs.some((tab) => tab.threadId === channel.channelId)
  const open = around.tenant.channels.filter((channel) => channel.people.includes(personId))
  return [...open.filter(has), ...open.filter((channel) => !has(channel))]
}

/** A content address may name another origin (production); here only its path counts. */
export function localPath(contentUrl: string): string {
  try {
    const url = new URL(contentUrl, 'http://sandbox.localhost')
    return `${url.pathname}${url.search}${url.hash}`
  } catch {
    return '/tab.html'
  }
}

/** Null: this person cannot be found, or has nothing of the kind (a guest has no calendar). */
export function planFrame(spec: FrameSpec, around: Surroundings): FramePlan | null {
  const person = around.tenant.people.find((each) => each.alias === spec.alias)
  if (person === undefined) return null
  const addsToMeeting = spec.kind === 'configure' && isMeetingChat(spec.target)
  const inChannel = (spec.kind === 'tab' || spec.kind === 'configure') && !addsToMeeting
  const inMeeting = addsToMeeting || ['side-panel', 'stage', 'outlook'].includes(spec.kind)
  const open = channelsFor(around, person.id)
  const channel = inChannel ? (open.find((each) => each.channelId === spec.target) ?? open[0]) : undefined
  const same = around.meetings.filter((each) => each.threadId === spec.target)
  const kind = spec.kind === 'outlook' && isAppointmentKind(spec.target) ? spec.target : null
  const opened = kind === null ? null : appointmentOf(kind, around)
  // A channel's meeting, or one without an event, may be in nobody's calendar.
  const meeting = !inMeeting
    ? undefined
    : kind === null
      ? meetingAt(spec.target === '' ? around.meetings : same, around.nowMs)
      : opened?.meeting
  const chatId = inMeeting ? (spec.target !== '' ? spec.target : (meeting?.threadId ?? null)) : null
  if ((inChannel && channel === undefined) || (inMeeting && chatId === null)) return null
  if (spec.kind === 'outlook' && meeting === undefined && kind !== unsavedTarget) return null
  const home = around.tenant.channels.find((each) => each.channelId === (channel?.channelId ?? chatId))
  const tab = around.tabs.find((each) => each.threadId === (channel?.channelId ?? chatId))
  // The stage shows the address that the panel shared; its query says what.
  const shared = spec.kind === 'stage' ? (spec.part ?? '') : ''
  const url = tab !== undefined && spec.kind === 'tab' ? localPath(tab.contentUrl) : pages[spec.kind] + shared
  const mail = spec.kind === 'mail' ? (mails[Number(spec.target)] ?? null) : null
  return {
    person,
    url,
    mail,
    eventId: opened?.eventId ?? meeting?.eventId ?? null,
    mailboxAlias: opened?.sharedBy?.alias ?? person.alias,
    manner: {
      plainText: kind === 'plain',
      sharedBy: opened?.sharedBy
        ? { displayName: opened.sharedBy.displayName, emailAddress: opened.sharedBy.userPrincipalName }
        : null,
    },
    nowMs: around.nowMs,
    caption: mail === null ? captionOf(spec.kind, channel, meeting) : `${placeNames.mail} · ${mail.subject}`,
    session: {
      personId: person.id,
      tenantId: around.tenant.tenantId,
      userPrincipalName: person.userPrincipalName,
      displayName: person.displayName,
      theme: around.theme,
      locale: around.locale,
      frameContext: contexts[spec.kind],
      entityId: tab?.entityId ?? (spec.kind === 'personal' ? 'home' : 'meeting'),
      subEntityId: spec.kind === 'stage' ? '' : (spec.part ?? ''),
      team:
        home === undefined
          ? null
          : { groupId: home.groupId, name: home.teamName, threadId: home.teamThreadId },
      channel: home === undefined ? null : { id: home.channelId, name: home.channelName, type: home.type },
      chatId,
      sessionId: `${spec.kind}-${spec.alias}`,
      settings: tab === undefined ? null : settingsOf(tab),
      meeting:
        meeting === undefined
          ? null
          : { title: meeting.subject, start: iso(meeting.startMs), end: iso(meeting.endMs) },
    },
  }
}

function settingsOf({ entityId, contentUrl, websiteUrl, name }: PlacedTab): TeamsSession['settings'] {
  return { entityId, contentUrl, websiteUrl, suggestedDisplayName: name }
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}

function captionOf(
  kind: FrameKind,
  channel: SandboxChannel | undefined,
  meeting: Meeting | undefined,
): string {
  if (channel !== undefined) return `${placeNames[kind]} · ${channel.teamName} / ${channel.channelName}`
  if (meeting !== undefined) return `${placeNames[kind]} · ${meeting.subject}`
  return placeNames[kind]
}
