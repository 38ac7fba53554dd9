import type { ColumnNote, SetupStep } from '#src/features/configure/setup-facts.ts'
import { AccessDenied, Offline, ScopeMissing, SignInNeeded } from '#src/graph/failures.ts'
import { ConsentNeeded, InteractionNeeded } from '#src/host/sign-in-failures.ts'
import { ColumnsRetyped } from '#src/records/provisioning/columns-retyped.ts'
import type { ListReport } from '#src/records/provisioning/provision-lists.ts'

/** A step that was refused, and why; `denied` says what a service's own refusal means there. */
export function refusedStep(
  name: string,
  failure: unknown,
  denied: 'not-owner' | 'not-member' = 'not-owner',
): SetupStep {
  const refused = { name, state: 'refused', detail: '' } as const
  if (failure instanceof ConsentNeeded)
    return { ...refused, reason: 'administrator', detail: failure.consentUrl }
  if (
    failure instanceof InteractionNeeded ||
    failure instanceof ScopeMissing ||
    failure instanceof SignInNeeded
  )
    return { ...refused, reason: 'scope' }
  if (failure instanceof ColumnsRetyped)
    return { ...refused, reason: 'retyped', detail: failure.columns.join(', ') }
  if (failure instanceof AccessDenied) return { ...refused, reason: denied }
  if (failure instanceof Offline) return { ...refused, reason: 'offline' }
  return { ...refused, reason: 'other', detail: failure instanceof Error ? failure.message : String(failure) }
}

const states = {
  created: 'done',
  mended: 'mended',
  'was-there': 'was-there',
  refused: 'waiting',
  failed: 'waiting',
} as const

/** One line for each list that is there; what was refused for one reason is said once, under `name`. */
export function listSteps(name: string, reports: readonly ListReport[]): readonly SetupStep[] {
  const there = reports.filter((each) => each.failure === null)
  const refused = reports.filter((each) => each.failure !== null)
  const [first] = refused
  const all = refused.map((each) => refusedStep(each.list, each.failure))
  const reasons = new Set(all.map((each) => (each.state === 'refused' ? each.reason : '')))
  const told =
    first !== undefined && refused.length > 1 && reasons.size === 1 ? [refusedStep(name, first.failure)] : all
  return [
    ...told,
    ...there.map((each): SetupStep => ({
      name: each.list,
      state: states[each.outcome],
      notes: notesOf(each.findings),
    })),
  ]
}

function notesOf(findings: ListReport['findings']): readonly ColumnNote[] {
  if (findings === null) return []
  const renamed = findings.renamed.map(({ from, to }) => `${from} → ${to}`)
  const { missing, others } = findings
  return [
    { about: 'renamed' as const, names: renamed },
    { about: 'missing' as const, names: missing },
    { about: 'others' as const, names: others },
  ].filter((each) => each.names.length > 0)
}

/** Whether the person could still allow it, in a window. */
export function couldAllow(reports: readonly ListReport[]): boolean {
  return reports.some(({ failure }) => failure instanceof SignInNeeded || failure instanceof ScopeMissing)
}
