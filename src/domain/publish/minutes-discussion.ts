import type { AgendaItem } from '../agenda/agenda.ts'
import { itemClock } from '../session/clock.ts'
import { progressOf } from '../session/progress.ts'
import type { MinutesBlock, MinutesSource } from './minutes.ts'
import { capturedAs, remarks } from './minutes-results.ts'
import { voteBlocks } from './minutes-votes.ts'
import { rowOf } from './out-words.ts'

/** Longest beginning of a note's label that the catalogue has words for. */
const labels: ReadonlySet<string> = new Set([
  'update',
  'commitment',
  'lesson',
  'win',
  'experiment',
  'handoff',
  'term',
  'measure',
  'charter',
])

/** Notes captured on an item, each with the kind of record that it may become. */
function noteLines(source: MinutesSource, itemId: string | null): readonly string[] {
  const { state, words } = source
  return capturedAs(state.captured, 'note')
    .filter((each) => each.capture.itemId === itemId)
    .map((each) => {
      const { text, label } = each.capture
      const labelled =
        label === undefined
          ? text
          : words('out-labelled', { label: labels.has(label) ? words(`out-label-${label}`) : label, text })
      return [labelled, ...remarks(source, each)].join(' · ')
    })
}

function written(source: MinutesSource, itemId: string | null): readonly MinutesBlock[] {
  const notes = source.state.notes.filter((each) => each.itemId === itemId && each.text.trim() !== '')
  const lines = noteLines(source, itemId)
  return [
    ...notes.map((each): MinutesBlock => ({ kind: 'paragraph', text: each.text })),
    ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines }] : []),
    ...voteBlocks(source, itemId),
  ]
}

function itemBlocks(source: MinutesSource, item: AgendaItem, number: number): readonly MinutesBlock[] {
  const { state, words } = source
  const progress = progressOf(state, item.id)
  // The session is over: a clock that still runs belongs to one that nobody closed, and counts as planned.
  const clock = itemClock(state, item.id, state.closedAtMs ?? progress.stretches.at(-1)?.fromMs ?? 0)
  const args = {
    number,
    title: item.title,
    minutes: Math.round(clock.elapsedMs / 60_000),
    planned: Math.round(clock.plannedMs / 60_000),
  }
  const heading =
    progress.stretches.length > 0 ? words('out-item-taken', args) : words('out-item-untouched', args)
  const fate =
    progress.state === 'parked'
      ? words('out-item-parked')
      : progress.state === 'waiting'
        ? words('out-item-not-reached')
        : null
  return [
    { kind: 'heading', level: 3, text: heading },
    ...(fate === null ? [] : [{ kind: 'paragraph' as const, text: fate }]),
    ...confirmedBlocks(source, item.id),
    ...(item.jointUpdate === true ? lineBlocks(source) : []),
    ...written(source, item.id),
  ]
}

/** That an earlier session's minutes were confirmed on the item, and how. */
function confirmedBlocks({ state, words }: MinutesSource, itemId: string): readonly MinutesBlock[] {
  const confirmed = Object.hasOwn(state.confirmedMinutes, itemId) ? state.confirmedMinutes[itemId] : undefined
  if (confirmed === undefined) return []
  const { correction: text } = confirmed
  const said = text === '' ? words('out-confirmed-as-they-are') : words('out-confirmed-with', { text })
  return [{ kind: 'paragraph', text: said }]
}

/** The departments' four lines, and who has none. */
function lineBlocks({ state, council, words }: MinutesSource): readonly MinutesBlock[] {
  const nameOf = (id: string): string => council.departments.find((each) => each.id === id)?.name ?? id
  const rows = [
    ...Object.entries(state.lines).map(([id, lines]) => ({ id, lines })),
    ...state.earlierLines.map((lines) => ({ id: lines.departmentId, lines })),
  ].map(({ id, lines }) => [nameOf(id), lines.changed, lines.uncertain, lines.helpNeeded, lines.helpOffered])
  const missing = council.departments.filter((each) => !Object.hasOwn(state.lines, each.id))
  const head = ['department', 'changed', 'uncertain', 'help-needed', 'help-offered'] as const
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words('out-joint-update'),
            head: head.map((each) => words(`out-lines-${each}`)),
            rows,
          },
        ]),
    ...(missing.length === 0 || rows.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: words('out-lines-missing', {
              names: rowOf(
                council,
                missing.map((each) => each.name),
              ),
            }),
          },
        ]),
  ]
}

/** Item by item, then what belongs to no item or to one that was taken off the agenda. */
export function discussionBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, words } = source
  const items = state.items.flatMap((each, index) => itemBlocks(source, each, index + 1))
  const off = state.removedItems.flatMap((each) => {
    const blocks = written(source, each.id)
    const text = words('out-item-removed', { title: each.title })
    return blocks.length === 0 ? [] : [{ kind: 'heading' as const, level: 3 as const, text }, ...blocks]
  })
  const known = new Set([...state.items, ...state.removedItems].map((each) => each.id))
  const stray = [
    ...new Set([
      null,
      ...state.notes.map((each) => each.itemId),
      ...state.captured.map((each) => each.capture.itemId),
    ]),
  ]
    .filter((each) => each === null || !known.has(each))
    .flatMap((each) => written(source, each))
  const proposals = state.proposals.filter((each) => each.answer !== 'accept')
  const all: MinutesBlock[] = []
  if (items.length > 0) all.push({ kind: 'heading', level: 2, text: words('out-discussed') }, ...items)
  all.push(...off)
  if (stray.length > 0) all.push({ kind: 'heading', level: 2, text: words('out-other-notes') }, ...stray)
  if (!state.items.some((each) => each.jointUpdate === true)) all.push(...lineBlocks(source))
  if (proposals.length > 0) {
    all.push(
      { kind: 'heading', level: 2, text: words('out-proposals') },
      {
        kind: 'list',
        items: proposals.map((each) => words('out-proposal', { title: each.title, by: each.byName })),
      },
    )
  }
  return all
}
