// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneVoice } from './one-voice.ts'

/** Locks of one browser that nobody has to wait for. */
function browserLocks() {
  const held = new Set<string>()
  return {
    request: async (name: string, come: () => Promise<void>) => {
      held.add(name)
      await come()
      held.delete(name)
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  }
}

let sight: 'visible' | 'hidden' = 'visible'
beforeEach(() => {
  sight = 'visible'
  vi.stubGlobal('navigator', { locks: browserLocks() })
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => sight)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function whoSpeaks(pages: readonly ReturnType<typeof oneVoice>[]): Promise<readonly boolean[]> {
  await Promise.resolve()
  return Promise.all(pages.map((each) => each.speaks()))
}

test('of a person’s pages on one session the panel speaks, whichever was opened first, and the stage once it is alone', async () => {
  const stage = oneVoice('ana/session', 'stage', 'a')
  expect(await whoSpeaks([stage])).toEqual([true])
  const panel = oneVoice('ana/session', 'panel', 'b')
  const other = oneVoice('ana/another', 'panel', 'c')
  expect(await whoSpeaks([stage, panel, other])).toEqual([false, true, true])
  panel.close()
  expect(await whoSpeaks([stage])).toEqual([true])
})

test('of two tabs one speaks, and a page out of sight leaves the word to one that is seen', async () => {
  const pages = [oneVoice('ana', 'tab', 'a'), oneVoice('ana', 'tab', 'b')]
  expect(await whoSpeaks(pages)).toEqual([true, false])
  sight = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  // All pages of this test are one document: then nobody is seen, and nobody is kept silent.
  expect(await whoSpeaks(pages)).toEqual([true, true])
  const seen = oneVoice('ana', 'panel', 'c')
  expect(await whoSpeaks([seen])).toEqual([true])
  sight = 'visible'
  const stage = oneVoice('ana', 'stage', 'd')
  expect(await whoSpeaks([...pages, stage])).toEqual([false, false, true])
})

test('where locks cannot be asked, every page speaks', async () => {
  vi.stubGlobal('navigator', {
    locks: { ...browserLocks(), query: () => Promise.reject(new Error('Not allowed here')) },
  })
  const pages = [oneVoice('ana', 'panel', 'a'), oneVoice('ana', 'stage', 'b')]
  expect(await whoSpeaks(pages)).toEqual([true, true])
  vi.stubGlobal('navigator', {})
  expect(await whoSpeaks([oneVoice('ana', 'stage', 'b')])).toEqual([true])
})
