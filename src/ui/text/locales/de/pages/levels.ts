export const messages = `
levels-title = Für Ihren Administrator: wie viel Weft darf
levels-meaning = Weft handelt mit den Rechten der angemeldeten Person und nie mit mehr. Ein Administrator entscheidet für alle, um welche dieser Berechtigungen es bitten darf.
levels-now = jetzt
levels-basic = Grundstufe
levels-basic-meaning = Alles, was ein Gremium braucht: seine Einträge in den Websites, die eine Person bearbeiten kann, seinen Plan, die Beiträge seines Kanals, den eigenen Kalender.
levels-basic-lacks = Ohne: Mitglieder werden mit Namen ausgewählt, und wo die Antwort auf einen Beitrag verloren ging, fragt Weft, ob er ankam.
levels-channel-reading = Mit Lesen des Kanals
levels-channel-reading-meaning = Grundstufe, dazu die Beiträge des Kanals, die Mitglieder des Teams und ihre Zahl.
levels-channel-reading-lacks = Braucht für drei Berechtigungen einen Administrator.
levels-restricted = Auf ausgewählte Websites beschränkt
levels-restricted-meaning = Grundstufe, aber Weft betritt nur die Websites, die ein Administrator ihm einzeln gewährt hat, was auch immer eine Person öffnen darf.
levels-restricted-lacks = Ohne: ein Gremium in einer anderen Website. Jedes Gremium braucht einen Befehl, und das Einrichten für diese Zeit eine weitere Gewährung.
levels-scopes = { $count ->
    [one] { $count } Berechtigung
   *[other] { $count } Berechtigungen
}
levels-how = Grundstufe und Lesen des Kanals werden mit einer Zustimmung zu dem erteilt, was die App-Registrierung aufzählt. Für die beschränkte Stufe wird die Site mit --sites chosen bereitgestellt, die App-Registrierung nennt Sites.Selected anstelle der anderen Sites-Berechtigungen, und die Website jedes Gremiums wird gewährt:
levels-consent = Für die Organisation zustimmen
levels-grant = Website dieses Gremiums gewähren
levels-grant-meaning = Ausgeführt von jemandem mit Sites.FullControl.All. Weft kann dann in dieser Website, was die jeweilige Person kann, und nicht mehr, als die Rolle sagt.
levels-powershell = Mit PowerShell
levels-request = Als Anfrage an Microsoft Graph
levels-roles = Die Rolle write ist für alle Tage. Um ein Gremium einzurichten oder seine Listen bei einer Aktualisierung zu ändern, gewähren Sie zuerst fullcontrol und danach wieder write.
levels-copy = Kopieren
levels-copied = Kopiert.
levels-not-copied = Der Browser hat es nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn.
levels-not-chosen = Oder Weft wurde diese Website nicht gewährt
levels-not-chosen-meaning = Ihre Organisation wählt die Websites aus, die Weft betreten darf. Schicken Sie das Ihrem Administrator:
`
