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
network-refused-meaning = Jemand hat geändert, wer die Website öffnen darf. Was Sie schreiben, bleibt auf diesem Gerät und wird gesendet, sobald Sie wieder Zugriff haben; fragen Sie die Besitzer des Teams.
`
