import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { saveFile } from './save-file.ts'
import styles from './import.module.css'

/** An empty sheet to fill in, with one row that shows how. */
export function TemplateButtons(props: { desk: () => FarDesk }): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const [failed, setFailed] = useState(false)
  const example = [
    ['Title', t('import-example-title')],
    ['Cause', t('import-example-cause')],
    ['Effect', t('import-example-effect')],
    ['Likelihood', 3],
    ['Impact', 4],
  ] as const
  return (
    <div className={styles.buttons}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          onClick={() => {
            setFailed(false)
            props
              .desk()
              .template(format, language, t('import-sheet-name'), example)
              .then(
                (bytes) => saveFile(bytes, t('import-template-file'), format),
                () => setFailed(true),
              )
          }}
        >
          {t(`import-template-${format}`)}
        </Button>
      ))}
      {failed && <p role="alert">{t('import-export-failed')}</p>}
    </div>
  )
}
