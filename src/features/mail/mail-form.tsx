import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import {
  mailUses,
  roomForWords,
  wordsOfMail,
  type MailSource,
  type MailUse,
} from '#src/domain/channel/made-of-mail.ts'
import type { Council } from '#src/domain/council/council.ts'
import { detailLimit } from '#src/domain/session/capture.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { DateChoice } from '#src/ui/components/date-choice.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { overlongIn } from '#src/ui/components/use-text-limit.ts'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './mail.module.css'

const draftSchema = v.object({
  id: v.string(),
  use: v.picklist(mailUses),
  title: v.string(),
  words: v.string(),
  ownerId: v.nullable(v.string()),
  due: v.nullable(v.string()),
})

/** `id` is made when the form opens, so that sending it twice makes it once. */
export type MailDraft = v.InferOutput<typeof draftSchema>

function parse(stored: unknown): MailDraft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** Characters of what is kept below the title. */
const limits: Readonly<Record<MailUse, number>> = {
  topic: purposeLimit,
  action: detailLimit,
  risk: detailLimit,
}

/** A mail as a topic, an action or a risk: what is kept of it stands in the form, and nothing else is. */
export function MailForm(props: {
  /** Tells one mail from another. */
  mailKey: string
  source: MailSource
  firstTitle: string
  council: Council
  /** What this person may make. */
  uses: readonly MailUse[]
  me: string
  newId: () => string
  /** Reads the mail's words, on the person's press. */
  readText: () => Promise<string>
  dueChoices: readonly { readonly day: string; readonly label: string }[]
  /** Answers whether it was made: then what was typed is done with. */
  onMake: (draft: MailDraft) => Promise<boolean>
}): ReactNode {
  const t = useText()
  const { source, uses, council } = props
  const fresh = (): MailDraft => ({
    id: props.newId(),
    use: uses[0] ?? 'topic',
    title: props.firstTitle,
    words: '',
    ownerId: props.me,
    due: null,
  })
  const { draft, forget, left } = useKeptForm(`mail/${council.key}/${props.mailKey}`, parse, fresh)
  const kept = useDraftPart(draft, 'use')
  const use = uses.includes(kept) ? kept : (uses[0] ?? 'topic')
  const room = roomForWords(source, limits[use])
  const [missing, setMissing] = useState(false)
  const [text, setText] = useState<'none' | 'reading' | 'failed'>('none')
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const title = useRef<HTMLInputElement>(null)

  const takeWords = async () => {
    setText('reading')
    try {
      const words = wordsOfMail(await props.readText(), room)
      const typed = draft.get().words.trim()
      draft.set('words', wordsOfMail(typed === '' ? words : `${typed}\n${words}`, room))
      setText('none')
    } catch {
      setText('failed')
    }
  }
  const make = async () => {
    const overlong = form.current && overlongIn(form.current)
    if (overlong) return overlong.focus()
    const typed = draft.get()
    setMissing(typed.title.trim() === '')
    if (typed.title.trim() === '') return title.current?.focus()
    setBusy(true)
    try {
      if (await props.onMake({ ...typed, use, title: typed.title.trim() })) forget()
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void make()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.words} />
      <SegmentedChoice
        label={t('outlook-mail-make')}
        options={uses.map((value) => ({ value, label: t(`outlook-mail-use-${value}`) }))}
        value={use}
        onChange={(next) => draft.set('use', next)}
      />
      <DraftText
        draft={draft}
        name="title"
        label={t(`outlook-mail-title-${use}`)}
        limit={itemTitleLimit}
        blank={missing ? t('outlook-mail-no-title') : undefined}
        field={title}
      />
      <DraftText
        draft={draft}
        name="words"
        label={t('outlook-mail-words')}
        hint={t('outlook-mail-words-hint')}
        lines="many"
        rows={5}
        limit={room}
      />
      <div role="status">{text === 'failed' && <p>{t('outlook-mail-words-failed')}</p>}</div>
      <div>
        <Button size="small" disabledFocusable={text === 'reading'} onClick={() => void takeWords()}>
          {t('outlook-mail-take-words')}
        </Button>
      </div>
      {use === 'action' && (
        <>
          <OwnerPart draft={draft} council={council} />
          <DuePart draft={draft} choices={props.dueChoices} />
        </>
      )}
      <p className={styles.quiet}>
        {source.senderName === ''
          ? t('outlook-mail-kept-link')
          : t('outlook-mail-kept', { name: source.senderName })}
      </p>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? t('outlook-mail-working') : t(`outlook-mail-do-${use}`)}
        </Button>
      </div>
    </form>
  )
}

function OwnerPart(props: { draft: FormDraft<MailDraft>; council: Council }): ReactNode {
  const t = useText()
  const ownerId = useDraftPart(props.draft, 'ownerId')
  return (
    <Field label={t('capture-owner')}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={props.council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
          value={ownerId}
          placeholder={t('capture-person-search')}
          renderChoice={(choice) => <Person name={choice.label} />}
          onChange={(next) => props.draft.set('ownerId', next)}
        />
      )}
    </Field>
  )
}

function DuePart(props: {
  draft: FormDraft<MailDraft>
  choices: readonly { readonly day: string; readonly label: string }[]
}): ReactNode {
  const t = useText()
  const due = useDraftPart(props.draft, 'due')
  return (
    <DateChoice
      label={t('capture-due')}
      choices={props.choices}
      value={due}
      allowNone
      onChange={(next) => props.draft.set('due', next)}
    />
  )
}
