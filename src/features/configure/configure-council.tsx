import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Council, Language } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AddToMeeting } from './add-to-meeting.tsx'
import { BasicsFields } from './basics-fields.tsx'
import styles from './configure.module.css'
import { DepartmentsEditor } from './departments-editor.tsx'
import { faultsOf, startingDraft, type DraftFault } from './draft.ts'
import { MembersEditor } from './members-editor.tsx'
import { PlanFields } from './plan-fields.tsx'
import { ReadersNote } from './readers-note.tsx'
import type { CouncilDraft, SetupActions, SetupFacts, SetupStep } from './setup-facts.ts'
import { SetupSteps } from './setup-steps.tsx'

/** Names the council, its departments, members, plan and channel, then creates or repairs what it needs. */
export function ConfigureCouncil(props: {
  facts: SetupFacts
  place: { channelId: string | null; language: Language; timeZone: string }
  actions: SetupActions
  newId: () => string
  /** The council is there: the host may save the tab. */
  onReady: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { facts, actions } = props
  const [draft, setDraft] = useState<CouncilDraft>(() => ({
    ...startingDraft(facts, props.place),
    ...(facts.existing ? {} : { bucketName: t('configure-bucket-default') }),
  }))
  const [asked, setAsked] = useState(false)
  const [steps, setSteps] = useState<readonly SetupStep[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [council, setCouncil] = useState<Council | null>(null)
  const faults = faultsOf(draft)
  const errorOf = (fault: DraftFault) =>
    asked && faults.includes(fault) ? t(`configure-fault-${fault}`) : undefined
  const change = (part: Partial<CouncilDraft>) => setDraft((before) => ({ ...before, ...part }))

  const setUp = async () => {
    setAsked(true)
    if (faults.length > 0) return
    setBusy(true)
    const made = await actions.setUp(draft, setSteps)
    setBusy(false)
    if (!made) return
    setCouncil(made)
    props.onReady(made)
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{t(facts.existing ? 'configure-title-again' : 'configure-title')}</h1>
      <p className={styles.quiet}>{t(facts.existing ? 'configure-intro-again' : 'configure-intro')}</p>
      <Section title={t('configure-council')}>
        <BasicsFields draft={draft} facts={facts} nameError={errorOf('name')} onChange={change} />
      </Section>
      <Section title={t('configure-departments')} count={draft.departments.length}>
        <DepartmentsEditor
          departments={draft.departments}
          error={errorOf('departments')}
          newId={props.newId}
          onChange={(departments) => change({ departments })}
        />
      </Section>
      <Section title={t('configure-members')} count={draft.members.length}>
        <MembersEditor
          members={draft.members}
          departments={draft.departments}
          teamKnown={facts.people !== null}
          error={errorOf('members') ?? errorOf('member-departments') ?? errorOf('nobody-rotates')}
          searchPeople={actions.searchPeople}
          onChange={(members) => change({ members })}
        />
      </Section>
      <Section title={t('configure-places')}>
        <PlanFields
          draft={draft}
          facts={facts}
          planError={errorOf('plan')}
          bucketError={errorOf('bucket')}
          bucketsOf={actions.bucketsOf}
          onChange={change}
        />
        <Field label={t('configure-channel')} error={errorOf('channel')}>
          {(control) => (
            <SelectInput
              {...control}
              value={draft.channelId}
              onChange={(event) => change({ channelId: event.target.value })}
            >
              {facts.channels.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.isPrivate ? t('configure-channel-private', { name: each.name }) : each.name}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </Section>
      <ReadersNote facts={facts} />
      {asked && faults.length > 0 && (
        <p className={styles.error} role="alert">
          {t('configure-faults', { count: faults.length })}
        </p>
      )}
      <div>
        <Button appearance="primary" disabled={busy} onClick={() => void setUp()}>
          {t(busy ? 'configure-busy' : facts.existing || council ? 'configure-check' : 'configure-create')}
        </Button>
      </div>
      {steps && <SetupSteps steps={steps} owners={facts.owners} teamName={facts.teamName} />}
      {steps && !busy && !council && (
        <StateMessage kind="failed" title={t('configure-unfinished')}>
          {t('configure-unfinished-meaning')}
        </StateMessage>
      )}
      {council && <AddToMeeting check={() => actions.checkMeeting(council)} />}
    </div>
  )
}
