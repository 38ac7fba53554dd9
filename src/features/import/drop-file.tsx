import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './import.module.css'

/** Takes one file, dropped or chosen. */
export function DropFile(props: {
  busy: boolean
  onFile: (file: File) => void
  onStop: () => void
}): ReactNode {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file !== undefined && !props.busy) props.onFile(file)
      }}
    >
      <p className={styles.dropTitle}>{props.busy ? t('import-reading') : t('import-drop')}</p>
      <p className={styles.quiet}>{t('import-drop-meaning')}</p>
      {props.busy ? (
        <Button onClick={props.onStop}>{t('work-stop')}</Button>
      ) : (
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {t('import-choose')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import-choose')}
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) props.onFile(file)
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
