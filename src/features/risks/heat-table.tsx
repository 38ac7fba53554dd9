import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { levelOf } from '#src/domain/risks/risk-matrix.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { cellName } from './heat-cells.ts'
import { LevelMark } from './level-mark.tsx'
import { OwnersMark } from './owners-mark.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './heat-map.module.css'
import { steps, useScaleWords } from './use-scale-words.ts'

const named = 10

/** The map in words, the worst first. */
export function HeatTable(props: {
  cells: ReadonlyMap<string, readonly RiskRow[]>
  onOpen: (key: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useScaleWords()
  const { matrix } = useRegister().settings
  const places = steps
    .flatMap((likelihood) => steps.map((impact) => ({ likelihood, impact })))
    .flatMap((score) => {
      const rows = props.cells.get(cellName(score.likelihood, score.impact))
      return rows === undefined ? [] : [{ score, rows }]
    })
    .toSorted((a, b) => b.score.likelihood * b.score.impact - a.score.likelihood * a.score.impact)
  return (
    <details className={styles.twin}>
      <summary>{t('risks-as-table')}</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('risks-map-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('risks-column-level')}</th>
            <th scope="col">{t('risks-likelihood')}</th>
            <th scope="col">{t('risks-impact')}</th>
            <th scope="col">{t('risks-column-count')}</th>
            <th scope="col">{t('risks-column-title')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ score, rows }) => (
            <tr key={cellName(score.likelihood, score.impact)}>
              <td>
                <LevelMark level={levelOf(matrix, score)} />
              </td>
              <td>{words.likelihood(score.likelihood)}</td>
              <td>{words.impact(score.impact)}</td>
              <td>{new Intl.NumberFormat(tag).format(rows.length)}</td>
              <td>
                <ul>
                  {rows.slice(0, named).map((row) => (
                    <li key={row.key}>
                      <Button
                        appearance="transparent"
                        className={styles.open}
                        onClick={() => props.onOpen(row.key)}
                      >
                        <bdi>{row.risk.title}</bdi>
                      </Button>{' '}
                      <OwnersMark shown={row.ownersOnly} />
                    </li>
                  ))}
                  {rows.length > named && <li>{t('risks-more', { count: rows.length - named })}</li>}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
