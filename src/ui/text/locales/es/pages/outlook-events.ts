// Read by Outlook's event handlers too, which know plain lines and variables alone.
export const messages = `
outlook-events-offer = Parece una reunión de { $council }. Weft puede poner su orden del día en la invitación.
outlook-events-open = Abrir el orden del día
outlook-events-no-agenda = En esta invitación de { $council } no hay ningún orden del día.
outlook-events-too-long = El orden del día ocupa { $minutes } minutos y la reunión dura { $booked }: sobran { $over }.
outlook-events-no-lead = Puntos sin nadie a cargo: { $count }.
outlook-events-away = { $name }, que facilita, no está ese día.
outlook-events-declined = { $name }, que facilita, ha rechazado la invitación.
outlook-events-not-invited = { $name }, que facilita, no tiene invitación.
outlook-events-anyway = Puede enviarla tal como está.
`
