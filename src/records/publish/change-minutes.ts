import type { EffectOf } from '#src/domain/publish/effect.ts'
import { statusOf, withStatus, type EffectStatus } from '#src/domain/publish/ledger.ts'
import { ask } from '#src/graph/asking.ts'
import { fileAt, fileText, putFile, type StoredFile } from '#src/graph/files/files.ts'
import { hasChanged, isMissing, mayBeDone } from '../lists/failed-how.ts'
import { LeaseLost, type HeldLedger } from './held-ledger.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { failedStatus } from './status-of-failure.ts'

type MinutesChange = EffectOf<'change-minutes'>

const rounds = 4

/** Writes the corrected minutes over the version that Weft wrote; one that somebody edited since stays theirs. */
export async function changeMinutes(request: PublishRequest, held: HeldLedger): Promise<void> {
  const { settleMs } = request.timings ?? publishTimings
  const effect = held.ledger().plan.effects.find((each) => each.kind === 'change-minutes')
  if (effect === undefined || statusOf(held.ledger(), effect.id).state !== 'to-do') return
  let status: Partial<EffectStatus> | null = null
  for (let round = 0; status === null; round += 1) {
    if (round > 0) await request.ports.delay(settleMs)
    await held.ready()
    status = await rewrite(request, held, effect).catch((failure: unknown) => {
      if (failure instanceof LeaseLost) throw failure
      const again = hasChanged(failure) || mayBeDone(failure)
      return again && round + 1 < rounds ? null : failedStatus(failure, 'channel-gone')
    })
  }
  held.change(withStatus(held.ledger(), effect.id, status))
}

function done({ webUrl, eTag }: StoredFile): Partial<EffectStatus> {
  return { state: 'done', ref: webUrl, about: eTag === '' ? null : eTag }
}

async function rewrite(
  request: PublishRequest,
  held: HeldLedger,
  effect: MinutesChange,
): Promise<Partial<EffectStatus>> {
  const { client } = request.ports
  const { driveId, folderId } = request.folder
  const address = { driveId, folderId, path: effect.fileName }
  const html = request.minutesHtml.includes(effect.marker)
    ? request.minutesHtml
    : `${request.minutesHtml}<!-- ${effect.marker} -->\n`
  const bytes = new TextEncoder().encode(html)
  const now = await ask(client, fileAt(address)).catch((failure: unknown) => {
    if (isMissing(failure)) return null
    throw failure
  })
  if (now !== null && effect.eTag !== null && effect.eTag !== now.eTag) {
    const own = (await ask(client, fileText(address))).includes(effect.marker)
    return own ? done(now) : { state: 'left', reason: 'file-changed', ref: now.webUrl }
  }
  // The page may have slept over the reading, and the file may have come and gone meanwhile.
  await held.ready()
  return done(
    await ask(client, putFile(address, bytes, 'text/html', now === null ? 'new' : { eTag: now.eTag })),
  )
}
