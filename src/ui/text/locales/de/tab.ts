export const messages = `
tab-page = Seite
tab-back = Zurück zum Überblick
tab-back-to-this = Zurück zur heutigen Sitzung
tab-unknown-session = Diese Sitzung ist nicht bekannt
tab-unknown-session-meaning = Der Link ist unvollständig. Öffnen Sie die Sitzung aus der Liste der Sitzungen.
tab-settings-who = Diese Einstellungen ändern Vorsitz und Geschäftsstelle.
setup-step-lists = Listen auf der Website des Teams
setup-step-lists-channel = Listen auf der Seite des privaten Kanals
setup-step-plan = Planner-Plan
setup-step-bucket = Planner-Bucket
setup-step-council = Das Gremium
setup-no-team = Fügen Sie Weft einem Kanal eines Teams hinzu
setup-no-team-meaning = Ein Gremium gehört zu einem Team. Öffnen Sie einen Kanal, wählen Sie + am Ende der Registerkarten, dann Weft.
tab-digest = Rückblick auf die Woche
`
