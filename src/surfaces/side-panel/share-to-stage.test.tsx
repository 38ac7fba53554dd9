// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { useStageSharing } from './share-to-stage.tsx'

function Panel(props: { share: (url: string) => Promise<void> }): ReactNode {
  const { button, trouble } = useStageSharing(props.share, 'site', '19:a|2026-11-23')
  return (
    <>
      {button}
      {trouble}
    </>
  )
}

test('a stage that Teams did not share is a line that says what to do, is heard, and goes when it was shared', async () => {
  const asked: string[] = []
  const answers = [() => Promise.reject(new Error('500')), () => Promise.resolve()]
  const share = (url: string) => {
    asked.push(new URL(url).searchParams.get('session') ?? '')
    return (answers[asked.length - 1] ?? (() => Promise.reject(new Error('asked too often'))))()
  }
  render(
    <TextProvider locale="en">
      <Panel share={share} />
    </TextProvider>,
  )
  expect(screen.queryByRole('alert')).toBe(null)
  await userEvent.click(screen.getByRole('button', { name: 'Show on the stage' }))
  const line = await screen.findByRole('alert')
  expect(line.textContent).toContain('The stage was not shared')
  expect(line.textContent).toContain('ask one of them, or try again')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBe(null)
  expect(asked).toEqual(['19:a|2026-11-23', '19:a|2026-11-23'])
})
