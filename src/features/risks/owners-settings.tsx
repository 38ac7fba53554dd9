import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { OwnersStanding } from '#src/domain/risks/owners-standing.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './owners.module.css'
import { OwnersVerified } from './owners-verified.tsx'

/** Why the list could not be made. */
export type OwnersRefusal = 'administrator' | 'scope' | 'not-owner' | 'offline' | 'other'

export type OwnersSettingsState =
  { readonly is: 'idle' | 'turning' } | { readonly is: 'refused'; readonly why: OwnersRefusal }

/** Turns the owners-only risks on, shows how their list is narrowed in SharePoint, and says what is known of it. */
export function OwnersSettings(props: {
  access: 'off' | 'unknown' | 'read' | 'refused'
  standing: OwnersStanding
  /** May change the council in Weft. */
  mayChange: boolean
  state: OwnersSettingsState
  /** Address of the list in SharePoint; null while it is not known. */
  listUrl: string | null
  nowMs: number
  onTurn: (on: boolean) => void
}): ReactNode {
  const t = useText()
  const { access, mayChange, state } = props
  const busy = state.is === 'turning'
  return (
    <div className={styles.part}>
      <p>{t('risks-owners-settings-meaning')}</p>
      {access === 'off' ? (
        <>
          {mayChange ? (
            <Button disabled={busy} onClick={() => props.onTurn(true)}>
              {t(busy ? 'risks-owners-turning' : 'risks-owners-turn-on')}
            </Button>
          ) : (
            <p className={styles.quiet}>{t('risks-owners-turn-on-who')}</p>
          )}
        </>
      ) : (
        <>
          {access === 'refused' ? (
            <StateMessage kind="refused" quiet title={t('risks-owners-not-you')}>
              {t('risks-owners-not-you-meaning')}
            </StateMessage>
          ) : (
            <>
              <OwnersVerified standing={props.standing} nowMs={props.nowMs} />
              <NarrowSteps listUrl={props.listUrl} />
            </>
          )}
          {mayChange && <TurnOff busy={busy} onTurnOff={() => props.onTurn(false)} />}
        </>
      )}
      {state.is === 'refused' && (
        <StateMessage kind="failed" title={t('risks-owners-failed')}>
          {t(`risks-owners-failed-${state.why}`)}
        </StateMessage>
      )}
    </div>
  )
}

/** What only SharePoint's own pages can do. */
function NarrowSteps(props: { listUrl: string | null }): ReactNode {
  const t = useText()
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('risks-owners-steps')}</h3>
      <ol className={styles.steps}>
        <li>
          {props.listUrl === null ? (
            t('risks-owners-step-open')
          ) : (
            <Link href={props.listUrl} target="_blank" rel="noreferrer">
              {t('risks-owners-step-open')}
            </Link>
          )}
        </li>
        <li>{t('risks-owners-step-settings')}</li>
        <li>{t('risks-owners-step-stop')}</li>
        <li>{t('risks-owners-step-remove')}</li>
        <li>{t('risks-owners-step-try')}</li>
      </ol>
      <p className={styles.quiet}>{t('risks-owners-always')}</p>
    </section>
  )
}

/** Asked once more: people would wonder where their risks are. */
function TurnOff(props: { busy: boolean; onTurnOff: () => void }): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button appearance="subtle" disabled={props.busy} onClick={() => setAsking(true)}>
        {t('risks-owners-turn-off')}
      </Button>
    )
  return (
    <div className={styles.part}>
      <p>{t('risks-owners-turn-off-meaning')}</p>
      <div className={styles.buttons}>
        <Button disabled={props.busy} onClick={props.onTurnOff}>
          {t(props.busy ? 'risks-owners-turning' : 'risks-owners-turn-off')}
        </Button>
        <Button appearance="subtle" onClick={() => setAsking(false)}>
          {t('risks-owners-turn-off-not')}
        </Button>
      </div>
    </div>
  )
}
