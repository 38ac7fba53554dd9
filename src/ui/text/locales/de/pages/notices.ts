export const messages = `
notices-tell-agenda = Den anderen die Tagesordnung melden
notices-tell-topic = Bescheid geben
notices-tell-topic-about = { $about } Bescheid geben, dass das Thema angenommen ist
notices-tell-turn = Erinnern
notices-tell-turn-about = An den Einsatz erinnern: { $about }
notices-tell-owners = Zuständige an Fälliges erinnern
notices-accepted = Angenommene Themen
notices-nobody = Es gibt niemanden, der Bescheid bekäme.
notices-consent = Weft fragt Sie einmal um Erlaubnis, in Ihrem Namen in die Teams-Aktivität anderer zu schreiben (TeamsActivity.Send). Gesendet wird nur, was Sie hier auslösen.
notices-tell = { $count ->
    [0] Niemandem Bescheid geben
    [one] Einer Person Bescheid geben
   *[other] { $count } Personen Bescheid geben
  }
notices-telling = Wird gemeldet…
notices-again = Noch einmal melden
notices-again-label = { $name } noch einmal Bescheid geben. Es kann ein zweites Mal ankommen.
notices-standing-off = Hat das ausgeschaltet
notices-standing-no-app = War nicht erreichbar: hat Weft nicht
notices-standing-failed = Ein früherer Versuch wurde nicht gesendet
notices-standing-told = { $name } hat Bescheid gegeben, { $when }
notices-standing-underway = { $name } gibt gerade Bescheid
notices-standing-unsure = Unklar, ob es ankam ({ $name }, { $when })
notices-told = { $count ->
    [one] Hat Bescheid: { $names }
   *[other] { $count } Personen haben Bescheid: { $names }
  }
notices-told-many = { $count } Personen haben Bescheid.
notices-told-none = Niemand hat Bescheid bekommen.
notices-told-no-app = Weft ist bei { $names } nicht installiert; Teams hat dort nichts gemeldet. Sagen Sie es selbst.
notices-told-unknown = Unklar, ob es bei { $names } ankam. Fragen Sie nach, bevor Sie es noch einmal melden.
notices-told-elsewhere = Jemand anderes hat { $names } gleichzeitig Bescheid gegeben. Nichts wurde doppelt gesendet.
notices-told-failed = Nicht gesendet an { $names }. Es kam nichts an; versuchen Sie es noch einmal.
notices-told-no-row = Nicht gesendet an { $names }: Die Liste der Benachrichtigungen ließ sich nicht schreiben, und ohne sie wird niemandem etwas gemeldet.
notices-no-list = Dieses Gremium hat noch keine Liste der Benachrichtigungen.
notices-no-list-meaning = Niemand hat Bescheid bekommen. Wer das Gremium eingerichtet hat, öffnet noch einmal die Einstellungen; das ergänzt die Liste.
notices-choices = Was Ihnen in Teams gemeldet wird
notices-choices-meaning = Kolleginnen und Kollegen können Ihnen etwas melden, wenn sie es auslösen; nie eine Zeitschaltung. Wählen Sie, wovon Sie hören möchten. Das gilt für alle in diesem Gremium und auf jedem Gerät.
notices-choices-legend = Melden Sie mir
notices-choices-seen = Die Wahl steht als Zeile in einer Liste der Website des Gremiums, damit sich das Weft der anderen daran hält: Andere können sie dort sehen. Wie Teams Benachrichtigungen zeigt, stellen Sie in Teams ein.
notices-choice-agenda = wenn eine Tagesordnung in der Einladung steht
notices-choice-topic = wenn mein Thema angenommen ist
notices-choice-turn = meine Einsätze
notices-choice-actions = meine fälligen Aufgaben
notices-choices-kept = Ihre Wahl ist gespeichert.
notices-choices-failed = Ihre Wahl ließ sich nicht speichern. Nichts hat sich geändert; versuchen Sie es noch einmal.
`
