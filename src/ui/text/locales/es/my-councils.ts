export const messages = `
mine-open = Abrir
mine-open-name = Abrir { $name }
mine-set-up = Configurar otro comité
mine-archived = { $team } · archivado
mine-turn = { $sessions ->
    [0] Usted facilita la próxima sesión
    [one] Usted facilita la sesión siguiente a la próxima
    [many] Usted facilita dentro de { $sessions } de sesiones
   *[other] Usted facilita dentro de { $sessions } sesiones
  }
mine-actions = Mis acciones
mine-risks = Mis riesgos pendientes de revisión
mine-risk-never-rated = Sin valorar todavía
mine-risk-review = Toca revisarlo
mine-risk-acceptance-expired = La aceptación ha caducado
mine-risk-mandate-ended = El mandato ha terminado
mine-risk-answer-overdue = Respuesta atrasada
mine-nothing = Ahora mismo no hay nada que le requiera.
mine-failed = No se pudo leer este comité en este momento
mine-failed-meaning = No se ha perdido nada: sus datos están en su sitio. Inténtelo de nuevo en un momento.
`
