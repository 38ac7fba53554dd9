import type { ThemeName } from '#src/host/place.ts'
import { clockFigures } from '#src/ui/time/format-time.ts'
import { leftAt, type KeptSight } from './kept-sight.ts'
import { sightColours } from './sight-style.ts'

function part(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

function written(tag: string, className: string, text: string): HTMLElement {
  const made = part(tag, className, text)
  made.dir = 'auto'
  return made
}

/** The current item's clock, and what moves it. */
function clockPart(
  sight: KeptSight,
  wallMs: () => number,
): { element: HTMLElement; move: () => void } | null {
  const clock = sight.current?.clock
  if (clock === undefined) return null
  const large = part('span', 'large')
  const beside = part('span', 'beside')
  const fill = part('div', 'fill')
  const element = part('div', '', part('div', 'figures', large, beside), part('div', 'track', fill))
  const figures = (ms: number) => clockFigures(sight.language, ms)
  const move = () => {
    const leftMs = leftAt(sight, clock, wallMs())
    const over = leftMs < 0
    element.className = over ? 'over' : ''
    large.textContent = over ? `+${figures(leftMs)}` : figures(Math.ceil(leftMs / 1000) * 1000)
    beside.textContent = over ? clock.overWords : clock.words
    const share = clock.plannedMs === 0 ? 1 : 1 - leftMs / clock.plannedMs
    fill.style.inlineSize = `${Math.min(1, Math.max(0, share)) * 100}%`
  }
  move()
  return { element, move }
}

/** What was seen last, as elements that nobody can press; `move` brings its clock up to the moment. */
export function paintSight(
  sight: KeptSight,
  theme: ThemeName,
  wallMs: () => number,
): { readonly element: HTMLElement; readonly move: () => void } {
  const { current, agenda } = sight
  const clock = clockPart(sight, wallMs)
  const lines = agenda.items.map((each) =>
    part(
      'li',
      `item ${each.progress}`,
      part('span', 'at', part('span', 'quiet', each.start), part('span', 'quiet', each.state)),
      written('span', 'name', each.title),
    ),
  )
  const element = part(
    'div',
    `page ${sight.direction}`,
    part('header', 'head', written('h1', '', sight.title), part('p', 'quiet', sight.when)),
    ...(current === null || clock === null
      ? []
      : [
          part(
            'section',
            'current',
            part('p', 'quiet', current.place),
            written('h2', '', current.title),
            ...(current.purpose === '' ? [] : [written('p', 'softer', current.purpose)]),
            clock.element,
          ),
        ]),
    part('section', 'agenda', part('h3', '', agenda.title), part('ol', '', ...lines)),
  )
  element.lang = sight.language
  element.dir = sight.direction
  for (const [name, colour] of Object.entries(sightColours[theme]))
    element.style.setProperty(`--${name}`, colour)
  return { element, move: () => clock?.move() }
}

/** The shape of what is coming, for a device that has seen nothing yet. */
export function paintWaiting(): HTMLElement {
  const bars = [0.6, 0.4, 0.9, 0.8, 0.9, 0.7, 0.5].map((width) => {
    const bar = part('div', 'bar')
    bar.style.inlineSize = `${width * 100}%`
    return bar
  })
  return part('div', 'page waiting', ...bars)
}
