import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { directionOf } from '#src/domain/publish/html.ts'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import { paragraphOf, wordBlocks } from './word-blocks.ts'
import { wordText } from './word-text.ts'

const latin = 'Segoe UI'
/** Word draws East Asian letters in a font of their own. */
const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: 'Yu Gothic UI' }
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8886"/>`
/**
 * Word's own styles by their own ids, so that people can change all tables at once and Word keeps its names; those that
 * the library has words for are below.
 */
const externalStyles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>' +
  `<w:tblBorders>${sides.map(line).join('')}</w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>' +
  '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'

/** Language tags as Word knows them, for spelling and for reading aloud. */
function languageOf(language: string) {
  const tags: Readonly<Record<string, string>> = {
    en: 'en-GB',
    de: 'de-DE',
    ar: 'ar-SA',
    fr: 'fr-FR',
    es: 'es-ES',
    ja: 'ja-JP',
  }
  const value = tags[language] ?? language
  if (language === 'ja') return { value, eastAsia: value }
  return directionOf(language) === 'rtl' ? { value, bidirectional: value } : { value }
}

function heading(size: number, before: number) {
  return {
    run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: '242424', font },
    paragraph: { spacing: { before, after: 80 } },
  }
}

function foot(minutes: Minutes, rightToLeft: boolean): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })
  const title = wordText(minutes.title).slice(0, 120)
  return new Footer({
    children: [
      new Paragraph({
        ...(rightToLeft ? { bidirectional: true } : {}),
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: `${title} · `, size: 18, rightToLeft }), number],
      }),
    ],
  })
}

function wayBack(
  { link, reference }: Minutes,
  openWords: string,
  rightToLeft: boolean,
): readonly Paragraph[] {
  // An excerpt for somebody outside has no way into the session.
  if (link === '') return []
  return [
    new Paragraph({
      ...(rightToLeft ? { bidirectional: true } : {}),
      children: [
        new ExternalHyperlink({
          link,
          children: [new TextRun({ text: wordText(openWords), style: 'Hyperlink', rightToLeft })],
        }),
        new TextRun({ text: ` · ${wordText(reference)}`, size: 18 }),
      ],
    }),
  ]
}

/** The minutes as a Word file in the council's language; `openWords` name the link back. */
export function minutesWord(minutes: Minutes, openWords: string): Promise<Blob> {
  const rightToLeft = directionOf(minutes.language) === 'rtl'
  const children: readonly (Paragraph | Table)[] = [
    paragraphOf(minutes.title, rightToLeft, { style: 'Title' }),
    paragraphOf(minutes.when, rightToLeft, { style: 'Subtitle' }),
    ...minutes.blocks.flatMap((each) => wordBlocks(each, rightToLeft)),
    ...wayBack(minutes, openWords, rightToLeft),
  ]
  const document = new Document({
    title: wordText(minutes.title),
    creator: 'Weft',
    lastModifiedBy: 'Weft',
    description: wordText(minutes.when),
    externalStyles,
    styles: {
      default: {
        document: {
          run: { font, size: 21, sizeComplexScript: 21, language: languageOf(minutes.language) },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        title: heading(36, 0),
        heading1: heading(28, 320),
        heading2: heading(23, 240),
        listParagraph: {},
        hyperlink: {},
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          next: 'Normal',
          run: { color: '605E5C', size: 21, sizeComplexScript: 21 },
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1020, bottom: 1020, left: 1020, right: 1020 } } },
        footers: { default: foot(minutes, rightToLeft) },
        children,
      },
    ],
  })
  return Packer.toBlob(document)
}
