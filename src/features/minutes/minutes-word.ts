import { directionOf } from '#src/domain/publish/html.ts'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import { packParts } from '#src/records/spreadsheet/pack-parts.ts'
import { wordBlock } from './word-blocks.ts'
import { relations, wordNamespaces, wordParts, xmlHead } from './word-parts.ts'
import { wordStyles } from './word-styles.ts'
import { wordText } from './word-text.ts'
import { field, lines, paragraph, run } from './word-xml.ts'

/** Half points: nine points. */
const small = 18

function foot(minutes: Minutes, rightToLeft: boolean): string {
  const title = wordText(minutes.title).slice(0, 120)
  const figures = { rightToLeft: false, size: small }
  const pages = field('PAGE', figures) + run(' / ', figures) + field('NUMPAGES', figures)
  return paragraph({ rightToLeft, centred: true }, run(`${title} · `, { rightToLeft, size: small }) + pages)
}

function wayBack({ link, reference }: Minutes, openWords: string, rightToLeft: boolean): string {
  // An excerpt for somebody outside has no way into the session.
  if (link === '') return ''
  const words = run(openWords, { rightToLeft, style: 'Hyperlink' })
  return paragraph(
    { rightToLeft },
    `<w:hyperlink w:history="1" r:id="${relations.link}">${words}</w:hyperlink>` +
      run(` · ${reference}`, { rightToLeft: false, size: small }),
  )
}

/** The minutes as a Word file in the council's language; `openWords` name the link back. */
export function minutesWord(minutes: Minutes, openWords: string): Blob {
  const rightToLeft = directionOf(minutes.language) === 'rtl'
  const styled = (text: string, style: string) =>
    paragraph({ rightToLeft, style }, lines(text, { rightToLeft }))
  const body = [
    styled(minutes.title, 'Title'),
    styled(minutes.when, 'Subtitle'),
    ...minutes.blocks.map((each) => wordBlock(each, rightToLeft)),
    wayBack(minutes, openWords, rightToLeft),
    `<w:sectPr><w:footerReference w:type="default" r:id="${relations.footer}"/><w:pgSz w:w="11906" w:h="16838"/>`,
    '<w:pgMar w:top="1020" w:right="1020" w:bottom="1020" w:left="1020" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
  ]
  const bytes = packParts([
    ...wordParts({
      title: minutes.title,
      description: minutes.when,
      link: minutes.link,
    }),
    [
      'word/document.xml',
      `${xmlHead}<w:document ${wordNamespaces}><w:body>${body.join('')}</w:body></w:document>`,
    ],
    ['word/styles.xml', wordStyles(minutes.language)],
    ['word/footer.xml', `${xmlHead}<w:ftr ${wordNamespaces}>${foot(minutes, rightToLeft)}</w:ftr>`],
  ])
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}
