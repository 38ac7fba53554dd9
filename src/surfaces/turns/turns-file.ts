import type { Council } from '#src/domain/council/council.ts'
import type { ComingDay } from '#src/domain/facilitation/coming-days.ts'
import { rotationName } from '#src/domain/facilitation/role-pool.ts'
import { sameTurn } from '#src/domain/facilitation/turn-change.ts'
import { turnsCalendar, type CalendarTurn } from '#src/domain/facilitation/turns-calendar.ts'
import { saveCalendar } from '#src/features/rotation/save-calendar.ts'
import { roleName, whyWords } from '#src/features/rotation/turn-words.ts'
import type { RoleOfPlan } from '#src/features/rotation/turns-model.ts'

/** Hands the reader's turns, or all of the council's, to the browser's downloads as a calendar file. */
export function downloadTurns(wanted: {
  readonly which: 'mine' | 'all'
  readonly council: Council
  readonly roles: readonly RoleOfPlan[]
  readonly days: readonly ComingDay[]
  readonly me: { readonly personId: string; readonly displayName: string }
  readonly nowMs: number
  readonly words: (id: string, args?: Readonly<Record<string, string | number>>) => string
}): void {
  const { which, council, roles, days, me, nowMs, words } = wanted
  const nameOf = (id: string) => rotationName(council, id)
  const turns = roles.flatMap(({ role, turns: planned }) =>
    planned.flatMap((each): CalendarTurn[] => {
      const { holderId, turn } = each
      if (holderId === null || (which === 'mine' && holderId !== me.personId)) return []
      const day = days.find((one) => sameTurn(one, turn))
      const named = { role: roleName(role, words), council: council.name, name: nameOf(holderId) }
      return [
        {
          // By its day, which is there before the session is known and stays when its hours are.
          uid: `${council.key}/${role.key}/${turn.day}/${which === 'mine' ? me.personId : 'all'}@weft`,
          day: turn.day,
          startMs: day?.startMs ?? null,
          endMs: day?.endMs ?? null,
          summary: words(which === 'mine' ? 'turns-file-mine' : 'turns-file-all', named),
          description: whyWords(each, nameOf, words),
        },
      ]
    }),
  )
  const name = words(which === 'mine' ? 'turns-file-name-mine' : 'turns-file-name-all', {
    council: council.name,
  })
  saveCalendar(turnsCalendar({ name, turns, nowMs }), name)
}
