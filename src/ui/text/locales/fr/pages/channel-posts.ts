export const messages = `
channel-posts-title = Dans le canal depuis la dernière fois
channel-posts-read = Lire ce qui a été écrit dans { $channel } depuis : { $when }
channel-posts-count = { $count ->
    [0] Rien n’a été écrit depuis : { $when }.
    [one] { $count } message depuis : { $when }.
    [many] { $count } de messages depuis : { $when }.
   *[other] { $count } messages depuis : { $when }.
  }{ $whole ->
    [yes] {""}
   *[no] {" "}Les plus anciens de cette période n’ont pas été lus ; cherchez-les dans Teams.
  }
channel-posts-make-topic = Proposer comme sujet
channel-posts-make-action = Créer une action
channel-posts-make-risk = Créer un risque
channel-posts-make-topic-of = Proposer comme sujet le message de { $name }
channel-posts-make-action-of = Créer une action à partir du message de { $name }
channel-posts-make-risk-of = Créer un risque à partir du message de { $name }
channel-posts-used-topic = Proposé comme sujet
channel-posts-used-action = Consigné comme action
channel-posts-used-risk = Consigné comme risque
channel-posts-open = Ouvrir dans Teams
channel-posts-not-allowed = Le canal ne peut pas être lu d’ici
channel-posts-not-allowed-meaning = Votre administrateur ne l’a pas autorisé (ChannelMessage.Read.All). Tout le reste fonctionne. Copiez le lien d’un message dans Teams et collez-le ici à la place.
channel-posts-paste = Coller le lien d’un message
channel-posts-link = Lien vers le message
channel-posts-about = De quoi il s’agit
channel-posts-no-link = Ce n’est pas un lien vers un message. Dans Teams, choisissez « Copier le lien » sur le message.
channel-posts-no-title = Indiquez de quoi il s’agit.
`
