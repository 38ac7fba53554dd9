import type { Member } from '../council/council.ts'
import { isAway } from '../council/pool.ts'
import type { SessionState } from '../session/session-state.ts'
import type { AgendaItem } from './agenda.ts'

/** Why somebody is not expected: they said so, or the council's calendar does. */
type AbsentWhy = 'apology' | 'away'

/** What of an agenda does not fit who comes; that it is too long is `AgendaTotal`'s to say. */
export type AgendaConflict =
  | {
      readonly kind: 'lead-absent'
      readonly itemId: string
      readonly title: string
      readonly name: string
      readonly why: AbsentWhy
    }
  /** Leads an item and is not on the council, nor noted as coming. */
  | { readonly kind: 'lead-unknown'; readonly itemId: string; readonly title: string; readonly name: string }
  | { readonly kind: 'facilitator-absent'; readonly name: string; readonly why: AbsentWhy }
  /** Something is to be decided, and of those who decide for the council nobody is expected. */
  | { readonly kind: 'no-decider'; readonly itemId: string; readonly title: string }

/** Roles that can decide for the council. */
const deciding: ReadonlySet<Member['role']> = new Set(['sponsor', 'chair'])

interface ConflictQuestion {
  readonly state: Pick<SessionState, 'items' | 'attendance' | 'roles'>
  readonly members: readonly Pick<Member, 'personId' | 'role' | 'away'>[]
  /** Day of the session in the council's zone. */
  readonly day: string
}

/** What does not fit, in the order of the agenda. */
export function agendaConflicts({ state, members, day }: ConflictQuestion): readonly AgendaConflict[] {
  const absent = (personId: string): AbsentWhy | null => {
    const noted = state.attendance.find((each) => each.personId === personId)?.state
    if (noted === 'apology' || noted === 'absent') return 'apology'
    if (noted !== undefined && noted !== 'expected') return null
    const member = members.find((each) => each.personId === personId)
    return member !== undefined && isAway(member, day) ? 'away' : null
  }
  const deciders = members.filter((each) => deciding.has(each.role))
  const nobodyDecides = deciders.length > 0 && deciders.every((each) => absent(each.personId) !== null)
  const ofItem = ({ id, title, lead, kind, output }: AgendaItem): readonly AgendaConflict[] => {
    const item = { itemId: id, title }
    if (lead.kind === 'person') {
      const why = absent(lead.personId)
      if (why !== null) return [{ kind: 'lead-absent', ...item, name: lead.name, why }]
      const known =
        members.some((each) => each.personId === lead.personId) ||
        state.attendance.some((each) => each.personId === lead.personId)
      return known ? [] : [{ kind: 'lead-unknown', ...item, name: lead.name }]
    }
    const decides = kind === 'decide' || output === 'decision'
    return decides && nobodyDecides ? [{ kind: 'no-decider', ...item }] : []
  }
  const facilitator = state.roles.facilitator
  const why = facilitator === undefined ? null : absent(facilitator.personId)
  return [
    ...(facilitator === undefined || why === null
      ? []
      : [{ kind: 'facilitator-absent' as const, name: facilitator.name, why }]),
    ...state.items.flatMap(ofItem),
  ]
}
