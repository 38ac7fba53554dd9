import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { grantByPowerShell, grantByRequest, type SiteGrant } from '#src/domain/council/site-grant.ts'
import { consentLevels, scopesOfLevel, type ConsentLevel } from '#src/graph/consent-levels.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** What an organisation can let Weft do, one level beside the other, with what an administrator does for each. */
export function LevelsPart(props: {
  /** The level that this installation has; null before it is known. */
  now: ConsentLevel | null
  consentUrl: string
  grant: Omit<SiteGrant, 'role'>
}): ReactNode {
  const t = useText()
  return (
    <div className={styles.part}>
      <p>{t('levels-meaning')}</p>
      <div className={styles.columns}>
        {consentLevels.map((level) => (
          <section key={level}>
            <h4 className={styles.title}>
              {t(`levels-${level}`)}
              {props.now === level && ` · ${t('levels-now')}`}
            </h4>
            <p>{t(`levels-${level}-meaning`)}</p>
            <p className={styles.quiet}>{t(`levels-${level}-lacks`)}</p>
            <details>
              <summary>{t('levels-scopes', { count: scopesOfLevel[level].length })}</summary>
              <ul className={styles.list}>
                {scopesOfLevel[level].map((each) => (
                  <li key={each}>
                    <code>{each}</code>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        ))}
      </div>
      <p>{t('levels-how')}</p>
      <Link href={props.consentUrl} target="_blank" rel="noreferrer">
        {t('levels-consent')}
      </Link>
      <h4 className={styles.title}>{t('levels-grant')}</h4>
      <p>{t('levels-grant-meaning')}</p>
      <Commands grant={props.grant} />
    </div>
  )
}

/** What is run so that Weft may enter this council's site. */
export function Commands(props: { grant: Omit<SiteGrant, 'role'> }): ReactNode {
  const t = useText()
  const grant = { ...props.grant, role: 'write' } as const
  return (
    <>
      <Command label={t('levels-powershell')} text={grantByPowerShell(grant)} />
      <Command label={t('levels-request')} text={grantByRequest(grant)} />
      <p className={styles.quiet}>{t('levels-roles')}</p>
    </>
  )
}

function Command(props: { label: string; text: string }): ReactNode {
  const t = useText()
  const [copied, setCopied] = useState<'not-yet' | 'yes' | 'refused'>('not-yet')
  return (
    <div className={styles.part}>
      <p>{props.label}</p>
      {/* Keyboards scroll it as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} dir="ltr" tabIndex={0} aria-label={props.label}>
        {props.text}
      </pre>
      <Button
        size="small"
        onClick={() => {
          navigator.clipboard.writeText(props.text).then(
            () => setCopied('yes'),
            () => setCopied('refused'),
          )
        }}
      >
        {t('levels-copy')}
      </Button>
      <span role="status">
        {copied === 'yes' && t('levels-copied')}
        {copied === 'refused' && t('levels-not-copied')}
      </span>
    </div>
  )
}
