/** What a user has beyond what this tenant keeps: null, or an empty collection, when it is selected. */
const absent =
  'aboutMe ageGroup companyName consentProvidedForMinor createdDateTime creationType deletedDateTime ' +
  'employeeHireDate employeeId employeeLeaveDateTime employeeOrgData employeeType externalUserState ' +
  'externalUserStateChangeDateTime faxNumber lastPasswordChangeDateTime legalAgeGroupClassification ' +
  'mySite onPremisesDistinguishedName onPremisesDomainName onPremisesExtensionAttributes ' +
  'onPremisesImmutableId onPremisesLastSyncDateTime onPremisesSamAccountName onPremisesSecurityIdentifier ' +
  'onPremisesSyncEnabled onPremisesUserPrincipalName passwordPolicies passwordProfile preferredDataLocation ' +
  'preferredName securityIdentifier showInAddressList signInActivity signInSessionsValidFromDateTime ' +
  'isManagementRestricted isResourceAccount city country state streetAddress usageLocation ' +
  'customSecurityAttributes mailboxSettings authorizationInfo print identityParentId'
const empty =
  'assignedLicenses assignedPlans imAddresses interests licenseAssignmentStates onPremisesProvisioningErrors ' +
  'otherMails pastProjects provisionedPlans responsibilities schools serviceProvisioningErrors skills'

/** What may not be null: dates of nobody are the first of all, as Outlook writes them. */
const never = { birthday: '0001-01-01T00:00:00Z', hireDate: '0001-01-01T00:00:00Z', deviceEnrollmentLimit: 5 }

export const absentUserProperties: Readonly<Record<string, unknown>> = Object.fromEntries([
  ...Object.entries(never),
  ...absent.split(' ').map((name) => [name, null]),
  ...empty.split(' ').map((name) => [name, []]),
])
