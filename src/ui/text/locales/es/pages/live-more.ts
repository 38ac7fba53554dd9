export const messages = `
live-more-line-connecting = Se está estableciendo la conexión para las sesiones en directo; hasta entonces, la sesión va por el sitio de su comité.
live-more-line-waiting = La conexión para las sesiones en directo no está disponible en este momento y Weft lo intenta de nuevo por sí mismo. Mientras tanto, la sesión va por el sitio de su comité; no se pierde nada.
live-more-line-no-consent = Su organización no ha permitido la conexión para las sesiones en directo. La sesión va por el sitio de su comité; un administrador puede permitirla.
live-more-line-forbidden = La conexión para las sesiones en directo no dejó entrar a esta página. La sesión va por el sitio de su comité; no se pierde nada. Avise a un administrador si sigue así.
live-more-line-reader = Puede leer esta sesión, pero no escribir en ella, así que los paneles de los demás no aceptarían lo que haga aquí. Un propietario del equipo puede cambiarlo.
live-more-refused = { $count ->
    [one] No se aceptó un mensaje, porque estaba dañado, era de otra versión o no venía de quien decía. La sesión continúa sin él.
    [many] No se aceptaron { $count } de mensajes, porque estaban dañados, eran de otra versión o no venían de quien decían. La sesión continúa sin ellos.
   *[other] No se aceptaron { $count } mensajes, porque estaban dañados, eran de otra versión o no venían de quien decían. La sesión continúa sin ellos.
  }
live-more-damaged = { $count ->
    [one] Un resumen de la sesión en el sitio de su comité dice algo distinto de lo que hicieron todos. No se usa; Weft continúa a partir de lo que hicieron todos.
    [many] { $count } de resúmenes de la sesión en el sitio de su comité dicen algo distinto de lo que hicieron todos. No se usan; Weft continúa a partir de lo que hicieron todos.
   *[other] { $count } resúmenes de la sesión en el sitio de su comité dicen algo distinto de lo que hicieron todos. No se usan; Weft continúa a partir de lo que hicieron todos.
  }
`
