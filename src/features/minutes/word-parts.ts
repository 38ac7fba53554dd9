import { wordXml } from './word-text.ts'

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const wordNamespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`
/** How the document calls its footer, and the link back. */
export const relations = { footer: 'rId4', link: 'rId5' } as const

const partKinds = {
  document: 'document.main',
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footer: 'footer',
} as const

function relationships(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = ([id, kind, target]: (typeof all)[number]) =>
    `<Relationship Id="${id}" Type="${kind}" Target="${wordXml(target)}"${kind.endsWith('/hyperlink') ? ' TargetMode="External"' : ''}/>`
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${all.map(each).join('')}</Relationships>`
}

/** What a Word file holds besides its text and styles. `link` is the way back, and may be empty. */
export function wordParts(of: {
  readonly title: string
  readonly description: string
  readonly link: string
}): readonly (readonly [name: string, xml: string])[] {
  const { title, description, link } = of
  const overrides = Object.entries(partKinds).map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`,
  )
  return [
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${packaged}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${office}/officeDocument`, 'word/document.xml'],
        ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ['rId1', `${office}/styles`, 'styles.xml'],
        ['rId2', `${office}/numbering`, 'numbering.xml'],
        ['rId3', `${office}/settings`, 'settings.xml'],
        [relations.footer, `${office}/footer`, 'footer.xml'],
        ...(link === '' ? [] : [[relations.link, `${office}/hyperlink`, link] as const]),
      ]),
    ],
    [
      'word/numbering.xml',
      `${xmlHead}<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>` +
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/><w:lvlJc w:val="left"/>' +
        '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    ],
    [
      'word/settings.xml',
      // Word 2013 and later: without it Word opens the file in compatibility mode.
      `${xmlHead}<w:settings ${wordNamespaces}><w:defaultTabStop w:val="720"/><w:compat>` +
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
    ],
    [
      'docProps/core.xml',
      `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${wordXml(title)}</dc:title><dc:creator>Weft</dc:creator><dc:description>${wordXml(description)}</dc:description>` +
        `<cp:lastModifiedBy>Weft</cp:lastModifiedBy></cp:coreProperties>`,
    ],
  ]
}
