import { ContentString, type Doc } from 'yjs'
import { textName } from './text-name.ts'

interface Stretch {
  readonly writer: number
  readonly from: number
  readonly deleted: boolean
  to: number
  text: string
}

/** The characters as they stand, deleted ones among them, however Yjs holds them in pieces. */
function stretchesOf(doc: Doc): readonly Stretch[] {
  const all: Stretch[] = []
  for (let item = doc.getText(textName)._start; item !== null; item = item.right) {
    const { id, length, deleted, content } = item
    const text = content instanceof ContentString && !deleted ? content.str : ''
    const last = all.at(-1)
    if (last?.writer === id.client && last.to === id.clock && last.deleted === deleted) {
      last.to += length
      last.text += text
    } else all.push({ writer: id.client, from: id.clock, deleted, to: id.clock + length, text })
  }
  return all
}

/** Whether the same characters of the same writers stand in the same order in both: what is edited in one fits the other. */
export function sameCharacters(one: Doc, other: Doc): boolean {
  const [before, after] = [stretchesOf(one), stretchesOf(other)]
  return (
    before.length === after.length &&
    before.every((each, place) => {
      const it = after[place]
      return (
        it !== undefined &&
        each.writer === it.writer &&
        each.from === it.from &&
        each.to === it.to &&
        each.deleted === it.deleted &&
        each.text === it.text
      )
    })
  )
}
