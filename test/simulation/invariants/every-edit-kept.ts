import type { Wrong } from './wrong.ts'

export interface EditWorld {
  /** Everything a person was told is saved or kept, by id, with its content. */
  readonly confirmed: ReadonlyMap<string, string>
  /** What one client shows in the end, in the order shown. */
  readonly shown: readonly { readonly id: string; readonly content: string }[]
  readonly shownConflicts: ReadonlySet<string>
  readonly client: string
}

/** E2: every confirmed edit is there once and as it was made, or in a conflict that people see. */
export function everyEditKept({ confirmed, shown, shownConflicts, client }: EditWorld): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E2', harm, what })
  for (const [id, content] of confirmed) {
    const there = shown.filter((each) => each.id === id)
    if (there.length > 1) say('doubled', `${client} shows ${id} ${there.length} times`)
    if (shownConflicts.has(id)) continue
    if (there.length === 0) say('lost', `${client} does not show ${id}`)
    else if (there.every((each) => each.content !== content))
      say('overwritten', `${client} shows another ${id}`)
  }
  return found
}
