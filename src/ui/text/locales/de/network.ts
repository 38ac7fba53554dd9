export const messages = `
network-waiting-until = Microsoft 365 ist ausgelastet, Weft wartet bis { $time }
network-waiting-seconds = Microsoft 365 ist ausgelastet, weiter in { $seconds } s
network-opening-silent = Microsoft 365 hat noch nicht geantwortet. { $kept ->
    [yes] Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät gesichert.
    [no] Weft versucht es weiter; was Sie geschrieben haben, steht nur auf dieser Seite, lassen Sie sie also offen.
   *[unknown] Weft versucht es weiter.
  }
network-opening-gone = Sie sind offline. { $kept ->
    [yes] Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät gesichert.
    [no] Weft versucht es weiter; was Sie geschrieben haben, steht nur auf dieser Seite, lassen Sie sie also offen.
   *[unknown] Weft versucht es weiter.
  }
network-goes-on-at = Weft macht um { $time } von selbst weiter.
network-goes-on-online = Weft macht von selbst weiter, sobald Sie wieder online sind.
network-kept-offline = Sie sind offline
network-kept-throttled = Microsoft 365 ist ausgelastet
network-kept-other = Microsoft 365 konnte nicht gelesen werden
network-kept-as-of = Stand { $time }, als dieses Gerät es zuletzt gelesen hat. { $kept ->
    [yes] Sie können sich umsehen; was Sie schreiben, wird auf diesem Gerät gesichert und später gesendet.
    [no] Sie können sich umsehen; was Sie schreiben, steht bis zum Senden nur auf dieser Seite, lassen Sie sie also offen.
   *[unknown] Sie können sich umsehen.
  }
network-refused = Das Gremium lässt Sie nicht mehr hinein
network-refused-meaning = Jemand hat geändert, wer die Website öffnen darf. Sie können hier weiterarbeiten: { $kept ->
    [yes] Was Sie schreiben, bleibt auf diesem Gerät, und die anderen sehen es nicht.
    [no] Was Sie schreiben, steht nur auf dieser Seite, lassen Sie sie also offen; die anderen sehen es nicht.
   *[unknown] Die anderen sehen nicht, was Sie schreiben.
  }
network-refused-do = Fragen Sie die Besitzer des Teams. Sobald Sie wieder Zugriff haben, sendet Weft, was Sie geschrieben haben.
network-list-gone = Die Liste „{ $list }“ fehlt auf der Website des Gremiums
network-list-gone-meaning = Jemand hat sie gelöscht oder umbenannt. Sie können hier weiterarbeiten: { $kept ->
    [yes] Was dieses Gerät von der Sitzung kennt und was Sie schreiben, bleibt auf ihm, aber die anderen sehen es nicht.
    [no] Was Sie schreiben, steht nur auf dieser Seite, lassen Sie sie also offen; die anderen sehen es nicht.
   *[unknown] Die anderen sehen nicht, was Sie schreiben.
  }
network-list-gone-do = Ein Besitzer des Teams stellt die Liste aus dem Papierkorb der Website wieder her oder legt sie in der Registerkarte des Gremiums neu an, in den Einstellungen mit „Speichern, prüfen und ergänzen“. Dann bringen die offenen Fenster zurück, was darin stand.
network-log-changed = Die Liste „{ $list }“ wurde gelöscht, umbenannt oder von Hand geändert
lists-rows = { $count ->
    [one] Eine Zeile von „{ $list }“ kann nicht gelesen werden
   *[other] { $count } Zeilen von „{ $list }“ können nicht gelesen werden
  }
lists-rows-meaning = Jemand hat sie von Hand in der Liste geändert. Sie fehlt hier, sonst ist nichts betroffen. Öffnen Sie die Liste auf der Website des Gremiums und bringen Sie in Ordnung, was unten steht, oder stellen Sie eine frühere Version der Zeile wieder her.
lists-row-columns = „{ $row }“: { $columns }
lists-changed = Die Liste „{ $list }“ wurde von Hand geändert
lists-missing = { $count ->
    [one] Diese Spalte fehlt: { $columns }
   *[other] Diese Spalten fehlen: { $columns }
  }
lists-retyped = { $count ->
    [one] Diese Spalte hat einen anderen Typ bekommen: { $columns }
   *[other] Diese Spalten haben einen anderen Typ bekommen: { $columns }
  }
lists-changed-meaning = Was sie braucht, fehlt hier, alles andere geht weiter. In der Registerkarte des Gremiums ergänzt „Speichern, prüfen und ergänzen“ in den Einstellungen fehlende Spalten; was in einer gelöschten Spalte stand, kommt nur aus dem Papierkorb der Website zurück, wenn es dort liegt. Einen geänderten Typ stellt ein Besitzer in den Einstellungen der Liste zurück.
lists-gone-meaning = Was sie enthält, fehlt hier, alles andere geht weiter. Ein Besitzer des Teams stellt sie aus dem Papierkorb der Website wieder her oder gibt ihr den alten Namen. Wo das nicht geht, legt „Speichern, prüfen und ergänzen“ in den Einstellungen des Gremiums sie leer neu an.
`
