export const messages = `
recap-paste = Zusammenfassung einfügen
recap-meaning = Fügen Sie ein, was Facilitator, Copilot, Teams oder eine Loop-Seite über diese Besprechung geschrieben hat. Behalten wird nur, was Sie danach auswählen. Eine Aufgabe, die schon in Planner steht, braucht keine zweite: Lassen Sie sie weg.
recap-text = Text der Zusammenfassung
recap-read = Durchsehen
recap-empty = Fügen Sie zuerst den Text ein.
recap-no-lines = Darin ist keine Zeile, die sich festhalten ließe.
recap-found = { $count ->
    [one] Eine Zeile gefunden
   *[other] { $count } Zeilen gefunden
  }
recap-pick = Angehakt ist, was die Zusammenfassung Aufgabe, Entscheidung oder Risiko nennt. Alles andere bleibt draußen, wenn Sie es nicht anhaken.
recap-captured = Schon festgehalten.
recap-kind-of = Festhalten als: { $text }
recap-owner-of = Zuständig für: { $text }
recap-decider-of = Wer entschieden hat: { $text }
recap-no-owner = Noch niemand zuständig
recap-no-decider = Niemand genannt
recap-capture = { $count ->
    [0] Festhalten
    [one] Eine Zeile festhalten
   *[other] { $count } Zeilen festhalten
  }
recap-back = Zurück zum Text
recap-done = { $count ->
    [one] Eine Zeile wurde festgehalten. Sie steht oben bei allem anderen und kann dort geändert werden.
   *[other] { $count } Zeilen wurden festgehalten. Sie stehen oben bei allem anderen und können dort geändert werden.
  }
`
