// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { loadScreens } from '../text/catalogue.ts'
import { TextProvider } from '../text/text-provider.tsx'
import { LimitedText } from './limited-text.tsx'
import { LiveRegion } from './live-region.tsx'

function Form(props: { locale: string }) {
  const [text, setText] = useState('')
  return (
    <TextProvider locale={props.locale}>
      <LiveRegion level="off">
        <LimitedText label="Why" hint="In a sentence" limit={10} value={text} onChange={setText} />
      </LiveRegion>
    </TextProvider>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Why')
const paste = (text: string) => fireEvent.change(field(), { target: { value: text } })
const described = () =>
  document.querySelector(`[id="${field().getAttribute('aria-describedby')}"]`)?.textContent

test('a text over the limit stands uncut, says how much must go, and is heard', () => {
  const { container } = render(<Form locale="en" />)
  paste('twelve chars')
  expect(field().value).toBe('twelve chars')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(field().validity.customError).toBe(true)
  const words = '2 characters too many; shorten it to keep it'
  expect(described()).toBe(words)
  expect(container.querySelector('[aria-live]')?.textContent).toBe(words)
})

test('a text that fits again is an ordinary one', () => {
  render(<Form locale="en" />)
  paste('twelve chars')
  paste('ten chars.')
  expect([field().getAttribute('aria-invalid'), field().validity.customError, described()]).toEqual([
    null,
    false,
    'In a sentence',
  ])
})

test('Arabic counts in its own forms', async () => {
  await loadScreens('ar')
  render(<Form locale="ar" />)
  const said = [11, 12, 13, 21].map((length) => {
    paste('x'.repeat(length))
    return described()
      ?.replaceAll(/[\u2068\u2069]/g, '')
      .split('؛')[0]
  })
  expect(said).toEqual([
    'حرف واحد زائد',
    'حرفان زائدان',
    expect.stringMatching(/أحرف زائدة/),
    expect.stringMatching(/حرفًا زائدًا/),
  ])
})
