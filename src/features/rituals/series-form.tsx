import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import type { Council } from '#src/domain/council/council.ts'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import { closedDayRules } from '#src/domain/rituals/ritual.ts'
import { wallClock } from '#src/domain/rituals/zoned-time.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { Fold } from '#src/ui/components/fold.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { zoneLabel, zoneNames } from '#src/ui/time/zone-names.ts'
import { exactMoment } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { NextDates } from './next-dates.tsx'
import { DraftLine, DraftSelect, RhythmFields } from './rhythm-fields.tsx'
import {
  beginningAt,
  readDraft,
  seriesDraftSchema,
  type ReadDraft,
  type SeriesDraft,
  type SeriesProblem,
} from './series-draft.ts'
import { useRhythmWords } from './use-rhythm-words.ts'

function parse(stored: unknown): SeriesDraft | null {
  const parsed = v.safeParse(seriesDraftSchema, stored)
  return parsed.success ? parsed.output : null
}

const modes = ['rotating', 'fixed', 'none'] as const

/** A meeting series: how often, when, with which agenda, who comes. `locked`: somebody else decides when it is. */
export function SeriesForm(props: {
  draftKey: string
  start: SeriesDraft
  heading: string
  submitLabel: string
  council: Council
  templates: readonly { readonly id: string; readonly name: string }[]
  closed: readonly ClosedDay[]
  today: string
  /** Name of who alone may change when it is; null where the reader may. */
  locked: string | null
  /** When it is to begin by a time that was found, milliseconds since 1970 UTC; null where nobody looked. */
  foundMs: number | null
  /** Looks for times that suit; answers to the form with `foundMs`. Missing where somebody else decides. */
  onTimes?: (minutes: number) => void
  /** What sending it does, in words. */
  consequence: string
  /** Why the last attempt did nothing. */
  trouble: string | null
  busy: boolean
  /** True once it was done: the form is forgotten then. */
  onSubmit: (planned: Extract<ReadDraft, { ok: true }>['planned']) => Promise<boolean>
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { council, locked, today, foundMs } = props
  const { tag } = useLocale()
  const { draft, forget, left } = useKeptForm(props.draftKey, parse, () => props.start)
  const [problem, setProblem] = useState<SeriesProblem | null>(null)
  useEffect(() => {
    if (foundMs !== null) draft.replace(beginningAt(draft.get(), wallClock(foundMs, draft.get().zone)))
  }, [draft, foundMs])
  const submit = async () => {
    const read = readDraft(draft.get())
    setProblem(read.ok ? null : read.problem)
    if (!read.ok || props.busy) return
    if (await props.onSubmit(read.planned)) forget()
  }
  return (
    <InlineForm
      title={props.heading}
      submitLabel={props.busy ? t('calendar-working') : props.submitLabel}
      primary
      onCancel={props.onCancel}
      onSubmit={() => void submit()}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.name} />
      {locked !== null && (
        <StateMessage quiet kind="refused" title={t('calendar-locked', { name: locked })}>
          {t('calendar-locked-meaning')}
        </StateMessage>
      )}
      <DraftText
        draft={draft}
        name="name"
        label={t('calendar-name')}
        limit={255}
        blank={problem === 'name' ? t('calendar-problem-name') : undefined}
      />
      <DraftSelect
        draft={draft}
        name="template"
        label={t('calendar-template')}
        options={[
          ['', t('calendar-template-none')],
          ...props.templates.map(({ id, name }) => [id, name] as const),
        ]}
      />
      {locked === null && (
        <>
          {foundMs !== null && (
            <p role="status" className={styles.quiet}>
              {t('calendar-times-filled', { when: exactMoment(tag, foundMs) })}
            </p>
          )}
          <RhythmFields draft={draft} />
          <div className={styles.pair}>
            <DraftLine draft={draft} name="time" label={t('calendar-time')} type="time" />
            <DraftLine
              draft={draft}
              name="minutes"
              label={t('calendar-minutes')}
              type="number"
              min={5}
              max={1440}
            />
          </div>
          <ZoneField draft={draft} />
          <div className={styles.pair}>
            <DraftLine draft={draft} name="firstDay" label={t('calendar-first')} type="date" />
            <DraftLine
              draft={draft}
              name="until"
              label={t('calendar-until')}
              type="date"
              hint={t('calendar-until-hint')}
            />
          </div>
          {props.onTimes !== undefined && (
            <div>
              <Button size="small" onClick={() => props.onTimes?.(Number(draft.get().minutes))}>
                {t('calendar-times')}
              </Button>
            </div>
          )}
          <NextDates draft={draft} closed={props.closed} today={today} />
        </>
      )}
      {locked === null && <AudienceFields draft={draft} council={council} />}
      <Fold title={t('calendar-roles')}>
        <RoleField draft={draft} council={council} mode="facilitator" person="facilitatorId" />
        <RoleField draft={draft} council={council} mode="noteTaker" person="noteTakerId" />
      </Fold>
      <Fold title={t('calendar-closed-rule')}>
        <RestDays draft={draft} />
        <DraftSelect
          draft={draft}
          name="onClosedDay"
          label={t('calendar-on-closed')}
          options={closedDayRules.map((each) => [each, t(`calendar-on-closed-${each}`)] as const)}
        />
      </Fold>
      {problem !== null && problem !== 'name' && (
        <StateMessage kind="conflict" title={t(`calendar-problem-${problem}`)} />
      )}
      {props.trouble !== null && (
        <StateMessage kind="conflict" title={t('calendar-not-done')}>
          {props.trouble}
        </StateMessage>
      )}
      <p className={styles.quiet}>{props.consequence}</p>
    </InlineForm>
  )
}

function ZoneField(props: { draft: FormDraft<SeriesDraft> }): ReactNode {
  const t = useText()
  const zone = useDraftPart(props.draft, 'zone')
  return (
    <Field label={t('calendar-zone')} hint={t('calendar-zone-hint')}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={zoneNames(zone).map((each) => ({ value: each, label: zoneLabel(each) }))}
          value={zone}
          onChange={(next) => props.draft.set('zone', next ?? zone)}
        />
      )}
    </Field>
  )
}

function AudienceFields(props: { draft: FormDraft<SeriesDraft>; council: Council }): ReactNode {
  const t = useText()
  const { draft, council } = props
  const who = useDraftPart(draft, 'who')
  const ids = useDraftPart(draft, 'ids')
  const options =
    who === 'departments'
      ? council.departments.map(({ id, short, name }) => ({ value: id, label: short, title: name }))
      : council.members.map(({ personId, displayName }) => ({ value: personId, label: displayName }))
  return (
    <>
      <DraftSelect
        draft={draft}
        name="who"
        label={t('calendar-who')}
        options={(['all', 'departments', 'people'] as const).map(
          (each) => [each, t(`calendar-who-${each}`)] as const,
        )}
      />
      {who !== 'all' && (
        <ToggleChips
          label={t(`calendar-who-${who}`)}
          options={options}
          values={ids}
          onChange={(next) => draft.set('ids', [...next])}
        />
      )}
    </>
  )
}

function RoleField(props: {
  draft: FormDraft<SeriesDraft>
  council: Council
  mode: 'facilitator' | 'noteTaker'
  person: 'facilitatorId' | 'noteTakerId'
}): ReactNode {
  const t = useText()
  const { draft, council } = props
  const mode = useDraftPart(draft, props.mode)
  const personId = useDraftPart(draft, props.person)
  return (
    <>
      <DraftSelect
        draft={draft}
        name={props.mode}
        label={t(`calendar-role-${props.mode}`)}
        options={modes.map((each) => [each, t(`calendar-mode-${each}`)] as const)}
      />
      {mode === 'fixed' && (
        <Field label={t('calendar-role-person')}>
          {(control) => (
            <ChoiceList
              control={control}
              choices={council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
              value={personId}
              onChange={(next) => draft.set(props.person, next)}
            />
          )}
        </Field>
      )}
    </>
  )
}

function RestDays(props: { draft: FormDraft<SeriesDraft> }): ReactNode {
  const t = useText()
  const words = useRhythmWords()
  const values = useDraftPart(props.draft, 'restDays')
  return (
    <ToggleChips
      label={t('calendar-rest-days')}
      options={['1', '2', '3', '4', '5', '6', '7'].map((each) => ({
        value: each,
        label: words.shortWeekday(Number(each)),
        title: words.weekday(Number(each)),
      }))}
      values={values}
      onChange={(next) => props.draft.set('restDays', [...next])}
    />
  )
}
