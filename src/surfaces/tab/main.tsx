import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'
import { openTabPlace, TabPlace } from './tab-place.tsx'

mountSurface(
  <Connected title="tab" openPlace={openTabPlace}>
    {(person) => <TabPlace person={person} />}
  </Connected>,
)
