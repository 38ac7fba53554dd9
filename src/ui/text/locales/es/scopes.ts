export const messages = `
scope-lacking-sign-in = Sin el permiso User.Read, Weft no puede saber quién es usted.
scope-lacking-people = Sin el permiso User.ReadBasic.All no se puede buscar a personas por su nombre; un comité ya configurado sigue funcionando.
scope-lacking-teams = Sin el permiso Team.ReadBasic.All, Weft solo encuentra un comité desde su propia pestaña.
scope-lacking-channels = Sin el permiso Channel.ReadBasic.All no se puede elegir un canal para el acta.
scope-lacking-calendar = Sin el permiso Calendars.ReadWrite, una sesión empieza sin su invitación y el orden del día no se pone en ella.
scope-lacking-planner = Sin el permiso Tasks.ReadWrite, las acciones se quedan en la lista del comité y no están en Planner.
scope-lacking-records = Sin el permiso Sites.ReadWrite.All, Weft no puede leer ni guardar los datos del comité.
scope-lacking-channel-post = Sin el permiso ChannelMessage.Send, el acta se guarda como archivo y no se publica en el canal.
scope-lacking-set-up = Sin el permiso Sites.Manage.All no se pueden crear las listas del comité; todo lo que ya existe funciona.
scope-lacking-meeting-chat = Sin el permiso Chat.ReadBasic, una reunión solo se encuentra por el calendario.
scope-lacking-team-members = Con el permiso TeamMember.Read.All, Weft tomaría los miembros del equipo.
scope-lacking-member-count = Sin el permiso GroupMember.Read.All, Weft no puede contarlos ni nombrar a los propietarios.
scope-lacking-channel-read = Sin el permiso ChannelMessage.Read.All, Weft no puede ver si una publicación llegó y se lo pregunta a usted.
scope-lacking-activity = Sin el permiso TeamsActivity.Send, Weft no puede escribir en la actividad de Teams de las personas; todo lo demás funciona.
scope-lacking-shared-calendar = Sin el permiso Calendars.ReadWrite.Shared, un delegado no puede poner el orden del día en una invitación del calendario de un colega; todo lo demás funciona.
scope-lacking-relay = Sin el permiso Session.Join, una sesión en curso va solo por la lista del comité: los demás ven un cambio al cabo de unos segundos y no al instante, y no se pierde nada.
`
