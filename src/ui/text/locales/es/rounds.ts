export const messages = `
rounds-say-yours = Es su turno de palabra.
rounds-status = Habla { $name }.
rounds-take-over = Pedir el relevo
rounds-take-over-meaning = Se le pregunta a { $name }. Si no responde en un minuto, facilita usted.
panel-refused-moved-on = Otra persona fue más rápida y ya se ha seguido adelante. No se ha cambiado nada.
panel-refused-ask-the-holder = Ya facilita alguien. Pregúntele en la línea “Hoy facilita”; si no responde en un minuto, facilita usted. No se ha cambiado nada.
rounds-title = Turnos de palabra
rounds-start = Todos por turno
rounds-start-meaning = Una ronda con todos los presentes. Empieza quien menos ha hablado.
rounds-place = Todos por turno · { $place } de { $count }
rounds-now = Habla { $name }
rounds-next = Después: { $name }
rounds-last = Después no viene nadie.
rounds-controls = Llevar la ronda
rounds-go-next = Siguiente en hablar: { $name }
rounds-finish = Terminar la ronda
rounds-later = Más tarde
rounds-later-meaning = { $name } vuelve al final de la ronda.
rounds-pass = Pasar
rounds-pass-meaning = { $name } no tiene nada que añadir y no vuelve.
rounds-end = Dar por terminada la ronda
rounds-yours = Es su turno
rounds-i-am-done = He terminado
rounds-later-me = Hablo al final
rounds-pass-me = No tengo nada que añadir
rounds-join = Unirse a la ronda
rounds-add-to-round = Agregar a { $name }
rounds-all = Todos los de la ronda
rounds-speaks = habla
rounds-has-spoken = ha hablado
rounds-has-passed = nada que añadir
rounds-has-spoken-press = Listo
rounds-take-back = { $name } no habla ahora
rounds-asked = Han pedido la palabra
rounds-asked-order = Han pedido la palabra; primero, quien no ha hablado sobre este punto
rounds-after-round = Han pedido la palabra, después de la ronda
rounds-invite = Dar la palabra
rounds-invite-name = Dar la palabra a { $name }
rounds-take-off = Quitar a { $name } de la lista
rounds-ask = Pedir la palabra
rounds-take-me-off = Quitarme de la lista
rounds-add = Poner a alguien en la lista
rounds-add-name = Poner a { $name } en la lista
rounds-guest = Otra persona, por su nombre
rounds-guest-add = Poner en la lista
rounds-stage-now = Habla { $name }
rounds-stage-next = Después, { $name }
rounds-minutes = El acta hasta ahora
rounds-minutes-meaning = Crece mientras la sesión está en curso y se publica cuando se ha cerrado.
rounds-takeover-asks-you = { $name } pide facilitar en su lugar
rounds-takeover-yes = Ceder
rounds-takeover-no = Seguir
rounds-takeover-by-itself = { $seconds ->
    [one] Si no responde, se cede en un segundo.
    [many] Si no responde, se cede en { $seconds } de segundos.
   *[other] Si no responde, se cede en { $seconds } segundos.
}
rounds-takeover-you-asked = Ha pedido el relevo a { $name }
rounds-takeover-yours = { $seconds ->
    [one] Si no hay respuesta, facilita usted en un segundo.
    [many] Si no hay respuesta, facilita usted en { $seconds } de segundos.
   *[other] Si no hay respuesta, facilita usted en { $seconds } segundos.
}
rounds-takeover-withdraw = Retirar la petición
rounds-takeover-kept = { $name } sigue facilitando
rounds-takeover-others = { $name } ha pedido el relevo a { $holder }
`
