import { expect, test } from 'vitest'
import { captureFrom, draftOf, freshDraft, parseCaptureDraft } from './capture-draft.ts'

const nobody = () => null

test('options and dissent of a decision come back as they were written', () => {
  const draft = {
    ...freshDraft('i1', null),
    text: 'Start small',
    options: 'Thirty',
    dissent: 'Mei: too small ',
  }
  const made = captureFrom('decision', 'c1', draft, nobody)
  expect(made).toMatchObject({ ok: true, capture: { options: 'Thirty', dissent: 'Mei: too small' } })
  expect(made.ok && draftOf(made.capture)).toMatchObject({ options: 'Thirty', dissent: 'Mei: too small' })
})

test('empty options are left out, so that a plain decision stays plain', () => {
  const made = captureFrom('decision', 'c1', { ...freshDraft(null, null), text: 'x', options: ' ' }, nobody)
  expect(made).toEqual({ ok: true, capture: { kind: 'decision', id: 'c1', itemId: null, text: 'x' } })
})

test('a dissent that is too long is refused and not cut', () => {
  const draft = { ...freshDraft(null, null), text: 'x', dissent: 'x'.repeat(4001) }
  expect(captureFrom('decision', 'c1', draft, nobody)).toEqual({ ok: false, reason: 'too-long' })
})

test('a draft that an older release kept opens with nothing in the newer fields', () => {
  const older: Record<string, unknown> = { ...freshDraft(null, null) }
  delete older['options']
  delete older['dissent']
  expect(parseCaptureDraft(older)).toEqual(freshDraft(null, null))
})
