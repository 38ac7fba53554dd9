import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { SetupFacts } from './setup-facts.ts'

/** Said before anything is created: who will be able to read it. */
export function ReadersNote(props: { facts: SetupFacts }): ReactNode {
  const t = useText()
  const { readers, teamName } = props.facts
  return (
    <div className={styles.readers} role="note">
      <p className={styles.readersTitle}>{t('configure-readers')}</p>
      <p>
        {readers.kind === 'counted' &&
          t('configure-readers-counted', { people: readers.people, guests: readers.guests })}
        {readers.kind === 'everyone-in-company' && t('configure-readers-everyone')}
        {readers.kind === 'team-and-site' && t('configure-readers-team', { team: teamName })}
      </p>
      {props.facts.inPrivateChannel && <p>{t('configure-readers-private')}</p>}
    </div>
  )
}
