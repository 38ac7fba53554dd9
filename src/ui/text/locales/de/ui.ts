export const messages = `
ui-undo = Rückgängig
ui-cancel = Abbrechen
ui-close = Schließen
ui-loading = Wird geladen
ui-try-again = Noch einmal versuchen
ui-broken-title = Dieser Teil lässt sich nicht anzeigen
ui-broken-meaning = { $kept ->
    [yes] Was Sie geschrieben haben, ist auf diesem Gerät gesichert. Der Rest der Seite funktioniert weiter.
    [no] Was Sie geschrieben haben, steht nur auf dieser Seite: Lassen Sie sie offen. Der Rest der Seite funktioniert weiter.
   *[unknown] Der Rest der Seite funktioniert weiter.
  }
ui-changes-dropped = Nicht gespeichert: { $what }
ui-left-drafts = Texte von einer anderen Seite
ui-left-draft = Das haben Sie auf einer anderen Seite geschrieben:
ui-left-draft-use = Diesen Text nehmen
ui-left-draft-discard = Verwerfen
ui-raw-record = Der Datensatz, wie er ist
ui-date-other = Anderer Tag
ui-date-none = Ohne Datum
ui-date-pick = Tag auswählen
ui-minutes-unit = Min.
ui-minutes-fewer = Eine Minute weniger: { $what }
ui-minutes-more = Eine Minute mehr: { $what }
ui-choices = Auswahl
ui-no-match = Nichts passt. Leeren Sie das Feld, um alle zu sehen.
ui-move-up = { $what } nach oben
ui-move-down = { $what } nach unten
ui-moved-to = { $what } steht jetzt an Stelle { $place } von { $count }
ui-too-long = { $count ->
    [one] { $count } Zeichen zu viel; kürzen Sie den Text, damit er gespeichert wird
   *[other] { $count } Zeichen zu viel; kürzen Sie den Text, damit er gespeichert wird
  }
`
