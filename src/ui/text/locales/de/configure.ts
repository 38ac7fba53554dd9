export const messages = `
configure-title = Ein Gremium einrichten
configure-title-again = Einstellungen des Gremiums
configure-found = Ihre Änderungen vom letzten Mal sind wieder da
configure-found-meaning = Das Formular wurde verlassen, bevor es gespeichert war; Ihre Änderungen stehen wieder darin und sind noch nicht gespeichert.
configure-found-discard = Meine Änderungen verwerfen
configure-intro = Weft führt die Aufzeichnungen des Gremiums als Listen auf { $place }. Nichts verlässt Ihr Microsoft 365.
configure-intro-again = Erneutes Speichern behält, was da ist, ergänzt auf { $place }, was fehlt, und ändert nur, was Sie hier ändern.
configure-council = Das Gremium
configure-name = Name
configure-language = Sprache von Einladungen, Aufgaben, Nachrichten und Protokollen
configure-language-hint = Jede Person sieht Weft weiterhin in ihrer eigenen Sprache.
configure-zone = Heimatzeitzone
configure-departments = Abteilungen
configure-department-add = Abteilungen hinzufügen
configure-department-hint = Mehrere auf einmal mit Kommas: Finanzen, Betrieb, Personal
configure-add = Hinzufügen
configure-remove = { $name } entfernen
configure-members = Mitglieder
configure-department-of = Abteilung von { $name }
configure-no-department = Keine Abteilung
configure-role-of = Rolle von { $name }
configure-role-sponsor = Pate
configure-role-chair = Vorsitz
configure-role-secretary = Geschäftsstelle
configure-role-member = Mitglied
configure-role-deputy = Stellvertretung
configure-role-adviser = Beratung (Gast)
configure-team-unknown = Die Mitglieder des Teams konnten nicht gelesen werden
configure-team-unknown-meaning = Suchen Sie Personen oder fügen Sie eine Liste ein; alles andere funktioniert.
configure-people-search = Personen hinzufügen
configure-people-search-hint = Ein Name zum Suchen oder eine eingefügte Liste mit einer Person je Zeile: Name, E-Mail-Adresse, Abteilung
configure-people-find = Suchen
configure-people-choose = Mehrere Personen passen
configure-people-added = { $count ->
    [one] Eine Person hinzugefügt.
   *[other] { $count } Personen hinzugefügt.
  }
configure-people-unknown = Niemand gefunden für: { $names }. Bitte Schreibweise prüfen und erneut suchen; die Namen stehen noch im Feld.
configure-places = Wohin die Ergebnisse gehen
configure-plan = Planner-Plan für Aufgaben
configure-plan-hint = Aufgaben sind für alle in { $team } sichtbar.
configure-plan-gone = Der Plan „{ $plan }“ wurde in Planner gelöscht
configure-plan-gone-meaning = Seine Aufgaben sind weg, die Aufzeichnungen des Gremiums nicht. Beim Speichern legt Weft einen neuen Plan dieses Namens an, oder wählen Sie einen anderen.
configure-plan-new = Einen neuen Plan anlegen
configure-plan-name = Name des neuen Plans
configure-bucket = Bucket
configure-bucket-new = Einen neuen Bucket anlegen
configure-bucket-name = Name des neuen Buckets
configure-bucket-default = Aufgaben des Gremiums
configure-channel = Kanal für die Protokolle
configure-channel-private = { $name } (privater Kanal)
configure-readers = Wer es lesen kann
configure-readers-counted = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
  }, { $guests ->
    [0] keine Gäste
    [one] davon ein Gast
   *[other] davon { $guests } Gäste
  }.
configure-readers-everyone = Alle im Unternehmen: Dieses Team ist öffentlich.
configure-readers-team = Alle in { $team } und wen dessen Website sonst einlässt.
configure-readers-private = Dies ist ein privater Kanal: Seine Listen und Protokolle sind nur für seine Mitglieder, Aufgaben in diesem Plan sind aber für alle in { $team } sichtbar. Wählen Sie einen anderen Plan oder geben Sie Aufgaben neutrale Titel.
configure-create = Gremium anlegen
configure-check = Prüfen und ergänzen
configure-busy = In Arbeit …
configure-steps = Fortschritt
configure-step-waiting = wartet
configure-step-doing = in Arbeit …
configure-step-done = angelegt
configure-step-was-there = war vorhanden
configure-step-mended = ergänzt
configure-step-refused = nicht angelegt
configure-refused-not-owner = Sie dürfen das hier nicht anlegen.
configure-refused-scope = Weft braucht dafür eine weitere Berechtigung, und sie wurde nicht erteilt. Drücken Sie die Schaltfläche erneut und erlauben Sie sie.
configure-refused-other = Microsoft 365 antwortete: { $detail }. Nichts ging verloren; versuchen Sie es erneut.
configure-who-can-names = Diese Personen können es: { $names }.
configure-who-can-owners = Die Besitzer von { $team } können es.
configure-unfinished = Nicht fertig
configure-unfinished-meaning = Was angelegt wurde, bleibt und wird wiedergefunden. Sehen Sie oben, was fehlt, und prüfen Sie erneut.
configure-faults = { $count ->
    [one] Oben fehlt noch eine Angabe.
   *[other] Oben fehlen noch { $count } Angaben.
  }
configure-fault-name = Geben Sie dem Gremium einen Namen.
configure-fault-channel = Wählen Sie einen Kanal.
configure-fault-plan = Benennen Sie den neuen Plan.
configure-fault-bucket = Benennen Sie den neuen Bucket.
configure-meeting = Weft in die Besprechung holen
configure-meeting-1 = Öffnen Sie die Besprechung im Teams-Kalender und wählen Sie Bearbeiten.
configure-meeting-2 = Wählen Sie + am Ende der Registerkarten, dann Weft, dann dieses Gremium.
configure-meeting-3 = Öffnen Sie Weft in der Besprechung über die Symbolleiste: Es erscheint im Seitenbereich.
configure-meeting-who = Das können Organisatoren und Referenten. Teilnehmer und Gäste können es nicht.
configure-meeting-check = Prüfen
configure-meeting-looking = Wird geprüft …
configure-meeting-cannot-see = Ihr Kalender oder die Liste des Gremiums war gerade nicht lesbar; von hier aus ist es deshalb nicht zu sehen. Suchen Sie in der Besprechung die Registerkarte Weft, oder prüfen Sie erneut.
configure-saved = { $council } ist eingerichtet. Wählen Sie Speichern, um die Registerkarte hinzuzufügen.
configure-save = Speichern, prüfen und ergänzen
configure-place-team = der Website dieses Teams
configure-place-channel = der eigenen Website dieses privaten Kanals
configure-damaged = Der Datensatz des Gremiums wurde von Hand geändert und ist nicht lesbar
configure-damaged-meaning = Sitzungen, Aufgaben und alle anderen Aufzeichnungen sind sicher. Was noch lesbar ist, steht unten: Prüfen Sie es, ergänzen Sie, was fehlt, und speichern Sie. Es ersetzt den defekten Datensatz und behält den Schlüssel des Gremiums, sodass alles es wiederfindet.
configure-only-for = Sie können prüfen und ergänzen; die Einstellungen ändern andere
configure-only-for-meaning = Nach Absprache ändern die Einstellungen dieses Gremiums: { $names }. Das Prüfen legt nur an, was fehlt.
configure-people-finding = Wird gesucht …
configure-people-add = { $name } hinzufügen
configure-people-unasked = Konnte gerade nicht nachgeschlagen werden: { $names }. Die Namen stehen noch im Feld; versuchen Sie es gleich erneut.
configure-paste-no-name-or-mail = Zeile { $row } hat weder Namen noch E-Mail-Adresse.
configure-paste-mail-not-recognised = Zeile { $row } hat eine unlesbare E-Mail-Adresse: { $text }
configure-paste-pasted-twice = Zeile { $row } stand schon in der Liste.
configure-paste-too-long = Zeile { $row } ist zu lang.
configure-paste-too-many = Zeile { $row } und die folgenden wurden ausgelassen: höchstens 500 Personen auf einmal.
configure-problem-no-departments = Fügen Sie mindestens eine Abteilung hinzu.
configure-problem-no-members = Fügen Sie mindestens ein Mitglied hinzu.
configure-problem-duplicate-department = { $name } ist doppelt vorhanden.
configure-problem-duplicate-member = { $name } ist doppelt vorhanden.
configure-problem-member-without-department = { $name } braucht eine Abteilung.
configure-problem-unknown-department = { $name } gehört zu einer Abteilung, die es nicht mehr gibt.
configure-problem-department-without-member = Für { $name } spricht noch niemand.
configure-problem-nobody-in-rotation = Mindestens ein Vorsitz, Mitglied oder eine Stellvertretung wird gebraucht, damit jemand moderieren kann.
configure-problem-nobody-runs-it = Noch hat niemand Vorsitz oder Geschäftsstelle inne. Sie ändern später diese Einstellungen und die Reihenfolge.
configure-problem-away-ends-before-it-begins = Die Abwesenheit von { $name } endet vor ihrem Beginn.
configure-plan-of-team = { $plan } (Team { $team })
configure-channel-choose = Kanal wählen
configure-readers-open = Ob die Website von { $team } weitere Personen einlässt, war nicht lesbar.
configure-readers-channel = Die Mitglieder des privaten Kanals { $channel } und wen dessen eigene Website sonst einlässt. Das übrige Team sieht weder Listen noch Protokolle.
configure-readers-private-plan = Aufgaben gehen in einen Plan von { $team } und sind für alle dort sichtbar, nicht für das ganze Team dieses Kanals.
configure-readers-open-minutes = Die Protokolle gehen aber nach { $channel }, und alle in { $team } können sie lesen.
configure-readers-private-minutes = Die Protokolle gehen in den privaten Kanal { $channel }, die Listen (mit Tagesordnungen, Beschlüssen und Aufgaben) liegen aber auf der Website von { $team } und sind dort lesbar. Soll alles im privaten Kanal bleiben, fügen Sie die Registerkarte dort hinzu.
configure-refused-not-member = Planner erlaubt das nur Mitgliedern von { $team }, auch Besitzern sonst nicht. Lassen Sie sich von einem Besitzer als Mitglied aufnehmen, oder ein Mitglied macht hier weiter: Was angelegt wurde, bleibt.
configure-refused-administrator = In Ihrer Organisation kann nur die Administration Weft diese Berechtigung geben.
configure-refused-offline = Sie sind offline. Ihre Eingaben sind noch da; drücken Sie die Schaltfläche erneut, sobald Sie wieder verbunden sind.
configure-meeting-list = Besprechungen dieses Gremiums
configure-meeting-none = Ihr Kalender zeigt in den nächsten fünf Wochen keine Besprechung, zu der das halbe Gremium eingeladen ist.
configure-meeting-known = Weft wurde in dieser Besprechung geöffnet und kennt sie.
configure-meeting-unknown = Noch nicht bekannt. Folgen Sie den Schritten oben, öffnen Sie Weft einmal in der Besprechung und prüfen Sie erneut.
configure-meeting-elsewhere = { $count ->
    [one] Weft kennt eine weitere Besprechung dieses Gremiums, die in Ihrem Kalender der nächsten Wochen nicht steht.
   *[other] Weft kennt { $count } weitere Besprechungen dieses Gremiums, die in Ihrem Kalender der nächsten Wochen nicht stehen.
  }
configure-saved-meeting = Wählen Sie Speichern, um Weft für { $council } zu dieser Besprechung hinzuzufügen.
configure-meeting-which = Welches Gremium tagt hier?
configure-open = Einstellungen öffnen
configure-channel-members = Weft bittet nicht um die Berechtigung, Mitglieder eines privaten Kanals zu lesen. Suchen Sie sie oder fügen Sie eine Liste ein.
configure-department-name = Name von { $name }
configure-department-short = Kurzname von { $name }
configure-department-renaming = Eine umbenannte Abteilung behält ihre Mitglieder, Zeilen und Risiken. Ihr Kurzname, ihre Farbe und ihr Muster stehen überall, wo sie genannt wird.
configure-rotation = Reihenfolge
configure-rotation-rule = Vorsitz, Mitglieder und Stellvertretungen wechseln sich ab, wenn Sie sie nicht herausnehmen; Pate, Geschäftsstelle und Beratung nur, wenn Sie sie hinzufügen. Wer verreist ist oder fehlt, behält den Platz.
configure-rotation-who = Wer abwechselnd moderiert und Notizen macht
configure-away = Abwesende Tage
configure-away-who = Wer
configure-away-choose = Person wählen
configure-away-from = Erster Tag
configure-away-to = Letzter Tag
configure-away-days = { $from } bis { $to }
configure-away-remove = { $name }, { $days }: entfernen
configure-away-backwards = Der letzte Tag liegt vor dem ersten.
configure-not-in-team = Nicht im Team: öffnet keine Liste, erhält keine Aufgabe
configure-left = { $count ->
    [one] Eine Person des Gremiums ist nicht im Team
   *[other] { $count } Personen des Gremiums sind nicht im Team
  }
configure-left-meaning = Sie haben es verlassen oder waren nie darin. Die Reihenfolge übergeht sie, und ihre Aufgaben bleiben in Planner ohne Zuweisung. Was sie in früheren Sitzungen getan haben, bleibt. Nehmen Sie sie aus dem Gremium, oder bitten Sie einen Besitzer, sie ins Team aufzunehmen.
configure-left-remove = Aus dem Gremium nehmen
configure-problem-department-without-name = Eine Abteilung hat keinen Namen. Benennen Sie sie, oder entfernen Sie sie.
configure-neutral = Aufgaben neutrale Titel geben
configure-neutral-meaning = Aufgaben heißen „Aufgabe des Gremiums 3 (weft-…)“, mit Person, Datum und Link. Was zu tun ist, steht nur in Weft und im Protokoll.
configure-readers-neutral = Aufgaben in diesem Plan sieht ganz { $team }; mit neutralen Titeln zeigen sie nur wer, bis wann und einen Link, der sich für die Mitglieder des Gremiums öffnet.
configure-step-saved = gespeichert
configure-refused-retyped = Jemand hat diesen Spalten einen anderen Typ gegeben: { $columns }. Weft kann das nicht zurückstellen. Geben Sie jeder in den Einstellungen der Liste ihren früheren Typ, oder löschen Sie sie, und drücken Sie dann noch einmal: Was fehlt, wird ergänzt.
configure-columns-renamed = Ein Besitzer hat Spalten umbenannt; Weft benutzt sie weiter: { $names }
configure-columns-missing = Diese Spalten fehlten und sind leer wieder da: { $names }
configure-columns-others = Eigene Spalten bleiben, wie sie sind: { $names }
`
