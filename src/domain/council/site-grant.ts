/** What an administrator runs so that Weft may enter a council's site where sites are chosen one by one. */
export interface SiteGrant {
  readonly clientId: string
  /** `host,guid,guid`; null where the site is not known, which is then found by its team. */
  readonly siteId: string | null
  readonly teamId: string
  /** `fullcontrol` while a council is set up, which makes lists; `write` for every day. */
  readonly role: 'fullcontrol' | 'write'
}

/** With Microsoft's PowerShell for Graph. */
export function grantByPowerShell({ clientId, siteId, teamId, role }: SiteGrant): string {
  const site =
    siteId === null
      ? [`$site = (Invoke-MgGraphRequest GET "/v1.0/groups/${teamId}/sites/root").id`]
      : [`$site = "${siteId}"`]
  return [
    'Connect-MgGraph -Scopes Sites.FullControl.All',
    ...site,
    `$weft = @{ application = @{ id = "${clientId}"; displayName = "Weft" } }`,
    `New-MgSitePermission -SiteId $site -BodyParameter @{ roles = @("${role}"); grantedToIdentities = @($weft) }`,
  ].join('\n')
}

/** The same as a request to Graph, for Graph Explorer or any other tool. */
export function grantByRequest({ clientId, siteId, teamId, role }: SiteGrant): string {
  const site = siteId === null ? `groups/${teamId}/sites/root` : `sites/${siteId}`
  const body = {
    roles: [role],
    grantedToIdentities: [{ application: { id: clientId, displayName: 'Weft' } }],
  }
  return `POST https://graph.microsoft.com/v1.0/${site}/permissions\n${JSON.stringify(body, null, 2)}`
}
