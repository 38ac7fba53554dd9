import { directionOf } from '#src/domain/publish/html.ts'
import { wordNamespaces, xmlHead } from './word-parts.ts'

const latin = 'Segoe UI'
/** Word draws East Asian letters in a font of their own. */
const font = `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${latin}" w:eastAsia="Yu Gothic UI"/>`
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8886"/>`
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`

/** Language tags as Word knows them, for spelling and for reading aloud. */
function languageOf(language: string): string {
  const tags: Readonly<Record<string, string>> = {
    en: 'en-GB',
    de: 'de-DE',
    ar: 'ar-SA',
    fr: 'fr-FR',
    es: 'es-ES',
    ja: 'ja-JP',
  }
  const tag = tags[language] ?? language
  const eastern = language === 'ja' ? ` w:eastAsia="${tag}"` : ''
  const rightToLeft = directionOf(language) === 'rtl' ? ` w:bidi="${tag}"` : ''
  return `<w:lang w:val="${tag}"${eastern}${rightToLeft}/>`
}

function style(id: string, name: string, more: string): string {
  const next = id === 'ListParagraph' ? '' : '<w:next w:val="Normal"/>'
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}<w:qFormat/>${more}</w:style>`
}

function heading(halfPoints: number, before: number): string {
  return (
    `<w:pPr><w:spacing w:before="${before}" w:after="80"/></w:pPr>` +
    `<w:rPr>${font}<w:b/><w:bCs/><w:color w:val="242424"/>${size(halfPoints)}</w:rPr>`
  )
}

/** Word's own styles by their own ids, so that people can change all tables at once and Word keeps its names. */
export function wordStyles(language: string): string {
  return (
    `${xmlHead}<w:styles ${wordNamespaces}><w:docDefaults>` +
    `<w:rPrDefault><w:rPr>${font}${size(21)}${languageOf(language)}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>' +
    `<w:tblBorders>${sides.map(line).join('')}</w:tblBorders>` +
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>' +
    '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    style('Title', 'Title', heading(36, 0)) +
    style('Subtitle', 'Subtitle', `<w:rPr><w:color w:val="605E5C"/>${size(21)}</w:rPr>`) +
    style('Heading1', 'heading 1', heading(28, 320)) +
    style('Heading2', 'heading 2', heading(23, 240)) +
    style('ListParagraph', 'List Paragraph', '') +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/>' +
    '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>'
  )
}
