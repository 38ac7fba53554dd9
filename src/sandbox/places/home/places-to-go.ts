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
  return { name, what, href: `/places/place.html${writePlace({ ...plain, ...more, frames })}` }
}

function frame(kind: FrameSpec['kind'], alias: string, target = ''): FrameSpec {
  return { kind, alias, target }
}

/** Everything that the home page offers; `circleChannelId` is the channel of the team without Weft. */
export function placesToGo(circleChannelId: string): readonly PlaceToGo[] {
  const circle = frame('configure', 'ana', circleChannelId)
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
    to('Personal app', 'All of Mei’s councils in one place.', [frame('personal', 'mei')]),
    to('On a phone', 'The tab at 320 px, as Layla, in Arabic.', [frame('tab', 'layla')], {
      size: 'phone',
      language: 'ar',
    }),
    to('A team without Weft', 'Ana owns the Sustainability Circle: set Weft up there.', [circle]),
  ]
}

export const tourHref = to('', '', [frame('outlook', 'tom')], { drawer: 'tour' }).href
