export const messages = `
stage-facilitating = Hoy facilita: { $name }
stage-leave = Salir
stage-closed = La sesión está cerrada
stage-not-started = Empezamos en un momento
stage-not-yet = Todavía no ha empezado
stage-between = Entre dos puntos
stage-starts = Inicio previsto: { $time }
stage-decided = Última decisión
stage-next = Después
stage-first = Primero
stage-ends = Termina a las
stage-left = restantes
stage-over = de más
stage-paused = en pausa
`
