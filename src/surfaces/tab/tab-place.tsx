import { Suspense, type ReactNode } from 'react'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { openTeamsPlace } from '#src/host/teams-place.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'

const fetchTab = () => import('./tab.tsx')
const fetchPanel = () => import('../side-panel/side-panel.tsx')
const CouncilTab = latePart(async () => ({ default: (await fetchTab()).CouncilTab }))
const SidePanel = latePart(async () => ({ default: (await fetchPanel()).SidePanel }))

/** Teams' place; what it needs is fetched while the person signs in. */
export async function openTabPlace(): Promise<OpenedPlace> {
  const opened = await openTeamsPlace()
  const coming = opened.place.frame === 'sidePanel' ? fetchPanel() : fetchTab()
  coming.catch(() => undefined)
  return opened
}

/** A tab that was added to a meeting has one address for all its places: in the side panel it is the side panel. */
export function TabPlace(props: { person: SignedIn }): ReactNode {
  const panel = props.person.opened.place.frame === 'sidePanel'
  return (
    <Suspense fallback={<Opening />}>
      {panel ? <SidePanel person={props.person} /> : <CouncilTab person={props.person} />}
    </Suspense>
  )
}
