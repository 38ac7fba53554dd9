import type { OpenAction } from '#src/records/stores/action-store.ts'

export const actionFilters = ['open', 'mine', 'department', 'late', 'done', 'all'] as const
export type ActionFilter = (typeof actionFilters)[number]

export interface Reader {
  readonly personId: string
  /** Entra ids of the person's department, themselves included; empty where they speak for none. */
  readonly departmentPeople: ReadonlySet<string>
}

/** How an action stands for people: dropped by the council, else what Planner says. */
export function standing(action: OpenAction): OpenAction['state'] | 'dropped' {
  return action.record.state === 'dropped' ? 'dropped' : action.state
}

/** Still to do: neither done nor dropped. */
function isOpen(action: OpenAction): boolean {
  const state = standing(action)
  return state !== 'done' && state !== 'dropped'
}

export function passes(action: OpenAction, filter: ActionFilter, reader: Reader): boolean {
  const { ownerKey } = action.record
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return isOpen(action)
    case 'late':
      return isOpen(action) && action.late
    case 'done':
      return standing(action) === 'done'
    case 'mine':
      return isOpen(action) && ownerKey === reader.personId
    case 'department':
      return isOpen(action) && reader.departmentPeople.has(ownerKey)
  }
}

export function searchTexts({ record, title }: OpenAction): readonly string[] {
  return [title, record.title, record.owner, record.detail, record.agendaItem]
}
