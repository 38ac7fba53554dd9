import type { SandboxTenant } from '../server-door/wire.ts'

/** What Teams' people picker gives back; the sandbox chooses the council (or its first member) without a window. */
export function pickCouncil(tenant: SandboxTenant, single: boolean): readonly object[] {
  const council = tenant.people
    .filter((person) => person.council)
    .map((person) => ({
      objectId: person.id,
      displayName: person.displayName,
      email: person.userPrincipalName,
    }))
  return single ? council.slice(0, 1) : council
}
