import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import type { ShownPreRead } from '../session/shown-pre-reads.ts'
import { inviteBlock, type InviteAgenda } from './invite-block.ts'
import { inviteText } from './invite-text.ts'
import { putBlock } from './put-block.ts'
import { putTextBlock } from './put-text-block.ts'
import { readAgendaBlock } from './read-agenda-block.ts'

const item: AgendaItem = {
  id: 'a',
  title: 'Bottlenecks',
  minutes: 10,
  kind: 'discuss',
  lead: { kind: 'facilitator' },
  purpose: 'See early',
}
const file = (title: string, itemId: string | null = null, name = 'plan.docx'): ShownPreRead => ({
  preReadId: title,
  title,
  address: `https://contoso.sharepoint.com/s/c/${name}?a=1&b=2`,
  itemId,
})
const agenda = (preReads?: readonly ShownPreRead[]): InviteAgenda => ({
  title: 'Weekly',
  items: [item, { ...item, id: 'b', title: 'Wins', purpose: '' }],
  startMs: 1_795_424_400_000,
  council: { language: 'en', timeZone: 'UTC' },
  facilitatorName: null,
  noteTakerName: null,
  ...(preReads === undefined ? {} : { preReads }),
  link: 'https://weft.example/s',
  words: (id) => id,
})
const body = (inner: string) => `<html><body><p>Hello</p>${inner}</body></html>`

test('a link of the agenda stands above the items, one of an item beside its purpose, both escaped', () => {
  const html = inviteBlock(agenda([file('All <b>'), file('Of one "x"', 'b')]))
  const link = (title: string) =>
    `<a href="https://contoso.sharepoint.com/s/c/plan.docx?a=1&amp;b=2">${title}</a>`
  expect(html).toContain(`<p>out-invite-read-before<br>${link('All &lt;b&gt;')}</p>`)
  expect(html.indexOf('All &lt;b&gt;')).toBeLessThan(html.indexOf('<table'))
  expect(html).toContain(`>out-invite-read-before<br>${link('Of one &quot;x&quot;')}</td></tr></tbody>`)
  expect(inviteBlock(agenda())).not.toContain('read-before')
})

test('in a plain text each link has a line of its own', () => {
  const lines = inviteText(agenda([file('All'), file('Of one', 'a')])).split('\r\n')
  const address = 'https://contoso.sharepoint.com/s/c/plan.docx?a=1&b=2'
  expect(lines).toContain(`out-invite-read-before All: ${address}`)
  expect(lines.indexOf(`    out-invite-read-before Of one: ${address}`)).toBe(
    lines.indexOf('    See early') + 1,
  )
  expect(inviteText(agenda())).not.toContain('read-before')
})

test('the agenda with links is still read from the invite, item by item', () => {
  const html = body(inviteBlock(agenda([file('All'), file('Of one', 'a'), file('Another', 'a')])))
  expect(readAgendaBlock(html)).toEqual({
    items: [
      { minutes: null, hasLead: true },
      { minutes: null, hasLead: true },
    ],
  })
})

test('a link that leads to another file under the same words is written again, the same link is not', () => {
  const before = body(inviteBlock(agenda([file('Plan')])))
  const rewritten = before
    .replace('?a=1&amp;b=2', '?a=1&#38;b=2')
    .replace('<a href', '<a class="x_link" title="" href')
  expect(putBlock(rewritten, inviteBlock(agenda([file('Plan')])), null)).toMatchObject({ replaced: false })
  const other = putBlock(before, inviteBlock(agenda([file('Plan', null, 'plan2.docx')])), null)
  expect(other).toMatchObject({ ok: true, replaced: true })
  expect(other.ok && other.html).toContain('plan2.docx')
  const without = putBlock(before, inviteBlock(agenda()), null)
  expect(without.ok && without.html).not.toContain('plan.docx')
  const text = inviteText(agenda([file('Plan')]))
  expect(putTextBlock(text, inviteText(agenda([file('Plan', null, 'plan2.docx')])), null)).toMatchObject({
    replaced: true,
  })
})
