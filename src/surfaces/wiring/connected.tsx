import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { joinPages } from '#src/host/other-pages.ts'
import { Drafts } from '#src/ui/drafts/drafts.tsx'
import { Guarded } from '#src/ui/components/guarded.tsx'
import type { Begun } from './begun.ts'
import { newId, type SignedIn } from './connection.ts'
import { DeviceWords, useAskBeforeLeaving } from './device-keeps.tsx'
import { loadDrafts, type PageDrafts } from './draft-keep.ts'
import { HindranceNotice } from './hindrance-notice.tsx'
import { RememberOwnSettings } from './own-settings.tsx'
import { Opening, SurfaceFrame, type PageTitle } from './surface-frame.tsx'
import styles from './surface.module.css'
import { NetworkProvider, useNetworkOf } from './network-state.ts'
import { useConnection } from './use-connection.ts'

/** A surface for a signed-in person: skeleton, sign-in, what hinders, then the surface itself. */
export function Connected(props: {
  title: PageTitle
  openPlace: () => Promise<OpenedPlace>
  begun?: Begun | null
  children: (person: SignedIn) => ReactNode
}): ReactNode {
  const { connection, state, again } = useConnection(props.openPlace, props.begun)
  const network = useNetworkOf(connection)
  const hindered = state.kind === 'hindered'
  useEffect(() => {
    // A screen that says what to do is an answer too: the host's own loading cover goes.
    if (connection && (state.kind === 'ready' || hindered)) connection.opened.notifyReady()
  }, [connection, hindered, state.kind])
  return (
    <SurfaceFrame title={props.title} opened={connection?.opened ?? null}>
      <NetworkProvider value={network}>
        {state.kind === 'opening' && <Opening />}
        {state.kind === 'hindered' && (
          <main className={styles.page}>
            <HindranceNotice hindrance={state.hindrance} person={connection} onDone={again} />
          </main>
        )}
        {state.kind === 'ready' && (
          <WithDrafts person={state.person}>{props.children(state.person)}</WithDrafts>
        )}
      </NetworkProvider>
    </SurfaceFrame>
  )
}

function WithDrafts(props: { person: SignedIn; children: ReactNode }): ReactNode {
  const [keep, setKeep] = useState<PageDrafts | null>(null)
  const opening = useRef<Promise<PageDrafts> | null>(null)
  const { device, deviceKey, clock } = props.person
  useAskBeforeLeaving(useCallback(() => keep?.holds() === true && !device.durable, [device, keep]))
  useEffect(() => {
    let current = true
    // Once for the page, whatever React mounts again: a second one would find the texts taken over by the first.
    opening.current ??= joinPages(`weft/${deviceKey}`, newId()).then((pages) =>
      loadDrafts(device, deviceKey, pages, clock.nowMs),
    )
    void opening.current.then((made) => current && setKeep(made))
    return () => {
      current = false
    }
  }, [clock, device, deviceKey])
  return (
    <RememberOwnSettings person={props.person} loading={<Opening />}>
      {keep === null ? (
        <Opening />
      ) : (
        <DeviceWords device={device}>
          <Drafts keep={keep}>
            {/* Inside what knows whether typed words are kept: they are there again when it is tried again. */}
            <Guarded whole>{props.children}</Guarded>
          </Drafts>
        </DeviceWords>
      )}
    </RememberOwnSettings>
  )
}
