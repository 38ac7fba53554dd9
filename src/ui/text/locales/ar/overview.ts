export const messages = `
overview-next = الجلسة القادمة
overview-no-next = لا جلسة مخططة
overview-no-next-meaning = يظهر هنا الاجتماع القادم لهذا المجلس من تقويمكم.
overview-ready = جدول الأعمال جاهز: { $minutes } دقيقة.
overview-not-ready = لا جدول أعمال بعد.
overview-running = جارية الآن
overview-open-session = فتح الجلسة
overview-facilitating = إدارة الجلسة: { $name }
overview-open-agenda = فتح جدول الأعمال
overview-plan = تخطيط الجلسة
overview-needs-me = ما ينتظرني
overview-nothing-needs-me = لا شيء الآن
overview-nothing-needs-me-meaning = تظهر هنا إجراءاتكم المفتوحة من هذا المجلس.
overview-changed = منذ المرة الماضية
overview-nothing-changed = لا جديد بعد
overview-nothing-changed-meaning = تظهر هنا قرارات الجلسة الماضية والإجراءات التي أُنجزت بعدها.
overview-decided = تقرّر
overview-doing = كيف حالنا
overview-no-actions = لا إجراءات بعد.
overview-actions-done = منجزة: { $count }
overview-actions-open = مفتوحة: { $count }
overview-actions-late = متأخرة: { $count }
overview-sum-held = جلسات عُقدت
overview-sum-published = منها منشورة
overview-sum-decisions = قرارات اتُّخذت
overview-done = أُنجزت
overview-late = متأخرة منذ { $day }
overview-due = تستحق { $day }
overview-state-open = مفتوحة
overview-state-started = بدأت
overview-state-dropped = أُسقطت
overview-unpublished = { $count ->
    [0] لم تُنشر بعد
    [one] لم تُنشر: إجراء واحد ليس في Planner
    [two] لم تُنشر: إجراءان ليسا في Planner
    [few] لم تُنشر: { $count } إجراءات ليست في Planner
   *[other] لم تُنشر: { $count } إجراءً ليست في Planner
  }
overview-never-closed = لم تُغلق «{ $title }» ({ $when }). كل ما سُجّل محفوظ؛ أغلقوها وانشروها من هنا.
overview-closed-only = أُغلقت «{ $title }» ({ $when }) ولم تخرج نتيجتها بعد. كل ما سُجّل محفوظ.
overview-unpublished-do = مراجعة ونشر
overview-unpublished-look = اطلاع
overview-sessions = الجلسات
overview-no-sessions = لا جلسات بعد
overview-no-sessions-meaning = افتحوا Weft في اللوحة الجانبية لاجتماع المجلس واختاروا قالبًا: تظهر الجلسة هنا.
overview-untitled = جلسة بلا عنوان
overview-left = { $decisions ->
    [one] قرار واحد
    [two] قراران
    [few] { $decisions } قرارات
   *[other] { $decisions } قرار
  } · { $actions ->
    [one] إجراء واحد
    [two] إجراءان
    [few] { $actions } إجراءات
   *[other] { $actions } إجراء
  } · { $risks ->
    [one] خطر واحد
    [two] خطران
    [few] { $risks } مخاطر
   *[other] { $risks } خطر
  }
overview-phase-empty = جديدة
overview-phase-planned = مخططة
overview-phase-running = جارية
overview-phase-paused = متوقفة مؤقتًا
overview-phase-closed = غير منشورة
overview-phase-published = منشورة
overview-tab-overview = نظرة عامة
overview-tab-sessions = الجلسات
overview-tab-turns = الأدوار
overview-tab-calendar = التقويم
overview-tab-risks = المخاطر
overview-tab-decisions = القرارات
overview-tab-actions = الإجراءات
overview-tab-challenges = التحديات
overview-tab-templates = القوالب
overview-tab-council = المجلس
overview-rights-note = ما يسمح به Weft لكل دور اتفاق بين الزملاء. أما SharePoint وPlanner والمجموعة فتقرر ما يستطيع كل شخص فتحه أو تغييره فعلًا.
overview-settings = تغيير إعدادات المجلس
overview-settings-meaning = الأقسام والأعضاء والخطة والقناة والقوائم التي يحتفظ بها Weft هنا.
`
