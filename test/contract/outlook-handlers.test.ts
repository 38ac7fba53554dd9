import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { leftCouncilsKey, leftOnItemKey, writeLeftOnItem } from '#src/domain/publish/left-for-outlook.ts'
import { ensureBuild } from '../../scripts/ensure-build.ts'

/**
 * The built handlers in an engine as bare as classic Outlook's for Windows: no window, no document, no modules, and of
 * the language's own functions none that came after ES2016.
 */

const script = fileURLToPath(new URL('../../dist/product/autorun.js', import.meta.url))

const newer = `
for (const [owner, names] of [
  [Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
  [String.prototype, ['at', 'matchAll', 'padStart', 'padEnd', 'replaceAll', 'trimStart', 'trimEnd', 'isWellFormed']],
  [Object, ['entries', 'values', 'fromEntries', 'hasOwn', 'groupBy', 'getOwnPropertyDescriptors']],
  [Promise, ['allSettled', 'any', 'withResolvers']],
  [Promise.prototype, ['finally']],
  [globalThis, ['globalThis', 'Intl', 'BigInt', 'structuredClone', 'WeakRef']],
]) for (const name of names) delete owner[name]
`

interface Outlook {
  /** Values of `getAsync` by field; a function stands for how Outlook answers instead. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly left?: string
  readonly councils?: string
  readonly locale?: string
  readonly knowsInsight?: boolean
}

type Callback = (result: { status: string; value?: unknown }) => void

const fieldNames = ['subject', 'start', 'end', 'requiredAttendees', 'optionalAttendees', 'body', 'recurrence']

/** Runs one action and gives what it ended with, how often, and the notifications that then stand above the item. */
async function run(
  action: string,
  { fields, left, councils, locale = 'en-US', knowsInsight = true }: Outlook,
): Promise<{ ended: unknown[]; notices: Map<string, { type: string; message: string }> }> {
  const notices = new Map<string, { type: string; message: string }>()
  const actions = new Map<string, (event: unknown) => void>()
  const answer = (args: readonly unknown[], value: unknown) =>
    args.findLast((each): each is Callback => typeof each === 'function')?.({ status: 'succeeded', value })
  const getAsync = (name: string) => ({
    getAsync: (...args: unknown[]) => {
      const value = fields[name]
      if (typeof value === 'function') value(...args)
      else answer(args, value)
    },
  })
  const item = {
    ...Object.fromEntries(fieldNames.map((name) => [name, getAsync(name)])),
    loadCustomPropertiesAsync: (...args: unknown[]) =>
      answer(args, { get: (key: string) => (key === leftOnItemKey ? left : undefined) }),
    notificationMessages: {
      replaceAsync: (key: string, notice: { type: string; message: string }, done: Callback) => {
        if (notice.type === 'insightMessage' && !knowsInsight) return done({ status: 'failed' })
        notices.set(key, notice)
        done({ status: 'succeeded' })
      },
      getAllAsync: (done: Callback) =>
        done({ status: 'succeeded', value: [...notices].map(([key, each]) => ({ key, ...each })) }),
      removeAsync: (key: string, done: Callback) => {
        notices.delete(key)
        done({ status: 'succeeded' })
      },
    },
  }
  const Office = {
    actions: { associate: (id: string, handler: (event: unknown) => void) => actions.set(id, handler) },
    context: {
      displayLanguage: locale,
      mailbox: { item, userProfile: { emailAddress: 'tom@x.example' } },
      roamingSettings: { get: (key: string) => (key === leftCouncilsKey ? councils : undefined) },
    },
  }
  const engine = createContext({
    Office,
    // Waiting is over at once where nothing answers.
    setTimeout: (work: () => void) => setTimeout(work, 50),
  })
  runInContext(newer, engine)
  // Dates are the engine's own, as in Outlook.
  const date = (iso: string): unknown => runInContext(`new Date('${iso}')`, engine)
  const times = { start: date('2026-11-23T09:00:00Z'), end: date('2026-11-23T09:45:00Z') }
  Object.assign(item, {
    start: {
      getAsync: (...args: unknown[]) => answer(args, 'start' in fields ? fields['start'] : times.start),
    },
    end: { getAsync: (...args: unknown[]) => answer(args, 'end' in fields ? fields['end'] : times.end) },
  })
  runInContext(readFileSync(script, 'utf8'), engine)
  const ended: unknown[] = []
  await new Promise<void>((resolve) => {
    actions.get(action)?.({
      completed: (options: unknown) => {
        ended.push(options)
        resolve()
      },
    })
  })
  return { ended, notices }
}

const people = (...names: readonly string[]) =>
  names.map((each) => ({ emailAddress: `${each}@x.example`, recipientType: 'user' }))
const councils = JSON.stringify([
  {
    name: 'Operating Council',
    titles: ['Weekly'],
    mails: people('ana', 'ben', 'mei', 'tom').map((each) => each.emailAddress),
  },
])
const left = writeLeftOnItem({
  council: 'Operating Council',
  planned: 45,
  withoutLead: 0,
  facilitator: 'Ana',
  facilitatorMail: 'ana@x.example',
  facilitatorAway: false,
})
const composed = {
  subject: 'Weekly',
  requiredAttendees: people('ana', 'ben'),
  optionalAttendees: [],
  body: '<p>Hello</p>',
  recurrence: null,
}

beforeAll(ensureBuild, 300_000)

test('the script is one classic script, and names nothing that classic Outlook lacks', () => {
  const text = readFileSync(script, 'utf8')
  expect(text).not.toMatch(/\b(import|export)\b\s*[{*('"]/)
  for (const missing of ['window.', 'document.', 'onReady', 'async ', '?.', '??'])
    expect(text, missing).not.toContain(missing)
})

test('an appointment that invites the council is offered its agenda, with a link that opens the pane', async () => {
  for (const action of ['onNewAppointmentOrganizer', 'onAppointmentAttendeesChanged']) {
    const { ended, notices } = await run(action, { fields: { ...composed, subject: '' }, councils })
    expect(ended).toEqual([undefined])
    expect([...notices.values()]).toMatchObject([
      { type: 'insightMessage', message: expect.stringContaining('a meeting of Operating Council') },
    ])
  }
  const { notices } = await run('onNewAppointmentOrganizer', {
    fields: composed,
    councils,
    locale: 'de-DE',
    knowsInsight: false,
  })
  expect([...notices.values()]).toMatchObject([
    { type: 'informationalMessage', message: expect.stringContaining('Sitzung von Operating Council') },
  ])
})

test('an empty appointment, one of other people and one with its agenda are offered nothing', async () => {
  for (const outlook of [
    { fields: { ...composed, subject: '', requiredAttendees: [] }, councils },
    { fields: { ...composed, subject: 'Lunch', requiredAttendees: people('zoe') }, councils },
    { fields: composed },
    { fields: composed, councils, left },
  ]) {
    const { ended, notices } = await run('onNewAppointmentOrganizer', outlook)
    expect(ended).toEqual([undefined])
    expect(notices.size).toBe(0)
  }
})

test('a council’s invite without an agenda is asked about before it is sent, in the person’s language', async () => {
  const english = await run('onAppointmentSend', { fields: composed, councils })
  expect(english.ended).toMatchObject([
    {
      allowEvent: false,
      sendModeOverride: 'promptUser',
      errorMessage: expect.stringContaining('No agenda stands in this invite of Operating Council.'),
    },
  ])
  const arabic = await run('onAppointmentSend', { fields: composed, left, locale: 'ar-SA' })
  expect(arabic.ended).toMatchObject([{ errorMessage: expect.stringContaining('يمكنك إرسالها كما هي') }])
})

test('everything that is missing is said in one warning that Outlook can show whole', async () => {
  const row = (lead: string) => `<tr><td>9:00</td><th>Item</th><td>${lead}</td><td>40 min</td><td></td></tr>`
  const body = `<p>Weft ↓</p><table><tr><th>a</th><th>b</th><th>c</th><th>d</th><th>e</th></tr>${row('')}${row('Ana')}</table><p>Weft ↑</p>`
  const { ended } = await run('onAppointmentSend', {
    fields: { ...composed, body, requiredAttendees: people('ben', 'mei') },
    left,
  })
  const [{ errorMessage }] = ended as [{ errorMessage: string }]
  expect(errorMessage).toBe(
    'The agenda takes 80 minutes and the meeting lasts 45: 35 too many. Items without a lead: 1. Ana, who facilitates, is not invited. You can send it as it is.',
  )
  expect(errorMessage.length).toBeLessThan(500)
})

test('whatever Outlook does, the invite goes out, and the handler ends once', async () => {
  const silent = () => undefined
  const failing = (...args: unknown[]) => (args.at(-1) as Callback)({ status: 'failed' })
  const throwing = () => {
    throw new Error('Outlook is busy')
  }
  for (const how of [silent, failing, throwing, 7, {}, 'x'.repeat(100)]) {
    const fields = Object.fromEntries(fieldNames.map((name) => [name, how]))
    const { ended } = await run('onAppointmentSend', { fields, councils: '{"broken', left: '[]' })
    expect(ended).toEqual([{ allowEvent: true }])
  }
  const hostile = { ...composed, body: `Weft ↓<table>${'<tr><td>x'.repeat(100_000)}Weft ↑<!--` }
  expect((await run('onAppointmentSend', { fields: hostile })).ended).toEqual([{ allowEvent: true }])
  const nobody = await run('onAppointmentSend', {
    fields: {},
    councils: JSON.stringify([null, 3, { name: '' }]),
  })
  expect(nobody.ended).toEqual([{ allowEvent: true }])
})
