import { useMemo, useState, type ReactNode } from 'react'
import type { SavedView } from '#src/domain/risks/risk-settings.ts'
import { useTakeOut } from '#src/ui/components/use-take-out.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ChangedList } from './changed-list.tsx'
import { noFilter } from './filter-rows.ts'
import { HeatMap } from './heat-map.tsx'
import type { Personal } from './personal.ts'
import { RegisterList, type ListState, type ShownRisks } from './register-list.tsx'
import { useRegister } from './register.tsx'
import { ReviewQueue } from './review-queue.tsx'
import { textOfRiskAddress, type RiskAddress } from './risk-address.ts'
import { isEscalated, longestDue, worstFirst, type RiskRow } from './risk-rows.ts'
import { SavedViews, type ViewPlace } from './saved-views.tsx'
import { TrendChart } from './trend-chart.tsx'

interface BodyProps {
  readonly rows: readonly RiskRow[]
  readonly address: RiskAddress
  readonly onGoTo: (address: RiskAddress) => void
  readonly onOpen: (key: string) => void
  readonly personal: Personal
  readonly onPersonal: (personal: Personal) => void
  readonly onCouncilViews: ((views: SavedView[]) => void) | null
  readonly onShown: (shown: ShownRisks | null) => void
}

/** What the chosen view shows. */
export function ViewBody(props: BodyProps): ReactNode {
  const t = useText()
  const { me, settings } = useRegister()
  const { rows, address, onOpen, onCouncilViews, onPersonal, personal } = props
  const mine = useTakeOut(personal.views, (views) => onPersonal({ ...personal, views: [...views] }))
  const forAll = useTakeOut(settings.views, (views) => onCouncilViews?.([...views]))
  const forget = (id: string, place: ViewPlace) => {
    const { takeOut } = place === 'mine' ? mine : forAll
    const gone = (place === 'mine' ? personal.views : settings.views).filter((each) => each.id === id)
    takeOut(gone, gone.map((each) => each.name).join(', '))
  }
  const { view } = address
  const due = useMemo(
    () => (view === 'due' ? rows.filter((each) => each.due.length > 0).toSorted(longestDue) : []),
    [rows, view],
  )
  if (view === 'due' || view === 'escalated')
    return (
      <ReviewQueue
        key={view}
        rows={view === 'due' ? due : rows.filter(isEscalated).toSorted(longestDue)}
        empty={{ title: t(`risks-${view}-none`), meaning: t(`risks-${view}-none-meaning`) }}
        onOpen={onOpen}
      />
    )
  if (view === 'mine')
    return (
      <ReviewQueue
        key={view}
        rows={rows
          .filter(({ risk }) => risk.state !== 'closed' && risk.ownerKey === me.personId)
          .toSorted(worstFirst)}
        empty={{ title: t('risks-mine-none'), meaning: t('risks-mine-none-meaning') }}
        onOpen={onOpen}
      />
    )
  if (view === 'changed') return <ChangedList rows={rows} onOpen={onOpen} />
  if (view === 'map') return <HeatMap rows={rows} onOpen={onOpen} />
  if (view === 'trend') return <TrendChart rows={rows} />
  const bar = (
    <>
      {mine.bar}
      {forAll.bar}
    </>
  )
  return <ListWithViews key={address.savedId ?? ''} {...props} onForget={forget} bar={bar} />
}

const usual: ListState = { filter: noFilter, group: 'none', sort: null }

/** The list with the views that were kept; each has an address. */
function ListWithViews(
  props: BodyProps & {
    onForget: (id: string, place: ViewPlace) => void
    /** What was forgotten just now. */
    bar: ReactNode
  },
): ReactNode {
  const { settings, newId } = useRegister()
  const { rows, address, onGoTo, personal, onPersonal, onCouncilViews } = props
  const views = useMemo(
    () => [
      ...settings.views.map((view) => ({ view, place: 'council' as const })),
      ...personal.views.map((view) => ({ view, place: 'mine' as const })),
    ],
    [personal.views, settings.views],
  )
  const saved = views.find((each) => each.view.id === address.savedId)?.view
  const start: ListState =
    saved === undefined ? usual : { filter: saved.filter, group: saved.group, sort: saved.sort }
  const [own, setOwn] = useState<ListState | null>(null)
  const state = own ?? start
  const open = (savedId: string | null) => onGoTo({ view: 'list', savedId, riskKey: address.riskKey })
  const keep = (name: string, place: ViewPlace) => {
    const view: SavedView = { id: newId(), name, ...state }
    if (place === 'mine') onPersonal({ ...personal, views: [...personal.views, view] })
    else onCouncilViews?.([...settings.views, view])
    open(view.id)
  }
  const forget = (id: string, place: ViewPlace) => {
    props.onForget(id, place)
    open(null)
  }
  return (
    <RegisterList
      rows={rows}
      state={state}
      onState={setOwn}
      layout={personal.layout ?? undefined}
      onLayout={(layout) =>
        onPersonal({
          ...personal,
          layout: { order: [...layout.order], hidden: [...layout.hidden], widths: { ...layout.widths } },
        })
      }
      onOpen={props.onOpen}
      hrefOf={hrefOf}
      onShown={props.onShown}
      saved={
        <>
          {props.bar}
          <SavedViews
            views={views}
            savedId={saved?.id ?? null}
            mayKeepForCouncil={onCouncilViews !== null}
            changed={JSON.stringify(state) !== JSON.stringify(start)}
            onOpen={open}
            onKeep={keep}
            onForget={forget}
          />
        </>
      }
    />
  )
}

const hrefOf = (riskKey: string) => `#risks/${textOfRiskAddress({ view: 'list', savedId: null, riskKey })}`
