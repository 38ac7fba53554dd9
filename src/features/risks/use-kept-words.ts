import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'

/**
 * The words of a form about a risk: they stay on the device when the form or the page is closed, and stand there again
 * when it is opened. `forget` once they are sent.
 */
export function useKeptWords(
  riskKey: string,
  form: 'accept' | 'action' | 'answer' | 'close' | 'escalate' | 'happened' | 'rescore',
  start = '',
): readonly [words: string, keep: (words: string) => void, forget: () => void] {
  const [kept, keep] = useDraft(`risk-${form}/${riskKey}`, parseText)
  return [kept ?? start, (words) => keep(words === start ? null : words), () => keep(null)]
}
