import { useMemo } from 'react'
import { riskKinds, riskResponses } from '#src/domain/risks/risk.ts'
import { riskStates } from '#src/domain/risks/risk-stand.ts'
import { moveTo, statesAfter } from '#src/domain/risks/risk-change.ts'
import { rate } from '#src/domain/risks/risk-change.ts'
import { scoreMove } from '#src/domain/risks/risk-matrix.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import type { GridColumn, GridEdit } from '#src/ui/grid/grid-column.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { LevelMark } from './level-mark.tsx'
import { SeenBy } from './owners-mark.tsx'
import { useRegister } from './register.tsx'
import { worstFirst, type RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { StatusWords } from './status-words.tsx'

const empty = '\uffff'

/** The register's columns; what is chosen or typed in a cell goes through the same rules as in the detail. */
export function useRiskColumns(hrefOf: (key: string) => string): readonly GridColumn<RiskRow>[] {
  const t = useText()
  const { tag } = useLocale()
  const { council, mayEdit, owners } = useRegister()
  const hasOwners = owners !== null
  return useMemo(() => {
    const byText = new Intl.Collator(tag, { numeric: true })
    const day = (value: string | null) => (value === null ? '' : shortDay(tag, value))
    const byDay = (of: (row: RiskRow) => string | null) => (one: RiskRow, other: RiskRow) =>
      (of(one) ?? empty) < (of(other) ?? empty) ? -1 : (of(one) ?? empty) > (of(other) ?? empty) ? 1 : 0
    const editable = (row: RiskRow) => mayEdit && row.risk.state !== 'closed'
    const textColumn = (
      key: 'title' | 'cause' | 'effect',
      width: number,
      more: Partial<GridColumn<RiskRow>> = {},
    ): GridColumn<RiskRow> => ({
      key,
      header: t(`risks-column-${key}`),
      width,
      text: ({ risk }) => risk[key],
      compare: (one, other) => byText.compare(one.risk[key], other.risk[key]),
      editor: {
        kind: 'text',
        value: ({ risk }) => risk[key],
        limit: key === 'title' ? 255 : 2000,
        canEdit: editable,
        check: (value) => (key === 'title' && value.trim() === '' ? t('risks-problem-title') : null),
      },
      ...more,
    })
    const step = (which: 'likelihood' | 'impact'): GridColumn<RiskRow> => ({
      key: which,
      header: t(`risks-${which}`),
      width: 90,
      align: 'end',
      text: ({ risk }) => (risk.current === null ? '' : String(risk.current[which])),
      compare: (one, other) => (one.risk.current?.[which] ?? 0) - (other.risk.current?.[which] ?? 0),
      editor: {
        kind: 'number',
        min: 1,
        max: 5,
        value: ({ risk }) => risk.current?.[which] ?? null,
        // Two steps at once need a reason, and a risk without a score needs both halves: the detail asks for them.
        canEdit: (row) => editable(row) && row.risk.current !== null,
        check: (value, { risk }) =>
          risk.current !== null &&
          typeof value === 'number' &&
          scoreMove(risk.current, { ...risk.current, [which]: value }) >= 2
            ? t('risks-problem-two-steps')
            : null,
      },
    })
    const columns: readonly GridColumn<RiskRow>[] = [
      textColumn('title', 360, { minWidth: 160, href: (row) => hrefOf(row.key) }),
      ...(hasOwners
        ? [
            {
              key: 'visibility',
              header: t('risks-owners-seen-by'),
              width: 120,
              text: ({ ownersOnly }: RiskRow) => t(`risks-owners-seen-${ownersOnly ? 'owners' : 'council'}`),
              cell: ({ ownersOnly }: RiskRow) => <SeenBy ownersOnly={ownersOnly} />,
              compare: (one: RiskRow, other: RiskRow) => Number(other.ownersOnly) - Number(one.ownersOnly),
            },
          ]
        : []),
      {
        key: 'level',
        header: t('risks-column-level'),
        width: 136,
        text: ({ level }) => t(`risks-level-${level ?? 'unrated'}`),
        cell: ({ level, risk }) => <LevelMark level={level} score={risk.current} />,
        compare: (one, other) => worstFirst(other, one),
      },
      {
        key: 'owner',
        header: t('risks-owner'),
        width: 160,
        text: ({ risk }) => risk.owner || t('risks-no-owner'),
        compare: (one, other) => byText.compare(one.risk.owner || empty, other.risk.owner || empty),
        editor: {
          kind: 'choice',
          value: ({ risk }) => risk.ownerKey || null,
          choices: council.members.map((each) => ({ value: each.personId, label: each.displayName })),
          none: t('risks-no-owner'),
          canEdit: editable,
        },
      },
      {
        key: 'state',
        header: t('risks-column-state'),
        width: 130,
        text: ({ risk }) => t(`risks-state-${risk.state}`),
        compare: (one, other) => riskStates.indexOf(one.risk.state) - riskStates.indexOf(other.risk.state),
        editor: {
          kind: 'choice',
          value: ({ risk }) => risk.state,
          choices: (['new', 'assessed', 'treated', 'watching'] as const).map((value) => ({
            value,
            label: t(`risks-state-${value}`),
          })),
          canEdit: (row) => editable(row) && row.risk.current !== null && row.risk.state !== 'happened',
          check: (value, { risk }) =>
            value === risk.state || statesAfter(risk.state).some((each) => each === value)
              ? null
              : t('risks-refused-not-allowed'),
        },
      },
      {
        key: 'nextReview',
        header: t('risks-next-review'),
        width: 160,
        text: (row) => day(row.nextReview),
        cell: (row) => (
          <span className={row.due.length > 0 ? styles.late : undefined}>
            {row.due.length > 0
              ? t('risks-due-short', { day: day(row.due[0]?.since ?? null) })
              : day(row.nextReview)}
          </span>
        ),
        compare: byDay((row) => row.due[0]?.since ?? row.nextReview),
        editor: {
          kind: 'date',
          value: ({ risk }) => risk.nextReview,
          optional: true,
          canEdit: editable,
        },
      },
      {
        key: 'departments',
        header: t('risks-departments'),
        width: 232,
        text: ({ risk }) => risk.departments,
        cell: ({ risk }) => (
          <span className={styles.cellChips}>
            {council.departments
              .filter((each) => risk.departmentKeys.includes(each.id))
              .map((each) => (
                <DepartmentChip key={each.id} {...each} />
              ))}
          </span>
        ),
        compare: (one, other) =>
          byText.compare(one.risk.departments || empty, other.risk.departments || empty),
      },
      step('likelihood'),
      step('impact'),
      {
        key: 'response',
        header: t('risks-response'),
        width: 120,
        text: ({ risk }) => t(`risks-response-${risk.response}`),
        compare: (one, other) =>
          riskResponses.indexOf(one.risk.response) - riskResponses.indexOf(other.risk.response),
        editor: {
          kind: 'choice',
          value: ({ risk }) => risk.response,
          choices: riskResponses.map((value) => ({ value, label: t(`risks-response-${value}`) })),
          canEdit: editable,
        },
      },
      textColumn('cause', 220, { hidden: true }),
      textColumn('effect', 220, { hidden: true }),
      {
        key: 'kind',
        header: t('risks-kind'),
        width: 130,
        hidden: true,
        text: ({ risk }) => t(`risks-kind-${risk.kind}`),
        compare: (one, other) => riskKinds.indexOf(one.risk.kind) - riskKinds.indexOf(other.risk.kind),
        editor: {
          kind: 'choice',
          value: ({ risk }) => risk.kind,
          choices: riskKinds.map((value) => ({ value, label: t(`risks-kind-${value}`) })),
          canEdit: editable,
        },
      },
      {
        key: 'blocked',
        header: t('risks-blocked-since'),
        width: 140,
        hidden: true,
        text: ({ risk }) => day(risk.blockedSince),
        compare: byDay(({ risk }) => risk.blockedSince),
      },
      {
        key: 'kept',
        header: t('risks-column-kept'),
        width: 130,
        hidden: true,
        text: ({ entry }) => t(`risks-status-${entry.status}`),
        cell: ({ entry }) => <StatusWords entry={entry} />,
      },
    ]
    return columns
  }, [council, hasOwners, hrefOf, mayEdit, t, tag])
}

/** What an edited cell means for the record; null where the rules refuse it. */
export function changeOfCell(
  { row, column, value }: GridEdit<RiskRow>,
  today: string,
  nameOf: (personId: string) => string,
): Partial<RiskRecord> | null {
  const { risk } = row
  const text = typeof value === 'string' ? value : ''
  if (column === 'title') return text.trim() === '' ? null : { title: text.trim() }
  if (column === 'cause' || column === 'effect') return { [column]: text.trim() }
  if (column === 'owner') return { ownerKey: text, owner: text === '' ? '' : nameOf(text) }
  if (column === 'nextReview') return { nextReview: text === '' ? null : text }
  if (column === 'kind') {
    const kind = riskKinds.find((each) => each === text)
    return kind === undefined ? null : { kind }
  }
  if (column === 'response') {
    const response = riskResponses.find((each) => each === text)
    return response === undefined ? null : { response }
  }
  if (column === 'state') {
    const state = riskStates.find((each) => each === text)
    const told = state === undefined ? null : moveTo(risk, state, today)
    return told?.ok === true ? told.change : null
  }
  if ((column === 'likelihood' || column === 'impact') && risk.current !== null) {
    const told = rate(risk, { ...risk.current, [column]: Number(value) }, today, '')
    return told.ok ? told.change : null
  }
  return null
}
