import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { correctedMs } from '#src/domain/minutes/corrections.ts'
import { ledgerState, minutesUrl, owesAuditAlone, type Ledger } from '#src/domain/publish/ledger.ts'
import type { BrokenRow } from '#src/records/lists/broken-row.ts'
import type { PublishProgress, Rival } from '#src/records/publish/publish-ports.ts'
import { couldBeHeld, rivalOf } from '#src/records/publish/held-ledger.ts'
import type { PublishedFacts } from '#src/records/stores/session-row.ts'
import { ledgersCall } from '#src/records/publish/publish-session.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { createGoneSince } from '../wiring/gone-holders.ts'
import { publishNow, type PublishWish } from '../wiring/publish-now.ts'
import { useSessionState, type SessionContext } from './session-context.ts'
import { useRetryLater } from './use-retry-later.ts'

export interface Publishing {
  /** The publish and its corrections, in their order. */
  readonly ledgers: readonly Ledger[]
  /** Ledgers that somebody edited into nonsense: nothing is published before they are mended. */
  readonly broken: readonly BrokenRow[]
  readonly busy: boolean
  /** Another run that this page waits for, or sees at work. */
  readonly rival: Rival | null
  /** What kept even the beginning from being written. */
  readonly hindrance: Hindrance | null
  /** When what a busy or silent service refused is tried again by itself; null where nothing is. */
  readonly againMs: number | null
  readonly run: (wish?: PublishWish) => void
  /** Ends this page's run with the step that is under way; null where none runs. Going on is another `run`. */
  readonly stop: (() => void) | null
  readonly stopping: boolean
}

/** While somebody else is at work their steps are followed this often. */
const followMs = 5_000

function withLedger(before: readonly Ledger[], ledger: Ledger): readonly Ledger[] {
  const order = (each: Ledger) => each.plan.correction ?? 0
  return [...before.filter((each) => each.key !== ledger.key), ledger].toSorted((a, b) => order(a) - order(b))
}

/** The session's publish as it stands in the ledger, and the one deliberate step that moves it on. */
export function usePublish(
  context: SessionContext,
  onPublished: (published: PublishedFacts) => void,
): Publishing {
  const { person, session, moves, nowMs } = context
  const state = useSessionState(context)
  const [ledgers, setLedgers] = useState<readonly Ledger[]>([])
  const ledger = ledgers.at(-1) ?? null
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const stopped = useRef(false)
  const [stopping, setStopping] = useState(false)
  const runAgain = useRef<Publishing['run']>(() => undefined)
  const [rival, setRival] = useState<Rival | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [look, setLook] = useState(0)
  const [broken, setBroken] = useState<readonly BrokenRow[]>([])
  const ended = state.phase === 'closed' || state.phase === 'published'
  const { graph } = person
  const { sessionKey } = session
  const { siteId } = session.council
  const goneSince = useMemo(() => createGoneSince(person), [person])

  const take = useEffectEvent((seen: readonly Ledger[], atWork: Rival | null) => {
    // One's own publish is followed step by step.
    if (busy) return
    setLedgers(seen)
    setRival(atWork)
  })
  useEffect(() => {
    if (!ended) return
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const rows: BrokenRow[] = []
    const { call, read } = ledgersCall(siteId, sessionKey, (row) => rows.push(row))
    const follow = async () => {
      const [result] = await graph.sendAll([call])
      const seen = result?.ok === true ? read(result) : []
      const lease = seen.findLast((each) => each.lease !== null)?.lease ?? null
      const goneMs = lease === null ? null : await goneSince(lease.holder)
      if (!current) return
      setBroken(rows)
      if (seen.length === 0) return
      const atWork =
        lease !== null && goneMs === null && lease.untilMs > nowMs() && couldBeHeld(lease, nowMs())
          ? rivalOf(lease, null)
          : null
      take(seen, atWork)
      if (atWork) timer = setTimeout(() => setLook((before) => before + 1), followMs)
    }
    // The panel shows what it knows; publishing reads the ledger again.
    follow().catch(() => undefined)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [ended, goneSince, graph, look, nowMs, sessionKey, siteId, state.phase])

  // Also for a page that went away between the last effect and the notes that everything is done.
  const all = !busy && ended && broken.length === 0 && ledgers.every((each) => ledgerState(each) === 'done')
  const finished = all ? ledger : null
  const settle = useEffectEvent((done: Ledger) => {
    const row = session.sessions.find((each) => each.clientKey === sessionKey)
    if (state.phase === 'closed' && moves.may('mark-published'))
      moves.make({ kind: 'mark-published', ledgerKey: done.key })
    const corrected = correctedMs(ledgers)
    const isNew = corrected !== null && (row?.correctedMs ?? 0) < corrected
    if (row?.phase === 'published' && row.minutesUrl !== '' && !isNew) return
    const url = minutesUrl(done)
    onPublished({
      ...(url === '' ? {} : { minutesUrl: url }),
      ...(corrected === null ? {} : { correctedMs: corrected }),
    })
  })
  useEffect(() => {
    if (finished !== null) settle(finished)
  }, [finished])

  const { againMs, plan, forget } = useRetryLater(nowMs)
  const run = (wish: PublishWish = {}) => {
    if (running.current) return
    running.current = true
    stopped.current = false
    setBusy(true)
    forget()
    setRival(null)
    setHindrance(null)
    const follow = (progress: PublishProgress) => {
      setLedgers((before) => withLedger(before, progress.ledger))
      setRival(progress.working)
    }
    publishNow(context, wish, ledgers, goneSince, follow, () => stopped.current)
      .then(
        (done) => {
          if (done === null) return
          setLedgers((before) => withLedger(before, done))
          if (!stopped.current) plan(done, (again) => runAgain.current({ ...again, ledgerKey: done.key }))
        },
        (failure: unknown) => setHindrance(explainOpening(failure)),
      )
      .finally(() => {
        running.current = false
        setBusy(false)
        setStopping(false)
        setRival(null)
      })
  }
  const stop = () => {
    stopped.current = true
    setStopping(true)
  }
  useEffect(() => {
    runAgain.current = run
  })

  // A run that ended between its last step and its last look leaves nothing to press: who sees it looks.
  const mayLook = ended && !busy && rival === null && moves.may('mark-published')
  const [lookMs, setLookMs] = useState(nowMs)
  const nextLookMs = ledgers.reduce((sum, each) => Math.min(sum, each.lateUntilMs ?? sum), Infinity)
  useEffect(() => {
    if (!Number.isFinite(nextLookMs)) return
    const timer = setTimeout(() => setLookMs(nowMs()), Math.max(0, nextLookMs - nowMs()) + 1000)
    return () => clearTimeout(timer)
  }, [nextLookMs, nowMs])
  const owed = mayLook ? ledgers.find((each) => owesAuditAlone(each, lookMs)) : undefined
  const owedKey = owed === undefined ? null : `${owed.key} ${owed.lateUntilMs ?? ''}`
  const lookedFor = useRef<string | null>(null)
  useEffect(() => {
    if (owedKey === null || lookedFor.current === owedKey) return
    lookedFor.current = owedKey
    if (owed !== undefined) runAgain.current({ ledgerKey: owed.key })
  }, [owed, owedKey])

  return { ledgers, broken, busy, rival, hindrance, againMs, run, stop: busy ? stop : null, stopping }
}
