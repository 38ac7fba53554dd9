import { categories } from '#src/sandbox/tenant/calendar/category-calls.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { guidOf } from './stable-id.ts'

/** The six that a new mailbox has, with Outlook's colours. */
const first = [
  ['Red category', 'preset0'],
  ['Orange category', 'preset1'],
  ['Yellow category', 'preset3'],
  ['Green category', 'preset4'],
  ['Blue category', 'preset7'],
  ['Purple category', 'preset8'],
] as const

export function seedCategories(world: World): void {
  for (const person of persons(world).values()) {
    if (!person.hasMailbox) continue
    const own = categories(world, person.id)
    for (const [displayName, color] of first) {
      const id = guidOf(`category/${person.alias}/${color}`)
      own.set(id, { id, displayName, color })
    }
  }
}
