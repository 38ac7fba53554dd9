import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { riskLevels, riskStates } from '#src/domain/risks/risk-stand.ts'
import type { RiskGroup, SavedView } from '#src/domain/risks/risk-settings.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import type { GridColumn, GridEdit, GridGroup, GridLayout } from '#src/ui/grid/grid-column.ts'
import { linesOf } from '#src/ui/grid/grid-lines.ts'
import { createRowSorter } from '#src/ui/grid/sort-rows.ts'
import { Grid } from '#src/ui/grid/grid.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { BulkEdit } from './bulk-edit.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterRows, isFiltering } from './filter-rows.ts'
import { useRegister } from './register.tsx'
import { changeOfCell, useRiskColumns } from './risk-columns.tsx'
import { worstFirst, type RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useFoundRisks } from './use-found-risks.ts'

/** What a filter left of the register. */
export interface ShownRisks {
  readonly count: number
  /** How many of them only owners see. */
  readonly ownersOnly: number
  /** In the order in which they stand, put in order when somebody asks. */
  readonly keys: () => readonly string[]
}

/** What the list shows and how; the part of a saved view that changes while somebody works. */
export type ListState = Pick<SavedView, 'filter' | 'group' | 'sort'>

const rowKey = (row: RiskRow) => row.key
const bulkEdit = (chosen: readonly RiskRow[]) => <BulkEdit rows={chosen} />

/** The register as a table to work in: search, filter, group, edit in place, change many at once. */
export function RegisterList(props: {
  rows: readonly RiskRow[]
  state: ListState
  layout: GridLayout | undefined
  onState: (state: ListState) => void
  onLayout: (layout: GridLayout) => void
  onOpen: (key: string) => void
  hrefOf: (key: string) => string
  saved: ReactNode
  /** Told what the list shows whenever that is another; null where nothing is filtered, and when it leaves. */
  onShown: (shown: ShownRisks | null) => void
}): ReactNode {
  const t = useText()
  const { council, change, mayEdit, today } = useRegister()
  const { rows, state, onState, onOpen } = props
  const { filter, group, sort } = state
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set<string>())
  const found = useFoundRisks(rows, filter.words)
  const ordered = useMemo(() => rows.toSorted(worstFirst), [rows])
  const shown = useMemo(() => filterRows(ordered, filter, found), [filter, found, ordered])
  const columns = useRiskColumns(props.hrefOf)
  const edit = useCallback(
    (told: GridEdit<RiskRow>) => {
      const wanted = changeOfCell(told, today, (id) => memberOf(council, id)?.displayName ?? '')
      if (wanted !== null) change(told.row.key, wanted)
    },
    [change, council, today],
  )
  const grouped = useGroup(group)
  const { onShown } = props
  const filtering = isFiltering(filter)
  useEffect(() => {
    if (!filtering) return
    const keys = () => keysInOrder(shown, columns, sort, grouped)
    onShown({ count: shown.length, ownersOnly: shown.filter((each) => each.ownersOnly).length, keys })
    return () => onShown(null)
  }, [columns, filtering, grouped, onShown, shown, sort])
  return (
    <div className={styles.list}>
      {props.saved}
      <FilterBar
        filter={filter}
        group={group}
        onFilter={(next) => onState({ ...state, filter: next })}
        onGroup={(next) => onState({ ...state, group: next })}
      />
      <Grid
        label={t('risks-register')}
        columns={columns}
        rows={shown}
        rowKey={rowKey}
        onOpen={(row) => onOpen(row.key)}
        onEdit={mayEdit ? edit : undefined}
        selected={selected}
        onSelect={mayEdit ? setSelected : undefined}
        sort={sort === null ? null : { column: sort.key, descending: sort.descending }}
        onSort={(next) =>
          onState({
            ...state,
            sort: next === null ? null : { key: next.column, descending: next.descending },
          })
        }
        group={grouped}
        layout={props.layout}
        onLayout={props.onLayout}
        bulkActions={bulkEdit}
        height="min(70vh, 720px)"
        startKey={`${filter.words}/${JSON.stringify(filter)}/${group}`}
        empty={
          <StateMessage kind="empty" quiet title={t(rows.length === 0 ? 'risks-none' : 'risks-no-match')}>
            {t(rows.length === 0 ? 'risks-none-meaning' : 'risks-no-match-meaning')}
          </StateMessage>
        }
      />
    </div>
  )
}

/** As the grid puts them: sorted by a column, then under their headings. */
function keysInOrder(
  rows: readonly RiskRow[],
  columns: readonly GridColumn<RiskRow>[],
  sort: ListState['sort'],
  group: GridGroup<RiskRow> | null,
): readonly string[] {
  const compare = columns.find((each) => each.key === sort?.key)?.compare ?? null
  const sorted = createRowSorter<RiskRow>()(rows, compare, sort?.descending === true)
  return linesOf(sorted, rowKey, group, new Set()).flatMap((line) => (line.kind === 'row' ? [line.id] : []))
}

function useGroup(group: RiskGroup): GridGroup<RiskRow> | null {
  const t = useText()
  const { council } = useRegister()
  return useMemo((): GridGroup<RiskRow> | null => {
    if (group === 'none') return null
    const order = (all: readonly string[]) => (one: string, other: string) =>
      all.indexOf(one) - all.indexOf(other)
    if (group === 'level')
      return {
        of: (row) => row.level ?? 'unrated',
        title: (name) => t(`risks-level-${name}`),
        compare: order([...riskLevels.toReversed(), 'unrated']),
      }
    if (group === 'state')
      return {
        of: (row) => row.risk.state,
        title: (name) => t(`risks-state-${name}`),
        compare: order(riskStates),
      }
    if (group === 'owner')
      return { of: (row) => row.risk.owner, title: (name) => name || t('risks-no-owner') }
    // A risk of several departments stands under its first: twice in a list would be two risks.
    return {
      of: (row) => row.risk.departmentKeys[0] ?? '',
      title: (id) => council.departments.find((each) => each.id === id)?.name ?? t('risks-no-department'),
      compare: order([...council.departments.map((each) => each.id), '']),
    }
  }, [council, group, t])
}
