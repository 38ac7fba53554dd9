export const messages = `
ui-undo = Deshacer
ui-cancel = Cancelar
ui-close = Cerrar
ui-loading = Cargando
ui-try-again = Intentar de nuevo
ui-broken-title = No se pudo mostrar esta parte
ui-broken-meaning = { $kept ->
    [yes] Lo que escribió se guarda en este dispositivo. El resto de la página sigue funcionando.
    [no] Lo que escribió está solo en esta página: déjela abierta. El resto de la página sigue funcionando.
   *[unknown] El resto de la página sigue funcionando.
  }
ui-changes-dropped = No guardado: { $what }
ui-left-drafts = Textos de otra página
ui-left-draft = También escribió esto en otra página:
ui-left-draft-use = Usar este texto
ui-left-draft-discard = Descartar
ui-raw-record = El registro tal como está
ui-date-other = Otro día
ui-date-none = Sin fecha
ui-date-pick = Elija un día
ui-minutes-unit = min
ui-minutes-fewer = Un minuto menos: { $what }
ui-minutes-more = Un minuto más: { $what }
ui-choices = Opciones
ui-no-match = Sin coincidencias. Vacíe el campo para verlo todo.
ui-move-up = Subir { $what }
ui-move-down = Bajar { $what }
ui-moved-to = { $what } está ahora en el lugar { $place } de { $count }
ui-too-long = { $count ->
    [one] Sobra { $count } carácter; acórtelo para conservarlo
    [many] Sobran { $count } de caracteres; acórtelo para conservarlo
   *[other] Sobran { $count } caracteres; acórtelo para conservarlo
  }
`
