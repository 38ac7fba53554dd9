export const messages = `
running-unsent = { $count ->
    [one] تغيير واحد لم يُرسل
   *[other] { $count } من التغييرات لم تُرسل
}
running-unsent-memory = { $count ->
    [one] تغيير واحد لم يُرسل، أبقِ هذه اللوحة مفتوحة
   *[other] { $count } من التغييرات لم تُرسل، أبقِ هذه اللوحة مفتوحة
}
running-current = البند الحالي
running-place = { $place } من { $count }
running-prompt = ما يمكنك قوله
running-between-title = لا بند جارٍ الآن
running-between-facilitator = تابع إلى البند التالي أو اختر بندًا من جدول الأعمال.
running-between-others = يتابع الميسّر بعد لحظات.
running-done-title = لم يبقَ أي بند
running-done-facilitator = أنهِ الجلسة أو عد إلى البند الأخير.
running-done-others = ينهي الميسّر الجلسة بعد لحظات.
running-left = متبقٍّ من { $minutes } د
running-over = تجاوز الوقت
running-paused = متوقف مؤقتًا
running-say-item = الآن: { $title }، { $minutes } دقائق.
running-say-captured = سجّل { $name }: { $text }
running-say-half = مضى نصف وقت { $title }.
running-say-two-minutes = بقيت دقيقتان لـ { $title }.
running-say-last-minute = الدقيقة الأخيرة لـ { $title }.
running-say-over = انتهى وقت { $title }.
running-status-left = { $title }، متبقٍّ { $time }.
running-status-over = { $title }، تجاوز الوقت بـ { $time }.
running-controls = إدارة الجلسة
running-next = التالي:
running-close = إنهاء الجلسة
running-extend = { $minutes ->
    [one] دقيقة إضافية
   *[other] { $minutes } دقائق إضافية
}
running-pause = إيقاف مؤقت
running-resume = متابعة
running-back = عودة إلى { $title }
running-back-none = عودة
running-park = تأجيل إلى المرة القادمة
running-agenda = جدول الأعمال
running-ends = ينتهي في { $time }
running-later = متأخر { $minutes } د عن الموعد
running-earlier = أبكر بـ { $minutes } د من الموعد
running-minutes = { $minutes } د
running-state-running = الآن
running-state-done = تم
running-state-parked = مؤجل
running-go = انتقال
running-go-to = انتقل إلى { $title }
running-notes = الملاحظات
running-notes-on = ملاحظات حول { $title }
running-notes-beside = كتب { $name } هذا في الوقت نفسه. النصّان محفوظان.
running-notes-by = كتبها { $names }
running-notes-late = أُضيف بعد إغلاق الجلسة: { $names }
running-notes-writing = { $name } يكتب الآن.
running-notes-here = في هذه الملاحظات أيضًا:
running-notes-not-loaded = ما تكتبه هنا لا يراه الآخرون بعد
running-notes-not-loaded-meaning = تعذّر تحميل جزء من Weft. يُحفظ ما تكتبه ويُشارَك فور وصول هذا الجزء، وسيحاول Weft من جديد تلقائيًا.
running-notes-none = لا ملاحظات بعد.
running-notes-placeholder = اكتب ما ينبغي أن يقرأه الجميع لاحقًا
running-notes-unread = لا يمكن عرض هذه الملاحظات بعد
running-notes-unread-meaning = تعذّر تحميل جزء من Weft. لا يضيع شيء، وسيحاول Weft من جديد تلقائيًا.
running-elsewhere = أنت عند «{ $shown }». الجلسة عند «{ $current }».
running-elsewhere-none = أنت عند «{ $shown }». لا بند جارٍ الآن.
running-follow = عودة إلى البند الحالي
running-starts = تبدأ { $when }
running-should-have-started = كان الموعد { $when }
running-start = ابدأ الجلسة
running-start-waits = يبدأ { $name } الجلسة.
running-start-for = ابدأ نيابة عن { $name }
running-missing-title = لم يحضر { $name } بعد
running-missing-meaning = أنت التالي بين الحاضرين. يحتفظ { $name } بمكانه في التناوب.
running-notes-too-long = { $count ->
    [one] حرف واحد زائد.
    [two] حرفان زائدان.
    [few] { $count } أحرف زائدة.
    [many] { $count } حرفًا زائدًا.
   *[other] { $count } حرف زائد.
  } { $kept ->
    [yes] النص محفوظ على هذا الجهاز، ويراه الآخرون حين يصير أقصر
    [no] النص في هذه الصفحة وحدها، ويراه الآخرون حين يصير أقصر
   *[unknown] يرى الآخرون النص حين يصير أقصر
  }
`
