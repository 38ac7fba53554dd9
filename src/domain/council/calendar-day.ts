import * as v from 'valibot'
import { isDay } from './days.ts'

/** A calendar day, `YYYY-MM-DD`, in the council's time zone. */
export const day = v.pipe(v.string(), v.check(isDay))
