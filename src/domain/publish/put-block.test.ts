import { expect, test } from 'vitest'
import { blockEnd, blockStart } from './invite-block.ts'
import { putBlock } from './put-block.ts'

const thread = '19:meeting_abc@thread.v2'
const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%22Tid%22%3a%22t%22%7d`
const rule = `<div style="width:100%"><span>${'_'.repeat(80)}</span></div>`
const join = `${rule}<div class="me-email-text" lang="en-US"><div><span>Microsoft Teams meeting</span></div><div><a class="me-email-headline" href="${joinUrl}">Click here to join</a></div></div>${rule}`
const block = (text: string): string =>
  `<div lang="en" dir="ltr"><p>${blockStart}</p><h2>${text}</h2><p>More</p><p>${blockEnd}</p></div>`
const body = (inner: string): string => `<html>\r\n<head></head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>`

test('the agenda goes before the join block, and everything else stays as it was', () => {
  const before = body(`<div>Please read the plan.</div><br>${join}`)
  const put = putBlock(before, block('Agenda'), joinUrl)
  expect(put).toEqual({
    ok: true,
    replaced: false,
    html: before.replace(rule, () => block('Agenda') + rule),
  })
})

test('putting it again replaces only the old agenda', () => {
  const before = body(`<div>Hello</div>${block('Old')}<p>Below</p>${join}`)
  expect(putBlock(before, block('New'), joinUrl)).toEqual({
    ok: true,
    replaced: true,
    html: body(`<div>Hello</div>${block('New')}<p>Below</p>${join}`),
  })
})

test('the agenda’s own link, which names the meeting’s thread, is not taken for the join link', () => {
  const link = `<a href="https://teams.microsoft.com/l/entity/app/weft?webUrl=${encodeURIComponent(`https://weft.example/tab.html?session=${encodeURIComponent(thread)}`)}">Open</a>`
  const withLink = (text: string): string => block(`${text} ${link}`)
  const once = putBlock(body(`<p>Hello</p>${join}`), withLink('Old'), joinUrl)
  const twice = putBlock(once.ok ? once.html : '', withLink('New'), joinUrl)
  expect(twice).toEqual({ ok: true, replaced: true, html: body(`<p>Hello</p>${withLink('New')}${join}`) })
  expect(putBlock(body(withLink('Old')), withLink('New'), joinUrl)).toEqual({
    ok: false,
    reason: 'join-block-not-recognised',
  })
})

test('the same agenda, rewritten by Outlook, is left as it stands', () => {
  const fresh = block('Bottlenecks &amp; risks – “ä”')
  const rewritten = fresh
    .replace(
      '<h2>Bottlenecks &amp; risks – “ä”</h2>',
      '<h2 class="x_h">Bottlenecks &#38; risks –&nbsp;&#x201C;&#228;”</h2>\r\n',
    )
    .replace('<p>More</p>', '<p class="x_MsoNormal"><span>More</span></p>\r\n')
  const before = body(rewritten + join)
  expect(putBlock(before, fresh, joinUrl)).toEqual({ ok: true, replaced: false, html: before })
})

test('an old agenda that Outlook has rewritten is still found', () => {
  const rewritten = `<div><div class="x_elementToProof"><p class="x_MsoNormal"><span>Weft&nbsp;&#8595;</span></p>\r\n<h2>Old</h2>\r\n<p class="x_MsoNormal"><span>Weft ↑</span></p></div></div>`
  const put = putBlock(body(rewritten + join), block('New'), joinUrl)
  expect(put).toMatchObject({ ok: true, replaced: true })
  expect(put.ok && put.html).toContain('<h2>New</h2>')
  expect(put.ok && put.html).not.toContain('<h2>Old</h2>')
  expect(put.ok && put.html).toContain(join)
})

test('a link that a mail filter has wrapped is recognised, and one of another meeting is not', () => {
  const wrapped = join.replace(
    joinUrl,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(joinUrl)}&amp;data=05`,
  )
  expect(putBlock(body(wrapped), block('A'), joinUrl).ok).toBe(true)
  const other = joinUrl.replace('abc', 'xyz')
  expect(putBlock(body(join), block('A'), other)).toEqual({ ok: false, reason: 'join-block-not-recognised' })
})

test('a join link without the usual rule or class still has the agenda before its own element', () => {
  const plain = `<div>Planning.</div><div><br><a href="${joinUrl}">Join</a></div>`
  const put = putBlock(body(plain), block('A'), joinUrl)
  expect(put.ok && put.html).toContain(`<div>Planning.</div>${block('A')}<div><br>`)
})

test('a Teams meeting without its join block in the body is refused, with or without an old agenda', () => {
  const refused = { ok: false, reason: 'join-block-not-recognised' }
  expect(putBlock(body('<p>Hello</p>'), block('A'), joinUrl)).toEqual(refused)
  expect(putBlock(body(block('Old')), block('A'), joinUrl)).toEqual(refused)
})

test('half an old agenda, or one around the join block, is refused instead of cut', () => {
  const refused = { ok: false, reason: 'old-block-not-recognised' }
  expect(putBlock(body(`<p>${blockStart}</p><p>Old</p>${join}`), block('A'), joinUrl)).toEqual(refused)
  expect(putBlock(body(`<p>${blockEnd}</p><p>${blockStart}</p>${join}`), block('A'), joinUrl)).toEqual(
    refused,
  )
  const around = `<div><p>${blockStart}</p>${join}<p>${blockEnd}</p></div>`
  expect(putBlock(body(around), block('A'), joinUrl)).toEqual(refused)
  const deeper = `<p>${blockStart}</p><div><table><tr><td><p>${blockEnd}</p></td></tr></table></div>${join}`
  expect(putBlock(body(deeper), block('A'), joinUrl)).toEqual(refused)
})

test('a meeting without Teams gets the agenda at the end of its body', () => {
  const put = putBlock(body('<p>Hello</p>'), block('A'), null)
  expect(put.ok && put.html).toContain(`<p>Hello</p>\r\n${block('A')}</body>`)
})
