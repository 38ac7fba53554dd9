import type { Route } from '../route.ts'
import type { World } from '../world.ts'
import { requirePerson } from './person.ts'
import { READ_ME, READ_USERS } from './scopes.ts'

/** A tenant without devices and licences, in which nobody made a directory object by code: all of them are empty. */
const nothing = ['createdObjects', 'ownedDevices', 'registeredDevices', 'licenseDetails']

export const ownedThingsRoutes: readonly Route[] = ['/me', '/users/{id}'].flatMap((whose) =>
  nothing.map((name): Route => ({
    method: 'GET',
    template: `${whose}/${name}`,
    scopes: [...READ_ME, ...READ_USERS],
    service: 'directory',
    handle: ({ base, params, caller }, world: World) => {
      const { id } = requirePerson(world, params['id'] ?? caller.userId)
      const context =
        name === 'licenseDetails'
          ? `${base}/$metadata#users('${id}')/licenseDetails`
          : `${base}/$metadata#directoryObjects`
      return { status: 200, body: { '@odata.context': context, value: [] } }
    },
  })),
)
