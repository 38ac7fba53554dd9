import type { Archived } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { openTogether } from '../lists/open-call.ts'
import { updateRecord } from '../lists/update-record.ts'
import { archivedFrom, schemaKey, schemaVersion } from '../provisioning/schema-version.ts'
import { emptyCouncilRow } from '../stores/council-row.ts'
import { sessionsCall } from '../stores/session-store.ts'

const listsTitle = 'Weft lists'

/** Titles of sessions that run now: nobody is shut out of the room while they speak. Throws the client's failure. */
export async function runningSessions(graph: GraphClient, siteId: string): Promise<readonly string[]> {
  const [latest] = await openTogether(graph, [sessionsCall(siteId, null)])
  return latest()
    .filter(({ phase }) => phase === 'running' || phase === 'paused')
    .map((each) => each.title)
}

/**
 * Archives a council: its version row says a version that no Weft writes into, who archived it, and where it went on.
 * One write, so that it is archived or not; done again it changes nothing but where it went on. Throws the client's
 * failure.
 */
export async function archiveCouncil(graph: GraphClient, siteId: string, archived: Archived): Promise<void> {
  const { by, movedTo } = archived
  const where = {
    title: by.slice(0, 255),
    siteKey: movedTo?.siteId ?? '',
    teamKey: movedTo?.teamId ?? '',
    channelName: (movedTo?.channelName ?? '').slice(0, 255),
  }
  const { how, item } = await createOnce(graph, siteId, councilKind, {
    ...emptyCouncilRow,
    ...where,
    clientKey: schemaKey,
    kind: 'schema',
    schemaVersion: archivedFrom + schemaVersion,
  })
  if (how === 'created') return
  await updateRecord(graph, siteId, councilKind, item, (now) => {
    const version = now.schemaVersion ?? schemaVersion
    const rests = version >= archivedFrom
    if (rests && movedTo === null) return null
    const same = rests && now.siteKey === where.siteKey && now.channelName === where.channelName
    return same ? null : { ...where, schemaVersion: rests ? version : archivedFrom + version }
  })
}

/** Wakes an archived council, with the version that its lists had. Done again it changes nothing. */
export async function restoreCouncil(graph: GraphClient, siteId: string): Promise<void> {
  const { how, item } = await createOnce(graph, siteId, councilKind, {
    ...emptyCouncilRow,
    clientKey: schemaKey,
    title: listsTitle,
    kind: 'schema',
    schemaVersion,
  })
  if (how === 'created') return
  await updateRecord(graph, siteId, councilKind, item, (now) =>
    (now.schemaVersion ?? 0) < archivedFrom
      ? null
      : {
          title: listsTitle,
          siteKey: '',
          teamKey: '',
          channelName: '',
          schemaVersion: (now.schemaVersion ?? 0) - archivedFrom,
        },
  )
}
