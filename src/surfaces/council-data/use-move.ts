import { useEffect, useRef, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { ChannelChoice, MoveState } from '#src/features/council-data/move-part.tsx'
import { ask } from '#src/graph/asking.ts'
import { channelsOf } from '#src/graph/channels/channels.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { joinedTeams } from '#src/graph/people/teams.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { runningSessions } from '#src/records/council-data/archive-council.ts'
import { moveCouncil } from '#src/records/council-data/move-council.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { tabAddress } from '../wiring/links.ts'
import { siteForCouncil } from '../wiring/setup-site.ts'
import { dataFailureOf, wasStopped } from './data-failure-of.ts'

interface Known {
  readonly teams: readonly { readonly id: string; readonly name: string }[] | null
  readonly channels: ReadonlyMap<string, readonly ChannelChoice[]>
}

/** Moving the council to another channel. It ends with the page, and beginning again does the rest. */
export function useMove(person: SignedIn, council: Council, onCouncil: (council: Council) => void) {
  const [state, setState] = useState<MoveState>({ is: 'idle' })
  const [known, setKnown] = useState<Known>({ teams: null, channels: new Map() })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const { graphOfArchived: graph, me } = person
  const failed = (failure: unknown) =>
    setState(wasStopped(failure) ? { is: 'stopped' } : { is: 'failed', why: dataFailureOf(failure) })

  async function readTeams(): Promise<void> {
    const { entries } = await ask(person.graph, joinedTeams())
    setKnown((before) => ({ ...before, teams: entries }))
  }

  async function readChannels(teamId: string): Promise<void> {
    const found = await askEveryPage(person.graph, channelsOf(teamId))
    const channels = found.map(({ id, name }) => ({ teamId, channelId: id, channelName: name }))
    setKnown((before) => ({ ...before, channels: new Map(before.channels).set(teamId, channels) }))
  }

  async function work(to: ChannelChoice, signal: AbortSignal): Promise<void> {
    // A window is allowed to open now, while the press counts; later the browser would block it.
    await person.signIn.tokenFor(setUpScopes).catch(() => person.signIn.askFor(setUpScopes))
    if ((await runningSessions(graph, council.siteId)).length > 0)
      return setState({ is: 'refused', why: 'running' })
    const all = await askEveryPage(person.graph, channelsOf(to.teamId))
    const place = { groupId: to.teamId, channelId: to.channelId, siteId: null }
    const site = await siteForCouncil(person, place, all)
    const moved = await moveCouncil({
      graph,
      council,
      to: { ...to, siteId: site.id },
      by: me.displayName,
      signal,
      onProgress: (progress) => setState({ is: 'moving', ...progress }),
    })
    if (!moved.ok) {
      if (moved.failure !== null) throw moved.failure
      return setState({ is: 'refused', why: moved.reason })
    }
    const { rows, files } = moved
    const address = tabAddress(location.origin, moved.council, null)
    setState({ is: 'done', channelName: to.channelName, rows, files, address })
    const movedTo = { siteId: site.id, teamId: to.teamId, channelName: to.channelName }
    onCouncil(
      site.id === council.siteId ? moved.council : { ...council, archived: { by: me.displayName, movedTo } },
    )
  }

  return {
    state,
    teams: known.teams,
    channelsOf: (teamId: string) => known.channels.get(teamId) ?? null,
    open: () => void readTeams().catch(failed),
    chooseTeam: (teamId: string) => void readChannels(teamId).catch(failed),
    move: (to: ChannelChoice) => {
      const controller = new AbortController()
      stop.current = controller
      setState({ is: 'moving', name: to.channelName, done: 0, of: 1 })
      work(to, controller.signal).catch(failed)
    },
    stop: () => stop.current?.abort(),
  }
}
