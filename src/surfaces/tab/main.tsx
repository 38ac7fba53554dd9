import { openTeamsPlace } from '#src/host/teams-place.ts'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { TabPlace } from './tab-place.tsx'

mountSurface(<Connected openPlace={openTeamsPlace}>{(person) => <TabPlace person={person} />}</Connected>)
