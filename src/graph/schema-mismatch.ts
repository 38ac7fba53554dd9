import type { BaseIssue } from 'valibot'
import { getDotPath } from 'valibot'

/** What an answer lacks, by place and kind. Never its content: a failure may be printed, people's words may not. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch'

  constructor(issues: readonly BaseIssue<unknown>[]) {
    super(
      issues.map((each) => `${getDotPath(each) ?? 'answer'}: no ${each.expected ?? each.type}`).join(', '),
    )
  }
}
