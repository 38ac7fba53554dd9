import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { saveFile } from './save-file.ts'
import { shownRisks, tellDesk } from './tell-desk.ts'

/** Puts the register, or what a filter left of it, into a file that can be read back. */
export function ExportMenu(props: {
  records: CouncilRecords
  /** Null for the whole register. */
  shown: { readonly count: number; readonly keys: () => readonly string[] } | null
  /** How many of them only owners see; they are left out unless they are asked for. */
  ownersOnly: number
  openDesk: () => FarDesk
  fileName: string
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const { shown } = props
  const [state, setState] = useState<'idle' | 'busy' | 'stopped' | 'failed'>('idle')
  const desk = useRef<FarDesk | null>(null)
  const stopped = useRef(false)
  const [withOwners, setWithOwners] = useState(false)
  const owners = props.ownersOnly
  const count = shown === null ? null : shown.count - (withOwners ? 0 : owners)

  async function write(format: 'xlsx' | 'csv'): Promise<void> {
    stopped.current = false
    const own = props.openDesk()
    desk.current = own
    try {
      const all = shownRisks(props.records, shown?.keys())
      const told = withOwners ? all : all.filter((each) => each.list === 'council')
      await tellDesk(own, props.records, told)
      const secret = told.some((each) => each.list === 'owners')
      const name = secret ? t('import-export-file-owners', { name: props.fileName }) : props.fileName
      saveFile(await own.write(format, language, t('import-sheet-name')), name, format)
    } finally {
      own.close()
    }
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button disabled={state === 'busy' || shown?.count === 0}>
            {state === 'busy'
              ? t('import-export-busy')
              : count === null
                ? t('import-export')
                : t('import-export-shown', { count })}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList
            hasCheckmarks={owners > 0}
            checkedValues={{ owners: withOwners ? ['in'] : [] }}
            onCheckedValueChange={(_event, { checkedItems }) => setWithOwners(checkedItems.length > 0)}
          >
            {owners > 0 && (
              <MenuItemCheckbox name="owners" value="in" persistOnClick>
                {t('import-export-owners', { count: owners })}
              </MenuItemCheckbox>
            )}
            {(['xlsx', 'csv'] as const).map((format) => (
              <MenuItem
                key={format}
                disabled={count === 0}
                onClick={() => {
                  setState('busy')
                  write(format).then(
                    () => setState('idle'),
                    () => setState(stopped.current ? 'stopped' : 'failed'),
                  )
                }}
              >
                {t(`import-export-${format}`)}
              </MenuItem>
            ))}
            {/* When the menu is gone: it has no place on paper. */}
            <MenuItem onClick={() => setTimeout(() => print())}>{t('import-export-print')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {state === 'busy' && (
        <Button
          onClick={() => {
            stopped.current = true
            desk.current?.close()
          }}
        >
          {t('work-stop')}
        </Button>
      )}
      <span role="status">{state === 'stopped' && t('import-export-stopped')}</span>
      {state === 'failed' && <span role="alert">{t('import-export-failed')}</span>}
    </>
  )
}
