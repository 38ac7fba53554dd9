export const messages = `
calendar-series = Besprechungsreihen
calendar-new = Neue Besprechungsreihe
calendar-adopt = Reihe aus meinem Kalender übernehmen
calendar-no-series = Noch keine Besprechungsreihe
calendar-no-series-meaning = Eine Besprechungsreihe verbindet eine Tagesordnung, den Rhythmus und die Reihe in den Kalendern aller. Legen Sie eine an oder übernehmen Sie die, die es schon gibt.
calendar-at = { $time } Uhr ({ $zone }), { $minutes } Minuten
calendar-ends = Letzte Sitzung bis { $day }
calendar-next-one = Nächste: { $when }
calendar-with-agenda = Tagesordnung: { $name }
calendar-organized-by = Organisiert von { $name }
calendar-ended = Beendet
calendar-unfinished = Noch in keinem Kalender
calendar-unfinished-own = Die Reihe ist hier gespeichert, aber noch nicht in Ihrem Kalender. Niemand wurde doppelt eingeladen: Ein neuer Versuch legt keine zweite an.
calendar-unfinished-other = { $name } hat sie begonnen und trägt sie in den Kalender ein. Nur so gibt es sie nie doppelt.
calendar-finish = In meinen Kalender eintragen
calendar-working = Einen Moment …
calendar-news = Im Kalender steht es anders
calendar-take-over = Übernehmen, was im Kalender steht
calendar-news-cancelled = Die Reihe wurde in Outlook abgesagt.
calendar-news-not-understood = Sie wiederholt sich auf eine Weise, die hier nicht dargestellt werden kann. Die Sitzungen unten stehen so im Kalender.
calendar-news-rhythm = Sie wiederholt sich jetzt anders: { $rhythm }.
calendar-news-time = Sie beginnt jetzt um { $time } Uhr ({ $zone }).
calendar-news-length = Sie dauert jetzt { $minutes } Minuten.
calendar-news-end = Sie endet am { $day }.
calendar-news-no-end = Sie hat kein Ende mehr.
calendar-news-name = Sie heißt jetzt „{ $name }“.
calendar-news-organizer = { $name } organisiert sie jetzt.
calendar-change = Ändern
calendar-times = Termin finden
calendar-not-done = Der Kalender wurde nicht geändert
calendar-broken = Eine Besprechungsreihe ist nicht lesbar
calendar-broken-meaning = { $count ->
    [one] Eine Zeile der Liste „Weft meeting series“ wurde
   *[other] { $count } Zeilen der Liste „Weft meeting series“ wurden
  } so bearbeitet, dass keine Reihe mehr daraus wird. Berichtigen Sie sie in der Liste; der Kalender ist unberührt.
calendar-sessions = Sitzungen
calendar-span = Zeitraum
calendar-span-quarter = Quartal
calendar-span-year = Jahr
calendar-face = Als
calendar-face-months = Monate
calendar-face-list = Liste
calendar-earlier = Früher
calendar-now = Heute
calendar-later = Später
calendar-how = Wählen Sie eine Sitzung, um zu sehen, wie es um sie steht. Was Sie organisieren, können Sie auf einen anderen Tag ziehen oder mit den Pfeiltasten verschieben.
calendar-empty = Keine Sitzungen in dieser Zeit
calendar-empty-meaning = Sehen Sie früher oder später nach, oder legen Sie eine Besprechungsreihe an.
calendar-chip = { $title }, { $day }, { $time }: { $state }{ $gaps ->
    [0] { "" }
   *[other] , etwas fehlt
  }
calendar-state-planned = Geplant
calendar-state-drafted = Tagesordnung entworfen
calendar-state-on-invite = Tagesordnung in der Einladung
calendar-state-running = Läuft
calendar-state-held = Gehalten, nicht veröffentlicht
calendar-state-published = Veröffentlicht
calendar-state-minutes-confirmed = Protokoll bestätigt
calendar-state-minutes-changed = Protokoll nach der Bestätigung geändert
calendar-state-cancelled = Abgesagt
calendar-state-not-held = Nicht festgehalten
calendar-legend = Stand der Sitzungen
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = Moderation der Reihe nach: { $name }
calendar-facilitator = Moderation: { $name }
calendar-moved-from = Im Kalender verschoben, vorher { $when }
calendar-longer = { $minutes } Minuten länger als die Reihe
calendar-shorter = { $minutes } Minuten kürzer als die Reihe
calendar-gap-no-facilitator = Noch moderiert niemand
calendar-gap-no-agenda = Noch keine Tagesordnung
calendar-gap-not-in-my-calendar = Nicht in Ihrem Kalender
calendar-gap-rest-day = An einem sitzungsfreien Tag.
calendar-gap-closed-day = An einem geschlossenen Tag: { $name }.
calendar-gap-skip = Die Reihe lässt sie aus: Sagen Sie sie ab.
calendar-not-moved = Nichts wurde geändert
calendar-move-day = Tag, Ihre Zeit
calendar-move-time = Uhrzeit, Ihre Zeit
calendar-move-mails = Outlook benachrichtigt alle Eingeladenen.
calendar-move = Sitzung verschieben
calendar-move-to = Auf { $day } verschieben
calendar-cancel-session = Diese Sitzung absagen
calendar-cancel-meaning = Outlook nimmt sie aus allen Kalendern und benachrichtigt die Eingeladenen. Das lässt sich nicht rückgängig machen.
calendar-cancel-sure = Für alle absagen
calendar-organizer-moves = { $name } organisiert diese Besprechung. Nur { $name } kann sie für alle verschieben oder absagen.
calendar-moving = Auf { $day }. Mit „Sitzung verschieben“ wird es ausgeführt.
calendar-moved = „{ $title }“ wurde verschoben. Outlook benachrichtigt alle.
calendar-cancelled = „{ $title }“ wurde für alle abgesagt.
calendar-when = Wann
calendar-when-own = Ihre Zeit
calendar-when-council = Zeit des Gremiums
calendar-session = Sitzung
calendar-standing = Stand
calendar-back = Kalender
calendar-reading = Ihr Kalender wird gelesen
calendar-adopt-how = Diese Reihen mit Teams-Besprechung stehen in Ihrem Kalender. Das Übernehmen ändert darin nichts.
calendar-adopt-none = Keine Reihe zum Übernehmen
calendar-adopt-none-meaning = In Ihrem Kalender steht keine weitere Reihe mit Teams-Besprechung. Legen Sie stattdessen eine an.
calendar-adopt-people = { $count } aus dem Gremium sind eingeladen
calendar-adopt-take = Übernehmen
calendar-adopt-this = „{ $name }“ übernehmen
calendar-adopt-mails = Niemand wird benachrichtigt, und im Kalender ändert sich nichts.
calendar-not-adopted = Diese Reihe kann nicht übernommen werden
calendar-not-adopted-every-few-days = Sie wiederholt sich alle paar Tage. Stellen Sie sie in Outlook auf ganze Wochen um und versuchen Sie es erneut.
calendar-not-adopted-several-weekdays = Sie fällt auf mehrere Wochentage eines Monats. Wählen Sie in Outlook einen Wochentag und versuchen Sie es erneut.
calendar-not-adopted-too-rare = Sie wiederholt sich seltener als alle acht Jahre. Nichts wurde geändert.
calendar-not-adopted-not-understood = Ihr Rhythmus konnte nicht gelesen werden. Nichts wurde geändert; Sie können stattdessen eine neue Reihe anlegen.
calendar-not-adopted-unknown-zone = Ihre Zeitzone ist nicht bekannt. Wählen Sie in Outlook eine andere für die Reihe und versuchen Sie es erneut.
calendar-closed-days = Geschlossene Tage
calendar-closed-how = Tage, an denen niemand zusammenkommt. Der Kalender zeigt, welche Sitzungen darauf fallen; von selbst wird nichts verschoben.
calendar-closed-from = Erster Tag
calendar-closed-to = Letzter Tag
calendar-closed-to-hint = Leer für einen Tag.
calendar-closed-wrong = Der letzte Tag darf nicht vor dem ersten liegen und höchstens { $most } Tage danach.
calendar-closed-span = { $from } bis { $to }
calendar-closed-count = ({ $count } Tage)
calendar-closed-added = Geschlossen: { $day }.
calendar-closed-name = Was an dem Tag ist
calendar-closed-add = Geschlossene Tage hinzufügen
calendar-closed-remove = { $day } entfernen
calendar-closed-removed = Wieder offen: { $day }.
calendar-remove = Entfernen
calendar-times-for = Termin finden für „{ $name }“
calendar-times-how = Schaut einmal, wenn Sie die Taste drücken, wann die Eingeladenen beschäftigt oder abwesend sind. Was sie tun, wird nicht gelesen.
calendar-times-from = Von
calendar-times-to = Bis, höchstens 60 Tage
calendar-times-look = Termine suchen
calendar-times-none = Kein Termin an diesen Tagen
calendar-times-none-meaning = Alle sind geschlossen oder vorbei. Wählen Sie andere Tage.
calendar-times-who = Wer kommen kann
calendar-times-fair = Für wen es früh oder spät ist
calendar-times-free = { $free } von { $all } können kommen
calendar-times-busy = Beschäftigt: { $names }
calendar-times-unknown = Nicht bekannt: { $names }
calendar-times-use = Diesen Termin nehmen
calendar-times-use-this = { $when } nehmen
calendar-times-use-how = Ein Termin, den Sie nehmen, wird in das Formular der Reihe eingetragen. Niemand erfährt davon, bevor Sie speichern.
calendar-times-organizer = Nur { $name } kann einen dieser Termine für alle in den Kalender eintragen.
calendar-times-filled = Beginnt { $when }, wie gefunden. Nichts ändert sich und niemand erfährt davon, bevor Sie speichern.
calendar-quorum = Genug für eine Sitzung
calendar-no-quorum = Zu wenige für eine Sitzung
calendar-decider = Patin, Pate oder Vorsitz kann kommen
calendar-no-decider = Weder Patenschaft noch Vorsitz
calendar-fair = Für alle zwischen 8 und 18 Uhr
calendar-outside = Außerhalb von 8 bis 18 Uhr: { $names }
calendar-at-clock = { $name } um { $time } Uhr
calendar-unknown = Diese Besprechungsreihe ist nicht hier
calendar-unknown-meaning = Sie wurde entfernt, oder der Link ist unvollständig. Sonst ist nichts betroffen.
calendar-name = Name
calendar-template = Tagesordnung für den Anfang
calendar-template-none = Keine
calendar-rhythm = Wie oft
calendar-kind-weekly = Jede Woche oder alle paar Wochen
calendar-kind-monthly = Jeden Monat oder alle paar Monate
calendar-kind-quarterly = Jedes Quartal
calendar-kind-half-yearly = Jedes Halbjahr
calendar-kind-yearly = Jedes Jahr
calendar-kind-on-demand = Bei Bedarf
calendar-every-weeks = Alle wie viele Wochen
calendar-every-months = Alle wie viele Monate
calendar-weekdays = Am
calendar-month-quarterly = Monat des Quartals
calendar-month-half-yearly = Monat des Halbjahrs
calendar-month-yearly = Monat
calendar-month-of = { $month }. Monat
calendar-by = Tag nach
calendar-by-weekday = Wochentag
calendar-by-day = Datum
calendar-by-working-day = Arbeitstag (Montag bis Freitag)
calendar-nth = Welcher
calendar-nth-first = Erster
calendar-nth-second = Zweiter
calendar-nth-third = Dritter
calendar-nth-fourth = Vierter
calendar-nth-last = Letzter
calendar-weekday = Wochentag
calendar-day = Tag im Monat
calendar-on-day = am { $day }.
calendar-on-weekday = am { $nth ->
    [first] ersten
    [second] zweiten
    [third] dritten
    [fourth] vierten
   *[last] letzten
  } { $weekday }
calendar-on-working-day = am { $nth ->
    [first] ersten
    [second] zweiten
    [third] dritten
    [fourth] vierten
   *[last] letzten
  } Arbeitstag
calendar-rhythm-weekly = { $every ->
    [1] Jeden { $days }
   *[other] Alle { $every } Wochen am { $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] Jeden Monat { $day }
   *[other] Alle { $every } Monate { $day }
  }
calendar-rhythm-quarterly = Jedes Quartal { $day } im { $month ->
    [1] ersten
    [2] zweiten
   *[other] letzten
  } Monat
calendar-rhythm-half-yearly = Jedes Halbjahr { $day } im { $month }. Monat
calendar-rhythm-yearly = Jedes Jahr { $day } im { $month }
calendar-rhythm-on-demand = Bei Bedarf
calendar-time = Beginnt um
calendar-minutes = Minuten
calendar-zone = Zeitzone
calendar-zone-hint = Die Reihe behält diese Uhrzeit, wenn die Sommerzeit beginnt oder endet.
calendar-first = Ab
calendar-until = Bis
calendar-until-hint = Leer für kein Ende.
calendar-who = Wer eingeladen ist
calendar-who-all = Das ganze Gremium
calendar-who-departments = Bereiche
calendar-who-people = Personen
calendar-roles = Rollen
calendar-role-facilitator = Moderation
calendar-role-noteTaker = Protokoll
calendar-role-person = Wer
calendar-mode-rotating = Wechselt sich ab
calendar-mode-fixed = Immer dieselbe Person
calendar-mode-none = Keine
calendar-closed-rule = Geschlossene Tage
calendar-rest-days = Wochentage ohne Sitzungen
calendar-on-closed = Eine Sitzung an einem geschlossenen Tag
calendar-on-closed-keep = findet trotzdem statt
calendar-on-closed-skip = fällt aus
calendar-on-closed-before = wandert auf den Tag davor
calendar-on-closed-after = wandert auf den Tag danach
calendar-next = Die nächsten sechs Sitzungen
calendar-next-none = Daraus wird noch keine Sitzung. Prüfen Sie Tage, Uhrzeit und Zeitzone.
calendar-next-on-demand = Es entsteht keine Reihe: Jede Sitzung wird einzeln geplant.
calendar-fate-kept = findet trotzdem statt.
calendar-closed-later = Eine Reihe kennt keine geschlossenen Tage. Sobald sie im Kalender steht, hat jede dieser Sitzungen eine Taste zum Verschieben oder Absagen.
calendar-fate-skipped = fällt aus.
calendar-fate-moved = wandert auf { $day }.
calendar-fate-no-room = hat keinen offenen Tag in der Nähe.
calendar-locked = { $name } organisiert diese Reihe
calendar-locked-meaning = Wann sie ist und wer eingeladen ist, wird im Kalender der organisierenden Person geändert. Name, Tagesordnung, Rollen und geschlossene Tage können Sie hier ändern.
calendar-create = Reihe anlegen
calendar-create-mails = Legt eine Teams-Besprechung in Ihrem Kalender an und verschickt sofort die Einladungen.
calendar-save = Speichern
calendar-change-mails = Ein neuer Zeitpunkt beginnt die Reihe neu: Einzeln verschobene Sitzungen verlieren ihren Platz, und Outlook benachrichtigt alle. Tagesordnung und Rollen ändern sich, ohne dass jemand benachrichtigt wird.
calendar-change-own = In keinem Kalender ändert sich etwas.
calendar-end = Diese Reihe beenden
calendar-end-meaning = Sitzungen nach heute verschwinden aus allen Kalendern. Was gehalten wurde, bleibt mit seinem Protokoll.
calendar-end-sure = Für alle beenden
calendar-end-sure-meaning = Outlook benachrichtigt alle Eingeladenen. Eine beendete Reihe lässt sich als neue fortführen.
calendar-successor = Die folgende Serie
calendar-successor-why = { $name } ist nicht mehr im Team des Gremiums. Sonst kann niemand diese Serie in den Kalendern ändern.
calendar-successor-who = Vorsitz, Geschäftsstelle oder Pate können die folgende Serie anlegen. Schicken Sie ihnen den Link zu dieser Seite.
calendar-successor-make = Die folgende Serie anlegen
calendar-successor-new = In Ihrem Kalender entsteht ab { $when } eine neue Teams-Serie. Sie organisieren sie. Tagesordnung, Rollen, Gäste und Rhythmus bleiben gleich.
calendar-successor-invited = { $count ->
    [0] Außer Ihnen wird niemand eingeladen.
    [one] Outlook sendet eine Einladung an { $names }.
   *[other] Outlook sendet { $count } Einladungen: { $names }.
  }
calendar-successor-old = Die alte Serie bleibt in den Kalendern stehen. Von hier aus lässt sie sich nicht entfernen: Das kann Ihre Administration oder jede Person für sich selbst.
calendar-successor-records = Die Aufzeichnungen des Gremiums bleiben, wie sie sind. Unerledigte Punkte, offene Aufgaben und zu bestätigende Protokolle gehen in der neuen Serie weiter.
calendar-successor-sure = Anlegen und Einladungen senden
calendar-successor-leave = So lassen
calendar-successor-not = Es wurde keine neue Serie angelegt
calendar-successor-taken = { $name } legt die folgende Serie gerade an oder hat sie angelegt. Es gibt eine; Sie müssen nichts tun.
calendar-problem-name = Geben Sie ihr einen Namen.
calendar-problem-zone = Diese Zeitzone ist nicht bekannt. Wählen Sie eine aus der Liste.
calendar-problem-schedule = Rhythmus, Tag, Uhrzeit oder Minuten sind nicht vollständig.
calendar-problem-audience = Wählen Sie, wer eingeladen ist.
calendar-problem-until = Der letzte Tag liegt vor dem ersten.
calendar-refused-ended = Diese Serie ist beendet. Legen Sie stattdessen eine neue an.
calendar-refused-two-rows = In der Liste des Gremiums steht diese Serie zweimal; es ist nicht klar, welche weitergeht. Beenden Sie hier eine davon und versuchen Sie es dann noch einmal.
calendar-refused-changed = Die Serie wurde inzwischen geändert, oder eine Änderung von Ihnen ist noch unterwegs. Es ist nichts geschehen. Sehen Sie sie noch einmal an und versuchen Sie es dann erneut.
calendar-refused-on-demand = Sie hat keinen Rhythmus: Jede Sitzung wird einzeln geplant. Die Reihe ist hier gespeichert.
calendar-refused-unknown-zone = Die Zeitzone ist nicht bekannt. Wählen Sie eine andere.
calendar-refused-no-session = Sie endet vor ihrer ersten Sitzung. Wählen Sie einen späteren letzten Tag.
calendar-refused-no-online-meeting = Sie hat keine Teams-Besprechung: Ihr Konto darf vielleicht keine anlegen. Fragen Sie die Administration und versuchen Sie es erneut.
calendar-refused-not-organizer = Jemand anderes organisiert sie. Ihre Änderung würde niemanden erreichen, deshalb wurde nichts geändert.
calendar-refused-changed-meanwhile = Inzwischen hat sie jemand verschoben. Sie sehen, wo sie jetzt steht; verschieben Sie sie noch einmal, wenn Sie wollen.
calendar-failed-stale = Im selben Moment wurde sie geändert, von jemand anderem oder durch einen Versuch von Ihnen ohne Antwort. Sehen Sie nach, wie sie jetzt steht; ein neuer Versuch führt nichts doppelt aus.
calendar-failed-gone = Sie steht nicht mehr im Kalender. Nichts wurde geändert.
calendar-failed-crossing = Eine Sitzung kann nicht auf oder über den Tag ihrer Nachbarin verschoben werden. Verschieben Sie zuerst diese oder wählen Sie einen näheren Tag.
calendar-failed-refused = Outlook hat es abgelehnt. Nichts wurde geändert.
calendar-failed-scope = Weft darf nicht in Ihren Kalender schreiben. Sitzungen und Tagesordnungen gehen auch ohne.
calendar-failed-offline = Sie sind offline. Was Sie getippt haben, ist gespeichert; versuchen Sie es erneut, wenn Sie verbunden sind.
calendar-failed-service = Der Kalender antwortet gerade nicht. Ob es ausgeführt wurde, ist nicht sicher: Ein neuer Versuch führt nichts doppelt aus.
calendar-failed-other = Es hat nicht geklappt. Ein neuer Versuch führt nichts doppelt aus.
`
