export const messages = `
outlook-scope = Wofür die Tagesordnung ist
outlook-scope-one = Dieser Termin
outlook-scope-all = Die ganze Serie
outlook-series-which = Welcher Termin der Serie?
outlook-series-none = Die Serie hat in den nächsten fünf Wochen keinen Termin. Öffnen Sie stattdessen einen ihrer Termine im Kalender.
outlook-standing = Ständige Tagesordnung
outlook-standing-meaning = Eine ständige Tagesordnung sagt, was jeder Termin der Serie enthält und wer als Nächstes moderiert. Die Tagesordnung eines einzelnen Termins kommt nur in diesen Termin.
outlook-standing-put = In die ganze Serie setzen
outlook-standing-take-off = Aus der ganzen Serie nehmen
outlook-standing-other = Andere Vorlage wählen
outlook-standing-organizer = Nur die organisierende Person kann ändern, was andere in der Serie sehen. Die Tagesordnung jedes Termins bleibt in Weft und ist für alle im Gremium lesbar.
outlook-standing-mailed = { $count ->
    [0] Noch ist niemand eingeladen, deshalb erhält niemand eine E-Mail. Einzeln geänderte Termine behalten ihren eigenen Text.
    [one] Outlook teilt { $count } eingeladenen Person die Änderung mit, für die ganze Serie und noch einmal für jeden einzeln geänderten Termin; diese behalten ihren eigenen Text.
   *[other] Outlook teilt { $count } eingeladenen Personen die Änderung mit, für die ganze Serie und noch einmal für jeden einzeln geänderten Termin; diese behalten ihren eigenen Text.
}
outlook-form-behind = Das Fenster der Besprechung in Outlook zeigt vielleicht noch den Text von vorher. Schließen Sie es ohne Speichern und öffnen Sie die Besprechung neu, bevor Sie sie ändern oder senden, damit nichts von der Einladung verloren geht.
outlook-no-council = Diese Besprechung gehört noch zu keinem Gremium
outlook-no-council-meaning = Öffnen Sie Weft einmal in der Teams-Besprechung und wählen Sie das Gremium. Danach wird es hier erkannt.
outlook-no-council-anywhere = Keines Ihrer Teams hat ein Gremium. Richten Sie in Teams eines ein: Fügen Sie Weft dem Kanal des Gremiums als Registerkarte hinzu. Sehen Sie dann noch einmal nach.
outlook-not-saved = Speichern Sie die Besprechung zuerst
outlook-not-saved-meaning = Outlook gibt der Besprechung beim Speichern oder Senden eine Adresse. Speichern Sie sie und sehen Sie noch einmal nach.
outlook-shared = Diese Besprechung steht im Kalender einer anderen Person
outlook-shared-of = Der Kalender gehört { $owner }.
outlook-shared-permission = Diese Besprechung steht im Kalender einer anderen Person. Weft bittet Sie einmal um eine Berechtigung: Kalender zu lesen und zu ändern, die für Sie freigegeben sind (Calendars.ReadWrite.Shared). Sie reicht nicht weiter als diese Freigabe.
outlook-shared-writes = Sie schreiben im Kalender von { $owner }, als Stellvertretung. Die Einladung geht in deren Namen hinaus.
outlook-shared-one = Um eine einzelne Besprechung vorzubereiten, öffnen Sie diese in jenem Kalender.
outlook-shared-owner-unknown = Outlook sagt nicht, wem er gehört, daher ändert Weft hier nichts. Bereiten Sie die Tagesordnung in der Registerkarte des Gremiums in Teams vor; wem der Kalender gehört, setzt sie mit einem Druck in die Einladung.
outlook-shared-not-saved = Weft kann die Besprechung vorbereiten, sobald sie gespeichert ist. Nichts wurde geändert. Speichern Sie sie in Outlook und sehen Sie noch einmal nach.
outlook-shared-may-not-edit = Sie dürfen in diesen Kalender sehen, ihn aber nicht ändern; daher ändert Weft hier nichts. Bereiten Sie die Tagesordnung in der Registerkarte des Gremiums in Teams vor; wem der Kalender gehört, setzt sie mit einem Druck in die Einladung oder gibt Ihnen das Recht zum Bearbeiten.
outlook-shared-no-access = Microsoft 365 hat Weft mit Ihren Rechten nicht in diesen Kalender gelassen, daher wurde nichts geändert. Bitten Sie um eine Freigabe als Stellvertretung, oder bereiten Sie die Tagesordnung in der Registerkarte des Gremiums in Teams vor.
outlook-shared-no-meeting = Das ist keine Teams-Besprechung und hat daher keine Sitzung. Nichts wurde geändert. Machen Sie in Outlook eine Teams-Besprechung daraus, speichern Sie sie und sehen Sie noch einmal nach.
outlook-draft = Tagesordnung einer neuen Besprechung
outlook-draft-meaning = Outlook hat diese Besprechung noch nicht gespeichert. Wählen Sie ihre Tagesordnung schon jetzt; sie bleibt auf diesem Gerät, bis die Besprechung gespeichert ist.
outlook-draft-which = Für welches Gremium ist diese Besprechung?
outlook-draft-which-meaning = Noch wird nichts festgehalten.
outlook-draft-other-council = Anderes Gremium
outlook-draft-save = Besprechung speichern und weiter
outlook-draft-save-meaning = Eine Tagesordnung braucht eine gespeicherte Teams-Besprechung. Outlook speichert sie in Ihren Kalender, und Microsoft 365 macht sie dauerhaft zu einer Teams-Besprechung. Wer schon eingeladen ist, erhält vielleicht eine E-Mail dazu.
outlook-draft-saving = Besprechung wird gespeichert …
outlook-draft-make-online = Zur Teams-Besprechung machen und weiter
outlook-draft-make-online-meaning = Diese Besprechung ist gespeichert und keine Teams-Besprechung. Microsoft 365 macht sie dauerhaft zu einer. Wer schon eingeladen ist, erhält vielleicht eine E-Mail dazu.
outlook-draft-save-yourself = Dieses Outlook kann nicht für Sie speichern. Speichern Sie die Besprechung als Teams-Besprechung und sehen Sie noch einmal nach. Die Tagesordnung bleibt auf diesem Gerät.
outlook-draft-not-saved = Die Besprechung ist noch nicht bereit für die Tagesordnung
outlook-draft-save-refused = Outlook hat die Besprechung nicht gespeichert. Die Tagesordnung bleibt auf diesem Gerät; speichern Sie die Besprechung in Outlook und drücken Sie noch einmal.
outlook-draft-not-yet = Outlook hat die Besprechung gespeichert, und Microsoft 365 zeigt sie noch nicht. Die Tagesordnung bleibt auf diesem Gerät; drücken Sie in einer Minute noch einmal.
outlook-draft-offline = Sie sind offline. Die Tagesordnung bleibt auf diesem Gerät; drücken Sie noch einmal, wenn Sie wieder verbunden sind.
outlook-draft-other = Microsoft 365 hat abgelehnt. Die Tagesordnung bleibt auf diesem Gerät; drücken Sie gleich noch einmal.
outlook-not-online = Das ist noch keine Teams-Besprechung
outlook-people-expected = { $expected ->
    [one] { $expected } Person wird erwartet.
   *[other] { $expected } Personen werden erwartet.
}
outlook-people-enough = { $coming } von denen, die entscheiden, sind eingeladen und haben nicht abgesagt; { $quorum } sind mehr als die Hälfte.
outlook-people-short = Zu wenige, um zu entscheiden: { $coming } von denen, die entscheiden, sind eingeladen und haben nicht abgesagt, und { $quorum } sind mehr als die Hälfte.
outlook-people-missing = Im Gremium und nicht eingeladen: { $names }.
outlook-people-stand-ins = Ihre Abteilung hat abgesagt, und sie könnten vertreten: { $names }.
outlook-people-organizer = Nur die organisierende Person kann sie einladen.
outlook-people-add = { $count ->
    [one] { $count } Person einladen
   *[other] { $count } Personen einladen
}
outlook-people-in-form = Sie stehen in Outlook auf der Besprechung und erhalten die Einladung, wenn Sie sie senden.
outlook-people-invited = Sie sind eingeladen. Outlook teilt es ihnen mit und sonst niemandem.
outlook-people-not-added = Niemand wurde eingeladen
outlook-people-refused = Outlook hat sie nicht angenommen, oder nur die organisierende Person darf einladen. Sonst wurde nichts geändert; fügen Sie sie in Outlook hinzu oder versuchen Sie es gleich noch einmal.
outlook-people-offline = Sie sind offline. Drücken Sie noch einmal, wenn Sie wieder verbunden sind.
outlook-files = Zum Vorbereiten
outlook-files-none = Nichts ist angehängt.
outlook-files-limits = Dateien bis { $megabytes } MB gehen mit der Einladung, wenn Sie sie senden. Was größer ist oder noch bearbeitet wird, gehört in die Dateien des Gremiums, mit seinem Link unter „Vorher lesen“.
outlook-files-attach = Datei anhängen
outlook-files-attaching = Wird angehängt …
outlook-files-attached = { $name } geht mit der Einladung, wenn Sie sie senden.
outlook-files-refused = { $name } wurde nicht angehängt
outlook-files-too-large = Die Datei ist größer, als Outlook erlaubt. Legen Sie sie in die Dateien des Gremiums und ihren Link unter „Vorher lesen“.
outlook-files-name-too-long = Outlook erlaubt Namen bis 255 Zeichen. Geben Sie der Datei einen kürzeren Namen und hängen Sie sie noch einmal an.
outlook-files-empty = Die Datei ist leer. Hängen Sie eine andere an.
outlook-files-by-outlook = Outlook hat die Datei nicht angenommen. Alle zusammen sind vielleicht zu groß; versuchen Sie es noch einmal oder legen Sie sie in die Dateien des Gremiums.
outlook-organizer-write = { $name } in Teams schreiben
outlook-organizer-message = Die Tagesordnung von „{ $title }“ wartet auf Ihr Outlook: Öffnen Sie dort die Besprechung und drücken Sie „In die Einladung setzen“. { $link }
outlook-organizer-left = { $name } ist nicht mehr im Team des Gremiums
outlook-organizer-left-meaning = Sonst kann niemand ändern, was andere in dieser Einladung sehen. Die Tagesordnung bleibt erhalten, und der Kanal kann sie tragen. Für die kommenden Termine kann jemand aus dem Team eine Serie anlegen, die auf diese folgt.
outlook-organizer-successor = Kalender öffnen und die folgende Serie anlegen
outlook-waiting-say = In { $channel } sagen
outlook-waiting-saying = Wird gesagt…
posted-waiting-published = { $name } hat es im Kanal gesagt, { $when }.
posted-waiting-open = Nachricht öffnen
posted-waiting-underway = { $name } sagt es gerade.
posted-waiting-unsure = Es ist nicht bekannt, ob das Wort im Kanal angekommen ist ({ $name }, { $when }).
posted-waiting-unsure-meaning = Sehen Sie im Kanal nach. Steht es nicht dort, sagen Sie es noch einmal; von selbst wird nichts doppelt geschrieben.
posted-waiting-there = Es steht dort
posted-waiting-again = Es steht nicht dort: noch einmal sagen
outlook-waiting-no-list = Dieses Gremium hat noch keine Liste der Benachrichtigungen.
outlook-waiting-no-list-meaning = Es wurde nichts geschrieben. Wer das Gremium eingerichtet hat, öffnet dessen Einstellungen noch einmal; das legt die Liste an, die verhindert, dass etwas doppelt geschrieben wird.
`
