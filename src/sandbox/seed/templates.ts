import type { CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { keepTemplate } from '#src/records/stores/template-store.ts'

/** What the council made of its own when the pilot began. */
const pilotHalfHour: CouncilTemplate = {
  title: 'Half an hour on the pilot',
  purpose: 'Between two weekly reviews, when a pilot customer cannot wait.',
  cadence: 'on-demand',
  items: [
    {
      title: 'What the customer says',
      kind: 'inform',
      minutes: 5,
      lead: { kind: 'owners' },
      prompt: 'In the customer’s words. No answers yet.',
    },
    {
      title: 'What holds the pump back',
      kind: 'discuss',
      minutes: 15,
      lead: { kind: 'departments' },
      purpose: 'One cause that all departments see.',
      output: 'risk',
    },
    {
      title: 'Who does what until Friday',
      kind: 'commit',
      minutes: 10,
      lead: { kind: 'facilitator' },
      output: 'action',
    },
  ],
}

export async function seedTemplates(client: GraphClient, council: Council): Promise<void> {
  await keepTemplate(client, council.siteId, 'seed-template-pilot', pilotHalfHour)
}
