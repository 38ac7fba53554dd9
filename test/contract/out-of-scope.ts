/** Examples of the pack that are about what no council has, by template and example, each with the reason. */
export const outOfScope: readonly { readonly template: RegExp; readonly reason: string }[] = [
  { template: /with-licenses|withlicenseerrors/, reason: 'Licences are none of Weft’s business.' },
  { template: /enabled-dynamic-groups/, reason: 'Rules of dynamic groups are for administrators.' },
  { template: /signinname-users/, reason: 'Accounts of Azure AD B2C take no part in Teams.' },
]
