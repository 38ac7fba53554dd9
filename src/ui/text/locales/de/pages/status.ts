export const messages = `
status-title = Status
status-meaning = Was abgeglichen ist, welche Berechtigungen fehlen, wie live Sitzungen sind, und die Versionen, mit einer Diagnose zum Kopieren für alle, die Ihnen helfen.
status-open = Statusseite öffnen
status-well = Sie müssen nichts tun
status-well-meaning = Ihre Änderungen stehen in den Listen, und Weft hat die Berechtigungen, die es braucht.
status-needs = { $count ->
    [one] Ein Punkt braucht Aufmerksamkeit
   *[other] { $count } Punkte brauchen Aufmerksamkeit
  }
status-need-stopped = { $count ->
    [one] Eine Änderung wurde abgelehnt oder traf auf die einer anderen Person. Drücken Sie auf das Wort neben dem Namen des Gremiums, um zu antworten.
   *[other] { $count } Änderungen wurden abgelehnt oder trafen auf die anderer. Drücken Sie auf das Wort neben dem Namen des Gremiums, um zu antworten.
  }
status-need-scopes = { $count ->
    [one] Eine Berechtigung, die Weft jeden Tag braucht, fehlt. Sie steht unten, mit dem Weg dorthin.
   *[other] { $count } Berechtigungen, die Weft jeden Tag braucht, fehlen. Sie stehen unten, mit dem Weg dorthin.
  }
status-need-lists = { $count ->
    [one] Eine Liste wurde gelöscht oder umbenannt. Wer das Gremium eingerichtet hat, öffnet dessen Einstellungen und speichert noch einmal; so entsteht sie neu.
   *[other] { $count } Listen wurden gelöscht oder umbenannt. Wer das Gremium eingerichtet hat, öffnet dessen Einstellungen und speichert noch einmal; so entstehen sie neu.
  }
status-need-older = Die Listen sind von einem früheren Weft. Wer das Gremium eingerichtet hat, öffnet dessen Einstellungen und speichert noch einmal; es geht nichts verloren.
status-need-newer = Die Listen sind von einem neueren Weft. Laden Sie die Seite neu, um es zu bekommen; bis dahin lässt sich alles lesen, und nichts wird gesendet.
status-need-kept = Dieser Browser bewahrt nichts für Weft auf. Arbeiten Sie wie gewohnt, solange Sie online sind, und lassen Sie die Seite offen, bis „Gespeichert“ neben dem Namen des Gremiums steht.
status-need-network = Microsoft 365 ist gerade nicht erreichbar. Was Sie tun, wird aufbewahrt und von selbst gesendet, sobald es geht.
status-lists = Die Listen des Gremiums
status-lists-meaning = Wann dieses Gerät jede Liste zuletzt gelesen hat, und was noch nicht bei ihr angekommen ist.
status-lists-read-now = Jetzt alle lesen
status-lists-reading = Wird gelesen…
status-list-is-read = Zuletzt gelesen: { $when }
status-list-is-not-yet = Noch nicht gelesen
status-list-is-missing = Gelöscht oder umbenannt
status-list-is-withheld = Nicht für Sie
status-list-waiting = { $count ->
    [one] eine Änderung wartet aufs Senden
   *[other] { $count } Änderungen warten aufs Senden
  }
status-list-stopped = { $count ->
    [one] eine braucht Sie
   *[other] { $count } brauchen Sie
  }
status-list-weft-council = Das Gremium und seine Einstellungen
status-list-weft-sessions = Sitzungen
status-list-weft-actions = Aufgaben
status-list-weft-decisions = Beschlüsse
status-list-weft-risks = Risiken
status-list-weft-owners-only-risks = Risiken nur für Besitzer
status-list-weft-challenges = Herausforderungen
status-list-weft-turns = Reihenfolge
status-list-weft-turn-changes = Änderungen der Reihenfolge
status-list-weft-templates = Vorlagen
status-list-weft-meeting-series = Besprechungsreihen
status-list-weft-closed-days = Geschlossene Tage
status-scopes = Berechtigungen
status-scopes-all = Weft hat alle Berechtigungen, die es nutzen kann.
status-scopes-missing = { $count ->
    [one] Eine Berechtigung fehlt. Alles, was sie nicht braucht, geht.
   *[other] { $count } Berechtigungen fehlen. Alles, was sie nicht braucht, geht.
  }
status-scopes-further = { $count ->
    [one] Eine weitere Berechtigung ließe sich erteilen. Alles, was sie nicht braucht, geht.
   *[other] { $count } weitere Berechtigungen ließen sich erteilen. Alles, was sie nicht braucht, geht.
  }
status-scopes-unknown = { $count ->
    [one] Zu einer Berechtigung kam keine Antwort; öffnen Sie diese Seite noch einmal, wenn Sie online sind.
   *[other] Zu { $count } Berechtigungen kam keine Antwort; öffnen Sie diese Seite noch einmal, wenn Sie online sind.
  }
status-scopes-granted = { $count ->
    [one] Eine Berechtigung ist erteilt
   *[other] { $count } Berechtigungen sind erteilt
  }
status-scope-administrator = Nur die Administration kann das erlauben. Schicken Sie ihr den Link; bis dahin ändert sich sonst nichts.
status-ask = Erlauben
status-asking = Wartet auf Ihre Antwort…
status-asked-granted = Es ist jetzt erlaubt.
status-asked-administrator = Nur die Administration kann das erlauben. Der Link für sie steht hier.
status-asked-not-granted = Es wurde nicht erlaubt, und nichts hat sich geändert. Sie können es noch einmal versuchen.
status-copy-link = Link für die Administration kopieren
status-link-copied-yes = Kopiert
status-link-copied-no = Dieser Browser lässt Weft nicht kopieren. Der Link ist { $link }
status-scope-sign-in = Wer Sie sind
status-scope-people = Personen nach Namen finden
status-scope-teams = Ihre Teams
status-scope-channels = Namen von Kanälen
status-scope-calendar = Kalender und Einladungen
status-scope-planner = Aufgaben in Planner
status-scope-records = Die Unterlagen des Gremiums
status-scope-channel-post = Protokoll in den Kanal
status-scope-set-up = Ein Gremium einrichten
status-scope-meeting-chat = Eine Besprechung über ihren Chat finden
status-scope-team-members = Mitglieder aus dem Team
status-scope-member-count = Zählen, wer lesen kann
status-scope-channel-read = Nachrichten des Kanals lesen
status-scope-activity = Anderen in Teams Bescheid geben
status-scope-shared-calendar = Einladungen im Kalender anderer
status-scope-relay = Das Live-Relay
status-live = Laufende Sitzungen
status-live-meaning = Eine laufende Sitzung geht immer über die Liste des Gremiums. Zwei schnellere Wege helfen, wo es sie gibt; ohne sie geht nichts verloren.
status-live-try = Jetzt probieren
status-live-trying = Wird probiert…
status-live-list = Die Liste des Gremiums
status-live-list-always = Immer, binnen Sekunden
status-live-notices = Hinweise von Microsoft 365
status-live-relay = Live-Relay
status-live-not-tried = Noch nicht probiert
status-live-not-used = Hier nicht eingerichtet
status-live-silent = Keine Antwort. Sitzungen gehen über die Liste weiter; andere sehen eine Änderung ein paar Sekunden später.
status-live-answers = { $seconds ->
    [one] Antwort nach { $seconds } Sekunde
   *[other] Antwort nach { $seconds } Sekunden
  }
status-versions = Versionen
status-version-app = Weft
status-version-build = Build
status-version-lists = Die Listen
status-schema-current = Version { $version }, wie dieses Weft
status-schema-older = Früher als dieses Weft, das { $version } hat
status-schema-newer = Neuer als dieses Weft, das { $version } hat
status-schema-unknown = Ohne Version; dieses Weft hat { $version }
status-schema-not-read = Noch nicht gelesen; dieses Weft hat { $version }
status-diagnosis = Diagnose
status-diagnosis-meaning = Für alle, die Ihnen helfen. Sie enthält keine Namen, Adressen, Titel oder Kennungen von Personen, Ihrer Organisation oder dem, woran das Gremium arbeitet.
status-copy = Diagnose kopieren
status-copied-yes = Kopiert
status-copied-no = Dieser Browser lässt Weft nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.
`
