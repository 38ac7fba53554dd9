export const messages = `
live-what = Qué significa esto para usted
live-word-loading = Cargando
live-word-instant = En directo, al instante
live-word-live = En directo
live-word-behind = { $seconds ->
    [one] En directo, con alrededor de un segundo de retraso
    [many] En directo, con unos { $seconds } de segundos de retraso
   *[other] En directo, con unos { $seconds } segundos de retraso
  }
live-word-current = Al día
live-word-as-of = A las { $time }
live-word-offline = { $kept ->
    [yes] Sin conexión desde las { $time }, guardado en este dispositivo
   *[no] Sin conexión desde las { $time }, solo en esta página
  }
live-word-sign-in = No está en directo: inicie sesión de nuevo
live-word-no-access = No está en directo: ya no tiene acceso
live-word-list-changed = No está en directo: se cambió su lista
live-means-loading = Weft está leyendo lo que contiene la sesión. Lo que haga mientras tanto se envía en cuanto esté aquí.
live-means-instant = Lo que hace cualquiera aparece en todos los paneles en menos de un segundo. También se guarda en el sitio de su comité.
live-means-live = Lo que hacen los demás aparece aquí en uno o dos segundos, y ellos ven igual de pronto lo que hace usted. Todo se guarda en el sitio de su comité.
live-means-behind = { $seconds ->
    [one] Lo que usted hace se envía enseguida y se guarda en el sitio de su comité. Los paneles miran allí más o menos cada segundo.
    [many] Lo que usted hace se envía enseguida y se guarda en el sitio de su comité. Los paneles miran allí más o menos cada { $seconds } de segundos, así que los demás lo ven un poco después.
   *[other] Lo que usted hace se envía enseguida y se guarda en el sitio de su comité. Los paneles miran allí más o menos cada { $seconds } segundos, así que los demás lo ven un poco después.
  }
live-means-current = Esto es lo que contiene el sitio de su comité. Lo que usted hace se guarda allí y lo ve quien abra la sesión.
live-means-as-of = A esa hora leyó Weft por última vez el sitio de su comité; aquí puede faltar lo que otros hicieron desde entonces. Vuelve a mirar por sí mismo, y lo que usted hace se envía como siempre.
live-means-waiting = Microsoft 365 ha pedido a todos que esperen y Weft continúa por sí mismo. { $kept ->
    [yes] Lo que haga se guarda en este dispositivo y se envía entonces.
   *[no] Lo que haga está solo en esta página y se envía entonces, así que déjela abierta.
  }
live-means-offline = Lo que hacen los demás falta aquí hasta que recupere la conexión. { $kept ->
    [yes] Lo que haga se guarda en este dispositivo y se envía entonces, aunque cierre esta página mientras tanto.
   *[no] Lo que haga está solo en esta página y se envía entonces, así que déjela abierta.
  }
live-means-sign-in = Microsoft 365 quiere saber de nuevo quién es usted. { $kept ->
    [yes] Lo que haga se guarda en este dispositivo y se envía cuando haya iniciado sesión.
   *[no] Lo que haga está solo en esta página y se envía cuando haya iniciado sesión, así que déjela abierta.
  }
live-means-no-access = Alguien cambió quién puede abrir el sitio de su comité; pregunte a los propietarios del equipo. { $kept ->
    [yes] Lo que haga se guarda en este dispositivo y se envía cuando vuelva a tener acceso.
   *[no] Lo que haga está solo en esta página y se envía cuando vuelva a tener acceso, así que déjela abierta.
  }
live-means-list-changed = La lista que lleva la sesión se eliminó, cambió de nombre o se cambió a mano; un propietario del equipo lo corrige. { $kept ->
    [yes] Lo que haga se guarda en este dispositivo y se envía entonces.
   *[no] Lo que haga está solo en esta página y se envía entonces, así que déjela abierta.
  }
live-say-live = Vuelve a tener conexión.
live-say-offline = { $kept ->
    [yes] No tiene conexión. Lo que haga se guarda en este dispositivo.
    [no] No tiene conexión. Lo que haga está solo en esta página, así que déjela abierta.
   *[unknown] No tiene conexión.
  }
live-say-refused = La sesión ya no está en directo aquí.
`
