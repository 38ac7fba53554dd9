import { openTeamsPlace } from '#src/host/teams-place.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

const Configure = comingPage(() => import('./configure.tsx').then((module) => module.Configure))

mountSurface(
  <Connected title="configure" openPlace={openTeamsPlace}>
    {(person) => <Configure person={person} />}
  </Connected>,
)
