/**
 * The tables of a packed run. Both only grow, at their ends: a place in them is what stands in the bytes
 * (`run-words.test.ts` holds what is there). What is in neither is written out.
 */

/** What the first byte of a value says; from `shape` on it is the place in `shapes`. */
export const tags = {
  null: 0,
  false: 1,
  true: 2,
  whole: 3,
  float: 4,
  text: 5,
  halves: 6,
  uuid: 7,
  moveId: 8,
  hex: 9,
  base64: 10,
  word: 11,
  again: 12,
  me: 13,
  myName: 14,
  theirName: 15,
  person: 16,
  list: 17,
  object: 18,
  shapeAndMore: 19,
  /** Whole numbers from 0. */
  small: 20,
  smallEnd: 36,
  /** Texts by their length in bytes. */
  short: 36,
  shortEnd: 68,
  /** Lists by their length. */
  few: 68,
  fewEnd: 84,
  shape: 84,
  shapeEnd: 256,
} as const

/** Objects by their keys; `kind: word` where that key says always the same. */
export interface Shape {
  readonly kind: string | null
  readonly keys: readonly string[]
}

const shape = (kind: string | null, keys = ''): Shape => ({
  kind,
  keys: keys === '' ? [] : keys.split(' '),
})

export const shapes: readonly Shape[] = [
  shape('plan-agenda', 'templateId title plannedMinutes plannedStartMs items'),
  shape('add-item', 'item afterId'),
  shape('change-item', 'item'),
  shape('remove-item', 'itemId'),
  shape('move-item', 'itemId afterId'),
  shape('propose-item', 'proposalId title minutes why'),
  shape('answer-proposal', 'proposalId answer reason item'),
  shape('fill-lines', 'departmentId lines'),
  shape('take-up-ask', 'departmentId captureId'),
  shape('carry-items', 'fromSession items'),
  shape('set-pre-read', 'preReadId link'),
  shape('note-attendance', 'personId name state'),
  shape('assign-role', 'role personId name why forPersonId'),
  shape('start'),
  shape('start-item', 'itemId'),
  shape('extend-item', 'itemId minutes'),
  shape('pause'),
  shape('resume'),
  shape('park-item', 'itemId'),
  shape('finish-item', 'itemId'),
  shape('start-round', 'roundId itemId speakers'),
  shape('end-turn', 'roundId personId as'),
  shape('join-round', 'roundId personId name'),
  shape('end-round', 'roundId'),
  shape('ask-to-speak', 'itemId personId name'),
  shape('give-floor', 'itemId personId name after'),
  shape('leave-floor', 'itemId personId as'),
  shape('ask-take-over', 'askId holderId'),
  shape('answer-take-over', 'askId answer'),
  shape('take-over', 'askId'),
  shape('write-notes', 'itemId blockId text seen'),
  shape('edit-notes', 'itemId update'),
  shape('capture', 'capture enteredFor'),
  shape('change-capture', 'capture seen'),
  shape('remove-capture', 'captureId'),
  shape('restore-capture', 'captureId'),
  shape('answer-action', 'captureId answer reason'),
  shape('confirm-minutes', 'itemId sessionKey correction'),
  shape('open-vote', 'voteId itemId question ballot way rule options quorum link voters'),
  shape('cast-ballot', 'voteId personId marks'),
  shape('commit-ballot', 'voteId personId commitment'),
  shape('reveal-ballot', 'voteId personId marks salt'),
  shape('close-vote', 'voteId counted'),
  shape('settle-vote', 'voteId counted'),
  shape('cancel-vote', 'voteId'),
  shape('decide-left', 'itemId decision reason'),
  shape('close', 'artefacts reasonForNone'),
  shape('reopen'),
  shape('mark-published', 'ledgerKey'),
  // what stands in moves
  shape('decision', 'id itemId text'),
  shape('action', 'id itemId text ownerId ownerName due'),
  shape('risk', 'id itemId text ownerId ownerName departmentIds likelihood impact'),
  shape('note', 'id itemId text'),
  shape('facilitator'),
  shape('note-taker'),
  shape('sponsor'),
  shape('owners'),
  shape('departments'),
  shape('everyone'),
  shape('decider'),
  shape('guest'),
  shape('person', 'personId name'),
  shape('words', 'text'),
  shape(null, 'id title kind minutes lead'),
  shape(null, 'option score'),
  shape(null, 'personId name'),
  shape(null, 'personId name standsInFor'),
  shape(null, 'id label'),
  shape(null, 'title address itemId'),
  shape(null, 'id title address'),
  shape(null, 'changed uncertain helpNeeded helpOffered'),
]

export const words: readonly string[] = [
  ...'yes no consent discuss object'.split(' '),
  ...'expected present remote late apology absent facilitator noteTaker'.split(' '),
  ...'furthest-behind handed-over taken-over swapped volunteered chosen'.split(' '),
  ...'spoke later passed off accept park decline hand-back again drop withdrawn'.split(' '),
  ...'yes-no single multiple score open hidden elsewhere majority two-thirds highest'.split(' '),
  ...'inform review decide commit reflect break due-list close'.split(' '),
  ...'attendance action decision risk note update commitment lesson win experiment handoff term measure charter'.split(
    ' ',
  ),
  ...'minutes actions-late risks-due commitments-due signals-fired experiments-ending measures pulse-result'.split(
    ' ',
  ),
  ...'channel-posts ask signed-responsibilities roadmap-update risk-change charter-version actions'.split(
    ' ',
  ),
  'update-note',
  // keys that may be missing, and those of shapes that are not known here
  ...'kind onBehalfOf item detail deciderId reason options dissent label purpose prompt output sources'.split(
    ' ',
  ),
  ...'jointUpdate carryOver carriedFrom preReads carriedTimes'.split(' '),
]
