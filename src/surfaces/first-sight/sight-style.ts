import type { ThemeName } from '#src/host/place.ts'

interface Colours {
  readonly ground: string
  readonly raised: string
  readonly words: string
  readonly softer: string
  readonly quiet: string
  readonly line: string
  readonly edge: string
  readonly brand: string
  readonly bar: string
  readonly track: string
  readonly over: string
}

/** Teams' themes as Fluent's tokens have them (a test holds them together): Fluent itself comes later. */
export const sightColours: Readonly<Record<ThemeName, Colours>> = {
  light: {
    ground: '#ffffff',
    raised: '#fafafa',
    words: '#242424',
    softer: '#424242',
    quiet: '#616161',
    line: '#f0f0f0',
    edge: '#e0e0e0',
    brand: '#5b5fc7',
    bar: '#5b5fc7',
    track: '#ebebeb',
    over: '#bc2f32',
  },
  dark: {
    ground: '#292929',
    raised: '#242424',
    words: '#ffffff',
    softer: '#d6d6d6',
    quiet: '#adadad',
    line: '#3d3d3d',
    edge: '#525252',
    brand: '#7f85f5',
    bar: '#4f52b2',
    track: '#0a0a0a',
    over: '#e37d80',
  },
  contrast: {
    ground: '#000000',
    raised: '#000000',
    words: '#ffffff',
    softer: '#ffffff',
    quiet: '#ffffff',
    line: '#ffffff',
    edge: '#ffffff',
    brand: '#ffffff',
    bar: '#ffffff',
    track: '#000000',
    over: '#ffffff',
  },
}

/** The same measures as `features/running/running.module.css`, so that nothing moves when the page takes over. */
export const sightStyle = `
:host { position: fixed; inset: 0; z-index: 1; overflow: hidden; }
.page { box-sizing: border-box; block-size: 100%; overflow: hidden; padding: 10px 12px; display: grid; gap: 16px;
  align-content: start; font: 14px/20px -apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; background: var(--ground); color: var(--words); }
.waiting { background: none; gap: 8px; }
.bar { block-size: 14px; border-radius: 4px; background: #8886; }
h1, h2, h3, p, ol { margin: 0; padding: 0; font-size: inherit; }
ol { list-style: none; }
.head { display: grid; gap: 2px; }
h1, h2 { font-size: 16px; line-height: 22px; font-weight: 600; }
h3 { font-weight: 600; }
.quiet { color: var(--quiet); font-size: 12px; line-height: 16px; }
.softer { color: var(--softer); }
.current { display: grid; gap: 8px; padding: 12px; border-radius: 6px; background: var(--raised);
  border: 1px solid var(--edge); }
.figures { display: flex; align-items: baseline; gap: 8px; }
.large { font-size: 32px; line-height: 36px; font-weight: 600; direction: ltr; }
.over .large, .over .beside { color: var(--over); }
.beside { font-size: 12px; color: var(--softer); }
.track { block-size: 4px; margin-block-start: 4px; border-radius: 4px; background: var(--track); overflow: hidden; }
.fill { block-size: 100%; background: var(--bar); }
.over .fill { background: var(--over); }
.agenda { display: grid; gap: 8px; }
.item { display: grid; grid-template-columns: 60px minmax(0, 1fr); align-items: center; column-gap: 4px;
  min-block-size: 40px; border-block-end: 1px solid var(--line); }
.item:last-child { border-block-end: 0; }
.running { box-shadow: inset 3px 0 0 var(--brand); font-weight: 600; }
.rtl .running { box-shadow: inset -3px 0 0 var(--brand); }
.running .at { padding-inline-start: 8px; font-weight: 400; }
.at { display: grid; }
.done .name { color: var(--quiet); }
`
