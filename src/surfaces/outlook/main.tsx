import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { openOutlookPlace } from './open-outlook.ts'
import { OutlookPane } from './outlook-pane.tsx'

mountSurface(
  <Connected openPlace={openOutlookPlace}>{(person) => <OutlookPane person={person} />}</Connected>,
)
