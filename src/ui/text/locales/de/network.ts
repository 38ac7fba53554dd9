export const messages = `
network-waiting-until = Microsoft 365 ist ausgelastet, Weft wartet bis { $time }
network-waiting-seconds = Microsoft 365 ist ausgelastet, weiter in { $seconds } s
network-opening-silent = Microsoft 365 hat noch nicht geantwortet. Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.
network-opening-gone = Sie sind offline. Weft versucht es weiter; was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.
network-goes-on-at = Weft macht um { $time } von selbst weiter.
network-goes-on-online = Weft macht von selbst weiter, sobald Sie wieder online sind.
`
