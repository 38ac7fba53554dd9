// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { createReplica } from '#src/records/replica/create-replica.ts'
import type { Edit, Trouble } from '#src/records/replica/edit.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import { recordsStatus } from '#src/records/replica/records-status.ts'
import { sealedJournal } from '#src/records/replica/sealed-journal.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { UnsentPanel } from './unsent-panel.tsx'

const list = decisionKind.list
beforeAll(() => loadPage('en', 'fields'))

const way = { running: false, hindrance: null, untilMs: null }

async function replicaWith(edit: Partial<Edit>, trouble: Trouble | null) {
  const plain = {
    seal: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(bytes)),
    open: (bytes: Uint8Array) => Promise.resolve(bytes),
  }
  const replica = createReplica(sealedJournal({ ...createMemoryJournal(), durable: true }, plain))
  const fields = { ClientKey: 'k', Title: 'Theirs', Decider: 'Ben', DeciderKey: 'ben' }
  const row = { id: '1', eTag: '"{G},4"', createdMs: 1, modifiedMs: 60_000, modifiedBy: 'ben', fields }
  const page = { version: 1, goneIds: [], cursor: 'c', more: false, askedMs: 9 }
  await replica.keep([{ kind: 'page', list, rows: [row], of: 'first', ...page }])
  const wish: Edit = {
    id: 'e1',
    list,
    key: 'k',
    what: 'change',
    fields: { Title: 'Mine', Decider: 'Ana', DeciderKey: 'ana' },
    base: { Title: 'Before', Decider: '', DeciderKey: '' },
    madeMs: 1,
    notBeforeMs: 0,
    job: '',
    ...edit,
  }
  await replica.edit([wish])
  if (trouble !== null)
    await replica.keep([{ kind: 'stopped', editId: 'e1', trouble, edit: wish, rest: null }])
  return replica
}

function shown(replica: Awaited<ReturnType<typeof replicaWith>>) {
  const told: unknown[] = []
  render(
    <TextProvider locale="en-GB">
      <PageWords page="fields">
        <UnsentPanel
          id="unsent"
          status={recordsStatus(replica, way, false)}
          way={way}
          replica={replica}
          kinds={[decisionKind]}
          nameOf={(personId) => (personId === 'ben' ? 'Ben Adeyemi' : null)}
          nowMs={120_000}
          actions={{
            answer: (...answer) => told.push(answer),
            answerFields: (_list, key, theirs) => told.push([key, [...theirs]]),
            tryNow: () => told.push('now'),
          }}
          onClose={() => undefined}
        />
      </PageWords>
    </TextProvider>,
  )
  return { told, user: userEvent.setup() }
}

const met: Trouble = {
  reason: 'changed-by-others',
  theirs: { Title: 'Theirs', Decider: 'Ben', DeciderKey: 'ben' },
  by: 'ben',
  atMs: 60_000,
}

test('a conflict says whose it is and is answered field by field, a person and their key as one', async () => {
  const { told, user } = shown(await replicaWith({}, met))
  screen.getByText(/Ben Adeyemi changed the same/)
  await user.click(screen.getByRole('button', { name: 'Choose' }))
  const decider = screen.getByRole('group', { name: 'Decided by' })
  expect(within(decider).getAllByRole('radio')).toHaveLength(2)
  await user.click(within(decider).getByRole('radio', { name: /Ben Adeyemi.*Ben/ }))
  await user.click(screen.getByRole('button', { name: 'Save this choice' }))
  expect(told).toEqual([['k', ['DeciderKey', 'Decider']]])
})

test('to let a refused change go takes two steps, because it cannot be taken back', async () => {
  const { told, user } = shown(await replicaWith({}, { reason: 'refused', codes: ['invalidRequest'] }))
  screen.getByText('Microsoft 365 says: invalidRequest')
  await user.click(screen.getByRole('button', { name: 'Discard my change' }))
  expect(told).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Discard my change for good' }))
  expect(told).toEqual([[list, 'k', 'theirs']])
})

test('a removal that met a change asks whether the record stays', async () => {
  const { told, user } = shown(await replicaWith({ what: 'remove', fields: {} }, met))
  screen.getByText(/It is not removed yet/)
  await user.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(told).toEqual([[list, 'k', 'theirs']])
})
