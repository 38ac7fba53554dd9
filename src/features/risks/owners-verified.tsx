import type { ReactNode } from 'react'
import type { OwnersMark, OwnersStanding } from '#src/domain/risks/owners-standing.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import styles from './owners.module.css'

const kinds = { 'not-verified': 'waiting', verified: 'done', read: 'conflict' } as const

/**
 * Whether the list keeps people out, as far as anybody has tried it: with names and times, and with what that does not
 * say. Site owners get in whatever else is true.
 */
export function OwnersVerified(props: { standing: OwnersStanding; nowMs: number }): ReactNode {
  const t = useText()
  const { standing } = props
  const [refused] = standing.refused
  return (
    <StateMessage kind={kinds[standing.is]} quiet title={t(`risks-owners-${standing.is}`)}>
      {t(`risks-owners-${standing.is}-meaning`)}
      {(standing.readers.length > 0 || refused !== undefined) && (
        <ul className={styles.who}>
          {standing.readers.map((each) => (
            <Met key={each.personId} mark={each} nowMs={props.nowMs} />
          ))}
          {standing.refused.map((each) => (
            <Met key={each.personId} mark={each} nowMs={props.nowMs} />
          ))}
        </ul>
      )}
    </StateMessage>
  )
}

function Met(props: { mark: OwnersMark; nowMs: number }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { name, could, atMs } = props.mark
  return <li>{t(`risks-owners-met-${could}`, { name, time: shortMoment(tag, atMs, props.nowMs) })}</li>
}
