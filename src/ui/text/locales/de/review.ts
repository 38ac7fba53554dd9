export const messages = `
review-say-ended = Veröffentlichen beendet; alles ist erledigt.
review-say-unfinished = { $count ->
    [one] Veröffentlichen beendet; eine Sache ist offen.
   *[other] Veröffentlichen beendet; { $count } Sachen sind offen.
  }
review-title = Prüfen
review-nothing = Nichts wurde festgehalten
review-nothing-meaning = Beschlüsse, Aufgaben, Risiken und Notizen aus der Sitzung erscheinen hier. Die Sitzung kann stattdessen mit einer Begründung schließen.
review-concerns = { $count ->
    [one] Eines verdient einen zweiten Blick
   *[other] { $count } Dinge verdienen einen zweiten Blick
  }
review-concern-no-owner = niemand ist zuständig
review-concern-no-due = hat kein Datum
review-concern-due-past = { $day } ist vorbei, sie ist also sofort überfällig; lassen Sie den Tag, oder wählen Sie einen anderen
review-concern-owner-not-on-council = { $owner } gehört nicht mehr zum Gremium; lassen Sie den Namen, oder geben Sie es jemand anderem
review-concern-risk-owner-left = { $owner } trägt es und gehört nicht mehr zum Gremium oder zu seinem Team; geben Sie es jemand anderem
review-concern-owner-not-in-plan = { $owner } gehört nicht zur Gruppe des Plans; die Aufgabe bleibt ohne Zuweisung und nennt { $owner } im Text
review-concern-handed-back = { $owner } hat sie zurückgegeben
review-concern-not-accepted = { $owner } fehlte und hat noch nicht zugesagt
review-concern-two-wordings = zwei Personen schrieben zugleich; wählen Sie eine Fassung
review-kind-decision = Beschlüsse
review-kind-action = Aufgaben
review-kind-risk = Risiken
review-kind-note = Notizen
review-leaves = Was diese Sitzung hinterlässt
review-artefact-signed-responsibilities = Unterzeichnete Zuständigkeiten
review-artefact-roadmap-update = Neuer Stand der Planung
review-artefact-decision = Beschluss
review-artefact-risk-change = Änderung an Risiken
review-artefact-lesson = Erkenntnis
review-artefact-commitment = Zusage
review-artefact-charter-version = Fassung der Satzung
review-artefact-actions = Aufgaben
review-artefact-update-note = Lagebericht
review-reason = Warum sie diesmal nichts hinterlässt
review-reason-needed = Wählen Sie, was bleibt, oder sagen Sie, warum nichts bleibt.
review-close = Sitzung schließen
review-back = Zurück zur Sitzung
review-publish-meaning = Veröffentlichen legt die Aufgaben in Planner an, stellt das Protokoll in den Kanal und hält fest, wer an der Reihe war. Sie können jederzeit noch einmal drücken: Nichts entsteht doppelt.
review-published = Veröffentlicht. Alles ist, wo es hingehört.
review-unfinished = { $count ->
    [one] Eines ist noch nicht erledigt
   *[other] { $count } Dinge sind noch nicht erledigt
  }
review-unfinished-meaning = Was erledigt ist, bleibt erledigt. Nichts ging verloren; wer veröffentlichen darf, macht hier weiter.
review-held-other = { $name } veröffentlicht gerade
review-held-self = Sie veröffentlichen das in einem anderen Fenster oder auf einem anderen Gerät
review-held-since = Der letzte Schritt war um { $time }; was erledigt ist, erscheint hier.
review-held-gone = Das Veröffentlichen wurde auf diesem Gerät unterbrochen
review-held-gone-meaning = Was erledigt ist, bleibt erledigt. Was noch unterwegs war, bekommt Zeit anzukommen, damit nichts doppelt entsteht.
review-held-takes-over = Wenn nichts mehr kommt, geht es hier in { $left } von selbst weiter.
review-held-goes-on = Es geht in { $left } von selbst weiter.
review-held-free-at = Wenn nichts mehr kommt, kann ab { $time } jede Person weitermachen, die veröffentlichen darf.
review-checking = Alles ist angelegt. Weft prüft noch einmal, dass nichts doppelt da ist; das dauert etwa eine halbe Minute.
review-published-waiting = Veröffentlicht. Nur die Tagesordnung in der nächsten Einladung wartet auf { $name }; bis dahin steht sie im Kanal.
review-again-at = Weft versucht es um { $time } von selbst noch einmal.
review-state-waiting-you = Wartet auf Sie: Nur Sie können ändern, was andere in der Einladung sehen.
review-put-on-invite = In die Einladung setzen
review-may-not = Diese Sitzung kann jeder im Gremium veröffentlichen außer der Beratung, und ebenso, wer sie moderiert. Fragen Sie eine dieser Personen.
review-publish = Veröffentlichen
review-publish-again = Weiter veröffentlichen
review-publishing = Wird veröffentlicht …
review-reopen = Sitzung wieder öffnen
review-effects = Was das Veröffentlichen tut
review-effect-task = Aufgabe in Planner
review-effect-action = Aufgabe in der Liste des Gremiums
review-effect-decision = Beschluss in der Liste des Gremiums
review-effect-risk = Risiko im Register
review-effect-message = Nachricht im Kanal
review-effect-minutes = Protokolldatei
review-effect-turn = Reihe
review-effect-carry = In die nächste Sitzung übernommen
review-effect-invite = Tagesordnung in der nächsten Einladung
review-look = Ansehen
review-state-to-do = Wartet.
review-state-doing = In Arbeit …
review-state-done = Erledigt.
review-state-follows-task = Wartet auf die Aufgabe in Planner.
review-state-failed = Nicht erledigt.
review-state-needs-you = Braucht Sie.
review-state-waiting-for = Wartet auf { $name }.
review-why-plan-gone = Der Planner-Plan wurde gelöscht. Wählen Sie in den Einstellungen des Gremiums einen anderen und versuchen Sie es erneut.
review-why-bucket-gone = Der Bucket wurde gelöscht. Wählen Sie in den Einstellungen des Gremiums einen anderen und versuchen Sie es erneut.
review-why-limit-reached = Der Plan ist voll ({ $about }). Erledigen oder entfernen Sie Aufgaben in Planner oder wählen Sie einen anderen Plan und versuchen Sie es erneut.
review-why-owner-not-in-group = Die zuständige Person gehört nicht zur Gruppe des Plans; ihr Name steht im Text der Aufgabe.
review-why-scope-missing = Eine Berechtigung fehlt ({ $about }). Melden Sie sich erneut an und erlauben Sie sie, oder bitten Sie jemanden, der sie hat.
review-why-no-access = Dort dürfen Sie nicht schreiben. Wer Zugang hat, kann weitermachen; alles andere ist erhalten.
review-why-sign-in = Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an und machen Sie weiter.
review-why-channel-gone = Der Kanal wurde gelöscht. Wählen Sie in den Einstellungen des Gremiums einen anderen und versuchen Sie es erneut.
review-why-list-gone = Die Liste oder eine ihrer Spalten wurde gelöscht. Ergänzen Sie sie in den Einstellungen des Gremiums und versuchen Sie es erneut.
review-why-too-large = Es ist für Microsoft 365 zu groß.
review-why-refused = Microsoft 365 hat es abgelehnt ({ $about }).
review-why-offline = Sie sind offline. Beim Weitermachen geht es voran.
review-why-throttled = Microsoft 365 ist ausgelastet. Versuchen Sie es gleich noch einmal.
review-why-is-it-there = Die Antwort ging unterwegs verloren. Ist es da?
review-why-organizer-only = Nur die organisierende Person kann ändern, was andere sehen. Bis dahin steht die Tagesordnung im Kanal.
review-retry = Erneut versuchen
review-there = Ja, es ist da
review-not-there = Nein, noch einmal
review-effect-change-task = Aufgabe in Planner, korrigiert
review-effect-change-record = Eintrag in der Liste des Gremiums, korrigiert
review-effect-change-minutes = Protokolldatei, korrigiert
review-state-left = Bleibt, wie es ist.
review-why-changed-there = Jemand hat es seither in Planner geändert; was in Planner steht, gilt. Dort steht: { $about }
review-why-in-use = Jemand hat damit begonnen oder etwas hineingeschrieben, deshalb bleibt die Aufgabe in Planner. Schließen Sie sie dort, wenn niemand sie braucht: { $about }
review-there-due = Fällig dort: { $day }.
review-why-task-deleted = Jemand hat diese Aufgabe in Planner gelöscht. Sie kann ganz entfallen oder in Planner neu angelegt werden.
review-why-file-changed = Jemand hat die Datei seither bearbeitet, deshalb blieb sie stehen. Was korrigiert wurde, sagt die Nachricht im Kanal.
review-why-row-gone = Jemand hat diesen Eintrag aus der Liste entfernt; es gab nichts zu korrigieren.
review-drop = Ganz entfallen lassen
review-recreate = In Planner neu anlegen
review-correction-title = Korrektur { $number }
review-correction-begin = Korrigieren
review-correction-end = Korrigieren beenden
review-correction-how = Ändern, ergänzen oder entfernen Sie unten, was falsch ist. Außerhalb dieser Sitzung ändert sich nichts, bevor Sie die Korrektur veröffentlichen.
review-correction-pending = Seit der Veröffentlichung geändert
review-correction-publish = Korrektur veröffentlichen
review-correction-may-not = Korrekturen veröffentlichen Moderation, Vorsitz, Geschäftsstelle oder Pate.
review-correction-added = Hinzugefügt: { $text }
review-correction-changed = Aus { $before } wird { $after }
review-correction-detail = In den Einzelheiten geändert: { $text }
review-correction-removed = Zurückgenommen: { $text }
review-correction-notes = Notizen oder Anwesenheit
review-surplus-removed = { $count ->
    [one] Eine abgebrochene Veröffentlichung hatte eine Aufgabe doppelt angelegt; Weft hat die zweite entfernt.
   *[other] Eine abgebrochene Veröffentlichung hatte { $count } Aufgaben doppelt angelegt; Weft hat die zweiten entfernt.
  }
review-published-left = { $count ->
    [one] Veröffentlicht, aber eines blieb, wie es ist
   *[other] Veröffentlicht, aber { $count } Dinge blieben, wie sie sind
  }
review-first-title = Erste Veröffentlichung
review-correction-effects = Was Korrektur { $number } tut
review-correction-held = Sie kann veröffentlicht werden, sobald das Offene darüber erledigt oder beantwortet ist.
review-why-overtaken = Das wurde seitdem noch einmal geändert; hier ist nichts mehr zu tun.
review-item-notes = Notizen zu den Punkten der Tagesordnung
`
