import { shortLimit, type Department } from './council.ts'

const idLength = 40

/** The same name however it was typed: case, accents and spaces do not count. */
export function sameName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function idFrom(name: string): string {
  return sameName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, idLength - 3)
}

/** As many whole characters as fit; an emoji or a letter with its accents is not cut in two. */
function beginning(text: string, length: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > length) break
    kept += segment
  }
  return kept.trim()
}

/** A short name for chips: the name if it fits, the initials of several words, else the beginning. */
function shortFrom(name: string): string {
  const clean = name.replace(/\s+/g, ' ').trim()
  if (clean.length <= shortLimit) return clean
  const words = clean.split(/[\s&/+-]+/).filter((each) => /^\p{Lu}/u.test(each))
  if (words.length > 1)
    return words
      .map((each) => beginning(each, 1))
      .join('')
      .slice(0, shortLimit)
  return `${beginning(clean, shortLimit - 1)}…`
}

/** The department by its new name. Its id stays, and with it everything that points to it; so does a short name of its own. */
export function renamed(department: Department, name: string): Department {
  const short = department.short === shortFrom(department.name) ? shortFrom(name) : department.short
  return { ...department, name, short }
}

/** The department as it is kept: without stray spaces, and never without a short name. */
export function tidyDepartment(department: Department): Department {
  const name = department.name.replace(/\s+/g, ' ').trim()
  return { ...department, name, short: department.short.trim() || shortFrom(name) }
}

/**
 * A department from its typed name. The id is readable and free among those taken; it stays when the name is changed
 * later.
 */
export function departmentFromName(name: string, taken: readonly Pick<Department, 'id'>[]): Department {
  const ids = new Set(taken.map((each) => each.id))
  const wanted = idFrom(name) || 'department'
  let id = wanted
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`
  return { id, name: name.replace(/\s+/g, ' ').trim(), short: shortFrom(name) }
}
