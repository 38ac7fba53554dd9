/** What a user has beyond what this tenant keeps: null, or an empty collection, when it is selected. */
const absent =
  'aboutMe ageGroup birthday companyName consentProvidedForMinor createdDateTime creationType deletedDateTime ' +
  'employeeHireDate employeeId employeeLeaveDateTime employeeOrgData employeeType externalUserState ' +
  'externalUserStateChangeDateTime faxNumber hireDate lastPasswordChangeDateTime legalAgeGroupClassification ' +
  'mySite onPremisesDistinguishedName onPremisesDomainName onPremisesExtensionAttributes ' +
  'onPremisesImmutableId onPremisesLastSyncDateTime onPremisesSamAccountName onPremisesSecurityIdentifier ' +
  'onPremisesSyncEnabled onPremisesUserPrincipalName passwordPolicies passwordProfile preferredDataLocation ' +
  'preferredName securityIdentifier showInAddressList signInActivity signInSessionsValidFromDateTime ' +
  'isManagementRestricted isResourceAccount city country state streetAddress usageLocation ' +
  'customSecurityAttributes mailboxSettings authorizationInfo print deviceEnrollmentLimit identityParentId'
const empty =
  'assignedLicenses assignedPlans imAddresses interests licenseAssignmentStates onPremisesProvisioningErrors ' +
  'otherMails pastProjects provisionedPlans responsibilities schools serviceProvisioningErrors skills'

export const absentUserProperties: Readonly<Record<string, unknown>> = Object.fromEntries([
  ...absent.split(' ').map((name) => [name, null]),
  ...empty.split(' ').map((name) => [name, []]),
])
