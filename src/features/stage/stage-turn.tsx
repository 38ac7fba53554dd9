import type { ReactNode } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { speaksNext, speaksNow } from '#src/domain/session/speaking.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './stage.module.css'

/** Who speaks and who comes after, in a round or by invitation; nothing where nobody was named. */
export function StageTurn(props: { state: Pick<SessionState, 'speaking' | 'currentItemId'> }): ReactNode {
  const t = useText()
  const now = speaksNow(props.state)
  const next = speaksNext(props.state)
  if (now === null && next === null) return null
  return (
    <div className={styles.turn}>
      {now && <p className={styles.speaks}>{t('rounds-stage-now', { name: now.name })}</p>}
      {next && (
        <p className={styles.then}>{t(now ? 'rounds-stage-next' : 'rounds-next', { name: next.name })}</p>
      )}
    </div>
  )
}
