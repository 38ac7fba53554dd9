import { Button } from '@fluentui/react-components'
import { useRef, type ReactNode } from 'react'
import { mostFileBytes, type FileRefusal } from '#src/domain/publish/pre-read-limits.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './invite.module.css'

export type AttachingFile =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' | 'attached'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: FileRefusal | 'by-outlook' }

const megabyte = 1_000_000

/** Files that go with the invite, and what fits. */
export function PreReads(props: {
  files: readonly { readonly id: string; readonly name: string }[]
  attaching: AttachingFile
  onAttach: (file: File) => void
}): ReactNode {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const { attaching, files } = props
  const working = attaching.kind === 'working'
  return (
    <Section title={t('outlook-files')} count={files.length}>
      {files.length === 0 ? (
        <p className={styles.quiet}>{t('outlook-files-none')}</p>
      ) : (
        <ul className={styles.files} aria-label={t('outlook-files')}>
          {files.map((each) => (
            <li key={each.id}>
              <bdi>{each.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>
        {t('outlook-files-limits', { megabytes: Math.floor(mostFileBytes / megabyte) })}
      </p>
      <div>
        <Button disabledFocusable={working} onClick={() => input.current?.click()}>
          {t(working ? 'outlook-files-attaching' : 'outlook-files-attach')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('outlook-files-attach')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) props.onAttach(file)
          }}
        />
      </div>
      <div role="status">
        {attaching.kind === 'attached' && (
          <StateMessage kind="done" title={t('outlook-files-attached', { name: attaching.name })} />
        )}
        {attaching.kind === 'refused' && (
          <StateMessage kind="failed" title={t('outlook-files-refused', { name: attaching.name })}>
            {t(`outlook-files-${attaching.reason}`)}
          </StateMessage>
        )}
      </div>
    </Section>
  )
}
