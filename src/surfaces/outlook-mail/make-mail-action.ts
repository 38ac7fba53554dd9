import { titleOfMail, type MailSource } from '#src/domain/channel/made-of-mail.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import type { Words } from '#src/ui/text/words.ts'
import { singleActionPlan } from '../wiring/single-action-plan.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { pageLink } from '../wiring/links.ts'
import { planMembersOf } from '../wiring/plan-members.ts'
import { publishSingleAction } from '../wiring/publish-single-action.ts'

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
  const { graph } = person
  const known = sessionsCall(council.siteId, null)
  const [planMemberIds, sessions] = await Promise.all([
    planMembersOf(graph, council),
    graph.send(known.call).then((answer) => known.read({ ok: true, answer })),
  ])
  const { id: key, title, detail, ownerId, due } = wish
  const owner = ownerId === null ? '' : (memberOf(council, ownerId)?.displayName ?? '')
  const { plan } = singleActionPlan(
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
  await publishSingleAction(person, plan)
}
