import type { Score } from '#src/domain/risks/risk.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'

export const steps = [1, 2, 3, 4, 5] as const

/** The council's own words for each step, else Weft's in the reader's language. */
export function useScaleWords(): {
  readonly likelihood: (step: number) => string
  readonly impact: (step: number) => string
  readonly score: (score: Score) => string
} {
  const t = useText()
  const { tag } = useLocale()
  const { matrix } = useRegister().settings
  const likelihood = (step: number) => matrix.likelihood[step - 1] || t(`risks-likelihood-${step}`)
  const impact = (step: number) => matrix.impact[step - 1] || t(`risks-impact-${step}`)
  return {
    likelihood,
    impact,
    score: (score) =>
      score === null
        ? t('risks-unrated')
        : t('risks-score', {
            likelihood: likelihood(score.likelihood),
            impact: impact(score.impact),
            product: new Intl.NumberFormat(tag).format(score.likelihood * score.impact),
          }),
  }
}
