import type { World } from '../world.ts'

/** The Teams app as its manifest declares it; the tenant has one. */
export interface DeclaredApp {
  readonly appId: string
  readonly clientId: string
  readonly activityTypes: readonly { readonly type: string; readonly templateText: string }[]
}

/** By the app's id in Teams. */
export function declaredApps(world: World): Map<string, DeclaredApp> {
  return world.table<DeclaredApp>('activity.apps')
}

/** Who has installed an app for themselves, by `user/app`; the row's id is the installation's. */
function installations(world: World): Map<string, { readonly id: string }> {
  return world.table<{ readonly id: string }>('activity.installed')
}

export function installFor(world: World, appId: string, userId: string): void {
  installations(world).set(`${userId}/${appId}`, { id: world.newGuid() })
}

export function isInstalledFor(world: World, appId: string, userId: string): boolean {
  return installations(world).has(`${userId}/${appId}`)
}
