export const messages = `
running-unsent = { $count ->
    [one] un cambio por enviar
    [many] { $count } de cambios por enviar
   *[other] { $count } cambios por enviar
}
running-unsent-memory = { $count ->
    [one] un cambio por enviar, deje este panel abierto
    [many] { $count } de cambios por enviar, deje este panel abierto
   *[other] { $count } cambios por enviar, deje este panel abierto
}
running-current = Punto actual
running-place = { $place } de { $count }
running-prompt = Lo que puede decir
running-between-title = No hay ningún punto en curso
running-between-facilitator = Siga con el próximo punto o elija uno del orden del día.
running-between-others = Quien facilita sigue en un momento.
running-done-title = No queda ningún punto
running-done-facilitator = Cierre la sesión o vuelva al último punto.
running-done-others = Quien facilita cierra la sesión en un momento.
running-left = restantes de { $minutes } min
running-over = de más
running-paused = en pausa
running-say-item = Ahora: { $title }, { $minutes } minutos.
running-say-captured = { $name } anotó: { $text }
running-say-half = Ha pasado la mitad del tiempo para { $title }.
running-say-two-minutes = Quedan dos minutos para { $title }.
running-say-last-minute = Último minuto para { $title }.
running-say-over = El tiempo para { $title } se ha agotado.
running-status-left = { $title }, quedan { $time }.
running-status-over = { $title }, { $time } de más.
running-controls = Dirigir la sesión
running-next = Después:
running-close = Cerrar la sesión
running-extend = { $minutes ->
    [one] Un minuto más
    [many] { $minutes } de minutos más
   *[other] { $minutes } minutos más
}
running-pause = Pausar
running-resume = Continuar
running-back = Volver a { $title }
running-back-none = Atrás
running-park = Aplazar a la próxima vez
running-agenda = Orden del día
running-ends = Termina a las { $time }
running-later = { $minutes } min más tarde de lo reservado
running-earlier = { $minutes } min antes de lo reservado
running-minutes = { $minutes } min
running-state-running = ahora
running-state-done = hecho
running-state-parked = aplazado
running-go = Ir
running-go-to = Ir a { $title }
running-notes = Notas
running-notes-on = Notas sobre { $title }
running-notes-beside = { $name } escribió esto al mismo tiempo. Se conservan ambos.
running-notes-by = Escrito por { $names }
running-notes-late = Agregado después de cerrar la sesión: { $names }
running-notes-writing = { $name } está escribiendo.
running-notes-here = También en estas notas:
running-notes-not-loaded = Lo que escribe aquí todavía no se comparte
running-notes-not-loaded-meaning = No se pudo cargar una parte de Weft. Se conserva y se comparte en cuanto esa parte esté aquí; Weft lo intenta de nuevo por sí mismo.
running-notes-none = Todavía no hay notas.
running-notes-placeholder = Escriba lo que todos deberían poder leer más adelante
running-notes-unread = Estas notas todavía no se pueden mostrar
running-notes-unread-meaning = No se pudo cargar una parte de Weft. No se ha perdido nada; Weft lo intenta de nuevo por sí mismo.
running-elsewhere = Usted está en “{ $shown }”. La sesión está en “{ $current }”.
running-elsewhere-none = Usted está en “{ $shown }”. No hay ningún punto en curso.
running-follow = Volver al punto actual
running-starts = Empieza { $when }
running-should-have-started = El inicio estaba previsto { $when }
running-start = Iniciar la sesión
running-start-waits = { $name } inicia la sesión.
running-start-for = Iniciar en lugar de { $name }
running-missing-title = { $name } todavía no está aquí
running-missing-meaning = De quienes están aquí, le toca a usted. { $name } conserva su puesto en la rotación.
running-notes-too-long = { $count ->
    [one] Sobra { $count } carácter.
    [many] Sobran { $count } de caracteres.
   *[other] Sobran { $count } caracteres.
  } { $kept ->
    [yes] Este texto se guarda en este dispositivo; los demás lo ven cuando sea más corto
    [no] Este texto está solo en esta página; los demás lo ven cuando sea más corto
   *[unknown] Los demás ven este texto cuando sea más corto
  }
`
