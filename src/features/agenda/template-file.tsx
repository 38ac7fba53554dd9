import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import {
  exchangeSizeLimit,
  readTemplateText,
  type ReadTemplate,
  type ReceivedTemplate,
} from '#src/domain/agenda/template-exchange.ts'
import { inLanguage } from '#src/domain/agenda/template-words.ts'
import type { Language } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

type Refused = Extract<ReadTemplate, { ok: false }>

/** Takes the file of another council's template, and says what is wrong with it where it cannot. */
export function useTemplateFile(
  language: Language,
  onTemplate: (template: ReceivedTemplate) => void,
): {
  readonly button: ReactNode
  /** What became of the last file, where there is something to say. */
  readonly word: ReactNode
} {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [foreign, setForeign] = useState<ReceivedTemplate | null>(null)
  const take = async (file: File) => {
    // A file that is far too long is not read at all; UTF-8 takes at most three bytes for a code unit.
    const read: ReadTemplate =
      file.size > exchangeSizeLimit * 3
        ? { ok: false, reason: 'too-large' }
        : readTemplateText(await file.text())
    setRefused(read.ok ? null : read)
    if (!read.ok) return setForeign(null)
    const { words = { language: read.template.language, others: [] } } = read.template
    const taken = inLanguage({ ...read.template, words }, language)
    setForeign(taken.words?.language === language ? null : taken)
    onTemplate(taken)
  }
  return {
    button: (
      <>
        <Button onClick={() => input.current?.click()}>{t('template-import')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('template-import')}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file !== undefined) void take(file)
            currentTarget.value = ''
          }}
        />
      </>
    ),
    word: foreign ? (
      <StateMessage
        kind="done"
        title={t('template-import-foreign', { title: foreign.title })}
        actions={[{ label: t('ui-close'), onAct: () => setForeign(null) }]}
      >
        {t('template-import-foreign-meaning')}
      </StateMessage>
    ) : (
      refused !== null && (
        <StateMessage
          kind="failed"
          title={t('template-import-refused')}
          actions={[{ label: t('ui-close'), onAct: () => setRefused(null) }]}
        >
          {refused.reason === 'wrong-field'
            ? t('template-import-wrong-field', { item: refused.item ?? 0, field: refused.field })
            : t(`template-import-${refused.reason}`)}
        </StateMessage>
      )
    ),
  }
}
