export const messages = `
outlook-scope = Para qué es el orden del día
outlook-scope-one = Esta reunión
outlook-scope-all = Toda la serie
outlook-series-which = ¿Qué reunión de la serie?
outlook-series-none = La serie no tiene ninguna reunión en las próximas cinco semanas. Abra en su lugar una de sus reuniones en el calendario.
outlook-standing = Orden del día fijo
outlook-standing-meaning = Un orden del día fijo dice qué contiene cada reunión de la serie y quién facilita después. El orden del día de una reunión va solo en esa reunión.
outlook-standing-put = Poner en toda la serie
outlook-standing-take-off = Quitarlo de toda la serie
outlook-standing-other = Elegir otra plantilla
outlook-standing-organizer = Solo el organizador puede cambiar lo que los demás ven en la serie. El orden del día de cada reunión se guarda en Weft y todos los del comité pueden leerlo.
outlook-standing-mailed = { $count ->
    [0] Todavía no hay nadie invitado, así que nadie recibe correo. Las reuniones que se cambiaron por separado conservan su propio texto.
    [one] Outlook comunica el cambio a { $count } persona invitada, para toda la serie y una vez más por cada reunión que se cambió por separado; esas conservan su propio texto.
    [many] Outlook comunica el cambio a { $count } de personas invitadas, para toda la serie y una vez más por cada reunión que se cambió por separado; esas conservan su propio texto.
   *[other] Outlook comunica el cambio a { $count } personas invitadas, para toda la serie y una vez más por cada reunión que se cambió por separado; esas conservan su propio texto.
}
outlook-form-behind = Es posible que la ventana de la reunión en Outlook todavía muestre el texto de antes. Ciérrela sin guardar y vuelva a abrir la reunión antes de cambiarla o enviarla, para que no se pierda nada de la invitación.
outlook-no-council = Esta reunión todavía no pertenece a ningún comité
outlook-no-council-meaning = Abra Weft una vez en la reunión de Teams y elija el comité. Después se reconoce aquí.
outlook-no-council-anywhere = Ninguno de sus equipos tiene un comité. Configure uno en Teams: agregue Weft como pestaña al canal del comité. Después, vuelva a mirar.
outlook-not-saved = Guarde primero la reunión
outlook-not-saved-meaning = Outlook da una dirección a la reunión cuando se guarda o se envía. Guárdela y vuelva a mirar.
outlook-shared = Esta reunión está en el calendario de otra persona
outlook-shared-of = Pertenece a { $owner }.
outlook-shared-permission = Esta reunión está en el calendario de un colega. Weft le pide un permiso una sola vez: leer y cambiar los calendarios compartidos con usted (Calendars.ReadWrite.Shared). No llega más allá de lo que su colega ha compartido.
outlook-shared-writes = Escribe en el calendario de { $owner }, como delegado. La invitación sale en su nombre.
outlook-shared-one = Para preparar una de sus reuniones, ábrala en ese calendario.
outlook-shared-owner-unknown = Outlook no dice de quién es, así que Weft no cambia nada aquí. Prepare el orden del día en la pestaña del comité en Teams; el dueño del calendario lo pone en la invitación con una sola pulsación.
outlook-shared-not-saved = Weft puede prepararla cuando esté guardada. No se ha cambiado nada. Guarde la reunión en Outlook y vuelva a mirar.
outlook-shared-may-not-edit = Puede ver ese calendario, pero no cambiarlo, así que Weft no cambia nada aquí. Prepare el orden del día en la pestaña del comité en Teams; el dueño del calendario lo pone en la invitación con una sola pulsación o le da permiso para editar.
outlook-shared-no-access = Microsoft 365 no dejó entrar a Weft en ese calendario con sus permisos, así que no se ha cambiado nada. Pida al dueño que lo comparta con usted como delegado o prepare el orden del día en la pestaña del comité en Teams.
outlook-shared-no-meeting = No es una reunión de Teams, así que no tiene sesión. No se ha cambiado nada. Conviértala en reunión de Teams en Outlook, guárdela y vuelva a mirar.
outlook-draft = Orden del día de una reunión nueva
outlook-draft-meaning = Outlook todavía no ha guardado esta reunión. Elija ahora su orden del día; se guarda en este dispositivo hasta que se guarde la reunión.
outlook-draft-which = ¿Para qué comité es esta reunión?
outlook-draft-which-meaning = Todavía no se ha registrado nada.
outlook-draft-other-council = Otro comité
outlook-draft-save = Guardar la reunión y continuar
outlook-draft-save-meaning = Un orden del día necesita una reunión de Teams guardada. Outlook la guarda en su calendario y Microsoft 365 la convierte en reunión de Teams de forma definitiva. Quienes ya estén invitados pueden recibir un correo.
outlook-draft-saving = Guardando la reunión…
outlook-draft-make-online = Convertirla en reunión de Teams y continuar
outlook-draft-make-online-meaning = Esta reunión está guardada y no es una reunión de Teams. Microsoft 365 la convierte en una de forma definitiva. Quienes ya estén invitados pueden recibir un correo.
outlook-draft-save-yourself = Este Outlook no puede guardar por usted. Guarde la reunión como reunión de Teams y vuelva a mirar. El orden del día se conserva en este dispositivo.
outlook-draft-not-saved = La reunión no está lista para el orden del día
outlook-draft-save-refused = Outlook no guardó la reunión. El orden del día se conserva en este dispositivo; guarde la reunión en Outlook y vuelva a pulsar.
outlook-draft-not-yet = Outlook guardó la reunión y Microsoft 365 todavía no la muestra. El orden del día se conserva en este dispositivo; vuelva a pulsar dentro de un minuto.
outlook-draft-offline = No tiene conexión. El orden del día se conserva en este dispositivo; vuelva a pulsar cuando la recupere.
outlook-draft-other = Microsoft 365 lo rechazó. El orden del día se conserva en este dispositivo; vuelva a pulsar en un momento.
outlook-not-online = Esta todavía no es una reunión de Teams
outlook-people-expected = { $expected ->
    [one] Se espera a { $expected } persona.
    [many] Se espera a { $expected } de personas.
   *[other] Se espera a { $expected } personas.
}
outlook-people-enough = { $coming } de quienes deciden están invitados y no han rechazado; { $quorum } son más de la mitad.
outlook-people-short = Muy pocos para decidir: { $coming } de quienes deciden están invitados y no han rechazado, y más de la mitad son { $quorum }.
outlook-people-missing = En el comité y sin invitación: { $names }.
outlook-people-stand-ins = Su departamento ha rechazado y podrían sustituirlo: { $names }.
outlook-people-organizer = Solo el organizador puede invitarlos.
outlook-people-add = { $count ->
    [one] Invitar a { $count } persona
    [many] Invitar a { $count } de personas
   *[other] Invitar a { $count } personas
}
outlook-people-in-form = Figuran en la reunión de Outlook y reciben la invitación cuando usted la envíe.
outlook-people-invited = Están invitados. Outlook se lo comunica a ellos y a nadie más.
outlook-people-not-added = No se ha invitado a nadie
outlook-people-refused = Outlook no los admitió, o solo puede invitar el organizador. No se ha cambiado nada más; agréguelos en Outlook o inténtelo de nuevo en un momento.
outlook-people-offline = No tiene conexión. Vuelva a pulsar cuando la recupere.
outlook-files = Lecturas previas
outlook-files-none = No hay nada adjunto.
outlook-files-limits = Los archivos de hasta { $megabytes } MB van con la invitación cuando la envía. Lo que sea más grande, o en lo que todavía se trabaja, debe estar en los archivos del comité, con su vínculo en “Leer antes”.
outlook-files-attach = Adjuntar un archivo
outlook-files-attaching = Adjuntando…
outlook-files-attached = { $name } va con la invitación cuando la envíe.
outlook-files-refused = { $name } no se ha adjuntado
outlook-files-too-large = Es más grande de lo que admite Outlook. Póngalo en los archivos del comité y su vínculo en “Leer antes”.
outlook-files-name-too-long = Outlook admite nombres de hasta 255 caracteres. Póngale un nombre más corto y vuelva a adjuntarlo.
outlook-files-empty = No contiene nada. Adjunte otro archivo.
outlook-files-by-outlook = Outlook no lo admitió. Puede que todos los archivos juntos sean demasiado grandes; inténtelo de nuevo o póngalo en los archivos del comité.
outlook-organizer-write = Escribir a { $name } en Teams
outlook-organizer-message = El orden del día de “{ $title }” espera a su Outlook: abra allí la reunión y pulse “Poner en la invitación”. { $link }
outlook-organizer-left = { $name } ya no está en el equipo del comité
outlook-organizer-left-meaning = Nadie más puede cambiar lo que los demás ven en esta invitación. El orden del día se conserva y puede estar en el canal. Para las próximas reuniones, alguien que esté en el equipo puede crear una serie que continúe esta.
outlook-organizer-successor = Abrir el calendario para crear la serie que continúa
outlook-waiting-say = Decirlo en { $channel }
outlook-waiting-saying = Diciéndolo…
posted-waiting-published = { $name } lo dijo en el canal, { $when }.
posted-waiting-open = Abrir el mensaje
posted-waiting-underway = { $name } lo está diciendo ahora.
posted-waiting-unsure = No se sabe si el aviso llegó al canal ({ $name }, { $when }).
posted-waiting-unsure-meaning = Mire en el canal. Si no está, dígalo de nuevo; nada se publica dos veces por sí mismo.
posted-waiting-there = Está ahí
posted-waiting-again = No está: decirlo de nuevo
outlook-waiting-no-list = Este comité todavía no tiene lista de notificaciones.
outlook-waiting-no-list-meaning = No se ha publicado nada. Quien configuró el comité abre una vez más su configuración; eso agrega la lista que evita que un aviso se publique dos veces.
`
