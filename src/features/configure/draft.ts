import { checkCouncil, isBlocking, type CouncilProblem } from '#src/domain/council/check-council.ts'
import {
  nameLimit,
  shortLimit,
  type Council,
  type Department,
  type Member,
} from '#src/domain/council/council.ts'
import { departmentFromName, sameName, tidyDepartment } from '#src/domain/council/department-from-name.ts'
import { withLooks } from '#src/domain/council/department-looks.ts'
import type { CouncilDraft, MemberDraft, SetupFacts, TeamPerson } from './setup-facts.ts'

/** A person as a member: guests advise, everybody else sits for a department. */
export function memberFrom(person: TeamPerson, departmentId = ''): MemberDraft {
  return {
    personId: person.personId,
    displayName: person.displayName,
    ...(person.mail === undefined ? {} : { mail: person.mail }),
    departmentId,
    role: person.guest ? 'adviser' : 'member',
  }
}

/** Where the form starts: the existing council, else sensible defaults from the team. */
export function startingDraft(
  facts: SetupFacts,
  place: { channelId: string | null; language: Council['language']; timeZone: string },
): CouncilDraft {
  const { existing, me } = facts
  if (existing) return draftOf(existing, facts)
  const here = facts.channels.find((each) => each.id === place.channelId)
  const [firstPlan] = facts.plans
  // Somebody has to run the council, or nobody could change it later.
  const first: MemberDraft = { ...memberFrom(me), role: me.guest ? 'adviser' : 'chair' }
  const others = (facts.people ?? []).filter((each) => !each.guest && each.personId !== me.personId)
  const fresh: CouncilDraft = {
    name: facts.inPrivateChannel && here ? here.name : facts.teamName,
    language: place.language,
    timeZone: place.timeZone,
    departments: [],
    members: [first, ...others.map((each) => memberFrom(each))],
    channelId: here?.id ?? facts.channels.find((each) => !each.isPrivate)?.id ?? facts.channels[0]?.id ?? '',
    planId: firstPlan?.id ?? null,
    planName: firstPlan?.title ?? facts.teamName,
    bucketId: null,
    bucketName: '',
    neutralTasks: false,
  }
  return facts.remains === undefined ? fresh : withRemains(fresh, facts.remains.rest, facts)
}

/** What can still be read of a broken record stands in the form; the rest begins as for a new council. */
function withRemains(fresh: CouncilDraft, rest: Partial<Council>, facts: SetupFacts): CouncilDraft {
  const { name, language, timeZone, channelId, planId, planName, bucketId } = rest
  const members = rest.members ?? []
  return {
    ...fresh,
    ...(name === undefined ? {} : { name }),
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(channelId === undefined || !facts.channels.some((each) => each.id === channelId)
      ? {}
      : { channelId }),
    ...(planId === undefined || planName === undefined
      ? {}
      : { planId, planName, bucketId: bucketId ?? null }),
    neutralTasks: rest.neutralTasks === true,
    departments: withLooks(rest.departments ?? []),
    ...(members.length === 0 ? {} : { members: members.map(draftOfMember) }),
  }
}

function draftOfMember(member: Member): MemberDraft {
  return {
    personId: member.personId,
    displayName: member.displayName,
    ...(member.mail === undefined ? {} : { mail: member.mail }),
    departmentId: member.departmentId ?? '',
    role: member.role,
    ...(member.inRotation === undefined ? {} : { inRotation: member.inRotation }),
    away: member.away ?? [],
  }
}

function draftOf(council: Council, facts: SetupFacts): CouncilDraft {
  return {
    name: council.name,
    language: council.language,
    timeZone: council.timeZone,
    departments: withLooks(council.departments),
    members: council.members.map(draftOfMember),
    channelId: facts.channels.some((each) => each.id === council.channelId) ? council.channelId : '',
    // A plan that was deleted is made anew under its name, unless another is chosen.
    planId: facts.planGone === true ? null : council.planId,
    planName: council.planName,
    bucketId: facts.planGone === true ? null : council.bucketId,
    bucketName: '',
    neutralTasks: council.neutralTasks === true,
  }
}

/** Adds the named departments, each once, keeping those that are there. */
export function addDepartments(
  current: readonly Department[],
  names: readonly string[],
): readonly Department[] {
  const all = names.reduce<readonly Department[]>((known, typed) => {
    const name = typed.trim()
    const there = name === '' || known.some((each) => sameName(each.name) === sameName(name))
    return there ? known : [...known, departmentFromName(name, known)]
  }, current)
  return withLooks(all)
}

/**
 * The draft with these departments. Whoever sets up speaks for the first one that they type, until they choose another;
 * who sat for a department that is gone sits for none.
 */
export function withDepartments(
  draft: CouncilDraft,
  departments: readonly Department[],
  meId: string,
): CouncilDraft {
  const [first] = draft.departments.length === 0 ? departments : []
  const members = draft.members.map((each) => {
    if (departments.some((one) => one.id === each.departmentId)) return each
    const mine = each.personId === meId && each.departmentId === '' ? first?.id : undefined
    return { ...each, departmentId: mine ?? '' }
  })
  return { ...draft, departments, members }
}

/** Adds people who are not there yet. */
export function addMembers(
  current: readonly MemberDraft[],
  added: readonly MemberDraft[],
): readonly MemberDraft[] {
  const known = new Set(current.map((each) => each.personId))
  return [...current, ...added.filter((each) => !known.has(each.personId) && known.add(each.personId))]
}

/** Who joins a council that is there already has a first day; who founds it was there from the beginning. */
function membersOf(draft: CouncilDraft, before: readonly Member[] | null, today: string | null): Member[] {
  return draft.members.map(({ departmentId, away = [], ...each }) => {
    const kept = before?.find((one) => one.personId === each.personId)
    const { departmentId: _department, inRotation: _rotation, away: _away, ...rest } = kept ?? {}
    const joined = before === null || kept !== undefined || today === null ? {} : { since: today }
    return {
      ...joined,
      ...rest,
      ...each,
      ...(departmentId === '' ? {} : { departmentId }),
      ...(away.length === 0 ? {} : { away: [...away] }),
    }
  })
}

/** What the rules of a council say about the draft; the blocking ones keep it from being set up. */
export function problemsOf(draft: CouncilDraft): readonly CouncilProblem[] {
  return checkCouncil({ departments: [...draft.departments], members: membersOf(draft, null, null) })
}

export const draftGaps = ['name', 'channel', 'plan', 'bucket'] as const
export type DraftGap = (typeof draftGaps)[number]

/** Fields that are still empty. */
export function gapsOf(draft: CouncilDraft): readonly DraftGap[] {
  const gaps: DraftGap[] = []
  if (draft.name.trim() === '') gaps.push('name')
  if (draft.channelId === '') gaps.push('channel')
  if (draft.planId === null && draft.planName.trim() === '') gaps.push('plan')
  if (draft.bucketId === null && draft.bucketName.trim() === '') gaps.push('bucket')
  return gaps
}

/** Names that are too long to be kept; their fields say so. */
function countOverlong(draft: CouncilDraft): number {
  const names = [
    draft.name,
    draft.planId === null ? draft.planName : '',
    draft.bucketId === null ? draft.bucketName : '',
    ...draft.departments.map((each) => each.name),
  ]
  const shorts = draft.departments.filter((each) => each.short.length > shortLimit)
  return names.filter((each) => each.length > nameLimit).length + shorts.length
}

/** How many things keep the council from being set up. */
export function countFaults(draft: CouncilDraft): number {
  return gapsOf(draft).length + countOverlong(draft) + problemsOf(draft).filter(isBlocking).length
}

/** The council as it is stored, once plan and bucket exist. What the form does not show is kept. */
export function councilOf(
  draft: CouncilDraft,
  facts: SetupFacts,
  /** `today` is the day in the council's zone. */
  made: { key: string; planId: string; planName: string; bucketId: string; today: string },
): Council {
  const risks = facts.existing?.risks ?? facts.remains?.rest.risks
  return {
    key: facts.existing?.key ?? facts.remains?.rest.key ?? made.key,
    name: draft.name.trim(),
    language: draft.language,
    timeZone: draft.timeZone,
    departments: draft.departments.map(tidyDepartment),
    members: membersOf(draft, facts.existing?.members ?? facts.remains?.rest.members ?? null, made.today),
    teamId: facts.teamId,
    channelId: draft.channelId,
    channelName: facts.channels.find((each) => each.id === draft.channelId)?.name ?? '',
    siteId: facts.siteId,
    planId: made.planId,
    planName: made.planName,
    bucketId: made.bucketId,
    ...(draft.neutralTasks ? { neutralTasks: true } : {}),
    ...(risks === undefined ? {} : { risks }),
  }
}
