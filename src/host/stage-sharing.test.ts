import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HostSilent } from './opened-place.ts'
import { stageSharing } from './stage-sharing.ts'

type Host = Parameters<typeof stageSharing>[0]
const silent = () => undefined
const allowing: Host['getAppContentStageSharingCapabilities'] = (say) =>
  say(null, { doesAppHaveSharePermission: true })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a host that never says whether the stage may be shared is asked by sharing', async () => {
  const shared: string[] = []
  const asked = stageSharing({
    getAppContentStageSharingCapabilities: silent,
    shareAppContentToStage(say, url) {
      shared.push(url)
      say(null, true)
    },
  })
  await vi.advanceTimersByTimeAsync(2_000)
  const share = await asked
  await share?.('https://weft.example/stage.html')
  expect(shared).toEqual(['https://weft.example/stage.html'])
})

test('where the host says that this person may not share, or refuses to say, nothing is offered', async () => {
  const refusals: readonly Host['getAppContentStageSharingCapabilities'][] = [
    (say) => say(null, { doesAppHaveSharePermission: false }),
    (say) => say({ errorCode: 500 }, null),
  ]
  for (const getAppContentStageSharingCapabilities of refusals)
    expect(
      await stageSharing({ getAppContentStageSharingCapabilities, shareAppContentToStage: silent }),
    ).toBeNull()
})

test('a share that is never answered ends as silence after twelve seconds, not sooner', async () => {
  const share = await stageSharing({
    getAppContentStageSharingCapabilities: allowing,
    shareAppContentToStage: silent,
  })
  const ended = vi.fn<(failure: unknown) => void>()
  share?.('https://weft.example/stage.html').catch(ended)
  await vi.advanceTimersByTimeAsync(11_000)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ended.mock.calls[0]?.[0]).toBeInstanceOf(HostSilent)
})

test('a refused share says what the host said', async () => {
  const share = await stageSharing({
    getAppContentStageSharingCapabilities: allowing,
    shareAppContentToStage: (say) => say({ errorCode: 1000, message: 'Only presenters share' }, false),
  })
  await expect(share?.('https://weft.example/stage.html')).rejects.toThrow('Only presenters share')
})
