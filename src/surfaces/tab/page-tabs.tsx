import { Tab as TabButton, TabList } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './tab.module.css'
import { readAddress, type TabAddress } from './use-tab-address.ts'

/** The pages in the order of their tabs. */
const tabPages = [
  'overview',
  'sessions',
  'calendar',
  'turns',
  'risks',
  'decisions',
  'actions',
  'challenges',
  'templates',
  'council',
] as const

/** The tab that a page stands under; some have none of their own. */
function tabOf(page: TabAddress['page']): TabAddress['page'] {
  if (page === 'minutes') return 'sessions'
  if (page === 'digest') return 'overview'
  return page === 'status' ? 'council' : page
}

/** The way to the other pages: tabs where there is room for all of them, else one choice. */
export function PageTabs(props: {
  page: TabAddress['page']
  onGoTo: (address: TabAddress) => void
}): ReactNode {
  const t = useText()
  const here = tabOf(props.page)
  const go = (value: unknown) => {
    const page = tabPages.find((each) => each === value)
    if (page !== undefined) props.onGoTo(readAddress(page))
  }
  return (
    <>
      {/* Fluent's own display comes after ours: the box around it is what goes. */}
      <div className={styles.tabs}>
        <TabList selectedValue={here} onTabSelect={(_event, { value }) => go(value)}>
          {tabPages.map((each) => (
            <TabButton key={each} value={each}>
              {t(`overview-tab-${each}`)}
            </TabButton>
          ))}
        </TabList>
      </div>
      <div className={styles.choice}>
        <Field label={t('tab-page')}>
          {(control) => (
            <SelectInput {...control} value={here} onChange={(event) => go(event.target.value)}>
              {tabPages.map((each) => (
                <option key={each} value={each}>
                  {t(`overview-tab-${each}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </div>
    </>
  )
}
