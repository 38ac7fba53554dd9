// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { useKeptWords } from './use-kept-words.ts'

test('words about a risk outlive their form, each form its own, until they are sent', () => {
  const keep = draftsInMemory()
  const wrapper = ({ children }: { children: ReactNode }) => <Drafts keep={keep}>{children}</Drafts>
  const open = (form: 'accept' | 'close') =>
    renderHook(() => useKeptWords('r1', form, 'as it was'), { wrapper }).result
  const first = open('close')
  expect(first.current[0]).toBe('as it was')
  act(() => first.current[1]('The crane came.'))
  const second = open('close')
  expect(second.current[0]).toBe('The crane came.')
  expect(open('accept').current[0]).toBe('as it was')
  act(() => second.current[2]())
  expect(open('close').current[0]).toBe('as it was')
  expect(keep.read('risk-close/r1')).toBeNull()
})
