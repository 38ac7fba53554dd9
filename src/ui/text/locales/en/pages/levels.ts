export const messages = `
levels-title = For your administrator: how much Weft may do
levels-meaning = Weft acts with the rights of whoever is signed in and never with more. An administrator decides for everybody which of these permissions it may ask for.
levels-now = now
levels-basic = Basic
levels-basic-meaning = Everything a council needs: its records in the sites that a person can write, its plan, its channel’s posts, the person’s own calendar.
levels-basic-lacks = Without: members are chosen by name, and where the answer to a post was lost Weft asks whether it arrived.
levels-channel-reading = With channel reading
levels-channel-reading-meaning = Basic, and reading the channel’s posts, the team’s members and how many people are in it.
levels-channel-reading-lacks = Needs an administrator for three permissions.
levels-restricted = Restricted to chosen sites
levels-restricted-meaning = Basic, but Weft enters only the sites that an administrator has granted it, one by one, whatever a person may open.
levels-restricted-lacks = Without: a council in any other site. Each council takes one command, and setting one up takes a wider grant for that time.
levels-scopes = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
levels-how = Basic and channel reading are given by one approval of what the app registration lists. For the restricted level the site is deployed with --sites chosen, the app registration lists Sites.Selected in the place of the other Sites permissions, and each council’s site is granted:
levels-consent = Approve for the organisation
levels-grant = Grant this council’s site
levels-grant-meaning = Run by somebody with Sites.FullControl.All. Weft can then do in this site what each person can, and no more than the role says.
levels-powershell = With PowerShell
levels-request = As a request to Microsoft Graph
levels-roles = The role write is for every day. To set a council up, or to change its lists in an update, grant fullcontrol first and write again afterwards.
levels-copy = Copy
levels-copied = Copied.
levels-not-copied = The browser did not allow it. Select the text and copy it.
levels-not-chosen = Or Weft has not been granted this site
levels-not-chosen-meaning = Your organisation chooses the sites that Weft may enter. Send this to your administrator:
`
