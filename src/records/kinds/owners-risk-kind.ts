import { instant } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'
import { riskColumns, riskRules } from './risk-kind.ts'

/**
 * Risks for the owners of the site and those whom they let in: the same columns in a list of their own, whose
 * permissions an owner narrows in SharePoint. It is there only where a council has turned it on. Its title has no
 * brackets: addresses of Graph take those for a key.
 */
export const ownersRiskKind = defineKind({
  list: 'Weft owners-only risks',
  description:
    'Risks of the council that only owners see, once somebody has narrowed the permissions of this list.',
  ...riskRules,
  restricted: true,
  columns: {
    ...riskColumns,
    /** Since when it is on its way to everybody's list; null where it stays. Said before anything is moved. */
    openedMs: instant('OpenedAt', 'Shown to the council'),
  },
})
