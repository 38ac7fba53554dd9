import { readFileSync, writeFileSync } from 'node:fs'
import prettier from 'prettier'
import { withTable } from './permissions-table.ts'

const page = 'docs/permissions.md'
const options = await prettier.resolveConfig(page)
const made = await prettier.format(withTable(readFileSync(page, 'utf8')), { ...options, filepath: page })
writeFileSync(page, made)
console.log(`${page} is made.`)
