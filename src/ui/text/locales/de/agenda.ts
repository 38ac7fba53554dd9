export const messages = `
lead-facilitator = Moderation
lead-note-taker = Protokoll
lead-sponsor = Sponsor
lead-owners = Verantwortliche
lead-departments = Jede Abteilung
lead-everyone = Alle
lead-decider = Entscheidung
lead-guest = Gast

item-kind-open = Eröffnung
item-kind-inform = Informieren
item-kind-review = Rückblick
item-kind-discuss = Besprechen
item-kind-decide = Entscheiden
item-kind-commit = Zusagen
item-kind-reflect = Nachdenken
item-kind-break = Pause
item-kind-due-list = Was fällig ist
item-kind-close = Abschluss

agenda-title = Tagesordnung
agenda-minutes = { $minutes } Min.
agenda-total = { $total } Min. insgesamt
agenda-total-of = { $total } von { $booked } Min.
agenda-over = { $minutes } Min. länger als die Besprechung
agenda-free = { $minutes } Min. frei
agenda-ends = endet um { $time }
agenda-conflicts = { $count ->
    [one] Eines passt nicht dazu, wer kommt
   *[other] { $count } Dinge passen nicht dazu, wer kommt
  }
agenda-conflict-lead-absent = { $why ->
    [away] „{ $title }“ leitet { $name }, an dem Tag nicht da.
   *[apology] „{ $title }“ leitet { $name }, verhindert.
  }
agenda-conflict-lead-unknown = „{ $title }“ leitet { $name }, weder im Gremium noch unter denen, die kommen.
agenda-conflict-facilitator-absent = { $why ->
    [away] { $name } moderiert und ist an dem Tag nicht da.
   *[apology] { $name } moderiert und kann nicht kommen.
  }
agenda-conflict-no-decider = „{ $title }“ soll entschieden werden, und weder Sponsor noch Vorsitz kommt.
agenda-carried = { $times ->
    [2] Vom letzten Mal übrig
    [3] Zum dritten Mal gefragt
    [4] Zum vierten Mal gefragt
    [5] Zum fünften Mal gefragt
   *[other] { $times }-mal gefragt
  }
agenda-empty-title = Noch keine Tagesordnung
agenda-empty-editor = Beginnen Sie mit einer Vorlage oder fügen Sie den ersten Punkt hinzu.
agenda-empty-others = Wer moderiert, bereitet sie vor. Sie können ein Thema vorschlagen.
agenda-add = Punkt hinzufügen
agenda-add-heading = Neuer Punkt
agenda-edit-heading = Punkt ändern
agenda-save = Speichern
agenda-half-typed = Halb geschrieben, als die Sitzung begann
agenda-half-typed-meaning = Das hat noch niemand gesehen. Schreiben Sie es hier zu Ende, oder brechen Sie ab, um es zu verwerfen.
agenda-edit = { $title } ändern
agenda-remove = { $title } entfernen
agenda-removed = Entfernt: { $title }
agenda-off = Von der Tagesordnung genommen
agenda-off-meaning = Was dort geschrieben wurde, bleibt und kommt ins Protokoll.
agenda-put-back = Zurückholen
agenda-put-back-this = Zurückholen: { $title }
agenda-item-title = Titel
agenda-item-minutes = Minuten
agenda-item-lead = Leitung
agenda-item-kind = Art
agenda-item-purpose = Zweck
agenda-item-further = Mehr zu diesem Punkt
agenda-item-prompt = Was die Moderation sagen kann
agenda-item-output = Was er hinterlässt
agenda-output-none = Nichts Bestimmtes
agenda-output-attendance = Wer da ist
agenda-output-action = Aufgaben
agenda-output-decision = Ein Beschluss
agenda-output-risk = Risiken
agenda-output-note = Notizen
agenda-output-update = Einen Stand
agenda-output-commitment = Zusagen
agenda-output-lesson = Lehren
agenda-output-win = Erfolge
agenda-output-experiment = Versuche
agenda-output-handoff = Übergaben
agenda-output-term = Vereinbarte Begriffe
agenda-output-measure = Kennzahlen
agenda-output-charter = Eine Änderung der Satzung
agenda-output-minutes = Das vorgelesene Protokoll
agenda-item-sources = Was er von selbst zeigt
agenda-source-actions-late = Überfällige Aufgaben
agenda-source-risks-due = Risiken zur Durchsicht
agenda-source-commitments-due = Fällige Zusagen
agenda-source-signals-fired = Beschlüsse zum erneuten Ansehen
agenda-source-experiments-ending = Versuche, die enden
agenda-source-measures = Kennzahlen
agenda-source-pulse-result = Ergebnis der Umfrage
agenda-source-channel-posts = Beiträge im Kanal
agenda-item-carry = Wenn keine Zeit dafür bleibt
agenda-carry-by-kind = Wie Punkte seiner Art
agenda-carry-yes = Kommt beim nächsten Mal wieder
agenda-carry-no = Endet mit der Sitzung
agenda-carry-ask = Beim Schließen der Sitzung fragen
agenda-lead-roles = Nach Rolle
agenda-lead-people = Nach Name
agenda-problem-title = Schreiben Sie einen Titel.
agenda-proposals = Vorgeschlagene Themen
agenda-proposals-none = Noch ist nichts vorgeschlagen.
agenda-propose = Thema vorschlagen
agenda-propose-send = Vorschlagen
agenda-propose-why = Warum jetzt
agenda-take-in = Aus einer Nachricht übernehmen
agenda-take-in-paste = Nachricht
agenda-take-in-hint = Hier einfügen; die Felder darunter füllen sich daraus.
agenda-behalf = Im Namen von
agenda-proposal-accepted = Auf der Tagesordnung.
agenda-proposal-accepted-at = Auf der Tagesordnung um { $time }.
agenda-proposal-parked = Geparkt von { $name }: { $reason }
agenda-proposal-declined = Abgelehnt von { $name }: { $reason }
agenda-proposal-behalf = Im Namen von { $name }
agenda-proposal-open = Wartet auf die Moderation.
agenda-answer-accept = Auf die Tagesordnung setzen
agenda-answer-park = Parken
agenda-answer-decline = Ablehnen
agenda-park-reason = Begründung für die Person, die es vorgeschlagen hat
agenda-park-missing = Schreiben Sie eine Begründung, damit die Person weiß, warum.
agenda-templates = Vorlagen
agenda-templates-choose = Wählen Sie, womit die Tagesordnung beginnt. Danach lässt sich alles ändern.
agenda-templates-replace = Eine Vorlage ersetzt die Tagesordnung. Übrig gebliebene Punkte bleiben.
agenda-templates-keep = Tagesordnung behalten
agenda-templates-usual = Üblich in dieser Serie
agenda-templates-all = Alle { $count } Vorlagen
agenda-templates-search = Vorlagen durchsuchen
agenda-templates-none = Keine Vorlage enthält diese Wörter. Versuchen Sie weniger oder andere.
agenda-templates-series = Für „{ $name }“
agenda-templates-own = Eigene des Gremiums
agenda-template-save = Als Vorlage speichern
agenda-template-keep = Vorlage speichern
agenda-template-name = Name
agenda-template-unnamed = Geben Sie ihr einen Namen, damit andere sie finden.
agenda-template-purpose = Wofür sie ist
agenda-template-cadence = Rhythmus
agenda-template-saved = „{ $title }“ ist jetzt eine Vorlage des Gremiums. Sie steht vorn, wo eine Tagesordnung begonnen wird.
agenda-template-remove = Vorlage löschen
agenda-template-removed = „{ $title }“ ist gelöscht. Sie liegt im Papierkorb der Liste.
agenda-longer = { $minutes } Min. länger als die Besprechung
agenda-use = Diese Tagesordnung verwenden
agenda-group-weekly = Wöchentlich
agenda-group-monthly = Monatlich
agenda-group-quarterly = Vierteljährlich
agenda-group-half-yearly = Halbjährlich
agenda-group-yearly = Jährlich
agenda-group-on-demand = Bei Bedarf
agenda-group-short = Kurzformen
`
