export const messages = `
live-what = Was das für Sie bedeutet
live-word-loading = Wird geladen
live-word-instant = Live, sofort
live-word-live = Live
live-word-behind = { $seconds ->
    [one] Live, etwa eine Sekunde später
   *[other] Live, etwa { $seconds } Sekunden später
  }
live-word-current = Auf dem neuesten Stand
live-word-as-of = Stand { $time }
live-word-offline = { $kept ->
    [yes] Offline seit { $time }, auf diesem Gerät gesichert
   *[no] Offline seit { $time }, nur auf dieser Seite
  }
live-word-sign-in = Nicht live: neu anmelden
live-word-no-access = Nicht live: kein Zugriff mehr
live-word-list-changed = Nicht live: Liste wurde geändert
live-means-loading = Weft liest, was die Sitzung enthält. Was Sie inzwischen tun, wird gesendet, sobald das da ist.
live-means-instant = Was jemand tut, steht binnen einer Sekunde in allen Bereichen. Es wird auch auf der Website Ihres Gremiums gespeichert.
live-means-live = Was andere tun, ist nach ein bis zwei Sekunden hier, und ebenso schnell sehen sie, was Sie tun. Alles wird auf der Website Ihres Gremiums gespeichert.
live-means-behind = { $seconds ->
    [one] Was Sie tun, wird sofort gesendet und auf der Website Ihres Gremiums gespeichert. Die Bereiche sehen dort etwa jede Sekunde nach.
   *[other] Was Sie tun, wird sofort gesendet und auf der Website Ihres Gremiums gespeichert. Die Bereiche sehen dort etwa alle { $seconds } Sekunden nach, deshalb sehen die anderen es etwas später.
  }
live-means-current = Das ist, was die Website Ihres Gremiums enthält. Was Sie tun, wird dort gespeichert, und wer die Sitzung öffnet, sieht es.
live-means-as-of = Da hat Weft die Website Ihres Gremiums zuletzt gelesen; was andere seither getan haben, fehlt hier vielleicht. Weft sieht von selbst wieder nach, und was Sie tun, wird wie immer gesendet.
live-means-waiting = Microsoft 365 hat alle um Geduld gebeten, und Weft macht von selbst weiter. { $kept ->
    [yes] Was Sie tun, ist auf diesem Gerät gesichert und wird dann gesendet.
   *[no] Was Sie tun, steht nur auf dieser Seite und wird dann gesendet; lassen Sie sie offen.
  }
live-means-offline = Was andere tun, fehlt hier, bis Sie wieder online sind. { $kept ->
    [yes] Was Sie tun, ist auf diesem Gerät gesichert und wird dann gesendet, auch wenn Sie die Seite inzwischen schließen.
   *[no] Was Sie tun, steht nur auf dieser Seite und wird dann gesendet; lassen Sie sie offen.
  }
live-means-sign-in = Microsoft 365 möchte noch einmal wissen, wer Sie sind. { $kept ->
    [yes] Was Sie tun, ist auf diesem Gerät gesichert und wird gesendet, wenn Sie sich angemeldet haben.
   *[no] Was Sie tun, steht nur auf dieser Seite und wird gesendet, wenn Sie sich angemeldet haben; lassen Sie sie offen.
  }
live-means-no-access = Jemand hat geändert, wer die Website Ihres Gremiums öffnen darf; fragen Sie die Besitzer des Teams. { $kept ->
    [yes] Was Sie tun, ist auf diesem Gerät gesichert und wird gesendet, sobald Sie wieder Zugriff haben.
   *[no] Was Sie tun, steht nur auf dieser Seite und wird gesendet, sobald Sie wieder Zugriff haben; lassen Sie sie offen.
  }
live-means-list-changed = Die Liste, über die die Sitzung läuft, wurde gelöscht, umbenannt oder von Hand geändert; ein Besitzer des Teams bringt das in Ordnung. { $kept ->
    [yes] Was Sie tun, ist auf diesem Gerät gesichert und wird dann gesendet.
   *[no] Was Sie tun, steht nur auf dieser Seite und wird dann gesendet; lassen Sie sie offen.
  }
live-say-live = Sie sind wieder verbunden.
live-say-offline = { $kept ->
    [yes] Sie sind offline. Was Sie tun, ist auf diesem Gerät gesichert.
    [no] Sie sind offline. Was Sie tun, steht nur auf dieser Seite; lassen Sie sie offen.
   *[unknown] Sie sind offline.
  }
live-say-refused = Die Sitzung ist hier nicht mehr live.
`
