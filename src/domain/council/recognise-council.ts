import type { Council } from './council.ts'
import { sameName } from './department-from-name.ts'

/** A council with the names by which its meetings are known. */
export interface KnownCouncil {
  readonly council: Pick<Council, 'name' | 'members'>
  /** Names of its meeting series. */
  readonly seriesNames: readonly string[]
}

/**
 * The council that a meeting which nobody knows yet is probably of: by the name in its title, else by being the only one
 * of which most are invited, else the only one there is. Null where several fit or none does: then a person says.
 */
export function recogniseCouncil<Known extends KnownCouncil>(
  meeting: { readonly subject: string; readonly mails: readonly string[] },
  councils: readonly Known[],
): Known | null {
  const only = (found: readonly Known[]): Known | null => (found.length === 1 ? (found[0] ?? null) : null)
  const subject = sameName(meeting.subject)
  const named = councils.filter(({ council, seriesNames }) =>
    [council.name, ...seriesNames].some((each) => sameName(each) !== '' && subject.includes(sameName(each))),
  )
  if (named.length > 0) return only(named)
  const invited = new Set(meeting.mails.map((each) => each.toLowerCase()))
  const attended = councils.filter(({ council: { members } }) => {
    const there = members.filter(({ mail }) => mail !== undefined && invited.has(mail.toLowerCase()))
    return there.length > 1 && there.length * 2 > members.length
  })
  return attended.length > 0 ? only(attended) : only(councils)
}
