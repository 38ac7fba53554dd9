import { ask } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { channelIdOf, groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idleAfter } from '#src/host/when-idle.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { answerCouncil, findSession, type SessionFinding } from '#src/surfaces/wiring/find-session.ts'
import { bePage } from './bare-page.ts'
import { seededCompany, type SeededCompany } from './seeded-company.ts'
import { signedIn } from './signed-in.ts'

/** HTTP requests to Graph that one opening of the side panel made after the token; a `$batch` is one. */
export interface Opening {
  readonly name: 'in-address' | 'second-visit' | 'channel-meeting' | 'first-visit' | 'unknown-meeting'
  /** Whether the council's key was known before anything was asked. */
  readonly known: boolean
  readonly found: SessionFinding['kind']
  /** Until the session could be shown. */
  readonly shown: number
  /** The work behind the screen included, up to the first poll. */
  readonly settled: number
}

const dayMs = 86_400_000

function isoOf(ms: number): string {
  return new Date(ms).toISOString()
}

/** Thread of a meeting in Ana's calendar, by its subject. */
export async function threadOf(company: SeededCompany, subject: string): Promise<string> {
  const { nowMs } = company
  const view = calendarView(isoOf(nowMs - dayMs), isoOf(nowMs + 12 * dayMs))
  const { entries } = await ask(company.graphOf('ana'), view)
  const event = entries.find((each) => each.subject === subject)
  const thread = threadOfJoinUrl(event?.joinUrl ?? '')
  if (thread === null) throw new Error(`${subject} is in nobody's calendar.`)
  return thread
}

async function counted(
  company: SeededCompany,
  how: Pick<Opening, 'name' | 'known'>,
  work: () => Promise<SessionFinding>,
): Promise<Opening> {
  await company.quiet()
  // What may come later does: here nothing is painted, and it would come at once.
  let painted = () => {}
  idleAfter(new Promise<void>((resolve) => (painted = resolve)))
  const before = company.sent()
  const finding = await work()
  const live = finding.kind === 'opened' ? finding.session.live : null
  // The first read of the log was primed by the opening batch: no request, but a moment.
  while (live !== null && live.snapshot().liveness.kind === 'loading')
    await new Promise((resolve) => setTimeout(resolve, 1))
  const shown = company.sent() - before
  painted()
  await company.quiet()
  live?.stop()
  return { ...how, found: finding.kind, shown, settled: company.sent() - before }
}

/** Opens the side panel in every way of knowing the meeting, through the real client on the seeded company. */
export async function openings(): Promise<readonly Opening[]> {
  const company = await seededCompany()
  const { nowMs } = company
  bePage('')
  const weekly = await threadOf(company, 'Weekly cross-functional review')
  const planning = await threadOf(company, 'Quarterly planning')
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')

  const ana = signedIn('ana', { chatId: weekly }, company.graphOf('ana'), nowMs)
  const first = await counted(company, { name: 'first-visit', known: false }, () => findSession(ana))
  const second = await counted(company, { name: 'second-visit', known: true }, () => findSession(ana))

  bePage(`?site=${encodeURIComponent(site.id)}`)
  const ben = signedIn('ben', { chatId: weekly }, company.graphOf('ben'), nowMs)
  const address = await counted(company, { name: 'in-address', known: true }, () => findSession(ben))
  bePage('')

  const channel = channelIdOf('council-sessions')
  const demonstration = { groupId: groupIdOf('council'), channelId: channel, chatId: channel }
  const guest = signedIn('ben', demonstration, company.graphOf('ben'), nowMs)
  const inChannel = await counted(company, { name: 'channel-meeting', known: true }, () => findSession(guest))

  const chloe = signedIn('chloe', { chatId: planning }, company.graphOf('chloe'), nowMs)
  const unknown = await counted(company, { name: 'unknown-meeting', known: false }, async () => {
    const asked = await findSession(chloe)
    const [option] = asked.kind === 'which-council' ? asked.options : []
    return option === undefined ? asked : answerCouncil(chloe, option.council, planning)
  })
  return [address, second, inChannel, first, unknown]
}
