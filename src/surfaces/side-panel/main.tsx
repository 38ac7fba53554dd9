import { openTeamsPlace } from '#src/host/teams-place.ts'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { SidePanel } from './side-panel.tsx'

mountSurface(<Connected openPlace={openTeamsPlace}>{(person) => <SidePanel person={person} />}</Connected>)
