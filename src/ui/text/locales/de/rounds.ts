export const messages = `
rounds-say-yours = Sie sind an der Reihe.
rounds-status = { $name } spricht.
rounds-take-over = Übernahme anfragen
rounds-take-over-meaning = { $name } wird gefragt. Kommt eine Minute lang keine Antwort, moderieren Sie.
panel-refused-moved-on = Jemand war schneller, es ging schon weiter. Nichts wurde geändert.
panel-refused-ask-the-holder = Es moderiert schon jemand. Fragen Sie in der Zeile „Heute moderiert“; kommt eine Minute lang keine Antwort, moderieren Sie. Nichts wurde geändert.
rounds-title = Wortmeldungen
rounds-start = Alle der Reihe nach
rounds-start-meaning = Eine Runde über alle, die da sind. Wer bisher am wenigsten gesprochen hat, kommt zuerst.
rounds-place = Alle der Reihe nach · { $place } von { $count }
rounds-now = { $name } spricht
rounds-next = Als Nächstes: { $name }
rounds-last = Danach kommt niemand mehr.
rounds-controls = Runde führen
rounds-go-next = Als Nächstes spricht { $name }
rounds-finish = Runde abschließen
rounds-later = Später
rounds-later-meaning = { $name } kommt am Ende der Runde noch einmal dran.
rounds-pass = Aussetzen
rounds-pass-meaning = { $name } hat nichts beizutragen und kommt nicht noch einmal dran.
rounds-end = Runde beenden
rounds-yours = Sie sind an der Reihe
rounds-i-am-done = Ich bin fertig
rounds-later-me = Ich komme am Ende
rounds-pass-me = Ich habe nichts beizutragen
rounds-join = In die Runde einsteigen
rounds-add-to-round = { $name } aufnehmen
rounds-all = Alle in der Runde
rounds-speaks = spricht
rounds-has-spoken = hat gesprochen
rounds-has-passed = nichts beizutragen
rounds-has-spoken-press = Fertig
rounds-take-back = { $name } spricht jetzt nicht
rounds-asked = Wortmeldungen
rounds-asked-order = Wortmeldungen; wer zu diesem Punkt noch nicht gesprochen hat, kommt zuerst
rounds-after-round = Wortmeldungen für nach der Runde
rounds-invite = Wort geben
rounds-invite-name = { $name } das Wort geben
rounds-take-off = { $name } von der Liste nehmen
rounds-ask = Zu Wort melden
rounds-take-me-off = Meldung zurückziehen
rounds-add = Jemanden auf die Liste setzen
rounds-add-name = { $name } auf die Liste setzen
rounds-guest = Jemand anderes, mit Namen
rounds-guest-add = Auf die Liste
rounds-stage-now = { $name } spricht
rounds-stage-next = Danach { $name }
rounds-minutes = Protokoll bis jetzt
rounds-minutes-meaning = Es wächst, solange die Sitzung läuft, und wird veröffentlicht, wenn sie geschlossen ist.
rounds-takeover-asks-you = { $name } möchte an Ihrer Stelle moderieren
rounds-takeover-yes = Übergeben
rounds-takeover-no = Behalten
rounds-takeover-by-itself = { $seconds ->
    [one] Ohne Antwort geht die Moderation in einer Sekunde über.
   *[other] Ohne Antwort geht die Moderation in { $seconds } Sekunden über.
}
rounds-takeover-you-asked = Sie haben { $name } um die Moderation gebeten
rounds-takeover-yours = { $seconds ->
    [one] Ohne Antwort moderieren Sie in einer Sekunde.
   *[other] Ohne Antwort moderieren Sie in { $seconds } Sekunden.
}
rounds-takeover-withdraw = Zurücknehmen
rounds-takeover-kept = { $name } moderiert weiter
rounds-takeover-others = { $name } hat { $holder } um die Moderation gebeten
`
