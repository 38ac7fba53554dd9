import { plainLine } from '../council/plain-line.ts'
import { detailLimit, lineLimit, type Capture } from '../session/capture.ts'
import { kindUnder, type RecapKind } from './recap-headings.ts'

/** Characters of a pasted recap that are read; a long meeting's has some ten thousand. */
export const recapLimit = 50_000
/** More lines than that are no recap. */
export const recapLines = 200

/** One line of a pasted recap, as it might be captured. */
export interface RecapLine {
  readonly kind: RecapKind
  readonly text: string
  /** What did not fit into the line. */
  readonly detail: string | null
  readonly ownerId: string | null
  /** The item of the agenda whose title stands above it. */
  readonly itemId: string | null
  /** `captured`: the session has it already. `asked`: the recap calls it that. `listed`: it only stands there. */
  readonly why: 'captured' | 'asked' | 'listed'
}

export interface RecapReaders {
  readonly members: readonly { readonly personId: string; readonly displayName: string }[]
  readonly items: readonly { readonly id: string; readonly title: string }[]
  readonly captured: readonly { readonly capture: Capture; readonly removed: boolean }[]
}

const bullet = /^(?:[-–—*•◦○▪‣·□☐☑✓]|\[[ xX]?\]|\(?\d{1,2}[.)](?=\s)|o(?=\s))\s*/u

function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

/** Without its bullets; `[ ] - ` counts as both. */
function bare(line: string): { readonly words: string; readonly listed: boolean; readonly box: boolean } {
  let [words, listed, box] = [plainLine(line).trim(), false, false]
  for (let match = bullet.exec(words); match !== null && match[0] !== ''; match = bullet.exec(words)) {
    listed = true
    box ||= /^[[□☐☑✓]/u.test(match[0])
    words = words.slice(match[0].length)
  }
  // What was bold in the recap and comes as Markdown.
  return { words: words.replaceAll('**', '').trim(), listed, box }
}

interface Named {
  readonly words: string
  readonly ownerId: string | null
}

/** What stands in brackets at the end, and what before them. */
function inBrackets(words: string): { readonly before: string; readonly who: string } | null {
  const end = /[)\]）][.。]?$/u.exec(words)
  if (end === null) return null
  const open = Math.max(...['(', '[', '（'].map((each) => words.lastIndexOf(each)))
  if (open < 1) return null
  const who = words.slice(open + 1, end.index).replace(/^\s*(?:(?:owner|assigned to)\s*:)?\s*@?/iu, '')
  return { before: words.slice(0, open).trim(), who: who.trim().toLowerCase() }
}

/** Who a line gives the work to: “… (Ana Duarte)”, “@Ana Duarte …”, “Ana Duarte: …”, “Ana Duarte to …”. */
function named(words: string, members: RecapReaders['members']): Named {
  const brackets = inBrackets(words)
  const mark = words.startsWith('@') ? 1 : 0
  // The longest first: “Ana” would be found in “Ana Duarte”.
  const known = members.toSorted((one, other) => other.displayName.length - one.displayName.length)
  for (const { personId, displayName } of known) {
    const name = displayName.toLowerCase()
    if (brackets?.who === name && brackets.before !== '') return { words: brackets.before, ownerId: personId }
    if (words.slice(mark, mark + displayName.length).toLowerCase() !== name) continue
    const rest = words.slice(mark + displayName.length)
    const gap = /^\s*[:：–—-]\s*|^\s+(?:to|will)\s+/u.exec(rest)
    if (gap !== null || mark === 1)
      return { words: rest.slice(gap?.[0].length ?? 0).trim(), ownerId: personId }
  }
  return { words, ownerId: null }
}

/** A line of its own kind: “Decision: we go on”. */
function labelled(words: string): { readonly kind: RecapKind | null; readonly words: string } {
  const at = words.search(/[:：]/u)
  const kind = at < 1 ? null : kindUnder(words.slice(0, at))
  return kind === null ? { kind, words } : { kind, words: words.slice(at + 1).trim() }
}

function cut(words: string): Pick<RecapLine, 'text' | 'detail'> {
  if (words.length <= lineLimit) return { text: words, detail: null }
  let end = words.lastIndexOf(' ', lineLimit - 1)
  if (end < lineLimit / 2) end = lineLimit - 1
  if (/[\uD800-\uDBFF]$/u.test(words.slice(0, end))) end -= 1
  return { text: `${words.slice(0, end).trimEnd()}…`, detail: words.slice(0, detailLimit) }
}

/**
 * The lines of a recap that somebody pasted (Teams' own, Facilitator's notes, a Loop page, notes of one's own), each as
 * it might be captured. Headings say what stands below them, names of members who has it. Nothing of it is captured by
 * being read: a person picks, line by line.
 */
export function readRecap(pasted: string, { members, items, captured }: RecapReaders): readonly RecapLine[] {
  const there = new Set(captured.flatMap((each) => (each.removed ? [] : [sameWords(each.capture.text)])))
  const titles = new Map(items.map((each) => [sameWords(each.title), each.id]))
  const found: RecapLine[] = []
  let [under, itemId]: [RecapKind | null, string | null] = [null, null]
  for (const line of pasted.slice(0, recapLimit).split(/\r\n|\r|\n/)) {
    const { words: stripped, listed, box } = bare(line.replace(/^\s*#{1,6}\s/, ''))
    if (stripped === '') continue
    const heading = kindUnder(stripped)
    const title = titles.get(sameWords(stripped))
    if (heading !== null || title !== undefined) {
      under = heading ?? (listed ? under : null)
      itemId = title ?? (heading === null ? itemId : null)
      continue
    }
    // “Budget:” with nothing behind it is about what follows.
    if (/[:：]$/u.test(stripped)) {
      if (!listed) [under, itemId] = [null, null]
      continue
    }
    const label = labelled(stripped)
    const { words, ownerId } = named(label.words, members)
    if (words === '') continue
    const asked = label.kind ?? under ?? (box || ownerId !== null ? 'action' : null)
    const kind = asked ?? 'note'
    const text = cut(words)
    found.push({
      ...{ kind, ...text, itemId },
      ownerId: kind === 'note' ? null : ownerId,
      why: there.has(sameWords(text.text))
        ? 'captured'
        : asked === null || asked === 'note'
          ? 'listed'
          : 'asked',
    })
    if (found.length === recapLines) break
  }
  return found
}
