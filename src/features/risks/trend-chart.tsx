import { useMemo, useState, type ReactNode } from 'react'
import { riskTrend, type TrendPoint } from '#src/domain/risks/trend.ts'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './trend.module.css'

const kinds = ['unrated', 'low', 'medium', 'high', 'critical'] as const
const spans = ['12', '26', '52'] as const

const size = { width: 720, height: 260, start: 40, end: 8, top: 8, bottom: 28 }

function totalOf(point: TrendPoint): number {
  return kinds.reduce((sum, kind) => sum + point.counts[kind], 0)
}

/** A round number above the highest bar, so that its lines are whole numbers. */
function ceilingOf(points: readonly TrendPoint[]): number {
  const most = Math.max(4, ...points.map(totalOf))
  const unit = 10 ** Math.floor(Math.log10(most))
  return (
    [1, 2, 4, 5, 8, 10].map((times) => times * unit).find((each) => each >= most && each % 4 === 0) ??
    4 * Math.ceil(most / 4)
  )
}

/** How many risks of each level stood open at the end of each week. */
export function TrendChart(props: { rows: readonly RiskRow[] }): ReactNode {
  const t = useText()
  const { tag, direction } = useLocale()
  const { settings, today } = useRegister()
  const [weeks, setWeeks] = useState<(typeof spans)[number]>('12')
  const { rows } = props
  const points = useMemo(
    () =>
      riskTrend(
        rows.map((each) => each.risk.course),
        today,
        Number(weeks),
        settings.matrix,
      ),
    [rows, settings.matrix, today, weeks],
  )
  const ceiling = ceilingOf(points)
  const inner = { width: size.width - size.start - size.end, height: size.height - size.top - size.bottom }
  const slot = inner.width / points.length
  const mirrored = direction === 'rtl'
  const x = (place: number) =>
    mirrored ? size.width - size.start - (place + 1) * slot : size.start + place * slot
  const y = (count: number) => size.top + inner.height * (1 - count / ceiling)
  const every = Math.ceil(points.length / 6)
  const number = new Intl.NumberFormat(tag)
  return (
    <div className={styles.wrap}>
      <SegmentedChoice
        label={t('risks-trend-span')}
        options={spans.map((value) => ({ value, label: t('risks-trend-weeks', { weeks: Number(value) }) }))}
        value={weeks}
        onChange={setWeeks}
      />
      <figure className={styles.figure}>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={styles.chart}
          role="img"
          aria-label={t('risks-trend-caption')}
        >
          <defs>
            <pattern id="risk-trend-lines" width="6" height="6" patternUnits="userSpaceOnUse">
              <path d="M0 6L6 0" stroke="currentColor" strokeWidth="1.5" />
            </pattern>
            <pattern id="risk-trend-dots" width="5" height="5" patternUnits="userSpaceOnUse">
              <circle cx="2" cy="2" r="1.2" fill="currentColor" />
            </pattern>
          </defs>
          {[0, 1, 2, 3, 4].map((quarter) => {
            const count = (ceiling / 4) * quarter
            return (
              <g key={quarter} className={styles.line}>
                <line
                  x1={mirrored ? size.end : size.start}
                  x2={mirrored ? size.width - size.start : size.width - size.end}
                  y1={y(count)}
                  y2={y(count)}
                />
                <text
                  x={mirrored ? size.width - size.start + 6 : size.start - 6}
                  y={y(count) + 4}
                  textAnchor={mirrored ? 'start' : 'end'}
                  direction="ltr"
                >
                  {number.format(count)}
                </text>
              </g>
            )
          })}
          {points.map((point, place) => {
            let below = 0
            return (
              <g key={point.day}>
                {kinds.map((kind) => {
                  const count = point.counts[kind]
                  const from = below
                  below += count
                  return count === 0 ? null : (
                    <rect
                      key={kind}
                      className={styles.part}
                      data-level={kind}
                      x={x(place) + slot * 0.15}
                      width={slot * 0.7}
                      y={y(below)}
                      height={Math.max(0, y(from) - y(below))}
                    >
                      <title>
                        {t('risks-trend-bar', {
                          level: t(`risks-level-${kind}`),
                          count,
                          day: shortDay(tag, point.day),
                        })}
                      </title>
                    </rect>
                  )
                })}
                {(points.length - 1 - place) % every === 0 && (
                  <text
                    className={styles.day}
                    x={x(place) + slot / 2}
                    y={size.height - 8}
                    textAnchor="middle"
                  >
                    {shortDay(tag, point.day).replace(/^\S+\s/, '')}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
        <figcaption className={styles.legend}>
          {kinds.toReversed().map((kind) => (
            <span key={kind} className={styles.key}>
              <svg viewBox="0 0 12 12" className={styles.swatch} aria-hidden>
                <rect width="12" height="12" className={styles.part} data-level={kind} />
              </svg>
              {t(`risks-level-${kind}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <details className={styles.twin}>
        <summary>{t('risks-as-table')}</summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.caption}>{t('risks-trend-caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('risks-trend-week')}</th>
                {kinds.toReversed().map((kind) => (
                  <th key={kind} scope="col">
                    {t(`risks-level-${kind}`)}
                  </th>
                ))}
                <th scope="col">{t('risks-trend-all')}</th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map((point) => (
                <tr key={point.day}>
                  <th scope="row">{shortDay(tag, point.day)}</th>
                  {kinds.toReversed().map((kind) => (
                    <td key={kind}>{number.format(point.counts[kind])}</td>
                  ))}
                  <td>{number.format(totalOf(point))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}
