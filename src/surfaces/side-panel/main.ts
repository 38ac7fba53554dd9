import type { OpenedPlace } from '#src/host/opened-place.ts'
import { fetchSignIn } from '#src/host/sign-in.ts'
import { openTeamsPlace } from '#src/host/teams-place.ts'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { chooseLanguage } from '#src/ui/text/languages.ts'
import { showSight } from '../first-sight/show-sight.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')

// The host is asked at once, for the sight and for the page, which asks again where that failed.
const first = openTeamsPlace()
first.catch(() => undefined)
let asked = false
function openPlace(): Promise<OpenedPlace> {
  if (asked) return openTeamsPlace()
  asked = true
  return first
}

/** What the page asks for one after the other, at once: each would be a round trip of its own. */
function fetchAhead(): void {
  const words = first.then(({ place }) => loadScreens(chooseLanguage(place.locale)))
  const all = [import('./side-panel.tsx'), import('#src/graph/create-graph-client.ts'), fetchSignIn(), words]
  Promise.all(all).catch(() => undefined)
}

void showSight(root, first).then(async () => {
  fetchAhead()
  try {
    const { mountSidePanel } = await import('./page.tsx')
    mountSidePanel(openPlace)
  } catch (failure) {
    const opened = await first
    // Teams then shows its own page with a button to try again.
    opened.notifyFailed('timeout', failure instanceof Error ? failure.message : '')
  }
})
