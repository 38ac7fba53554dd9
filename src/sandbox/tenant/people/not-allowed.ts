import { GraphRefusal } from '../graph-error.ts'

/** What the directory answers to who may not do a thing. */
export function notAllowed(): GraphRefusal {
  const text = 'Insufficient privileges to complete the operation.'
  return new GraphRefusal(403, 'Authorization_RequestDenied', text)
}
