export const messages = `
joint-update-title = Puesta al día conjunta
joint-update-form = { $department }: cuatro líneas
joint-update-line-changed = Qué ha cambiado
joint-update-line-uncertain = Qué sigue siendo incierto
joint-update-line-helpNeeded = Ayuda que necesitamos
joint-update-line-helpOffered = Ayuda que ofrecemos
joint-update-save = Guardar las líneas
joint-update-saved = Guardado. Todos los del comité pueden leerlo.
joint-update-filled-by = Rellenado por { $name }
joint-update-earlier = { $name } escribió antes
joint-update-missing = Faltan:
joint-update-take-up = Me encargo de esto
joint-update-taken = Hay quien se encarga.
joint-update-taken-by = Se encarga { $name }.
joint-update-action-detail = Lo pide { $department }

while-away-title = Mientras no estaba
while-away-read = Entendido
while-away-passed = Hecho: { $titles }
while-away-now = Ahora: { $title }
while-away-topic = Su tema “{ $title }”: { $answer }
while-away-rounds = Todos hablaron por turno sobre: { $titles }
while-away-decisions = { $count ->
    [one] Una decisión
    [many] { $count } de decisiones
   *[other] { $count } decisiones
}
while-away-actions = { $count ->
    [one] Una acción
    [many] { $count } de acciones
   *[other] { $count } acciones
}
while-away-risks = { $count ->
    [one] Un riesgo
    [many] { $count } de riesgos
   *[other] { $count } riesgos
}
while-away-notes = { $count ->
    [one] Se escribieron notas
    [many] Se escribieron notas en { $count } de lugares
   *[other] Se escribieron notas en { $count } lugares
}
`
