import { Button } from '@fluentui/react-components'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { rate } from '#src/domain/risks/risk-change.ts'
import { scoreMove } from '#src/domain/risks/risk-matrix.ts'
import type { Score } from '#src/domain/risks/risk.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { heatCells, stepFrom } from './heat-cells.ts'
import { HeatGrid } from './heat-grid.tsx'
import { HeatPictureButtons } from './heat-picture-buttons.tsx'
import { HeatTable } from './heat-table.tsx'
import { MovePanel } from './move-panel.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './heat-map.module.css'
import { useScaleWords } from './use-scale-words.ts'

/** A risk that is being moved, and where to; nothing is kept before it is confirmed. */
export interface HeatMove {
  readonly key: string
  readonly to: NonNullable<Score>
}

const arrows: Readonly<Record<string, Parameters<typeof stepFrom>[1]>> = {
  ArrowUp: 'more-likely',
  ArrowDown: 'less-likely',
}

/**
 * Likelihood upwards, impact in reading direction, risks as the initials of their owners. A risk is dragged, or chosen
 * and moved with the arrow keys or buttons; two steps or more ask for a reason.
 */
export function HeatMap(props: { rows: readonly RiskRow[]; onOpen: (key: string) => void }): ReactNode {
  const t = useText()
  const { direction } = useLocale()
  const words = useScaleWords()
  const announce = useAnnounce()
  const { change, mayEdit, today } = useRegister()
  const { offerUndo, bar } = useUndo()
  const { rows, onOpen } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const [move, setMove] = useState<HeatMove | null>(null)
  const { cells, unrated } = useMemo(() => heatCells(rows), [rows])
  const row = rows.find((each) => each.key === (move?.key ?? chosen))

  const keep = (moved: RiskRow, to: NonNullable<Score>, why: string) => {
    const before = moved.risk
    const told = rate(before, to, today, why)
    if (!told.ok) return
    change(moved.key, told.change, why)
    setMove(null)
    const { current, state, lastReview, nextReview, course } = before
    const text = t('risks-moved', { title: before.title, score: words.score(to) })
    announce(text, 'asked')
    offerUndo(text, () => change(moved.key, { current, state, lastReview, nextReview, course }))
  }
  /** A drop is a decision; only what needs a reason stays open. */
  const drop = (key: string, to: NonNullable<Score>) => {
    const moved = rows.find((each) => each.key === key)
    if (moved === undefined || !mayEdit) return
    setChosen(key)
    if (scoreMove(moved.risk.current, to) >= 2) setMove({ key, to })
    else if (moved.risk.current === null || scoreMove(moved.risk.current, to) === 1) keep(moved, to, '')
  }
  const step = (moved: RiskRow, way: Parameters<typeof stepFrom>[1]) => {
    const from = move?.key === moved.key ? move.to : moved.risk.current
    if (from === null || !mayEdit) return
    const to = stepFrom(from, way)
    setChosen(moved.key)
    setMove({ key: moved.key, to })
    announce(t('risks-moving', { score: words.score(to) }), 'asked')
  }
  const keys = (event: KeyboardEvent, moved: RiskRow) => {
    const towardsEnd = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const towardsStart = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const way =
      event.key === towardsEnd
        ? 'more-impact'
        : event.key === towardsStart
          ? 'less-impact'
          : arrows[event.key]
    if (way !== undefined) step(moved, way)
    else if (event.key === 'Escape' && move !== null) setMove(null)
    else if (event.key === 'Enter' && move?.key === moved.key) {
      if (scoreMove(moved.risk.current, move.to) < 2) keep(moved, move.to, '')
      else document.getElementById('risk-move-why')?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div className={styles.wrap}>
      <p className={styles.how}>{t(mayEdit ? 'risks-map-how' : 'risks-map-read')}</p>
      <HeatGrid cells={cells} move={move} chosen={chosen} onChoose={setChosen} onKeys={keys} onDrop={drop} />
      {row !== undefined && (
        <MovePanel
          key={`${row.key}/${move === null ? '' : `${move.to.likelihood}/${move.to.impact}`}`}
          row={row}
          move={move}
          onStep={(way) => step(row, way)}
          onKeep={(why) => move !== null && keep(row, move.to, why)}
          onCancel={() => setMove(null)}
          onOpen={() => onOpen(row.key)}
        />
      )}
      {bar}
      {unrated.length > 0 && (
        <section className={styles.unrated} aria-label={t('risks-map-unrated')}>
          <h3>{t('risks-map-unrated')}</h3>
          <ul>
            {unrated.slice(0, 20).map((each) => (
              <li key={each.key}>
                <Button appearance="transparent" className={styles.open} onClick={() => onOpen(each.key)}>
                  <bdi>{each.risk.title}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          {unrated.length > 20 && <p>{t('risks-more', { count: unrated.length - 20 })}</p>}
        </section>
      )}
      <HeatTable cells={cells} onOpen={onOpen} />
      <HeatPictureButtons cells={cells} />
    </div>
  )
}
