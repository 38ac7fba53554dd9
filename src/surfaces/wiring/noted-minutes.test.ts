// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { excerptOf } from '#src/domain/minutes/excerpt.ts'
import { minutesHtml } from '#src/domain/publish/minutes-html.ts'
import { planPublish, publishedMinutes, type PublishInput } from '#src/domain/publish/plan-publish.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { minutesWord } from '#src/features/minutes/minutes-word.ts'
import { withNoteTexts } from '#src/live/notes/with-note-texts.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { noteWriter } from '#test/support/note-writers.ts'

const council: Council = {
  key: 'k',
  name: 'Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [],
  members: [],
  teamId: 't',
  channelId: 'c',
  channelName: 'General',
  siteId: 's',
  planId: 'p',
  planName: 'Plan',
  bucketId: 'b',
}
const item = (id: string) => ({
  id,
  title: `Item ${id}`,
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'guest' as const, name: 'Gil' },
})
const setUp: readonly Move[] = [
  {
    kind: 'plan-agenda',
    templateId: null,
    title: 'Weekly',
    plannedMinutes: 10,
    plannedStartMs: 0,
    items: [item('i'), item('other')],
  },
  { kind: 'write-notes', itemId: 'i', blockId: 'b', text: 'An old block', seen: null },
]
const log: readonly LoggedMove[] = setUp.map((move, index) => ({
  client: 'plan',
  seq: index + 1,
  lamport: index + 1,
  atMs: 0,
  by: 'ana',
  byName: 'Ana',
  move,
}))

/** Two people wrote the notes of an item together, the second of them beside the first. */
function written(): readonly LoggedMove[] {
  const [ana, ben] = [noteWriter('ana'), noteWriter('ben')]
  for (const each of [ana, ben]) each.get(log)
  ana.field.edit(0, 0, 'Line 2 is <stable>')
  ben.field.edit(0, 0, 'Ben disagrees\n')
  ana.flush()
  ben.flush()
  return [...ana.log(), ...ben.log()]
}

async function input(moves: readonly LoggedMove[]): Promise<PublishInput> {
  return {
    state: await withNoteTexts(foldSession(moves)),
    council,
    sessionKey: 'thread/2026',
    startMs: 0,
    nextSessionKey: null,
    planMemberIds: null,
    links: { session: 'https://weft.test', action: () => '' },
    invite: null,
    words: await textFor('en'),
  }
}

test('[NOTES-11] minutes hold what was written together, as a page, as a file for Word and as an excerpt', async () => {
  const asked = await input(written())
  const minutes = publishedMinutes(asked)
  const html = minutesHtml(minutes, asked.words)
  const blob = minutesWord(minutes, 'Open')
  const word = strFromU8(
    unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml'] ?? new Uint8Array(),
  )
  const excerpt = minutesHtml(excerptOf(asked, new Set(['i'])), asked.words)
  for (const text of [html, word, excerpt]) {
    expect(text).toContain('Line 2 is &lt;stable&gt;')
    expect(text).toContain('Ben disagrees')
    expect(text).toContain('An old block')
  }
  expect(minutesHtml(excerptOf(asked, new Set(['other'])), asked.words)).not.toContain('Line 2')
})

test('[NOTES-11] whoever publishes computes the same plan, and a later edit is a correction', async () => {
  const moves = written()
  const plan = planPublish(await input(moves))
  expect(planPublish(await input(moves.toReversed()))).toEqual(plan)
  const cho = noteWriter('cho')
  cho.get(moves)
  cho.field.edit(0, 0, 'Corrected. ')
  cho.flush()
  expect(planPublish(await input(cho.log()))).not.toEqual(plan)
})

test('a session in which nobody wrote together stays the same object: nothing is loaded for it', async () => {
  const state = foldSession(log)
  expect(await withNoteTexts(state)).toBe(state)
})
