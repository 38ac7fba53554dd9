export const registerViews = ['list', 'mine', 'due', 'escalated', 'changed', 'map', 'trend'] as const
export type RegisterView = (typeof registerViews)[number]

/** Where somebody is in the register: a view, a saved view of the list, and the risk that is open beside it. */
export interface RiskAddress {
  readonly view: RegisterView
  readonly savedId: string | null
  readonly riskKey: string | null
}

/** `<view>`, `<view>/<key>`, `saved/<id>`, `saved/<id>/<key>`; what is none of these is the list. */
export function readRiskAddress(text: string): RiskAddress {
  const [first = '', ...rest] = text.split('/').map(decoded)
  const saved = first === 'saved' && rest[0] !== undefined && rest[0] !== ''
  const riskKey = (saved ? rest[1] : rest[0]) ?? ''
  return {
    view: registerViews.find((each) => each === first) ?? 'list',
    savedId: saved ? (rest[0] ?? null) : null,
    riskKey: riskKey === '' ? null : riskKey,
  }
}

export function textOfRiskAddress({ view, savedId, riskKey }: RiskAddress): string {
  const place = savedId === null ? view : `saved/${encodeURIComponent(savedId)}`
  return riskKey === null ? place : `${place}/${encodeURIComponent(riskKey)}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
