import { afterEach, beforeEach } from 'vitest'

type Level = 'error' | 'warn'

interface Expected {
  readonly level: Level
  readonly pattern: RegExp
  seen: boolean
}

let expected: Expected[] = []
let stray: string[] = []

/** Says that the running test makes the product print this; the test fails when it does not. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, seen: false })
}

function listen(level: Level): void {
  console[level] = (...parts: readonly unknown[]) => {
    const text = parts
      .map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part)))
      .join(' ')
    const match = expected.find((each) => each.level === level && each.pattern.test(text))
    if (match) match.seen = true
    else stray.push(`console.${level}: ${text}`)
  }
}

listen('error')
listen('warn')

beforeEach(() => {
  expected = []
  stray = []
})

afterEach(() => {
  const missing = expected
    .filter((each) => !each.seen)
    .map((each) => `console.${each.level}: ${each.pattern}`)
  const found = stray
  expected = []
  stray = []
  if (found.length > 0) throw new Error(`Printed and not expected:\n${found.join('\n')}`)
  if (missing.length > 0) throw new Error(`Expected and not printed:\n${missing.join('\n')}`)
})
