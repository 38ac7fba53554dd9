import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { languages as councilLanguages } from '../council/council.ts'
import { agendaItemSchema } from './agenda.ts'
import { capturesAs } from './captures-as.ts'
import { fullTemplates, shippedTemplate, shippedTemplates, shortForms } from './shipped-templates.ts'
import { agendaFromTemplate, templatePurpose, templateSchema } from './template.ts'

/** The catalogue is another layer's: here it is read as the text that it is. */
const languages = Object.fromEntries(
  councilLanguages.map((each) => [each, readFileSync(`src/ui/text/locales/${each}/templates.ts`, 'utf8')]),
)

function wordsOf(source: string): (id: string) => string {
  const texts = new Map([...source.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, text]) => [id, text]))
  return (id) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`no message ${id}`)
    return text
  }
}

test('twelve templates and three short forms ship, each valid and its minutes adding up', () => {
  expect([fullTemplates.length, shortForms.length]).toEqual([12, 3])
  for (const each of shippedTemplates)
    expect(v.safeParse(templateSchema, each).issues, each.id).toBeUndefined()
  expect(new Set(shippedTemplates.map((each) => each.id)).size).toBe(15)
})

test('a template whose minutes do not add up is refused', () => {
  const weekly = shippedTemplate('weekly-review')
  expect(v.safeParse(templateSchema, { ...weekly, minutes: 44 }).success).toBe(false)
})

test('every template becomes a valid agenda in every language', () => {
  for (const [language, source] of Object.entries(languages)) {
    const words = wordsOf(source)
    for (const template of shippedTemplates) {
      let count = 0
      const agenda = agendaFromTemplate(template, words, () => `i${(count += 1)}`)
      expect(templatePurpose(template, words).length).toBeGreaterThan(10)
      expect(agenda.items).toHaveLength(template.items.length)
      for (const item of agenda.items) {
        expect(v.safeParse(agendaItemSchema, item).issues, `${language} ${template.id}`).toBeUndefined()
      }
    }
  }
})

test('no text names a view that is not there', () => {
  for (const source of Object.values(languages)) {
    expect(source).not.toMatch(/commitment board|decision log|risk register|interdependency map|heat map/i)
    expect(source).not.toMatch(/Zusagen-?board|Entscheidungslog|Risikoregister|Landkarte|Heatmap/i)
  }
})

test('the output of an item without a record of its own is captured as a labelled note', () => {
  expect(capturesAs('decision')).toEqual({ kind: 'decision' })
  expect(capturesAs('lesson')).toEqual({ kind: 'note', label: 'lesson' })
  expect(capturesAs(undefined)).toEqual({ kind: 'note' })
})
