import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { RoleOfPlan, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

const columns = ['led', 'swapped', 'covered', 'volunteered', 'skipped'] as const

/** What each person did of a role's turns, by name: for the council's own eyes and no ranking. */
export function TurnCountsTable(props: {
  of: RoleOfPlan
  nameOf: TurnsModel['nameOf']
  caption: string
}): ReactNode {
  const t = useText()
  return (
    <div className={styles.wide}>
      <table className={styles.counts}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('turns-person')}</th>
            {columns.map((each) => (
              <th key={each} scope="col">
                {t(`turns-count-${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.of.counts.map((each) => (
            <tr key={each.personId}>
              <th scope="row">
                <bdi>{props.nameOf(each.personId)}</bdi>
              </th>
              {columns.map((column) => (
                <td key={column}>{each[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
