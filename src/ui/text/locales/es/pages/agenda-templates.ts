export const messages = `
template-name = Plantillas de orden del día
template-new = Plantilla nueva
template-make = Crear plantilla
template-from = Partir de
template-from-nothing = Un solo punto
template-untitled = Plantilla nueva
template-change = Nombre y duración
template-keep = Guardar
template-length = Duración de la sesión
template-copy = Copiar
template-copy-of = { $title } (copia)
template-export = Guardar como archivo
template-import = Tomar de un archivo
template-import-refused = Este archivo no se ha admitido. No se ha cambiado nada.
template-import-too-large = Es más grande que cualquier plantilla de orden del día. Elija un archivo que se haya guardado desde las plantillas de un comité.
template-import-not-json = No es JSON. Elija un archivo que se haya guardado desde las plantillas de un comité.
template-import-not-a-template = No es una plantilla de orden del día. Elija un archivo que se haya guardado desde las plantillas de un comité.
template-import-newer-version = Se creó con una versión más reciente. Pida a quien lleva su instalación que la actualice o pida un archivo anterior.
template-import-wrong-field = { $item ->
    [0] “{ $field }” falta o no es como debería. Corríjalo en el archivo y vuelva a tomarlo.
   *[other] Punto { $item }: “{ $field }” falta o no es como debería. Corríjalo en el archivo y vuelva a tomarlo.
  }
template-import-foreign = “{ $title }” está en un idioma distinto del idioma del comité
template-import-foreign-meaning = Se guarda tal cual. Cambie sus textos abajo si el comité los lee de otra manera.
template-languages = Idiomas
template-languages-meaning = Sus textos están en { $language }. Un comité que trabaja en otro idioma recibe los textos de ese idioma, si los hay. Cada archivo los lleva todos.
template-language-one = { $language }: { $count ->
    [0] sin textos todavía
   *[other] { $count } de { $all } títulos
  }
template-language-add = Agregar textos
template-language-change = Cambiar textos
template-language-edit = Textos en { $language }
template-language-empty = Lo que quede vacío se lee como figura debajo de cada campo.
template-language-item = Punto { $number }: { $title }
template-filter-all = Todas
template-items = { $count ->
    [one] { $count } punto
    [many] { $count } de puntos
   *[other] { $count } puntos
  }
template-empty = Todavía no tiene plantillas propias
template-empty-meaning = Las plantillas incluidas están en todas las sesiones. Cree aquí una propia o guarde un orden del día como plantilla donde se prepara.
template-unknown = Esta plantilla no está aquí
template-unknown-meaning = Se eliminó o el vínculo es antiguo. Las plantillas eliminadas están en la papelera de reciclaje de la lista.
`
