export const messages = `
levels-title = Para su administrador: cuánto puede hacer Weft
levels-meaning = Weft actúa con los permisos de quien ha iniciado sesión y nunca con más. Un administrador decide para todos cuáles de estos permisos puede pedir.
levels-now = ahora
levels-basic = Básico
levels-basic-meaning = Todo lo que necesita un comité: sus datos en los sitios en los que una persona puede escribir, su plan, las publicaciones de su canal y el calendario propio de la persona.
levels-basic-lacks = Sin más: los miembros se eligen por su nombre y, cuando se pierde la respuesta a una publicación, Weft pregunta si llegó.
levels-channel-reading = Con lectura del canal
levels-channel-reading-meaning = El básico y, además, leer las publicaciones del canal, los miembros del equipo y cuántas personas hay en él.
levels-channel-reading-lacks = Necesita a un administrador para tres permisos.
levels-restricted = Restringido a sitios elegidos
levels-restricted-meaning = El básico, pero Weft solo entra en los sitios que un administrador le ha concedido, uno por uno, sea lo que sea lo que una persona pueda abrir.
levels-restricted-lacks = Sin: un comité en cualquier otro sitio. Cada comité requiere un comando y, para configurar uno, hace falta durante ese tiempo una concesión más amplia.
levels-scopes = { $count ->
    [one] { $count } permiso
    [many] { $count } de permisos
   *[other] { $count } permisos
}
levels-how = El básico y el de lectura del canal se conceden con una sola aprobación de lo que figura en el registro de la aplicación. Para el nivel restringido, el sitio se implementa con --sites chosen, en el registro de la aplicación figura Sites.Selected en lugar de los demás permisos Sites y se concede el sitio de cada comité:
levels-consent = Aprobar para la organización
levels-grant = Conceder el sitio de este comité
levels-grant-meaning = Lo ejecuta alguien con Sites.FullControl.All. Después, Weft puede hacer en este sitio lo que puede cada persona, y no más de lo que dice el rol.
levels-powershell = Con PowerShell
levels-request = Como solicitud a Microsoft Graph
levels-roles = El rol write es el de cada día. Para configurar un comité, o para cambiar sus listas en una actualización, conceda antes fullcontrol y, después, de nuevo write.
levels-copy = Copiar
levels-copied = Copiado.
levels-not-copied = El explorador no lo permitió. Seleccione el texto y cópielo.
levels-not-chosen = O a Weft no se le ha concedido este sitio
levels-not-chosen-meaning = Su organización elige los sitios en los que Weft puede entrar. Envíe esto a su administrador:
`
