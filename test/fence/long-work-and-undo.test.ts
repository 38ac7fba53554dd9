import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/long-work-and-undo.md', 'utf8')
const [, longWork = '', wayBack = ''] = page.split(/^## /m)

interface Row {
  readonly words: readonly string[]
  readonly how: string
  readonly where: string
}

function rowsOf(part: string): readonly Row[] {
  return part
    .split('\n')
    .filter((line) => /^\|.*`/.test(line))
    .map((line) => {
      const [, , words = '', how = '', where = ''] = line.split('|').map((cell) => cell.trim())
      return {
        words: [...words.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
        how: how.replaceAll('`', ''),
        where,
      }
    })
}

const works = rowsOf(longWork)
const ways = rowsOf(wayBack)
const stated = (rows: readonly Row[]) => new Set(rows.flatMap((each) => each.words))

/** The screens, by path, without their tests and words. */
const screens = ['src/features', 'src/surfaces', 'src/ui'].flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .map((each) => `${layer}/${each.replaceAll('\\', '/')}`)
    .filter((each) => /\.tsx?$/.test(each) && !/\.test\.tsx?$|\/locales\//.test(each))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
)

const busy =
  /-(busy|working|saving|reading|publishing|telling|going|attaching|checking|planning|moving|deleting|sending|removing|clearing)$/
const takesAway =
  /-(remove|delete|discard|drop|decline|park|wipe|forget|unlink|cancel-session|cancel|take-back|withdraw|archive|skip|revoke|settle|solve)(-(short|this|open|do))?$/

/** Ids of words that a screen shows, also where they stand in a choice of two. */
function shown(pattern: RegExp): readonly string[] {
  const ids = screens.flatMap(({ text }) => [...text.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)])
  const known = new Set(englishIds())
  return [...new Set(ids.map(([, id = '']) => id))].filter((id) => pattern.test(id) && known.has(id))
}

function englishIds(): readonly string[] {
  const root = 'src/ui/text/locales/en'
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.ts'))
    .flatMap((each) => [...readFileSync(`${root}/${each}`, 'utf8').matchAll(/^([a-z][a-z0-9-]+) =/gm)])
    .map(([, id = '']) => id)
}

test('everything that says it is at work stands among the long work', () => {
  const all = shown(busy)
  expect(all.length).toBeGreaterThan(20)
  const rows = stated(works)
  // What a reader hears of another’s work, of a thing that is there, or of the network is no work of this page.
  const others =
    /^(stage|running|rounds|network|live|unsent|turns-settings-deputies|overview|panel|status-ways)-/
  expect(all.filter((id) => !rows.has(id) && !others.test(id))).toEqual([])
})

test('everything that takes something away stands among the ways back', () => {
  const all = shown(takesAway)
  expect(all.length).toBeGreaterThan(30)
  const rows = stated(ways)
  expect(all.filter((id) => !rows.has(id))).toEqual([])
})

test('the tables name no words and no files that are gone', () => {
  const known = new Set(englishIds())
  const all = [...works, ...ways]
  expect(all.map((each) => each.where).filter((each) => !existsSync(each))).toEqual([])
  expect(all.flatMap((each) => each.words).filter((id) => !known.has(id))).toEqual([])
})

/** What a file holds that does what its row promises. */
const marks: Readonly<Record<string, RegExp>> = {
  stops: /'work-stop'|<WorkProgress|\{leave\}|'import-pause'/,
  short: /busy|working|adding|saving|reading|disabled/i,
  behind: /./,
  paper: /./,
  undo: /\b(offerUndo|useTakeOut|invite-undo)\b/,
  asked: /\bAskedOnce\b|\b(asking|asks)\b/,
  form: /\bInlineForm\b|\bonBack\b/,
  button: /onClick|onAct/,
  draft: /onClick|onCancel/,
}

test.each([...works, ...ways].map((each) => [`${each.words.join(', ')}: ${each.how}`, each] as const))(
  'the file that is named holds the way that is promised: %s',
  (_name, { how, where }) => {
    expect(marks[how]?.test(readFileSync(where, 'utf8')), `${where} ${how}`).toBe(true)
  },
)

test('whatever is ended by a signal in the council’s data is stopped by a button', () => {
  const begun = screens.filter(
    ({ path, text }) =>
      /^src\/surfaces\/council-data\/use-.*\.ts$/.test(path) && text.includes('new AbortController'),
  )
  expect(begun.length).toBeGreaterThanOrEqual(4)
  const section = readFileSync('src/surfaces/council-data/data-section.tsx', 'utf8')
  expect([...section.matchAll(/onStop=\{/g)]).toHaveLength(begun.length)
})
