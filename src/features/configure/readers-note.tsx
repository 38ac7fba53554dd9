import type { ReactNode } from 'react'
import { withoutScope } from '#src/graph/scopes.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { CouncilDraft, Readers, SetupFacts } from './setup-facts.ts'

/** Said before anything is created: who will be able to read it. */
export function ReadersNote(props: {
  facts: SetupFacts
  draft: Pick<CouncilDraft, 'channelId' | 'planId' | 'neutralTasks'>
}): ReactNode {
  const t = useText()
  const { facts, draft } = props
  const { readers, teamName } = facts
  const channel = facts.channels.find((each) => each.id === draft.channelId)
  const planTeam = facts.plans.find((each) => each.id === draft.planId)?.teamName ?? teamName
  return (
    <div className={styles.readers} role="note">
      <p className={styles.readersTitle}>{t('configure-readers')}</p>
      <p>
        <ReadersWords readers={readers} team={teamName} />
      </p>
      {facts.inPrivateChannel && (
        <p>
          {draft.neutralTasks
            ? t('configure-readers-neutral', { team: planTeam })
            : planTeam === teamName
              ? t('configure-readers-private', { team: teamName })
              : t('configure-readers-private-plan', { team: planTeam })}
        </p>
      )}
      {facts.inPrivateChannel && channel?.isPrivate === false && (
        <p>{t('configure-readers-open-minutes', { channel: channel.name, team: teamName })}</p>
      )}
      {!facts.inPrivateChannel && channel?.isPrivate === true && (
        <p>{t('configure-readers-private-minutes', { channel: channel.name, team: teamName })}</p>
      )}
    </div>
  )
}

function ReadersWords(props: { readers: Readers; team: string }): ReactNode {
  const t = useText()
  const { readers, team } = props
  switch (readers.kind) {
    case 'counted':
      return (
        <>
          {t('configure-readers-counted', { people: readers.people, guests: readers.guests })}
          {readers.open && ` ${t('configure-readers-open', { team })}`}
        </>
      )
    case 'everyone-in-company':
      return t('configure-readers-everyone')
    case 'team-and-site':
      return `${t('configure-readers-team', { team })} ${t(`scope-lacking-${withoutScope['GroupMember.Read.All']}`)}`
    case 'channel-and-site':
      return t('configure-readers-channel', { channel: readers.channel })
  }
}
