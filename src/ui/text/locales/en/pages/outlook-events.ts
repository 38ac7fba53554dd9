// Read by Outlook's event handlers too, which know plain lines and variables alone.
export const messages = `
outlook-events-offer = This looks like a meeting of { $council }. Weft can put its agenda on the invite.
outlook-events-open = Open the agenda
outlook-events-no-agenda = No agenda stands in this invite of { $council }.
outlook-events-too-long = The agenda takes { $minutes } minutes and the meeting lasts { $booked }: { $over } too many.
outlook-events-no-lead = Items without a lead: { $count }.
outlook-events-away = { $name }, who facilitates, is away on that day.
outlook-events-declined = { $name }, who facilitates, has declined.
outlook-events-not-invited = { $name }, who facilitates, is not invited.
outlook-events-anyway = You can send it as it is.
`
