import { expect, test } from 'vitest'
import type { Capture } from '#src/domain/session/capture.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { concernsOf } from './concerns.ts'

const circle = {
  planMembers: new Set(['ana', 'ben']),
  councilMembers: new Set(['ana', 'ben', 'cho']),
  today: '2026-11-24',
}

function captured(capture: Capture): Captured {
  return {
    capture,
    by: 'ana',
    byName: 'Ana',
    atMs: 0,
    enteredFor: null,
    version: '1',
    removed: false,
    rival: null,
    furtherRivals: [],
    afterClose: false,
    acceptance: 'not-needed',
    handBackReason: null,
  }
}

const base = { id: 'x', itemId: null, text: 'Words' }
const owner = (ownerId: string) => ({ ownerId, ownerName: ownerId })

function action(ownerId = 'ana', due = '2026-12-01'): Captured {
  return captured({ ...base, ...owner(ownerId), kind: 'action', due })
}

function kinds(...all: readonly Captured[]): readonly string[] {
  return concernsOf(all, circle).map((each) => each.kind)
}

test('an action whose day is past when it is reviewed is worth a look; one that is due today is not', () => {
  const past = action('ana', '2026-11-23')
  expect(concernsOf([past], circle)).toMatchObject([{ kind: 'due-past', due: '2026-11-23' }])
  expect(kinds(action('ana', '2026-11-24'))).toEqual([])
})

test('an owner who left the council, and one who left the team, are each said', () => {
  expect(kinds(action('eve'))).toEqual(['owner-not-on-council', 'owner-not-in-plan'])
  expect(kinds(action('cho'))).toEqual(['owner-not-in-plan'])
})

test('a risk whose owner left has its word, and nobody is said to have left a team that cannot be read', () => {
  const scored = { departmentIds: [], likelihood: 3, impact: 3 }
  const risk = captured({ ...base, ...owner('cho'), ...scored, kind: 'risk' })
  expect(kinds(risk)).toEqual(['risk-owner-left'])
  expect(concernsOf([risk], { ...circle, planMembers: null })).toEqual([])
})
