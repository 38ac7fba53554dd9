export const messages = `
network-waiting-until = Microsoft 365 ist ausgelastet, Weft wartet bis { $time }
network-waiting-seconds = Microsoft 365 ist ausgelastet, weiter in { $seconds } s
network-opening-silent = Microsoft 365 hat noch nicht geantwortet. Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.
network-opening-gone = Sie sind offline. Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.
network-goes-on-at = Weft macht um { $time } von selbst weiter.
network-goes-on-online = Weft macht von selbst weiter, sobald Sie wieder online sind.
network-kept-offline = Sie sind offline
network-kept-throttled = Microsoft 365 ist ausgelastet
network-kept-other = Microsoft 365 konnte nicht gelesen werden
network-kept-as-of = Stand { $time }, als dieses Gerät es zuletzt gelesen hat. Sie können sich umsehen; was Sie schreiben, wird hier aufgehoben und später gesendet.
network-refused = Das Gremium lässt Sie nicht mehr hinein
network-refused-meaning = Jemand hat geändert, wer die Website öffnen darf. Sie können hier weiterarbeiten: Was Sie schreiben, bleibt auf diesem Gerät, und die anderen sehen es nicht.
network-refused-do = Fragen Sie die Besitzer des Teams. Sobald Sie wieder Zugriff haben, sendet Weft, was Sie geschrieben haben.
network-list-gone = Die Liste „{ $list }“ fehlt auf der Website des Gremiums
network-list-gone-meaning = Jemand hat sie gelöscht oder umbenannt. Sie können hier weiterarbeiten: Was dieses Gerät von der Sitzung kennt und was Sie schreiben, bleibt auf ihm, aber die anderen sehen es nicht.
network-list-gone-do = Ein Besitzer des Teams stellt die Liste aus dem Papierkorb der Website wieder her oder legt sie in der Registerkarte des Gremiums neu an, in den Einstellungen mit „Speichern, prüfen und ergänzen“. Dann bringen die offenen Fenster zurück, was darin stand.
`
