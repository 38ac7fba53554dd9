import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { memberOf } from '#src/domain/council/find-member.ts'
import { confidences, proximities } from '#src/domain/risks/risk.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { OwnersVerified } from './owners-verified.tsx'
import { PersonField } from './person-field.tsx'
import { useRegister } from './register.tsx'
import { firstRecord } from './risk-record.ts'
import { ScoreChoice, scoreOf, type ScoreDraft } from './score-choice.tsx'
import styles from './risks.module.css'

const half = v.object({ likelihood: v.nullable(v.number()), impact: v.nullable(v.number()) })
const draftSchema = v.object({
  title: v.string(),
  departmentIds: v.array(v.string()),
  ownerId: v.nullable(v.string()),
  current: half,
  inherent: half,
  target: half,
  confidence: v.picklist(confidences),
  proximity: v.nullable(v.picklist(proximities)),
  list: v.optional(v.picklist(['council', 'owners']), 'council'),
})
type Draft = v.InferOutput<typeof draftSchema>

function parse(stored: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

const unrated: ScoreDraft = { likelihood: null, impact: null }

/** Title, departments, owner, likelihood and impact; the rest can wait. Closing keeps what was typed. */
export function NewRiskForm(props: { onAdded: (key: string) => void; onCancel: () => void }): ReactNode {
  const t = useText()
  const register = useRegister()
  const { council, me } = register
  const mine = memberOf(council, me.personId)
  const { draft, forget, left } = useKeptForm<Draft>(`new-risk/${council.key}`, parse, () => ({
    title: '',
    departmentIds: mine?.departmentId === undefined ? [] : [mine.departmentId],
    ownerId: mine === undefined ? null : me.personId,
    current: unrated,
    inherent: unrated,
    target: unrated,
    confidence: 'unknown',
    proximity: null,
    list: 'council',
  }))
  const [problem, setProblem] = useState<'title' | 'half' | 'withdrawn' | null>(null)
  const title = useRef<HTMLInputElement>(null)
  // The person opened the form in order to type.
  useEffect(() => title.current?.focus(), [])

  const submit = () => {
    const typed = draft.get()
    const scores = {
      current: scoreOf(typed.current),
      inherent: scoreOf(typed.inherent),
      target: scoreOf(typed.target),
    }
    if (typed.title.trim() === '') {
      setProblem('title')
      title.current?.focus()
      return
    }
    const { current, inherent, target } = scores
    if (current === undefined || inherent === undefined || target === undefined) return setProblem('half')
    const record = firstRecord(
      {
        title: typed.title.trim(),
        departmentIds: typed.departmentIds,
        ownerId: typed.ownerId,
        score: current,
      },
      council,
      { clientKey: register.newId(), name: me.displayName, nowMs: register.nowMs(), today: register.today },
    )
    const { confidence, proximity } = typed
    if (typed.list === 'owners' && register.owners === null) return setProblem('withdrawn')
    register.create({ ...record, inherent, target, confidence, proximity }, typed.list)
    forget()
    props.onAdded(record.clientKey)
  }
  return (
    <InlineForm
      title={t('risks-new')}
      submitLabel={t('risks-add')}
      primary
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title} />
      <DraftText
        draft={draft}
        name="title"
        label={t('risks-title')}
        hint={t('risks-title-hint')}
        blank={problem === 'title' ? t('risks-problem-title') : undefined}
        limit={255}
        enterKeyHint="done"
        field={title}
      />
      <ScorePart draft={draft} name="current" />
      {problem === 'half' && (
        <p className={styles.wrong} role="alert">
          {t('risks-problem-half')}
        </p>
      )}
      <DepartmentsPart draft={draft} />
      <OwnerPart draft={draft} />
      <FurtherParts draft={draft} />
      <ListPart draft={draft} />
      {problem === 'withdrawn' && (
        <p className={styles.wrong} role="alert">
          {t('risks-owners-withdrawn')}
        </p>
      )}
    </InlineForm>
  )
}

function ScorePart(props: { draft: FormDraft<Draft>; name: 'current' | 'inherent' | 'target' }): ReactNode {
  const score = useDraftPart(props.draft, props.name)
  return <ScoreChoice draft={score} onChange={(next) => props.draft.set(props.name, next)} />
}

function DepartmentsPart(props: { draft: FormDraft<Draft> }): ReactNode {
  const t = useText()
  const { council } = useRegister()
  const ids = useDraftPart(props.draft, 'departmentIds')
  return (
    <ToggleChips
      label={t('risks-departments')}
      options={council.departments.map((each) => ({ value: each.id, label: each.short, title: each.name }))}
      values={ids}
      onChange={(next) => props.draft.set('departmentIds', [...next])}
    />
  )
}

function OwnerPart(props: { draft: FormDraft<Draft> }): ReactNode {
  const t = useText()
  const { council } = useRegister()
  const ownerId = useDraftPart(props.draft, 'ownerId')
  return (
    <PersonField
      label={t('risks-owner')}
      council={council}
      personId={ownerId}
      onChange={(next) => props.draft.set('ownerId', next)}
    />
  )
}

/** Who can see it, where there is a choice; or where there was one when it was chosen. */
function ListPart(props: { draft: FormDraft<Draft> }): ReactNode {
  const t = useText()
  const { owners, nowMs } = useRegister()
  const list = useDraftPart(props.draft, 'list')
  if (owners === null && list === 'council') return null
  return (
    <>
      <SegmentedChoice
        label={t('risks-owners-who')}
        options={(['council', 'owners'] as const).map((value) => ({
          value,
          label: t(value === 'owners' ? 'risks-owners-only' : 'risks-owners-council'),
        }))}
        value={list}
        onChange={(next) => props.draft.set('list', next)}
      />
      {list === 'owners' && owners && <OwnersVerified standing={owners.standing} nowMs={nowMs()} />}
    </>
  )
}

/** What only some councils ask for. */
function FurtherParts(props: { draft: FormDraft<Draft> }): ReactNode {
  const t = useText()
  const { draft } = props
  const { shown } = useRegister().settings
  const confidence = useDraftPart(draft, 'confidence')
  const proximity = useDraftPart(draft, 'proximity')
  return (
    <>
      {(['inherent', 'target'] as const)
        .filter((each) => shown.includes(each))
        .map((each) => (
          <fieldset key={each} className={styles.fieldset}>
            <legend>{t(`risks-score-${each}`)}</legend>
            <ScorePart draft={draft} name={each} />
          </fieldset>
        ))}
      {shown.includes('confidence') && (
        <SegmentedChoice
          label={t('risks-confidence')}
          options={confidences.map((value) => ({ value, label: t(`risks-confidence-${value}`) }))}
          value={confidence}
          onChange={(next) => draft.set('confidence', next)}
        />
      )}
      {shown.includes('proximity') && (
        <SegmentedChoice
          label={t('risks-proximity')}
          options={proximities.map((value) => ({ value, label: t(`risks-proximity-${value}`) }))}
          value={proximity}
          onChange={(next) => draft.set('proximity', next)}
        />
      )}
    </>
  )
}
