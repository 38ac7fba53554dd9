export const messages = `
work-stop = إيقاف
work-stopping = سيتوقف بعد الخطوة الجارية…
work-taken-out = أُخرج: { $what }
work-discarded = تم تجاهله: { $what }
work-leave-it = إبقاؤه كما هو
`
