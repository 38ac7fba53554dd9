import type { Template } from './template.ts'
import { charterRenewal } from './templates/charter-renewal.ts'
import { demonstration } from './templates/demonstration.ts'
import { experimentReview } from './templates/experiment-review.ts'
import { frontlineForum } from './templates/frontline-forum.ts'
import { interdepartmentalReview } from './templates/interdepartmental-review.ts'
import { learningHarvest } from './templates/learning-harvest.ts'
import { postMortem } from './templates/post-mortem.ts'
import { projectKickOff } from './templates/project-kick-off.ts'
import { quarterlyPlanning } from './templates/quarterly-planning.ts'
import { riskDiscussion } from './templates/risk-discussion.ts'
import { shadowingReport } from './templates/shadowing-report.ts'
import { strategicAlignment } from './templates/strategic-alignment.ts'
import { tradeOffForum } from './templates/trade-off-forum.ts'
import { weeklyReview } from './templates/weekly-review.ts'
import { winDebrief } from './templates/win-debrief.ts'

/** The twelve agendas that ship with the product, most used first. */
export const fullTemplates: readonly Template[] = [
  weeklyReview,
  demonstration,
  quarterlyPlanning,
  learningHarvest,
  riskDiscussion,
  strategicAlignment,
  postMortem,
  tradeOffForum,
  charterRenewal,
  interdepartmentalReview,
  projectKickOff,
  experimentReview,
]

/** Three short forms for a quarter of an hour or one purpose. */
export const shortForms: readonly Template[] = [winDebrief, shadowingReport, frontlineForum]

export const shippedTemplates: readonly Template[] = [...fullTemplates, ...shortForms]

/** The shipped template of that id, as a session names it; undefined for one that does not ship (any more). */
export function shippedTemplate(id: string): Template | undefined {
  return shippedTemplates.find((each) => each.id === id)
}
