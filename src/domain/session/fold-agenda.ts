import { mostCarried, timesAsked, type AgendaItem } from '../agenda/agenda.ts'
import { insertAfter, insertBeforeClosing, insertCarried } from './item-place.ts'
import type { Made, MoveOf } from './made.ts'
import { carriedPreReads } from './fold-pre-reads.ts'
import { leaveCurrent, progressOf, withProgress } from './progress.ts'
import type { SessionState } from './session-state.ts'

function uniqueById(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.filter((item, index) => items.findIndex((each) => each.id === item.id) === index)
}

/** The same item as a template has it every time: then the agenda's own one stands for what is owed. */
function sameItem(a: AgendaItem, b: AgendaItem): boolean {
  return a.kind === b.kind && a.title === b.title
}

/** The item with what another one says of where it came from. */
function carriedAs(item: AgendaItem, { carriedFrom, carriedTimes }: AgendaItem): AgendaItem {
  if (carriedFrom === undefined) return item
  return { ...item, carriedFrom, ...(carriedTimes === undefined ? {} : { carriedTimes }) }
}

/** The item as it comes out of the session that did not finish it: once more than it came into that one. */
function outOf(fromSession: string, item: AgendaItem): AgendaItem {
  return { ...item, carriedFrom: fromSession, carriedTimes: Math.min(timesAsked(item), mostCarried) }
}

/** Takes the items as the agenda: each gets its progress, and what is back on it is no longer removed. */
function withItems(state: SessionState, items: readonly AgendaItem[]): SessionState {
  const listed = new Set(items.map((each) => each.id))
  const withAll = items.reduce((sum, item) => withProgress(sum, progressOf(sum, item.id)), state)
  return { ...withAll, items, removedItems: state.removedItems.filter((each) => !listed.has(each.id)) }
}

/**
 * A template replaces an agenda that has not begun. Carried items stay (they are owed), what else it replaces is kept
 * aside. Once something runs, only an empty agenda can still be planned.
 */
export function planAgenda(state: SessionState, move: MoveOf<'plan-agenda'>): SessionState {
  const notBegun = state.phase === 'empty' || state.phase === 'planned'
  const bare = (state.phase === 'running' || state.phase === 'paused') && state.items.length === 0
  if (!notBegun && !bare) return state
  const planned = uniqueById(move.items)
  const plannedIds = new Set(planned.map((each) => each.id))
  const owed = state.items.filter((each) => each.carriedFrom !== undefined && !plannedIds.has(each.id))
  const replaced = state.items.filter((each) => each.carriedFrom === undefined && !plannedIds.has(each.id))
  const tagged = planned.map((each) => {
    const same = owed.find((one) => sameItem(one, each))
    return same === undefined ? each : carriedAs(each, same)
  })
  const rest = owed.filter((each) => !planned.some((one) => sameItem(one, each)))
  const next = withItems(
    { ...state, removedItems: [...state.removedItems, ...replaced] },
    insertCarried(tagged, rest),
  )
  return {
    ...next,
    phase: notBegun ? 'planned' : state.phase,
    templateId: move.templateId,
    title: move.title,
    plannedMinutes: move.plannedMinutes,
    plannedStartMs: move.plannedStartMs,
  }
}

/** Also puts a removed item back. */
export function addItem(state: SessionState, move: MoveOf<'add-item'>): SessionState {
  if (state.items.some((each) => each.id === move.item.id)) return state
  // A client that does not count gives it back without its count.
  const before = state.removedItems.find((each) => each.id === move.item.id)
  const item = before === undefined ? move.item : carriedAs(move.item, before)
  const next = withItems(state, insertAfter(state.items, item, move.afterId))
  return { ...next, phase: state.phase === 'empty' ? 'planned' : state.phase }
}

/** A removed item stays removed; the new wording is kept with it. */
export function changeItem(state: SessionState, move: MoveOf<'change-item'>): SessionState {
  const changed = (each: AgendaItem): AgendaItem =>
    each.id === move.item.id ? carriedAs(move.item, each) : each
  return { ...state, items: state.items.map(changed), removedItems: state.removedItems.map(changed) }
}

export function removeItem(state: SessionState, move: MoveOf<'remove-item'>, made: Made): SessionState {
  const item = state.items.find((each) => each.id === move.itemId)
  if (item === undefined) return state
  const left = state.currentItemId === item.id ? leaveCurrent(state, 'waiting', made.atMs) : state
  return {
    ...left,
    items: left.items.filter((each) => each.id !== item.id),
    removedItems: [...left.removedItems, item],
  }
}

export function moveItem(state: SessionState, move: MoveOf<'move-item'>): SessionState {
  const item = state.items.find((each) => each.id === move.itemId)
  if (item === undefined || move.afterId === move.itemId) return state
  const others = state.items.filter((each) => each.id !== item.id)
  if (move.afterId !== null && !others.some((each) => each.id === move.afterId)) return state
  return { ...state, items: insertAfter(others, item, move.afterId) }
}

/** An id of this session for an item that comes from another one. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted.slice(0, 56)}-${count}`
  return id
}

/**
 * Adds what an earlier session left, once per session however often it is asked. An item that the agenda has anyway
 * and that still waits is not doubled: it is marked as carried.
 */
export function carryItems(state: SessionState, move: MoveOf<'carry-items'>): SessionState {
  if (state.carriedFrom.includes(move.fromSession)) return state
  const taken = new Set([...state.items, ...state.removedItems].map((each) => each.id))
  const waits = (each: AgendaItem): boolean => progressOf(state, each.id).state === 'waiting'
  const own = (carried: AgendaItem): AgendaItem | undefined =>
    state.items.find((each) => each.carriedFrom === undefined && waits(each) && sameItem(each, carried))
  const met = new Map(
    move.items.flatMap((each) => {
      const mine = own(each)
      return mine === undefined ? [] : [[mine.id, each] as const]
    }),
  )
  const carried = uniqueById(move.items)
    .filter((each) => own(each) === undefined)
    .map((each) => {
      const id = freeId(each.id, taken)
      taken.add(id)
      return { ...outOf(move.fromSession, each), id }
    })
  const items = state.items.map((each) => {
    const owed = met.get(each.id)
    return owed === undefined ? each : carriedAs(each, outOf(move.fromSession, owed))
  })
  return {
    ...withItems(state, insertCarried(items, carried)),
    carriedFrom: [...state.carriedFrom, move.fromSession],
    preReads: carriedPreReads(state.preReads, [
      ...carried,
      ...[...met].map(([id, owed]) => ({ ...owed, id })),
    ]),
  }
}

/** The item of an accepted proposal. */
export function addProposed(state: SessionState, item: AgendaItem): SessionState {
  if (state.items.some((each) => each.id === item.id)) return state
  const next = withItems(state, insertBeforeClosing(state.items, item))
  return { ...next, phase: state.phase === 'empty' ? 'planned' : state.phase }
}
