import { FluentResource } from '@fluent/bundle'
import { loadScreens, loadWritten } from '#src/ui/text/catalogue.ts'
import { loadPage, pagesWithWords } from '#src/ui/text/page-catalogue.ts'

function piecesOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [escaped(part)]
  if (Array.isArray(part))
    return part.reduce<readonly string[]>(
      (before, each) => piecesOf(each).flatMap((piece) => before.map((start) => start + piece)),
      [''],
    )
  if (typeof part !== 'object' || part === null || !('type' in part)) return ['']
  if (part.type === 'select' && 'variants' in part && Array.isArray(part.variants))
    return part.variants.flatMap((each: { readonly value: unknown }) => piecesOf(each.value))
  return part.type === 'var' ? ['.+?'] : ['']
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** Whether some message of the English screens reads exactly so, with anything in the place of its variables. */
export async function englishSays(): Promise<(text: string) => boolean> {
  const pages = await Promise.all((await pagesWithWords('en')).map((each) => loadPage('en', each)))
  const sources = [...(await loadScreens('en')), ...(await loadWritten('en')), ...pages]
  const plain = new Set<string>()
  const patterns: RegExp[] = []
  for (const source of sources)
    for (const { value } of new FluentResource(source).body)
      for (const piece of piecesOf(value)) {
        // A message that is nothing but variables would say anything.
        if (piece.replaceAll('.+?', '').trim().length < 4) plain.add(piece.replaceAll('\\', ''))
        else patterns.push(new RegExp(`^${piece.trim()}$`))
      }
  return (text) => plain.has(text) || patterns.some((each) => each.test(text))
}
