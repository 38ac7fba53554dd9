import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { withWords, wordsIn, type TemplateWords } from '#src/domain/agenda/template-words.ts'
import { languages, type Language } from '#src/domain/council/council.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import { TemplateWordsForm } from './template-words-form.tsx'

/** In which languages a template has words beside its own; whoever may change it writes them, one language at a time. */
export function TemplateLanguages(props: {
  template: CouncilTemplate & { readonly words: TemplateWords }
  templateKey: string
  mayChange: boolean
  onChange: (words: TemplateWords) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [open, setOpen] = useState<Language | null>(null)
  const { template, mayChange, onChange } = props
  const { words, items } = template
  const nameOf = (language: Language) => new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? ''
  const others = languages.filter((each) => each !== words.language)
  /** Titles there are, the template's own among them. */
  const said = (language: Language) => {
    const { title, items: inOrder } = wordsIn(template, language)
    return [title, ...inOrder.map((each) => each.title)].filter((each) => each !== '').length
  }
  if (!mayChange && words.others.length === 0) return null
  return (
    <Section title={t('template-languages')}>
      <p className={styles.quiet}>{t('template-languages-meaning', { language: nameOf(words.language) })}</p>
      <ul className={styles.languages}>
        {others.map((language) => (
          <li key={language}>
            {t('template-language-one', {
              language: nameOf(language),
              count: said(language),
              all: items.length + 1,
            })}{' '}
            {mayChange && open !== language && (
              <Button
                size="small"
                aria-label={t('template-language-edit', { language: nameOf(language) })}
                onClick={() => setOpen(language)}
              >
                {t(said(language) === 0 ? 'template-language-add' : 'template-language-change')}
              </Button>
            )}
            {open === language && (
              <TemplateWordsForm
                key={language}
                template={template}
                templateKey={props.templateKey}
                language={language}
                languageName={nameOf(language)}
                onKeep={(written) => {
                  onChange(withWords(words, written))
                  setOpen(null)
                }}
                onCancel={() => setOpen(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
