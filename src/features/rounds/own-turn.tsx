import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Round } from '#src/domain/session/speaking.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './rounds.module.css'
import type { TurnProps } from './turn-props.ts'

/** For whoever speaks now. Whoever runs the session ends turns with the controls that they have anyway. */
export function OwnTurn(props: TurnProps & { round: Round | null }): ReactNode {
  const t = useText()
  const { state, me, make, round } = props
  const { personId } = me
  return (
    <div className={styles.mine}>
      <p className={styles.mineWords}>{t('rounds-yours')}</p>
      {!props.runs && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              make(
                round === null
                  ? { kind: 'leave-floor', itemId: state.currentItemId, personId, as: 'spoke' }
                  : { kind: 'end-turn', roundId: round.roundId, personId, as: 'spoke' },
              )
            }
          >
            {t('rounds-i-am-done')}
          </Button>
          {round !== null && (
            <>
              {round.queue.length > 1 && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => make({ kind: 'end-turn', roundId: round.roundId, personId, as: 'later' })}
                >
                  {t('rounds-later-me')}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                onClick={() => make({ kind: 'end-turn', roundId: round.roundId, personId, as: 'passed' })}
              >
                {t('rounds-pass-me')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
