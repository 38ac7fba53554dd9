import { afterPaint } from '#src/host/after-paint.ts'
import { keepSite } from '#src/host/keep-site.ts'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import type { Begun } from '../wiring/begun.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

const SidePanel = comingPage(() => import('./side-panel.tsx').then((module) => module.SidePanel))

/** `openPlace` is the host as it was asked before this page came; `begun` what else was, null where nothing was. */
export function mountSidePanel(openPlace: () => Promise<OpenedPlace>, begun: Begun | null): void {
  mountSurface(
    <Connected title="session" openPlace={openPlace} begun={begun}>
      {(person) => <SidePanel person={person} begun={begun} />}
    </Connected>,
  )
  afterPaint(() => void keepSite())
}
