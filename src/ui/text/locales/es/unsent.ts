export const messages = `
unsent-status-saved = Guardado
unsent-status-saving = Guardando
unsent-status-kept = Guardado en este dispositivo
unsent-status-waiting = En espera hasta las { $time }
unsent-status-ends-with-page = Se acaba con esta página
unsent-status-needs-you = Le requiere a usted
unsent-status-read-only = Solo lectura
unsent-status-offline = Sin conexión
unsent-status-not-current = No está al día
unsent-open = { $status }. Mostrar qué no se ha enviado y por qué
unsent-count = { $count ->
    [one] { $count } sin enviar
    [many] { $count } sin enviar
   *[other] { $count } sin enviar
  }
unsent-none = Todo lo que ha hecho aquí está en las listas del comité.
unsent-meaning-saved = Las listas han confirmado todos los cambios.
unsent-meaning-saving = Sus cambios están en camino. Se guardan en este dispositivo hasta que las listas los confirmen.
unsent-meaning-kept = Este dispositivo conserva sus cambios, aunque cierre la página. Se envían en cuanto se pueda acceder a las listas.
unsent-meaning-waiting = Microsoft 365 está ocupado. Sus cambios se guardan en este dispositivo y siguen por sí mismos a las { $time }.
unsent-meaning-ends-with-page = No se pudieron guardar sus cambios en este dispositivo: deje esta página abierta hasta que se guarden, o se perderán.
unsent-meaning-needs-you = Estos cambios no se envían por sí mismos. Cada uno dice por qué y espera su respuesta.
unsent-meaning-read-only = Otra persona usa una versión más reciente de Weft, que ha cambiado las listas. Usted puede leerlo todo. Vuelva a cargar la página para obtener la versión más reciente; lo que cambió se queda en este dispositivo hasta entonces.
unsent-not-kept = Este navegador no guarda nada para Weft
unsent-not-kept-meaning = Su almacenamiento está lleno, desactivado o es privado. Puede trabajar como siempre mientras tenga conexión; sin red, los cambios se acaban con esta página.
unsent-memory-only = Su organización no deja que Weft guarde nada en este dispositivo
unsent-memory-only-meaning = Puede trabajar como siempre mientras tenga conexión; sin red, los cambios se acaban con esta página.
unsent-new-conflict = Un cambio le requiere: otra persona cambió lo mismo.
unsent-long = Algunos de sus cambios llevan más de dos semanas esperando
unsent-long-meaning = Se guardan en este dispositivo y se envían en cuanto se pueda acceder a las listas. Mire qué no se ha enviado: los demás pueden haber seguido desde entonces.
`
