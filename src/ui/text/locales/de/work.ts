export const messages = `
work-stop = Anhalten
work-stopping = Wird nach dem laufenden Schritt angehalten …
work-taken-out = Herausgenommen: { $what }
work-discarded = Verworfen: { $what }
work-leave-it = Alles lassen, wie es ist
work-broken-page = Weft konnte diese Seite nicht anzeigen
work-broken-page-meaning = { $kept ->
    [yes] Was Sie geschrieben haben, ist auf diesem Gerät aufgehoben und kommt mit der Seite wieder.
    [no] Was Sie geschrieben haben, ist nur auf dieser Seite: Versuchen Sie es noch einmal, und schließen oder laden Sie sie vorher nicht.
   *[unknown] Was gespeichert war, ist unberührt.
  }
work-broken-page-again = Geschieht es wieder, schließen und öffnen Sie Weft, und geben Sie der Person, die Weft bei Ihnen betreut, diese Zeile:
work-part-not-downloaded = Dieser Teil von Weft ließ sich nicht laden
work-not-downloaded-again = Das Netz oder die Website von Weft hat nicht geantwortet. Versuchen Sie es noch einmal; gelingt es wieder nicht, schließen und öffnen Sie Weft: Vielleicht gibt es eine neuere Version.
`
