import { expect, test } from 'vitest'
import type { Capture } from '#src/domain/session/capture.ts'
import { captureFrom, draftOf, freshDraft, parseCaptureDraft, personIn } from './capture-draft.ts'

const nameOf = (id: string) => (id === 'ana' ? 'Ana' : null)
const draft = { ...freshDraft(null, '2020-01-01'), text: 'Send the figures' }

test('a draft that names somebody who is not on the council any more is no capture yet', () => {
  const kept = { ...draft, personId: 'eve' }
  expect(captureFrom('action', 'x', kept, nameOf)).toEqual({ ok: false, reason: 'person' })
  expect(captureFrom('note', 'x', kept, nameOf)).toMatchObject({ ok: true })
  expect(captureFrom('action', 'x', { ...kept, personId: 'ana' }, nameOf)).toMatchObject({
    capture: { ownerId: 'ana', ownerName: 'Ana' },
  })
})

test('a day that is past stops nobody', () => {
  expect(captureFrom('action', 'x', draft, nameOf)).toMatchObject({ capture: { due: '2020-01-01' } })
})

test('mending keeps the name of an owner who left the council', () => {
  const before: Capture = {
    kind: 'action',
    id: 'x',
    itemId: null,
    text: 'Send the figures',
    ownerId: 'eve',
    ownerName: 'Eve',
    due: null,
  }
  const former = personIn(before, nameOf)
  expect(former).toEqual({ personId: 'eve', name: 'Eve' })
  const made = captureFrom('action', 'x', draftOf(before), (id) =>
    id === former?.personId ? former.name : nameOf(id),
  )
  expect(made).toMatchObject({ ok: true, capture: { ownerId: 'eve', ownerName: 'Eve' } })
})

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
