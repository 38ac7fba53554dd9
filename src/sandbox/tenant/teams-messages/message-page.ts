import { badRequest } from '../graph-error.ts'
import { option } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'

/** Page sizes of messages: 20 unless asked, 50 at most; Teams refuses more instead of cutting it. */
export function messagePage(request: GraphRequest): { readonly usual: number; readonly greatest: number } {
  const top = option(request, 'top')
  if (top !== undefined && !(Number(top) >= 1 && Number(top) <= 50)) {
    throw badRequest(`Invalid page size specified: '${top}'. Must be between 1 and 50 inclusive.`)
  }
  return { usual: 20, greatest: 50 }
}
