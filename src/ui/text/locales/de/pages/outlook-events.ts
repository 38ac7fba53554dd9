export const messages = `
outlook-events-offer = Das sieht nach einer Sitzung von { $council } aus. Weft kann die Tagesordnung in die Einladung setzen.
outlook-events-open = Tagesordnung öffnen
outlook-events-no-agenda = In dieser Einladung von { $council } steht keine Tagesordnung.
outlook-events-too-long = Die Tagesordnung dauert { $minutes } Minuten, die Besprechung { $booked }: { $over } zu viel.
outlook-events-no-lead = Punkte ohne Leitung: { $count }.
outlook-events-away = { $name } moderiert und ist an diesem Tag abwesend.
outlook-events-declined = { $name } moderiert und hat abgesagt.
outlook-events-not-invited = { $name } moderiert und ist nicht eingeladen.
outlook-events-anyway = Sie können sie so senden, wie sie ist.
`
