// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { Drafts, draftsInMemory, type DraftKeep } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { ConfigureCouncil } from './configure-council.tsx'
import { councilOf } from './draft.ts'
import type { CouncilDraft, SetupActions, SetupFacts, SetupStep } from './setup-facts.ts'

const facts: SetupFacts = {
  teamId: 'team',
  teamName: 'Circle',
  siteId: 'host,a,b',
  inPrivateChannel: false,
  me: { personId: 'ana', displayName: 'Ana Sá', guest: false },
  people: null,
  readers: { kind: 'team-and-site' },
  owners: null,
  channels: [
    { id: 'general', name: 'General', isPrivate: false },
    { id: 'board', name: 'Board', isPrivate: true },
  ],
  plans: [],
  existing: null,
  damaged: false,
}

interface Shown {
  readonly unmount: () => void
  readonly drafts: CouncilDraft[]
  readonly ready: Council[]
}

function show(
  more: {
    facts?: Partial<SetupFacts>
    refuse?: SetupStep
    onlyFor?: readonly string[]
    keep?: DraftKeep
  } = {},
): Shown {
  const shown = { drafts: [] as CouncilDraft[], ready: [] as Council[] }
  const known = { ...facts, ...more.facts }
  const actions: SetupActions = {
    bucketsOf: () => Promise.resolve([]),
    searchPeople: (words) =>
      Promise.resolve(
        words.map((each) =>
          each === 'ben@x.example'
            ? [{ personId: 'ben', displayName: 'Ben', mail: 'ben@x.example', guest: false }]
            : [],
        ),
      ),
    setUp(draft, onStep) {
      shown.drafts.push(draft)
      if (more.refuse) {
        onStep([more.refuse])
        return Promise.resolve(null)
      }
      onStep([{ name: 'Lists', state: 'done' }])
      return Promise.resolve(
        councilOf(draft, known, { key: 'k', planId: 'p', planName: 'P', bucketId: 'b', today: '2026-11-24' }),
      )
    },
    checkMeetings: () =>
      Promise.resolve({
        meetings: [{ thread: 't', subject: 'Weekly', nextMs: 0, known: true }],
        elsewhere: 2,
      }),
  }
  const { unmount } = render(
    <TextProvider locale="en" loading={null}>
      <Drafts keep={more.keep ?? draftsInMemory()}>
        <ConfigureCouncil
          facts={known}
          place={{ channelId: 'general', language: 'en', timeZone: 'Europe/Berlin' }}
          onlyFor={more.onlyFor ?? null}
          actions={actions}
          formatWhen={() => 'Tue 14:00'}
          onReady={(council) => shown.ready.push(council)}
        />
      </Drafts>
    </TextProvider>,
  )
  return { ...shown, unmount }
}

const create = () => screen.getByRole('button', { name: 'Create the council' })

test('one paste brings people with their departments, and what was not found stays to be mended', async () => {
  show()
  const field = screen.getByLabelText('Add people')
  await userEvent.click(field)
  await userEvent.paste('Ben; ben@x.example; Finance\nZed Unknown; Legal\nbroken@; Legal')
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  await screen.findByText('One person added.')
  expect(within(screen.getByLabelText('Department of Ben')).getByText('Finance')).toHaveProperty(
    'selected',
    true,
  )
  expect(screen.getByText(/Nobody found for: Zed Unknown/)).toBeDefined()
  expect(field).toHaveProperty('value', 'Zed Unknown; Legal\nbroken@; Legal')
})

test('nothing is created while something is missing, and it says what', async () => {
  const shown = show()
  await userEvent.click(create())
  expect(shown.drafts).toEqual([])
  expect(screen.getByText('Add at least one department.')).toBeDefined()
  expect(screen.getByText('Ana Sá needs a department.')).toBeDefined()
})

async function fillIn(): Promise<void> {
  await userEvent.type(screen.getByLabelText('Add departments'), 'Finance{Enter}')
  await userEvent.selectOptions(screen.getByLabelText('Department of Ana Sá'), 'Finance')
}

test('once all is there, it ends with the meeting and says which one Weft knows', async () => {
  const shown = show()
  await fillIn()
  await userEvent.click(create())
  expect(shown.ready.map((each) => [each.name, each.members[0]?.departmentId])).toEqual([
    ['Circle', 'finance'],
  ])
  expect(await screen.findByText('Weft has been opened in this meeting and knows it.')).toBeDefined()
  expect(screen.getByText(/Weft knows 2 more meetings/)).toBeDefined()
})

test('somebody who may not create the lists is told who can', async () => {
  const refuse: SetupStep = { name: 'Lists', state: 'refused', reason: 'not-owner', detail: '' }
  show({ refuse })
  await fillIn()
  await userEvent.click(create())
  expect(await screen.findByText(/The owners of Circle can/)).toBeDefined()
  expect(screen.queryByText('Add Weft to the meeting')).toBeNull()
})

test('in a private channel it is the channel’s owners who can, whoever owns the team', async () => {
  const refuse: SetupStep = { name: 'Lists', state: 'refused', reason: 'not-owner', detail: '' }
  const readers = { kind: 'channel-and-site', channel: 'Board' } as const
  show({ refuse, facts: { inPrivateChannel: true, owners: ['Ingrid'], readers } })
  await fillIn()
  await userEvent.click(create())
  expect(await screen.findByText(/The owners of Board can/)).toBeDefined()
  expect(screen.queryByText(/Ingrid/)).toBeNull()
})

test('a private channel says that tasks are seen by the whole team, and that its lists are its own', () => {
  show({ facts: { inPrivateChannel: true, readers: { kind: 'channel-and-site', channel: 'Board' } } })
  expect(screen.getByRole('note').textContent).toContain('The members of the private channel Board')
  expect(screen.getByRole('note').textContent).toContain('visible to all of Circle')
})

test('in a private channel tasks can have neutral titles, and the warning says what is left to see', async () => {
  const shown = show({
    facts: { inPrivateChannel: true, readers: { kind: 'channel-and-site', channel: 'Board' } },
  })
  await fillIn()
  await userEvent.click(screen.getByRole('checkbox', { name: /Give tasks neutral titles/ }))
  expect(screen.getByRole('note').textContent).toContain('only who, until when and a link')
  await userEvent.click(create())
  expect(shown.ready.map((each) => each.neutralTasks)).toEqual([true])
})

test('a department is renamed where it stands, and its member stays in it', async () => {
  const shown = show()
  await fillIn()
  await userEvent.type(screen.getByLabelText('Name of Finance'), ' and cash')
  await userEvent.click(create())
  expect(shown.ready[0]?.departments).toEqual([
    { id: 'finance', name: 'Finance and cash', short: 'Finance and…', look: 0 },
  ])
  expect(shown.ready[0]?.members[0]?.departmentId).toBe('finance')
})

test('a secretary is added to the rotation with one tap, and leaves it with another', async () => {
  const shown = show()
  await fillIn()
  await userEvent.selectOptions(screen.getByLabelText('Role of Ana Sá'), 'Secretary')
  const turns = screen.getByRole('checkbox', { name: 'Ana Sá' })
  expect(turns).toHaveProperty('checked', false)
  await userEvent.click(turns)
  await userEvent.click(create())
  expect(shown.ready[0]?.members[0]?.inRotation).toBe(true)
  await userEvent.click(turns)
  await userEvent.click(screen.getByRole('button', { name: 'Save, check and repair' }))
  expect(screen.getByText(/At least one chair, member or deputy is needed/)).toBeDefined()
})

test('somebody who does not run the council may repair it and change nothing', () => {
  show({ onlyFor: ['Tom'] })
  expect(screen.queryByLabelText('Name')).toBeNull()
  expect(screen.getByRole('button', { name: 'Check and repair' })).toBeDefined()
})

test('a form that was left before it was saved is back, over what others saved meanwhile, and can be discarded', async () => {
  const keep = draftsInMemory()
  const { unmount } = show({ keep })
  await fillIn()
  await userEvent.type(screen.getByLabelText('Add people'), 'Ben Half')
  unmount()
  const second = show({ keep, facts: { teamName: 'Circle renamed' } })
  expect(screen.getByText('Your changes from last time are back')).toBeDefined()
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Circle renamed')
  expect(screen.getByLabelText('Department of Ana Sá')).toHaveProperty('value', 'finance')
  expect(screen.getByLabelText('Add people')).toHaveProperty('value', 'Ben Half')
  await userEvent.click(create())
  expect(second.drafts[0]?.departments.map((each) => each.name)).toEqual(['Finance'])
  second.unmount()
  const third = show({ keep })
  expect(screen.queryByText('Your changes from last time are back')).toBeNull()
  await userEvent.type(screen.getByLabelText('Add departments'), 'Legal{Enter}')
  third.unmount()
  show({ keep })
  await userEvent.click(screen.getByRole('button', { name: 'Discard my changes' }))
  expect(screen.queryByText('Legal')).toBeNull()
})
