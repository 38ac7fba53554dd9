import { riskChoices, stepWords } from './risk-choices.ts'
import { riskHeadings } from './risk-headings.ts'
import { frenchRiskWords } from './risk-words-fr.ts'
import { japaneseRiskWords } from './risk-words-ja.ts'
import { spanishRiskWords } from './risk-words-es.ts'
import { withLanguage, type OneLanguage, type SheetLanguage, type SheetWords } from './sheet-words.ts'

/** Languages whose words stand in a file of their own. */
const added: readonly (readonly [SheetLanguage, OneLanguage])[] = [
  ['fr', frenchRiskWords],
  ['es', spanishRiskWords],
  ['ja', japaneseRiskWords],
]

/** What a register's sheets say, in every language. */
export const riskWords: SheetWords = added.reduce(
  (words, [language, more]) => withLanguage(words, language, more),
  { headings: riskHeadings, choices: riskChoices, steps: stepWords },
)
