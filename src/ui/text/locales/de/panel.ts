export const messages = `
panel-settings = Eigene Einstellungen
panel-announcements-key = Alt+Umschalt+S sagt jederzeit, welcher Punkt läuft, wie viel Zeit bleibt, wer moderiert und wer spricht.
panel-announcements = Ansagen für Vorleseprogramme
panel-announcements-off = Aus
panel-announcements-short = Kurz
panel-announcements-full = Alles
panel-planner-members = Planner zeigt diesen Plan den Mitgliedern des Teams
panel-planner-members-meaning = Sie gehören nicht dazu, auch wenn Ihnen das Team gehört. Unten steht der letzte Stand aus der Liste des Gremiums. Um den von Planner zu sehen und Aufgaben zu erhalten, fügen Sie sich in Teams als Mitglied hinzu (Team verwalten), oder bitten Sie darum.
panel-planner-unread = Planner konnte nicht gelesen werden
panel-planner-unread-meaning = Unten steht der letzte hier bekannte Stand. Nichts wurde geändert.
panel-no-agenda = Noch keine Tagesordnung
panel-no-agenda-others = Moderation, Vorsitz oder Geschäftsstelle wählen eine. Sobald sie da ist, können Sie einen Punkt vorschlagen.
panel-agenda-whose = Moderation, Vorsitz und Geschäftsstelle ändern diese Tagesordnung. Unten können Sie ein Thema vorschlagen.
panel-carried = Kommt vom letzten Mal zurück
panel-other-template = Mit einer anderen Vorlage beginnen
panel-invite = Die Einladung
panel-invite-organizer = Nur die organisierende Person ({ $name }) kann die Tagesordnung für alle in die Einladung setzen. Bis dahin bleibt sie hier.
panel-publish = Veröffentlichen
panel-after-publish = Was hier jetzt geändert wird, erreicht Planner, den Kanal und das Protokoll nur noch als Korrektur.
panel-closed-with-reason = Geschlossen, ohne etwas zu hinterlassen
panel-closing = Vor dem Schließen
panel-close-now = Schließen und veröffentlichen
panel-overdue = Die Zeit der Sitzung ist um. Alles Festgehaltene ist erhalten; wer veröffentlichen darf, kann sie abschließen, hier oder in der Registerkarte.
panel-not-on-council = Sie gehören nicht zu diesem Gremium
panel-not-on-council-meaning = Sie können mitlesen. Geschäftsstelle oder Vorsitz fügen Mitglieder in den Einstellungen des Gremiums hinzu.
panel-refused = Das wurde nicht ausgeführt
panel-refused-not-on-council = Sie gehören nicht zu diesem Gremium. Nichts wurde geändert.
panel-refused-facilitator-only = Das tut die Moderation. Nichts wurde geändert; in der Zeile „Heute moderiert“ können Sie übernehmen.
panel-refused-role-may-not = Ihre Rolle umfasst das nicht. Nichts wurde geändert; fragen Sie Vorsitz oder Geschäftsstelle.
panel-refused-not-your-department = Diese Zeilen gehören einer anderen Abteilung. Nichts wurde geändert.
panel-refused-not-the-owner = Nur die zuständige Person antwortet für eine Aufgabe. Nichts wurde geändert.
panel-refused-not-planned-yet = Es gibt noch keine Tagesordnung. Wählen Sie zuerst eine Vorlage.
panel-refused-already-started = Die Sitzung hat inzwischen begonnen. Nichts wurde geändert.
panel-refused-not-running = Die Sitzung läuft nicht. Nichts wurde geändert.
panel-refused-already-closed = Die Sitzung wurde inzwischen geschlossen. Ihr Text ist erhalten; öffnen Sie die Sitzung wieder, um weiterzumachen.
panel-refused-already-published = Die Sitzung ist veröffentlicht. Nichts wurde geändert.
panel-refused-nothing-left-and-no-reason = Wählen Sie, was die Sitzung hinterlässt, oder sagen Sie, warum nichts bleibt.
panel-refused-asked-three-times = Ein Punkt wurde zum dritten Mal gefragt. Parken Sie ihn mit einer Begründung oder lassen Sie ihn fallen, dann schließen Sie. Nichts wurde geändert.
panel-refused-parked-without-reason = Schreiben Sie, warum er geparkt wird. Nichts wurde geändert.
panel-refused-vote-open = Eine Abstimmung ist offen. Bitte zuerst schließen. Nichts wurde geändert.
panel-refused-vote-over = Diese Abstimmung wurde inzwischen geschlossen. Nichts wurde geändert.
panel-refused-not-a-voter = Hier stimmen die ab, die für das Gremium entscheiden. Nichts wurde geändert.
panel-refused-unknown-item = Dieser Punkt wurde inzwischen entfernt. Nichts wurde geändert.
panel-refused-unknown-capture = Dieser Eintrag wurde inzwischen entfernt. Nichts wurde geändert.
panel-refused-unknown-person = Diese Person gehört nicht mehr zum Gremium. Nichts wurde geändert.
panel-refused-unknown-department = Diese Abteilung gehört nicht mehr zum Gremium. Nichts wurde geändert.
panel-share = Auf der Bühne zeigen
panel-share-failed = Die Bühne wurde nicht geteilt
panel-share-failed-meaning = Von der Sitzung geht nichts verloren, und alle haben sie weiter in ihrem eigenen Seitenbereich. In Teams teilen organisierende und vortragende Personen: Fragen Sie eine davon, oder versuchen Sie es noch einmal.
panel-share-silent = Teams hat nicht gesagt, ob die Bühne geteilt wurde
panel-share-silent-meaning = Sehen Sie in die Besprechung: Steht die Sitzung dort, schließen Sie diese Zeile. Sonst versuchen Sie es noch einmal, oder bitten Sie jemanden, der organisiert oder präsentiert. Von der Sitzung ist nichts verloren, und alle haben sie in ihrem eigenen Bereich.
panel-stage-nothing = Hier gibt es nichts zu zeigen
panel-stage-nothing-meaning = Teilen Sie die Bühne noch einmal aus Weft im Seitenbereich der Besprechung.
panel-no-meeting = Öffnen Sie das in einer Besprechung
panel-no-meeting-meaning = Der Seitenbereich gehört zu einer Besprechung. Im Kanal öffnen Sie stattdessen die Registerkarte des Gremiums.
panel-needs-repair = Der Eintrag des Gremiums wurde von Hand geändert
panel-needs-repair-meaning = Weft kann ihn nicht ganz lesen und hat nichts geändert; Sitzungen, Aufgaben und Beschlüsse sind sicher. Wer das Gremium leitet oder das Team besitzt, setzt ihn instand: Was noch lesbar ist, steht schon im Formular.
panel-held = Diese Sitzung hat stattgefunden
panel-held-meaning = Was Punkt für Punkt gesagt wurde, steht nicht mehr in der Liste des Gremiums. Beschlüsse, Aufgaben und Risiken stehen in der Registerkarte, das Protokoll in den Dateien des Kanals.
panel-newer = Dieses Gremium wird mit einem neueren Weft geführt
panel-newer-meaning = Sie können hier alles lesen. Damit nichts beschädigt wird, ändert diese ältere Version nichts: Laden Sie die Seite neu oder starten Sie Teams neu, um die neuere zu bekommen. { $kept ->
    [yes] Was Sie vorher geschrieben haben, ist auf diesem Gerät gesichert.
    [no] Was Sie vorher geschrieben haben, steht nur auf dieser Seite: Kopieren Sie es, bevor Sie neu laden.
   *[unknown] Kopieren Sie vor dem Neuladen, was Sie geschrieben haben.
  }
panel-needs-repair-running = Diese Sitzung geht mit dem weiter, was diese Seite wusste, und alles Erfasste bleibt. Wer das Gremium leitet, öffnet seine Registerkarte und setzt es instand.
panel-device = Dieses Gerät kann nicht behalten, was Sie schreiben (privates Fenster oder voller Speicher). Es wird laufend gesendet; schließen Sie die Seite nicht, solange etwas ungesendet ist.
panel-skipped = { $count ->
    [one] Eine Angabe dieser Sitzung ist nicht lesbar
   *[other] { $count } Angaben dieser Sitzung sind nicht lesbar
  }
panel-skipped-meaning = Jemand hat eine Zeile der Liste „{ $list }“ von Hand geändert, oder ein neueres Weft hat sie geschrieben. Alles andere wird wie immer gezeigt und gesichert. Um sie zurückzubekommen, öffnen Sie die Liste auf der Website des Gremiums und stellen eine frühere Version der Zeile wieder her; wurde nichts von Hand geändert, laden Sie die Seite neu.
`
