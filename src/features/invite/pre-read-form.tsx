import { useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { addressLimit, preReadTitleLimit } from '#src/domain/agenda/agenda.ts'
import { nameInAddress } from '#src/domain/agenda/site-address.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ChooseFile, type FileInFolder } from './choose-file.tsx'

const draftSchema = v.object({
  id: v.string(),
  address: v.string(),
  title: v.string(),
  itemId: v.nullable(v.string()),
})

/** `id` is made when the form opens, so that sending it twice links once. */
export type PreReadDraft = v.InferOutput<typeof draftSchema>

/** Files and folders of one folder of the council's site; null for the uppermost. Rejects where it cannot be read. */
export type ReadFolder = (folderId: string | null) => Promise<readonly FileInFolder[]>

function parse(stored: unknown): PreReadDraft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A file of the council's site, chosen or by its link, and what it belongs to. Closing keeps what was typed. */
export function PreReadForm(props: {
  items: readonly { readonly id: string; readonly title: string }[]
  sessionKey: string
  addressOf: (text: string) => string | null
  host: string
  readFolder: ReadFolder
  newId: () => string
  onAdd: (draft: PreReadDraft, address: string) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const fresh = (): PreReadDraft => ({ id: props.newId(), address: '', title: '', itemId: null })
  const { draft, forget, left } = useKeptForm(`pre-read/${props.sessionKey}`, parse, fresh)
  const [refused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = () => {
    const typed = draft.get()
    const address = props.addressOf(typed.address)
    setRefused(address === null)
    if (address === null) return field.current?.focus()
    const title = typed.title.trim() || nameInAddress(address) || props.host
    forget()
    props.onAdd({ ...typed, title }, address)
  }
  return (
    <InlineForm
      title={t('pre-reads-add')}
      submitLabel={t('pre-reads-save')}
      onCancel={props.onCancel}
      onSubmit={submit}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.address} />
      <ChooseFile
        readFolder={props.readFolder}
        onChoose={(file) => {
          setRefused(false)
          draft.replace({
            ...draft.get(),
            address: file.webUrl,
            title: file.name.slice(0, preReadTitleLimit),
          })
        }}
      />
      <DraftText
        draft={draft}
        name="address"
        label={t('pre-reads-address')}
        hint={t('pre-reads-address-hint', { host: props.host })}
        error={refused ? t('pre-reads-elsewhere', { host: props.host }) : undefined}
        limit={addressLimit}
        field={field}
      />
      <DraftText
        draft={draft}
        name="title"
        label={t('pre-reads-name')}
        hint={t('pre-reads-name-hint')}
        limit={preReadTitleLimit}
      />
      <ItemField draft={draft} items={props.items} />
    </InlineForm>
  )
}

function ItemField(props: {
  draft: FormDraft<PreReadDraft>
  items: readonly { readonly id: string; readonly title: string }[]
}): ReactNode {
  const t = useText()
  const itemId = useDraftPart(props.draft, 'itemId')
  return (
    <Field label={t('pre-reads-of')}>
      {(control) => (
        <SelectInput
          {...control}
          value={itemId ?? ''}
          onChange={(event) => props.draft.set('itemId', event.target.value || null)}
        >
          <option value="">{t('pre-reads-whole')}</option>
          {props.items.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
