import { houseComplaints } from './house-rules.ts'

const complaints = await houseComplaints(process.cwd())
for (const line of complaints) console.error(line)
console.log(`${complaints.length} breaches of the house's names and layers`)
if (complaints.length > 0) process.exitCode = 1
