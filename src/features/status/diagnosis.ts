import type { LiveTry, StatusFacts } from './status-facts.ts'

/**
 * The status as text for whoever helps, in one language whoever copies it speaks: names of lists, permissions and states
 * as the documentation has them. Nothing in it says who, which organisation or what about.
 */
export function diagnosisText(facts: StatusFacts): string {
  const { app, place, schema, scopes } = facts
  const scopesThat = (is: string) =>
    scopes?.flatMap((each) => (each.is === is ? [each.scope] : [])).join(' ') || '-'
  return [
    `weft: ${app.version}`,
    `build: ${app.build}`,
    `lists-version: ${schema.known} (${schema.is ?? 'not read'})`,
    `place: ${place.host} ${place.frame}`,
    `language: ${place.language}`,
    `browser: ${place.browser}`,
    `network: ${facts.network}`,
    `records: ${facts.records}`,
    `way-to-lists: ${facts.way.hindrance ?? 'free'}`,
    `kept: ${facts.kept}`,
    ...facts.lists.map(
      (each) =>
        `list ${each.list}: ${each.is}, read ${ago(facts.nowMs, each.readMs)}, waiting ${each.waiting}, stopped ${each.stopped}`,
    ),
    `granted: ${scopesThat('granted')}`,
    `missing: ${scopesThat('missing')}`,
    `unknown: ${scopes === null ? 'all' : scopesThat('unknown')}`,
    `notices: ${liveWords(facts.notices)}`,
    `relay: ${liveWords(facts.relay)}`,
  ].join('\n')
}

function ago(nowMs: number, readMs: number | null): string {
  return readMs === null ? 'never' : `${Math.max(0, Math.round((nowMs - readMs) / 60_000))} min ago`
}

function liveWords(tried: LiveTry): string {
  return tried.is === 'answers' ? `answers after ${Math.round(tried.afterMs)} ms` : tried.is
}

/** Name and major version of the engine; the rest of what a browser says of itself is as good as a fingerprint. */
export function browserOf(userAgent: string): string {
  const known = /\b(?:Edg|OPR|Firefox|Chrome|Version)\/\d{1,4}\b/.exec(
    userAgent.replace(/Chrome(?=.*Edg\/)/, ''),
  )
  return known === null ? 'other' : known[0].replace('Version', 'Safari')
}

/** The main language of a tag, such as `ar` of `ar-SA-x-anything`. */
export function languageOf(tag: string): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'other'
}
