import * as v from 'valibot'
import type { FramePlan } from './frame-plan.ts'
import { answerOffice } from '../outlook-host/answer-office.ts'
import type { OpenAppointment } from '../outlook-host/appointment-calls.ts'
import { emptyDraft } from '../outlook-host/form.ts'
import { officeErrorOf } from '../outlook-host/office-errors.ts'
import { outlookDesk, type OutlookDesk } from '../outlook-host/outlook-desk.ts'
import {
  officeMessageSchema,
  type OfficeMessage,
  type OfficeReply,
  type OfficeThemePush,
} from '../outlook-host/office-message.ts'
import { askGraph } from '../server-door/ask-graph.ts'
import { answerNestedAuth, type Signer } from '../sign-in/answer-nested-auth.ts'
import { answerTeams, type HostEffect } from '../teams-host/answer-teams.ts'
import type { TeamsTheme } from '../teams-host/teams-session.ts'
import { replyTo, teamsMessageSchema, type TeamsMessage } from '../teams-host/teams-message.ts'

export interface FrameHostOptions {
  readonly plan: FramePlan
  readonly signer: Signer
  /** Asked at the time of the question: somebody may have started sharing. */
  readonly isSharing: () => boolean
  readonly onEffect: (effect: HostEffect) => void
  readonly pickPeople: (single: boolean) => Promise<readonly object[]>
}

export interface FrameHost {
  /** A push of the host, `themeChange ['dark']` for instance. */
  push(func: string, args?: readonly unknown[]): void
  /** A change of theme, as Teams and Outlook each tell it. Outlook knows dark only; contrast is the system's. */
  pushTheme(theme: TeamsTheme): void
  /** The item in Outlook that the frame stands beside. */
  readonly desk: OutlookDesk
  stop(): void
}

/** Plays Teams or Outlook for one product frame until it is stopped. */
export function hostFrame(frame: HTMLIFrameElement, options: FrameHostOptions): FrameHost {
  const { plan, signer } = options
  const office: OpenAppointment = {
    ask: (path, schema, view) => askGraph(plan.mailboxAlias, path, schema, view),
    eventId: plan.eventId,
    manner: plan.manner,
    nowMs: plan.nowMs,
    person: {
      displayName: plan.person.displayName,
      address: plan.person.userPrincipalName,
      timeZone: plan.person.timeZone,
    },
    language: plan.session.locale,
    dark: plan.session.theme !== 'default',
    answerNestedAuth: async (json) => (await answerNestedAuth(signer, json)) ?? '',
    draft: emptyDraft(),
  }

  const desk = outlookDesk({
    alias: plan.person.alias,
    eventId: plan.eventId,
    mail: plan.mail,
    form: (message) => answerOffice(office, { ...message, weftOffice: 1, id: 0 }),
  })

  function post(message: object): void {
    frame.contentWindow?.postMessage(message, window.location.origin)
  }

  function reply(message: TeamsMessage, args: readonly unknown[]): void {
    post({ ...replyTo(message, args), monotonicTimestamp: performance.timeOrigin + performance.now() })
  }

  async function answerLater(message: TeamsMessage, effect: HostEffect): Promise<void> {
    if (effect.kind === 'nested-auth') {
      const answer = await answerNestedAuth(signer, effect.json)
      if (answer !== null) reply(message, [null, answer])
    } else if (effect.kind === 'pick-people') {
      reply(message, [null, await options.pickPeople(effect.single)])
    } else {
      // A dialog is opened beside the frame and counts as closed without a result.
      reply(message, [null, undefined])
    }
  }

  function hearTeams(message: TeamsMessage): void {
    const { args, effect } = answerTeams(message, plan.session, options.isSharing())
    if (args !== null) reply(message, args)
    if (effect === null) return
    if (args === null) void answerLater(message, effect)
    if (effect.kind !== 'nested-auth') options.onEffect(effect)
  }

  async function hearOffice(message: OfficeMessage): Promise<void> {
    const shared = { weftOffice: 1, id: message.id } as const
    try {
      post({ ...shared, value: await desk.answer(message) } satisfies OfficeReply)
    } catch (error) {
      post({ ...shared, error: officeErrorOf(error) } satisfies OfficeReply)
    }
  }

  function hear(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return
    const asked = v.safeParse(officeMessageSchema, event.data)
    if (asked.success) {
      void hearOffice(asked.output)
      return
    }
    const message = v.safeParse(teamsMessageSchema, event.data)
    if (message.success) hearTeams(message.output)
  }

  window.addEventListener('message', hear)
  const push = (func: string, args: readonly unknown[] = []) => post({ func, args, timestamp: Date.now() })
  return {
    push,
    desk,
    pushTheme(theme) {
      push('themeChange', [theme])
      post({ weftOffice: 1, dark: theme !== 'default' } satisfies OfficeThemePush)
    },
    stop: () => window.removeEventListener('message', hear),
  }
}
