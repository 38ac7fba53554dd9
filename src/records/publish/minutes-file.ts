import type { EffectOf } from '#src/domain/publish/effect.ts'
import type { Asking } from '#src/graph/asking.ts'
import { fileAt, putFile, type StoredFile } from '#src/graph/files/files.ts'
import type { PublishRequest } from './publish-ports.ts'

function addressOf({ folder }: PublishRequest, effect: EffectOf<'minutes'>) {
  return { driveId: folder.driveId, folderId: folder.folderId, path: effect.fileName }
}

/** Puts the file at its path unless one is there already: the first minutes stay the archive. */
export function putMinutes(request: PublishRequest, effect: EffectOf<'minutes'>): Asking<StoredFile> {
  const bytes = new TextEncoder().encode(request.minutesHtml)
  return putFile(addressOf(request, effect), bytes, 'text/html', 'new')
}

export function findMinutes(request: PublishRequest, effect: EffectOf<'minutes'>): Asking<StoredFile> {
  return fileAt(addressOf(request, effect))
}
