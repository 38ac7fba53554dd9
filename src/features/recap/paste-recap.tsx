import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import type { Council } from '#src/domain/council/council.ts'
import { readRecap, recapLimit, type RecapLine } from '#src/domain/recap/read-recap.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { PickLines, type PickedLine } from './pick-lines.tsx'
import styles from './recap.module.css'

const pastedSchema = v.object({ text: v.string() })

function parse(stored: unknown): v.InferOutput<typeof pastedSchema> | null {
  const parsed = v.safeParse(pastedSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A recap that somebody else wrote (Teams, Facilitator, a Loop page) is pasted, looked through and captured line by line. */
export function PasteRecap(props: {
  sessionKey: string
  state: Pick<SessionState, 'captured' | 'items'>
  council: Pick<Council, 'members'>
  /** Captures them; what was refused is not among what it answers. */
  onCapture: (lines: readonly PickedLine[]) => { readonly count: number; readonly takeBack: () => void }
}): ReactNode {
  const t = useText()
  const { council, state } = props
  const [open, setOpen] = useState(false)
  const [lines, setLines] = useState<readonly RecapLine[] | null>(null)
  const { offerUndo, bar } = useUndo()
  const [missing, setMissing] = useState<'empty' | 'no-lines' | null>(null)
  const { draft, forget, left } = useKeptForm(`recap/${props.sessionKey}`, parse, () => ({ text: '' }))
  const read = () => {
    const { text } = draft.get()
    const found = readRecap(text, { members: council.members, items: state.items, captured: state.captured })
    setMissing(text.trim() === '' ? 'empty' : found.length === 0 ? 'no-lines' : null)
    if (found.length > 0) setLines(found)
  }
  const opener = useRef<HTMLDivElement>(null)
  const closed = useRef(false)
  useEffect(() => {
    if (open || !closed.current) return
    closed.current = false
    opener.current?.querySelector('button')?.focus()
  }, [open])
  const close = () => {
    closed.current = true
    setOpen(false)
    setLines(null)
    setMissing(null)
  }
  return (
    <>
      {bar}
      {!open && (
        <div ref={opener}>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('recap-paste')}
          </Button>
        </div>
      )}
      {open && lines === null && (
        <InlineForm title={t('recap-paste')} submitLabel={t('recap-read')} onSubmit={read} onCancel={close}>
          <p className={styles.quiet}>{t('recap-meaning')}</p>
          <LeftFormDrafts left={left} draft={draft} describe={(each) => each.text.slice(0, 80)} />
          <DraftText
            draft={draft}
            name="text"
            label={t('recap-text')}
            lines="many"
            rows={8}
            limit={recapLimit}
            blank={missing === 'empty' ? t('recap-empty') : undefined}
            error={missing === 'no-lines' ? t('recap-no-lines') : undefined}
          />
        </InlineForm>
      )}
      {open && lines !== null && (
        <PickLines
          lines={lines}
          council={council}
          onBack={() => setLines(null)}
          onCapture={(picked) => {
            const { count, takeBack } = props.onCapture(picked)
            // What was refused is said where every refusal is, and the lines stay.
            if (count < picked.length) return
            offerUndo(t('recap-done', { count }), takeBack)
            draft.replace({ text: '' })
            forget()
            close()
          }}
        />
      )}
    </>
  )
}
