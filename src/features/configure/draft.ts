import type { Council } from '#src/domain/council/council.ts'
import type { CouncilDraft, DepartmentDraft, MemberDraft, SetupFacts } from './setup-facts.ts'

/** Where the form starts: the existing council, else sensible defaults from the team. */
export function startingDraft(
  facts: SetupFacts,
  place: { channelId: string | null; language: Council['language']; timeZone: string },
): CouncilDraft {
  const { existing } = facts
  if (existing) return draftOf(existing)
  const here = facts.channels.find((each) => each.id === place.channelId)
  const [firstPlan] = facts.plans
  return {
    name: facts.teamName,
    language: place.language,
    timeZone: place.timeZone,
    departments: [],
    members: (facts.people ?? [])
      .filter((each) => !each.guest)
      .map((each) => ({
        personId: each.personId,
        displayName: each.displayName,
        ...(each.mail === undefined ? {} : { mail: each.mail }),
        departmentId: '',
        role: 'member',
      })),
    channelId: here?.id ?? facts.channels.find((each) => !each.isPrivate)?.id ?? facts.channels[0]?.id ?? '',
    planId: firstPlan?.id ?? null,
    planName: firstPlan?.title ?? facts.teamName,
    bucketId: null,
    bucketName: '',
  }
}

function draftOf(council: Council): CouncilDraft {
  return {
    name: council.name,
    language: council.language,
    timeZone: council.timeZone,
    departments: council.departments.map(({ id, name }) => ({ id, name })),
    members: council.members.map((each) => ({
      personId: each.personId,
      displayName: each.displayName,
      ...(each.mail === undefined ? {} : { mail: each.mail }),
      departmentId: each.departmentId ?? '',
      role: each.role,
    })),
    channelId: council.channelId,
    planId: council.planId,
    planName: council.planName,
    bucketId: council.bucketId,
    bucketName: '',
  }
}

/** A department's short name for chips: its initials when it is long, else itself. */
export function shortOf(name: string): string {
  const trimmed = name.trim()
  if (trimmed.length <= 12) return trimmed
  const initials = trimmed
    .split(/[\s&/-]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
  return initials.length >= 2 ? initials.slice(0, 12) : trimmed.slice(0, 12)
}

/** Adds the typed departments (commas, semicolons or lines), each once, keeping those that are there. */
export function addDepartments(
  current: readonly DepartmentDraft[],
  typed: string,
  newId: () => string,
): readonly DepartmentDraft[] {
  const known = new Set(current.map((each) => each.name.trim().toLocaleLowerCase()))
  const added: DepartmentDraft[] = []
  for (const part of typed.split(/[,;\n]/)) {
    const name = part.trim().slice(0, 120)
    const key = name.toLocaleLowerCase()
    if (name === '' || known.has(key)) continue
    known.add(key)
    added.push({ id: newId(), name })
  }
  return [...current, ...added]
}

/** Adds people who are not there yet. */
export function addMembers(
  current: readonly MemberDraft[],
  added: readonly MemberDraft[],
): readonly MemberDraft[] {
  const known = new Set(current.map((each) => each.personId))
  return [...current, ...added.filter((each) => !known.has(each.personId) && known.add(each.personId))]
}

export const draftFaults = [
  'name',
  'departments',
  'members',
  'member-departments',
  'nobody-rotates',
  'channel',
  'plan',
  'bucket',
] as const
export type DraftFault = (typeof draftFaults)[number]

/** What still keeps the council from being set up. */
export function faultsOf(draft: CouncilDraft): readonly DraftFault[] {
  const faults: DraftFault[] = []
  if (draft.name.trim() === '') faults.push('name')
  if (draft.departments.length === 0) faults.push('departments')
  if (draft.members.length === 0) faults.push('members')
  const needsDepartment = draft.members.filter((each) => each.role === 'member' || each.role === 'deputy')
  if (needsDepartment.some((each) => !draft.departments.some((one) => one.id === each.departmentId)))
    faults.push('member-departments')
  if (
    draft.members.length > 0 &&
    !draft.members.some((each) => each.role === 'member' || each.role === 'chair')
  )
    faults.push('nobody-rotates')
  if (draft.channelId === '') faults.push('channel')
  if (draft.planId === null && draft.planName.trim() === '') faults.push('plan')
  if (draft.bucketId === null && draft.bucketName.trim() === '') faults.push('bucket')
  return faults
}

/** The council as it is stored, once plan and bucket exist. */
export function councilOf(
  draft: CouncilDraft,
  facts: SetupFacts,
  made: { key: string; planId: string; bucketId: string },
): Council {
  return {
    key: facts.existing?.key ?? made.key,
    name: draft.name.trim(),
    language: draft.language,
    timeZone: draft.timeZone,
    departments: draft.departments.map((each) => ({
      id: each.id,
      name: each.name,
      short: facts.existing?.departments.find((one) => one.id === each.id)?.short ?? shortOf(each.name),
    })),
    members: draft.members.map((each) => ({
      ...facts.existing?.members.find((one) => one.personId === each.personId),
      personId: each.personId,
      displayName: each.displayName,
      ...(each.mail === undefined ? {} : { mail: each.mail }),
      ...(each.departmentId === '' ? {} : { departmentId: each.departmentId }),
      role: each.role,
    })),
    teamId: facts.teamId,
    channelId: draft.channelId,
    channelName: facts.channels.find((each) => each.id === draft.channelId)?.name ?? '',
    siteId: facts.siteId,
    planId: made.planId,
    planName: draft.planName,
    bucketId: made.bucketId,
  }
}
