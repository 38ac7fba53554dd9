import type { RequestReport } from '#src/sandbox/tenant/exchange.ts'

export interface LoggedRequest extends Omit<RequestReport, 'bug'> {
  readonly number: number
}

export interface RequestLog {
  add(report: RequestReport): void
  /** Requests with a number above that, oldest first. */
  after(number: number): readonly LoggedRequest[]
  clear(): void
}

const kept = 2_000

/** What Weft asked Graph for, newest 2,000 requests. */
export function createRequestLog(): RequestLog {
  let last = 0
  let requests: LoggedRequest[] = []
  return {
    add(report) {
      const { bug: _bug, ...rest } = report
      last += 1
      requests.push({ ...rest, number: last })
      if (requests.length > kept) requests = requests.slice(-kept)
    },
    after: (number) => requests.filter((each) => each.number > number),
    clear() {
      requests = []
    },
  }
}
