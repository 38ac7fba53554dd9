export const messages = `
joint-update-title = المستجدات المشتركة
joint-update-form = { $department }: أربعة أسطر
joint-update-line-changed = ما الذي تغيّر
joint-update-line-uncertain = ما الذي ما زال غير مؤكد
joint-update-line-helpNeeded = المساعدة التي نحتاجها
joint-update-line-helpOffered = المساعدة التي نعرضها
joint-update-save = حفظ الأسطر
joint-update-saved = حُفظت. يمكن لكل أعضاء المجلس قراءتها.
joint-update-filled-by = عبّأها { $name }
joint-update-earlier = كتب { $name } قبل ذلك
joint-update-missing = لم يصل بعد:
joint-update-take-up = أتولّى هذا
joint-update-taken = جرى تولّيه.
joint-update-taken-by = تولّاه { $name }.
joint-update-action-detail = بطلب من { $department }

while-away-title = أثناء غيابك
while-away-read = اطّلعت
while-away-passed = أُنجز: { $titles }
while-away-now = الآن: { $title }
while-away-topic = موضوعك «{ $title }»: { $answer }
while-away-rounds = تكلّم الجميع بالدور في: { $titles }
while-away-decisions = { $count ->
    [one] قرار واحد
   *[other] القرارات: { $count }
}
while-away-actions = { $count ->
    [one] إجراء واحد
   *[other] الإجراءات: { $count }
}
while-away-risks = { $count ->
    [one] مخاطرة واحدة
   *[other] المخاطر: { $count }
}
while-away-notes = { $count ->
    [one] كُتبت ملاحظات
   *[other] كُتبت ملاحظات في { $count } مواضع
}
`
