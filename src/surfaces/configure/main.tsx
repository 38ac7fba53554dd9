import { openTeamsPlace } from '#src/host/teams-place.ts'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { Configure } from './configure.tsx'

mountSurface(<Connected openPlace={openTeamsPlace}>{(person) => <Configure person={person} />}</Connected>)
