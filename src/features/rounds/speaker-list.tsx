import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { goingRound, hasSpoken, speakerList } from '#src/domain/session/speaking.ts'
import { Person } from '#src/ui/components/person.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './rounds.module.css'
import type { TurnProps } from './turn-props.ts'

/** Who has the floor, who asked to speak in the order in which they come, and one's own place in it. */
export function SpeakerList(props: TurnProps): ReactNode {
  const t = useText()
  const { state, me, make, runs } = props
  const { currentItemId: itemId, speaking } = state
  const { floor } = speaking
  const inRound = goingRound(state) !== null
  const asked = speakerList(state)
  const own = asked.some((each) => each.personId === me.personId)
  const leave = (personId: string, as: 'spoke' | 'off') => make({ kind: 'leave-floor', itemId, personId, as })
  return (
    <div className={styles.list}>
      {floor && !inRound && (runs || floor.personId !== me.personId) && (
        <div className={styles.line}>
          <p className={styles.now}>
            {floor.personId !== me.personId && t('rounds-now', { name: floor.name })}
          </p>
          {runs && (
            <span className={styles.buttons}>
              <Button size="small" onClick={() => leave(floor.personId, 'spoke')}>
                {t('rounds-has-spoken-press')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('rounds-take-back', { name: floor.name })}
                title={t('rounds-take-back', { name: floor.name })}
                onClick={() => leave(floor.personId, 'off')}
              />
            </span>
          )}
        </div>
      )}
      {asked.length > 0 && (
        <>
          <p className={styles.quiet}>
            {t(inRound ? 'rounds-after-round' : asked.length > 1 ? 'rounds-asked-order' : 'rounds-asked')}
          </p>
          <ol className={styles.people}>
            {asked.map(({ personId, name }) => (
              <li key={personId} className={styles.line}>
                <Person id={personId} name={name} wrap />
                {hasSpoken(state, personId) && (
                  <span className={styles.mark}>
                    <CheckmarkRegular aria-hidden />
                    {t('rounds-has-spoken')}
                  </span>
                )}
                {runs && (
                  <span className={styles.buttons}>
                    {!inRound && (
                      <Button
                        size="small"
                        aria-label={t('rounds-invite-name', { name })}
                        onClick={() =>
                          make({ kind: 'give-floor', itemId, personId, name, after: floor?.personId ?? null })
                        }
                      >
                        {t('rounds-invite')}
                      </Button>
                    )}
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<DismissRegular />}
                      aria-label={t('rounds-take-off', { name })}
                      title={t('rounds-take-off', { name })}
                      onClick={() => leave(personId, 'off')}
                    />
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <div className={styles.buttons}>
        {own ? (
          <Button size="small" appearance="subtle" onClick={() => leave(me.personId, 'off')}>
            {t('rounds-take-me-off')}
          </Button>
        ) : (
          props.may('ask-to-speak') && (
            <Button
              size="small"
              onClick={() =>
                make({ kind: 'ask-to-speak', itemId, personId: me.personId, name: me.displayName })
              }
            >
              {t('rounds-ask')}
            </Button>
          )
        )}
      </div>
    </div>
  )
}
