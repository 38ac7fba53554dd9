import type { ReactNode } from 'react'
import { hostOfSite, siteAddress } from '#src/domain/agenda/site-address.ts'
import { shownPreReads } from '#src/domain/session/shown-pre-reads.ts'
import { PreReadLinks } from '#src/features/invite/pre-read-links.tsx'
import { folderOfSite } from '#src/graph/files/folder.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { newId } from '../wiring/connection.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** The links to read before a session; nothing where there are none and the person may not add any. */
export function PreReadsPart(props: { context: SessionContext }): ReactNode {
  const { person, session, moves } = props.context
  const { council, live, sessionKey } = session
  const state = useStateParts(live, readBy.preReads)
  return (
    <PageWords page="pre-reads">
      <PreReadLinks
        links={shownPreReads(state, council)}
        items={state.items}
        sessionKey={sessionKey}
        mayChange={moves.may('set-pre-read')}
        addressOf={(text) => siteAddress(text, council.siteId)}
        host={hostOfSite(council.siteId)}
        readFolder={(folderId) => askEveryPage(person.graph, folderOfSite(council.siteId, folderId))}
        newId={newId}
        onSet={(preReadId, link) => moves.make({ kind: 'set-pre-read', preReadId, link })}
      />
    </PageWords>
  )
}
