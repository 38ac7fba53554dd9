export const frameKinds = ['tab', 'personal', 'configure', 'side-panel', 'stage', 'outlook', 'mail'] as const
export type FrameKind = (typeof frameKinds)[number]

export const themes = ['default', 'dark', 'contrast'] as const
export const languages = ['en', 'de', 'ar', 'fr', 'es', 'ja', 'qps-ploc', 'qps-plocm'] as const
export const sizes = ['full', 'phone'] as const

/** One product frame: where Weft appears and to whom. */
export interface FrameSpec {
  readonly kind: FrameKind
  readonly alias: string
  /** Channel or meeting thread; empty: the place's usual one. */
  readonly target: string
  /** Sub page inside the tab, as a deep link names it. */
  readonly part?: string
}

export interface PlaceAddress {
  readonly frames: readonly FrameSpec[]
  readonly theme: (typeof themes)[number]
  readonly language: (typeof languages)[number]
  readonly size: (typeof sizes)[number]
  /** Drawer that is open, `landed-files` with its view; empty: none. */
  readonly drawer: string
}

const mostFrames = 4

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((each) => each === text)
}

function frameFrom(text: string): FrameSpec | null {
  const [kindText = '', alias = '', target = '', ...rest] = text.split('~')
  const kind = oneOf(frameKinds, kindText)
  if (kind === undefined || !/^[a-z]+$/.test(alias)) return null
  const part = rest.join('~')
  return { kind, alias, target, ...(part === '' ? {} : { part }) }
}

/** Reads `?f=side-panel~ana~<thread>&f=tab~ben&theme=dark&lang=de&size=phone`; what is not understood is left out. */
export function readPlace(search: string): PlaceAddress {
  const query = new URLSearchParams(search)
  const frames = query
    .getAll('f')
    .map(frameFrom)
    .filter((frame) => frame !== null)
  return {
    frames: frames.length > 0 ? frames.slice(0, mostFrames) : [{ kind: 'tab', alias: 'ana', target: '' }],
    theme: oneOf(themes, query.get('theme')) ?? 'default',
    language: oneOf(languages, query.get('lang')) ?? 'en',
    size: oneOf(sizes, query.get('size')) ?? 'full',
    drawer: query.get('drawer') ?? '',
  }
}

export function writePlace(place: PlaceAddress): string {
  const query = new URLSearchParams()
  for (const { kind, alias, target, part = '' } of place.frames) {
    const where = part === '' ? (target === '' ? '' : `~${target}`) : `~${target}~${part}`
    query.append('f', `${kind}~${alias}${where}`)
  }
  if (place.theme !== 'default') query.set('theme', place.theme)
  if (place.language !== 'en') query.set('lang', place.language)
  if (place.size !== 'full') query.set('size', place.size)
  if (place.drawer !== '') query.set('drawer', place.drawer)
  return `?${query}`
}
