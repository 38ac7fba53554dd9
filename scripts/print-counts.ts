import { countsOf } from './counts.ts'

const { passed, failed } = countsOf('.cache/vitest.json')
console.log(`${passed} ${failed}`)
