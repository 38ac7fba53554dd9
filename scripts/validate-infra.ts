import { bicepComplaints } from './bicep-rules.ts'

const complaints = await bicepComplaints(process.cwd())
for (const line of complaints) console.error(line)
console.log(`infra: ${complaints.length} complaints`)
if (complaints.length > 0) process.exitCode = 1
