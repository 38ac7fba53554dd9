export const messages = `
rotation-today = Hoy facilita: { $name }
rotation-nobody = Todavía no facilita nadie
rotation-notes = Notas: { $name }
rotation-notes-nobody = Notas: nadie todavía
rotation-next = Después: { $names }
rotation-role-facilitator = Hoy facilita
rotation-role-noteTaker = Toma notas
rotation-open = Nadie todavía
rotation-why-furthest-behind = Más atrasado respecto a su cuota
rotation-why-handed-over = Relevo de { $name }
rotation-why-taken-over = En lugar de { $name }
rotation-why-swapped = Intercambiado con { $name }
rotation-why-volunteered = Voluntariamente
rotation-why-chosen = Elección del comité
rotation-why-of-series = Le corresponde en todas las sesiones de la serie de reuniones
rotation-hand-over = Ceder
rotation-choose = Elegir
rotation-volunteer = Lo hago yo
rotation-given = Ahora le corresponde a { $name }
rotation-to = A quién
rotation-to-missing = Elija una persona.
rotation-is-here = Presente
rotation-how = Cómo cuenta
rotation-how-today = Solo hoy
rotation-how-today-meaning = Quien cede el rol conserva su puesto en la rotación.
rotation-how-swap = Intercambiar
rotation-how-swap-meaning = Las dos personas cambian de puesto y ambas cuentas siguen siendo correctas.
rotation-reason = Por qué esta elección
rotation-reason-rule = De quienes están aquí, la persona más atrasada respecto a su cuota. Quien se pasa por alto conserva su puesto.
rotation-behind = { $turns ->
    [one] un turno por debajo
    [many] { $turns } de turnos por debajo
   *[other] { $turns } turnos por debajo
}
rotation-ahead = { $turns ->
    [one] un turno por encima
    [many] { $turns } de turnos por encima
   *[other] { $turns } turnos por encima
}
rotation-even = al día
rotation-passed-away = de ausencia
rotation-passed-left = ya no está en el equipo
rotation-not-in-team = no está en el equipo
rotation-to-left = Esta persona no está en el equipo y no puede abrir Weft. Elíjala solo si está en la sala.
rotation-passed-not-there = no está aquí
rotation-passed-asked = pidió que se le pasara por alto
rotation-passed-other-role = tiene el otro rol
rotation-passed-last-time = lo hizo la última vez
rotation-passed-newcomer = acaba de llegar al comité

attendance-title = Asistencia
attendance-count = { $here } de { $all } presentes
attendance-tick = { $name } está aquí
attendance-how = Cómo participa { $name }
attendance-state-expected = Se le espera
attendance-state-present = Presente
attendance-state-remote = A distancia
attendance-state-late = Llega tarde
attendance-state-apology = Se excusa
attendance-state-absent = Ausente
rotation-not-settled = Por turno; aún sin fijar.
`
