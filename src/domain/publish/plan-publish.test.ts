import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { languages, type Council } from '../council/council.ts'
import type { Capture } from '../session/capture.ts'
import { foldSession } from '../session/fold.ts'
import type { Move } from '../session/move.ts'
import type { SessionState } from '../session/session-state.ts'
import { maxMessageBytes } from './channel-message.ts'
import { publishPlanSchema, type EffectKind, type EffectOf, type PublishPlan } from './effect.ts'
import { inviteBlock } from './invite-block.ts'
import { minutesHtml } from './minutes-html.ts'
import type { OutWords } from './out-words.ts'
import { planPublish, publishedMinutes, type PublishInput } from './plan-publish.ts'
import { sessionReference } from './session-reference.ts'

/** The real words of a language; a message that is missing throws. The catalogue is another layer's: read as text. */
function wordsIn(language: string): OutWords {
  const source = readFileSync(`src/ui/text/locales/${language}/outputs.ts`, 'utf8')
  const texts = new Map([...source.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, text]) => [id, text]))
  return (id, args = {}) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`no message ${id}`)
    return text.replace(/\{ \$(\w+) \}/g, (_all, name: string) => String(args[name]))
  }
}

const council: Council = {
  key: 'k',
  name: 'Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [
    { id: 'ops', name: 'Operations', short: 'Ops' },
    { id: 'it', name: 'IT', short: 'IT' },
  ],
  members: [
    { personId: 'ana', displayName: 'Ana Ruiz', role: 'member', departmentId: 'ops' },
    { personId: 'ben', displayName: 'Ben Ito', role: 'member', departmentId: 'it' },
  ],
  teamId: 'team',
  channelId: 'channel',
  channelName: 'General',
  siteId: 'site',
  planId: 'plan',
  planName: 'Plan',
  bucketId: 'bucket',
}
const item = (id: string, kind: 'open' | 'discuss' | 'close' = 'discuss') => ({
  id,
  title: `Item ${id}`,
  kind,
  minutes: 10,
  lead: { kind: 'everyone' as const },
})
const capture = (each: Capture): Move => ({ kind: 'capture', capture: each, enteredFor: null })
const action = (id: string, text: string, ownerId: string | null = 'ana'): Move =>
  capture({ kind: 'action', id, itemId: 'b', text, ownerId, ownerName: null, due: '2026-11-27' })

const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly <review>',
  plannedMinutes: 30,
  plannedStartMs: null,
  items: [item('a', 'open'), item('b'), item('c'), item('d'), item('e', 'close')],
}
const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }

function folded(...moves: readonly Move[]): SessionState {
  return foldSession(
    [plan, { kind: 'start' } as const, ...moves].map((move, index) => ({
      client: 'a',
      seq: index + 1,
      lamport: index + 1,
      atMs: 1_795_300_200_000 + index * 60_000,
      by: 'ana',
      byName: 'Ana Ruiz',
      move,
    })),
  )
}
function input(state: SessionState, extra: Partial<PublishInput> = {}): PublishInput {
  return {
    state,
    council,
    sessionKey: '19:meeting_x@thread.v2|2026-11-21T22:30:00Z',
    startMs: 1_795_300_200_000,
    nextSessionKey: null,
    planMemberIds: new Set(['ana']),
    links: { session: 'https://weft.test/s?a=1&b=2', action: (id) => `https://weft.test/a/${id}` },
    invite: null,
    words: wordsIn('en'),
    ...extra,
  }
}
function effectsOf<Kind extends EffectKind>(from: PublishPlan, kind: Kind): readonly EffectOf<Kind>[] {
  return from.effects.filter((each): each is EffectOf<Kind> => each.kind === kind)
}

test('the stored plan is read back as it was written, and computing it again gives the same', () => {
  const state = folded(
    action('c1', 'Do it'),
    capture({ kind: 'decision', id: 'c2', itemId: 'b', text: 'We go', reason: 'It is time' }),
    capture({
      kind: 'risk',
      id: 'c3',
      itemId: null,
      text: 'It may break',
      ownerId: null,
      ownerName: null,
      departmentIds: ['it'],
      likelihood: 4,
      impact: 4,
    }),
    close,
  )
  const first = planPublish(input(state))
  expect(v.parse(publishPlanSchema, JSON.parse(JSON.stringify(first)))).toEqual(first)
  expect(planPublish(input(state))).toEqual(first)
  expect(new Set(first.effects.map((each) => each.id)).size).toBe(first.effects.length)
  expect(first.thread).toBe('19:meeting_x@thread.v2')
  expect(effectsOf(first, 'risk')[0]).toMatchObject({ level: 'critical', departmentNames: ['IT'] })
})

test('every action becomes one task and one record, and a removed one becomes nothing', () => {
  const state = folded(
    action('c1', 'Do it'),
    action('c2', 'Not this'),
    { kind: 'remove-capture', captureId: 'c2' },
    close,
  )
  const result = planPublish(input(state))
  expect(effectsOf(result, 'task').map((each) => each.captureId)).toEqual(['c1'])
  expect(effectsOf(result, 'action')[0]).toMatchObject({ taskEffectId: 'task/c1', itemTitle: 'Item b' })
  expect(effectsOf(result, 'task')[0]).toMatchObject({
    assigneeId: 'ana',
    dueDateTime: '2026-11-27T12:00:00Z',
    link: 'https://weft.test/a/c1',
  })
})

test("an owner outside the plan's group is named in the description instead of being assigned", () => {
  const task = effectsOf(planPublish(input(folded(action('c1', 'Do it', 'ben'), close))), 'task')[0]
  expect(task?.assigneeId).toBeNull()
  expect(task?.description).toContain('Ben Ito')
  const unknown = input(folded(action('c1', 'Do it', 'ben'), close), { planMemberIds: null })
  expect(effectsOf(planPublish(unknown), 'task')[0]?.assigneeId).toBe('ben')
})

test('a title that Planner would refuse is cut, and the whole text stands in the description', () => {
  const text = 'long '.repeat(90).trim()
  const task = effectsOf(planPublish(input(folded(action('c1', text), close))), 'task')[0]
  expect(task?.title.length).toBeLessThanOrEqual(255)
  expect(task?.description).toContain(text)
})

test('with neutral titles nothing of what was said reaches Planner, and no two tasks are called the same', () => {
  const state = folded(
    action('c1', 'Replace the plant director'),
    action('c2', 'Gone'),
    { kind: 'remove-capture', captureId: 'c2' },
    action('c3', 'Sell line 2', 'ben'),
    close,
  )
  const result = planPublish(input(state, { council: { ...council, neutralTasks: true } }))
  const tasks = effectsOf(result, 'task')
  const reference = sessionReference(input(state).sessionKey)
  // The second is removed, and the third keeps its number.
  expect(tasks.map((each) => each.title)).toEqual([
    `Council action 1 (${reference})`,
    `Council action 3 (${reference})`,
  ])
  expect(JSON.stringify(tasks)).not.toMatch(/plant director|line 2|Item b|Weekly/)
  expect(effectsOf(result, 'action').map((each) => each.title)).toEqual([
    'Replace the plant director',
    'Sell line 2',
  ])
})

test('the other wording of a capture that nobody settled is published beside it', () => {
  const rival: Move = {
    kind: 'change-capture',
    seen: null,
    capture: {
      kind: 'action',
      id: 'c1',
      itemId: 'b',
      text: 'Do that',
      ownerId: 'ana',
      ownerName: null,
      due: null,
    },
  }
  const task = effectsOf(planPublish(input(folded(action('c1', 'Do it'), rival, close))), 'task')[0]
  expect(task?.description).toContain('Do that')
})

test('what was parked or not reached is carried, what every session has of its own is not', () => {
  const state = folded({ kind: 'start-item', itemId: 'b' }, { kind: 'park-item', itemId: 'c' }, close)
  const carry = effectsOf(planPublish(input(state, { nextSessionKey: 'next' })), 'carry')
  expect(carry).toMatchObject([{ toSession: 'next', items: [{ id: 'c' }, { id: 'd' }] }])
})

test('the file is named by the day in the council’s zone and holds nothing that SharePoint refuses', () => {
  const file = effectsOf(planPublish(input(folded(close))), 'minutes')[0]?.fileName
  expect(file).toMatch(/^2026-11-21 Weekly review weft-\w+\.html$/)
})

test('the minutes hold everything that was written, escaped, in every language', () => {
  const moves: Move[] = [
    { kind: 'write-notes', itemId: 'b', blockId: 'n1', text: 'Noted <b>&\nnext line', seen: null },
    { kind: 'write-notes', itemId: 'gone', blockId: 'n2', text: 'Stray note', seen: null },
    { kind: 'write-notes', itemId: 'd', blockId: 'n3', text: 'Of a removed item', seen: null },
    { kind: 'remove-item', itemId: 'd' },
    capture({ kind: 'note', id: 'c4', itemId: 'b', text: 'A lesson', label: 'lesson' }),
    capture({ kind: 'note', id: 'c5', itemId: null, text: 'Without item', label: 'something own' }),
    {
      kind: 'fill-lines',
      departmentId: 'ops',
      lines: { changed: 'New tool', uncertain: '', helpNeeded: '', helpOffered: '' },
    },
    { kind: 'propose-item', proposalId: 'p', title: 'Not now', minutes: 5, why: '' },
    { kind: 'note-attendance', personId: 'ben', name: 'Ben Ito', state: 'apology' },
    {
      kind: 'assign-role',
      role: 'facilitator',
      personId: 'ben',
      name: 'Ben Ito',
      why: 'taken-over',
      forPersonId: 'ana',
    },
    close,
    action('late', 'After the end'),
  ]
  for (const language of languages) {
    const words = wordsIn(language)
    const asked = input(folded(...moves), { words, council: { ...council, language } })
    const html = minutesHtml(publishedMinutes(asked), words)
    for (const text of [
      'Stray note',
      'Of a removed item',
      'A lesson',
      'Without item',
      'New tool',
      'Not now',
    ]) {
      expect(html).toContain(text)
    }
    expect(html).toContain('After the end')
    expect(html).toContain('Noted &lt;b&gt;&amp;<br>next line')
    expect(html).toContain('Weekly &lt;review&gt;')
    expect(html).not.toMatch(/<review>|undefined|\{ \$/)
    expect(html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
  }
})

test('the minutes name the zone of their times, and set commas as their language does', () => {
  const close2: Move = { kind: 'close', artefacts: ['actions', 'decision'], reasonForNone: null }
  const written = (language: 'en' | 'ar' | 'fr' | 'es' | 'ja') =>
    publishedMinutes(input(folded(close2), { council: { ...council, language }, words: wordsIn(language) }))
  expect(written('en').when).toMatch(/\(Central European Time\)$/)
  expect(JSON.stringify(written('en').blocks)).toContain('actions, decision')
  expect(written('ar').when).toContain('توقيت وسط أوروبا')
  expect(JSON.stringify(written('ar').blocks)).toContain('إجراءات، ')
  expect(written('fr').when).toContain('heure d’Europe centrale')
  expect(JSON.stringify(written('fr').blocks)).toContain('des actions, des décisions')
  expect(written('es').when).toContain('hora de Europa central')
  expect(JSON.stringify(written('es').blocks)).toContain('acciones, decisiones')
  expect(written('ja').when).toContain('中央ヨーロッパ時間')
  expect(JSON.stringify(written('ja').blocks)).toContain('アクション、決定事項')
})

test('the message stays under the limit with 80 long actions, and says where the rest is', () => {
  const many = Array.from({ length: 80 }, (_, index) => action(`c${index}`, `مهمة ${index} `.repeat(25)))
  const result = planPublish(input(folded(...many, close)))
  const [message] = effectsOf(result, 'message')
  const html = message?.html ?? ''
  expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(maxMessageBytes)
  expect(html).toContain('The rest is in the minutes')
  expect(html).toContain('مهمة 3')
  expect(html.match(/<tr>/g)?.length).toBe(html.match(/<\/tr>/g)?.length)
  expect(html).toContain(message?.marker ?? 'no marker')
})

test('a short session fits into the message whole and names the file', () => {
  const [message] = effectsOf(planPublish(input(folded(action('c1', 'Do it'), close))), 'message')
  expect(message?.html).toContain('These minutes are also in the files')
  expect(message?.html).toContain('href="https://weft.test/s?a=1&amp;b=2"')
})

test('references differ from session to session and are plain text', () => {
  const references = Array.from({ length: 500 }, (_, index) => sessionReference(`thread|${index}`))
  expect(new Set(references).size).toBe(500)
  expect(references.every((each) => /^weft-[a-z0-9]{2,14}$/.test(each))).toBe(true)
})

test('the invite names every item with its time in the council’s zone, in every language', () => {
  for (const language of languages) {
    const html = inviteBlock({
      title: 'A & B',
      items: [item('a'), item('b')],
      startMs: 1_795_300_200_000,
      council: { language, timeZone: 'Europe/Berlin' },
      facilitatorName: 'Ana <Ruiz>',
      noteTakerName: null,
      link: 'https://weft.test/s',
      words: wordsIn(language),
    })
    expect(html).toContain('A &amp; B')
    expect(html).toContain('Ana &lt;Ruiz&gt;')
    expect(html.match(/scope="row"/g)).toHaveLength(2)
    if (language === 'de') expect(html).toContain('23:40')
  }
})
