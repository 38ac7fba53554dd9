import type { ReactNode } from 'react'
import * as v from 'valibot'
import { itemTitleLimit, promptLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import type { CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { identifiedItems } from '#src/domain/agenda/edit-template.ts'
import { wordsIn, type WordsIn } from '#src/domain/agenda/template-words.ts'
import type { Language } from '#src/domain/council/council.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

/** The form's texts by what they are of: `title`, `purpose`, `<item>/title`, `<item>/purpose`, `<item>/prompt`. */
type Typed = Readonly<Record<string, string>>
const typedSchema = v.record(v.string(), v.string())

function parse(stored: unknown): Typed | null {
  const parsed = v.safeParse(typedSchema, stored)
  return parsed.success ? parsed.output : null
}

function typedOf({ title, purpose, items }: WordsIn): Typed {
  return {
    title,
    purpose,
    ...Object.fromEntries(
      items.flatMap((each) => [
        [`${each.id}/title`, each.title],
        [`${each.id}/purpose`, each.purpose],
        [`${each.id}/prompt`, each.prompt],
      ]),
    ),
  }
}

/** A template's words in one more language, each beside what it says in its own. */
export function TemplateWordsForm(props: {
  template: CouncilTemplate
  templateKey: string
  language: Language
  /** As the reader calls it. */
  languageName: string
  onKeep: (words: WordsIn) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { template, language } = props
  const items = identifiedItems(template.items)
  const { draft, forget, left } = useKeptForm(`template-words/${props.templateKey}/${language}`, parse, () =>
    typedOf(wordsIn(template, language)),
  )
  const text = (name: string) => (draft.get()[name] ?? '').trim()
  return (
    <InlineForm
      title={t('template-language-edit', { language: props.languageName })}
      submitLabel={t('template-keep')}
      onCancel={props.onCancel}
      onSubmit={() => {
        props.onKeep({
          language,
          title: text('title'),
          purpose: text('purpose'),
          items: items.map(({ id }) => ({
            id,
            title: text(`${id}/title`),
            purpose: text(`${id}/purpose`),
            prompt: text(`${id}/prompt`),
          })),
        })
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each['title'] ?? ''} />
      <p className={styles.quiet}>{t('template-language-empty')}</p>
      <DraftText
        draft={draft}
        name="title"
        label={t('agenda-template-name')}
        hint={template.title}
        limit={itemTitleLimit}
      />
      {template.purpose !== '' && (
        <DraftText
          draft={draft}
          name="purpose"
          label={t('agenda-template-purpose')}
          hint={template.purpose}
          limit={purposeLimit}
          lines="many"
        />
      )}
      {items.map(({ id, title, purpose = '', prompt = '' }, place) => (
        <fieldset key={id} className={styles.words}>
          <legend>{t('template-language-item', { number: place + 1, title })}</legend>
          <DraftText
            draft={draft}
            name={`${id}/title`}
            label={t('agenda-item-title')}
            hint={title}
            limit={itemTitleLimit}
          />
          {purpose !== '' && (
            <DraftText
              draft={draft}
              name={`${id}/purpose`}
              label={t('agenda-item-purpose')}
              hint={purpose}
              limit={purposeLimit}
              lines="many"
            />
          )}
          {prompt !== '' && (
            <DraftText
              draft={draft}
              name={`${id}/prompt`}
              label={t('agenda-item-prompt')}
              hint={prompt}
              limit={promptLimit}
              lines="many"
            />
          )}
        </fieldset>
      ))}
    </InlineForm>
  )
}
