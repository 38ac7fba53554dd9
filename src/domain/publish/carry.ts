import * as v from 'valibot'
import { agendaItemSchema, type AgendaItem } from '../agenda/agenda.ts'
import { withPreReads } from '../session/fold-pre-reads.ts'
import { leftDecisionOf, leftItems } from '../session/left-over.ts'
import type { Proposal, SessionState } from '../session/session-state.ts'
import { textDigest } from './session-reference.ts'

const name = v.string()

/** A topic that goes along to the next session, as its proposer's own. */
export const carriedTopicSchema = v.object({
  proposalId: v.string(),
  title: v.string(),
  minutes: v.number(),
  why: v.string(),
  by: name,
  byName: name,
  onBehalfOf: v.nullable(name),
  /** What it was on the agenda from which it was parked. */
  item: v.nullable(agendaItemSchema),
  /** Null while nobody has answered. */
  answer: v.nullable(
    v.object({ answer: v.picklist(['park', 'decline']), reason: v.string(), by: name, byName: name }),
  ),
})
export type CarriedTopic = v.InferOutput<typeof carriedTopicSchema>

/** What a session owes to the next one. */
export interface LeftOver {
  readonly items: readonly AgendaItem[]
  readonly topics: readonly CarriedTopic[]
}

/** What stands on the next agenda again: what was not reached, unless somebody parked or dropped it for good. */
export function unfinishedItems(state: SessionState): readonly AgendaItem[] {
  return leftItems(state).filter((each) => (leftDecisionOf(state, each.id)?.decision ?? 'again') === 'again')
}

function topicOf(proposal: Proposal): CarriedTopic {
  const { proposalId, title, minutes, why, by, byName, onBehalfOf, item, answer, reason, answeredBy } =
    proposal
  return {
    proposalId,
    title,
    minutes,
    why,
    by,
    byName,
    onBehalfOf,
    item,
    answer:
      (answer === 'park' || answer === 'decline') && answeredBy !== null
        ? { answer, reason, by: answeredBy.personId, byName: answeredBy.name }
        : null,
  }
}

/** An item that was parked at closing, as a topic: of whoever led it by name, else of who parked it. */
function parkedItem(state: SessionState, sessionKey: string, item: AgendaItem): CarriedTopic[] {
  const decided = leftDecisionOf(state, item.id)
  if (decided?.decision !== 'park') return []
  const { id, title, minutes, purpose, lead } = item
  const { by, byName, reason } = decided
  const { carriedFrom: _from, carriedTimes: _times, ...asNew } = item
  return [
    {
      proposalId: `left/${textDigest(sessionKey)}/${id}`,
      title,
      minutes,
      why: purpose ?? '',
      by: lead.kind === 'person' ? lead.personId : by,
      byName: lead.kind === 'person' ? lead.name : byName,
      onBehalfOf: null,
      item: asNew,
      answer: { answer: 'park', reason, by, byName },
    },
  ]
}

/**
 * What the session of that key leaves to the next: items that come again, topics that nobody answered or that were
 * parked, items that were parked as topics. What was dropped or declined ends here.
 */
export function leftOver(state: SessionState, sessionKey: string): LeftOver {
  return {
    items: unfinishedItems(state).map((each) => withPreReads(state, each)),
    topics: [
      ...state.proposals.filter(({ answer }) => answer === 'open' || answer === 'park').map(topicOf),
      ...leftItems(state).flatMap((each) => parkedItem(state, sessionKey, each)),
    ],
  }
}

/**
 * What a session that was prepared and never held leaves: its topics with their answers. One that was declined there is
 * not open again, one that was accepted for it is. What was planned for it is nothing that was left over.
 */
export function leftOfUnheld(state: SessionState): LeftOver {
  return { items: [], topics: state.proposals.map(topicOf) }
}
