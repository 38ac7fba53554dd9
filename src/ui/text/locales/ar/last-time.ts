export const messages = `
last-time-title = إجراءات المرة السابقة
last-time-none = لم تكن هناك إجراءات المرة السابقة.
last-time-late = { $count ->
    [one] إجراء واحد متأخر
   *[other] الإجراءات المتأخرة: { $count }
}
last-time-no-owner = بلا مسؤول
last-time-due = الموعد { $day }
last-time-was-due = كان موعده { $day }
last-time-planner = Planner
last-time-open = افتح في Planner: { $text }
last-time-state-not-started = لم يبدأ
last-time-state-in-progress = قيد التنفيذ
last-time-state-done = تم
last-time-state-not-in-planner = ليس في Planner بعد
last-time-state-gone = حُذف في Planner
last-time-state-unknown = الحالة غير معروفة
`
