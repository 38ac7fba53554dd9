export const messages = `
work-stop = Detener
work-stopping = Se detendrá después del paso en curso…
work-taken-out = Quitado: { $what }
work-discarded = Descartado: { $what }
work-leave-it = Dejarlo como está
work-broken-page = Weft no pudo mostrar esta página
work-broken-page-meaning = { $kept ->
    [yes] Lo que escribió se conserva en este dispositivo y vuelve con la página.
    [no] Lo que escribió está solo en esta página: inténtelo de nuevo, y no la cierre ni la recargue antes.
   *[unknown] Lo guardado está intacto.
  }
work-broken-page-again = Si vuelve a ocurrir, cierre Weft y ábralo de nuevo, y comunique esta línea a quien se ocupe de Weft en su organización:
work-part-not-downloaded = No se pudo descargar esta parte de Weft
work-not-downloaded-again = La red o el sitio de Weft no respondió. Inténtelo de nuevo; si vuelve a fallar, cierre Weft y ábralo otra vez: puede que haya una versión más reciente.
`
