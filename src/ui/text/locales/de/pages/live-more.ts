export const messages = `
live-more-line-connecting = Die Verbindung für Live-Sitzungen wird hergestellt; bis dahin trägt die Website Ihres Gremiums die Sitzung.
live-more-line-waiting = Die Verbindung für Live-Sitzungen ist gerade nicht da, und Weft versucht es von selbst wieder. Inzwischen trägt die Website Ihres Gremiums die Sitzung; es geht nichts verloren.
live-more-line-no-consent = Ihre Organisation hat die Verbindung für Live-Sitzungen nicht erlaubt. Die Website Ihres Gremiums trägt die Sitzung; ein Administrator kann die Verbindung erlauben.
live-more-line-forbidden = Die Verbindung für Live-Sitzungen hat diese Seite nicht eingelassen. Die Website Ihres Gremiums trägt die Sitzung; es geht nichts verloren. Sagen Sie es einem Administrator, wenn es so bleibt.
live-more-line-reader = Sie dürfen diese Sitzung lesen und nicht hineinschreiben; die Bereiche der anderen nähmen nicht an, was Sie hier tun. Ein Besitzer des Teams kann das ändern.
live-more-refused = { $count ->
    [one] Eine Nachricht wurde nicht angenommen, weil sie beschädigt, von einer anderen Version oder nicht von der angegebenen Person war. Die Sitzung geht ohne sie weiter.
   *[other] { $count } Nachrichten wurden nicht angenommen, weil sie beschädigt, von einer anderen Version oder nicht von der angegebenen Person waren. Die Sitzung geht ohne sie weiter.
  }
live-more-damaged = { $count ->
    [one] Eine Zusammenfassung der Sitzung auf der Website Ihres Gremiums sagt etwas anderes als das, was alle getan haben. Sie wird nicht verwendet; Weft geht von dem aus, was alle getan haben.
   *[other] { $count } Zusammenfassungen der Sitzung auf der Website Ihres Gremiums sagen etwas anderes als das, was alle getan haben. Sie werden nicht verwendet; Weft geht von dem aus, was alle getan haben.
  }
`
