/**
 * What stands in packed JSON (`pack-json.ts`). Only grows, at the ends: places are what lists hold. Another dictionary is
 * another format.
 */

/** What a value is: in a column, with the number that goes with it. */
export const tags = {
  null: 0,
  flag: 1,
  whole: 2,
  float: 3,
  /** A text that was said before, by its place among those. */
  again: 4,
  text: 5,
  /** Digits as the bytes that they say: a UUID, a salt, an id. */
  hex: 6,
  base64: 7,
  /** A move's id, `client/seq`. */
  moveId: 8,
  list: 9,
  object: 10,
} as const

/** Keys of one object, as one text. */
export const keyMark = ','

/** A text that begins as the one before it in its column says only where it goes on, from so many characters on. */
export const leastShared = 4

/** Digits and the hyphens between them, `8-4-4-4-12`. */
export const hexForm = /^[0-9a-f][0-9a-f-]{6,}[0-9a-f]$/
export const moveIdForm = /^([^/]{1,64})\/([1-9]\d{0,14})$/
export const base64Form = /^[A-Za-z0-9+/]{10,}={0,2}$/

/** Signed as unsigned, so that what is near nothing is short. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

/** What rows often hold, so that a short one need not say it: the last is the nearest. */
export const dictionary = new TextEncoder().encode(
  [
    'phase,templateId,title,plannedMinutes,plannedStartMs,startedAtMs,closedAtMs,items',
    'personId,name,standsInFor',
    'kind,voteId,itemId,question,ballot,way,rule,options,quorum,link,voters',
    'kind,captureId',
    'kind,departmentId,lines',
    'changed,uncertain,helpNeeded,helpOffered',
    'kind,role,personId,name,why,forPersonId',
    'kind,personId,name,state',
    'note-attendancepresent',
    'kind,voteId,counted',
    'kind,voteId,personId,marks,salt',
    'kind,voteId,personId,commitment',
    'kind,voteId,personId,marks',
    'option,score',
    'cast-ballotyes',
    'commit-ballot',
    'reveal-ballot',
    'kind,itemId,minutes',
    'kind,itemId',
    'kind,itemId,personId,as',
    'leave-floorspoke',
    'kind,itemId,personId,name,after',
    'give-floor',
    'kind,itemId,personId,name',
    'ask-to-speak',
    'kind,capture,enteredFor',
    'kind,capture,seen',
    'itemId,text,kind,id,reason',
    'itemId,text,kind,id,ownerId,ownerName,due',
    'capture',
    'change-captureaction',
    'decision',
    'kind,itemId,blockId,text,seen',
    'write-notes',
    'kind,itemId,update',
    'edit-notes',
    '8-4-4-4-12',
    'client,seq,lamport,atMs,by,byName,move',
  ].join(''),
)
