import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { saveFile } from './save-file.ts'
import { tellDesk } from './tell-desk.ts'

/** Puts what is shown into a file that can be read back. `keys` null means the whole register. */
export function ExportMenu(props: {
  records: CouncilRecords
  keys: readonly string[] | null
  openDesk: () => FarDesk
  fileName: string
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  async function write(format: 'xlsx' | 'csv'): Promise<void> {
    const desk = props.openDesk()
    try {
      await tellDesk(desk, props.records, props.keys ?? undefined)
      saveFile(await desk.write(format, language, t('import-sheet-name')), props.fileName, format)
    } finally {
      desk.close()
    }
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button disabled={state === 'busy'}>
            {t(state === 'busy' ? 'import-export-busy' : 'import-export')}
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
