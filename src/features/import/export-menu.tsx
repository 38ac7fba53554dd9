import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { saveFile } from './save-file.ts'
import { tellDesk } from './tell-desk.ts'

/** Puts the register, or what a filter left of it, into a file that can be read back. */
export function ExportMenu(props: {
  records: CouncilRecords
  /** Null for the whole register. */
  shown: { readonly count: number; readonly keys: () => readonly string[] } | null
  openDesk: () => FarDesk
  fileName: string
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const { shown } = props
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  async function write(format: 'xlsx' | 'csv'): Promise<void> {
    const desk = props.openDesk()
    try {
      await tellDesk(desk, props.records, shown?.keys())
      saveFile(await desk.write(format, language, t('import-sheet-name')), props.fileName, format)
    } finally {
      desk.close()
    }
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button disabled={state === 'busy' || shown?.count === 0}>
            {state === 'busy'
              ? t('import-export-busy')
              : shown === null
                ? t('import-export')
                : t('import-export-shown', { count: shown.count })}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {(['xlsx', 'csv'] as const).map((format) => (
              <MenuItem
                key={format}
                onClick={() => {
                  setState('busy')
                  write(format).then(
                    () => setState('idle'),
                    () => setState('failed'),
                  )
                }}
              >
                {t(`import-export-${format}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {state === 'failed' && <span role="alert">{t('import-export-failed')}</span>}
    </>
  )
}
