import { titleOfMail, type MailSource } from '#src/domain/channel/made-of-mail.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { holdWhileOpen } from '#src/host/device-lock.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import type { Words } from '#src/ui/text/words.ts'
import { riskActionPlan } from '../risks/risk-action-plan.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { deviceTag } from '../wiring/device-notes.ts'
import { createGoneSince, publishLock } from '../wiring/gone-holders.ts'
import { pageLink } from '../wiring/links.ts'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { planMembersOf } from '../wiring/plan-members.ts'

/** Planner or the list refused a part of it; the ledger says why, and sending again goes on. */
class ActionNotMade extends Error {
  override readonly name = 'ActionNotMade'
}

/** The action and its task in Planner, with the ledger and the guards that a session's have. Throws Graph's failures. */
export async function makeMailAction(
  person: SignedIn,
  council: Council,
  source: MailSource,
  words: Words,
  wish: {
    readonly id: string
    readonly title: string
    readonly detail: string
    readonly ownerId: string | null
    readonly due: string | null
  },
): Promise<void> {
  const { graph, me, clock } = person
  const known = sessionsCall(council.siteId, null)
  const [planMemberIds, sessions] = await Promise.all([
    planMembersOf(graph, council),
    graph.send(known.call).then((answer) => known.read({ ok: true, answer })),
  ])
  const { id: key, title, detail, ownerId, due } = wish
  const owner = ownerId === null ? '' : (memberOf(council, ownerId)?.displayName ?? '')
  const { plan } = riskActionPlan(
    { key, title, ownerId: owner === '' ? null : ownerId, owner, due, detail },
    { title: titleOfMail(source.subject, 200) || title },
    {
      council,
      // An action belongs to a series, whose next session asks for it.
      thread: sessions[0]?.thread ?? 'register',
      planMemberIds,
      link: pageLink(person.config, location.origin, council, 'actions'),
      words,
      origin: 'mail',
    },
  )
  const holder = `${await deviceTag(person.device, person.deviceKey)}/${newId()}`
  await holdWhileOpen(publishLock(person, holder))
  const { ledger } = await publishSession({
    ports: {
      client: graph,
      nowMs: clock.nowMs,
      delay: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      holderGone: createGoneSince(person),
    },
    plan,
    minutesHtml: '',
    // The plan has no minutes: nothing is put into a folder.
    folder: { driveId: '', folderId: '' },
    by: { personId: me.personId, name: me.displayName },
    holder,
    mayReadMessages: () => mayReadMessages(person),
    retry: plan.effects.map((each) => each.id),
  })
  if (Object.values(ledger.statuses).some((each) => each.state === 'failed')) throw new ActionNotMade()
}
