// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { heatPicture } from './heat-picture.ts'

const told = {
  title: 'Risks of <b>A & B</b>',
  asOf: 'today',
  direction: 'ltr' as const,
  matrix: usualMatrix,
  likelihood: (step: number) => `likely ${step}`,
  impact: (step: number) => `hits ${step}`,
  axes: { likelihood: 'Likelihood', impact: 'Impact' },
  cells: new Map([['5/5', ['AB', 'CD']]]),
}

function drawn(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

test('the picture is one well-formed SVG with nothing from outside, whatever the council is called', () => {
  const picture = drawn(heatPicture(told))
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.querySelector('b, script, image, style')).toBeNull()
  expect([...picture.querySelectorAll('text')].map((each) => each.textContent)).toContain(told.title)
})

test('likelihood grows upwards and impact in reading direction', () => {
  const places = (direction: 'ltr' | 'rtl') => {
    const texts = [...drawn(heatPicture({ ...told, direction })).querySelectorAll('text')]
    const count = texts.find((each) => each.textContent === '2')
    return [Number(count?.getAttribute('x')), Number(count?.getAttribute('y'))]
  }
  const [x = 0, y = 0] = places('ltr')
  const [mirrored = 0] = places('rtl')
  expect(x).toBeGreaterThan(1200)
  expect(mirrored).toBeLessThan(400)
  expect(y).toBeLessThan(260)
})
