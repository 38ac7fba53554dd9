import { sameName } from './department-from-name.ts'

/** One person as pasted, not yet found in the directory. */
export interface PastedMember {
  /** Line of the paste, from 1. */
  readonly row: number
  readonly name: string | null
  readonly mail: string | null
  readonly department: string | null
}

export interface PasteProblem {
  readonly row: number
  readonly text: string
  readonly reason: 'no-name-or-mail' | 'mail-not-recognised' | 'pasted-twice' | 'too-long' | 'too-many'
}

export const maxPastedRows = 500
const maxLine = 400
const mailPattern = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/u
const headers = new Set(
  ['name', 'mail', 'e-mail', 'email', 'department', 'person', 'member', 'abteilung', 'mitglied'].concat([
    'الاسم',
    'البريد',
    'الإدارة',
    '名前',
    '氏名',
    'メール',
    'メール アドレス',
    'メールアドレス',
    '部門',
    '部署',
  ]),
)

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["'“„](.*)["'”“]$/u, '$1')
    .trim()
}

/** Splits by tab, semicolon or bar; by comma only where a mail address shows that it is not “Surname, first name”. */
function cells(line: string): readonly string[] {
  const separator = ['\t', ';', '|'].find((each) => line.includes(each))
  if (separator !== undefined) return line.split(separator).map(unquoted)
  const byComma = line.split(',').map(unquoted)
  return byComma.some((each) => mailPattern.test(each)) ? byComma : [unquoted(line)]
}

/** `Name <mail>` as address books write it becomes two cells. */
function withAddressSplit(cell: string): readonly string[] {
  const match = /^(.*)<([^<>]*)>$/u.exec(cell)
  return match ? [unquoted(match[1] ?? ''), (match[2] ?? '').trim()] : [cell.replace(/^mailto:/i, '')]
}

type Row = PastedMember | PasteProblem

function readRow(line: string, row: number): Row {
  if (line.length > maxLine) return { row, text: line.slice(0, 80), reason: 'too-long' }
  const parts = cells(line)
    .flatMap(withAddressSplit)
    .filter((each) => each !== '')
  const mail = parts.find((each) => mailPattern.test(each)) ?? null
  const failed = parts.find((each) => each !== mail && each.includes('@'))
  if (failed !== undefined) return { row, text: line, reason: 'mail-not-recognised' }
  const [name = null, department = null] = parts.filter((each) => each !== mail)
  if (name === null && mail === null) return { row, text: line, reason: 'no-name-or-mail' }
  return { row, name, mail: mail?.toLowerCase() ?? null, department }
}

/**
 * Reads a pasted list of people: a line each with name, mail and department in that order, the mail anywhere, separated
 * by tabs, semicolons, bars or commas; `Name <mail>` too. Nothing is guessed silently: a line that cannot be read
 * comes back with its number and the reason.
 */
export function membersFromPaste(text: string): {
  readonly members: readonly PastedMember[]
  readonly problems: readonly PasteProblem[]
} {
  const members: PastedMember[] = []
  const problems: PasteProblem[] = []
  const seen = new Set<string>()
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  lines.forEach((line, index) => {
    const clean = line.trim()
    if (clean === '' || cells(clean).every((each) => headers.has(each.toLowerCase()))) return
    const row = index + 1
    const read: Row =
      members.length >= maxPastedRows
        ? { row, text: clean.slice(0, 80), reason: 'too-many' }
        : readRow(clean, row)
    if ('reason' in read) {
      problems.push(read)
      return
    }
    const key = read.mail ?? sameName(read.name ?? '')
    if (seen.has(key)) problems.push({ row, text: clean, reason: 'pasted-twice' })
    else members.push(read)
    seen.add(key)
  })
  return { members, problems }
}
