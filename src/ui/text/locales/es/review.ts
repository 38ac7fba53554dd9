export const messages = `
review-say-ended = La publicación ha terminado; todo está hecho.
review-say-unfinished = { $count ->
    [one] La publicación ha terminado; queda una cosa abierta.
    [many] La publicación ha terminado; quedan { $count } de cosas abiertas.
   *[other] La publicación ha terminado; quedan { $count } cosas abiertas.
  }
review-title = Revisión
review-nothing = No se anotó nada
review-nothing-meaning = Aquí aparecen las decisiones, acciones, riesgos y notas anotados en la sesión. La sesión también puede cerrarse con un motivo.
review-concerns = { $count ->
    [one] Una cosa merece otra mirada
    [many] { $count } de cosas merecen otra mirada
   *[other] { $count } cosas merecen otra mirada
  }
review-concern-no-owner = todavía no tiene responsable
review-concern-no-due = no tiene fecha
review-concern-due-past = el { $day } ya ha pasado, así que nace atrasada; déjelo o elija otro día
review-concern-owner-not-on-council = { $owner } ya no forma parte del comité; deje el nombre o asígnelo a otra persona
review-concern-risk-owner-left = { $owner }, su responsable, ya no forma parte del comité o de su equipo; asígnelo a otra persona
review-concern-owner-not-in-plan = { $owner } no está en el grupo del plan; la tarea queda sin asignar y menciona a { $owner } en su texto
review-concern-handed-back = { $owner } lo devolvió
review-concern-not-accepted = { $owner } no estaba y no ha dicho que sí
review-concern-two-wordings = dos personas lo escribieron a la vez; elija una redacción
review-kind-decision = Decisiones
review-kind-action = Acciones
review-kind-risk = Riesgos
review-kind-note = Notas
review-leaves = Lo que deja esta sesión
review-artefact-signed-responsibilities = Responsabilidades firmadas
review-artefact-roadmap-update = Actualización de la hoja de ruta
review-artefact-decision = Decisión
review-artefact-risk-change = Cambio de un riesgo
review-artefact-lesson = Lección
review-artefact-commitment = Compromiso
review-artefact-charter-version = Versión del estatuto
review-artefact-actions = Acciones
review-artefact-update-note = Puesta al día
review-reason = Por qué esta vez no deja nada
review-reason-needed = Elija qué deja o diga por qué no deja nada.
review-close = Cerrar la sesión
review-back = Volver a la sesión
review-publish-meaning = Al publicar se crean las tareas en Planner, se publica el acta en el canal y se registra de quién fue el turno. Puede pulsarse de nuevo en cualquier momento: nada se crea dos veces.
review-published = Publicada. Todo está en su sitio.
review-unfinished = { $count ->
    [one] Una cosa todavía no está hecha
    [many] { $count } de cosas todavía no están hechas
   *[other] { $count } cosas todavía no están hechas
  }
review-unfinished-meaning = Lo hecho, hecho queda. No se ha perdido nada; quien pueda publicar puede continuar desde aquí.
review-held-other = { $name } está publicando en este momento
review-held-self = Usted está publicando esto en otra ventana o en otro dispositivo
review-held-since = El último paso fue a las { $time }; lo hecho aparece aquí.
review-held-gone = La publicación se interrumpió en este dispositivo
review-held-gone-meaning = Lo hecho, hecho queda. A lo que estaba en camino se le da tiempo para llegar, de modo que nada se cree dos veces.
review-held-takes-over = Si no llega nada más, continúa desde aquí por sí misma en { $left }.
review-held-goes-on = Continúa por sí misma en { $left }.
review-held-free-at = Si no llega nada más, quien pueda publicar puede continuar desde las { $time }.
review-checking = Todo está creado. Weft comprueba una vez más que nada esté duplicado; tarda alrededor de medio minuto.
review-published-waiting = Publicada. Solo el orden del día de la próxima invitación espera a { $name }; mientras tanto está en el canal.
review-again-at = Weft lo intenta de nuevo por sí mismo a las { $time }.
review-state-waiting-you = Le espera a usted: solo usted puede cambiar lo que los demás ven en la invitación.
review-put-on-invite = Ponerlo en la invitación
review-may-not = Puede publicar esta sesión cualquiera del comité, salvo la asesoría, y también quien la facilita. Pídaselo a una de esas personas.
review-publish = Publicar
review-publish-again = Seguir publicando
review-publishing = Publicando…
review-reopen = Volver a abrir la sesión
review-effects = Qué hace la publicación
review-effect-task = Tarea en Planner
review-effect-action = Acción en la lista del comité
review-effect-decision = Decisión en la lista del comité
review-effect-risk = Riesgo en el registro
review-effect-message = Mensaje en el canal
review-effect-minutes = Archivo del acta
review-effect-turn = Turno
review-effect-carry = Pasa a la próxima sesión
review-effect-invite = Orden del día en la próxima invitación
review-look = Verlo
review-state-to-do = En espera.
review-state-doing = En curso…
review-state-done = Hecho.
review-state-follows-task = Espera a su tarea.
review-state-failed = No se hizo.
review-state-needs-you = Le requiere a usted.
review-state-waiting-for = A la espera de { $name }.
review-why-plan-gone = El plan de Planner se eliminó. Elija otro en la configuración del comité e inténtelo de nuevo.
review-why-bucket-gone = El depósito se eliminó. Elija otro en la configuración del comité e inténtelo de nuevo.
review-why-limit-reached = El plan está lleno ({ $about }). Termine o quite tareas en Planner, o elija otro plan, e inténtelo de nuevo.
review-why-owner-not-in-group = El responsable no está en el grupo del plan; el nombre figura en el texto de la tarea.
review-why-scope-missing = Falta un permiso ({ $about }). Inicie sesión de nuevo y concédalo, o pídalo a alguien que lo tenga.
review-why-no-access = No puede escribir ahí. Alguien con acceso puede continuar; todo lo demás se conserva.
review-why-sign-in = Su inicio de sesión ha caducado. Inicie sesión de nuevo y continúe.
review-why-channel-gone = El canal se eliminó. Elija otro en la configuración del comité e inténtelo de nuevo.
review-why-list-gone = La lista, o una de sus columnas, se eliminó. Repárela en la configuración del comité e inténtelo de nuevo.
review-why-too-large = Es demasiado grande para que Microsoft 365 lo admita.
review-why-refused = Microsoft 365 lo rechazó ({ $about }).
review-why-offline = No tiene conexión. Sigue adelante cuando usted continúe.
review-why-throttled = Microsoft 365 está ocupado. Inténtelo de nuevo en un momento.
review-why-is-it-there = La respuesta se perdió por el camino. ¿Está ahí?
review-why-organizer-only = Solo el organizador puede cambiar lo que los demás ven. Mientras tanto, el orden del día está en el canal.
review-retry = Intentar de nuevo
review-there = Sí, está ahí
review-not-there = No, hacerlo de nuevo
review-effect-change-task = Tarea en Planner, corregida
review-effect-change-record = Entrada en la lista del comité, corregida
review-effect-change-minutes = Archivo del acta, corregido
review-state-left = Se deja como está.
review-why-changed-there = Alguien lo ha cambiado en Planner desde entonces; vale lo que dice Planner. Allí pone: { $about }
review-why-in-use = Alguien la ha empezado o ha escrito en ella, así que la tarea se queda en Planner. Ciérrela allí si nadie la necesita: { $about }
review-there-due = Vencimiento allí: { $day }.
review-why-task-deleted = Alguien eliminó esta tarea en Planner. También se puede quitar la acción, o volver a crear la tarea.
review-why-file-changed = Alguien ha editado el archivo desde entonces, así que se dejó como está. El mensaje del canal dice qué se corrigió.
review-why-row-gone = Alguien quitó esta entrada de la lista, así que no había nada que corregir.
review-drop = Quitar también la acción
review-recreate = Volver a crear la tarea
review-correction-title = Corrección { $number }
review-correction-begin = Corregir
review-correction-end = Dejar de corregir
review-correction-how = Cambie, agregue o quite abajo lo que esté mal. Fuera de esta sesión no cambia nada hasta que publique la corrección.
review-correction-pending = Cambiado desde que se publicó
review-correction-publish = Publicar la corrección
review-correction-may-not = Las correcciones las publica quien facilita, la presidencia, la secretaría o el patrocinio.
review-correction-added = Agregado: { $text }
review-correction-changed = { $before } pasa a ser { $after }
review-correction-detail = Cambiado en sus detalles: { $text }
review-correction-removed = Retirado: { $text }
review-correction-notes = Notas o asistencia
review-surplus-removed = { $count ->
    [one] Una publicación interrumpida había creado una tarea dos veces; Weft ha quitado la segunda.
    [many] Una publicación interrumpida había creado { $count } de tareas dos veces; Weft ha quitado las segundas.
   *[other] Una publicación interrumpida había creado { $count } tareas dos veces; Weft ha quitado las segundas.
  }
review-published-left = { $count ->
    [one] Publicada, pero una cosa se dejó como estaba
    [many] Publicada, pero { $count } de cosas se dejaron como estaban
   *[other] Publicada, pero { $count } cosas se dejaron como estaban
  }
review-first-title = Primera publicación
review-correction-effects = Qué hace la corrección { $number }
review-correction-held = Podrá publicarse cuando lo que está abierto arriba se haga o tenga respuesta.
review-why-overtaken = Se ha vuelto a cambiar desde entonces, así que aquí ya no queda nada por hacer.
review-item-notes = Notas sobre los puntos del orden del día
`
