// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useShown } from './use-templates.ts'

type Parts = Parameters<typeof useShown>[0]
const nothing: Parts = { shipped: null, series: undefined, own: null }
const weekly = { name: 'Council on Mondays', templateId: 'weekly-review' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('templates are shown once the council’s lists have said all, and keep their places', () => {
  const { result, rerender } = renderHook((parts: Parts) => useShown(parts), { initialProps: nothing })
  rerender({ ...nothing, shipped: [] })
  expect(result.current).toBeNull()
  rerender({ shipped: [], series: weekly, own: null })
  expect(result.current).toBeNull()
  rerender({ shipped: [], series: weekly, own: [] })
  expect(result.current).toEqual({ shipped: [], series: weekly, ownAreLate: false })
})

test('what comes after the wait moves nothing that is shown already', () => {
  const { result, rerender } = renderHook((parts: Parts) => useShown(parts), {
    initialProps: { ...nothing, shipped: [] },
  })
  act(() => {
    vi.advanceTimersByTime(1_500)
  })
  expect(result.current).toEqual({ shipped: [], series: null, ownAreLate: true })
  rerender({ shipped: [], series: weekly, own: ['theirs'] })
  expect(result.current).toEqual({ shipped: [], series: null, ownAreLate: true })
})
