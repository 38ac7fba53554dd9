// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TextProvider, useLocale, useText } from './text-provider.tsx'
import { textFor } from './plain-text.ts'

function Line() {
  const t = useText()
  const { direction } = useLocale()
  return <p dir={direction}>{t('ui-undo')}</p>
}

test('a language that was loaded before is there at once; one that we do not speak is English', () => {
  render(
    <TextProvider locale="sv-SE">
      <Line />
    </TextProvider>,
  )
  expect(screen.getByText('Undo').getAttribute('dir')).toBe('ltr')
})

test('another language replaces its placeholder when it has been fetched', async () => {
  render(
    <TextProvider locale="ar-EG" loading={<i>…</i>}>
      <Line />
    </TextProvider>,
  )
  expect(screen.getByText('…')).toBeDefined()
  expect((await screen.findByText('تراجع', {}, { timeout: 20_000 })).getAttribute('dir')).toBe('rtl')
})

test('a page that changes its language keeps standing, with what is typed in it', async () => {
  function Page(props: { locale: string }) {
    return (
      <TextProvider locale={props.locale} loading={<i>…</i>}>
        <Line />
        <input aria-label="field" />
      </TextProvider>
    )
  }
  const { rerender } = render(<Page locale="en-GB" />)
  const field = screen.getByRole('textbox')
  await userEvent.type(field, 'half a wo')
  rerender(<Page locale="ja" />)
  expect(screen.getByText('Undo')).toBeDefined()
  await screen.findByText('元に戻す', {}, { timeout: 20_000 })
  expect(screen.getByRole('textbox')).toBe(field)
  expect(screen.getByDisplayValue('half a wo')).toBe(field)
})

test('several names stand in a row with the comma of the language', async () => {
  const names = ['Ana', '田中 花']
  expect((await textFor('en'))('rotation-next', { names })).toBe('Next: Ana, 田中 花')
  expect((await textFor('ja'))('rotation-next', { names })).toBe('次: Ana、田中 花')
  expect((await textFor('ar'))('rotation-next', { names })).toContain('Ana، 田中 花')
})

test('a right-to-left name in an English sentence is isolated, a Latin one stays plain', () => {
  function Names() {
    const t = useText()
    return <p>{[t('rotation-notes', { name: 'Ana' }), t('rotation-notes', { name: 'ليلى' })].join('|')}</p>
  }
  const { container } = render(
    <TextProvider locale="en">
      <Names />
    </TextProvider>,
  )
  expect(container.textContent).toBe('Notes: Ana|Notes: \u2068ليلى\u2069')
})

test('text for other programs carries no isolation marks, and an unknown id is an error in tests', async () => {
  const words = await textFor('ar')
  expect(words('rotation-notes', { name: 'Ana' })).not.toMatch(/[\u2068\u2069]/)
  expect(() => words('no-such-message')).toThrow('no-such-message')
})
