import type { Council } from '#src/domain/council/council.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordKind } from '#src/records/definition/record-kind.ts'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { recordOfTurn, turnKind } from '#src/records/kinds/turn-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import type { EventRow } from '#src/sandbox/tenant/calendar/event-row.ts'
import { challengeKeyOf } from './challenges.ts'
import { pastWeeks } from './calendar.ts'
import { nameOf } from './council.ts'
import { occurrenceMs } from './invite.ts'
import { dayMs, minuteMs, weekMs } from './moments.ts'
import { idOf } from './people.ts'
import { seededActions, type SeededPlan } from './plan.ts'
import { seededDecisions } from './register.ts'
import { recordOfRisk } from './risk-record.ts'
import { seededRisks } from './risks.ts'

/** Who led and who took notes, oldest first; the last one was a week ago. */
const turns: readonly (readonly [number, string, string])[] = [
  [4, 'chloe', 'finn'],
  [3, 'ana', 'mei'],
  [2, 'ben', 'suhartini'],
  [1, 'mei', 'ana'],
]

interface Past {
  readonly client: GraphClient
  readonly council: Council
  readonly threadId: string
  readonly keyOf: (weeksAgo: number) => string
  readonly startOf: (weeksAgo: number) => number
}

function write<Kept extends { readonly clientKey: string }>(
  past: Past,
  kind: RecordKind<Kept>,
  record: Kept,
) {
  return createOnce(past.client, past.council.siteId, kind, record)
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

async function writeSession(past: Past, [weeksAgo, leads, notes]: (typeof turns)[number]): Promise<void> {
  const startMs = past.startOf(weeksAgo)
  const key = past.keyOf(weeksAgo)
  await write(past, sessionKind, {
    clientKey: key,
    title: 'Weekly cross-functional review',
    thread: past.threadId,
    startMs,
    plannedMinutes: 45,
    phase: 'published',
    facilitatorKey: idOf(leads),
    facilitator: nameOf(leads),
    noteTaker: nameOf(notes),
    actions: seededActions.filter((each) => each.weeksAgo === weeksAgo).length,
    decisions: seededDecisions.filter((each) => each.weeksAgo === weeksAgo).length,
    risks: seededRisks.filter((each) => each.weeksAgo === weeksAgo).length,
    eventUid: '',
    closedMs: startMs + 44 * minuteMs,
    minutesUrl: '',
    minutesLog: [],
    correctedMs: null,
  })
  const roles = [
    ['facilitator', leads],
    ['noteTaker', notes],
  ] as const
  const present = past.council.members.filter(
    (each) => each.departmentId !== undefined && each.role !== 'deputy',
  )
  for (const [role, alias] of roles) {
    const turn = {
      sessionKey: key,
      role,
      personId: idOf(alias),
      personName: nameOf(alias),
      forPersonId: null,
      why: 'furthest-behind' as const,
      state: 'done' as const,
      presentIds: present.map((each) => each.personId),
      day: dayOf(startMs),
    }
    await write(past, turnKind, recordOfTurn(turn))
  }
}

/** Four weeks of the council as they stand in its lists: sessions, turns, actions, decisions, risks. */
export async function seedPast(
  client: GraphClient,
  council: Council,
  plan: SeededPlan,
  weekly: EventRow,
  nowMs: number,
): Promise<void> {
  const threadId = weekly.content.online?.threadId ?? ''
  const startOf = (weeksAgo: number): number => occurrenceMs(weekly, pastWeeks - weeksAgo)
  const keyOf = (weeksAgo: number): string =>
    sessionKey(threadId, new Date(startOf(weeksAgo)).toISOString(), nowMs)
  const past: Past = { client, council, threadId, keyOf, startOf }
  for (const turn of turns) await writeSession(past, turn)
  for (const action of seededActions) {
    await write(past, actionKind, {
      clientKey: `seed-action-${action.key}`,
      title: action.title,
      detail: '',
      ownerKey: idOf(action.owner),
      owner: nameOf(action.owner),
      due: dayOf(nowMs + action.dueInDays * dayMs),
      state: action.percent === 100 ? 'done' : action.percent === 50 ? 'started' : 'open',
      doneOn: action.percent === 100 ? dayOf(nowMs + Math.min(action.dueInDays, -1) * dayMs) : null,
      thread: threadId,
      session: keyOf(action.weeksAgo),
      agendaItem: '',
      plan: plan.planId,
      task: plan.taskIds[action.key] ?? '',
      challenge: challengeKeyOf(action.challenge),
    })
  }
  for (const decision of seededDecisions) {
    await write(past, decisionKind, {
      clientKey: `seed-decision-${decision.key}`,
      title: decision.text,
      wording: decision.text,
      detail: '',
      reason: decision.reason,
      options: decision.options ?? '',
      dissent: decision.dissent ?? '',
      challenge: challengeKeyOf(decision.challenge),
      changeReason: '',
      deciderKey: idOf(decision.decider),
      decider: nameOf(decision.decider),
      decidedMs: startOf(decision.weeksAgo) + 30 * minuteMs,
      status: 'accepted',
      thread: threadId,
      session: keyOf(decision.weeksAgo),
      agendaItem: '',
    })
  }
  for (const risk of seededRisks) {
    const { weeksAgo } = risk
    const known = turns.some(([each]) => each === weeksAgo)
    // Older ones were written into the register outside of the sessions that are kept.
    const raisedMs = known ? startOf(weeksAgo) + 20 * minuteMs : nowMs - weeksAgo * weekMs
    const session = known ? keyOf(weeksAgo) : 'register'
    await write(past, riskKind, recordOfRisk(risk, council, { nowMs, raisedMs, session }))
  }
}
