import type { HostEffect } from '../teams-host/answer-teams.ts'
import type { ConsentQuestion } from '../sign-in/answer-nested-auth.ts'
import { mails } from '../outlook-host/mails.ts'
import { FrameBar, type Target } from './frame-bar.tsx'
import {
  appointmentKinds,
  channelsFor,
  isMeetingChat,
  planFrame,
  sharedCalendarOf,
  type Surroundings,
} from './frame-plan.ts'
import { useAnswer } from '../landed/use-answer.tsx'
import { instantThread, meetingsOf } from './meetings.ts'
import type { FrameSpec, PlaceAddress } from './place-address.ts'
import { ProductFrame } from './product-frame.tsx'
import { nowIn, type World } from './use-world.ts'

const locales = {
  en: 'en-us',
  de: 'de-de',
  ar: 'ar-sa',
  fr: 'fr-fr',
  es: 'es-es',
  ja: 'ja-jp',
  'qps-ploc': 'en-us',
  'qps-plocm': 'ar-sa',
} as const

/** The server brackets the words of what it serves under these names. */
const isPseudo = (language: PlaceAddress['language']) => language.startsWith('qps-')

export interface FrameSlotProps {
  readonly world: World
  readonly place: PlaceAddress
  readonly spec: FrameSpec
  readonly onChange: (spec: FrameSpec) => void
  readonly onAdd: (() => void) | null
  readonly onClose: (() => void) | null
  readonly onEffect: (effect: HostEffect, spec: FrameSpec) => void
  readonly isSharing: () => boolean
  readonly ask: (question: Omit<ConsentQuestion, 'answer'>) => Promise<boolean>
  readonly pickPeople: (single: boolean) => Promise<readonly object[]>
}

function targetsOf(spec: FrameSpec, around: Surroundings, personId: string): readonly Target[] {
  const channels = channelsFor(around, personId).map(({ channelId, teamName, channelName }) => ({
    value: channelId,
    name: `${teamName} / ${channelName}`,
  }))
  if (spec.kind === 'tab') return channels
  if (spec.kind === 'personal') return []
  if (spec.kind === 'mail')
    return mails
      .slice(1)
      .map(({ subject }, index) => ({ value: String(index + 1), name: subject || 'No subject' }))
  const threads = new Map(around.meetings.map((meeting) => [meeting.threadId, meeting.subject]))
  const known = [...threads].map(([value, name]) => ({ value, name }))
  if (spec.kind === 'configure')
    return [
      ...channels,
      ...known
        .filter(({ value }) => isMeetingChat(value))
        .map(({ value, name }) => ({ value, name: `Meeting: ${name}` })),
    ]
  const more = channels
    .filter(({ value }) => !threads.has(value))
    .map(({ value, name }) => ({ value, name: `Channel meeting: ${name}` }))
  const instant = { value: instantThread, name: 'A meeting started on the spot, in nobody’s calendar' }
  const kinds = Object.entries(appointmentKinds).map(([value, name]) => ({ value, name }))
  return spec.kind === 'outlook' ? [...known, ...kinds] : [...known, ...more, instant]
}

/** One frame of the page with the line above it; waits for the person's calendar before it opens. */
export function FrameSlot(props: FrameSlotProps) {
  const { world, place, spec, onChange, onAdd, onClose, onEffect, isSharing, ask, pickPeople } = props
  const calendar = useAnswer(`${spec.alias}/${world.readAtMs}`, () => meetingsOf(spec.alias, nowIn(world)))
  const delegate = spec.kind === 'outlook' && spec.target === 'shared'
  const colleague = useAnswer(delegate ? `${sharedCalendarOf}/${world.readAtMs}` : 'no-colleague', () =>
    delegate ? meetingsOf(sharedCalendarOf, nowIn(world)) : Promise.resolve([]),
  )
  // A guest has no calendar; the other places still open.
  const known = calendar.kind === 'there' ? calendar.value : calendar.kind === 'refused' ? [] : null
  const meetings = colleague.kind === 'there' ? known : null

  const around: Surroundings = {
    tenant: world.tenant,
    tabs: world.tabs,
    meetings: meetings ?? [],
    colleagueMeetings: colleague.kind === 'there' ? colleague.value : [],
    nowMs: nowIn(world),
    theme: place.theme,
    locale: locales[place.language],
  }
  const person = world.tenant.people.find((each) => each.alias === spec.alias)
  const planned = planFrame(spec, around)
  const plan =
    planned !== null && isPseudo(place.language)
      ? { ...planned, url: `/${place.language}${planned.url}` }
      : planned
  const key = [spec.kind, spec.alias, spec.target, spec.part, place.language, world.readAtMs].join('/')
  return (
    <div className={`slot slot-${spec.kind}`}>
      <FrameBar
        tenant={world.tenant}
        spec={spec}
        targets={targetsOf(spec, around, person?.id ?? '')}
        onChange={onChange}
        onAdd={onAdd}
      />
      {meetings === null && <p className="quiet">Opening {spec.alias}’s calendar…</p>}
      {meetings !== null && plan === null && (
        <p className="quiet">
          {person?.displayName ?? spec.alias} has nothing of this kind: not in that channel, or no such
          meeting in the calendar. Choose another place or person above.
        </p>
      )}
      {meetings !== null && plan !== null && (
        <ProductFrame
          key={key}
          plan={plan}
          kind={spec.kind}
          theme={place.theme}
          narrow={place.size === 'phone'}
          council={world.tenant.people
            .filter((each) => each.council)
            .map((each) => ({ displayName: each.displayName, emailAddress: each.userPrincipalName }))}
          onClose={onClose}
          onEffect={(effect) => onEffect(effect, spec)}
          isSharing={isSharing}
          pickPeople={pickPeople}
          signer={{
            alias: spec.alias,
            personId: plan.person.id,
            tenantId: world.tenant.tenantId,
            userPrincipalName: plan.person.userPrincipalName,
            displayName: plan.person.displayName,
            askPerson: (kind, scopes) => ask({ kind, scopes, person: plan.session }),
          }}
        />
      )}
    </div>
  )
}
