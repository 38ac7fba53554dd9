import * as v from 'valibot'
import { ask } from '#src/graph/asking.ts'
import {
  AccessDenied,
  Duplicate,
  GraphFailure,
  LimitReached,
  NotFound,
  Refused,
  Stale,
  TooLarge,
} from '#src/graph/failures.ts'
import type { GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { itemById, itemByKey } from '#src/graph/lists/items.ts'
import type { ListAddress } from '#src/graph/lists/list-address.ts'
import { listItem, listItemSchema, type ListItem } from '#src/graph/lists/list-item.ts'
import type { Edit, Trouble } from './edit.ts'
import type { Edits, Step } from './next-step.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { knownFields, rowOf, type ReplicatedKind } from './row-of.ts'
import type { Row } from './row.ts'

export type SentStep = Exclude<Step, { how: 'settled' }>

export interface StepOutcome {
  readonly events: readonly ReplicaEvent[]
  /** What stands in the way of everything: no network, no token, a service that asks to wait. */
  readonly failure: Error | null
}

interface Place {
  readonly client: GraphClient
  readonly siteId: string
  readonly kind: ReplicatedKind
  readonly nowMs: number
}

/** What an answer means for the edits of its record. May look once more where the answer leaves it open. */
export async function outcomeOf(place: Place, step: SentStep, result: GraphResult): Promise<StepOutcome> {
  try {
    return result.ok
      ? await done(place, step, result.answer.body)
      : await refused(place, step, result.failure)
  } catch (failure) {
    // A list that is not for this person is no reason to keep the others waiting.
    if (place.kind.restricted === true && failure instanceof GraphFailure)
      return troubled(place.kind, 'edits' in step ? step.edits : [step.edit], failure)
    const told = failure instanceof Error ? failure : new Error('The look failed.', { cause: failure })
    return { events: [], failure: told }
  }
}

function only(...events: readonly ReplicaEvent[]): StepOutcome {
  return { events, failure: null }
}

function stored(kind: ReplicatedKind, edits: Edits, row: Row | null): StepOutcome {
  const editIds = edits.map((each) => each.id)
  return only({ kind: 'stored', list: kind.list, key: edits[0].key, editIds, row })
}

async function done({ kind, nowMs }: Place, step: SentStep, body: unknown): Promise<StepOutcome> {
  switch (step.how) {
    case 'remove':
      return stored(kind, [step.edit], null)
    case 'look':
      return seen(kind, body)
    case 'create': {
      const row = rowOf(kind, itemIn(body))
      const fields = knownFields(kind, { ...step.edit.fields, ClientKey: step.edit.key, ...row.fields })
      return stored(kind, [step.edit], { ...row, fields })
    }
    case 'change': {
      const told = rowOf(kind, itemIn(body))
      const fields = knownFields(kind, { ...step.row.fields, ...step.send })
      const modifiedMs = told.modifiedMs === 0 ? nowMs : told.modifiedMs
      return stored(kind, step.edits, { ...step.row, eTag: told.eTag, modifiedMs, fields })
    }
  }
}

function itemIn(body: unknown): ListItem {
  return listItem(v.parse(listItemSchema, body))
}

const foundSchema = v.union([
  v.pipe(
    v.object({ value: v.array(listItemSchema) }),
    v.transform((page) => page.value[0] ?? null),
  ),
  listItemSchema,
])

function seen(kind: ReplicatedKind, body: unknown): StepOutcome {
  const found = v.parse(foundSchema, body)
  // Nothing found is no proof: lists answer late after a write. The list's changes will tell.
  return only(...(found === null ? [] : [seenEvent(kind, listItem(found))]))
}

function seenEvent(kind: ReplicatedKind, item: ListItem): ReplicaEvent {
  return { kind: 'seen', list: kind.list, row: rowOf(kind, item) }
}

function stop(edits: readonly Edit[], trouble: Trouble): StepOutcome {
  return only(
    ...edits.map((edit) => ({ kind: 'stopped' as const, editId: edit.id, trouble, edit, rest: null })),
  )
}

async function refused(place: Place, step: SentStep, failure: Error): Promise<StepOutcome> {
  const { kind, client, siteId } = place
  const address = { siteId, list: kind.list }
  if (!(failure instanceof GraphFailure) || failure.status === null) return { events: [], failure }
  if (step.how === 'create') {
    // How a list says "duplicate" differs, so a refusal is followed by a look (facts: graph.md section 8).
    const isThere = failure instanceof Duplicate || failure instanceof Stale
    const found =
      isThere || failure instanceof Refused ? await ask(client, itemByKey(address, step.edit.key)) : null
    if (found !== null) return stored(kind, [step.edit], rowOf(kind, found))
    return isThere ? { events: [], failure: null } : troubled(kind, [step.edit], failure)
  }
  if (step.how === 'look') return troubled(kind, step.edits, failure)
  const edits: Edits = step.how === 'remove' ? [step.edit] : step.edits
  const [{ key }] = edits
  if (failure instanceof Stale) {
    const now = await lookFor(client, address, step.row.id)
    return only(...(now === null ? [] : [seenEvent(kind, now)]))
  }
  if (!(failure instanceof NotFound)) return troubled(kind, edits, failure)
  // Throws `NotFound` where the whole list is gone, which is another thing than a row.
  const again = await ask(client, itemByKey(address, key))
  if (again !== null && again.id !== step.row.id) return only(seenEvent(kind, again))
  return only({ kind: 'gone', list: kind.list, id: step.row.id })
}

async function lookFor(client: GraphClient, address: ListAddress, id: string): Promise<ListItem | null> {
  try {
    return await ask(client, itemById(address, id))
  } catch (failure) {
    if (failure instanceof NotFound) return null
    throw failure
  }
}

/** Refusals that repeating does not change wait for the person; everything else stands in the way of all. */
function troubled(kind: ReplicatedKind, edits: readonly Edit[], failure: GraphFailure): StepOutcome {
  if (kind.restricted === true && failure instanceof NotFound) return stop(edits, { reason: 'list-missing' })
  if (failure instanceof AccessDenied) return stop(edits, { reason: 'no-permission' })
  if (failure instanceof LimitReached) return stop(edits, { reason: 'limit-reached' })
  if (failure instanceof Refused || failure instanceof TooLarge)
    return stop(edits, { reason: 'refused', codes: failure.codes })
  return { events: [], failure }
}
