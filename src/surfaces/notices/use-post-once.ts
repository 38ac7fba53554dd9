import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isMissing } from '#src/records/lists/failed-how.ts'
import {
  postIsThere,
  findPost,
  postOnce,
  readPost,
  type PostPlace,
  type PostStanding,
} from '#src/records/notices/post-once.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'

export type PostTrouble = 'lists-missing' | Hindrance

/**
 * Whether it is in the channel, and what puts it there: only a press. `marker` is the part of its own link by which its
 * message is found there; null where other messages carry the same link.
 */
export function usePostOnce(
  person: SignedIn,
  council: Council,
  { kind, key, marker }: Pick<PostPlace, 'kind' | 'key'> & { readonly marker: string | null },
) {
  const { graph, clock, me } = person
  const { siteId, teamId, channelId } = council
  const place = useMemo(
    (): PostPlace => ({
      client: graph,
      siteId,
      channel: { teamId, channelId },
      kind,
      key,
      nowMs: clock.nowMs,
    }),
    [channelId, clock, graph, key, kind, siteId, teamId],
  )
  const [known, setKnown] = useState<{ readonly of: string; readonly standing: PostStanding } | null>(null)
  const [trouble, setTrouble] = useState<PostTrouble | null>(null)
  const [busy, setBusy] = useState(false)

  const [reads, setReads] = useState(0)
  const fail = (failure: unknown) =>
    setTrouble(isMissing(failure) ? 'lists-missing' : explainOpening(failure))

  useEffect(() => {
    let current = true
    readPost(place).then(
      (standing) => {
        if (!current) return
        setKnown({ of: key, standing })
        setTrouble(null)
      },
      (failure: unknown) => {
        if (current) fail(failure)
      },
    )
    return () => {
      current = false
    }
  }, [key, place, reads])
  const read = useCallback(() => setReads((before) => before + 1), [])
  useLookedAtAgain(read)
  const press = (does: () => Promise<PostStanding>) => {
    setBusy(true)
    does()
      .then((standing) => {
        setKnown({ of: key, standing })
        setTrouble(null)
      }, fail)
      .finally(() => setBusy(false))
  }
  return {
    standing: known?.of === key ? known.standing : null,
    trouble,
    busy,
    read,
    publish: (message: { readonly html: string; readonly subject: string }, again = false) =>
      press(async () => {
        const standing = await postOnce(place, message, me, newId(), again)
        if (standing.how !== 'unsure' || again || marker === null || !(await mayReadMessages(person)))
          return standing
        const link = await findPost(place, encodeURIComponent(marker)).catch(() => null)
        return link === null ? standing : postIsThere(place, link)
      }),
    isThere: () => press(() => postIsThere(place, '')),
  }
}
