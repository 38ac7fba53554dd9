import type { World } from '../world.ts'
import type { Group } from './group.ts'
import { teams } from './team.ts'

/** A group as the directory answers it; without a word of its own it is one of Microsoft 365. */
export function groupJson(world: World, group: Group): Record<string, unknown> {
  return {
    id: group.id,
    deletedDateTime: group.deletedDateTime ?? null,
    classification: null,
    createdDateTime: group.createdDateTime,
    description: group.description,
    displayName: group.displayName,
    expirationDateTime: null,
    groupTypes: group.securityEnabled === true ? [] : ['Unified'],
    isAssignableToRole: null,
    mail: group.mail,
    mailEnabled: true,
    mailNickname: group.mailNickname,
    membershipRule: null,
    membershipRuleProcessingState: null,
    onPremisesLastSyncDateTime: null,
    onPremisesSecurityIdentifier: null,
    onPremisesSyncEnabled: null,
    preferredDataLocation: group.preferredDataLocation ?? null,
    preferredLanguage: null,
    proxyAddresses: [`SMTP:${group.mail}`],
    renewedDateTime:
      group.renewedAtMs === undefined ? group.createdDateTime : new Date(group.renewedAtMs).toISOString(),
    resourceBehaviorOptions: [],
    resourceProvisioningOptions: teams(world).has(group.id) ? ['Team'] : [],
    securityEnabled: group.securityEnabled === true,
    securityIdentifier: null,
    theme: null,
    visibility: group.visibility,
    onPremisesProvisioningErrors: [],
    serviceProvisioningErrors: [],
  }
}
