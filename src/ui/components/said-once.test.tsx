// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { LiveRegion, useAnnounce } from './live-region.tsx'
import { SaidOnce, useAnnounceOnce } from './said-once.tsx'

function Says(props: { moved: string; pressed: string }): ReactNode {
  const once = useAnnounceOnce()
  const announce = useAnnounce()
  const { moved, pressed } = props
  useEffect(() => once(moved, 'short'), [moved, once])
  useEffect(() => {
    if (pressed !== '') announce(pressed, 'short')
  }, [announce, pressed])
  return null
}

test('what all pages of a person see is said where it falls to the page, one’s own press always', async () => {
  let mine = false
  const speaks = () => Promise.resolve(mine)
  const tree = (moved: string, pressed: string) => (
    <LiveRegion level="short">
      <SaidOnce speaks={speaks}>
        <Says moved={moved} pressed={pressed} />
      </SaidOnce>
    </LiveRegion>
  )
  const { container, rerender } = render(tree('Item 1', ''))
  const saidAfter = async (moved: string, pressed: string) => {
    await act(async () => rerender(tree(moved, pressed)))
    return container.querySelector('[aria-live]')?.textContent
  }
  expect(await saidAfter('Item 2', '')).toBe('')
  expect(await saidAfter('Item 2', 'Done')).toBe('Done')
  mine = true
  expect(await saidAfter('Item 3', 'Done')).toBe('Item 3')
})
