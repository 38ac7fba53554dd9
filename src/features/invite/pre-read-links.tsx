import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useState, type ReactNode } from 'react'
import type { ShownPreRead } from '#src/domain/session/shown-pre-reads.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './invite.module.css'
import { PreReadForm, type PreReadDraft, type ReadFolder } from './pre-read-form.tsx'

type Link = Omit<ShownPreRead, 'preReadId'>

/** What is read before the meeting, as links to files of the council's site, for the agenda or one of its items. */
export function PreReadLinks(props: {
  links: readonly ShownPreRead[]
  items: readonly { readonly id: string; readonly title: string }[]
  sessionKey: string
  /** May add and take off. */
  mayChange: boolean
  /** The address as it may be linked, null for another place's. */
  addressOf: (text: string) => string | null
  /** Where links may lead, as people see it in an address. */
  host: string
  readFolder: ReadFolder
  newId: () => string
  onSet: (preReadId: string, link: Link | null) => void
}): ReactNode {
  const t = useText()
  const { links, items, mayChange } = props
  const [adding, setAdding] = useState(false)
  const { offerUndo, bar } = useUndo()
  const titleOf = (itemId: string | null) => items.find((each) => each.id === itemId)?.title
  const take = ({ preReadId, ...link }: ShownPreRead) => {
    props.onSet(preReadId, null)
    offerUndo(t('pre-reads-removed', { title: link.title }), () => props.onSet(preReadId, link))
  }
  const add = ({ id, title, itemId }: PreReadDraft, address: string) => {
    // The item may have left the agenda while the form was open.
    const known = titleOf(itemId) === undefined ? null : itemId
    props.onSet(id, { title, address, itemId: known })
    setAdding(false)
  }
  if (links.length === 0 && !mayChange) return null
  return (
    <Section title={t('pre-reads-title')} count={links.length}>
      {links.length > 0 && (
        <ul className={styles.links} aria-label={t('pre-reads-title')}>
          {links.map((each) => (
            <li key={each.preReadId}>
              <span>
                <a className={styles.link} href={each.address} target="_blank" rel="noreferrer" dir="auto">
                  {each.title}
                </a>
                {each.itemId !== null && (
                  <span className={styles.quiet}>
                    {' '}
                    {t('pre-reads-for', { item: titleOf(each.itemId) ?? '' })}
                  </span>
                )}
              </span>
              {mayChange && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={t('pre-reads-remove', { title: each.title })}
                  onClick={() => take(each)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {bar}
      {mayChange && links.length === 0 && !adding && <p className={styles.quiet}>{t('pre-reads-meaning')}</p>}
      {mayChange && !adding && (
        <div>
          <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('pre-reads-add')}
          </Button>
        </div>
      )}
      {adding && (
        <PreReadForm
          items={items}
          sessionKey={props.sessionKey}
          addressOf={props.addressOf}
          host={props.host}
          readFolder={props.readFolder}
          newId={props.newId}
          onAdd={add}
          onCancel={() => setAdding(false)}
        />
      )}
    </Section>
  )
}
