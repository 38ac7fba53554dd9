// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeptWords, TextProvider } from '../text/text-provider.tsx'
import { Guarded } from './guarded.tsx'
import { latePart } from './late-part.tsx'

beforeEach(() => {
  // React says on the console what it caught; the person reads it on the page.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  cleanup()
  document.head.replaceChildren()
  vi.restoreAllMocks()
})

const notFetched = () =>
  new TypeError('Failed to fetch dynamically imported module: https://weft.example/assets/votes.js')

/** A part that comes at the time that the test says. */
function lateNote(failures: readonly Error[]) {
  let downloads = 0
  const Note = latePart(async () => {
    const failure = failures[downloads]
    downloads += 1
    if (failure !== undefined) throw failure
    return { default: (props: { text: string }) => <p>{props.text}</p> }
  })
  return { Note, downloads: () => downloads }
}

function Surface(props: { whole?: boolean; children: ReactNode }): ReactNode {
  return (
    <TextProvider locale="en">
      <KeptWords kept="yes">
        <Guarded whole={props.whole === true}>
          <Suspense fallback={<p>Coming</p>}>{props.children}</Suspense>
        </Guarded>
      </KeptWords>
    </TextProvider>
  )
}

test('a part whose download failed says so, asks for nothing by itself, and comes when it is tried again', async () => {
  const { Note, downloads } = lateNote([notFetched(), notFetched()])
  const { rerender } = render(
    <Surface>
      <Note text="Votes" />
    </Surface>,
  )
  const said = await screen.findByRole('alert')
  expect(said.textContent).toContain('This part of Weft could not be downloaded')
  expect(said.textContent).toContain(
    'What you typed is kept on this device. The rest of the page still works.',
  )
  expect(said.textContent).toContain('did not answer. Try again')
  expect(said.textContent).not.toContain('assets/votes.js')
  rerender(
    <Surface>
      <Note text="Votes" />
    </Surface>,
  )
  expect(downloads()).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('alert')
  expect(downloads()).toBe(2)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Votes')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(downloads()).toBe(3)
})

test('whoever leaves a page whose part did not come and returns has tried again', async () => {
  const { Note, downloads } = lateNote([notFetched()])
  render(
    <Surface>
      <Note text="Votes" />
    </Surface>,
  )
  await screen.findByRole('alert')
  cleanup()
  render(
    <Surface>
      <Note text="Votes" />
    </Surface>,
  )
  await screen.findByText('Votes')
  expect(downloads()).toBe(2)
})

test('what came is not downloaded again because something beside it did not', async () => {
  const there = lateNote([])
  const missing = lateNote([notFetched()])
  render(
    <>
      <Surface>
        <there.Note text="Rounds" />
      </Surface>
      <Surface>
        <missing.Note text="Votes" />
      </Surface>
    </>,
  )
  await screen.findByText('Rounds')
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByText('Votes')
  expect([there.downloads(), missing.downloads()]).toEqual([1, 2])
})

test('where the whole page was not downloaded it says so, and comes back as a page', async () => {
  const { Note } = lateNote([notFetched()])
  render(
    <Surface whole>
      <Note text="The session" />
    </Surface>,
  )
  const page = await screen.findByRole('main')
  expect(page.textContent).toContain('The network or Weft’s site did not answer.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('The session')
})

test('a part that came and is broken is not said to be a matter of the network', async () => {
  const { Note } = lateNote([new TypeError('votes is undefined')])
  render(
    <Surface>
      <Note text="Votes" />
    </Surface>,
  )
  const said = await screen.findByRole('alert')
  expect(said.textContent).toContain('This part could not be shown')
  expect(said.textContent).toContain('votes is undefined')
  expect(said.textContent).not.toContain('downloaded')
})

test('a style sheet that did not come is asked for anew with its part, which is not shown without it', async () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = 'https://weft.example/assets/votes.css'
  // The loader asks once, and takes it for there ever after.
  let asked = false
  const Note = latePart(async () => {
    if (!asked) {
      asked = true
      document.head.append(link)
      link.dispatchEvent(new Event('error'))
      throw new Error(`Unable to preload CSS for ${link.href}`)
    }
    return { default: () => <p>Votes</p> }
  })
  render(
    <Surface>
      <Note />
    </Surface>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByText('Coming')
  const fresh = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  expect(fresh().map((each) => [each.href, each === link])).toEqual([[link.href, false]])
  fresh()[0]?.dispatchEvent(new Event('error'))
  await screen.findByRole('alert')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Coming')
  fresh()[0]?.dispatchEvent(new Event('load'))
  await screen.findByText('Votes')
})
