import { sameName as plainName } from '#src/domain/council/department-from-name.ts'
import type { Council } from '#src/domain/council/council.ts'

/** A person as a list holds one: the key of the directory, empty where nobody is known by that name. */
export interface NamedPerson {
  readonly key: string
  readonly name: string
}

type People = Pick<Council, 'members' | 'departments'>

export interface NameBook {
  /** `keyInSheet` counts where the name itself does not decide. */
  person(name: string, keyInSheet: string): NamedPerson
  departments(
    text: string,
    keysInSheet: readonly string[],
  ): { readonly keys: readonly string[]; readonly unknown: readonly string[]; readonly text: string }
}

/** A sheet names the same few people and departments over and over. */
function rememberedName(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const plain = plainName(name)
    if (known.size < 5000) known.set(name, plain)
    return plain
  }
}

/** `Ferrão, Ana` is also Ana Ferrão. */
function turned(name: string): string {
  const [last, first, ...more] = name.split(',')
  return first === undefined || more.length > 0 ? name : `${first.trim()} ${last?.trim() ?? ''}`
}

/** People and departments of the council by what a sheet calls them. */
export function nameBook({ members, departments }: People): NameBook {
  const sameName = rememberedName()
  const byName = new Map<string, string[]>()
  const nameOf = new Map(members.map((each) => [each.personId, each.displayName]))
  const put = (name: string | undefined, key: string) => {
    if (name === undefined || name === '') return
    const known = byName.get(sameName(name))
    if (known === undefined) byName.set(sameName(name), [key])
    else if (!known.includes(key)) known.push(key)
  }
  for (const each of members) {
    put(each.displayName, each.personId)
    put(each.mail, each.personId)
  }
  const byDepartment = new Map<string, string>()
  for (const { id, name, short } of departments)
    for (const word of [name, short, id])
      if (!byDepartment.has(sameName(word))) byDepartment.set(sameName(word), id)
  const departmentName = new Map(departments.map((each) => [each.id, each.name]))

  const told = new Map<string, ReturnType<NameBook['departments']>>()
  const departmentOf = (word: string) => byDepartment.get(sameName(word))

  return {
    person(name, keyInSheet) {
      const plain = name.replace(/\s*<[^<>]*>\s*$/, '').trim()
      const mail = /<([^<>]*)>\s*$/.exec(name)?.[1] ?? ''
      const found =
        byName.get(sameName(plain)) ?? byName.get(sameName(turned(plain))) ?? byName.get(sameName(mail)) ?? []
      const [only, second] = found
      if (only !== undefined && second === undefined) return { key: only, name: nameOf.get(only) ?? plain }
      if (second !== undefined) return { key: found.includes(keyInSheet) ? keyInSheet : '', name: plain }
      // Somebody outside the council keeps the key; a key of another member was left behind when the name changed.
      return { key: nameOf.has(keyInSheet) ? '' : keyInSheet, name: plain }
    },
    departments(text, keysInSheet) {
      const before = keysInSheet.length === 0 ? told.get(text) : undefined
      if (before !== undefined) return before
      const first = text.split(/[;\n|]/).flatMap((each) => {
        const piece = each.trim()
        if (piece === '') return []
        return departmentOf(piece) === undefined
          ? piece.split(/[,/&+、，・]/).map((one) => one.trim())
          : [piece]
      })
      const words = first.filter((each) => each !== '')
      const keys: string[] = []
      const names: string[] = []
      const unknown: string[] = []
      for (const [place, word] of words.entries()) {
        const left = words.length === keysInSheet.length ? keysInSheet[place] : undefined
        const key = departmentOf(word) ?? (left !== undefined && !departmentName.has(left) ? left : undefined)
        if (key === undefined) unknown.push(word)
        else if (!keys.includes(key)) keys.push(key)
        names.push(departmentName.get(key ?? '') ?? word)
      }
      const found = { keys, unknown, text: [...new Set(names)].join(', ').slice(0, 255) }
      if (keysInSheet.length === 0 && told.size < 5000) told.set(text, found)
      return found
    },
  }
}
