import { useEffect, useRef, useState, type ReactNode } from 'react'
import { rulesOf, type OpenVote } from '#src/domain/session/vote.ts'
import {
  linkLimit,
  mostOptions,
  optionLimit,
  questionLimit,
  voteKinds,
  voteWays,
  type Voter,
} from '#src/domain/session/vote-moves.ts'
import { Field } from '#src/ui/components/field.tsx'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { needsOptions, voteFrom, type VoteDraft, type VoteProblem } from './vote-draft.ts'
import styles from './votes.module.css'

/** Question, kind, way, rule and quorum of a vote that somebody is about to open. */
export function OpenVoteForm(props: {
  /** The person opened it just now. */
  takeFocus: boolean
  draft: FormDraft<VoteDraft>
  voters: readonly Voter[]
  /** How many of them are noted as being here. */
  here: number
  quorum: number
  newId: () => string
  onOpen: (vote: OpenVote) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, takeFocus } = props
  const question = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takeFocus) question.current?.focus()
  }, [takeFocus])
  const [problem, setProblem] = useState<VoteProblem | null>(null)
  const ballot = useDraftPart(draft, 'ballot')
  const way = useDraftPart(draft, 'way')
  const outside = way === 'elsewhere'
  const submit = () => {
    const made = voteFrom(draft.get(), {
      voteId: props.newId(),
      voters: [...props.voters],
      quorum: props.quorum,
    })
    if (made.ok) props.onOpen(made.vote)
    else setProblem(made.reason)
  }
  return (
    <InlineForm
      title={t('votes-open-a-vote')}
      submitLabel={t('votes-open')}
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      <DraftText
        draft={draft}
        name="question"
        field={question}
        label={t('votes-question')}
        limit={questionLimit}
        blank={problem === 'question' ? t('votes-problem-question') : undefined}
      />
      <Choice
        draft={draft}
        name="way"
        label={t('votes-way')}
        help="hidden-ballot"
        options={voteWays}
        wordOf={(each) => t(`votes-way-${each}`)}
      />
      <SecretNote />
      {outside ? (
        <DraftText
          draft={draft}
          name="link"
          label={t('votes-link')}
          hint={t('votes-link-hint')}
          error={problem === 'link' ? t('votes-problem-link') : undefined}
          limit={linkLimit}
        />
      ) : (
        <>
          <Choice
            draft={draft}
            name="ballot"
            label={t('votes-kind')}
            help="ballots"
            options={voteKinds}
            wordOf={(each) => t(`votes-kind-${each}`)}
          />
          {needsOptions(ballot) && (
            <DraftText
              draft={draft}
              name="options"
              label={t('votes-options')}
              hint={t('votes-options-hint', { most: mostOptions })}
              error={
                problem?.startsWith('options')
                  ? t(`votes-problem-${problem}`, { most: mostOptions, limit: optionLimit })
                  : undefined
              }
              limit={mostOptions * (optionLimit + 1)}
              lines="many"
              rows={4}
            />
          )}
          <RuleChoice draft={draft} />
          <QuorumChoice draft={draft} voters={props.voters.length} here={props.here} quorum={props.quorum} />
        </>
      )}
    </InlineForm>
  )
}

/** Why a vote that administrators cannot read is not among the ways. */
function SecretNote(): ReactNode {
  const t = useText()
  return (
    <details className={styles.note}>
      <summary>{t('votes-secret')}</summary>
      <p>{t('votes-secret-why')}</p>
    </details>
  )
}

function Choice<K extends 'way' | 'ballot'>(props: {
  draft: FormDraft<VoteDraft>
  name: K
  label: string
  help: string
  options: readonly VoteDraft[K][]
  wordOf: (option: VoteDraft[K]) => string
}): ReactNode {
  const value = useDraftPart(props.draft, props.name)
  return (
    <Field label={props.label} help={props.help}>
      {(control) => (
        <SelectInput
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = props.options.find((each) => each === event.target.value)
            if (chosen !== undefined) props.draft.set(props.name, chosen)
          }}
        >
          {props.options.map((each) => (
            <option key={each} value={each}>
              {props.wordOf(each)}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}

function RuleChoice(props: { draft: FormDraft<VoteDraft> }): ReactNode {
  const t = useText()
  const ballot = useDraftPart(props.draft, 'ballot')
  const rule = useDraftPart(props.draft, 'rule')
  const rules = rulesOf[ballot]
  const chosen = rules.find((each) => each === rule) ?? rules[0]
  if (rules.length === 1 && chosen !== undefined)
    return <p className={styles.quiet}>{t(`votes-rule-${chosen}`)}</p>
  return (
    <Field label={t('votes-rule')}>
      {(control) => (
        <SelectInput
          {...control}
          value={chosen}
          onChange={(event) => {
            const next = rules.find((each) => each === event.target.value)
            if (next !== undefined) props.draft.set('rule', next)
          }}
        >
          {rules.map((each) => (
            <option key={each} value={each}>
              {t(`votes-rule-${each}`)}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}

function QuorumChoice(props: {
  draft: FormDraft<VoteDraft>
  voters: number
  here: number
  quorum: number
}): ReactNode {
  const t = useText()
  const wanted = useDraftPart(props.draft, 'quorum')
  return (
    <>
      <HelpBeside about="quorum" term={t('votes-quorum-term')}>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={wanted}
            onChange={(event) => props.draft.set('quorum', event.target.checked)}
          />
          {t('votes-quorum-wanted', { quorum: props.quorum })}
        </label>
      </HelpBeside>
      <p className={styles.quiet}>{t('votes-may-vote', { voters: props.voters, here: props.here })}</p>
    </>
  )
}
