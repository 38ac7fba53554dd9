import { departmentOf, memberOf } from '../council/find-member.ts'
import { riskLevel } from '../risks/risk-matrix.ts'
import type { Capture } from '../session/capture.ts'
import type { Captured } from '../session/session-state.ts'
import type { MinutesBlock, MinutesSource } from './minutes.ts'
import { rowOf, dayWords } from './out-words.ts'

type CapturedAs<Kind extends Capture['kind']> = Captured & {
  readonly capture: Extract<Capture, { kind: Kind }>
}

/** What was captured of a kind and not removed, in the order in which it was captured. */
export function capturedAs<Kind extends Capture['kind']>(
  captured: readonly Captured[],
  kind: Kind,
): readonly CapturedAs<Kind>[] {
  return captured.filter((each): each is CapturedAs<Kind> => !each.removed && each.capture.kind === kind)
}

function ownerName(
  source: MinutesSource,
  capture: { ownerId: string | null; ownerName: string | null },
): string {
  const member = capture.ownerId === null ? undefined : memberOf(source.council, capture.ownerId)
  return member?.displayName ?? capture.ownerName ?? source.words('out-nobody-yet')
}

/** What stands beside a capture: who wrote it for whom, other wordings, that it came after closing. */
export function remarks({ words }: MinutesSource, each: Captured): readonly string[] {
  const { capture, enteredFor, rival, furtherRivals } = each
  const found: string[] = []
  if (capture.detail) found.push(capture.detail)
  if (capture.kind === 'decision' && capture.reason) {
    found.push(words('out-because', { reason: capture.reason }))
  }
  if (capture.kind === 'decision' && capture.options) {
    found.push(words('out-considered', { options: capture.options }))
  }
  if (capture.kind === 'decision' && capture.dissent) {
    found.push(words('out-dissent', { dissent: capture.dissent }))
  }
  if (enteredFor) found.push(words('out-entered-for', { name: enteredFor.name, by: each.byName }))
  if (each.acceptance === 'waiting') found.push(words('out-not-accepted-yet'))
  if (each.acceptance === 'handed-back') {
    found.push(words('out-handed-back', { reason: each.handBackReason ?? '' }))
  }
  for (const other of [rival, ...furtherRivals]) {
    if (other !== null) found.push(words('out-also-worded', { text: other.text }))
  }
  if (each.afterClose) found.push(words('out-after-close'))
  return found
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly MinutesBlock[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: caption },
    { kind: 'table', caption, ...withoutEmptyRemarks(head, rows) },
  ]
}

function decisionBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, council, words } = source
  const rows = capturedAs(state.captured, 'decision').map((each) => {
    const { text, deciderId } = each.capture
    const decider = deciderId === undefined ? undefined : memberOf(council, deciderId)
    return [text, decider?.displayName ?? words('out-council'), remarks(source, each).join('\n')]
  })
  return table(
    words('out-decisions'),
    [words('out-decision'), words('out-decided-by'), words('out-remarks')],
    rows,
  )
}

function actionBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, council, words } = source
  const rows = capturedAs(state.captured, 'action').map((each) => {
    const { text, due } = each.capture
    return [
      text,
      ownerName(source, each.capture),
      due === null ? words('out-no-date') : dayWords(council, due),
      remarks(source, each).join('\n'),
    ]
  })
  const columns = [words('out-action'), words('out-owner'), words('out-due'), words('out-remarks')]
  return table(words('out-actions'), columns, rows)
}

function riskBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, council, words } = source
  const rows = capturedAs(state.captured, 'risk').map((each) => {
    const { text, departmentIds, likelihood, impact } = each.capture
    const departments = departmentIds.map((id) => departmentOf(council, { departmentId: id })?.name ?? id)
    const level = words(`out-level-${riskLevel(likelihood, impact)}`)
    return [
      text,
      ownerName(source, each.capture),
      rowOf(council, departments),
      level,
      remarks(source, each).join('\n'),
    ]
  })
  const columns = [
    words('out-risk'),
    words('out-owner'),
    words('out-departments'),
    words('out-level'),
    words('out-remarks'),
  ]
  return table(words('out-risks'), columns, rows)
}

/** The same table without its last column, the remarks, where nobody made any. */
function withoutEmptyRemarks(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Pick<Extract<MinutesBlock, { kind: 'table' }>, 'head' | 'rows'> {
  if (rows.some((row) => row.at(-1) !== '')) return { head, rows }
  return { head: head.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) }
}

/** What the session leaves: its artefacts or why there is none, then decisions, actions and risks. */
export function resultBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, words } = source
  const left = state.artefacts.map((each) => words(`out-leaves-${each}`))
  const leaves: MinutesBlock[] = []
  if (left.length > 0)
    leaves.push({ kind: 'paragraph', text: words('out-leaves', { what: rowOf(source.council, left) }) })
  if (left.length === 0 && state.reasonForNone !== null) {
    leaves.push({ kind: 'paragraph', text: words('out-leaves-nothing', { reason: state.reasonForNone }) })
  }
  return [...leaves, ...decisionBlocks(source), ...actionBlocks(source), ...riskBlocks(source)]
}
