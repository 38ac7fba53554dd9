export const messages = `
unsent-status-saved = Gespeichert
unsent-status-saving = Wird gespeichert
unsent-status-kept = Auf diesem Gerät aufgehoben
unsent-status-waiting = Wartet bis { $time }
unsent-status-ends-with-page = Endet mit dieser Seite
unsent-status-needs-you = Braucht Sie
unsent-status-read-only = Nur lesen
unsent-status-offline = Offline
unsent-status-not-current = Nicht auf dem neuesten Stand
unsent-open = { $status }. Zeigen, was noch nicht gesendet ist und warum
unsent-count = { $count ->
    [one] { $count } nicht gesendet
   *[other] { $count } nicht gesendet
  }
unsent-none = Alles, was Sie hier getan haben, steht in den Listen des Gremiums.
unsent-meaning-saved = Die Listen haben jede Änderung bestätigt.
unsent-meaning-saving = Ihre Änderungen sind unterwegs. Dieses Gerät hebt sie auf, bis die Listen sie bestätigen.
unsent-meaning-kept = Dieses Gerät hat Ihre Änderungen, auch wenn Sie die Seite schließen. Sie werden gesendet, sobald die Listen erreichbar sind.
unsent-meaning-waiting = Microsoft 365 ist ausgelastet. Ihre Änderungen sind auf diesem Gerät aufgehoben und gehen um { $time } von selbst weiter.
unsent-meaning-ends-with-page = Dieses Gerät konnte Ihre Änderungen nicht aufheben: Lassen Sie die Seite offen, bis sie gespeichert sind, sonst gehen sie verloren.
unsent-meaning-needs-you = Diese Änderungen werden nicht von selbst gesendet. Bei jeder steht, warum; sie wartet auf Ihre Antwort.
unsent-meaning-read-only = Jemand benutzt ein neueres Weft, das die Listen geändert hat. Sie können alles lesen. Laden Sie die Seite neu, um das neuere Weft zu bekommen; was Sie geändert haben, bleibt bis dahin auf diesem Gerät.
unsent-not-kept = Dieser Browser hebt für Weft nichts auf
unsent-not-kept-meaning = Sein Speicher ist voll, abgeschaltet oder privat. Solange Sie online sind, arbeiten Sie wie gewohnt; ohne Netz enden Änderungen mit dieser Seite.
unsent-memory-only = Ihre Organisation lässt Weft auf diesem Gerät nichts aufheben
unsent-memory-only-meaning = Solange Sie online sind, arbeiten Sie wie gewohnt; ohne Netz enden Änderungen mit dieser Seite.
unsent-new-conflict = Eine Änderung braucht Sie: Jemand hat dasselbe geändert.
unsent-long = Einige Ihrer Änderungen warten seit mehr als zwei Wochen
unsent-long-meaning = Sie sind auf diesem Gerät gespeichert und werden gesendet, sobald die Listen erreichbar sind. Sehen Sie nach, was nicht gesendet ist: Andere können inzwischen weitergearbeitet haben.
`
