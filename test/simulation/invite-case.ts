import { putBlock, removeBlock } from '#src/domain/publish/put-block.ts'
import { holdsJoinBlock } from '#src/sandbox/tenant/calendar/join-meeting.ts'
import { joinUrl } from './invite-bodies.ts'

export const agenda = (text: string): string =>
  `<div lang="en" dir="ltr"><p style="margin:0;font-size:11px">Weft ↓</p><h2>${text}</h2><table><tbody><tr><td>09:00</td></tr></tbody></table><p style="margin:0;font-size:11px">Weft ↑</p></div>`

/** What a browser makes of a body without our block: its text without spaces, and where its links lead. */
function shownWithout(html: string): { text: string; links: string[]; agendas: number } {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const marks = [...body.querySelectorAll('div[lang="en"][dir="ltr"]')].filter((each) =>
    /^Weft ↓.*Weft ↑$/s.test(each.textContent),
  )
  for (const each of marks) each.remove()
  return {
    text: body.textContent.replace(/\s/g, ''),
    links: [...body.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? ''),
    agendas: marks.length,
  }
}

/** Both ways to change a body; a careless one is planted to see that it is caught. */
export interface BlockRules {
  readonly put: typeof putBlock
  readonly remove: typeof removeBlock
}

export const ownRules: BlockRules = { put: putBlock, remove: removeBlock }

/** Puts the agenda on, again, changes it and takes it off; every way in which the invite was harmed, in words. */
export function harmDone(before: string, rules: BlockRules = ownRules): readonly string[] {
  const first = rules.put(before, agenda('First'), joinUrl)
  if (!first.ok) return []
  const wrong: string[] = []
  const expect = (held: boolean, what: string): void => {
    if (!held) wrong.push(what)
  }
  const block = agenda('First')
  const at = first.html.indexOf(block)
  expect(at !== -1, 'the agenda is not in the body')
  expect(
    first.html.slice(0, at) + first.html.slice(at + block.length) === before,
    'something outside changed',
  )
  expect(
    holdsJoinBlock(before, joinUrl) === holdsJoinBlock(first.html, joinUrl),
    'the meeting lost its join block',
  )
  const shownBefore = shownWithout(before)
  const shown = shownWithout(first.html)
  expect(shown.agendas === 1, `a reader sees the agenda ${shown.agendas} times`)
  expect(shown.text === shownBefore.text, 'a reader sees other words around the agenda')
  expect(shown.links.join(' ') === shownBefore.links.join(' '), 'a link leads elsewhere')

  const again = rules.put(first.html, block, joinUrl)
  expect(again.ok && again.html === first.html, 'putting the same again is a change')
  const changed = rules.put(first.html, agenda('Second &amp; last'), joinUrl)
  expect(changed.ok, 'a changed agenda is refused')
  if (!changed.ok) return wrong
  expect(
    changed.html === first.html.replace(block, () => agenda('Second &amp; last')),
    'changing the agenda changed something else',
  )
  const removed = rules.remove(changed.html, joinUrl)
  expect(removed.ok && removed.html === before, 'taking it off does not bring back what was')
  return wrong
}
