import * as v from 'valibot'
import { wordsLimit, type DepartmentLines } from '#src/domain/session/move.ts'

export const lineNames = ['changed', 'uncertain', 'helpNeeded', 'helpOffered'] as const

const typed = v.nullable(v.string())
const linesDraftSchema = v.object({
  changed: typed,
  uncertain: typed,
  helpNeeded: typed,
  helpOffered: typed,
})
/** What is typed and not saved, line by line; null where the line stands as it is saved. */
export type LinesDraft = v.InferOutput<typeof linesDraftSchema>

export const nothingTyped: LinesDraft = {
  changed: null,
  uncertain: null,
  helpNeeded: null,
  helpOffered: null,
}

export function parseLinesDraft(stored: unknown): LinesDraft | null {
  const parsed = v.safeParse(linesDraftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** The lines with what was typed, except where that is too long to be saved: there the saved line stays. */
export function linesFrom(saved: DepartmentLines, draft: LinesDraft): DepartmentLines {
  const line = (name: keyof DepartmentLines) => {
    const text = draft[name]
    return text === null || text.length > wordsLimit ? saved[name] : text
  }
  return {
    changed: line('changed'),
    uncertain: line('uncertain'),
    helpNeeded: line('helpNeeded'),
    helpOffered: line('helpOffered'),
  }
}

/** Lines that were typed and can be saved. */
export function savable(draft: LinesDraft): readonly (keyof DepartmentLines)[] {
  return lineNames.filter((name) => {
    const text = draft[name]
    return text !== null && text.length <= wordsLimit
  })
}
