export const messages = `
data-title = Daten dieses Gremiums
data-meaning = Alles von diesem Gremium liegt im Microsoft 365 Ihrer Organisation. Hier nehmen Sie eine Kopie davon mit oder entfernen es.
data-who = Das übernimmt der Vorsitz oder das Sekretariat.
data-stop = Anhalten
data-failed-offline = Sie sind offline. Versuchen Sie es wieder, wenn Sie verbunden sind.
data-failed-throttled = Microsoft 365 bittet um eine Pause. Versuchen Sie es in ein paar Minuten wieder.
data-failed-consent = Weft braucht dafür eine Berechtigung. Drücken Sie noch einmal und erlauben Sie sie.
data-failed-administrator = Nur ein Administrator kann Weft in Ihrer Organisation die Berechtigung dafür geben.
data-failed-refused = SharePoint lässt Sie das nicht tun. Bitten Sie einen Besitzer der Website.
data-failed-other = Etwas Unerwartetes ist passiert. Versuchen Sie es wieder.
data-export = Alles exportieren
data-export-meaning = Eine ZIP-Datei mit jeder Liste als JSON und CSV, den Protokollen als Dateien und einer Seite, die sagt, was was ist. Gelesen wird mit Ihren eigenen Rechten: Was Sie nicht lesen dürfen, wird genannt und weggelassen.
data-export-unsent = { $count ->
    [one] Eine Änderung auf diesem Gerät ist noch nicht gesendet und steht nicht im Export.
   *[other] { $count } Änderungen auf diesem Gerät sind noch nicht gesendet und stehen nicht im Export.
}
data-export-begin = Alles exportieren
data-export-reading = Teil { $done } von { $total }: { $name }, { $rows ->
    [one] bisher { $rows } Zeile
   *[other] bisher { $rows } Zeilen
}
data-export-stopped = Angehalten. Es entstand keine Datei, und nichts wurde geändert.
data-export-done = Fertig. Ihr Browser hat { $file } gespeichert.
data-export-refused = Nicht enthalten, weil Sie es nicht lesen dürfen: { $names }.
data-export-failed = Es entstand keine Datei, und nichts wurde geändert
data-readme-title = Alle Daten des Gremiums { $council }, exportiert mit Weft
data-readme-when = Exportiert { $when } von { $name }, mit den Rechten dieser Person.
data-readme-lists = Im Ordner „lists“ jede Liste des Gremiums in SharePoint:
data-readme-whole = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
data-readme-refused = nicht enthalten, weil die exportierende Person sie nicht lesen darf
data-readme-not-there = hier nicht in Gebrauch
data-readme-formats = Jede Liste steht zweimal da. Die .json-Datei enthält jedes Feld so, wie SharePoint es liefert, unter Namen, die sich nie ändern, mit der Angabe, wer jede Zeile angelegt und geändert hat. Die .csv-Datei enthält dasselbe für Menschen und lässt sich in Excel öffnen (UTF-8, durch Kommas getrennt). Ein Text darin, den Excel für eine Formel halten könnte, beginnt mit einem einfachen Anführungszeichen.
data-readme-people = Personen stehen in beiden mit ihrem Namen und ihrer Kennung in Microsoft Entra. Zeiten sind UTC.
data-readme-settings = „Weft council“ enthält das Gremium selbst: Mitglieder, Abteilungen und Einstellungen. „Weft session log“ enthält Schritt für Schritt, was in jeder Sitzung geschah.
data-readme-minutes = Im Ordner „minutes“ die Protokolle der Sitzungen, wie sie in den Dateien des Kanals { $channel } liegen:
data-readme-files-whole = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
data-readme-files-refused = nicht enthalten, weil die exportierende Person die Dateien des Kanals nicht lesen darf
data-readme-files-not-there = keine gefunden
data-readme-not = Nicht in diesem Export, weil es nicht zu Weft gehört: Aufgaben in Planner, Nachrichten im Kanal, Termine in Kalendern, andere Dateien der Website und frühere Versionen von Zeilen.
data-device = Kopie auf diesem Gerät
data-device-meaning = Damit Weft sofort öffnet und offline arbeitet, behält dieser Browser für Sie eine verschlüsselte Kopie der Listen des Gremiums. Sie können sie von diesem Gerät entfernen; das Gremium selbst bleibt für alle, wie es ist.
data-device-unsent = { $count ->
    [one] Eine Ihrer Änderungen ist noch nicht gesendet. Sie bleibt verschlüsselt auf diesem Gerät und wird gesendet, wenn Sie das Gremium hier wieder öffnen.
   *[other] { $count } Ihrer Änderungen sind noch nicht gesendet. Sie bleiben verschlüsselt auf diesem Gerät und werden gesendet, wenn Sie das Gremium hier wieder öffnen.
}
data-device-wipe = Kopie von diesem Gerät entfernen
data-device-sure = Schließen Sie zuerst andere Fenster von Weft auf diesem Gerät. Was in Formularen halb getippt ist, bleibt.
data-left-here-wiped = Die Kopie ist von diesem Gerät entfernt
data-left-here-wiped-meaning = Auf diesem Gerät ist jetzt nichts von den Listen des Gremiums. Schließen Sie Weft, wenn es so bleiben soll: Beim Öffnen wird das Gremium neu gelesen.
data-left-here-wiped-open = Gremium wieder öffnen
data-left-here-deleted = Die Daten des Gremiums sind gelöscht
data-left-here-deleted-meaning = Die Listen und Protokolle liegen bis zu 93 Tage im Papierkorb der Website; ein Besitzer kann ihn früher leeren. Die Kopie auf diesem Gerät ist weg. Aufgaben in Planner, Nachrichten im Kanal und Agenden in Einladungen sind noch da.
data-left-here-deleted-open = Noch einmal nachsehen
data-left-here-failed = Der Browser hat Weft die Kopie nicht entfernen lassen. Löschen Sie die Daten dieser Seite in den Einstellungen des Browsers.
data-left-here-kept = { $count ->
    [one] Eine noch nicht gesendete Änderung bleibt verschlüsselt erhalten.
   *[other] { $count } noch nicht gesendete Änderungen bleiben verschlüsselt erhalten.
}
data-delete = Daten dieses Gremiums löschen
data-delete-meaning = Endgültig und für alle. Exportieren Sie vorher alles, wenn es später noch jemand brauchen könnte.
data-delete-goes = Was gelöscht wird
data-delete-goes-lists = Jede Liste des Gremiums auf der SharePoint-Website: Sitzungen, Risiken, Entscheidungen, Aktionen, Reihenfolgen, Herausforderungen, Vorlagen, Terminserien, Benachrichtigungen und das Gremium selbst
data-delete-goes-versions = Mit ihnen der Verlauf jedes Eintrags
data-delete-goes-files = Die Protokolle, die Weft in die Dateien des Kanals geschrieben hat
data-delete-goes-device = Die Kopie auf diesem Gerät, mit dem, was noch nicht gesendet ist
data-delete-stays = Was bleibt
data-delete-stays-tasks = Aufgaben in Planner
data-delete-stays-messages = Nachrichten im Kanal
data-delete-stays-invites = Die Agenda im Text von Einladungen, außer Sie kreuzen es unten für Ihre eigenen Besprechungen an
data-delete-stays-bin = Das Gelöschte, bis zu 93 Tage im Papierkorb der Website
data-delete-stays-others = Verschlüsselte Kopien auf den Geräten anderer, die sich nach 14 Tagen nicht mehr öffnen
data-delete-open = Daten dieses Gremiums löschen …
data-delete-go-on = Weiter löschen …
data-delete-sure = Alle Daten dieses Gremiums löschen
data-delete-type = Geben Sie den Namen des Gremiums ein: { $name }
data-delete-wrong = Das ist nicht der Name des Gremiums. Nichts wurde gelöscht.
data-delete-invites = Auch die Agenda von kommenden Besprechungen nehmen, die ich organisiere (Outlook benachrichtigt die Eingeladenen)
data-delete-begin = Endgültig löschen
data-delete-going = Wird gelöscht: { $name }
data-delete-clearing = Die Agenda wird entfernt aus: { $name }
data-delete-stopped = Mittendrin angehalten
data-delete-failed = Das Löschen ist mittendrin stehen geblieben
data-delete-again = Was gelöscht ist, bleibt gelöscht. Beginnen Sie noch einmal, um fortzufahren; nichts geschieht doppelt.
data-delete-left = { $left ->
    [0] Alle Listen und Dateien sind gelöscht ({ $gone }); manche Einladungen ließen sich nicht ändern
    [one] { $gone } gelöscht, { $left } ist noch da
   *[other] { $gone } gelöscht, { $left } sind noch da
}
data-left-refused = { $name }: SharePoint lässt Sie das nicht löschen. Ein Besitzer der Website kann es.
data-left-changed = { $name }: Gerade hat es jemand geändert. Löschen Sie weiter, um es noch einmal zu versuchen.
data-left-waits = { $name }: bleibt, bis alle anderen weg sind, damit Sie hier fortfahren können.
data-left-other = { $name }: SharePoint hat es abgelehnt ({ $detail }). Vielleicht hält es eine Regel Ihrer Organisation fest, zum Beispiel eine Aufbewahrungsrichtlinie: Fragen Sie Ihren Administrator.
data-left-invite = { $subject }: Die Agenda ließ sich nicht von dieser Besprechung nehmen. Bearbeiten Sie die Besprechung in Outlook und entfernen Sie sie dort.
data-left-by-hand = Von Hand: Öffnen Sie in SharePoint die Websiteinhalte, zeigen Sie auf die Liste oder Datei, wählen Sie die drei Punkte und Löschen. Leeren Sie danach den Papierkorb.
data-left-open = Websiteinhalte in SharePoint öffnen
data-settings = Einstellungen als Datei
data-settings-meaning = Name, Sprache, Abteilungen, Mitglieder, Kanal und Plan des Gremiums, wie Risiken bewertet werden und die Reihe umgeht, und seine eigenen Agendavorlagen. Keine Einträge: Die stehen in „Alles exportieren“.
data-settings-export = Einstellungen in eine Datei speichern
data-settings-import = Einstellungen aus einer Datei übernehmen …
data-settings-who = Vorsitz oder Sekretariat können Einstellungen aus einer Datei übernehmen.
data-settings-file = { $council } Einstellungen { $day }
data-settings-would = Diese Datei würde ändern
data-settings-take = Diese Einstellungen übernehmen
data-settings-same = Die Datei würde nichts ändern: Alles darin ist schon so.
data-settings-nobody-goes = Niemand und nichts wird entfernt: Wer nicht in der Datei steht, bleibt. Personen entfernen Sie unter „Einstellungen öffnen“.
data-settings-part-basics = Name, Sprache und Zeitzone
data-settings-part-departments = Abteilungen
data-settings-part-members = Mitglieder
data-settings-part-places = Kanal und Plan
data-settings-part-risks = Wie Risiken bewertet werden
data-settings-part-rotation = Wie die Reihe umgeht
data-settings-part-templates = Agendavorlagen
data-settings-change-name = Name: aus { $from } wird { $to }
data-settings-change-language = Sprache: aus { $from } wird { $to }
data-settings-change-time-zone = Zeitzone: aus { $from } wird { $to }
data-settings-change-neutral = { $on ->
    [true] Aufgaben bekommen neutrale Titel
   *[other] Aufgaben bekommen ihre eigenen Titel
}
data-settings-change-channel = Kanal: aus { $from } wird { $to }
data-settings-change-plan = Plan: aus { $from } wird { $to }
data-settings-change-added = Neu: { $name }
data-settings-change-changed = Geändert: { $name }
data-settings-none = keiner
data-settings-left-other-tenant = { $part }: bleibt weg, weil die Datei aus einer anderen Organisation ist.
data-settings-left-other-team = { $part }: bleibt weg, weil die Datei von einem anderen Team ist.
data-settings-saving = Teil { $done } von { $total } wird gespeichert: { $name }
data-settings-council = das Gremium selbst
data-settings-stopped = Mittendrin angehalten
data-settings-again = Was schon gespeichert ist, bleibt gespeichert; sonst wurde nichts geändert. Übernehmen Sie dieselbe Datei noch einmal, um den Rest zu speichern; nichts geschieht doppelt.
data-settings-saved = Die Einstellungen sind gespeichert.
data-settings-why = Einstellungen aus einer Datei übernommen
data-settings-failed = Nicht alles wurde gespeichert; dieselbe Datei noch einmal zu übernehmen schadet nicht
data-settings-refused = Nichts wurde geändert: Diese Datei lässt sich nicht übernehmen
data-settings-refused-too-large = Sie ist viel größer, als Einstellungen sein können.
data-settings-refused-not-json = Sie ist keine JSON-Datei oder wurde abgeschnitten.
data-settings-refused-not-settings = Sie enthält keine Einstellungen eines Gremiums.
data-settings-refused-newer-version = Sie stammt von einem neueren Weft. Laden Sie diese Seite neu oder bitten Sie Ihren Administrator, Weft zu aktualisieren.
data-settings-refused-wrong-field = Etwas darin ist nicht, wie es sein muss: { $field }.
data-readme-file-settings = „settings.json“ enthält die Einstellungen und Vorlagen des Gremiums; ein anderes Gremium kann sie auf seiner Seite unter „Einstellungen als Datei“ übernehmen.
data-archive = Dieses Gremium archivieren
data-archive-meaning = Ein archiviertes Gremium ruht: Wer es lesen konnte, kann es weiter lesen, und jede Seite von Weft sagt es und ändert nichts. Es lässt sich jederzeit wiederherstellen.
data-archived-meaning = Dieses Gremium ist archiviert. Wiederhergestellt können es alle wieder ändern.
data-archived-moved = Es geht in einem anderen Kanal weiter. Hier wiederhergestellt gäbe es zwei davon, die nichts voneinander wissen.
data-archive-fence = Das ist eine Verabredung, an die sich jedes Weft hält, eine schon offene Seite innerhalb von zwei Minuten. Die Berechtigungen in SharePoint ändern sich nicht: Wer die Listen bearbeiten darf, kann es dort weiterhin. Soll das nicht sein, machen Sie die Website dort schreibgeschützt.
data-archive-open = Dieses Gremium archivieren …
data-archive-begin = Jetzt archivieren
data-archive-busy = Einen Moment …
data-restore = Dieses Gremium wiederherstellen
data-archive-running = Nicht während einer Sitzung
data-archive-running-meaning = Gerade läuft: { $sessions }. Beenden Sie sie zuerst, damit nichts davon verloren geht.
data-archive-failed = Nichts wurde geändert
data-move = In einen anderen Kanal umziehen
data-move-meaning = Nimmt das Gremium mit allem, was es hat, in einen anderen Ihrer Kanäle mit. Innerhalb der Website eines Teams ändert sich nur sein Kanal; in einer anderen Website entsteht alles neu.
data-move-goes = Geht mit: alle Einträge mit ihren Nummern, was veröffentlicht wurde, Einstellungen und Vorlagen, Protokolle und die Verweise der Aktionen auf ihre Aufgaben.
data-move-stays = Bleibt, wo es ist: Aufgaben in ihrem Plan, Nachrichten im alten Kanal, Termine in Kalendern und der Verlauf jedes Eintrags.
data-move-owners = Risiken nur für Besitzer bleiben in der alten Website: In einer neuen Liste würden alle sie lesen, bevor sie eingeschränkt ist.
data-move-old = Der alte Ort ist archiviert und führt zum neuen. Wer nicht im neuen Team ist, findet das Gremium nicht mehr.
data-move-open = Dieses Gremium umziehen …
data-move-where = Wohin
data-move-team = Team
data-move-channel = Kanal
data-move-choose = Auswählen
data-move-missing = Wählen Sie zuerst ein Team und einen seiner Kanäle. Es wurde nichts verschoben.
data-move-reading = Ihre Teams werden gelesen …
data-move-begin = Dorthin umziehen
data-move-going = Teil { $done } von { $total }: { $name }
data-move-stopped = Mittendrin angehalten
data-move-failed = Der Umzug kam nicht ans Ende
data-move-again = Was schon umgezogen ist, ist dort. Wählen Sie denselben Kanal noch einmal, um fortzufahren; nichts steht doppelt. Der alte Ort kann schon archiviert sein.
data-move-refused = Nicht umgezogen
data-move-refused-other-council = Dort lebt ein anderes Gremium. Eine Website hat ein Gremium: Wählen Sie ein anderes Team oder einen privaten Kanal.
data-move-refused-running = Gerade läuft eine Sitzung. Beenden Sie sie zuerst.
data-move-refused-lists = Seine Listen ließen sich dort nicht anlegen. Nichts wurde geändert.
data-move-done = In den Kanal { $channel } umgezogen
data-move-done-meaning = { $rows ->
    [one] Ein Eintrag entstand dort
   *[other] { $rows } Einträge entstanden dort
}, { $files ->
    [one] und eine Datei
   *[other] und { $files } Dateien
}.
data-move-done-next = Fügen Sie Weft dort als Registerkarte hinzu, damit alle es finden.
data-move-done-open = Gremium dort öffnen
`
