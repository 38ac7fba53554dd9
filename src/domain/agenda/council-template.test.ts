import { expect, test } from 'vitest'
import type { AgendaItem } from './agenda.ts'
import { agendaFromCouncilTemplate, councilTemplateItemLimit, templateItemsOf } from './council-template.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: `Item ${id}`,
  kind: 'discuss',
  minutes: 10,
  lead: { kind: 'facilitator' },
  ...more,
})

test('an agenda becomes a template without its ids and without what an earlier session had left', () => {
  const items = templateItemsOf([item('a', { prompt: 'Say hello' }), item('b', { carriedFrom: 's' })])
  expect(items).toEqual([
    { title: 'Item a', kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' }, prompt: 'Say hello' },
  ])
  const long = Array.from({ length: 80 }, (_, index) => item(String(index)))
  expect(templateItemsOf(long)).toHaveLength(councilTemplateItemLimit)
})

test('an agenda from it has fresh ids and as many minutes as its items', () => {
  let ids = 0
  const items = templateItemsOf([item('a'), item('b', { minutes: 25 })])
  const template = { title: 'Ours', purpose: '', cadence: 'weekly' as const, items }
  expect(agendaFromCouncilTemplate(template, () => `new-${++ids}`)).toEqual({
    title: 'Ours',
    plannedMinutes: 35,
    items: [item('new-1', { title: 'Item a' }), item('new-2', { title: 'Item b', minutes: 25 })],
  })
})
