import { expect, test } from 'vitest'
import type { Capture } from '#src/domain/session/capture.ts'
import { captureFrom, draftOf, freshDraft, personIn } from './capture-draft.ts'

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
