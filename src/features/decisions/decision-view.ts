import type { DecisionRecord } from '#src/records/kinds/decision-kind.ts'

export const decisionFilters = ['in-force', 'mine', 'department', 'all'] as const
export type DecisionFilter = (typeof decisionFilters)[number]

export interface Reader {
  readonly personId: string
  /** Entra ids of the person's department, themselves included; empty where they speak for none. */
  readonly departmentPeople: ReadonlySet<string>
}

/** Whether a decision passes a filter for the reader: one in force stands, one is mine where I decided it. */
export function passes(record: DecisionRecord, filter: DecisionFilter, reader: Reader): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'in-force':
      return record.status === 'accepted'
    case 'mine':
      return record.deciderKey === reader.personId
    case 'department':
      return reader.departmentPeople.has(record.deciderKey)
  }
}

/** Everything of a decision that a search looks through, the words people would remember first. */
export function searchTexts(record: DecisionRecord): readonly string[] {
  const { title, wording, reason, options, dissent, detail, decider, agendaItem } = record
  return [title, wording, reason, options, dissent, detail, decider, agendaItem]
}

/** Newest first; without a day last. */
export function byDay(a: DecisionRecord, b: DecisionRecord): number {
  return (b.decidedMs ?? 0) - (a.decidedMs ?? 0)
}
