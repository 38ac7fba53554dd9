export const messages = `
configure-title = Configurar un comité
configure-title-again = Configuración del comité
configure-found = Aquí están sus cambios de la última vez
configure-found-meaning = Salió de este formulario sin guardarlo; lo que cambió vuelve a estar en él y todavía no se ha guardado.
configure-found-discard = Descartar mis cambios
configure-intro = Weft guarda los datos del comité como listas en { $place }. Nada sale de su Microsoft 365.
configure-intro-again = Al guardar de nuevo se conserva lo que hay, se repara lo que falta en { $place } y solo cambia lo que usted cambie aquí.
configure-council = El comité
configure-name = Nombre
configure-language = Idioma de invitaciones, tareas, mensajes y actas
configure-language-hint = Cada persona sigue viendo Weft en su propio idioma.
configure-zone = Zona horaria del comité
configure-departments = Departamentos
configure-department-add = Agregar departamentos
configure-department-hint = Varios a la vez, separados por comas: Finanzas, Operaciones, Personas
configure-add = Agregar
configure-remove = Quitar { $name }
configure-members = Miembros
configure-department-of = Departamento de { $name }
configure-no-department = Sin departamento
configure-role-of = Rol de { $name }
configure-role-sponsor = Patrocinio
configure-role-chair = Presidencia
configure-role-secretary = Secretaría
configure-role-member = Miembro
configure-role-deputy = Suplente
configure-role-adviser = Asesoría (invitado)
configure-team-unknown = No se pudieron leer los miembros del equipo
configure-team-unknown-meaning = Busque a las personas o pegue una lista; todo lo demás funciona.
configure-people-search = Agregar personas
configure-people-search-hint = Un nombre que buscar o una lista pegada con una persona por línea: nombre, dirección de correo, departamento
configure-people-find = Buscar
configure-people-choose = Coinciden varias personas
configure-people-added = { $count ->
    [one] Se ha agregado una persona.
    [many] Se han agregado { $count } de personas.
   *[other] Se han agregado { $count } personas.
  }
configure-people-unknown = No se encontró a nadie para: { $names }. Compruebe cómo están escritos e inténtelo de nuevo; los nombres siguen en el campo.
configure-places = Adónde van los resultados
configure-plan = Plan de Planner para las acciones
configure-plan-hint = Todos los que están en { $team } ven las tareas.
configure-plan-gone = El plan “{ $plan }” se eliminó en Planner
configure-plan-gone-meaning = Sus tareas han desaparecido; los datos del comité, no. Al guardar, Weft crea un plan nuevo con ese nombre, o puede elegir otro.
configure-plan-new = Crear un plan nuevo
configure-plan-name = Nombre del plan nuevo
configure-bucket = Depósito
configure-bucket-new = Crear un depósito nuevo
configure-bucket-name = Nombre del depósito nuevo
configure-bucket-default = Acciones del comité
configure-channel = Canal para el acta
configure-channel-private = { $name } (canal privado)
configure-readers = Quién podrá leerlo
configure-readers-counted = { $people ->
    [one] Una persona
    [many] { $people } de personas
   *[other] { $people } personas
  }, { $guests ->
    [0] sin invitados
    [one] una de ellas invitada
    [many] { $guests } de ellas invitadas
   *[other] { $guests } de ellas invitadas
  }.
configure-readers-everyone = Toda la empresa: este equipo es público.
configure-readers-team = Todos los que están en { $team } y quienes tengan acceso a su sitio.
configure-readers-private = Este es un canal privado: sus listas y actas son solo para sus miembros, pero las tareas de este plan las ve todo { $team }. Elija otro plan o dé a las tareas títulos neutros.
configure-create = Crear el comité
configure-check = Comprobar y reparar
configure-busy = En curso…
configure-steps = Progreso
configure-step-waiting = en espera
configure-step-doing = en curso…
configure-step-done = creado
configure-step-was-there = ya estaba
configure-step-mended = reparado
configure-step-refused = no creado
configure-refused-not-owner = No tiene permiso para crear esto aquí.
configure-refused-scope = Weft necesita un permiso más para esto y no se le ha concedido. Vuelva a pulsar el botón y concédalo.
configure-refused-other = Microsoft 365 respondió: { $detail }. No se ha perdido nada; inténtelo de nuevo.
configure-who-can-names = Estas personas pueden hacerlo: { $names }.
configure-who-can-owners = Los propietarios de { $team } pueden hacerlo.
configure-unfinished = Sin terminar
configure-unfinished-meaning = Lo que se creó se queda y volverá a encontrarse. Vea arriba qué falta y compruebe de nuevo.
configure-faults = { $count ->
    [one] Arriba falta una cosa.
    [many] Arriba faltan { $count } de cosas.
   *[other] Arriba faltan { $count } cosas.
  }
configure-fault-name = Ponga un nombre al comité.
configure-fault-channel = Elija un canal.
configure-fault-plan = Ponga un nombre al plan nuevo.
configure-fault-bucket = Ponga un nombre al depósito nuevo.
configure-meeting = Agregar Weft a la reunión
configure-meeting-1 = Abra la reunión en el calendario de Teams y elija Editar.
configure-meeting-2 = Elija + al final de las pestañas, después Weft y después este comité.
configure-meeting-3 = En la reunión, abra Weft desde la barra de herramientas: aparece en el panel lateral.
configure-meeting-who = Pueden hacerlo el organizador y los moderadores. Los asistentes y los invitados, no.
configure-meeting-check = Comprobar
configure-meeting-looking = Buscando…
configure-meeting-cannot-see = No se pudo leer su calendario o la lista del comité en este momento, así que no puede verse desde aquí. Abra la reunión y busque la pestaña Weft, o compruebe de nuevo.
configure-saved = { $council } está configurado. Elija Guardar para agregar la pestaña.
configure-save = Guardar, comprobar y reparar
configure-place-team = el sitio de este equipo
configure-place-channel = el sitio de este canal privado
configure-damaged = Los datos del comité se cambiaron a mano y no se pueden leer
configure-damaged-meaning = Las sesiones, las acciones y todos los demás datos están a salvo. Lo que aún puede leerse ya está rellenado abajo: compruébelo, agregue lo que falte y guarde. Sustituye el registro dañado y conserva la clave del comité, de modo que todo vuelve a encontrarlo.
configure-only-for = Puede comprobar y reparar; la configuración corresponde a otras personas
configure-only-for-meaning = Por acuerdo, la configuración de este comité la cambian: { $names }. Al comprobar solo se crea lo que falta.
configure-people-finding = Buscando…
configure-people-add = Agregar a { $name }
configure-people-unasked = No se pudieron buscar en este momento: { $names }. Siguen en el campo; inténtelo de nuevo en un momento.
configure-paste-no-name-or-mail = La línea { $row } no tiene ni nombre ni dirección de correo.
configure-paste-mail-not-recognised = La línea { $row } tiene una dirección de correo que no se puede leer: { $text }
configure-paste-pasted-twice = La línea { $row } ya estaba en la lista.
configure-paste-too-long = La línea { $row } es demasiado larga.
configure-paste-too-many = La línea { $row } y las siguientes se han omitido: como máximo 500 personas a la vez.
configure-problem-no-departments = Agregue al menos un departamento.
configure-problem-no-members = Agregue al menos un miembro.
configure-problem-duplicate-department = { $name } está dos veces.
configure-problem-duplicate-member = { $name } está dos veces.
configure-problem-member-without-department = { $name } necesita un departamento.
configure-problem-unknown-department = { $name } pertenece a un departamento que ya no existe.
configure-problem-department-without-member = Nadie habla todavía en nombre de { $name }.
configure-problem-nobody-in-rotation = Hace falta al menos una presidencia, un miembro o un suplente para que alguien pueda facilitar.
configure-problem-nobody-runs-it = Nadie ocupa la presidencia ni la secretaría todavía. Una de ellas cambia más adelante esta configuración y la rotación.
configure-problem-away-ends-before-it-begins = La ausencia de { $name } termina antes de empezar.
configure-plan-of-team = { $plan } (equipo { $team })
configure-channel-choose = Elija un canal
configure-readers-open = No se pudo leer si el sitio de { $team } deja entrar también a otras personas.
configure-readers-channel = Los miembros del canal privado { $channel } y quienes tengan acceso a su sitio. El resto del equipo no ve ni las listas ni las actas.
configure-readers-private-plan = Las tareas van a un plan de { $team } y las ven todos los que están allí, no todo el equipo de este canal.
configure-readers-open-minutes = Pero el acta va a { $channel }, que puede leer todo { $team }.
configure-readers-private-minutes = El acta va al canal privado { $channel }, pero las listas (con órdenes del día, decisiones y acciones) están en el sitio de { $team } y se pueden leer allí. Para que todo quede en el canal privado, agregue la pestaña allí.
configure-refused-not-member = Planner solo permite esto a los miembros de { $team }, ni siquiera a sus propietarios si no lo son. Pida a un propietario que le agregue como miembro o deje que un miembro continúe desde aquí: lo creado se queda.
configure-refused-administrator = En su organización, solo un administrador puede conceder este permiso a Weft.
configure-refused-offline = No tiene conexión. Lo que introdujo sigue aquí; vuelva a pulsar el botón cuando la recupere.
configure-meeting-list = Reuniones de este comité
configure-meeting-none = En las próximas cinco semanas, su calendario no muestra ninguna reunión a la que esté invitado medio comité.
configure-meeting-known = Weft ya se ha abierto en esta reunión y la conoce.
configure-meeting-unknown = Todavía no se conoce. Siga los pasos de arriba, abra Weft una vez en la reunión y compruebe de nuevo.
configure-meeting-elsewhere = { $count ->
    [one] Weft conoce una reunión más de este comité que no está en su calendario de las próximas semanas.
    [many] Weft conoce { $count } de reuniones más de este comité que no están en su calendario de las próximas semanas.
   *[other] Weft conoce { $count } reuniones más de este comité que no están en su calendario de las próximas semanas.
  }
configure-saved-meeting = Elija Guardar para agregar Weft a esta reunión de { $council }.
configure-meeting-which = ¿Qué comité se reúne aquí?
configure-open = Abrir la configuración
configure-channel-members = Weft no pide permiso para leer los miembros de un canal privado. Búsquelos o pegue una lista.
configure-department-name = Nombre de { $name }
configure-department-short = Nombre corto de { $name }
configure-department-renaming = Un departamento que cambia de nombre conserva sus miembros, líneas y riesgos. Su nombre corto, su color y su trama aparecen dondequiera que se mencione.
configure-rotation = Rotación
configure-rotation-rule = La presidencia, los miembros y los suplentes se turnan, salvo que usted los excluya; el patrocinio, la secretaría y la asesoría, solo si los agrega. Quien está de permiso o falta conserva su puesto.
configure-rotation-who = Quién se turna para facilitar y tomar notas
configure-away = Días de ausencia
configure-away-who = Quién
configure-away-choose = Elija una persona
configure-away-from = Primer día
configure-away-to = Último día
configure-away-days = del { $from } al { $to }
configure-away-remove = Quitar a { $name }, { $days }
configure-away-backwards = El último día es anterior al primero.
configure-not-in-team = No está en el equipo: no abre ninguna lista ni recibe tareas
configure-left = { $count ->
    [one] Una persona del comité no está en el equipo
    [many] { $count } de personas del comité no están en el equipo
   *[other] { $count } personas del comité no están en el equipo
  }
configure-left-meaning = Lo dejaron o nunca estuvieron en él. La rotación las pasa por alto y sus acciones quedan sin asignar en Planner. Lo que hicieron en sesiones anteriores se queda. Quítelas del comité o pida a un propietario que las agregue al equipo.
configure-left-remove = Quitarlas del comité
configure-problem-department-without-name = Un departamento no tiene nombre. Póngale uno o quítelo.
configure-neutral = Dar a las tareas títulos neutros
configure-neutral-meaning = Las tareas se titulan “Acción del comité 3 (weft-…)”, con responsable, fecha y un vínculo. Lo que hay que hacer consta solo en Weft y en el acta.
configure-readers-neutral = Todo { $team } ve las tareas de este plan; con títulos neutros solo muestran quién, hasta cuándo y un vínculo que se abre para las personas del comité.
configure-step-saved = guardado
configure-refused-retyped = Alguien cambió el tipo de estas columnas: { $columns }. Weft no puede deshacerlo. En la configuración de la lista, devuelva a cada una su tipo anterior o elimínela y pulse otra vez el botón: se agrega lo que falte.
configure-columns-renamed = Un propietario cambió el nombre de algunas columnas; Weft las sigue usando: { $names }
configure-columns-missing = Estas columnas faltaban y vuelven a estar, vacías: { $names }
configure-columns-others = Sus propias columnas se quedan como están: { $names }
`
