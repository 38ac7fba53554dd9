import { expect, test } from 'vitest'
import type { AgendaItem } from './agenda.ts'
import { councilTemplateItemLimit } from './council-template.ts'
import { editTemplateItems, identifiedItems } from './edit-template.ts'

const item = (id: string): AgendaItem => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'facilitator' },
})
const items = ['a', 'b', 'c'].map(item)
const order = (edited: readonly AgendaItem[] | null) => edited?.map((each) => each.id)

test('a template is edited by the moves of an agenda', () => {
  expect(order(editTemplateItems(items, { kind: 'move-item', itemId: 'c', afterId: null }))).toEqual([
    'c',
    'a',
    'b',
  ])
  expect(order(editTemplateItems(items, { kind: 'remove-item', itemId: 'b' }))).toEqual(['a', 'c'])
  expect(order(editTemplateItems(items, { kind: 'add-item', item: item('d'), afterId: 'a' }))).toEqual([
    'a',
    'd',
    'b',
    'c',
  ])
  expect(
    editTemplateItems(items, { kind: 'change-item', item: { ...item('b'), minutes: 9 } })?.[1]?.minutes,
  ).toBe(9)
})

test('a move that changes nothing, or too much, is none', () => {
  expect(editTemplateItems(items, { kind: 'remove-item', itemId: 'x' })).toBeNull()
  expect(editTemplateItems(items, { kind: 'change-item', item: item('x') })).toBeNull()
  expect(editTemplateItems(items, { kind: 'move-item', itemId: 'a', afterId: 'a' })).toBeNull()
  expect(editTemplateItems(items, { kind: 'start' })).toBeNull()
  const full = Array.from({ length: councilTemplateItemLimit }, (_, place) => item(`i${place}`))
  expect(editTemplateItems(full, { kind: 'add-item', item: item('more'), afterId: null })).toBeNull()
})

test('items of older templates get ids, and equal ids are told apart', () => {
  const { id: _id, ...bare } = item('a')
  expect(order(identifiedItems([bare, { ...bare, id: 'x' }, { ...bare, id: 'x' }]))).toEqual([
    'item-1',
    'x',
    'x-3',
  ])
})
