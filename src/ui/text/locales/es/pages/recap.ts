export const messages = `
recap-paste = Pegar un resumen
recap-meaning = Pegue lo que Facilitador, Copilot, Teams o una página de Loop ha escrito sobre esta reunión. No se conserva nada hasta que haya elegido las líneas. Una tarea que ya está en Planner no necesita una segunda: déjela fuera.
recap-text = Texto del resumen
recap-read = Examinarlo
recap-empty = Pegue primero el texto.
recap-no-lines = No contiene ninguna línea que se pueda anotar.
recap-found = { $count ->
    [one] Se ha encontrado una línea
    [many] Se han encontrado { $count } de líneas
   *[other] Se han encontrado { $count } líneas
  }
recap-pick = Está marcado lo que el resumen llama tarea, decisión o riesgo. Todo lo demás queda fuera, salvo que lo marque.
recap-captured = Ya está anotado.
recap-kind-of = Anotar como: { $text }
recap-owner-of = Responsable de: { $text }
recap-decider-of = Quién decidió: { $text }
recap-no-owner = Sin responsable todavía
recap-no-decider = No se nombra a nadie
recap-capture = { $count ->
    [0] Anotar
    [one] Anotar una línea
    [many] Anotar { $count } de líneas
   *[other] Anotar { $count } líneas
  }
recap-back = Volver al texto
recap-done = { $count ->
    [one] Se ha anotado una línea. Está arriba con todo lo demás y puede cambiarse ahí.
    [many] Se han anotado { $count } de líneas. Están arriba con todo lo demás y pueden cambiarse ahí.
   *[other] Se han anotado { $count } líneas. Están arriba con todo lo demás y pueden cambiarse ahí.
  }
`
