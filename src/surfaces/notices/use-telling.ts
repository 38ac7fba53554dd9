import { useCallback, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { NoticeQuestion } from '#src/domain/notices/due-notices.ts'
import { noticeKey, type NoticeDraft } from '#src/domain/notices/notice.ts'
import { isTellable, standingsOf } from '#src/domain/notices/notice-standing.ts'
import { activityScopes } from '#src/graph/scopes.ts'
import { isMissing } from '#src/records/lists/failed-how.ts'
import { readNotices, type KnownNotices } from '#src/records/notices/read-notices.ts'
import { tellPeople, type ToldPerson } from '#src/records/notices/tell-people.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { pageLink } from '../wiring/links.ts'

/** Who is to be told what; written in the council's language. */
export type DraftsOf = (question: NoticeQuestion) => readonly NoticeDraft[]

export type TellStage =
  | { readonly how: 'closed' }
  | { readonly how: 'reading' }
  | { readonly how: 'lists-missing' }
  | {
      readonly how: 'open'
      readonly drafts: readonly NoticeDraft[]
      readonly known: KnownNotices
      readonly asksConsent: boolean
      readonly busy: boolean
      /** What became of the last press; null before the first. */
      readonly told: readonly ToldPerson[] | null
    }
  | { readonly how: 'hindered'; readonly hindrance: Hindrance }

const nobody: KnownNotices = { rows: [], off: new Map() }

function afterPress(
  known: KnownNotices,
  told: readonly ToldPerson[],
  me: { readonly displayName: string },
  sentMs: number,
): KnownNotices {
  const rows = told.flatMap(({ draft, outcome }) =>
    outcome === 'elsewhere' || outcome === 'no-row'
      ? []
      : [{ key: noticeKey(draft), state: outcome, sentMs, byName: me.displayName }],
  )
  const keys = new Set(rows.map((each) => each.key))
  return { ...known, rows: [...known.rows.filter((each) => !keys.has(each.key)), ...rows] }
}

/** Reads when somebody opens it, and tells when they press: never by itself. */
export function useTelling(person: SignedIn, council: Council, draftsOf: DraftsOf) {
  const [stage, setStage] = useState<TellStage>({ how: 'closed' })
  const { graph, me, clock, config, signIn } = person
  const { siteId } = council
  const nowMs = clock.nowMs

  const hindered = useCallback(
    (failure: unknown) =>
      setStage(
        isMissing(failure)
          ? { how: 'lists-missing' }
          : { how: 'hindered', hindrance: explainOpening(failure) },
      ),
    [],
  )
  const read = async (drafts: readonly NoticeDraft[]): Promise<KnownNotices> => {
    const [first] = drafts
    return first === undefined ? nobody : readNotices(graph, siteId, first.subject)
  }
  const open = () => {
    setStage({ how: 'reading' })
    const work = async () => {
      const words = await textFor(council.language)
      const drafts = draftsOf({ council, meId: me.personId, words })
      const [known, asksConsent] = await Promise.all([
        read(drafts),
        signIn.tokenFor(activityScopes).then(
          () => false,
          () => true,
        ),
      ])
      setStage({ how: 'open', drafts, known, asksConsent, busy: false, told: null })
    }
    work().catch(hindered)
  }

  const tell = (keys: ReadonlySet<string>, again = false) => {
    if (stage.how !== 'open' || stage.busy) return
    setStage({ ...stage, busy: true })
    const work = async () => {
      if (stage.asksConsent) await signIn.askFor(activityScopes)
      // Somebody may have switched it off, or told them, since this was opened.
      const now = standingsOf(stage.drafts, { ...(await read(stage.drafts)), nowMs: nowMs() })
      const wanted = now.flatMap(({ draft, standing }) =>
        keys.has(noticeKey(draft)) && (isTellable(standing) || (again && standing.how === 'unsure'))
          ? [draft]
          : [],
      )
      const told =
        wanted.length === 0
          ? []
          : await tellPeople(
              {
                client: graph,
                siteId,
                nowMs,
                newId,
                me,
                linkTo: (target) => pageLink(config, location.origin, council, target),
              },
              wanted,
              again,
            )
      // The network may go just after: then what this press came to is what is known.
      const known = await read(stage.drafts).catch(() => afterPress(stage.known, told, me, nowMs()))
      setStage({ ...stage, asksConsent: false, busy: false, known, told })
    }
    work().catch(hindered)
  }

  const people = useMemo(
    () =>
      stage.how !== 'open'
        ? []
        : standingsOf(stage.drafts, { ...stage.known, nowMs: nowMs() }).map(({ draft, standing }) => ({
            key: noticeKey(draft),
            name: draft.personName,
            standing,
          })),
    [nowMs, stage],
  )
  return { stage, people, open, tell, close: () => setStage({ how: 'closed' }) }
}
