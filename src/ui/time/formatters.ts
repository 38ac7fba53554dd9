// Making a formatter costs a hundred times what using one does, and every second and every capture asks for some.
const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

/** The same formatter for the same words. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = dates.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tag, options)
  dates.set(key, made)
  return made
}

export function numberFormat(tag: string): Intl.NumberFormat {
  const known = numbers.get(tag)
  if (known) return known
  const made = new Intl.NumberFormat(tag)
  numbers.set(tag, made)
  return made
}
