/** Endpoints of the pack that Weft never asks, by template and example, each with the reason. */
export const outOfScope: readonly { readonly template: RegExp; readonly reason: string }[] = [
  { template: /transcripts/, reason: 'Weft reads no transcripts: minutes are written by people.' },
  { template: /calendarPermissions/, reason: 'Weft shares no calendars.' },
  {
    template: /^\/sites\/\{id\}\/permissions/,
    reason: 'Weft grants no app access to sites; administrators do.',
  },
  { template: /^\/sites\/\{id\}\/columns/, reason: 'Weft keeps its columns in its lists, not in the site.' },
  {
    template: /contentTypes.* lists--(contenttype-post|delete)/,
    reason: 'Weft makes and changes no content types.',
  },
  { template: /^\/sites\/delta/, reason: 'Weft follows the items of its lists, not sites.' },
  { template: /^\/subscriptions/, reason: 'Weft has no server that could be told of changes.' },
  { template: /with-licenses|withlicenseerrors/, reason: 'Licences are none of Weft’s business.' },
  { template: /enabled-dynamic-groups/, reason: 'Rules of dynamic groups are for administrators.' },
  { template: /signinname-users/, reason: 'Accounts of Azure AD B2C take no part in Teams.' },
  { template: /get-me-events-id-ff88/, reason: 'MAPI properties; Weft keeps its marks in open extensions.' },
]
