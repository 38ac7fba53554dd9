export const messages = `
lead-facilitator = Quien facilita
lead-note-taker = Quien toma notas
lead-sponsor = Patrocinio
lead-owners = Responsables
lead-departments = Cada departamento
lead-everyone = Todos
lead-decider = Quien decide
lead-guest = Invitado

item-kind-open = Apertura
item-kind-inform = Informar
item-kind-review = Revisar
item-kind-discuss = Debatir
item-kind-decide = Decidir
item-kind-commit = Comprometerse
item-kind-reflect = Reflexionar
item-kind-break = Pausa
item-kind-due-list = Lo que vence
item-kind-close = Cierre

agenda-title = Orden del día
agenda-minutes = { $minutes } min
agenda-total = { $total } min en total
agenda-total-of = { $total } de { $booked } min
agenda-over = { $minutes } min más que la reunión
agenda-free = { $minutes } min libres
agenda-ends = termina a las { $time }
agenda-conflicts = { $count ->
    [one] Una cosa no cuadra con quienes vienen
    [many] { $count } de cosas no cuadran con quienes vienen
   *[other] { $count } cosas no cuadran con quienes vienen
  }
agenda-conflict-lead-absent = { $why ->
    [away] “{ $title }” está a cargo de { $name }, que ese día no está.
   *[apology] “{ $title }” está a cargo de { $name }, que no puede venir.
  }
agenda-conflict-lead-unknown = “{ $title }” está a cargo de { $name }, que no forma parte del comité ni de quienes vienen.
agenda-conflict-facilitator-absent = { $why ->
    [away] { $name } facilita y ese día no está.
   *[apology] { $name } facilita y no puede venir.
  }
agenda-conflict-no-decider = Hay que decidir “{ $title }” y no vienen ni el patrocinio ni la presidencia.
agenda-carried = { $times ->
    [2] Quedó pendiente de la última vez
    [3] Se plantea por tercera vez
    [4] Se plantea por cuarta vez
    [5] Se plantea por quinta vez
   *[other] Se ha planteado { $times } veces
  }
agenda-empty-title = Todavía no hay orden del día
agenda-empty-editor = Parta de una de las plantillas de abajo o agregue el primer punto.
agenda-empty-others = Lo prepara quien facilita. Usted puede proponer un tema.
agenda-add = Agregar punto
agenda-add-heading = Nuevo punto
agenda-edit-heading = Cambiar punto
agenda-save = Guardar
agenda-half-typed = A medio escribir cuando empezó la sesión
agenda-half-typed-meaning = Nadie más lo ha visto todavía. Termínelo aquí o cancele para descartarlo.
agenda-edit = Cambiar { $title }
agenda-remove = Quitar { $title }
agenda-removed = Quitado: { $title }
agenda-off = Retirado del orden del día
agenda-off-meaning = Lo que se escribió ahí se conserva y pasa al acta.
agenda-put-back = Volver a poner
agenda-put-back-this = Volver a poner: { $title }
agenda-item-title = Título
agenda-item-minutes = Minutos
agenda-item-lead = A cargo de
agenda-item-kind = Tipo
agenda-item-purpose = Propósito
agenda-item-further = Más sobre este punto
agenda-item-prompt = Lo que puede decir quien facilita
agenda-item-output = Lo que deja
agenda-output-none = Nada en particular
agenda-output-attendance = Quiénes asisten
agenda-output-action = Acciones
agenda-output-decision = Una decisión
agenda-output-risk = Riesgos
agenda-output-note = Notas
agenda-output-update = Una puesta al día
agenda-output-commitment = Compromisos
agenda-output-lesson = Lecciones
agenda-output-win = Logros
agenda-output-experiment = Experimentos
agenda-output-handoff = Traspasos
agenda-output-term = Términos acordados
agenda-output-measure = Indicadores
agenda-output-charter = Un cambio en el estatuto
agenda-output-minutes = La relectura del acta
agenda-item-sources = Lo que muestra por sí mismo
agenda-source-actions-late = Acciones atrasadas
agenda-source-risks-due = Riesgos pendientes de revisión
agenda-source-commitments-due = Compromisos que vencen
agenda-source-signals-fired = Decisiones que conviene reconsiderar
agenda-source-experiments-ending = Experimentos que terminan
agenda-source-measures = Indicadores
agenda-source-pulse-result = Resultado del pulso
agenda-source-channel-posts = Publicaciones del canal
agenda-item-carry = Si no da tiempo
agenda-carry-by-kind = Como los puntos de su tipo
agenda-carry-yes = Vuelve la próxima vez
agenda-carry-no = Termina con la sesión
agenda-carry-ask = Preguntar al cerrar la sesión
agenda-lead-roles = Por rol
agenda-lead-people = Por nombre
agenda-problem-title = Escriba un título.
agenda-proposals = Temas propuestos
agenda-proposals-none = Todavía no se ha propuesto nada.
agenda-propose = Proponer un tema
agenda-propose-send = Proponer
agenda-propose-why = Por qué ahora
agenda-take-in = Tomar de un mensaje
agenda-take-in-paste = Mensaje
agenda-take-in-hint = Péguelo aquí; los campos de abajo se rellenan a partir de él.
agenda-behalf = En nombre de
agenda-proposal-accepted = En el orden del día.
agenda-proposal-accepted-at = En el orden del día a las { $time }.
agenda-proposal-parked = Aplazado por { $name }: { $reason }
agenda-proposal-declined = Rechazado por { $name }: { $reason }
agenda-proposal-behalf = En nombre de { $name }
agenda-proposal-open = A la espera de quien facilita.
agenda-answer-accept = Poner en el orden del día
agenda-answer-park = Aplazar
agenda-answer-decline = Rechazar
agenda-park-reason = Motivo, para quien lo propuso
agenda-park-missing = Escriba un motivo, para que la persona sepa por qué.
agenda-templates = Plantillas
agenda-templates-choose = Elija de dónde parte el orden del día. Después se puede cambiar todo.
agenda-templates-replace = Una plantilla sustituye el orden del día. Los puntos pendientes se quedan.
agenda-templates-keep = Conservar el orden del día
agenda-templates-usual = Habituales en esta serie
agenda-templates-all = Las { $count } plantillas
agenda-templates-search = Buscar plantillas
agenda-templates-none = Ninguna plantilla contiene estas palabras. Pruebe con menos o con otras.
agenda-templates-series = Para “{ $name }”
agenda-templates-own = Las propias del comité
agenda-template-save = Guardar como plantilla
agenda-template-keep = Guardar plantilla
agenda-template-name = Nombre
agenda-template-unnamed = Póngale un nombre para que los demás la encuentren.
agenda-template-purpose = Para qué sirve
agenda-template-cadence = Ritmo
agenda-template-saved = “{ $title }” ya es una plantilla del comité. Aparece en primer lugar dondequiera que se empiece un orden del día.
agenda-template-remove = Eliminar plantilla
agenda-template-removed = “{ $title }” se ha eliminado. Está en la papelera de reciclaje de la lista.
agenda-longer = { $minutes } min más que la reunión
agenda-use = Usar este orden del día
agenda-group-weekly = Semanal
agenda-group-monthly = Mensual
agenda-group-quarterly = Trimestral
agenda-group-half-yearly = Semestral
agenda-group-yearly = Anual
agenda-group-on-demand = Cuando haga falta
agenda-group-short = Formas breves
`
