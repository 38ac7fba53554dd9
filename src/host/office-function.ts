import * as v from 'valibot'

/** A function of Office's; what it answers is parsed by whoever calls it. */
export const officeFunction = v.custom<(...args: unknown[]) => unknown>((each) => typeof each === 'function')
