// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { FarDesk } from './desk-ask.ts'
import { useImport } from './use-import.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'

/** A desk that is still reading when it is closed; whoever waits is refused. */
function deskThatReads(): { readonly desk: FarDesk; readonly close: () => void } {
  let refuse: (failure: Error) => void = () => undefined
  const never = () => new Promise<never>((_resolve, reject) => (refuse = reject))
  const close = vi.fn(() => refuse(new Error('The desk is closed.')))
  const desk: FarDesk = {
    open: never,
    look: never,
    know: never,
    plan: never,
    edits: never,
    write: never,
    template: never,
    close,
  }
  return { desk, close }
}

test('reading that is stopped ends the worker, says nothing of a failure and takes the next file', async () => {
  const first = deskThatReads()
  const desks = [first.desk, deskThatReads().desk]
  let open: FarDesk | null = null
  const deskOf = () => (open ??= desks.shift() ?? first.desk)
  const closeDesk = () => {
    open?.close()
    open = null
  }
  // Nothing of them is asked before a file is read.
  const props = Object.assign(Object.create(null), { nowMs: () => 0 })
  const { result } = renderHook(() => useImport(props, deskOf, closeDesk), {
    wrapper: ({ children }) => <TextProvider locale="en">{children}</TextProvider>,
  })
  const file = new File(['a'], 'risks.csv')
  await act(async () => result.current.openFile(file))
  expect(result.current.state.step).toBe('reading')
  await act(async () => result.current.stop())
  expect(first.close).toHaveBeenCalledTimes(1)
  expect(result.current.state.step).toBe('choosing')
  await act(async () => result.current.openFile(file))
  expect(result.current.state.step).toBe('reading')
})
