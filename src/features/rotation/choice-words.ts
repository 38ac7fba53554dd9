import type { ChoiceReason, PassedOverWhy } from '#src/domain/facilitation/choose.ts'

type Words = (id: string, args?: Readonly<Record<string, string | number>>) => string

/** One line of the reason: a person, where they stand, and why they were passed over if they were. */
export interface ReasonLine {
  readonly personId: string
  readonly name: string
  readonly standing: string
  readonly passedOver: string | null
}

/** Turns owed, rounded as people say it: half a turn behind is behind, a tenth is even. */
export function standingWords(balance: number, words: Words): string {
  const turns = Math.round(balance * 10) / 10
  if (turns > 0.2) return words('rotation-behind', { turns })
  if (turns < -0.2) return words('rotation-ahead', { turns: -turns })
  return words('rotation-even')
}

const passedOverMessages = {
  away: 'rotation-passed-away',
  'not-there': 'rotation-passed-not-there',
  'asked-to-skip': 'rotation-passed-asked',
  'has-other-role': 'rotation-passed-other-role',
  left: 'rotation-passed-left',
  'led-last-time': 'rotation-passed-last-time',
  newcomer: 'rotation-passed-newcomer',
} as const satisfies Record<PassedOverWhy, string>

/** The choice as it was made, in the order of the rule: first who could be chosen, then who keeps their place. */
export function reasonLines(
  reason: ChoiceReason,
  nameOf: (personId: string) => string,
  words: Words,
): readonly ReasonLine[] {
  return [
    ...reason.candidates.map((standing) => ({ standing, passedOver: null })),
    ...reason.passedOver.map(({ standing, why }) => ({
      standing,
      passedOver: words(passedOverMessages[why]),
    })),
  ].map(({ standing: each, passedOver }) => ({
    personId: each.personId,
    name: nameOf(each.personId),
    standing: standingWords(each.balance, words),
    passedOver,
  }))
}
