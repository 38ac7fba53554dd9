import type { Council, Member } from './council.ts'

const deciding: ReadonlySet<Member['role']> = new Set(['sponsor', 'chair', 'member'])

export function decides({ role }: Pick<Member, 'role'>): boolean {
  return deciding.has(role)
}

/** More than half of those who decide: members, chair and sponsor. */
export function quorumOf({ members }: Pick<Council, 'members'>): number {
  return Math.floor(members.filter(decides).length / 2) + 1
}
