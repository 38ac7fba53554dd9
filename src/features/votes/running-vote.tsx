import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { countVote } from '#src/domain/session/count-vote.ts'
import { unopened, votedIn, type Vote } from '#src/domain/session/vote.ts'
import type { Marks } from '#src/domain/session/vote-moves.ts'
import { AskedOnce } from '#src/ui/components/asked-once.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { BallotForm } from './ballot-form.tsx'
import { useListWords } from './use-list-words.ts'
import { VoteTable } from './vote-result.tsx'
import { countWords, optionWords } from './vote-words.ts'
import styles from './votes.module.css'

export interface VoteActs {
  /** Null where the person may not. */
  readonly onClose: (() => void) | null
  readonly onSettle: (() => void) | null
  readonly onCancel: (() => void) | null
  readonly onCastFor: ((personId: string, marks: Marks) => void) | null
  readonly onCast: (marks: Marks) => void
}

/** The vote that is open now: the ballot, how many have voted, and for whoever runs it who has not. */
export function RunningVote(props: {
  vote: Vote
  meId: string
  /** What the person's own ballot says, where this device knows it. */
  own: Marks | null
  /** True where their hidden ballot is on this page alone. */
  notKept: boolean
  acts: VoteActs
}): ReactNode {
  const t = useText()
  const list = useListWords()
  const { vote, meId, acts } = props
  const voted = votedIn(vote)
  const mayVote = vote.voters.some((each) => each.personId === meId)
  const missing = vote.voters.filter((each) => !voted.has(each.personId))
  return (
    <article
      className={styles.card}
      data-open="true"
      aria-label={t('votes-open-now', { question: vote.question })}
    >
      <WayAndRule vote={vote} />
      <h3 className={styles.question} dir="auto">
        {vote.question}
      </h3>
      {vote.way === 'elsewhere' ? (
        <p>
          <a className={styles.link} href={vote.link} target="_blank" rel="noopener noreferrer">
            {t('votes-go-to-form')}
          </a>
        </p>
      ) : (
        <>
          {mayVote ? (
            <OwnBallot {...props} voted={voted.has(meId)} />
          ) : (
            <p className={styles.quiet}>{t('votes-not-a-voter', { open: String(vote.way === 'open') })}</p>
          )}
          <p>
            {t('votes-cast', { cast: voted.size, voters: vote.voters.length })}
            {vote.quorum !== null && ` · ${t('votes-quorum-takes', { quorum: vote.quorum })}`}
          </p>
          {vote.way === 'open' && vote.ballots.length > 0 && (
            <details>
              <summary>{countWords(vote, countVote(vote), t)}</summary>
              <VoteTable vote={vote} result={countVote(vote)} />
            </details>
          )}
          {acts.onClose && missing.length > 0 && (
            <p className={styles.quiet}>
              {t('votes-missing', { names: list(missing.map((each) => each.name)) })}
            </p>
          )}
          {acts.onCastFor && <ForSomebody vote={vote} meId={meId} onCast={acts.onCastFor} />}
        </>
      )}
      <CloseButtons acts={acts} all={vote.way === 'elsewhere' || missing.length === 0} cast={voted.size} />
    </article>
  )
}

/** How it is held, and beside it what of that people may not know. */
function WayAndRule({ vote }: { vote: Vote }): ReactNode {
  const t = useText()
  const words = (
    <p className={styles.quiet}>
      {t(`votes-way-${vote.way}`)}
      {/* Weft counts nothing of a form outside. */}
      {vote.way !== 'elsewhere' && ` · ${t(`votes-rule-${vote.rule}`)}`}
    </p>
  )
  const consent = vote.ballot === 'consent' && vote.way !== 'elsewhere'
  return (
    <>
      {vote.way === 'hidden' ? (
        <HelpBeside about="hidden-ballot" term={t('votes-way-hidden')}>
          {words}
        </HelpBeside>
      ) : (
        words
      )}
      {consent && (
        <HelpBeside about="consent" term={t('votes-kind-consent')}>
          <p className={styles.quiet}>{t('votes-kind-consent')}</p>
        </HelpBeside>
      )}
    </>
  )
}

/** A closed vote stays closed, so it asks once more as long as somebody has not voted. */
function CloseButtons(props: { acts: VoteActs; all: boolean; cast: number }): ReactNode {
  const t = useText()
  const { onClose, onCancel } = props.acts
  if (onClose === null) return null
  return (
    <div className={styles.row}>
      {props.all ? (
        <Button size="small" onClick={onClose}>
          {t('votes-close')}
        </Button>
      ) : (
        <AskedOnce
          size="small"
          label={t('votes-close')}
          meaning={t('votes-close-meaning')}
          sure={t('votes-close-sure')}
          onSure={onClose}
        />
      )}
      {onCancel !== null && props.cast === 0 && (
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t('votes-cancel')}
        </Button>
      )}
      {onCancel !== null && props.cast > 0 && (
        <AskedOnce
          size="small"
          subtle
          label={t('votes-cancel')}
          meaning={t('votes-cancel-meaning')}
          sure={t('votes-cancel-sure')}
          onSure={onCancel}
        />
      )}
    </div>
  )
}

function OwnBallot(props: {
  vote: Vote
  own: Marks | null
  notKept: boolean
  voted: boolean
  acts: VoteActs
}): ReactNode {
  const t = useText()
  const list = useListWords()
  const [changing, setChanging] = useState(false)
  const { vote, own, voted } = props
  if (!voted || changing)
    return (
      <BallotForm
        vote={vote}
        before={own}
        label={t('votes-your-ballot')}
        submitLabel={t(voted ? 'votes-change-ballot' : 'votes-cast-ballot')}
        primary={props.acts.onClose === null}
        onCast={(marks) => {
          setChanging(false)
          props.acts.onCast(marks)
        }}
        {...(voted ? { onCancel: () => setChanging(false) } : {})}
      />
    )
  const said =
    own === null
      ? null
      : own.length === 0
        ? t('votes-abstain')
        : list(
            own.map(
              ({ option, score }) =>
                optionWords(vote, option, t) + (vote.ballot === 'score' ? `: ${score}` : ''),
            ),
          )
  return (
    <div className={styles.voted}>
      <p>{said === null ? t('votes-you-voted') : t('votes-you-voted-as', { ballot: said })}</p>
      {props.notKept && (
        <p className={styles.wrong} role="alert">
          {t('votes-not-kept')}
        </p>
      )}
      <Button size="small" onClick={() => setChanging(true)}>
        {t('votes-change')}
      </Button>
    </div>
  )
}

/** For people without a panel: in the room, on the phone. It stands as entered by whoever did it. */
function ForSomebody(props: {
  vote: Vote
  meId: string
  onCast: (personId: string, marks: Marks) => void
}): ReactNode {
  const t = useText()
  const { vote, meId } = props
  const [who, setWho] = useState('')
  const ownBallots = new Set(
    [...vote.ballots, ...vote.commitments].flatMap(({ voter, enteredBy }) =>
      enteredBy === null ? [voter.personId] : [],
    ),
  )
  const people = vote.voters.filter((each) => each.personId !== meId && !ownBallots.has(each.personId))
  const chosen = people.find((each) => each.personId === who)
  if (people.length === 0) return null
  return (
    <details className={styles.note}>
      <summary>{t('votes-for-somebody')}</summary>
      <Field
        label={t('votes-for-whom')}
        hint={t(`votes-for-hint-${vote.way === 'hidden' ? 'hidden' : 'open'}`)}
      >
        {(control) => (
          <SelectInput
            {...control}
            value={chosen?.personId ?? ''}
            onChange={(event) => setWho(event.target.value)}
          >
            <option value="">{t('votes-choose-person')}</option>
            {people.map((each) => (
              <option key={each.personId} value={each.personId}>
                {each.name}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      {chosen && (
        <BallotForm
          key={chosen.personId}
          vote={vote}
          before={null}
          label={t('votes-ballot-of', { name: chosen.name })}
          submitLabel={t('votes-enter')}
          onCast={(marks) => {
            props.onCast(chosen.personId, marks)
            setWho('')
          }}
        />
      )}
    </details>
  )
}

/** Closed, and each panel is opening its own ballots. */
export function OpeningVote(props: { vote: Vote; onSettle: (() => void) | null }): ReactNode {
  const t = useText()
  const list = useListWords()
  const { vote } = props
  const waiting = unopened(vote)
  return (
    <article
      className={styles.card}
      data-open="true"
      aria-label={t('votes-open-now', { question: vote.question })}
    >
      <h3 className={styles.question} dir="auto">
        {vote.question}
      </h3>
      <p role="status">{t('votes-opening', { opened: vote.ballots.length, all: vote.commitments.length })}</p>
      <p className={styles.quiet}>
        {t('votes-opening-waits', { names: list(waiting.map((each) => each.enteredBy ?? each.voter.name)) })}
      </p>
      {props.onSettle && (
        <AskedOnce
          size="small"
          label={t('votes-settle')}
          meaning={t('votes-settle-meaning')}
          sure={t('votes-settle-sure')}
          onSure={props.onSettle}
        />
      )}
    </article>
  )
}
