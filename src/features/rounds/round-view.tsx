import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { Round } from '#src/domain/session/speaking.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { RoundPeople } from './round-people.tsx'
import styles from './rounds.module.css'
import type { TurnProps } from './turn-props.ts'

/** A round that goes on: who speaks and who is next, the turn's controls, and everybody in it to unfold. */
export function RoundView(props: TurnProps & { round: Round }): ReactNode {
  const t = useText()
  const { state, me, make, runs, round } = props
  const { roundId, queue, heard } = round
  const [now, next] = queue
  if (now === undefined) return null
  const end = (personId: string, as: 'spoke' | 'later' | 'passed') =>
    make({ kind: 'end-turn', roundId, personId, as })
  const inIt = new Set([...queue, ...heard].map((each) => each.personId))
  const late = state.attendance.filter(
    (each) => isPresent(state.attendance, each.personId) && !inIt.has(each.personId),
  )
  const waiting = queue.slice(1).some((each) => each.personId === me.personId)
  const outside = late.some((each) => each.personId === me.personId)
  return (
    <div className={styles.round}>
      <p className={styles.quiet}>
        {t('rounds-place', { place: heard.length + 1, count: heard.length + queue.length })}
      </p>
      {now.personId !== me.personId && <p className={styles.now}>{t('rounds-now', { name: now.name })}</p>}
      {!runs && <p>{next ? t('rounds-next', { name: next.name }) : t('rounds-last')}</p>}
      {runs && (
        <div className={`${styles.buttons} ${styles.lead}`} role="group" aria-label={t('rounds-controls')}>
          <Button size="small" onClick={() => end(now.personId, 'spoke')}>
            {next ? t('rounds-go-next', { name: next.name }) : t('rounds-finish')}
          </Button>
          {next && (
            <Button
              size="small"
              appearance="subtle"
              title={t('rounds-later-meaning', { name: now.name })}
              onClick={() => end(now.personId, 'later')}
            >
              {t('rounds-later')}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            title={t('rounds-pass-meaning', { name: now.name })}
            onClick={() => end(now.personId, 'passed')}
          >
            {t('rounds-pass')}
          </Button>
          {next && (
            <Button size="small" appearance="subtle" onClick={() => make({ kind: 'end-round', roundId })}>
              {t('rounds-end')}
            </Button>
          )}
        </div>
      )}
      {!runs && (waiting || outside) && (
        <div className={styles.buttons}>
          {waiting ? (
            <Button size="small" appearance="subtle" onClick={() => end(me.personId, 'passed')}>
              {t('rounds-pass-me')}
            </Button>
          ) : (
            <Button
              size="small"
              onClick={() =>
                make({ kind: 'join-round', roundId, personId: me.personId, name: me.displayName })
              }
            >
              {t('rounds-join')}
            </Button>
          )}
        </div>
      )}
      {runs && late.length > 0 && (
        <div className={styles.buttons}>
          {late.map(({ personId, name }) => (
            <Button
              key={personId}
              size="small"
              appearance="subtle"
              onClick={() => make({ kind: 'join-round', roundId, personId, name })}
            >
              {t('rounds-add-to-round', { name })}
            </Button>
          ))}
        </div>
      )}
      <RoundPeople round={round} />
    </div>
  )
}
