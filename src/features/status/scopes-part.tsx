import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { coreScopes } from '#src/graph/scopes.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { VisuallyHidden } from '#src/ui/components/visually-hidden.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { ScopeStanding } from './scope-standing.ts'
import styles from './status.module.css'

/** What asking for a permission with a window came to. */
export type AskedScope = 'granted' | 'administrator' | 'not-granted'

/** Which permissions are there, and for each that is missing what does not work and the way to it. */
export function ScopesPart(props: {
  /** Null while they are asked for. */
  scopes: readonly ScopeStanding[] | null
  /** Opens the window in which the person consents. */
  onAsk: (scope: ScopeStanding) => Promise<AskedScope>
}): ReactNode {
  const t = useText()
  const { scopes } = props
  const missing = scopes?.filter((each) => each.is === 'missing') ?? []
  const needed = missing.some((each) => coreScopes.some((one) => one === each.scope))
  const granted = scopes?.filter((each) => each.is === 'granted') ?? []
  const unknown = scopes?.filter((each) => each.is === 'unknown') ?? []
  return (
    <Section title={t('status-scopes')}>
      {scopes === null && <SkeletonLines widths={[0.6, 0.5, 0.7]} />}
      {scopes !== null && missing.length === 0 && unknown.length === 0 && <p>{t('status-scopes-all')}</p>}
      {unknown.length > 0 && <p>{t('status-scopes-unknown', { count: unknown.length })}</p>}
      {missing.length > 0 && (
        <>
          <p className={styles.quiet}>
            {t(needed ? 'status-scopes-missing' : 'status-scopes-further', { count: missing.length })}
          </p>
          <ul className={styles.rows}>
            {missing.map((each) => (
              <MissingScope key={each.scope} standing={each} onAsk={props.onAsk} />
            ))}
          </ul>
        </>
      )}
      {granted.length > 0 && (
        <Fold title={t('status-scopes-granted', { count: granted.length })}>
          <ul className={styles.rows}>
            {granted.map((each) => (
              <li key={each.scope} className={styles.row}>
                <span className={styles.name}>{t(`status-scope-${each.feature}`)}</span>
                <code className={styles.code}>{each.scope}</code>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  )
}

function MissingScope(props: {
  standing: ScopeStanding
  onAsk: (scope: ScopeStanding) => Promise<AskedScope>
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { standing } = props
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<'administrator' | 'not-granted' | null>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const { consentUrl } = standing
  const administrator = standing.administrator || outcome === 'administrator'
  const ask = async () => {
    if (busy) return
    setBusy(true)
    const answer = await props.onAsk(standing)
    setBusy(false)
    announce(t(`status-asked-${answer}`), 'short')
    setOutcome(answer === 'granted' ? null : answer)
  }
  const copy = () => {
    navigator.clipboard.writeText(consentUrl ?? '').then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <li className={styles.row} data-scope={standing.scope}>
      <span className={styles.name}>{t(`status-scope-${standing.feature}`)}</span>
      <span className={styles.wide}>{t(`scope-lacking-${standing.feature}`)}</span>
      {administrator && <span className={styles.quiet}>{t('status-scope-administrator')}</span>}
      {outcome === 'not-granted' && <span className={styles.quiet}>{t('status-asked-not-granted')}</span>}
      <span className={styles.deeds}>
        {!administrator && (
          <Button size="small" disabledFocusable={busy} onClick={() => void ask()}>
            {t(busy ? 'status-asking' : 'status-ask')}
            <VisuallyHidden> {t(`status-scope-${standing.feature}`)}</VisuallyHidden>
          </Button>
        )}
        {administrator && consentUrl !== null && (
          <Button size="small" onClick={copy}>
            {t('status-copy-link')}
            <VisuallyHidden> {t(`status-scope-${standing.feature}`)}</VisuallyHidden>
          </Button>
        )}
        <output>{copied && t(`status-link-copied-${copied}`, { link: consentUrl ?? '' })}</output>
      </span>
    </li>
  )
}
