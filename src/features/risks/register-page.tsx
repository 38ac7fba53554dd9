import { Button, Tab, TabList } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useMemo, useState, type ReactNode } from 'react'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import { CopyLink } from './copy-link.tsx'
import { NewRiskForm } from './new-risk-form.tsx'
import type { ShownRisks } from './register-list.tsx'
import { RegisterProvider, type Register } from './register.tsx'
import { registerViews, textOfRiskAddress, type RiskAddress } from './risk-address.ts'
import { BrokenDetail, RiskDetail } from './risk-detail.tsx'
import { isEscalated, type RiskEntry, type RiskRow, type RowMaker } from './risk-rows.ts'
import type { Personal } from './personal.ts'
import styles from './risks.module.css'
import { ViewBody } from './view-body.tsx'

/** The risk register: its views, and the risk that is open beside them. */
export function RegisterPage(props: {
  register: Register
  /** The same between renders as long as settings and day are. */
  rowsOf: RowMaker
  entries: readonly RiskEntry[]
  /** Those of the owners-only list. */
  ownersEntries: readonly RiskEntry[]
  address: RiskAddress
  onGoTo: (address: RiskAddress) => void
  personal: Personal
  onPersonal: (personal: Personal) => void
  /** Keeps a view for everybody; null where this person may not. */
  onCouncilViews: ((views: Register['settings']['views']) => void) | null
  /** Further things to do with the register, or with what a filter left of it. */
  renderTools?: (shown: ShownRisks | null) => ReactNode
  /** Below the detail of a risk. */
  renderBelow: (entry: RiskEntry) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { register, rowsOf, entries, ownersEntries, address, onGoTo } = props
  const { mayEdit } = register
  const { rows, broken } = useMemo(() => rowsOf(entries, ownersEntries), [entries, ownersEntries, rowsOf])
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<ShownRisks | null>(null)
  const { offerUndo, bar } = useUndo()
  const counts = useCounts(rows, register.me.personId)
  const open = (riskKey: string | null) => onGoTo({ ...address, riskKey })
  const row = rows.find((each) => each.key === address.riskKey)
  const brokenOne = broken.find((each) => each.key === address.riskKey)
  const beside = row !== undefined || brokenOne !== undefined
  return (
    <RegisterProvider register={register} offerUndo={offerUndo}>
      <div className={styles.page} data-beside={beside}>
        <div className={styles.main}>
          <div className={styles.head}>
            <TabList
              size="small"
              className={styles.views ?? ''}
              selectedValue={address.view}
              onTabSelect={(_event, { value }) => {
                const view = registerViews.find((each) => each === value)
                if (view !== undefined) onGoTo({ view, savedId: null, riskKey: address.riskKey })
              }}
            >
              {registerViews.map((each) => {
                const count = counts[each]
                return (
                  <Tab key={each} value={each}>
                    {t(`risks-view-${each}`)}
                    {count !== undefined && count > 0 && (
                      <span className={styles.badge}> {numberFormat(tag).format(count)}</span>
                    )}
                  </Tab>
                )
              })}
            </TabList>
            <div className={styles.buttons}>
              {mayEdit && !adding && (
                <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
                  {t('risks-new')}
                </Button>
              )}
              {props.renderTools?.(shown)}
              <CopyLink
                address={register.linkTo(`risks/${textOfRiskAddress({ ...address, riskKey: null })}`)}
              />
            </div>
          </div>
          {!mayEdit && (
            <StateMessage kind="refused" quiet title={t('risks-read-only')}>
              {t('risks-read-only-meaning')}
            </StateMessage>
          )}
          {adding && (
            <NewRiskForm
              onCancel={() => setAdding(false)}
              onAdded={(key) => {
                setAdding(false)
                open(key)
              }}
            />
          )}
          {broken.length > 0 && (
            <StateMessage
              kind="conflict"
              title={t('risks-broken-some', { count: broken.length })}
              actions={broken.slice(0, 3).map((each) => ({
                label: t('risks-broken-look', { name: nameOf(each) }),
                onAct: () => open(each.key),
              }))}
            >
              {t('risks-broken-some-meaning')}
            </StateMessage>
          )}
          {bar}
          <ViewBody
            rows={rows}
            address={address}
            onGoTo={onGoTo}
            onOpen={open}
            personal={props.personal}
            onPersonal={props.onPersonal}
            onCouncilViews={props.onCouncilViews}
            onShown={setShown}
          />
        </div>
        {row && (
          <aside className={styles.beside}>
            <RiskDetail
              key={row.key}
              row={row}
              onBack={() => open(null)}
              onRemoved={(title, undo) => offerUndo(t('risks-removed', { title }), undo)}
            >
              {props.renderBelow(row.entry)}
            </RiskDetail>
          </aside>
        )}
        {brokenOne && (
          <aside className={styles.beside}>
            <BrokenDetail entry={brokenOne} onBack={() => open(null)}>
              {props.renderBelow(brokenOne)}
            </BrokenDetail>
          </aside>
        )}
      </div>
    </RegisterProvider>
  )
}

function nameOf({ reading, key }: RiskEntry): string {
  const title = reading.ok ? reading.record.title : reading.rest.title
  return title === undefined || title === '' ? key : title
}

/** How much waits in the views that ask for something. */
function useCounts(rows: readonly RiskRow[], me: string): Readonly<Record<string, number | undefined>> {
  return useMemo(
    () => ({
      mine: rows.filter(({ risk }) => risk.state !== 'closed' && risk.ownerKey === me).length,
      due: rows.filter((each) => each.due.length > 0).length,
      escalated: rows.filter(isEscalated).length,
    }),
    [me, rows],
  )
}
