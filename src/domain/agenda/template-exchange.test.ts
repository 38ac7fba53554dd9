import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { languages } from '../council/council.ts'
import { carryRules, dueSources, itemKinds, itemTitleLimit, leadSchema, outputKinds } from './agenda.ts'
import type { CouncilTemplate } from './council-template.ts'
import { exchangeSizeLimit, readTemplateText, templateAsText } from './template-exchange.ts'
import { cadences } from './template.ts'
import { inLanguage, itemWordsSchema, withWords, wordsIn } from './template-words.ts'

const template: CouncilTemplate = {
  title: 'Vendor round',
  purpose: 'See early',
  cadence: 'monthly',
  items: [
    {
      id: 'item-1',
      title: 'What came in',
      kind: 'due-list',
      minutes: 10,
      lead: { kind: 'owners' },
      purpose: 'Nothing waits',
      prompt: 'Ask for the oldest first',
      output: 'action',
      sources: ['actions-late', 'risks-due'],
      jointUpdate: true,
      carryOver: 'ask',
    },
    {
      title: 'One choice',
      kind: 'decide',
      minutes: 20,
      lead: { kind: 'person', personId: 'p1', name: 'Ana' },
    },
  ],
}
const json = (change: (file: Record<string, unknown>) => unknown) => {
  const file: unknown = JSON.parse(templateAsText(template, 'en'))
  return JSON.stringify(change(v.parse(v.record(v.string(), v.unknown()), file)))
}

test('a template comes back from its file as it was, but for people and ids, which stay in their council', () => {
  const text = templateAsText(template, 'de')
  expect(text).not.toContain('Ana')
  expect(text).not.toContain('p1')
  const [first, second] = template.items
  const { id: _id, ...own } = first ?? { id: '' }
  expect(readTemplateText(`\uFEFF${text}`)).toEqual({
    ok: true,
    template: { ...template, language: 'de', items: [own, { ...second, lead: { kind: 'facilitator' } }] },
  })
})

test('the longest name that a template may have comes back from its file', () => {
  const title = 'x'.repeat(itemTitleLimit)
  expect(readTemplateText(templateAsText({ ...template, title }, 'en'))).toMatchObject({
    ok: true,
    template: { title },
  })
})

test('a file that is none is refused with what is wrong and where', () => {
  expect(readTemplateText('title: Vendor')).toEqual({ ok: false, reason: 'not-json' })
  expect(readTemplateText('[1]')).toEqual({ ok: false, reason: 'not-a-template' })
  expect(readTemplateText('{"version":1}')).toEqual({ ok: false, reason: 'not-a-template' })
  expect(readTemplateText(json((file) => ({ ...file, version: 2 })))).toEqual({
    ok: false,
    reason: 'newer-version',
  })
  expect(readTemplateText(json((file) => ({ ...file, title: ' ' })))).toMatchObject({
    reason: 'wrong-field',
    item: null,
    field: 'title',
  })
  const items = [{ title: 'A', kind: 'decide', minutes: 5, lead: { kind: 'sponsor' } }]
  expect(
    readTemplateText(json((file) => ({ ...file, items: [...items, { ...items[0], minutes: 0.5 }] }))),
  ).toMatchObject({ reason: 'wrong-field', item: 2, field: 'minutes' })
  expect(readTemplateText(json((file) => ({ ...file, items: [] })))).toMatchObject({ field: 'items' })
  expect(readTemplateText(' '.repeat(exchangeSizeLimit + 1))).toEqual({ ok: false, reason: 'too-large' })
})

test('no text makes the reader throw, or changes what objects are', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((each) => json((file) => ({ ...file, ...each }))),
      ),
      (text) => {
        readTemplateText(text)
      },
    ),
  )
  readTemplateText(json((file) => file).replace('"title"', '"__proto__":{"polluted":1},"title"'))
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('the published schema names what the reader takes', () => {
  const list = v.object({ enum: v.array(v.string()) })
  const schema = v.parse(
    v.object({
      properties: v.object({
        language: list,
        languages: v.object({
          maxItems: v.number(),
          items: v.object({
            properties: v.object({
              language: list,
              items: v.object({ items: v.object({ properties: v.record(v.string(), v.unknown()) }) }),
            }),
          }),
        }),
        cadence: list,
        items: v.object({
          items: v.object({
            properties: v.object({
              kind: list,
              output: list,
              carryOver: list,
              sources: v.object({ items: list }),
              lead: v.object({ properties: v.object({ kind: list }) }),
            }),
          }),
        }),
      }),
    }),
    JSON.parse(readFileSync(new URL('../../../docs/agenda-template.schema.json', import.meta.url), 'utf8')),
  )
  const { language, languages: others, cadence, items } = schema.properties
  expect(others.maxItems).toBe(languages.length - 1)
  expect(others.items.properties.language.enum).toEqual(languages)
  expect(Object.keys(others.items.properties.items.items.properties)).toEqual(
    Object.keys(itemWordsSchema.entries),
  )
  const { kind, output, carryOver, sources, lead } = items.items.properties
  const leads = leadSchema.options
    .map((each) => each.entries.kind.literal)
    .filter((each) => each !== 'person')
  expect([language.enum, cadence.enum, kind.enum, output.enum, carryOver.enum, sources.items.enum]).toEqual([
    languages,
    cadences,
    itemKinds,
    outputKinds,
    carryRules,
    dueSources,
  ])
  expect(lead.properties.kind.enum).toEqual(leads)
})

const german = {
  language: 'de' as const,
  title: 'Lieferantenrunde',
  purpose: '',
  items: [
    { id: 'item-1', title: 'Was hereinkam', purpose: 'Nichts wartet', prompt: '' },
    { id: 'item-2', title: '', purpose: '', prompt: '' },
  ],
}
const bilingual: CouncilTemplate = { ...template, words: { language: 'en', others: [german] } }

test('a template in several languages comes back from its file with all of them, each at its item', () => {
  const read = readTemplateText(templateAsText(bilingual, 'ar'))
  expect(read).toMatchObject({
    ok: true,
    template: { language: 'en', title: 'Vendor round', words: bilingual.words },
  })
  const again = read.ok ? templateAsText(read.template, 'ar') : ''
  expect(again).toBe(templateAsText(bilingual, 'ar'))
})

test('words of another language are refused by item and field', () => {
  const withOthers = (change: object) =>
    readTemplateText(
      JSON.stringify({ ...(JSON.parse(templateAsText(bilingual, 'en')) as object), languages: [change] }),
    )
  const items = german.items.map(({ id: _id, ...texts }) => texts)
  expect(withOthers({ ...german, items: [items[0]] })).toMatchObject({ item: null, field: 'languages.items' })
  expect(withOthers({ ...german, language: 'en', items })).toMatchObject({ field: 'languages.language' })
  expect(withOthers({ ...german, language: 'xx', items })).toMatchObject({ field: 'languages.language' })
  expect(withOthers({ ...german, items: [items[0], { title: 7 }] })).toMatchObject({
    item: 2,
    field: 'languages.title',
  })
  expect(withOthers({ ...german, items: [items[0], { prompt: 'x'.repeat(601) }] })).toMatchObject({
    item: 2,
    field: 'languages.prompt',
  })
})

test('a template reads in another language as far as it has words, and back again without loss', () => {
  const inGerman = inLanguage(bilingual, 'de')
  expect(inGerman).toMatchObject({
    title: 'Lieferantenrunde',
    purpose: 'See early',
    words: { language: 'de' },
  })
  expect(inGerman.items.map((each) => [each.title, each.purpose, each.prompt])).toEqual([
    ['Was hereinkam', 'Nichts wartet', 'Ask for the oldest first'],
    ['One choice', undefined, undefined],
  ])
  const back = inLanguage(inGerman, 'en')
  expect(back.title).toBe('Vendor round')
  expect(back.items.map((each) => [each.title, each.purpose])).toEqual([
    ['What came in', 'Nothing waits'],
    ['One choice', undefined],
  ])
  expect(inLanguage(bilingual, 'ar')).toBe(bilingual)
})

test('words stay with their item when items are moved, and words that say nothing are no language', () => {
  const moved: CouncilTemplate = {
    ...bilingual,
    items: [{ ...template.items[1]!, id: 'item-2' }, template.items[0]!],
  }
  expect(wordsIn(moved, 'de').items.map((each) => each.title)).toEqual(['', 'Was hereinkam'])
  const words = { language: 'en' as const, others: [german] }
  const empty = { ...german, title: ' ', items: [] }
  expect(withWords(words, empty).others).toEqual([])
  expect(withWords(words, { ...german, language: 'ar' }).others).toHaveLength(2)
})
