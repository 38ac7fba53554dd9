export const messages = `
joint-update-title = Gemeinsamer Stand
joint-update-form = { $department }: vier Zeilen
joint-update-line-changed = Was sich geändert hat
joint-update-line-uncertain = Was noch unsicher ist
joint-update-line-helpNeeded = Hilfe, die wir brauchen
joint-update-line-helpOffered = Hilfe, die wir anbieten
joint-update-save = Zeilen speichern
joint-update-saved = Gespeichert. Alle im Gremium können sie lesen.
joint-update-filled-by = Ausgefüllt von { $name }
joint-update-earlier = { $name } schrieb zuvor
joint-update-missing = Es fehlen:
joint-update-take-up = Ich nehme das auf
joint-update-taken = Aufgenommen.
joint-update-taken-by = Aufgenommen von { $name }.
joint-update-action-detail = Erbeten von { $department }

while-away-title = Während Sie weg waren
while-away-read = Gelesen
while-away-passed = Erledigt: { $titles }
while-away-now = Jetzt: { $title }
while-away-topic = Ihr Thema „{ $title }“: { $answer }
while-away-rounds = Alle waren der Reihe nach dran zu: { $titles }
while-away-decisions = { $count ->
    [one] Ein Beschluss
   *[other] { $count } Beschlüsse
}
while-away-actions = { $count ->
    [one] Eine Aufgabe
   *[other] { $count } Aufgaben
}
while-away-risks = { $count ->
    [one] Ein Risiko
   *[other] { $count } Risiken
}
while-away-notes = { $count ->
    [one] Notizen wurden geschrieben
   *[other] Notizen wurden an { $count } Stellen geschrieben
}
`
