type Compare<Row> = (one: Row, other: Row) => number

/** More newcomers than this among known rows: sorting everything costs less than finding each a place. */
const fewNewcomers = 64

/**
 * Sorts and remembers the order: a narrower selection of the same rows is put in order without a comparison, and a few
 * changed rows find their places among the others. One for each grid.
 */
export function createRowSorter<Row extends object>(): (
  rows: readonly Row[],
  compare: Compare<Row> | null,
  descending: boolean,
) => readonly Row[] {
  let known: Compare<Row> | null = null
  let places = new WeakMap<Row, number>()
  let size = 0

  function ascending(rows: readonly Row[], compare: Compare<Row>): readonly Row[] {
    if (known !== compare) {
      known = compare
      places = new WeakMap()
      size = 0
    }
    const slots = Array.from<Row | undefined>({ length: size })
    const newcomers: Row[] = []
    let old = 0
    for (const row of rows) {
      const place = places.get(row)
      if (place === undefined) newcomers.push(row)
      else {
        slots[place] = row
        old += 1
      }
    }
    if (newcomers.length === 0) return slots.filter((each) => each !== undefined)
    const sorted =
      old === 0 || newcomers.length > fewNewcomers
        ? rows.toSorted(compare)
        : withNewcomers(
            slots.filter((each) => each !== undefined),
            newcomers,
            compare,
          )
    size = sorted.length
    places = new WeakMap()
    for (const [place, row] of sorted.entries()) places.set(row, place)
    return sorted
  }

  return (rows, compare, descending) => {
    if (compare === null) return rows
    const sorted = ascending(rows, compare)
    return descending ? sorted.toReversed() : sorted
  }
}

function withNewcomers<Row>(sorted: Row[], newcomers: readonly Row[], compare: Compare<Row>): Row[] {
  for (const row of newcomers) {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = sorted[middle]
      if (there !== undefined && compare(there, row) <= 0) low = middle + 1
      else high = middle
    }
    sorted.splice(low, 0, row)
  }
  return sorted
}
