export const messages = `
channel-posts-title = En el canal desde la última vez
channel-posts-read = Leer lo que se ha escrito en { $channel } desde el { $when }
channel-posts-count = { $count ->
    [0] No se ha escrito nada desde el { $when }.
    [one] Una publicación desde el { $when }.
    [many] { $count } de publicaciones desde el { $when }.
   *[other] { $count } publicaciones desde el { $when }.
  }{ $whole ->
    [yes] {""}
   *[no] {" "}Las anteriores de ese tiempo no se han leído; búsquelas en Teams.
  }
channel-posts-make-topic = Proponer como tema
channel-posts-make-action = Crear una acción
channel-posts-make-risk = Crear un riesgo
channel-posts-make-topic-of = Proponer como tema la publicación de { $name }
channel-posts-make-action-of = Convertir en acción la publicación de { $name }
channel-posts-make-risk-of = Convertir en riesgo la publicación de { $name }
channel-posts-used-topic = Propuesta como tema
channel-posts-used-action = Anotada como acción
channel-posts-used-risk = Anotada como riesgo
channel-posts-open = Abrir en Teams
channel-posts-not-allowed = El canal no se puede leer desde aquí
channel-posts-not-allowed-meaning = Su administrador no lo ha permitido (ChannelMessage.Read.All). Todo lo demás funciona. En su lugar, copie el vínculo de un mensaje en Teams y péguelo aquí.
channel-posts-paste = Pegar el vínculo de un mensaje
channel-posts-link = Vínculo al mensaje
channel-posts-about = De qué trata
channel-posts-no-link = Esto no es un vínculo a un mensaje. En Teams, elija “Copiar vínculo” en el mensaje.
channel-posts-no-title = Escriba de qué trata.
`
