export const messages = `
first-run-sign-in = Melden Sie sich an, um Weft zu öffnen
first-run-sign-in-meaning = Weft handelt mit Ihren eigenen Rechten und sieht nur, was Sie sehen dürfen. Zum Anmelden öffnet sich ein kleines Fenster.
first-run-sign-in-do = Anmelden
first-run-sign-in-busy = Das Anmeldefenster wird erwartet. Erscheint es nicht, erlauben Sie Pop-ups für Teams.
first-run-sign-in-ended = Melden Sie sich wieder an, um weiterzumachen
first-run-sign-in-ended-meaning = Microsoft 365 nimmt Ihre Anmeldung nicht mehr an. { $kept ->
    [yes] Was Sie schreiben, bleibt auf diesem Gerät und wird gesendet, sobald Sie angemeldet sind.
    [no] Was Sie schreiben, steht nur auf dieser Seite und wird gesendet, sobald Sie angemeldet sind: Lassen Sie die Seite offen.
   *[unknown] Was Sie schreiben, wird gesendet, sobald Sie angemeldet sind: Lassen Sie diese Seite offen.
  } Die Anmeldung öffnet ein kleines Fenster.
first-run-consent-ended = Ihre Administration muss Weft wieder genehmigen
first-run-consent-ended-meaning = Die Genehmigung wurde zurückgenommen, während dies offen war. { $kept ->
    [yes] Was Sie schreiben, bleibt auf diesem Gerät und wird gesendet, sobald sie wieder erteilt ist; mit Ihrem Konto ist alles in Ordnung.
    [no] Was Sie schreiben, steht nur auf dieser Seite und wird gesendet, sobald sie wieder erteilt ist: Lassen Sie die Seite offen. Mit Ihrem Konto ist alles in Ordnung.
   *[unknown] Mit Ihrem Konto ist alles in Ordnung.
  }
first-run-consent = Ihre Administration genehmigt Weft einmalig
first-run-consent-meaning = In Ihrer Organisation dürfen Personen Apps nicht selbst zulassen. Mit Ihrem Konto ist alles in Ordnung, und nichts wurde gesendet.
first-run-consent-beside = Falls in Ihrer Organisation nur die Administration Apps zulassen darf
first-run-consent-beside-meaning = Dann genehmigt Ihre Administration Weft einmalig für alle. Mit Ihrem Konto ist alles in Ordnung, und nichts wurde gesendet.
first-run-consent-message-label = Eine fertige Nachricht an Ihre Administration
first-run-consent-message = Guten Tag, wir möchten Weft für unsere Gremiensitzungen nutzen. Alle Aufzeichnungen bleiben in unserem eigenen Microsoft 365, und Weft handelt nur mit den Rechten der angemeldeten Person. Könnten Sie es bitte einmalig für die Organisation genehmigen? { $link }
first-run-consent-copy = Nachricht kopieren
first-run-consent-copied-yes = Kopiert.
first-run-consent-copied-no = Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn.
first-run-consent-link = Genehmigungsseite öffnen
first-run-consent-again = Erneut versuchen
first-run-consent-until = Bis dahin: Die Tagesordnung in der Einladung, die Protokolle im Kanal und die Aufgaben in Planner können alle wie gewohnt lesen. Nur die eigenen Seiten von Weft warten.
first-run-which = Welches Gremium ist das?
first-run-mine = Meine Gremien
first-run-which-meaning = Weft kennt diese Besprechung noch nicht. Ihre Antwort gilt für alle, deshalb wird nur einmal gefragt.
first-run-no-council = Hier gibt es noch kein Gremium
first-run-no-council-meaning = Keines Ihrer Teams hat ein Gremium eingerichtet. Es dauert wenige Minuten; die Listen muss ein Besitzer des Teams anlegen.
first-run-look-again = Erneut suchen
first-run-no-access = Sie können dieses Gremium nicht öffnen
first-run-no-access-names = Diese Personen können Sie einlassen: { $names }.
first-run-no-access-owners = Die Besitzer von { $team } können Sie einlassen.
first-run-the-team = seinem Team
first-run-occurrence = Welche davon ist es?
first-run-no-event = Diese Besprechung steht nicht in Ihrem Kalender
first-run-no-event-meaning = Das macht nichts: Eine hier begonnene Sitzung gehört zu dieser Besprechung und zu allen darin. Beginnt sie jemand anders, sehen Sie noch einmal nach.
first-run-no-event-do = Trotzdem eine Sitzung beginnen
first-run-failed-offline = Sie sind offline
first-run-failed-throttled = Microsoft 365 ist ausgelastet
first-run-failed-wrong-account = Sie sind in Teams und in Weft als verschiedene Personen angemeldet
first-run-failed-configuration = Diese Installation von Weft ist unvollständig
first-run-failed-host-silent = Teams hat nicht geantwortet
first-run-failed-other = Weft konnte diese Seite nicht öffnen
first-run-failed-wrong-account-meaning = Nichts wurde gesendet, und vom anderen Konto wird nichts gezeigt. Melden Sie das Konto ab, das nicht hierher gehört, melden Sie sich als die Person an, die Sie in Teams sind, und versuchen Sie es noch einmal.
first-run-failed-list-changed = Eine Liste des Gremiums fehlt, wurde umbenannt oder von Hand geändert
first-run-failed-list-changed-meaning = { $kept ->
    [yes] Nichts ist verloren: Was Sie geschrieben haben, ist auf diesem Gerät gesichert, und eine gelöschte Liste liegt im Papierkorb der Website.
    [no] Was Sie geschrieben haben, steht nur auf dieser Seite: Lassen Sie sie offen. Eine gelöschte Liste liegt im Papierkorb der Website.
   *[unknown] Eine gelöschte Liste liegt im Papierkorb der Website.
  } Ein Besitzer des Teams gibt der Liste ihren alten Namen oder stellt sie wieder her. Wo das nicht geht, legen die Einstellungen des Gremiums in seiner Registerkarte neu an, was fehlt.
first-run-failed-meaning = { $kept ->
    [yes] Nichts Geschriebenes geht verloren: Es bleibt auf diesem Gerät. Versuchen Sie es gleich noch einmal.
    [no] Was Sie geschrieben haben, steht nur auf dieser Seite: Lassen Sie sie offen, und versuchen Sie es gleich noch einmal.
   *[unknown] Nichts wurde geändert. Versuchen Sie es gleich noch einmal.
  }
first-run-consent-why = Worum Weft bittet und warum
first-run-set-up = Ein Gremium einrichten
first-run-set-up-where = In welchem Team?
first-run-set-up-where-meaning = Die Aufzeichnungen des Gremiums liegen auf der Website des Teams, das Sie wählen.
first-run-back = Zurück
first-run-open-council = { $council } öffnen
first-run-no-team = Sie sind noch in keinem Team. Erstellen Sie eines in Teams oder lassen Sie sich in eines aufnehmen.
first-run-repair = Gremium instand setzen
first-run-failed-ledger-broken = Das Verzeichnis des Veröffentlichten wurde von Hand geändert
first-run-failed-ledger-broken-meaning = Weft sieht nicht, was schon getan ist. Damit nichts doppelt entsteht, veröffentlicht es nichts, bevor das Verzeichnis lesbar ist; die Sitzung und alles Erfasste sind sicher. Öffnen Sie die Liste „Weft publish ledger“ auf der Website des Gremiums, stellen Sie eine frühere Version der Zeile dieser Sitzung wieder her, und versuchen Sie es noch einmal.
first-run-failed-archived = Dieses Gremium ist archiviert
first-run-failed-archived-meaning = Nichts wurde geschrieben. Was Sie getippt haben, ist noch da; Vorsitz oder Sekretariat können das Gremium auf seiner Seite im Kanal wiederherstellen.
`
