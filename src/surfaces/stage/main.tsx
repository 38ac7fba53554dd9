import { openTeamsPlace } from '#src/host/teams-place.ts'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { Stage } from './stage.tsx'

mountSurface(<Connected openPlace={openTeamsPlace}>{(person) => <Stage person={person} />}</Connected>)
