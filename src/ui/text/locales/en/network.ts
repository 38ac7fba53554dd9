export const messages = `
network-waiting-until = Microsoft 365 is busy, waiting until { $time }
network-waiting-seconds = Microsoft 365 is busy, going on in { $seconds } s
network-opening-silent = Microsoft 365 has not answered yet. Weft keeps trying; what you typed is kept on this device.
network-opening-gone = You are offline. Weft keeps trying; what you typed is kept on this device.
network-goes-on-at = Weft goes on by itself at { $time }.
network-goes-on-online = Weft goes on by itself when you are online again.
`
