import { openTeamsPlace } from '#src/host/teams-place.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

const SidePanel = comingPage(import('./side-panel.tsx').then((module) => module.SidePanel))

mountSurface(<Connected openPlace={openTeamsPlace}>{(person) => <SidePanel person={person} />}</Connected>)
