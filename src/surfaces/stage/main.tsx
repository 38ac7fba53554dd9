import { openTeamsPlace } from '#src/host/teams-place.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

const Stage = comingPage(() => import('./stage.tsx').then((module) => module.Stage))

mountSurface(
  <Connected title="stage" openPlace={openTeamsPlace}>
    {(person) => <Stage person={person} />}
  </Connected>,
)
