import { manifestComplaints } from './manifest-rules.ts'

const complaints = await manifestComplaints(process.cwd())
for (const line of complaints) console.error(line)
console.log(`appPackage: ${complaints.length} complaints`)
if (complaints.length > 0) process.exitCode = 1
