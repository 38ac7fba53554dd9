import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { PresentPage } from '#src/live/presence.ts'
import { initialsOf } from '#src/ui/components/initials.ts'
import { personColour } from '#src/ui/components/person-colour.ts'
import type { NoteField } from '#src/live/notes/note-field.ts'
import styles from './notes.module.css'

interface Caret {
  readonly page: PresentPage
  readonly at: number
}

function caretsIn(field: NoteField, pages: readonly PresentPage[]): readonly Caret[] {
  return pages
    .flatMap((page) => {
      const at = page.state.caret === undefined ? null : field.indexOf(page.state.caret.head)
      return at === null ? [] : [{ page, at }]
    })
    .toSorted((a, b) => a.at - b.at)
}

/**
 * The same text as the field's, letter over letter and not to be seen, with the others' carets in it. It also gives the
 * field its height. Nothing of it is there for screen readers.
 */
export function NoteCarets(props: {
  field: NoteField
  text: string
  pages: readonly PresentPage[]
}): ReactNode {
  const { field, text, pages } = props
  const mirror = useRef<HTMLDivElement>(null)
  const carets = caretsIn(field, pages)
  useLayoutEffect(() => {
    const element = mirror.current
    if (element === null) return
    // A name goes to the side where there is room for it, whatever the direction of the line.
    for (const each of element.querySelectorAll<HTMLElement>('[data-side]'))
      each.dataset['side'] = each.offsetLeft > element.clientWidth / 2 ? 'left' : 'right'
  })
  const ends = [...carets.map((each) => each.at), text.length]
  return (
    <div ref={mirror} className={styles.mirror} aria-hidden>
      {text.slice(0, ends[0])}
      {carets.map(({ page, at }, index) => {
        const { ground, writing } = personColour(page.name)
        return (
          <span key={page.client}>
            <span
              className={styles.caret}
              data-side="right"
              data-name={page.state.writing ? page.name : initialsOf(page.name)}
              style={{ ['--ground' as string]: ground, ['--writing' as string]: writing }}
            />
            {text.slice(at, ends[index + 1])}
          </span>
        )
      })}
      {'\u200b'}
    </div>
  )
}
