export const messages = `
configure-title = Ein Gremium einrichten
configure-title-again = Einstellungen des Gremiums
configure-intro = Weft führt die Aufzeichnungen des Gremiums als Listen auf der eigenen Website dieses Teams. Nichts verlässt Ihr Microsoft 365.
configure-intro-again = Erneutes Speichern ergänzt, was fehlt, und ändert sonst nichts.
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
configure-team-unknown-meaning = Ihre Organisation hat Weft nicht erlaubt, Teammitglieder zu lesen. Suchen Sie Personen oder fügen Sie eine Liste ein; alles andere funktioniert.
configure-people-search = Personen hinzufügen
configure-people-search-hint = Ein Name zum Suchen oder eine eingefügte Liste mit einer Person oder Adresse je Zeile
configure-people-find = Suchen
configure-people-choose = Mehrere Personen passen
configure-people-added = { $count ->
    [one] Eine Person hinzugefügt.
   *[other] { $count } Personen hinzugefügt.
  }
configure-people-unknown = Niemand gefunden für: { $names }. Bitte Schreibweise prüfen und erneut suchen; die Namen stehen noch im Feld.
configure-places = Wohin die Ergebnisse gehen
configure-plan = Planner-Plan für Aufgaben
configure-plan-hint = Aufgaben sind für alle im Team sichtbar.
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
configure-readers-team = Alle in { $team } und wen dessen Website sonst einlässt. Weft darf sie nicht zählen.
configure-readers-private = Dies ist ein privater Kanal, Aufgaben sind aber für das ganze Team sichtbar. Wählen Sie einen anderen Plan oder geben Sie Aufgaben neutrale Titel.
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
configure-refused-not-owner = Sie dürfen das hier nicht anlegen. Nichts wurde geändert.
configure-refused-scope = Weft braucht dafür eine weitere Berechtigung. Melden Sie sich erneut an und erlauben Sie sie, oder fragen Sie Ihre Administration.
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
configure-fault-departments = Fügen Sie mindestens eine Abteilung hinzu.
configure-fault-members = Fügen Sie mindestens ein Mitglied hinzu.
configure-fault-member-departments = Jedes Mitglied und jede Stellvertretung braucht eine Abteilung.
configure-fault-nobody-rotates = Mindestens ein Mitglied oder Vorsitz wird gebraucht, damit jemand moderieren kann.
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
configure-meeting-there = Weft ist in der Besprechung.
configure-meeting-not-there = Noch nicht da. Folgen Sie den Schritten oben, öffnen Sie Weft einmal in der Besprechung und prüfen Sie erneut.
configure-meeting-cannot-see = Das ist von hier aus nicht zu sehen. Öffnen Sie die Besprechung und suchen Sie die Registerkarte Weft.
configure-saved = { $council } ist eingerichtet. Wählen Sie Speichern, um die Registerkarte hinzuzufügen.
`
