import type { Council } from '#src/domain/council/council.ts'
import type { ExportedPart } from '#src/records/council-data/export-council.ts'
import type { Words } from '#src/ui/text/words.ts'

/** The export's first page: what is in it, what is what, and what is not in it. Plain text, for any reader. */
export function readmeText(
  t: Words,
  facts: { readonly council: Council; readonly when: string; readonly by: string; readonly unsent: number },
  parts: readonly ExportedPart[],
): string {
  const lists = parts.filter((each) => each.part === 'list')
  const files = parts.find((each) => each.part === 'files')
  const lines = [
    t('data-readme-title', { council: facts.council.name }),
    '',
    t('data-readme-when', { when: facts.when, name: facts.by }),
    '',
    t('data-readme-lists'),
    ...lists.map(({ name, outcome, count }) => `  ${name}: ${t(`data-readme-${outcome}`, { count })}`),
    '',
    t('data-readme-formats'),
    t('data-readme-people'),
    t('data-readme-settings'),
    t('data-readme-file-settings'),
    '',
    t('data-readme-minutes', { channel: facts.council.channelName }),
    `  ${t(`data-readme-files-${files?.outcome ?? 'not-there'}`, { count: files?.count ?? 0 })}`,
    '',
    ...(facts.unsent > 0 ? [t('data-export-unsent', { count: facts.unsent }), ''] : []),
    t('data-readme-not'),
  ]
  // Notepad before 2018, and Excel's import, want both.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
