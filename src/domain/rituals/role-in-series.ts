import type { RitualRole } from './ritual.ts'

/** Whether the sessions of a meeting series are without the role: nobody is planned for it, shown or asked. */
export function isWithout(roles: readonly RitualRole[], role: string): boolean {
  return roles.some((each) => each.role === role && each.mode === 'none')
}

/** Who has the role in every session of the series; undefined where it goes round. */
export function fixedIn(roles: readonly RitualRole[], role: string): string | undefined {
  return roles.find((each) => each.role === role && each.mode === 'fixed')?.personId
}

/** How the roles of a day are filled on which several series meet: a role is missing where all are without it. */
export function rolesOfDay(
  series: readonly { readonly roles: readonly RitualRole[] }[],
): readonly RitualRole[] {
  return (['facilitator', 'noteTaker'] as const).flatMap((role) => {
    const told = series.flatMap((each) => each.roles.find((one) => one.role === role) ?? [])
    const wanted = told.find((each) => each.mode !== 'none') ?? told[0]
    return wanted === undefined || (wanted.mode === 'none' && told.length < series.length) ? [] : [wanted]
  })
}
