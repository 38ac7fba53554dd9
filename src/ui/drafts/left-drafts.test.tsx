// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { LeftDrafts } from './left-drafts.tsx'

function Form(): ReactNode {
  const [texts, setTexts] = useState<readonly string[]>(['Half a thought', 'Another'])
  return (
    <LeftDrafts
      current={null}
      describe={(each) => each}
      onTakeUp={() => undefined}
      left={texts.map((draft) => ({
        draft,
        exchange: () => undefined,
        forget: () => {
          setTexts((now) => now.filter((each) => each !== draft))
          return () => setTexts((now) => [...now, draft])
        },
      }))}
    />
  )
}

test('a text that was discarded by mistake is offered back, also where it was the last one', async () => {
  render(
    <TextProvider locale="en">
      <Form />
    </TextProvider>,
  )
  await userEvent.click(screen.getAllByRole('button', { name: 'Discard' })[0] ?? document.body)
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.queryByText('Another')).toBeNull()
  expect(screen.getByText('Discarded: Another')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByText('Another')).toBeDefined()
})
