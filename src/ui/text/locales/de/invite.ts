export const messages = `
invite-say-changed = Die Einladung wurde geändert.
invite-say-same = Die Einladung bleibt, wie sie war.
invite-total = { $minutes } Minuten insgesamt
invite-fits = { $minutes } von { $booked } gebuchten Minuten
invite-too-long = { $minutes } Minuten geplant, { $booked } gebucht: { $over } zu viel
invite-put = In die Einladung setzen
invite-working = Wird in die Einladung gesetzt …
invite-done = Die Tagesordnung steht in der Einladung. Alle Eingeladenen erhalten die Änderung von Outlook.
invite-mailed = { $count ->
    [0] Noch ist niemand eingeladen, deshalb erhält niemand eine E-Mail.
    [one] Outlook teilt { $count } eingeladenen Person die Änderung mit, nur für diesen Termin. Noch einmal drücken ohne Änderung sendet nichts.
   *[other] Outlook teilt { $count } eingeladenen Personen die Änderung mit, nur für diesen Termin. Noch einmal drücken ohne Änderung sendet nichts.
}
invite-take-off = Aus der Einladung nehmen
invite-taken-off = Die Tagesordnung ist aus der Einladung genommen. Alle Eingeladenen erhalten die Änderung von Outlook.
invite-none-there = In der Einladung steht keine Tagesordnung von Weft. Nichts wurde gesendet.
invite-undo = Vorigen Text zurückschreiben
invite-undone = Die Einladung ist wie zuvor. Alle Eingeladenen erhalten das von Outlook.
invite-refused-body-not-readable = Der Text der Einladung enthält HTML, das nie endet; eine Tagesordnung dahinter wäre nicht zu sehen. Nichts wurde geändert. Öffnen Sie die Besprechung in Outlook, speichern Sie sie einmal und drücken Sie noch einmal.
invite-refused-body-too-large = Mit der Tagesordnung wäre die Einladung länger, als Outlook erlaubt. Nichts wurde geändert. Verschieben Sie Text in eine Datei und drücken Sie noch einmal.
invite-refused-changed-since = Jemand hat die Einladung geändert, nachdem die Tagesordnung hineingesetzt wurde; diese Worte gingen verloren. Nichts wurde zurückgeschrieben; ändern Sie sie in Outlook.
invite-was-there = Die Einladung zeigte diese Tagesordnung schon. Nichts wurde gesendet.
invite-waiting = Wartet auf { $name }
invite-waiting-meaning = Nur die organisierende Person kann ändern, was andere in der Einladung sehen. Die Tagesordnung bleibt hier und ist für alle im Gremium lesbar.
invite-refused = Die Einladung wurde nicht geändert
invite-refused-join-block-not-recognised = Weft hat die Teams-Einwahldaten in der Einladung nicht erkannt und sie deshalb nicht angerührt, damit die Besprechung weiter funktioniert. Kopieren Sie die Tagesordnung von Hand oder fügen Sie die Teams-Besprechung neu hinzu und wiederholen Sie.
invite-refused-old-block-not-recognised = Die Tagesordnung in der Einladung wurde von Hand geändert, und Weft erkennt nicht mehr, wo sie beginnt und endet. Nichts wurde geändert. Löschen Sie die alte Tagesordnung in Outlook von „Weft ↓“ bis „Weft ↑“ und drücken Sie noch einmal.
invite-refused-not-organizer = Nur die organisierende Person kann die Einladung für alle ändern. Die Tagesordnung bleibt erhalten.
invite-refused-no-agenda = Es gibt noch keine Tagesordnung. Wählen Sie zuerst eine Vorlage.
invite-refused-stale = Jemand hat die Einladung im selben Moment geändert. Nichts wurde überschrieben; drücken Sie noch einmal.
invite-refused-offline = Sie sind offline. Die Tagesordnung bleibt erhalten; drücken Sie noch einmal, wenn Sie wieder verbunden sind.
invite-refused-other = Microsoft 365 hat die Änderung abgelehnt. Die Tagesordnung bleibt erhalten; versuchen Sie es gleich noch einmal.
invite-link-changed = Der Teilnahmelink der Besprechung hat sich geändert
invite-link-changed-meaning = Outlook hat beim Speichern einen neuen Link gemacht. Sie können die alte Einladung zurückschreiben.
invite-link-restore = Alte Einladung zurückschreiben
invite-ended = Diese Sitzung ist vorbei. Was sie beschlossen hat, steht im Protokoll; die Tagesordnung der nächsten kommt in deren eigene Einladung.
`
