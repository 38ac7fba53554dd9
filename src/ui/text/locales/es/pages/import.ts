export const messages = `
import-title = Importar riesgos
import-tool = Importar
import-back = Volver al registro
import-drop = Suelte aquí una hoja
import-drop-meaning = XLSX o CSV, hasta 20 MB y 100.000 filas. Se lee en este dispositivo; no se cambia nada antes de que haya visto qué pasaría.
import-choose = Elegir un archivo
import-reading = Leyendo el archivo …
import-file = { $name }
import-sheet = Hoja
import-sheet-named = { $name } ({ $count } filas)
import-sheet-hidden = { $name } (oculta, { $count } filas)
import-columns = Columnas
import-columns-meaning = Weft ha supuesto qué contiene cada columna. Cambie lo que no haya acertado; lo que quede fuera permanece solo en su archivo.
import-column-number = Columna { $number }
import-leave-out = Dejar fuera
import-days = Días como 3/4/2026
import-days-guess = Como muestra la propia columna
import-days-day-first = 3 de abril (primero el día)
import-days-month-first = 4 de marzo (primero el mes)
import-no-title = Ninguna columna contiene el riesgo en sí. Elija “Riesgo” para una de ellas.
import-preview = Qué pasaría
import-preview-meaning = Todavía no se ha cambiado nada. Un riesgo se reconoce por la clave de Weft, por su referencia o por su título.
import-planning = Comparando con el registro …
import-count-creates = { $count ->
    [one] { $count } riesgo nuevo
    [many] { $count } de riesgos nuevos
   *[other] { $count } riesgos nuevos
}
import-count-changes = { $count } cambiados
import-count-same = { $count } sin cambios
import-count-left = { $count ->
    [one] { $count } fila omitida
    [many] { $count } de filas omitidas
   *[other] { $count } filas omitidas
}
import-count-doubled = { $count } repetidos en la hoja
import-hidden-rows = { $count ->
    [one] Entre ellas hay { $count } fila oculta de la hoja.
    [many] Entre ellas hay { $count } de filas ocultas de la hoja.
   *[other] Entre ellas hay { $count } filas ocultas de la hoja.
}
import-rows-left = Omitidas, y por qué ({ $count })
import-rows-doubled = Repetidos en la hoja ({ $count })
import-rows-changes = Cambiados ({ $count })
import-rows-creates = Nuevos ({ $count })
import-rows-notes = Conviene saberlo ({ $count })
import-row = Fila { $row }
import-same-as = El mismo riesgo que en la fila { $row }; solo cuenta ese.
import-more-rows = Y { $count } más como estos.
import-problem-error-in-sheet = La hoja muestra ahí un error: { $text }
import-problem-too-long = Demasiado largo para su columna: { $text }
import-problem-no-such-choice = “{ $text }” no es ninguna de las opciones.
import-problem-not-a-number = “{ $text }” no es un número.
import-problem-not-one-to-five = “{ $text }” no es 1, 2, 3, 4 ni 5.
import-problem-not-a-day = “{ $text }” no es un día que Weft pueda leer.
import-problem-not-weft-made = Esta columna solo la escribe Weft, y esto es otra cosa: { $text }
import-problem-quotes-in-file = Las comillas de esta línea no cuadran, así que no se distinguen sus celdas: { $text }
import-problem-title-missing = Falta el riesgo en sí.
import-problem-contradiction = Esto no concuerda: { $text }
import-problem-several-match = Varios riesgos del registro tienen este título o esta referencia: { $text }
import-problem-owners-only = Los riesgos reservados no se importan, porque entonces podría leerlos todo el mundo: { $text }
import-note-person-unknown = Nadie del comité se llama “{ $text }”. El nombre se conserva tal cual.
import-note-department-unknown = “{ $text }” no es un departamento del comité. La palabra se conserva y no cuenta para ninguno.
import-note-half-a-score = Falta la probabilidad o el impacto, así que el riesgo no está valorado.
import-note-title-shortened = El riesgo es más largo que un título. Se conserva entero como redacción: { $text } …
import-begin = { $count ->
    [0] Nada que importar
    [one] Importar { $count } riesgo
    [many] Importar { $count } de riesgos
   *[other] Importar { $count } riesgos
}
import-begin-meaning = Continúa en segundo plano mientras trabaja, también después de cerrar y volver a abrir esta página. Diez mil riesgos tardan alrededor de un cuarto de hora, porque Microsoft 365 solo admite cierta cantidad cada vez. Puede pausarlo y deshacerlo.
import-leave = Cancelar
import-why = Importado de { $name }
import-refused-empty = No hay nada en { $name }
import-refused-too-big = { $name } ocupa más de 20 MB
import-refused-too-big-unpacked = { $name } es demasiado grande al descomprimirlo
import-refused-too-many-parts = { $name } tiene demasiadas partes
import-refused-packed-too-tight = { $name } está comprimido como no lo está ninguna hoja
import-refused-too-many-rows = { $name } tiene más de 100.000 filas
import-refused-too-many-columns = { $name } tiene más de 200 columnas
import-refused-with-password = { $name } está protegido con contraseña
import-refused-old-format = { $name } está en el formato antiguo de Excel
import-refused-with-macros = { $name } contiene macros
import-refused-not-a-sheet = { $name } no es una hoja de cálculo
import-refused-damaged = { $name } está dañado
import-refused-meaning = No se ha leído nada de él y no se ha cambiado nada. Ábralo en Excel, guárdelo como archivo .xlsx normal o como CSV y suelte ese aquí.
import-failed-reading = El archivo no se pudo leer hasta el final
import-failed-keeping = Este dispositivo no pudo guardar la importación
import-failed-meaning = No se ha cambiado nada. Cierre lo que no necesite e inténtelo de nuevo.
import-not-allowed = Puede leer este registro, pero no cambiarlo
import-not-allowed-meaning = Un propietario del equipo puede permitírselo. Mientras tanto, un colega que pueda hacerlo puede importar el archivo.
import-job-name = Importación de { $name }
import-job-back = Deshaciendo la importación de { $name }
import-job-count = { $stored } de { $total } guardados.
import-job-going = En camino.
import-job-offline = A la espera de la red. Lo que todavía no se ha guardado se conserva en este dispositivo.
import-job-paused = En pausa. El resto se conserva en este dispositivo.
import-job-done = Terminada.
import-job-undone = Deshecha.
import-job-trouble = Detenida: este dispositivo no pudo continuar. Lo guardado, guardado queda. Continúe para intentarlo de nuevo.
import-job-need-you = { $count ->
    [one] { $count } riesgo le requiere: alguien lo cambió o se rechazó. Vea lo que todavía no se ha guardado.
    [many] { $count } de riesgos le requieren: alguien los cambió o se rechazaron. Vea lo que todavía no se ha guardado.
   *[other] { $count } riesgos le requieren: alguien los cambió o se rechazaron. Vea lo que todavía no se ha guardado.
}
import-pause = Pausar
import-resume = Continuar
import-undo = Deshacer
import-forget = Quitar de esta lista
import-template = ¿Todavía no tiene una hoja?
import-template-meaning = Empiece con una vacía que ya tiene las columnas y opciones correctas.
import-template-xlsx = Hoja vacía (XLSX)
import-template-csv = Hoja vacía (CSV)
import-template-file = Riesgos de Weft, vacía
import-example-title = Ejemplo: el proveedor puede fallar
import-example-cause = Solo un proveedor puede fabricar la pieza
import-example-effect = La línea se para
import-sheet-name = Riesgos
import-export = Exportar todo
import-export-shown = Exportar lo que se muestra ({ $count })
import-export-busy = Escribiendo el archivo …
import-export-xlsx = Como hoja (XLSX)
import-export-print = Imprimir lo que se muestra
import-export-csv = Como CSV
import-export-failed = No se pudo escribir el archivo. No se ha cambiado nada; inténtelo de nuevo.
import-export-stopped = Detenido. No se creó ningún archivo.
import-export-file = Riesgos de { $council }
import-export-owners = { $count ->
    [one] Incluir el riesgo reservado
    [many] Incluir { $count } de riesgos reservados
   *[other] Incluir { $count } riesgos reservados
}
import-export-file-owners = { $name } con reservados
`
