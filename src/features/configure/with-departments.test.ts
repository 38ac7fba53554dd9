import { expect, test } from 'vitest'
import { addDepartments, withDepartments } from './draft.ts'
import type { CouncilDraft, MemberDraft } from './setup-facts.ts'

const member = (personId: string, departmentId = ''): MemberDraft => ({
  ...{ personId, displayName: personId, departmentId, role: 'member' },
})
const draft: CouncilDraft = {
  ...{ name: 'Circle', language: 'en', timeZone: 'Europe/Berlin', departments: [] },
  ...{ channelId: 'c', planId: null, planName: 'Circle', bucketId: null, bucketName: 'Weft' },
  ...{ neutralTasks: false, members: [member('ana'), member('ben')] },
}
const departmentsOf = ({ members }: CouncilDraft) => members.map((each) => each.departmentId)

test('whoever sets up speaks for the first department that they type, and nobody else does', () => {
  const typed = withDepartments(draft, addDepartments([], ['Engineering', 'Supply']), 'ana')
  expect(departmentsOf(typed)).toEqual(['engineering', ''])
})

test('a department that comes later or goes moves nobody into another', () => {
  const typed = withDepartments(draft, addDepartments([], ['Engineering', 'Supply']), 'ana')
  const without = { ...typed, members: [member('ana'), member('ben', 'supply')] }
  const more = withDepartments(without, addDepartments(without.departments, ['Finance']), 'ana')
  expect(departmentsOf(more)).toEqual(['', 'supply'])
  const [engineering] = more.departments
  expect(departmentsOf(withDepartments(more, engineering ? [engineering] : [], 'ana'))).toEqual(['', ''])
})
