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
last-time-open = افتح في Planner: { $text }
last-time-state-open = لم يبدأ
last-time-state-started = قيد التنفيذ
last-time-state-done = تم
last-time-task-none = ليس في Planner بعد
last-time-task-gone = حُذف في Planner
`
