import * as v from 'valibot'

const keptSchema = v.object({ value: v.record(v.string(), v.unknown()) })
type Kept = v.InferOutput<typeof keptSchema>['value']

/** Characters that Outlook keeps (facts: microsoft-365.md section 5). */
const most = { item: 2_500, mailbox: 32_000 }

export class KeptTooMuch extends Error {
  override readonly name = 'KeptTooMuch'
  constructor(of: keyof typeof most) {
    super(`Outlook keeps no more than ${most[of]} characters here.`)
  }
}

export async function readKept(key: string): Promise<Kept> {
  const response = await fetch(`/sandbox/outlook-kept?key=${encodeURIComponent(key)}`)
  return v.parse(keptSchema, await response.json()).value
}

/** Rejects with `KeptTooMuch` where Outlook would refuse it. */
export async function writeKept(of: keyof typeof most, key: string, json: string): Promise<void> {
  if (json.length > most[of]) throw new KeptTooMuch(of)
  const value: unknown = JSON.parse(json)
  const response = await fetch('/sandbox/outlook-kept', {
    method: 'POST',
    body: JSON.stringify({ key, value }),
  })
  v.parse(keptSchema, await response.json())
}
