/**
 * Column with the reason of the last change, where a kind has one. It belongs to the change and not to the record: it
 * is never asked about, and a change without a reason empties it, so that no version carries an earlier one's.
 */
export const changeReasonColumn = 'ChangeReason'
