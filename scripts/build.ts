import { ensureBuild } from './ensure-build.ts'

await ensureBuild()
console.log('dist/ is up to date.')
