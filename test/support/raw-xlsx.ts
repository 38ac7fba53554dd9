import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of hand-written parts: what no honest program writes. */
export function rawXlsx(
  parts: {
    readonly sheet?: string
    readonly strings?: string
    readonly styles?: string
    readonly workbook?: string
    readonly more?: Readonly<Record<string, string>>
  } = {},
): Uint8Array {
  const links = [
    '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>',
    '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
    '<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/>',
  ]
  const all = {
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      parts.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${parts.sheet ?? '<sheetData/>'}</worksheet>`,
    'xl/sharedStrings.xml': parts.strings ?? '<sst/>',
    'xl/styles.xml': parts.styles ?? '<styleSheet/>',
    ...parts.more,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

export const cells = (...texts: readonly string[]) =>
  `<sheetData>${texts.map((each, place) => `<row r="${place + 1}">${each}</row>`).join('')}</sheetData>`

export const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
