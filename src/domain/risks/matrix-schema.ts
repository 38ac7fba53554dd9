import * as v from 'valibot'
import { riskLevels } from './risk-stand.ts'

const five = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.length(5))

/** How a council rates: `levels[likelihood - 1][impact - 1]`, and the words for each step. */
export const riskMatrixSchema = v.object({
  levels: five(five(v.picklist(riskLevels))),
  /** Empty words fall back on Weft's own in the reader's language. */
  likelihood: five(v.string()),
  impact: five(v.string()),
})
