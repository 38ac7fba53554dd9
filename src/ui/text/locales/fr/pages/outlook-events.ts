// Read by Outlook’s event handlers too, which know plain lines and variables alone.
export const messages = `
outlook-events-offer = Cela ressemble à une réunion de { $council }. Weft peut ajouter son ordre du jour à l’invitation.
outlook-events-open = Ouvrir l’ordre du jour
outlook-events-no-agenda = Cette invitation de { $council } ne contient pas d’ordre du jour.
outlook-events-too-long = L’ordre du jour prend { $minutes } minutes et la réunion en dure { $booked } : { $over } de trop.
outlook-events-no-lead = Points sans pilote : { $count }.
outlook-events-away = { $name }, qui anime, est en absence ce jour-là.
outlook-events-declined = { $name }, qui anime, a refusé.
outlook-events-not-invited = { $name }, qui anime, ne figure pas parmi les invités.
outlook-events-anyway = Vous pouvez l’envoyer telle quelle.
`
