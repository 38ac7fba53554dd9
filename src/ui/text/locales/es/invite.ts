export const messages = `
invite-say-changed = La invitación se ha cambiado.
invite-say-same = La invitación se queda como estaba.
invite-total = { $minutes } minutos en total
invite-fits = { $minutes } de { $booked } minutos reservados
invite-too-long = { $minutes } minutos previstos, { $booked } reservados: sobran { $over }
invite-put = Poner en la invitación
invite-working = Poniéndolo en la invitación…
invite-done = El orden del día está en la invitación. Outlook comunica el cambio a todos los invitados.
invite-mailed = { $count ->
    [0] Todavía no hay nadie invitado, así que nadie recibe correo.
    [one] Outlook comunica el cambio a { $count } persona invitada, solo para esta reunión. Si se vuelve a pulsar sin cambios, no se envía nada.
    [many] Outlook comunica el cambio a { $count } de personas invitadas, solo para esta reunión. Si se vuelve a pulsar sin cambios, no se envía nada.
   *[other] Outlook comunica el cambio a { $count } personas invitadas, solo para esta reunión. Si se vuelve a pulsar sin cambios, no se envía nada.
}
invite-take-off = Quitarlo de la invitación
invite-taken-off = El orden del día ya no está en la invitación. Outlook comunica el cambio a todos los invitados.
invite-none-there = En la invitación no hay ningún orden del día de Weft. No se ha enviado nada.
invite-undo = Volver a escribir lo que había
invite-undone = La invitación está como antes. Outlook lo comunica a todos los invitados.
invite-refused-body-not-readable = El texto de la invitación contiene HTML que no termina nunca, y un orden del día detrás de él no se vería. No se ha cambiado nada. Abra la reunión en Outlook, guárdela una vez y vuelva a pulsar.
invite-refused-body-too-large = Con el orden del día, la invitación sería más larga de lo que admite Outlook. No se ha cambiado nada. Pase parte de su texto a un archivo y vuelva a pulsar.
invite-refused-changed-since = Alguien cambió la invitación después de que se pusiera el orden del día, y sus palabras se perderían. No se ha vuelto a escribir nada; cámbiela en Outlook.
invite-was-there = La invitación ya mostraba este orden del día. No se ha enviado nada.
invite-waiting = A la espera de { $name }
invite-waiting-meaning = Solo el organizador puede cambiar lo que los demás ven en la invitación. El orden del día se guarda aquí y todos los del comité pueden leerlo.
invite-refused = La invitación no se ha cambiado
invite-refused-join-block-not-recognised = Weft no reconoció los datos de unión de Teams en la invitación y la dejó intacta para que la reunión siga funcionando. Copie el orden del día a mano o vuelva a agregar la reunión de Teams y repita.
invite-refused-old-block-not-recognised = El orden del día que está en la invitación se cambió a mano y Weft ya no sabe dónde empieza y dónde termina. No se ha cambiado nada. Elimine en Outlook el orden del día anterior, desde “Weft ↓” hasta “Weft ↑”, y vuelva a pulsar.
invite-refused-not-organizer = Solo el organizador puede cambiar la invitación para todos. El orden del día se conserva.
invite-refused-no-agenda = Todavía no hay orden del día. Elija antes una plantilla.
invite-refused-stale = Alguien cambió la invitación en el mismo momento. No se ha sobrescrito nada; vuelva a pulsar.
invite-refused-offline = No tiene conexión. El orden del día se conserva; vuelva a pulsar cuando la recupere.
invite-refused-other = Microsoft 365 rechazó el cambio. El orden del día se conserva; inténtelo de nuevo en un momento.
invite-link-changed = El vínculo para unirse a la reunión ha cambiado
invite-link-changed-meaning = Outlook creó un vínculo nuevo al guardar. Puede volver a escribir la invitación anterior.
invite-link-restore = Volver a escribir la invitación anterior
invite-ended = Esta sesión ha terminado. Lo que acordó está en su acta; el orden del día de la próxima va en su propia invitación.
`
