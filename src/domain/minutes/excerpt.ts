import type { AgendaItem } from '../agenda/agenda.ts'
import type { Council } from '../council/council.ts'
import { memberOf } from '../council/find-member.ts'
import { minutesOf, type Minutes, type MinutesInput, type MinutesSource } from '../publish/minutes.ts'
import type { SessionState } from '../session/session-state.ts'

/** Whether a guest presented the item: its lead is one, an adviser, or somebody who is not on the council. */
export function isGuestItem({ lead }: AgendaItem, council: Pick<Council, 'members'>): boolean {
  if (lead.kind === 'guest') return true
  if (lead.kind !== 'person') return false
  const member = memberOf(council, lead.personId)
  return member === undefined || member.role === 'adviser'
}

/** What the chosen items alone leave of a session. Everything else is not hidden, it is not there. */
function stateOfItems(state: SessionState, itemIds: ReadonlySet<string>): SessionState {
  const items = state.items.filter((each) => itemIds.has(each.id))
  const ofItem = (id: string | null) => id !== null && itemIds.has(id)
  const updated = items.some((each) => each.jointUpdate === true)
  return {
    ...state,
    items,
    removedItems: [],
    captured: state.captured.filter((each) => ofItem(each.capture.itemId)),
    notes: state.notes.filter((each) => ofItem(each.itemId)),
    // Who voted how is the council's own; what came of it is a decision.
    voteLog: [],
    lines: updated ? state.lines : {},
    earlierLines: updated ? state.earlierLines : [],
    proposals: [],
    attendance: [],
    roles: {},
    artefacts: [],
    reasonForNone: null,
  }
}

/**
 * The minutes of some items for somebody who presented them: these with what was decided and agreed on them. Numbers
 * count from one, so that they do not tell how much else there was; no address of the session, no attendance.
 */
export function excerptOf(
  source: MinutesSource & Pick<MinutesInput, 'startMs'>,
  itemIds: ReadonlySet<string>,
): Minutes {
  const { state, words, council } = source
  const minutes = minutesOf({
    ...source,
    state: stateOfItems(state, itemIds),
    reference: '',
    link: '',
  })
  return { ...minutes, title: words('out-excerpt-title', { title: state.title || council.name }) }
}
