export const messages = `
channel-posts-title = Im Kanal seit dem letzten Mal
channel-posts-read = Lesen, was seit { $when } in { $channel } geschrieben wurde
channel-posts-count = { $count ->
    [0] Seit { $when } wurde nichts geschrieben.
    [one] Ein Beitrag seit { $when }.
   *[other] { $count } Beiträge seit { $when }.
  }{ $whole ->
    [yes] {""}
   *[no] {" "}Ältere aus dieser Zeit wurden nicht gelesen; sie stehen in Teams.
  }
channel-posts-make-topic = Als Thema vorschlagen
channel-posts-make-action = Zur Aufgabe machen
channel-posts-make-risk = Zum Risiko machen
channel-posts-make-topic-of = Den Beitrag von { $name } als Thema vorschlagen
channel-posts-make-action-of = Den Beitrag von { $name } zur Aufgabe machen
channel-posts-make-risk-of = Den Beitrag von { $name } zum Risiko machen
channel-posts-used-topic = Als Thema vorgeschlagen
channel-posts-used-action = Als Aufgabe festgehalten
channel-posts-used-risk = Als Risiko festgehalten
channel-posts-open = In Teams öffnen
channel-posts-not-allowed = Der Kanal kann von hier nicht gelesen werden
channel-posts-not-allowed-meaning = Ihre Administration hat es nicht erlaubt (ChannelMessage.Read.All). Alles andere geht. Kopieren Sie stattdessen in Teams den Link einer Nachricht und fügen Sie ihn hier ein.
channel-posts-paste = Link einer Nachricht einfügen
channel-posts-link = Link zur Nachricht
channel-posts-about = Worum es geht
channel-posts-no-link = Das ist kein Link zu einer Nachricht. Wählen Sie in Teams bei der Nachricht „Link kopieren“.
channel-posts-no-title = Schreiben Sie, worum es geht.
`
