import type { ReactNode } from 'react'
import { directionOf } from '#src/domain/publish/html.ts'
import type { Minutes, MinutesBlock } from '#src/domain/publish/minutes.ts'
import styles from './minutes.module.css'

function Block(props: { block: MinutesBlock }): ReactNode {
  const { block } = props
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4'
      return <Heading className={block.level === 2 ? styles.part : styles.item}>{block.text}</Heading>
    }
    case 'paragraph':
      return <p className={styles.lines}>{block.text.trim()}</p>
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((each, place) => (
            <li key={place} className={styles.lines}>
              {each.trim()}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <BlockTable block={block} />
  }
}

/** On a narrow screen each row stands by itself, its cells under their headings. */
function BlockTable(props: { block: Extract<MinutesBlock, { kind: 'table' }> }): ReactNode {
  const { head, rows, caption } = props.block
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...rest], place) => (
          <tr key={place}>
            <th scope="row" className={styles.lines}>
              {first}
            </th>
            {rest.map((cell, column) => (
              <td key={column} className={styles.lines} data-head={head[column + 1]}>
                {cell.trim()}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The minutes as they stand in their file, in the council's language whatever the reader's. */
export function MinutesArticle(props: { minutes: Minutes }): ReactNode {
  const { language, title, when, blocks } = props.minutes
  return (
    <article lang={language} dir={directionOf(language)} className={styles.article} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.when}>{when}</p>
      {blocks.map((each, place) => (
        <Block key={place} block={each} />
      ))}
    </article>
  )
}
