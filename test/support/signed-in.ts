import type { GraphClient } from '#src/graph/graph-client.ts'
import { neverAside } from '#src/host/opened-place.ts'
import type { Place } from '#src/host/place.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { company } from '#src/sandbox/seed/company.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import type { SignedIn } from '#src/surfaces/wiring/connection.ts'
import { heldClock } from './held-clock.ts'

const sidePanel: Place = {
  host: 'teams',
  frame: 'sidePanel',
  theme: 'light',
  locale: 'en-GB',
  personId: '',
  tenantId: company.tenantId,
  loginHint: '',
  teamId: null,
  groupId: null,
  channelId: null,
  channelName: null,
  chatId: null,
  meetingId: null,
  pageId: 'weft',
  subPageId: null,
}

/** Somebody of the seeded company in the side panel of a meeting, on a device that knows nothing yet. */
export function signedIn(alias: string, where: Partial<Place>, graph: GraphClient, nowMs: number): SignedIn {
  const personId = idOf(alias)
  const username = `${alias}@alderfinch.example`
  return {
    config: {
      clientId: '',
      authority: '',
      graphOrigin: 'http://graph.localhost',
      appId: '',
      keepOnDevice: 'sealed',
      sites: 'all',
    },
    signIn: {
      tokenFor: () => Promise.resolve(alias),
      askFor: () => Promise.resolve(),
      account: () => ({ personId, tenantId: company.tenantId, name: alias, username }),
    },
    clock: heldClock(() => nowMs),
    graph,
    graphOfArchived: graph,
    timed: Promise.resolve(),
    me: { personId, tenantId: company.tenantId, displayName: alias, mail: username },
    device: { ...createMemoryBytes(), onDurable: () => () => undefined },
    deviceKey: `${company.tenantId}/${personId}`,
    opened: {
      ...neverAside,
      place: { ...sidePanel, personId, ...where },
      onTheme: () => undefined,
      notifyReady: () => undefined,
      notifyFailed: () => undefined,
      openLink: () => undefined,
      shareToStage: Promise.resolve(null),
      configuration: null,
    },
  }
}
