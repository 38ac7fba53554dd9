// Read by Outlook's event handlers too, which know plain lines and variables alone.
export const messages = `
outlook-events-offer = { $council } の会議のようです。Weft でアジェンダを招待に載せられます。
outlook-events-open = アジェンダを開く
outlook-events-no-agenda = { $council } のこの招待には、アジェンダが載っていません。
outlook-events-too-long = アジェンダは { $minutes } 分、会議は { $booked } 分です: { $over } 分超過しています。
outlook-events-no-lead = 担当のない議題: { $count } 件。
outlook-events-away = 進行役の { $name } さんは、その日不在です。
outlook-events-declined = 進行役の { $name } さんは、辞退しました。
outlook-events-not-invited = 進行役の { $name } さんは、招待されていません。
outlook-events-anyway = このまま送信することもできます。
`
