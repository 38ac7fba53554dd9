import type { Member } from '#src/domain/council/council.ts'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'

export const roomKey = '19:meeting_room@thread.v2|2026-11-23T09:00:00Z'

const member = (personId: string, role: Member['role'], departmentId: string): Member => ({
  personId,
  displayName: `Person ${personId}`,
  role,
  departmentId,
})

/** Eight people: the first two run the council, the last but one stands in, the last is heard. */
export const roomCouncil: {
  readonly members: Member[]
  readonly departments: { id: string; name: string; short: string }[]
} = {
  members: [
    member('ana', 'secretary', 'd0'),
    member('ben', 'chair', 'd1'),
    member('cem', 'member', 'd2'),
    member('dea', 'member', 'd3'),
    member('eva', 'member', 'd4'),
    member('fyn', 'member', 'd5'),
    member('gil', 'deputy', 'd2'),
    member('hal', 'adviser', 'd6'),
  ],
  departments: Array.from({ length: 7 }, (_, index) => ({
    id: `d${index}`,
    name: `Department ${index}`,
    short: `D${index}`,
  })),
}

export const roomItems: readonly AgendaItem[] = ['budget', 'hiring', 'risks', 'close'].map((id) => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'facilitator' },
}))
