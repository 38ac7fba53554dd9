export const messages = `
import-title = Risiken importieren
import-tool = Importieren
import-back = Zurück zum Register
import-drop = Tabelle hier ablegen
import-drop-meaning = XLSX oder CSV, bis 20 MB und 100.000 Zeilen. Sie wird auf diesem Gerät gelesen; nichts ändert sich, bevor Sie gesehen haben, was geschähe.
import-choose = Datei wählen
import-reading = Die Datei wird gelesen …
import-file = { $name }
import-sheet = Blatt
import-sheet-named = { $name } ({ $count } Zeilen)
import-sheet-hidden = { $name } (ausgeblendet, { $count } Zeilen)
import-columns = Spalten
import-columns-meaning = Weft hat geraten, was in jeder Spalte steht. Ändern Sie, was nicht stimmt; was ausgelassen wird, bleibt nur in Ihrer Datei.
import-column-number = Spalte { $number }
import-leave-out = Auslassen
import-days = Tage wie 3/4/2026
import-days-guess = Wie die Spalte selbst es zeigt
import-days-day-first = 3. April (Tag zuerst)
import-days-month-first = 4. März (Monat zuerst)
import-no-title = Keine Spalte enthält das Risiko selbst. Wählen Sie für eine davon „Risiko“.
import-preview = Was geschähe
import-preview-meaning = Noch hat sich nichts geändert. Ein Risiko wird an Wefts eigenem Schlüssel, an seiner Referenz oder an seinem Titel wiedererkannt.
import-planning = Wird mit dem Register verglichen …
import-count-creates = { $count ->
    [one] { $count } neues Risiko
   *[other] { $count } neue Risiken
}
import-count-changes = { $count } geändert
import-count-same = { $count } unverändert
import-count-left = { $count ->
    [one] { $count } Zeile ausgelassen
   *[other] { $count } Zeilen ausgelassen
}
import-count-doubled = { $count } doppelt in der Tabelle
import-hidden-rows = { $count ->
    [one] { $count } ausgeblendete Zeile der Tabelle ist dabei.
   *[other] { $count } ausgeblendete Zeilen der Tabelle sind dabei.
}
import-rows-left = Ausgelassen, und warum ({ $count })
import-rows-doubled = Doppelt in der Tabelle ({ $count })
import-rows-changes = Geändert ({ $count })
import-rows-creates = Neu ({ $count })
import-rows-notes = Gut zu wissen ({ $count })
import-row = Zeile { $row }
import-same-as = Dasselbe Risiko wie in Zeile { $row }; nur jene zählt.
import-more-rows = Und { $count } weitere dieser Art.
import-problem-error-in-sheet = Die Tabelle zeigt dort einen Fehler: { $text }
import-problem-too-long = Zu lang für seine Spalte: { $text }
import-problem-no-such-choice = „{ $text }“ steht nicht zur Wahl.
import-problem-not-a-number = „{ $text }“ ist keine Zahl.
import-problem-not-one-to-five = „{ $text }“ ist nicht 1, 2, 3, 4 oder 5.
import-problem-not-a-day = „{ $text }“ ist kein Tag, den Weft lesen kann.
import-problem-not-weft-made = Diese Spalte schreibt nur Weft, und dies ist etwas anderes: { $text }
import-problem-quotes-in-file = Die Anführungszeichen dieser Zeile passen nicht zusammen, ihre Zellen sind nicht zu trennen: { $text }
import-problem-title-missing = Das Risiko selbst fehlt.
import-problem-contradiction = Dies passt nicht zusammen: { $text }
import-problem-several-match = Mehrere Risiken des Registers haben diesen Titel oder diese Referenz: { $text }
import-problem-owners-only = Risiken nur für Besitzer werden nicht importiert, weil dann alle sie lesen könnten: { $text }
import-note-person-unknown = Im Council heißt niemand „{ $text }“. Der Name bleibt, wie er ist.
import-note-department-unknown = „{ $text }“ ist keine Abteilung des Councils. Das Wort bleibt und zählt für keine.
import-note-half-a-score = Wahrscheinlichkeit oder Auswirkung fehlt, deshalb ist das Risiko nicht bewertet.
import-note-title-shortened = Das Risiko ist länger als ein Titel. Es bleibt ganz als Wortlaut erhalten: { $text } …
import-begin = { $count ->
    [0] Nichts zu importieren
    [one] { $count } Risiko importieren
   *[other] { $count } Risiken importieren
}
import-begin-meaning = Es geht im Hintergrund weiter, während Sie arbeiten, auch nachdem diese Seite geschlossen und wieder geöffnet wurde. Zehntausend Risiken brauchen etwa eine Viertelstunde, weil Microsoft 365 nur so viele auf einmal annimmt. Sie können anhalten und alles zurücknehmen.
import-leave = Abbrechen
import-why = Importiert aus { $name }
import-refused-empty = In { $name } steht nichts
import-refused-too-big = { $name } ist größer als 20 MB
import-refused-too-big-unpacked = { $name } ist ausgepackt zu groß
import-refused-too-many-parts = { $name } hat zu viele Teile
import-refused-packed-too-tight = { $name } ist gepackt, wie es keine Tabelle ist
import-refused-too-many-rows = { $name } hat mehr als 100.000 Zeilen
import-refused-too-many-columns = { $name } hat mehr als 200 Spalten
import-refused-with-password = { $name } ist mit einem Kennwort geschützt
import-refused-old-format = { $name } hat das alte Format von Excel
import-refused-with-macros = { $name } enthält Makros
import-refused-not-a-sheet = { $name } ist keine Tabelle
import-refused-damaged = { $name } ist beschädigt
import-refused-meaning = Nichts daraus wurde gelesen, und nichts hat sich geändert. Öffnen Sie die Datei in Excel, speichern Sie sie als einfache .xlsx-Datei oder als CSV und legen Sie jene hier ab.
import-failed-reading = Die Datei konnte nicht bis zum Ende gelesen werden
import-failed-keeping = Dieses Gerät konnte den Import nicht aufbewahren
import-failed-meaning = Nichts hat sich geändert. Schließen Sie, was Sie nicht brauchen, und versuchen Sie es noch einmal.
import-not-allowed = Sie können dieses Register lesen, aber nicht ändern
import-not-allowed-meaning = Ein Besitzer des Teams kann es Ihnen erlauben. Bis dahin kann jemand die Datei importieren, der es darf.
import-job-name = Import von { $name }
import-job-back = Der Import von { $name } wird zurückgenommen
import-job-count = { $stored } von { $total } gespeichert.
import-job-going = Unterwegs.
import-job-offline = Wartet auf das Netz. Was noch nicht gespeichert ist, liegt auf diesem Gerät.
import-job-paused = Angehalten. Der Rest liegt auf diesem Gerät.
import-job-done = Fertig.
import-job-undone = Zurückgenommen.
import-job-trouble = Stehen geblieben: Dieses Gerät konnte nicht weitermachen. Was gespeichert ist, bleibt gespeichert. Fahren Sie fort, um es noch einmal zu versuchen.
import-job-need-you = { $count ->
    [one] { $count } Risiko braucht Sie: Jemand hat es geändert, oder es wurde abgelehnt. Sehen Sie nach, was noch nicht gespeichert ist.
   *[other] { $count } Risiken brauchen Sie: Jemand hat sie geändert, oder sie wurden abgelehnt. Sehen Sie nach, was noch nicht gespeichert ist.
}
import-pause = Anhalten
import-resume = Fortfahren
import-undo = Zurücknehmen
import-forget = Aus dieser Liste entfernen
import-template = Noch keine Tabelle?
import-template-meaning = Beginnen Sie mit einer leeren, die die richtigen Spalten und Auswahlen hat.
import-template-xlsx = Leere Tabelle (XLSX)
import-template-csv = Leere Tabelle (CSV)
import-template-file = Weft-Risiken, leer
import-example-title = Beispiel: Der Lieferant könnte ausfallen
import-example-cause = Nur ein Lieferant kann das Teil herstellen
import-example-effect = Die Linie steht still
import-sheet-name = Risiken
import-export = Alle exportieren
import-export-shown = Angezeigte exportieren ({ $count })
import-export-busy = Die Datei wird geschrieben …
import-export-xlsx = Als Tabelle (XLSX)
import-export-print = Drucken, was zu sehen ist
import-export-csv = Als CSV
import-export-failed = Die Datei konnte nicht geschrieben werden. Nichts hat sich geändert; versuchen Sie es noch einmal.
import-export-stopped = Angehalten. Es wurde keine Datei erstellt.
import-export-file = Risiken von { $council }
import-export-owners = { $count ->
    [one] Auch das Risiko nur für Besitzer
   *[other] Auch { $count } Risiken nur für Besitzer
}
import-export-file-owners = { $name } mit denen nur für Besitzer
`
