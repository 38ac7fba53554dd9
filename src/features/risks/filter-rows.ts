import type { RiskFilter } from '#src/domain/risks/risk-settings.ts'
import type { RiskRow } from './risk-rows.ts'

export const noFilter: RiskFilter = { words: '', departments: [], levels: [], states: [], owner: '' }

export function isFiltering(filter: RiskFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(noFilter)
}

/**
 * What the list shows. `found` holds the keys that the search knows for the words; null where none are looked for.
 * Closed risks show only where their state is asked for, or words are.
 */
export function filterRows(
  rows: readonly RiskRow[],
  filter: RiskFilter,
  found: ReadonlySet<string> | null,
): readonly RiskRow[] {
  const departments = new Set(filter.departments)
  const levels = new Set<string>(filter.levels)
  const states = new Set<string>(filter.states)
  return rows.filter(({ key, risk, level }) => {
    if (found !== null && !found.has(key)) return false
    if (states.size > 0 ? !states.has(risk.state) : risk.state === 'closed' && found === null) return false
    if (levels.size > 0 && !levels.has(level ?? 'unrated')) return false
    if (filter.owner !== '' && risk.ownerKey !== filter.owner && risk.deputyKey !== filter.owner) return false
    return departments.size === 0 || risk.departmentKeys.some((each) => departments.has(each))
  })
}
