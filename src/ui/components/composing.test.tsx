// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadScreens } from '../text/catalogue.ts'
import { TextProvider } from '../text/text-provider.tsx'
import { ChoiceList } from './choice-list.tsx'
import { DetailPane } from './detail-pane.tsx'
import { InlineForm } from './inline-form.tsx'

beforeAll(() => loadScreens('ja'))

/** An input method's key while it converts, in Chromium, and after it has converted, in Safari. */
const converting = [
  ['while it converts', { isComposing: true, keyCode: 13 }],
  ['as Safari tells it', { isComposing: false, keyCode: 229 }],
] as const

test.each(converting)('the Enter and the Escape of an input method leave a form alone, %s', (_how, of) => {
  const [onSubmit, onCancel, onClose] = [vi.fn(), vi.fn(), vi.fn()]
  render(
    <TextProvider locale="ja">
      <DetailPane title="R-1" onClose={onClose}>
        <InlineForm title="記録" submitLabel="記録" onSubmit={onSubmit} onCancel={onCancel}>
          <input aria-label="決まったこと" />
        </InlineForm>
      </DetailPane>
    </TextProvider>,
  )
  const field = screen.getByLabelText('決まったこと')
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, ...of })
  fireEvent.keyDown(field, { key: 'Escape', ...of })
  expect([onSubmit, onCancel, onClose].flatMap((each) => each.mock.calls)).toEqual([])
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, keyCode: 13 })
  expect(onSubmit).toHaveBeenCalledOnce()
  fireEvent.keyDown(field, { key: 'Escape', keyCode: 27 })
  expect(onCancel).toHaveBeenCalledOnce()
})

test.each(converting)('the Enter that converts a typed name chooses nobody, %s', (_how, of) => {
  function Owner() {
    const [value, setValue] = useState<string | null>(null)
    return (
      <>
        <ChoiceList
          control={{ id: 'owner' }}
          choices={[{ value: 'ana', label: '田中 花' }]}
          value={value}
          onChange={setValue}
        />
        <output>{value}</output>
      </>
    )
  }
  render(
    <TextProvider locale="ja">
      <Owner />
    </TextProvider>,
  )
  const field = screen.getByRole('combobox')
  fireEvent.click(field)
  fireEvent.change(field, { target: { value: '田中' } })
  fireEvent.keyDown(field, { key: 'Enter', ...of })
  expect(screen.getByRole('status').textContent).toBe('')
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
  expect(screen.getByRole('status').textContent).toBe('ana')
})
