import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './invite.module.css'

export interface FileInFolder {
  readonly id: string
  readonly name: string
  readonly isFolder: boolean
  readonly webUrl: string
}

interface Folder {
  readonly id: string | null
  readonly name: string
}

type Shown =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading' | 'failed'; readonly way: readonly Folder[] }
  | { readonly kind: 'read'; readonly way: readonly Folder[]; readonly files: readonly FileInFolder[] }

/** The files of the council's site, folder by folder; read when the person asks for them. */
export function ChooseFile(props: {
  readFolder: (folderId: string | null) => Promise<readonly FileInFolder[]>
  onChoose: (file: FileInFolder) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [shown, setShown] = useState<Shown>({ kind: 'closed' })
  const open = (way: readonly Folder[]) => {
    const reading: Shown = { kind: 'reading', way }
    setShown(reading)
    // Somebody may have gone on to another folder, or chosen, before the answer.
    const then = (next: Shown) => setShown((now) => (now === reading ? next : now))
    props.readFolder(way.at(-1)?.id ?? null).then(
      (files) => {
        const inOrder = files.toSorted(
          (a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, tag),
        )
        then({ kind: 'read', way, files: inOrder })
      },
      () => then({ kind: 'failed', way }),
    )
  }
  if (shown.kind === 'closed')
    return (
      <div>
        <Button size="small" onClick={() => open([])}>
          {t('pre-reads-choose')}
        </Button>
      </div>
    )
  const { way } = shown
  return (
    <div className={styles.folder}>
      <p className={styles.quiet} dir="auto">
        {[t('pre-reads-site'), ...way.map((each) => each.name)].join(' / ')}
      </p>
      {way.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => open(way.slice(0, -1))}>
            {t('pre-reads-up')}
          </Button>
        </div>
      )}
      {/* Said while it changes; the list itself is reached by keys. */}
      <div role="status">
        {shown.kind === 'reading' && <p className={styles.quiet}>{t('pre-reads-reading')}</p>}
        {shown.kind === 'read' && shown.files.length === 0 && (
          <p className={styles.quiet}>{t('pre-reads-nothing-here')}</p>
        )}
        {shown.kind === 'failed' && <p>{t('pre-reads-not-read')}</p>}
      </div>
      {shown.kind === 'failed' && (
        <div>
          <Button size="small" onClick={() => open(way)}>
            {t('pre-reads-again')}
          </Button>
        </div>
      )}
      {shown.kind === 'read' && shown.files.length > 0 && (
        <ul className={styles.entries} aria-label={t('pre-reads-files')}>
          {shown.files.map((each) => (
            <li key={each.id}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.entry ?? ''}
                onClick={() => {
                  if (each.isFolder) return open([...way, { id: each.id, name: each.name }])
                  props.onChoose(each)
                  setShown({ kind: 'closed' })
                }}
              >
                {each.isFolder ? t('pre-reads-open-folder', { name: each.name }) : <bdi>{each.name}</bdi>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
