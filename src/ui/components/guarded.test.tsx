// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Drafts, draftsInMemory, parseText, useDraft } from '../drafts/drafts.tsx'
import { KeptWords, TextProvider } from '../text/text-provider.tsx'
import { Guarded } from './guarded.tsx'

beforeEach(() => {
  // React says on the console what it caught; the person reads it on the page.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

/** A form whose neighbour breaks for as long as `broken` says so. */
function Part(props: { broken: () => boolean }): ReactNode {
  const [text, setText] = useDraft('note', parseText)
  const [, again] = useState(0)
  if (props.broken()) throw new Error('The list is not a list.')
  return (
    <>
      <input aria-label="Note" value={text ?? ''} onChange={(event) => setText(event.target.value)} />
      <button onClick={() => again((before) => before + 1)}>Show</button>
    </>
  )
}

function Surface(props: {
  broken: () => boolean
  kept: 'yes' | 'no'
  onError?: (error: Error) => void
}): ReactNode {
  const { broken, kept, ...rest } = props
  return (
    <TextProvider locale="en">
      <KeptWords kept={kept}>
        <h1>The session</h1>
        <Guarded {...rest}>
          <Part broken={broken} />
        </Guarded>
        <button>Beside it</button>
      </KeptWords>
    </TextProvider>
  )
}

test('a part that breaks says what happened and what became of the words, the rest stands, and trying again brings both back', async () => {
  let broken = false
  const keep = draftsInMemory()
  const onError = vi.fn<(error: Error) => void>()
  render(
    <Drafts keep={keep}>
      <Surface broken={() => broken} kept="yes" onError={onError} />
    </Drafts>,
  )
  await userEvent.type(screen.getByLabelText('Note'), 'Half a thought')
  broken = true
  await userEvent.click(screen.getByText('Show'))
  const said = screen.getByRole('alert')
  expect(said.textContent).toContain('This part could not be shown')
  expect(said.textContent).toContain(
    'What you typed is kept on this device. The rest of the page still works.',
  )
  expect(said.textContent).toContain('The list is not a list.')
  expect(screen.getByRole('heading', { name: 'The session' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Beside it' })).toBeDefined()
  expect(onError).toHaveBeenCalledTimes(1)
  // Broken still: it says so again, and nothing else goes.
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert')).toBeDefined()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('Half a thought')
})

test('where the device keeps nothing it does not promise that it does', () => {
  render(<Surface broken={() => true} kept="no" />)
  const said = screen.getByRole('alert').textContent
  expect(said).toContain('What you typed is on this page alone: leave it open.')
  expect(said).not.toContain('kept on this device')
})

test('where the whole page broke it does not say that the rest works, and says what to do if it breaks again', async () => {
  let broken = true
  render(
    <TextProvider locale="en">
      <KeptWords kept="yes">
        <Guarded whole>
          <Part broken={() => broken} />
        </Guarded>
      </KeptWords>
    </TextProvider>,
  )
  const page = screen.getByRole('main')
  expect(screen.getByRole('heading', { level: 1, name: 'Weft could not show this page' })).toBeDefined()
  expect(page.textContent).toContain('What you typed is kept on this device and comes back with the page.')
  expect(page.textContent).toContain('close Weft and open it anew')
  expect(page.textContent).not.toContain('The rest of the page')
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByLabelText('Note')).toBeDefined()
})
