import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { challengeMove, challengeProgress } from '#src/domain/challenges/progress.ts'
import type { ChallengeRecord } from '#src/records/kinds/challenge-kind.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { Facts } from '#src/ui/components/facts.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { ChallengeForm, type ChallengeDraft } from './challenge-form.tsx'
import styles from './challenges.module.css'
import { EndForm } from './end-form.tsx'
import { StepList } from './step-list.tsx'

/** Other records that point to the challenge. */
export interface LinkedRecord {
  readonly key: string
  readonly kind: 'decision' | 'action' | 'risk'
  readonly title: string
  readonly onOpen: () => void
}

/** One challenge: what it is, how far it is, what belongs to it, and its end. */
export function ChallengeDetail(props: {
  challenge: ChallengeRecord
  council: Council
  today: string
  mayChange: boolean
  linked: readonly LinkedRecord[]
  newId: () => string
  onChange: (change: Partial<ChallengeRecord>) => void
  onClose: () => void
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { challenge, council, today } = props
  const [form, setForm] = useState<'none' | 'change' | 'solved' | 'dropped'>('none')
  const { done, all, late } = challengeProgress(challenge, today)
  const day = (text: string | null) => (text === null ? null : shortDay(tag, text, 'full'))
  return (
    <DetailPane
      title={challenge.title}
      onClose={props.onClose}
      state={
        <>
          <span>{t(`challenges-state-${challenge.state}`)}</span>
          {all > 0 && <span>{t('challenges-progress', { done, all })}</span>}
          {late > 0 && <strong>{t('challenges-late', { count: late })}</strong>}
        </>
      }
      actions={
        props.mayChange &&
        form === 'none' && (
          <ChallengeActions
            open={challenge.state === 'open'}
            onForm={setForm}
            onReopen={() => props.onChange({ ...challengeMove('open', today), changeReason: '' })}
          />
        )
      }
    >
      {form === 'change' && (
        <ChallengeForm
          draftKey={`challenge/${challenge.clientKey}`}
          start={draftOf(challenge)}
          heading={t('challenges-change')}
          submitLabel={t('challenges-keep')}
          council={council}
          onCancel={() => setForm('none')}
          onSubmit={(draft) => {
            props.onChange(changeOf(draft, council))
            setForm('none')
          }}
        />
      )}
      {(form === 'solved' || form === 'dropped') && (
        <EndForm
          end={form}
          challengeKey={challenge.clientKey}
          onCancel={() => setForm('none')}
          onEnd={(outcome) => {
            props.onChange({ ...challengeMove(form, today), outcome })
            setForm('none')
          }}
        />
      )}
      <Facts
        facts={[
          { name: t('challenges-statement'), value: challenge.statement },
          { name: t('challenges-criteria'), value: challenge.criteria },
          {
            name: t('challenges-departments'),
            value: (
              <span className={styles.chips}>
                {council.departments
                  .filter((each) => challenge.departmentKeys.includes(each.id))
                  .map((each) => (
                    <DepartmentChip key={each.id} {...each} />
                  ))}
              </span>
            ),
          },
          {
            name: t('challenges-owner'),
            value: challenge.owner === '' ? t('challenges-nobody') : <Person name={challenge.owner} wrap />,
          },
          { name: t('challenges-ownership'), value: t(`challenges-ownership-${challenge.ownership}`) },
          { name: t('challenges-opened'), value: day(challenge.openedOn) },
          { name: t('challenges-solved'), value: day(challenge.solvedOn) },
          { name: t('challenges-outcome'), value: challenge.outcome },
        ]}
      />
      <StepList
        steps={challenge.steps}
        council={council}
        today={today}
        mayChange={props.mayChange && challenge.state === 'open'}
        draftKey={`challenge-step/${challenge.clientKey}`}
        newId={props.newId}
        onChange={(steps) => props.onChange({ steps })}
      />
      <Linked linked={props.linked} />
      {props.children}
    </DetailPane>
  )
}

function ChallengeActions(props: {
  open: boolean
  onForm: (form: 'change' | 'solved' | 'dropped') => void
  onReopen: () => void
}): ReactNode {
  const t = useText()
  if (!props.open)
    return (
      <Button size="small" onClick={props.onReopen}>
        {t('challenges-reopen')}
      </Button>
    )
  return (
    <>
      <Button size="small" onClick={() => props.onForm('change')}>
        {t('challenges-change')}
      </Button>
      <Button size="small" onClick={() => props.onForm('solved')}>
        {t('challenges-solve')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => props.onForm('dropped')}>
        {t('challenges-drop')}
      </Button>
    </>
  )
}

function Linked(props: { linked: readonly LinkedRecord[] }): ReactNode {
  const t = useText()
  if (props.linked.length === 0) return null
  return (
    <Facts
      facts={(['decision', 'action', 'risk'] as const).map((kind) => {
        const own = props.linked.filter((each) => each.kind === kind)
        return {
          name: t(`challenges-linked-${kind}`),
          value:
            own.length === 0 ? null : (
              <ul>
                {own.map((each) => (
                  <li key={each.key}>
                    <Button size="small" appearance="transparent" onClick={each.onOpen}>
                      <bdi>{each.title}</bdi>
                    </Button>
                  </li>
                ))}
              </ul>
            ),
        }
      })}
    />
  )
}

function draftOf(challenge: ChallengeRecord): ChallengeDraft {
  const { title, statement, criteria, departmentKeys, ownerKey, ownership } = challenge
  return {
    title,
    statement,
    criteria,
    departmentKeys: [...departmentKeys],
    ownerKey: ownerKey === '' ? null : ownerKey,
    ownership,
  }
}

/** The columns that a form fills; departments and owner stand there as keys and in words. */
export function changeOf(
  draft: ChallengeDraft,
  council: Council,
): Pick<
  ChallengeRecord,
  'title' | 'statement' | 'criteria' | 'departmentKeys' | 'departments' | 'ownerKey' | 'owner' | 'ownership'
> {
  const owner = council.members.find((each) => each.personId === draft.ownerKey)
  return {
    title: draft.title,
    statement: draft.statement.trim(),
    criteria: draft.criteria.trim(),
    departmentKeys: draft.departmentKeys,
    departments: council.departments
      .filter((each) => draft.departmentKeys.includes(each.id))
      .map((each) => each.name)
      .join(', ')
      .slice(0, 255),
    ownerKey: draft.ownerKey ?? '',
    owner: (owner?.displayName ?? '').slice(0, 255),
    ownership: draft.ownership,
  }
}
