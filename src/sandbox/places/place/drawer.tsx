import { Button } from '@fluentui/react-components'
import { AskedView } from '../asked/asked-view.tsx'
import { LandedView } from '../landed/landed-view.tsx'
import { isView } from '../landed/views.ts'
import { TourView } from '../tour/tour-view.tsx'
import { goalOf } from './link-goal.ts'
import type { PlaceAddress } from './place-address.ts'
import { SwitchesView } from './switches-view.tsx'
import { drawers } from './toolbar.tsx'
import type { World } from './use-world.ts'

interface DrawerProps {
  readonly place: PlaceAddress
  readonly world: World
  readonly onChange: (change: Partial<PlaceAddress>) => void
  readonly onReload: () => Promise<void>
}

/** The council's tab of that person beside the frames that are open, where the link leads to it. */
function opened(place: PlaceAddress, alias: string, url: string): Partial<PlaceAddress> {
  const goal = goalOf(url)
  if (goal.kind !== 'tab') return {}
  const others = place.frames.filter((each) => each.kind !== 'tab' || each.alias !== alias)
  return { frames: [...others.slice(0, 3), { kind: 'tab', alias, target: goal.channelId, part: goal.part }] }
}

/** What stands beside the frames: the tour, what landed, what was asked for, the switches. */
export function Drawer({ place, world, onChange, onReload }: DrawerProps) {
  const [open = '', view] = place.drawer.split('-')
  const title = Object.entries(drawers).find(([key]) => key === open)?.[1]
  if (title === undefined) return null
  return (
    <aside className="drawer" aria-label={title}>
      <header className="drawer-head">
        <h2>{title}</h2>
        <Button size="small" appearance="subtle" aria-label="Close" onClick={() => onChange({ drawer: '' })}>
          ✕
        </Button>
      </header>
      {open === 'tour' && <TourView onGo={onChange} onReload={onReload} />}
      {open === 'landed' && (
        <LandedView
          key={view}
          world={world}
          alias={place.frames[0]?.alias ?? 'ana'}
          view={isView(view) ? view : 'planner'}
          onOpen={(alias, url) => onChange(opened(place, alias, url))}
        />
      )}
      {open === 'asked' && <AskedView world={world} />}
      {open === 'switches' && <SwitchesView onReload={onReload} />}
    </aside>
  )
}
