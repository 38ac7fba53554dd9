import type { CouncilOption } from '#src/features/open-session/find-council.ts'

/** Councils as a person is asked which one it is. */
export function councilChoices(options: readonly CouncilOption[]) {
  return options.map(({ council: { key, name }, teamName }) => ({ key, name, teamName }))
}
