import { beginAnew } from '../server-door/door.ts'

/** A page of the product gives its storage back what it knows; one that is gone does not. */
const goneMs = 500

async function forgetDevices(): Promise<void> {
  for (const each of document.querySelectorAll('iframe')) each.src = 'about:blank'
  await new Promise((resolve) => setTimeout(resolve, goneMs))
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('weft/')) continue
    await new Promise<void>((resolve) => {
      const asked = indexedDB.deleteDatabase(name)
      for (const end of ['success', 'error', 'blocked']) asked.addEventListener(end, () => resolve())
    })
  }
}

/** A new company, on devices that know nothing of the former one: they would tell the new one what it never had. */
export async function beginAnewEverywhere(): Promise<void> {
  await forgetDevices().catch(() => undefined)
  await beginAnew()
}
