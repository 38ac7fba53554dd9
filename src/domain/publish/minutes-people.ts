import { memberOf } from '../council/find-member.ts'
import type { AttendanceState, RoleHolder } from '../session/session-state.ts'
import type { MinutesBlock, MinutesSource } from './minutes.ts'
import { rowOf } from './out-words.ts'

const shown: readonly AttendanceState[] = ['present', 'remote', 'late', 'apology', 'absent']

function holder({ council, words }: MinutesSource, role: RoleHolder): string {
  const other = role.forPersonId === null ? undefined : memberOf(council, role.forPersonId)
  return other === undefined ? role.name : words('out-for', { name: role.name, other: other.displayName })
}

/** Who facilitated, who took notes, who was there and who was not. */
export function peopleBlocks(source: MinutesSource): readonly MinutesBlock[] {
  const { state, words } = source
  const { facilitator, noteTaker } = state.roles
  const rows: (readonly string[])[] = []
  if (facilitator) rows.push([words('out-facilitated-by'), holder(source, facilitator)])
  if (noteTaker) rows.push([words('out-notes-by'), holder(source, noteTaker)])
  for (const each of shown) {
    const names = state.attendance.filter((one) => one.state === each).map((one) => one.name)
    if (names.length > 0) rows.push([words(`out-attendance-${each}`), rowOf(source.council, names)])
  }
  if (rows.length === 0) return []
  return [
    { kind: 'table', caption: words('out-people'), head: [words('out-role'), words('out-names')], rows },
  ]
}
