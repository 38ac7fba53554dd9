import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Score } from '#src/domain/risks/risk.ts'
import { levelOf } from '#src/domain/risks/risk-matrix.ts'
import { initialsOf } from '#src/ui/components/initials.ts'
import { useChip } from '#src/ui/components/use-chip.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import { cellName } from './heat-cells.ts'
import type { HeatMove } from './heat-map.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './heat-map.module.css'
import { steps, useScaleWords } from './use-scale-words.ts'

const chipsAtMost = 6

type Drop = (key: string, to: NonNullable<Score>) => void
interface Chips {
  readonly move: HeatMove | null
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  readonly onKeys: (event: KeyboardEvent, row: RiskRow) => void
}

/** The five by five cells, with their counts. */
export function HeatGrid(
  props: Chips & { cells: ReadonlyMap<string, readonly RiskRow[]>; onDrop: Drop },
): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useScaleWords()
  const { cells, onDrop, ...chips } = props
  const moving = [...cells.values()].flat().find((each) => each.key === props.move?.key)
  return (
    <table className={styles.map}>
      <caption className={styles.caption}>{t('risks-map-caption')}</caption>
      <tbody>
        {steps.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row" className={styles.axis}>
              <span className={styles.step}>{numberFormat(tag).format(likelihood)}</span>
              <span className={styles.stepWords}>{words.likelihood(likelihood)}</span>
            </th>
            {steps.map((impact) => {
              const here = (cells.get(cellName(likelihood, impact)) ?? []).filter((each) => each !== moving)
              const lands = props.move?.to.likelihood === likelihood && props.move.to.impact === impact
              return (
                <HeatCell
                  key={impact}
                  likelihood={likelihood}
                  impact={impact}
                  rows={moving !== undefined && lands ? [moving, ...here] : here}
                  chips={chips}
                  onDrop={onDrop}
                />
              )
            })}
          </tr>
        ))}
        <tr>
          <td aria-hidden />
          {steps.map((impact) => (
            <th key={impact} scope="col" className={styles.axis}>
              <span className={styles.step}>{numberFormat(tag).format(impact)}</span>
              <span className={styles.stepWords}>{words.impact(impact)}</span>
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function HeatCell(props: {
  likelihood: number
  impact: number
  rows: readonly RiskRow[]
  chips: Chips
  onDrop: Drop
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { settings } = useRegister()
  const { likelihood, impact, rows, onDrop } = props
  const cell = useRef<HTMLTableCellElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const element = cell.current
    if (element === null) return
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const key = source.data['risk']
        if (typeof key === 'string') onDrop(key, { likelihood, impact })
      },
    })
  }, [impact, likelihood, onDrop])
  const level = levelOf(settings.matrix, { likelihood, impact }) ?? 'low'
  return (
    <td
      ref={cell}
      className={styles.cell}
      data-level={level}
      data-over={over}
      data-cell={cellName(likelihood, impact)}
    >
      {rows.length > 0 && (
        <>
          <span className={styles.count} title={t(`risks-level-${level}`)}>
            {numberFormat(tag).format(rows.length)}
          </span>
          <ul className={styles.chips}>
            {rows.slice(0, chipsAtMost).map((row) => (
              <li key={row.key}>
                <HeatChip row={row} chips={props.chips} />
              </li>
            ))}
          </ul>
        </>
      )}
    </td>
  )
}

function HeatChip(props: { row: RiskRow; chips: Chips }): ReactNode {
  const t = useText()
  const words = useScaleWords()
  const { mayEdit } = useRegister()
  const { row, chips } = props
  const { key, ownersOnly, risk } = row
  const moving = chips.move?.key === key
  const chip = useChip({ name: 'risk', key, may: mayEdit, moving })
  return (
    <button
      ref={chip}
      type="button"
      className={styles.chip}
      data-moving={moving}
      data-risk={key}
      aria-pressed={chips.chosen === key}
      title={ownersOnly ? t('risks-owners-chip', { title: risk.title }) : risk.title}
      aria-label={t('risks-chip', {
        title: ownersOnly ? t('risks-owners-chip', { title: risk.title }) : risk.title,
        owner: risk.owner || t('risks-no-owner'),
        score: words.score(moving && chips.move ? chips.move.to : risk.current),
      })}
      onClick={() => chips.onChoose(key)}
      onKeyDown={(event) => chips.onKeys(event, row)}
    >
      {ownersOnly && <LockClosedRegular aria-hidden className={styles.lock ?? ''} />}
      {risk.owner === '' ? '?' : initialsOf(risk.owner)}
    </button>
  )
}
