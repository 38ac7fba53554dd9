/**
 * Groups the columns of properties that mean one thing: the parts of a group, a key and the words beside it (`ownerKey`
 * and `owner`, `departmentKeys` and `departments`), and what the kind names. `columnsOf` is property to column names.
 */
export function unitsOf(
  columnsOf: ReadonlyMap<string, readonly string[]>,
  together: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const units = new Map([...columnsOf.keys()].map((name) => [name, new Set([name])]))
  const join = (names: readonly string[]) => {
    const joined = new Set(names.flatMap((each) => [...(units.get(each) ?? [])]))
    for (const each of joined) units.set(each, joined)
  }
  for (const name of columnsOf.keys()) {
    const stem = name.replace(/Keys?$/, '')
    const words = [stem, `${stem}s`].find((each) => each !== name && columnsOf.has(each))
    if (stem !== name && words !== undefined) join([name, words])
  }
  for (const each of together) join(each)
  return [...new Set(units.values())].map((unit) => [...unit].flatMap((name) => columnsOf.get(name) ?? []))
}

/** Every column that means one thing with any of these, those included. */
export function wholeUnits(
  units: readonly (readonly string[])[],
  columns: readonly string[],
): readonly string[] {
  const met = units.filter((unit) => unit.some((each) => columns.includes(each))).flat()
  return [...new Set([...columns, ...met])]
}
