import { expect, test } from 'vitest'
import { usualTemplates } from './usual-templates.ts'

const dayMs = 86_400_000
const startMs = 100 * dayMs
const templates = [
  { id: 'weekly', cadence: 'weekly', title: 'Weekly review' },
  { id: 'harvest', cadence: 'monthly', title: 'Learning harvest' },
  { id: 'forum', cadence: 'on-demand', title: 'Forum' },
] as const
const held = (title: string, daysAgo: number) => ({ title, startMs: startMs - daysAgo * dayMs })
const usual = (more: Partial<Parameters<typeof usualTemplates>[0]>) =>
  usualTemplates({ templates, meetingTitle: 'Council', startMs, held: [], nextMs: null, ...more }).map(
    (each) => each.id,
  )

test('what the series took last comes first, each once, and nothing that is still to come', () => {
  const sessions = [
    held('Forum', 14),
    held('Weekly review', 7),
    held('Forum', 21),
    held('Learning harvest', -7),
  ]
  expect(usual({ held: sessions })).toEqual(['weekly', 'forum'])
})

test('a series that begins is known by its name, else by its rhythm', () => {
  expect(usual({ meetingTitle: 'Learning harvest', nextMs: startMs + 7 * dayMs })).toEqual(['harvest'])
  expect(usual({ nextMs: startMs + 7 * dayMs })).toEqual(['weekly'])
  expect(usual({ held: [held('Our own', 30)] })).toEqual(['harvest'])
})

test('where nothing tells, nothing is usual', () => {
  expect(usual({})).toEqual([])
})
