import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postText } from './post-text.ts'

test('a message is read as its words, with lines where it has blocks', () => {
  expect(
    postText(
      '<p>Line&nbsp;2 <b title="a > b">stops</b></p>\n<div>on <at id="0">Tom</at> Friday<br>noon</div>',
    ),
  ).toBe('Line 2 stops\non Tom Friday\nnoon')
  expect(postText('<attachment id="1"></attachment><img src="x" onerror="fail()">')).toBe('')
  expect(postText('<script>fail()</script><style>p{}</style><!-- <p>no</p> -->a &lt;b&gt; 3 < 4')).toBe(
    'a <b> 3 < 4',
  )
  expect(postText('&#1587;&#x1F600;&#0;&#xD800;&unknown; &copy;')).toBe('\u0633\u{1F600}&unknown; &copy;')
  expect(postText('')).toBe('')
})

test('no message makes it throw or stand still', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (html) => typeof postText(html) === 'string'),
  )
  for (const part of ['<', '<a ', '<!--', '<script>', '&', '<a b="', "'>"]) postText(part.repeat(20_000))
})
