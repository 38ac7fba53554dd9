import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { itemTitleLimit } from '#src/domain/agenda/agenda.ts'
import { messageLink } from '#src/domain/channel/message-link.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

const pastedSchema = v.object({ link: v.string(), title: v.string() })
type Pasted = v.InferOutput<typeof pastedSchema>

function parse(stored: unknown): Pasted | null {
  const parsed = v.safeParse(pastedSchema, stored)
  return parsed.success ? parsed.output : null
}

/** Where the channel may not be read: a person pastes a message's link and says what it is about. */
export function PastedPost(props: {
  sessionKey: string
  onTopic: (topic: { readonly title: string; readonly link: string }) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, forget, left } = useKeptForm(`message-link/${props.sessionKey}`, parse, () => ({
    link: '',
    title: '',
  }))
  const [missing, setMissing] = useState<'link' | 'title' | null>(null)
  return (
    <InlineForm
      title={t('channel-posts-paste')}
      submitLabel={t('channel-posts-make-topic')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        const link = messageLink(typed.link)
        const title = typed.title.trim()
        setMissing(link === null ? 'link' : title === '' ? 'title' : null)
        if (link === null || title === '') return
        props.onTopic({ title, link })
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.link} />
      <DraftText
        draft={draft}
        name="link"
        label={t('channel-posts-link')}
        limit={500}
        error={missing === 'link' ? t('channel-posts-no-link') : undefined}
      />
      <DraftText
        draft={draft}
        name="title"
        label={t('channel-posts-about')}
        limit={itemTitleLimit}
        blank={missing === 'title' ? t('channel-posts-no-title') : undefined}
      />
    </InlineForm>
  )
}
