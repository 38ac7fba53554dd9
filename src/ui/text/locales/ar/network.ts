export const messages = `
network-waiting-until = خدمة Microsoft 365 مشغولة، ننتظر حتى { $time }
network-waiting-seconds = خدمة Microsoft 365 مشغولة، نتابع بعد { $seconds } ث
network-opening-silent = لم تجب خدمة Microsoft 365 بعد. يواصل Weft المحاولة؛ وما كتبتموه محفوظ على هذا الجهاز.
network-opening-gone = أنتم غير متصلين. يواصل Weft المحاولة؛ وما كتبتموه محفوظ على هذا الجهاز.
network-goes-on-at = يتابع Weft من تلقاء نفسه الساعة { $time }.
network-goes-on-online = يتابع Weft من تلقاء نفسه حين يعود الاتصال.
`
