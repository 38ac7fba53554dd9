import type { ChallengeRecord } from '#src/records/kinds/challenge-kind.ts'

export const challengeFilters = ['open', 'mine', 'department', 'all'] as const
export type ChallengeFilter = (typeof challengeFilters)[number]

export function passes(
  record: ChallengeRecord,
  filter: ChallengeFilter,
  reader: { readonly personId: string; readonly departmentId: string | null },
): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return record.state === 'open'
    case 'mine':
      return record.ownerKey === reader.personId
    case 'department':
      return reader.departmentId !== null && record.departmentKeys.includes(reader.departmentId)
  }
}

export function searchTexts(record: ChallengeRecord): readonly string[] {
  const { title, statement, criteria, owner, departments, outcome, steps } = record
  return [title, statement, criteria, owner, departments, outcome, ...steps.map((each) => each.title)]
}

/** Open ones first, then the newest. */
export function byStateAndDay(a: ChallengeRecord, b: ChallengeRecord): number {
  if (a.state !== b.state && (a.state === 'open' || b.state === 'open')) return a.state === 'open' ? -1 : 1
  return (b.openedOn ?? '') < (a.openedOn ?? '') ? -1 : 1
}
