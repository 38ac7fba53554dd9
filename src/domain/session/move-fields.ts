import * as v from 'valibot'
import { plainLine } from '../council/plain-line.ts'

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A title or a name. */
export const line = v.pipe(v.string(), v.transform(plainLine), v.maxLength(600))
