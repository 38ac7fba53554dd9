export const messages = `
mine-open = Öffnen
mine-open-name = { $name } öffnen
mine-set-up = Ein weiteres Gremium einrichten
mine-turn = { $sessions ->
    [0] Sie moderieren die nächste Sitzung
    [one] Sie moderieren die übernächste Sitzung
   *[other] Sie moderieren in { $sessions } Sitzungen
  }
mine-actions = Meine Aufgaben
mine-risks = Meine fälligen Risiken
mine-risk-never-rated = Noch nicht bewertet
mine-risk-review = Prüfung fällig
mine-risk-acceptance-expired = Annahme ist abgelaufen
mine-risk-mandate-ended = Befugnis ist abgelaufen
mine-risk-answer-overdue = Antwort überfällig
mine-nothing = Hier braucht Sie gerade nichts.
mine-failed = Dieses Gremium ließ sich gerade nicht lesen
mine-failed-meaning = Nichts ist verloren: Seine Aufzeichnungen liegen in seiner Website. Versuchen Sie es gleich noch einmal.
mine-archived = { $team } · archiviert
`
