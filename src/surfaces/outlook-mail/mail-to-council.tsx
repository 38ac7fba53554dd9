import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { itemTitleLimit } from '#src/domain/agenda/agenda.ts'
import { dueChoices } from '#src/domain/actions/due-choices.ts'
import { mailLink, mailUses, titleOfMail } from '#src/domain/channel/made-of-mail.ts'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { MailForm, type MailDraft } from '#src/features/mail/mail-form.tsx'
import styles from '#src/features/mail/mail.module.css'
import type { CouncilOption } from '#src/features/open-session/find-council.ts'
import { AccessDenied, Offline } from '#src/graph/failures.ts'
import type { OutlookMail } from '#src/host/outlook-mail.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { pageLink } from '../wiring/links.ts'
import { alreadyMade, type AlreadyMade } from './already-made.ts'
import { makeOfMail, type MadeOfMail } from './make-of-mail.ts'

type Stage =
  | { readonly kind: 'typing' }
  | { readonly kind: 'refused'; readonly why: 'denied' | 'offline' | 'other' | 'no-session' }
  /** The form waits for what the person says. */
  | { readonly kind: 'twice'; readonly there: AlreadyMade; readonly onAnswer: (again: boolean) => void }
  | { readonly kind: 'made'; readonly made: Exclude<MadeOfMail, { kind: 'no-session' }> }

function whyOf(failure: unknown): 'denied' | 'offline' | 'other' {
  return failure instanceof AccessDenied ? 'denied' : failure instanceof Offline ? 'offline' : 'other'
}

/** The mail for one council: the form, and what became of it. */
export function MailToCouncil(props: {
  person: SignedIn
  option: CouncilOption
  mail: OutlookMail
  onOther: (() => void) | null
}): ReactNode {
  const t = useText()
  const { person, mail } = props
  const { council, newer } = props.option
  const [stage, setStage] = useState<Stage>({ kind: 'typing' })
  const member = memberOf(council, person.me.personId)
  const uses = newer
    ? []
    : mailUses.filter((each) => may(each === 'topic' ? 'propose' : 'capture', member, false))
  const source = { senderName: mail.senderName, subject: mail.subject, link: mailLink(mail.itemId) }
  const today = dayIn(council.timeZone, person.clock.nowMs())
  const [dues] = useState(() => dueChoices(today, null))

  const make = async (draft: MailDraft): Promise<boolean> => {
    setStage({ kind: 'typing' })
    try {
      const there = await alreadyMade(person, council, source.link, draft)
      const again =
        there === null ||
        (await new Promise<boolean>((onAnswer) => setStage({ kind: 'twice', there, onAnswer })))
      setStage({ kind: 'typing' })
      if (!again) return false
      const made = await makeOfMail(person, council, source, draft)
      if (made.kind === 'no-session') {
        setStage({ kind: 'refused', why: 'no-session' })
        return false
      }
      setStage({ kind: 'made', made })
      return true
    } catch (failure) {
      setStage({ kind: 'refused', why: whyOf(failure) })
      return false
    }
  }

  return (
    <>
      <h1 className={styles.title} dir="auto">
        {titleOfMail(mail.subject, itemTitleLimit) || t('outlook-mail-no-subject')}
      </h1>
      <p className={styles.quiet}>
        {mail.senderName !== '' && <bdi>{mail.senderName}</bdi>}
        {mail.senderName !== '' && ' · '}
        {t('outlook-mail-to', { council: council.name })}
      </p>
      {props.onOther !== null && stage.kind !== 'made' && (
        <div>
          <Button size="small" appearance="subtle" onClick={props.onOther}>
            {t('outlook-mail-other')}
          </Button>
        </div>
      )}
      {stage.kind === 'refused' && (
        <StateMessage kind={stage.why === 'denied' ? 'refused' : 'failed'} title={t('outlook-mail-not-made')}>
          {t(`outlook-mail-refused-${stage.why}`)}
        </StateMessage>
      )}
      {stage.kind === 'twice' && (
        <StateMessage
          kind="conflict"
          title={t(`outlook-mail-twice-${stage.there.use}`, { title: stage.there.title })}
          actions={[
            {
              label: t('outlook-mail-look'),
              onAct: () => person.opened.openLink(pageOf(person, council, stage.there)),
            },
            { label: t('outlook-mail-twice-again'), onAct: () => stage.onAnswer(true) },
            { label: t('outlook-mail-twice-leave'), onAct: () => stage.onAnswer(false) },
          ]}
        >
          {t('outlook-mail-twice-meaning')}
        </StateMessage>
      )}
      {stage.kind === 'made' ? (
        <Made
          person={person}
          option={props.option}
          made={stage.made}
          onMore={() => setStage({ kind: 'typing' })}
        />
      ) : uses.length === 0 ? (
        <StateMessage kind="refused" title={t('outlook-mail-outside')}>
          {t('outlook-mail-outside-meaning')}
        </StateMessage>
      ) : (
        <MailForm
          mailKey={mail.itemId}
          source={source}
          firstTitle={titleOfMail(mail.subject, itemTitleLimit)}
          council={council}
          uses={uses}
          me={person.me.personId}
          newId={newId}
          readText={mail.readText}
          dueChoices={dues.map(({ day, label }) => ({ day, label: t(`capture-due-${label}`) }))}
          onMake={make}
        />
      )}
    </>
  )
}

/** Where people look at what was made. */
function pageOf(person: SignedIn, council: Council, { use, key }: Pick<AlreadyMade, 'use' | 'key'>): string {
  const page =
    use === 'risk' ? `risks/list/${encodeURIComponent(key)}` : use === 'action' ? 'actions' : 'overview'
  return pageLink(person.config, location.origin, council, page)
}

function Made(props: {
  person: SignedIn
  option: CouncilOption
  made: Exclude<MadeOfMail, { kind: 'no-session' }>
  onMore: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, made, onMore } = props
  const { council } = props.option
  const title =
    made.kind !== 'topic'
      ? t(`outlook-mail-made-${made.kind}`)
      : !made.created
        ? t('outlook-mail-there')
        : made.startMs === null
          ? t('outlook-mail-waits')
          : t('outlook-mail-made-topic', { when: shortMoment(tag, made.startMs, person.clock.nowMs()) })
  const there = { use: made.kind, key: made.kind === 'risk' ? made.key : '' }
  return (
    <StateMessage
      kind="done"
      title={title}
      actions={[
        {
          label: t('outlook-mail-look'),
          onAct: () => person.opened.openLink(pageOf(person, council, there)),
        },
        { label: t('outlook-mail-more'), onAct: onMore },
      ]}
    />
  )
}
