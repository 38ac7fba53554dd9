import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isMissing } from '#src/records/lists/failed-how.ts'
import {
  digestIsThere,
  findDigest,
  publishDigest,
  readDigest,
  type DigestPlace,
  type DigestStanding,
} from '#src/records/notices/publish-digest.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'

export type DigestTrouble = 'lists-missing' | Hindrance

/** The part of the digest's own link by which its message is found in the channel. */
export function digestTarget(monday: string): string {
  return `digest/${monday}`
}

/** Whether the week's digest is in the channel, and what puts it there: only a press. */
export function useDigestPost(person: SignedIn, council: Council, monday: string) {
  const { graph, clock, me } = person
  const { siteId, teamId, channelId } = council
  const place = useMemo(
    (): DigestPlace => ({
      client: graph,
      siteId,
      channel: { teamId, channelId },
      monday,
      nowMs: clock.nowMs,
    }),
    [channelId, clock, graph, monday, siteId, teamId],
  )
  const [known, setKnown] = useState<{ readonly of: string; readonly standing: DigestStanding } | null>(null)
  const [trouble, setTrouble] = useState<DigestTrouble | null>(null)
  const [busy, setBusy] = useState(false)

  const [reads, setReads] = useState(0)
  const fail = (failure: unknown) =>
    setTrouble(isMissing(failure) ? 'lists-missing' : explainOpening(failure))

  useEffect(() => {
    let current = true
    readDigest(place).then(
      (standing) => {
        if (!current) return
        setKnown({ of: monday, standing })
        setTrouble(null)
      },
      (failure: unknown) => {
        if (current) fail(failure)
      },
    )
    return () => {
      current = false
    }
  }, [monday, place, reads])
  const read = useCallback(() => setReads((before) => before + 1), [])
  useLookedAtAgain(read)
  const press = (does: () => Promise<DigestStanding>) => {
    setBusy(true)
    does()
      .then((standing) => {
        setKnown({ of: monday, standing })
        setTrouble(null)
      }, fail)
      .finally(() => setBusy(false))
  }
  return {
    standing: known?.of === monday ? known.standing : null,
    trouble,
    busy,
    read,
    publish: (message: { readonly html: string; readonly subject: string }, again = false) =>
      press(async () => {
        const standing = await publishDigest(place, message, me, newId(), again)
        if (standing.how !== 'unsure' || again || !(await mayReadMessages(person))) return standing
        const link = await findDigest(place, encodeURIComponent(digestTarget(monday))).catch(() => null)
        return link === null ? standing : digestIsThere(place, link)
      }),
    isThere: () => press(() => digestIsThere(place, '')),
  }
}
