import { openOutlookPlace } from './open-outlook.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

const OutlookPane = comingPage(import('./outlook-pane.tsx').then((module) => module.OutlookPane))

mountSurface(
  <Connected openPlace={openOutlookPlace}>{(person) => <OutlookPane person={person} />}</Connected>,
)
