import { lazy, Suspense, type ReactNode } from 'react'
import type { SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'

const CouncilTab = lazy(async () => ({ default: (await import('./tab.tsx')).CouncilTab }))
const SidePanel = lazy(async () => ({ default: (await import('../side-panel/side-panel.tsx')).SidePanel }))

/** A tab that was added to a meeting has one address for all its places: in the side panel it is the side panel. */
export function TabPlace(props: { person: SignedIn }): ReactNode {
  const panel = props.person.opened.place.frame === 'sidePanel'
  return (
    <Suspense fallback={<Opening />}>
      {panel ? <SidePanel person={props.person} /> : <CouncilTab person={props.person} />}
    </Suspense>
  )
}
