export const messages = `
stage-facilitating = يُيسّر اليوم: { $name }
stage-leave = مغادرة
stage-closed = انتهت الجلسة
stage-not-started = نبدأ بعد لحظات
stage-not-yet = لم تبدأ بعد
stage-between = بين بندين
stage-starts = موعد البدء { $time }
stage-decided = آخر قرار
stage-next = التالي
stage-first = الأول
stage-ends = ينتهي في
stage-left = متبقٍّ
stage-over = تجاوز الوقت
stage-paused = متوقف مؤقتًا
`
