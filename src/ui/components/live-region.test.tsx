// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { LiveRegion, useAnnounce, type Announce } from './live-region.tsx'

function region(): { readonly say: (words: readonly string[]) => void; readonly heard: () => string } {
  let announce: Announce = () => {}
  function Voice(): ReactNode {
    const given = useAnnounce()
    useEffect(() => {
      announce = given
    }, [given])
    return null
  }
  const { container } = render(
    <LiveRegion level="short">
      <Voice />
    </LiveRegion>,
  )
  return {
    say: (words) => act(() => words.forEach((each) => announce(each, 'short'))),
    heard: () => container.querySelector('[aria-live]')?.textContent ?? '',
  }
}

test('what is announced in one moment is said one after the other, and what came before is not said again', () => {
  const { say, heard } = region()
  say(['Now: Budget, 5 minutes.', 'Vote open: Approve it?'])
  expect(heard()).toBe('Now: Budget, 5 minutes. Vote open: Approve it?')
  say(['It is your turn to speak.'])
  expect(heard()).toBe('It is your turn to speak.')
})
