// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { putBlock, removeBlock } from '#src/domain/publish/put-block.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { drawBody, joinBlocks, joinUrl, notJoinBlocks } from './invite-bodies.ts'
import { agenda, harmDone, ownRules } from './invite-case.ts'

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

test('over drawn bodies the agenda never harms what is around it, or is refused', () => {
  let written = 0
  for (const seed of seeds) {
    const { html, hasJoin } = drawBody(seededRandom(seed))
    const put = putBlock(html, agenda('First'), joinUrl)
    expect(harmDone(html), `seed ${seed}: ${html}`).toEqual([])
    if (!hasJoin) expect(put, `seed ${seed}: ${html}`).toMatchObject({ ok: false })
    if (put.ok) written += 1
  }
  // A rule that refuses everything would harm nothing either.
  expect(written / seeds.length).toBeGreaterThan(0.6)
})

test('every form of the join block is recognised, and nothing that only looks like one', () => {
  for (const join of joinBlocks)
    expect(putBlock(`<p>Hello</p>${join}`, agenda('A'), joinUrl), join).toMatchObject({ ok: true })
  for (const join of notJoinBlocks)
    expect(putBlock(`<p>Hello</p>${join}`, agenda('A'), joinUrl), join).toEqual({
      ok: false,
      reason: 'join-block-not-recognised',
    })
})

test('two old agendas, a half one and one around somebody’s broken tags are refused', () => {
  const [join = ''] = joinBlocks
  const half = agenda('Old').replace('Weft ↑', '')
  const crossed = agenda('Old').replace('<h2>', '</div><div><h2>')
  for (const old of [agenda('Old') + agenda('Older'), half, crossed, agenda('Old').replace('<h2>', join)]) {
    const refused = { ok: false, reason: 'old-block-not-recognised' }
    expect(putBlock(`<p>Hello</p>${old}${join}`, agenda('New'), joinUrl), old).toEqual(refused)
    expect(removeBlock(`<p>Hello</p>${old}${join}`, joinUrl), old).toEqual(refused)
  }
})

test('an agenda in a quoted invite is replaced where it stands', () => {
  const [join = ''] = joinBlocks
  const quoted = `${join}<blockquote><p>From: Ana</p>${agenda('Old')}<p>Regards</p></blockquote>`
  expect(putBlock(quoted, agenda('New'), joinUrl)).toEqual({
    ok: true,
    replaced: true,
    html: quoted.replace(agenda('Old'), agenda('New')),
  })
})

test('a body whose comment, tag or style sheet never ends is refused, and so is one that is too long', () => {
  const [join = ''] = joinBlocks
  for (const tail of ['<!-- and then', '<style> p {}', '<p title="', '<textarea>', '<plaintext>'])
    expect(putBlock(join + tail, agenda('A'), joinUrl), tail).toEqual({
      ok: false,
      reason: 'body-not-readable',
    })
  expect(putBlock('x'.repeat(1_000_001), agenda('A'), null)).toEqual({ ok: false, reason: 'body-too-large' })
})

test('half a megabyte of any hostile text is read in time that grows with its length alone', () => {
  const [join = ''] = joinBlocks
  for (const piece of [
    '<',
    '<a',
    '<p>',
    '</p>',
    '<!--',
    '&#',
    'Weft ',
    '_',
    '<a href="19:',
    '19:',
    '="',
    'Weft ↓',
  ]) {
    const text = piece.repeat(Math.floor(500_000 / piece.length))
    const startedAt = performance.now()
    for (const html of [text + join, join + text, `<p>Weft ↓</p>${text}<p>Weft ↑</p>${join}`])
      putBlock(html, agenda('A'), joinUrl)
    // Quadratic time would take minutes.
    expect(performance.now() - startedAt, piece).toBeLessThan(8_000)
  }
})

test('rules that are careless are caught', () => {
  const careless: typeof putBlock = (html, block) => ({
    ok: true,
    replaced: false,
    html: html.replace(/(<a [^>]*meetup-join)/, (link) => block + link),
  })
  const tidy: typeof putBlock = (html, block, url) => {
    const put = putBlock(html, block, url)
    return put.ok ? { ...put, html: put.html.replaceAll('\r\n', '\n') } : put
  }
  const forgetful: typeof putBlock = (html, block) => putBlock(html, block, null)
  const harms = (put: typeof putBlock): number =>
    seeds.slice(0, 40).filter((seed) => {
      const { html, hasJoin } = drawBody(seededRandom(seed))
      return (
        harmDone(html, { ...ownRules, put }).length > 0 || (!hasJoin && put(html, agenda('A'), joinUrl).ok)
      )
    }).length
  for (const put of [careless, tidy, forgetful]) expect(harms(put)).toBeGreaterThan(2)
  expect(harms(putBlock)).toBe(0)
})
