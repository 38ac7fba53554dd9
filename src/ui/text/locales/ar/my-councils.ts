export const messages = `
mine-open = فتح
mine-open-name = فتح { $name }
mine-set-up = إعداد مجلس آخر
mine-turn = { $sessions ->
    [0] أنتم من يدير الجلسة القادمة
    [one] أنتم من يدير الجلسة التي تلي القادمة
   *[other] تديرون بعد جلسات: { $sessions }
  }
mine-actions = إجراءاتي
mine-risks = مخاطري المستحقة
mine-risk-never-rated = لم تُقيَّم بعد
mine-risk-review = حان وقت المراجعة
mine-risk-acceptance-expired = انتهت مدة القبول
mine-risk-mandate-ended = انتهى التفويض
mine-risk-answer-overdue = تأخر الرد
mine-nothing = لا شيء هنا يحتاج إليكم الآن.
mine-failed = تعذرت قراءة هذا المجلس الآن
mine-failed-meaning = لم يُفقد شيء: سجلاته في موقعه. حاولوا من جديد بعد قليل.
mine-archived = { $team } · مؤرشف
`
