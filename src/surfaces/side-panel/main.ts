import type { OpenedPlace } from '#src/host/opened-place.ts'
import { fetchSignIn } from '#src/host/sign-in.ts'
import { openTeamsPlace } from '#src/host/teams-place.ts'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { chooseLanguage } from '#src/ui/text/languages.ts'
import { showSight, type SightShown } from '../first-sight/show-sight.ts'
import type { Begun } from '../wiring/begun.ts'

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
  Promise.all([import('./page.tsx'), import('./side-panel.tsx'), words]).catch(() => undefined)
}

/**
 * Signing in and finding the session need no page: they begin at once. On a first visit what was found is shown before
 * the page is fetched; null where not even that could be fetched.
 */
async function begin({ firstVisit, show, gone }: SightShown, failed: Promise<void>): Promise<Begun | null> {
  // It is on its way together with what asks for it.
  fetchSignIn().catch(() => undefined)
  if (!firstVisit) fetchAhead()
  try {
    const { beginVisit } = await import('./first-visit.ts')
    const pageThere = Promise.race([gone, failed])
    const begun = beginVisit(openPlace, { firstVisit, show, gone, pageThere })
    await begun.seen
    return begun
  } catch {
    return null
  }
}

let fail = () => {}
const failed = new Promise<void>((resolve) => (fail = resolve))
void showSight(root, first).then(async (sight) => {
  const begun = await begin(sight, failed)
  fetchAhead()
  try {
    const { mountSidePanel } = await import('./page.tsx')
    mountSidePanel(openPlace, begun)
  } catch (failure) {
    fail()
    const opened = await first
    // Teams then shows its own page with a button to try again.
    opened.notifyFailed('timeout', failure instanceof Error ? failure.message : '')
  }
})
