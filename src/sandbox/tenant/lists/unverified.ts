import { GraphRefusal } from '../graph-error.ts'

/**
 * What the documentation does not settle (facts/graph.md section 12). Each choice stands here alone, takes the
 * reading that is harder for a client, and changes here when a real tenant has been asked.
 */

/** SharePoint's duplicate-value exception (-2130575169): its form in Graph is not documented. */
export function duplicateValue(column: string): GraphRefusal {
  const text = `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`
  return new GraphRefusal(400, 'invalidRequest', text, { innerCode: 'duplicateValue' })
}

/** SharePoint's SPQueryThrottledException (-2147024860) was seen as HTTP 500 from its own API. */
export function overThreshold(): GraphRefusal {
  const text =
    'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.'
  return new GraphRefusal(400, 'notSupported', text)
}

/** Whether the answer to `PATCH …/fields` carries the new ETag. The documented example does not. */
export const ETAG_AFTER_PATCH_OF_FIELDS = false

/** A lookup written as a number was answered with a general exception; its status is not known. */
export function lookupNotText(column: string): GraphRefusal {
  return new GraphRefusal(500, 'generalException', `General exception while processing '${column}'.`)
}

/** How long a delta token lives; SharePoint keeps its change log for 60 days. */
export const DELTA_TOKEN_LIFE_MS = 60 * 86_400_000

/** Page sizes of items and delta (a secondary source). */
export const ITEM_PAGE = { usual: 200, greatest: 5000 }

/** Indexed columns of one list (third-party source). */
export const MOST_INDEXES = 20

/** Characters of a text of several lines. */
export const LONGEST_TEXT = 63_999

/** Whether a plain site member may create lists: SharePoint's Edit level says yes, tenants differ. */
export const MEMBERS_MAY_CREATE_LISTS = false
