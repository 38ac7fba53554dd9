export const messages = `
running-unsent = { $count ->
    [one] eine Änderung zu senden
   *[other] { $count } Änderungen zu senden
}
running-unsent-memory = { $count ->
    [one] eine Änderung zu senden, lassen Sie den Bereich offen
   *[other] { $count } Änderungen zu senden, lassen Sie den Bereich offen
}
running-current = Aktueller Punkt
running-place = { $place } von { $count }
running-prompt = Was Sie sagen können
running-between-title = Gerade läuft kein Punkt
running-between-facilitator = Machen Sie mit dem nächsten Punkt weiter oder wählen Sie einen aus der Tagesordnung.
running-between-others = Die Moderation macht gleich weiter.
running-done-title = Kein Punkt ist mehr übrig
running-done-facilitator = Schließen Sie die Sitzung oder gehen Sie zum letzten Punkt zurück.
running-done-others = Die Moderation schließt die Sitzung gleich.
running-left = übrig von { $minutes } Min.
running-over = über der Zeit
running-paused = angehalten
running-say-item = Jetzt: { $title }, { $minutes } Minuten.
running-say-captured = { $name } hat festgehalten: { $text }
running-say-half = Die Hälfte der Zeit für { $title } ist vorbei.
running-say-two-minutes = Noch zwei Minuten für { $title }.
running-say-last-minute = Letzte Minute für { $title }.
running-say-over = Die Zeit für { $title } ist vorbei.
running-status-left = { $title }, noch { $time }.
running-status-over = { $title }, { $time } über der Zeit.
running-controls = Sitzung führen
running-next = Weiter:
running-close = Sitzung schließen
running-extend = { $minutes ->
    [one] Eine Minute mehr
   *[other] { $minutes } Minuten mehr
}
running-pause = Anhalten
running-resume = Weiterlaufen lassen
running-back = Zurück zu { $title }
running-back-none = Zurück
running-park = Für das nächste Mal parken
running-agenda = Tagesordnung
running-ends = Endet um { $time }
running-later = { $minutes } Min. später als gebucht
running-earlier = { $minutes } Min. früher als gebucht
running-minutes = { $minutes } Min.
running-state-running = jetzt
running-state-done = erledigt
running-state-parked = geparkt
running-go = Los
running-go-to = Zu { $title } gehen
running-notes = Notizen
running-notes-on = Notizen zu { $title }
running-notes-beside = { $name } hat das gleichzeitig geschrieben. Beides bleibt erhalten.
running-notes-by = Geschrieben von { $names }
running-notes-late = Nach dem Schließen der Sitzung ergänzt: { $names }
running-notes-writing = { $name } schreibt.
running-notes-here = Auch in diesen Notizen:
running-notes-not-loaded = Was Sie hier schreiben, sehen die anderen noch nicht
running-notes-not-loaded-meaning = Ein Teil von Weft ließ sich nicht laden. Es bleibt erhalten und wird geteilt, sobald dieser Teil da ist; Weft versucht es von selbst wieder.
running-notes-none = Noch keine Notizen.
running-notes-placeholder = Schreiben Sie, was alle später lesen können sollen
running-notes-unread = Diese Notizen lassen sich noch nicht anzeigen
running-notes-unread-meaning = Ein Teil von Weft ließ sich nicht laden. Nichts geht verloren; Weft versucht es von selbst wieder.
running-elsewhere = Sie sind bei „{ $shown }“. Die Sitzung ist bei „{ $current }“.
running-elsewhere-none = Sie sind bei „{ $shown }“. Gerade läuft kein Punkt.
running-follow = Zurück zum aktuellen Punkt
running-starts = Beginnt { $when }
running-should-have-started = Geplanter Beginn war { $when }
running-start = Sitzung beginnen
running-start-waits = { $name } beginnt die Sitzung.
running-start-for = Für { $name } beginnen
running-missing-title = { $name } ist noch nicht da
running-missing-meaning = Von den Anwesenden sind Sie als Nächstes dran. { $name } behält den Platz in der Reihenfolge.
running-notes-too-long = { $count ->
    [one] { $count } Zeichen zu viel.
   *[other] { $count } Zeichen zu viel.
  } { $kept ->
    [yes] Der Text bleibt auf diesem Gerät; die anderen sehen ihn, sobald er kürzer ist
    [no] Der Text steht nur auf dieser Seite; die anderen sehen ihn, sobald er kürzer ist
   *[unknown] Die anderen sehen den Text, sobald er kürzer ist
  }
`
