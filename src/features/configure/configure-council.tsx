import { Button } from '@fluentui/react-components'
import { useCallback, useState, type ReactNode } from 'react'
import type { Council, Language } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AddToMeeting } from './add-to-meeting.tsx'
import styles from './configure.module.css'
import { CouncilFields } from './council-fields.tsx'
import { countFaults, startingDraft } from './draft.ts'
import { isChanged, keptOver, parseKeptSetup } from './kept-draft.ts'
import { ReadersNote } from './readers-note.tsx'
import type { CouncilDraft, SetupActions, SetupFacts, SetupStep } from './setup-facts.ts'
import { SetupSteps } from './setup-steps.tsx'

/** Names the council, its departments, members, plan and channel, then creates or repairs what it needs. */
export function ConfigureCouncil(props: {
  facts: SetupFacts
  /** On a page that has its own heading. */
  within?: boolean
  place: { channelId: string | null; language: Language; timeZone: string }
  /** Null where the person may change the settings; else who may, by agreement. */
  onlyFor: readonly string[] | null
  actions: SetupActions
  formatWhen: (ms: number) => string
  /** The council is there: the host may save the tab. */
  onReady: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { facts, actions, onlyFor, within = false } = props
  const [saved, setSaved] = useState<CouncilDraft>(() => ({
    ...startingDraft(facts, props.place),
    bucketName: t('configure-bucket-default'),
  }))
  const [kept, keep] = useDraft(`set-up/${facts.siteId}`, parseKeptSetup)
  const [found, setFound] = useState(kept !== null && isChanged(kept))
  const draft = kept === null || onlyFor !== null ? saved : keptOver(kept, saved, facts)
  const { offerUndo, bar } = useUndo()
  const [asked, setAsked] = useState(false)
  const [steps, setSteps] = useState<readonly SetupStep[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [council, setCouncil] = useState<Council | null>(null)
  const faults = countFaults(draft)
  const check = useCallback(
    () => (council ? actions.checkMeetings(council) : Promise.reject(new Error('No council yet.'))),
    [actions, council],
  )

  const setUp = async () => {
    setAsked(true)
    if (faults > 0) return
    setBusy(true)
    const made = await actions.setUp(draft, setSteps)
    setBusy(false)
    if (!made) return
    setSaved(draft)
    keep(null)
    setFound(false)
    setCouncil(made)
    props.onReady(made)
  }

  const Heading = within ? 'h2' : 'h1'
  const again = facts.existing !== null || facts.damaged || council !== null
  const title = facts.existing ? 'configure-title-again' : 'configure-title'
  return (
    <div className={`${styles.page} ${within ? styles.within : ''}`}>
      <Heading className={styles.heading}>{t(facts.damaged ? 'first-run-repair' : title)}</Heading>
      <p className={styles.quiet}>
        {t(facts.existing || facts.damaged ? 'configure-intro-again' : 'configure-intro', {
          place: t(facts.inPrivateChannel ? 'configure-place-channel' : 'configure-place-team'),
        })}
      </p>
      {facts.damaged && (
        <StateMessage kind="conflict" title={t('configure-damaged')}>
          {t('configure-damaged-meaning')}
          {facts.remains && <RawRecord columns={facts.remains.columns} />}
        </StateMessage>
      )}
      {onlyFor === null && found && (
        <StateMessage
          kind="waiting"
          title={t('configure-found')}
          actions={[
            {
              label: t('configure-found-discard'),
              onAct: () => {
                keep(null)
                setFound(false)
                offerUndo(t('work-discarded', { what: t('configure-found') }), () => {
                  keep(kept)
                  setFound(true)
                })
              },
            },
          ]}
        >
          {t('configure-found-meaning')}
        </StateMessage>
      )}
      {kept === null && bar}
      {onlyFor === null ? (
        <CouncilFields
          draft={draft}
          facts={facts}
          asked={asked}
          actions={actions}
          onChange={(typed) => keep({ typed, opened: saved })}
        />
      ) : (
        <StateMessage kind="refused" title={t('configure-only-for')}>
          {t('configure-only-for-meaning', { names: onlyFor })}
        </StateMessage>
      )}
      <ReadersNote facts={facts} draft={draft} />
      {asked && faults > 0 && (
        <p className={styles.error} role="alert">
          {t('configure-faults', { count: faults })}
        </p>
      )}
      <div hidden={facts.damaged && onlyFor !== null}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void setUp()}>
          {busy
            ? t('configure-busy')
            : t(onlyFor !== null ? 'configure-check' : again ? 'configure-save' : 'configure-create')}
        </Button>
      </div>
      {steps && (
        <SetupSteps
          steps={steps}
          // The team's owners need not be the private channel's.
          owners={facts.inPrivateChannel ? null : facts.owners}
          teamName={facts.teamName}
          siteOf={facts.readers.kind === 'channel-and-site' ? facts.readers.channel : facts.teamName}
        />
      )}
      {steps && !busy && steps.some((each) => each.state === 'refused') && (
        <StateMessage kind="failed" title={t('configure-unfinished')}>
          {t('configure-unfinished-meaning')}
        </StateMessage>
      )}
      {council && <AddToMeeting check={check} formatWhen={props.formatWhen} />}
    </div>
  )
}
