import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { raidSheet, raidXlsx } from '#test/support/risk-sheet-case.ts'
import { cells, inline, rawXlsx } from '#test/support/raw-xlsx.ts'
import { readSheets } from './read-sheets.ts'
import { sheetLimits } from './sheet-limits.ts'
import type { FileRefusal } from './sheet.ts'

async function rowsOf(bytes: Uint8Array) {
  const read = await readSheets(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.sheets[0]?.rows.map((each) => each.cells) ?? []
}

const refusal = async (bytes: Uint8Array, limits = sheetLimits): Promise<FileRefusal | 'read'> => {
  const read = await readSheets(bytes, limits)
  return read.ok ? 'read' : read.reason
}

const isAsBefore = () => expect(Object.keys(Object.prototype)).toEqual([])

test('shared, inline and rich texts, numbers, truth, errors and formulas come as what people see', async () => {
  const bytes = rawXlsx({
    strings:
      '<sst><si><t>A &amp; B</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>aloud</t></rPh></si></sst>',
    sheet: cells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' + inline('D1', 'x &lt; y&#10;z'),
      '<c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c>',
      '<c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>HYPERLINK("http://x")</f></c><c r="C3" t="str"><f>A1</f><v>t</v></c>',
    ),
  })
  expect(await rowsOf(bytes)).toEqual([
    ['A & B', 'rich text', null, 'x < y\nz'],
    [1.5, true, '#REF!'],
    [2, '=HYPERLINK("http://x")', 't'],
  ])
})

test('days are days in both systems, and the day that never was is a number', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="166" formatCode="[Red]0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'
  const sheet = cells(
    '<c r="A1" s="1"><v>46354</v></c><c r="B1" s="2"><v>46354.5</v></c><c r="C1" s="3"><v>46354</v></c><c r="D1" s="1"><v>60</v></c><c r="E1" s="1"><v>59</v></c><c r="F1" s="0"><v>46354</v></c>',
  )
  expect(await rowsOf(rawXlsx({ styles, sheet }))).toEqual([
    ['2026-11-28', '2026-11-28T12:00:00', 46354, 60, '1900-02-28', 46354],
  ])
  const workbook =
    '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'
  expect((await rowsOf(rawXlsx({ styles, sheet, workbook })))[0]?.[0]).toBe('2030-11-29')
})

test('merged rows hold for each row, hidden rows say so, and rows keep the numbers of their sheet', async () => {
  const sheet =
    '<sheetData><row r="3">' +
    inline('A3', 'IT') +
    inline('B3', 'one') +
    '</row><row r="7" hidden="1">' +
    inline('B7', 'two') +
    '</row></sheetData><mergeCells><mergeCell ref="A3:A7"/></mergeCells>'
  const read = await readSheets(rawXlsx({ sheet }))
  expect(read.ok && read.sheets[0]?.rows).toEqual([
    { number: 3, cells: ['IT', 'one'], hidden: false, broken: false },
    { number: 7, cells: ['IT', 'two'], hidden: true, broken: false },
  ])
})

test('a claim of a million rows costs nothing, and rows beyond the limit are refused', async () => {
  const far = `<dimension ref="A1:XFD1048576"/>${cells(inline('A1', 'x'))}`
  expect(await rowsOf(rawXlsx({ sheet: far }))).toEqual([['x']])
  const many = cells(...Array.from({ length: 12 }, (_, place) => inline(`A${place + 1}`, 'x')))
  expect(await refusal(rawXlsx({ sheet: many }), { ...sheetLimits, rows: 10 })).toBe('too-many-rows')
  expect(await refusal(rawXlsx({ sheet: cells(inline('GS1', 'x')) }))).toBe('too-many-columns')
  expect(await refusal(rawXlsx({ sheet: cells(inline('XFDXFD1', 'x')) }))).toBe('damaged')
})

test('what unpacks to too much is refused by its directory, before a byte of it is unpacked', async () => {
  const bomb = rawXlsx({ sheet: cells(inline('A1', 'x')), more: { 'xl/bomb.xml': ' '.repeat(3_000_000) } })
  expect(await refusal(bomb)).toBe('packed-too-tight')
  const wide = rawXlsx({ more: { 'xl/a.xml': 'abc '.repeat(400_000) } })
  expect(await refusal(wide, { ...sheetLimits, unpackedBytes: 1_000_000, ratio: 10_000 })).toBe(
    'too-big-unpacked',
  )
  const parts = Object.fromEntries(Array.from({ length: 250 }, (_, place) => [`xl/p${place}.xml`, 'x']))
  expect(await refusal(rawXlsx({ more: parts }))).toBe('too-many-parts')
  expect(await refusal(new Uint8Array(21_000_000))).toBe('too-big')
})

test('a directory that understates a size is found out while unpacking', async () => {
  const bytes = rawXlsx({ sheet: cells(inline('A1', 'x'.repeat(50_000))) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let changed = 0
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) < 50_000) continue
    view.setUint32(at + 24, 100, true)
    changed += 1
  }
  expect(changed).toBe(1)
  expect(await refusal(bytes)).toBe('damaged')
})

test('declared entities are refused wherever they stand, and nothing outside is asked for', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
  const outside = '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'
  for (const each of [laughs, outside]) {
    expect(await refusal(rawXlsx({ sheet: each }))).toBe('damaged')
    expect(await refusal(rawXlsx({ strings: `${each}<sst/>`, sheet: cells(inline('A1', 'x')) }))).toBe(
      'damaged',
    )
    expect(await refusal(rawXlsx({ styles: `${each}<styleSheet/>` }))).toBe('damaged')
    expect(await refusal(rawXlsx({ workbook: `${each}<workbook/>` }))).toBe('damaged')
  }
  const unknown = rawXlsx({ sheet: cells(inline('A1', '&b; &#x110000; &#0;')) })
  expect((await rowsOf(unknown))[0]?.[0]).toContain('&b;')
})

test('macros, passwords, old formats, pictures and other packages are refused in words of their own', async () => {
  expect(await refusal(rawXlsx({ more: { 'xl/vbaProject.bin': 'x' } }))).toBe('with-macros')
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-format')
  const locked = new Uint8Array(2000)
  locked.set([0xd0, 0xcf, 0x11, 0xe0])
  locked.set(
    Array.from('EncryptedPackage').flatMap((each) => [each.charCodeAt(0), 0]),
    600,
  )
  expect(await refusal(locked)).toBe('with-password')
  expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('not-a-sheet')
  expect(await refusal(strToU8('%PDF-1.7'))).toBe('not-a-sheet')
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('not-a-sheet')
  expect(await refusal(zipSync({ 'a.zip': zipSync({ 'b.zip': strToU8('x') }) }))).toBe('not-a-sheet')
  expect(await refusal(new Uint8Array())).toBe('empty')
  expect(await refusal(rawXlsx())).toBe('empty')
})

test('links to other files are not followed; what the sheet last showed of them is read', async () => {
  const sheet = cells('<c r="A1"><f>[1]Other!A1</f><v>7</v></c>')
  const more = { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }
  expect(await rowsOf(rawXlsx({ sheet, more }))).toEqual([[7]])
})

test('names that mean something to the language are headings like any other', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const row = names.map((each, place) => inline(`${String.fromCharCode(65 + place)}1`, each)).join('')
  expect(await rowsOf(rawXlsx({ sheet: cells(row) }))).toEqual([names])
  isAsBefore()
})

test('a file cut off at any hundredth is refused, never half read', async () => {
  const whole = raidXlsx(raidSheet(30, 1))
  for (let part = 0; part < 100; part += 1) {
    const cut = whole.slice(0, Math.floor((whole.length * part) / 100))
    expect(await refusal(cut), `${part} %`).not.toBe('read')
  }
})

test('five thousand files with flipped bits: refused, or read as what they were', async () => {
  const whole = raidXlsx(raidSheet(6, 2))
  const told = JSON.stringify(await rowsOf(whole))
  let [refused, read] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 3 }),
      async (flips) => {
        const bytes = whole.slice()
        for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const result = await readSheets(bytes)
        if (!result.ok || result.sheets.length !== 1) refused += 1
        else {
          read += 1
          // The sum of each part is checked: a flip that is not noticed changed nothing that is read.
          expect(JSON.stringify(result.sheets[0]?.rows.map((each) => each.cells))).toBe(told)
        }
      },
    ),
    { numRuns: Number(process.env['WEFT_BAD_INPUT'] ?? 5_000), seed: 1 },
  )
  expect(refused).toBeGreaterThan(read)
  isAsBefore()
}, 120_000)
