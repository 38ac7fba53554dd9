export const messages = `
notices-tell-agenda = Avisar a los demás del orden del día
notices-tell-topic = Avisar
notices-tell-topic-about = Avisar a { $about } de que su tema se ha aceptado
notices-tell-turn = Recordar
notices-tell-turn-about = Recordar el turno: { $about }
notices-tell-owners = Recordar a los responsables lo que vence
notices-accepted = Temas aceptados
notices-nobody = No hay nadie a quien avisar.
notices-consent = Weft le pide un permiso una sola vez: escribir en su nombre en la actividad de Teams de las personas (TeamsActivity.Send). Nunca se envía nada que usted no pulse aquí.
notices-tell = { $count ->
    [0] No avisar a nadie
    [one] Avisar a una persona
    [many] Avisar a { $count } de personas
   *[other] Avisar a { $count } personas
  }
notices-telling = Avisando…
notices-again = Avisar de nuevo
notices-again-label = Avisar de nuevo a { $name }. Puede que le llegue por segunda vez.
notices-standing-off = Lo ha desactivado
notices-standing-no-app = No se le pudo avisar antes: no tiene Weft
notices-standing-failed = Un intento anterior no se envió
notices-standing-told = Avisado por { $name }, { $when }
notices-standing-underway = { $name } le está avisando ahora
notices-standing-unsure = No se sabe si recibió el aviso ({ $name }, { $when })
notices-told = { $count ->
    [one] Avisado: { $names }
    [many] Se ha avisado a { $count } de personas: { $names }
   *[other] Se ha avisado a { $count } personas: { $names }
  }
notices-told-many = Se ha avisado a { $count } personas.
notices-told-none = No se ha avisado a nadie.
notices-told-no-app = Weft no está instalado para { $names }, así que Teams no les avisó de nada. Dígaselo usted.
notices-told-unknown = No se sabe si les llegó a { $names }. Pregúnteles antes de avisar de nuevo.
notices-told-elsewhere = Otra persona avisó a { $names } al mismo tiempo. No se ha enviado nada dos veces.
notices-told-failed = No se envió a { $names }. No les ha llegado nada; inténtelo de nuevo.
notices-told-no-row = No se envió a { $names }: no se pudo escribir en la lista de notificaciones del comité y sin ella no se avisa a nadie.
notices-no-list = Este comité todavía no tiene lista de notificaciones.
notices-no-list-meaning = No se ha avisado a nadie. Quien configuró el comité abre una vez más su configuración; eso agrega la lista.
notices-choices = De qué se le avisa en Teams
notices-choices-meaning = Los colegas pueden avisarle cuando lo pulsan, nunca un temporizador. Elija de qué quiere enterarse; la elección vale para todos en este comité y en todos los dispositivos.
notices-choices-legend = Avisarme
notices-choices-seen = La elección es una fila en una lista del sitio del comité, para que el Weft de los demás pueda respetarla: los colegas pueden verla ahí. Cómo muestra Teams las notificaciones se configura en Teams.
notices-choice-agenda = cuando haya un orden del día en la invitación
notices-choice-topic = cuando se acepte mi tema
notices-choice-turn = de mis turnos
notices-choice-actions = de mis acciones que vencen
notices-choices-kept = Su elección se ha guardado.
notices-choices-failed = No se pudo guardar su elección. No ha cambiado nada; inténtelo de nuevo.
`
