/** One measured number of a benchmark against its bar. */
export interface Figure {
  /** Benchmark and variant, for example `B7a`. */
  readonly name: string
  /** What is counted, in one word or hyphenated. */
  readonly measure: string
  readonly value: number
  readonly limit: number
  /** Whether the limit is a ceiling or a floor. */
  readonly kind: 'at-most' | 'at-least'
}

export function isWithin(figure: Figure): boolean {
  return figure.kind === 'at-most' ? figure.value <= figure.limit : figure.value >= figure.limit
}

/** `B7a requests 8 limit 8 ok`, or `short` where the bar is missed. */
export function figureLine(figure: Figure): string {
  const value = Number.isInteger(figure.value) ? String(figure.value) : figure.value.toPrecision(4)
  return `${figure.name} ${figure.measure} ${value} limit ${figure.limit} ${isWithin(figure) ? 'ok' : 'short'}`
}
