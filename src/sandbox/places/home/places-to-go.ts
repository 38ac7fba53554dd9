import { instantThread } from '../place/meetings.ts'
import { unsavedTarget } from '../place/frame-plan.ts'
import { writePlace, type FrameSpec, type PlaceAddress } from '../place/place-address.ts'

export interface PlaceToGo {
  readonly name: string
  readonly what: string
  readonly href: string
}

const plain: PlaceAddress = { frames: [], theme: 'default', language: 'en', size: 'full', drawer: '' }

function to(
  name: string,
  what: string,
  frames: readonly FrameSpec[],
  more: Partial<PlaceAddress> = {},
): PlaceToGo {
  return { name, what, href: `./place.html${writePlace({ ...plain, ...more, frames })}` }
}

function frame(kind: FrameSpec['kind'], alias: string, target = ''): FrameSpec {
  return { kind, alias, target }
}

export interface Threads {
  /** Channel of the team without Weft. */
  readonly circleChannel: string
  /** A meeting of that team. */
  readonly circleMeeting: string
  readonly councilChannel: string
}

/** Everything that the home page offers. */
export function placesToGo({ circleChannel, circleMeeting, councilChannel }: Threads): readonly PlaceToGo[] {
  return [
    to('Teams meeting', 'The side panel beside the weekly review, as Ana.', [frame('side-panel', 'ana')]),
    to('Two people side by side', 'Ana and Ben in the same meeting.', [
      frame('side-panel', 'ana'),
      frame('side-panel', 'ben'),
    ]),
    to('Meeting with the stage', 'Ana’s panel, and what the room sees.', [
      frame('side-panel', 'ana'),
      frame('stage', 'ben'),
    ]),
    to('Teams channel', 'The council’s tab in its channel, as Chloé.', [frame('tab', 'chloe')]),
    to('Outlook appointment', 'Tom composes the invite; he is its organizer.', [frame('outlook', 'tom')]),
    to('Outlook mail', 'Ana reads a customer’s mail and gives it to her council.', [frame('mail', 'ana')]),
    to('Personal app', 'All of Mei’s councils in one place.', [frame('personal', 'mei')]),
    to('On a phone', 'The tab at 320 px, as Layla, in Arabic.', [frame('tab', 'layla')], {
      size: 'phone',
      language: 'ar',
    }),
    to('A team without Weft', 'Ana owns the Sustainability Circle: set Weft up there.', [
      frame('configure', 'ana', circleChannel),
    ]),
    to('A meeting Weft does not know', 'The circle meets; Ana opens Weft and says which council it is.', [
      frame('side-panel', 'ana', circleMeeting),
    ]),
    to('A channel meeting', 'It is in Ana’s calendar and missing from Mei’s; both sit in the same session.', [
      frame('side-panel', 'ana', councilChannel),
      frame('side-panel', 'mei', councilChannel),
    ]),
    to('A meeting on the spot', 'Ben calls Ana without an event; a session starts all the same.', [
      frame('side-panel', 'ben', instantThread),
    ]),
    to(
      'An appointment that is not saved',
      'Tom has just begun to write it, and chooses its agenda already.',
      [frame('outlook', 'tom', unsavedTarget)],
    ),
    to('A series in Outlook', 'Tom opens the whole series; Ingrid has his calendar open as his delegate.', [
      frame('outlook', 'tom', 'series'),
      frame('outlook', 'ingrid', 'shared'),
    ]),
  ]
}

export const tourHref = to('', '', [frame('outlook', 'tom')], { drawer: 'tour' }).href
