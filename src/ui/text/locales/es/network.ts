export const messages = `
network-waiting-until = Microsoft 365 está ocupado, a la espera hasta las { $time }
network-waiting-seconds = Microsoft 365 está ocupado, se continúa en { $seconds } s
network-opening-silent = Microsoft 365 todavía no ha respondido. { $kept ->
    [yes] Weft lo sigue intentando; lo que escribió se guarda en este dispositivo.
    [no] Weft lo sigue intentando; lo que escribió está solo en esta página, así que déjela abierta.
   *[unknown] Weft lo sigue intentando.
  }
network-opening-gone = No tiene conexión. { $kept ->
    [yes] Weft lo sigue intentando; lo que escribió se guarda en este dispositivo.
    [no] Weft lo sigue intentando; lo que escribió está solo en esta página, así que déjela abierta.
   *[unknown] Weft lo sigue intentando.
  }
network-goes-on-at = Weft continúa por sí mismo a las { $time }.
network-goes-on-online = Weft continúa por sí mismo cuando recupere la conexión.
network-kept-offline = No tiene conexión
network-kept-throttled = Microsoft 365 está ocupado
network-kept-other = No se pudo leer Microsoft 365
network-kept-as-of = Esto es de las { $time }, cuando este dispositivo lo leyó por última vez. { $kept ->
    [yes] Puede consultarlo; lo que escriba se guarda en este dispositivo y se envía más tarde.
    [no] Puede consultarlo; lo que escriba está solo en esta página hasta que se envíe, así que déjela abierta.
   *[unknown] Puede consultarlo.
  }
network-refused = El comité ya no le da acceso
network-refused-meaning = Alguien cambió quién puede abrir su sitio. Puede continuar aquí: { $kept ->
    [yes] lo que escriba se guarda en este dispositivo y los demás no lo ven.
    [no] lo que escriba está solo en esta página, así que déjela abierta; los demás no lo ven.
   *[unknown] los demás no ven lo que escriba.
  }
network-refused-do = Pregunte a los propietarios del equipo. Cuando vuelva a tener acceso, Weft envía lo que escribió.
network-list-gone = Falta la lista “{ $list }” en el sitio del comité
network-list-gone-meaning = Alguien la eliminó o le cambió el nombre. Puede continuar aquí: { $kept ->
    [yes] lo que este dispositivo sabe de la sesión y lo que escriba se guarda en él, pero los demás no lo ven.
    [no] lo que escriba está solo en esta página, así que déjela abierta; los demás no lo ven.
   *[unknown] los demás no ven lo que escriba.
  }
network-list-gone-do = Un propietario del equipo restaura la lista desde la papelera de reciclaje del sitio o la vuelve a crear en la pestaña del comité con “Guardar, comprobar y reparar” en la configuración. Después, los paneles abiertos recuperan lo que contenía.
network-log-changed = La lista “{ $list }” se eliminó, cambió de nombre o se cambió a mano
lists-rows = { $count ->
    [one] No se puede leer una fila de “{ $list }”
    [many] No se pueden leer { $count } de filas de “{ $list }”
   *[other] No se pueden leer { $count } filas de “{ $list }”
  }
lists-rows-meaning = Alguien la cambió a mano en la lista. Aquí se omite y no se toca nada más. Abra la lista en el sitio del comité y corrija lo que figura abajo, o restaure una versión anterior de la fila.
lists-row-columns = “{ $row }”: { $columns }
lists-changed = La lista “{ $list }” se cambió a mano
lists-missing = { $count ->
    [one] Falta esta columna: { $columns }
    [many] Faltan estas columnas: { $columns }
   *[other] Faltan estas columnas: { $columns }
  }
lists-retyped = { $count ->
    [one] Se cambió el tipo de esta columna: { $columns }
    [many] Se cambió el tipo de estas columnas: { $columns }
   *[other] Se cambió el tipo de estas columnas: { $columns }
  }
lists-changed-meaning = Lo que las necesita se omite aquí y todo lo demás continúa. En la pestaña del comité, “Guardar, comprobar y reparar” en la configuración agrega las columnas que faltan; lo que había en una columna eliminada solo vuelve desde la papelera de reciclaje del sitio, si está allí. Un cambio de tipo lo deshace un propietario en la configuración de la propia lista.
lists-gone-meaning = Lo que contiene se omite aquí y todo lo demás continúa. Un propietario del equipo la restaura desde la papelera de reciclaje del sitio o le devuelve su nombre anterior. Si no es posible, “Guardar, comprobar y reparar” en la configuración del comité la vuelve a crear, vacía.
`
