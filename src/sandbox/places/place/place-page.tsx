import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { FollowLink } from '../landed/foreign-html.tsx'
import { addTab, moveClock } from '../server-door/door.ts'
import type { ConsentQuestion } from '../sign-in/answer-nested-auth.ts'
import { ConsentWindow } from '../sign-in/consent-window.tsx'
import type { HostEffect } from '../teams-host/answer-teams.ts'
import type { TabSettings } from '../teams-host/teams-session.ts'
import { Drawer } from './drawer.tsx'
import { channelsFor, isMeetingChat } from './frame-plan.ts'
import { FrameSlot } from './frame-slot.tsx'
import { goalOf } from './link-goal.ts'
import { pickCouncil } from './pick-people.ts'
import { readPlace, writePlace, type FrameSpec, type PlaceAddress } from './place-address.ts'
import { Toolbar } from './toolbar.tsx'
import { nowIn, useWorld } from './use-world.ts'

const landingWords = {
  tab: 'The link opened Weft’s tab in the council’s channel.',
  landed: 'The link leads into Microsoft 365; here it opens in What landed.',
  approval: 'The administrator approves Weft; here that is one of the switches.',
} as const

/** One or several product frames as direct children of this page (nested app authentication wants it so). */
export function PlacePage() {
  const { world, failure, reload } = useWorld()
  const [place, setPlace] = useState(() => readPlace(window.location.search))
  const [questions, setQuestions] = useState<readonly ConsentQuestion[]>([])
  const [notice, setNotice] = useState('')
  const sharing = useRef(false)
  const settings = useRef<TabSettings | null>(null)

  useEffect(() => window.history.replaceState(null, '', writePlace(place)), [place])

  function change(next: Partial<PlaceAddress>): void {
    setPlace((before) => ({ ...before, ...next }))
  }

  function changeFrame(index: number, spec: FrameSpec): void {
    change({ frames: place.frames.map((each, at) => (at === index ? spec : each)) })
  }

  function addFrame(spec: FrameSpec): void {
    if (place.frames.length < 4) change({ frames: [...place.frames, spec] })
  }

  function ask(question: Omit<ConsentQuestion, 'answer'>): Promise<boolean> {
    return new Promise((resolve) => {
      const asked: ConsentQuestion = {
        ...question,
        answer: (agreed) => {
          setQuestions((before) => before.filter((each) => each !== asked))
          resolve(agreed)
        },
      }
      setQuestions((before) => [...before, asked])
    })
  }

  async function keepTab(spec: FrameSpec): Promise<void> {
    const kept = settings.current
    if (world === null || kept === null) return
    const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = kept
    const tab = { entityId, contentUrl, websiteUrl, name: suggestedDisplayName }
    if (isMeetingChat(spec.target)) {
      await addTab({ ...tab, groupId: null, threadId: spec.target })
      changeFrame(place.frames.indexOf(spec), { ...spec, kind: 'side-panel' })
      setNotice(`Weft stands in the meeting as “${suggestedDisplayName}”.`)
      await reload()
      return
    }
    const person = world.tenant.people.find((each) => each.alias === spec.alias)
    const around = {
      ...world,
      meetings: [],
      colleagueMeetings: [],
      nowMs: 0,
      theme: place.theme,
      locale: '',
    } as const
    const open = channelsFor(around, person?.id ?? '')
    const channel = open.find((each) => each.channelId === spec.target) ?? open[0]
    if (channel === undefined) return
    await addTab({ ...tab, groupId: channel.groupId, threadId: channel.channelId })
    changeFrame(place.frames.indexOf(spec), { kind: 'tab', alias: spec.alias, target: channel.channelId })
    setNotice(`The tab “${suggestedDisplayName}” stands in ${channel.teamName} / ${channel.channelName}.`)
    await reload()
  }

  /** Opens what a link leads to, where the sandbox plays it. */
  function follow(url: string, alias: string): void {
    const goal = goalOf(url)
    if (goal.kind === 'tab') {
      const tab: FrameSpec = { kind: 'tab', alias, target: goal.channelId, part: goal.part }
      const others = place.frames.filter((each) => each.kind !== 'tab' || each.alias !== alias)
      change({ frames: [...others.slice(0, 3), tab] })
    }
    if (goal.kind === 'landed') change({ drawer: `landed-${goal.view}` })
    if (goal.kind === 'approval') change({ drawer: 'switches' })
    setNotice(goal.kind === 'outside' ? `This leads out of the sandbox: ${url}` : landingWords[goal.kind])
  }

  function react(effect: HostEffect, spec: FrameSpec): void {
    if (effect.kind === 'settings') settings.current = effect.settings
    if (effect.kind === 'save-finished' && effect.ok) void keepTab(spec)
    if (effect.kind === 'save-finished' && !effect.ok)
      setNotice(`Weft could not save the tab: ${effect.reason}`)
    if (effect.kind === 'open-link') follow(effect.url, spec.alias)
    if (effect.kind === 'stop-sharing') sharing.current = false
    if (effect.kind === 'share-to-stage') {
      sharing.current = true
      const part = new URL(effect.url, location.href).search
      if (!place.frames.some((each) => each.kind === 'stage')) addFrame({ ...spec, kind: 'stage', part })
      else
        change({
          frames: place.frames.map((each) =>
            each.kind === 'stage' ? { ...each, target: spec.target, part } : each,
          ),
        })
    }
  }

  return (
    <FluentProvider theme={webLightTheme}>
      <div className="page">
        {world !== null && (
          <Toolbar
            place={place}
            onChange={change}
            nowMs={() => nowIn(world)}
            onMove={async (by) => {
              await moveClock(by)
              await reload()
            }}
          />
        )}
        <h1 className="only-heard">Weft sandbox: a place</h1>
        <p className="notice" role="status">
          {failure === '' ? notice : `The sandbox does not answer (${failure}). Is npm start still running?`}
        </p>
        <main className="stagehand">
          {world === null && failure === '' && <Spinner label="Opening the sandbox" />}
          <div className="frames">
            {world !== null &&
              place.frames.map((spec, index) => (
                <FrameSlot
                  key={`${index}/${spec.kind}/${spec.alias}`}
                  world={world}
                  place={place}
                  spec={spec}
                  onChange={(next) => changeFrame(index, next)}
                  onAdd={
                    place.frames.length < 4 && index === 0
                      ? () => addFrame({ ...spec, alias: spec.alias === 'ben' ? 'ana' : 'ben' })
                      : null
                  }
                  onClose={
                    place.frames.length > 1
                      ? () => change({ frames: place.frames.filter((_each, at) => at !== index) })
                      : null
                  }
                  onEffect={react}
                  isSharing={() => sharing.current}
                  ask={ask}
                  pickPeople={(single) => Promise.resolve(pickCouncil(world.tenant, single))}
                />
              ))}
          </div>
          {world !== null && place.drawer !== '' && (
            <FollowLink value={(url) => follow(url, place.frames[0]?.alias ?? 'ana')}>
              <Drawer place={place} world={world} onChange={change} onReload={reload} />
            </FollowLink>
          )}
        </main>
      </div>
      <ConsentWindow question={questions[0] ?? null} />
    </FluentProvider>
  )
}
