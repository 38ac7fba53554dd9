import { threadOfPlace } from '#src/features/open-session/meeting.ts'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { readConfig } from '#src/host/read-config.ts'
import { databaseName } from '#src/records/device/indexed-db-bytes.ts'
import { openKeptBytes } from '#src/records/device/open-kept-bytes.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { readSight, sightName, type KeptSight } from './kept-sight.ts'
import { paintSight, paintWaiting } from './paint-sight.ts'
import { sightStyle } from './sight-style.ts'

const tickMs = 250
/** The page itself comes next, and is not kept from coming by a device that is slow to answer. */
const waitMs = 1_500

/** Whether this browser holds anything of ours; a browser that does not say is taken to hold nothing. */
async function holds(matches: (name: string) => boolean): Promise<boolean> {
  try {
    const known = await indexedDB.databases()
    return known.some(({ name }) => name !== undefined && matches(name))
  } catch {
    return false
  }
}

async function seenLast({ place }: OpenedPlace): Promise<KeptSight | null> {
  const { tenantId, personId } = place
  const thread = threadOfPlace(place)
  if (thread === null || tenantId === '') return null
  // Opening would make it.
  if (!(await holds((name) => name === databaseName(tenantId, personId)))) return null
  const device = await openKeptBytes(tenantId, personId, () => Date.now())
  const text = await deviceNotes(device, `${tenantId}/${personId}`).read(sightName(thread))
  return text === null ? null : readSight(text, Date.now())
}

interface Layer {
  paint(what: HTMLElement): void
  readonly shown: boolean
  /** Resolves when the page itself has taken its place. */
  readonly gone: Promise<void>
}

/** A layer over the page that only eyes see: who listens hears the page itself, once it is there. */
function layerOver(root: HTMLElement): Layer {
  const host = document.createElement('div')
  host.ariaHidden = 'true'
  // Closed, so that neither styles nor scripts of the page and this meet.
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(sightStyle)
  shadow.adoptedStyleSheets = [sheet]
  const gone = new Promise<void>((resolve) => {
    const arrives = new MutationObserver(() => {
      // The page's own skeleton is not yet the page.
      if (root.querySelector('main') === null) return
      arrives.disconnect()
      host.remove()
      resolve()
    })
    arrives.observe(root, { childList: true, subtree: true })
  })
  root.before(host)
  // The page's first words are for whoever listens; the bars stand in their place.
  for (const each of root.children) if (each instanceof HTMLElement) each.style.opacity = '0'
  return {
    gone,
    paint: (what) => shadow.replaceChildren(what),
    get shown() {
      return host.isConnected
    },
  }
}

/** A sight in the place of what the layer showed, with its clock going on; resolves when it has been painted. */
async function paintOn(layer: Layer, sight: KeptSight, opened: OpenedPlace): Promise<void> {
  if (!layer.shown) return
  const painted = paintSight(sight, opened.place.theme, () => Date.now())
  layer.paint(painted.element)
  opened.notifyReady()
  const timer = setInterval(
    () => (layer.shown && painted.element.isConnected ? painted.move() : clearInterval(timer)),
    tickMs,
  )
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

export interface SightShown {
  /** The device holds nothing of ours: what people wait for is found before the page that shows it comes. */
  readonly firstVisit: boolean
  /** Shows what was found meanwhile, until the page is there. Resolves when it has been painted. */
  show(sight: KeptSight, opened: OpenedPlace): Promise<void>
  /** Resolves when the page itself is there. */
  readonly gone: Promise<void>
}

/**
 * Paints what the device remembers of this meeting's session, so that people read title, clock and agenda while the
 * page is on its way. Resolves when the page may come: at once on a device that holds nothing. Never rejects.
 */
export async function showSight(root: HTMLElement, opening: Promise<OpenedPlace>): Promise<SightShown> {
  const layer = layerOver(root)
  layer.paint(paintWaiting())
  const shown = (firstVisit: boolean): SightShown => ({
    firstVisit,
    show: (sight, opened) => paintOn(layer, sight, opened),
    gone: layer.gone,
  })
  const keeps = readConfig(document).keepOnDevice !== 'nothing'
  if (!keeps || !(await holds((name) => name.startsWith('weft/')))) return shown(true)
  const showing = opening.then(async (opened) => {
    const sight = await seenLast(opened)
    if (sight !== null) await paintOn(layer, sight, opened)
  })
  const late = new Promise<void>((resolve) => setTimeout(resolve, waitMs))
  await Promise.race([showing.catch(() => undefined), late])
  return shown(false)
}
