export const messages = `
rotation-today = Heute moderiert: { $name }
rotation-nobody = Noch moderiert niemand
rotation-notes = Protokoll: { $name }
rotation-notes-nobody = Protokoll: noch niemand
rotation-next = Danach: { $names }
rotation-role-facilitator = Moderiert heute
rotation-role-noteTaker = Führt Protokoll
rotation-open = Noch niemand
rotation-why-furthest-behind = Am weitesten hinter dem eigenen Anteil
rotation-why-handed-over = Übergeben von { $name }
rotation-why-taken-over = Eingesprungen für { $name }
rotation-why-swapped = Getauscht mit { $name }
rotation-why-volunteered = Hat sich gemeldet
rotation-why-chosen = Vom Gremium gewählt
rotation-why-of-series = Macht das in jeder Sitzung dieser Reihe
rotation-hand-over = Übergeben
rotation-choose = Wählen
rotation-volunteer = Ich übernehme
rotation-given = { $name } übernimmt jetzt
rotation-to = An wen
rotation-to-missing = Wählen Sie eine Person.
rotation-is-here = Da
rotation-how = Wie es zählt
rotation-how-today = Nur heute
rotation-how-today-meaning = Wer die Rolle abgibt, behält den Platz in der Reihenfolge.
rotation-how-swap = Tauschen
rotation-how-swap-meaning = Die beiden tauschen die Plätze, und beide Zählungen stimmen weiter.
rotation-reason = Warum diese Wahl
rotation-reason-rule = Von den Anwesenden, wer am weitesten hinter dem eigenen Anteil liegt. Wer übergangen wird, behält den Platz.
rotation-behind = { $turns ->
    [one] eine Runde zurück
   *[other] { $turns } Runden zurück
}
rotation-ahead = { $turns ->
    [one] eine Runde voraus
   *[other] { $turns } Runden voraus
}
rotation-even = ausgeglichen
rotation-passed-away = abwesend
rotation-passed-left = nicht mehr im Team
rotation-not-in-team = nicht im Team
rotation-to-left = Diese Person ist nicht im Team und kann Weft nicht öffnen. Wählen Sie sie nur, wenn sie im Raum ist.
rotation-passed-not-there = nicht da
rotation-passed-asked = wollte ausgelassen werden
rotation-passed-other-role = hat die andere Rolle
rotation-passed-last-time = war beim letzten Mal dran
rotation-passed-newcomer = neu im Gremium

attendance-title = Anwesenheit
attendance-count = { $here } von { $all } da
attendance-tick = { $name } ist da
attendance-how = Wie { $name } teilnimmt
attendance-state-expected = Erwartet
attendance-state-present = Da
attendance-state-remote = Online
attendance-state-late = Später
attendance-state-apology = Entschuldigt
attendance-state-absent = Fehlt
rotation-not-settled = Nach der Reihenfolge; noch nicht festgelegt.
`
