export const messages = `
lead-facilitator = الميسّر
lead-note-taker = مدوّن الملاحظات
lead-sponsor = الراعي
lead-owners = المسؤولون
lead-departments = كل إدارة
lead-everyone = الجميع
lead-decider = صاحب القرار
lead-guest = ضيف

item-kind-open = افتتاح
item-kind-inform = إطلاع
item-kind-review = مراجعة
item-kind-discuss = نقاش
item-kind-decide = قرار
item-kind-commit = التزام
item-kind-reflect = تأمّل
item-kind-break = استراحة
item-kind-due-list = ما حان موعده
item-kind-close = ختام

agenda-title = جدول الأعمال
agenda-minutes = { $minutes } د
agenda-total = المجموع { $total } د
agenda-total-of = { $total } من { $booked } د
agenda-over = أطول من الاجتماع بـ { $minutes } د
agenda-free = متبقٍّ { $minutes } د
agenda-ends = ينتهي في { $time }
agenda-conflicts = { $count ->
    [one] أمر واحد لا يناسب الحاضرين
    [two] أمران لا يناسبان الحاضرين
    [few] { $count } أمور لا تناسب الحاضرين
   *[other] { $count } أمرًا لا يناسب الحاضرين
  }
agenda-conflict-lead-absent = { $why ->
    [away] «{ $title }» يقوده { $name }، وهو غائب في ذلك اليوم.
   *[apology] «{ $title }» يقوده { $name }، ولا يمكنه الحضور.
  }
agenda-conflict-lead-unknown = «{ $title }» يقوده { $name }، وليس في المجلس ولا بين الحاضرين.
agenda-conflict-facilitator-absent = { $why ->
    [away] { $name } هو الميسّر وهو غائب في ذلك اليوم.
   *[apology] { $name } هو الميسّر ولا يمكنه الحضور.
  }
agenda-conflict-no-decider = يُفترض أن يُتّخذ قرار في «{ $title }»، ولا يحضر الراعي ولا الرئيس.
agenda-carried = { $times ->
    [2] متبقٍّ من المرة السابقة
    [3] يُطرح للمرة الثالثة
    [4] يُطرح للمرة الرابعة
    [5] يُطرح للمرة الخامسة
   *[other] عدد مرات الطرح: { $times }
  }
agenda-empty-title = لا جدول أعمال بعد
agenda-empty-editor = ابدأ من قالب أدناه أو أضف البند الأول.
agenda-empty-others = يعدّه الميسّر. يمكنك اقتراح موضوع.
agenda-add = أضف بندًا
agenda-add-heading = بند جديد
agenda-edit-heading = تعديل البند
agenda-save = حفظ
agenda-half-typed = نص غير مكتمل عند بدء الجلسة
agenda-half-typed-meaning = لم يره أحد غيرك بعد. أكمله هنا، أو ألغِه لتتخلى عنه.
agenda-edit = تعديل { $title }
agenda-remove = إزالة { $title }
agenda-removed = أُزيل: { $title }
agenda-off = رُفع من جدول الأعمال
agenda-off-meaning = ما كُتب فيه محفوظ ويدخل المحضر.
agenda-put-back = إعادة
agenda-put-back-this = إعادة: { $title }
agenda-item-title = العنوان
agenda-item-minutes = الدقائق
agenda-item-lead = من يقود
agenda-item-kind = النوع
agenda-item-purpose = الغرض
agenda-item-further = المزيد عن هذا البند
agenda-item-prompt = ما يمكن أن يقوله الميسّر
agenda-item-output = ما يتركه البند
agenda-output-none = لا شيء محدد
agenda-output-attendance = الحاضرون
agenda-output-action = إجراءات
agenda-output-decision = قرار
agenda-output-risk = مخاطر
agenda-output-note = ملاحظات
agenda-output-update = تحديث
agenda-output-commitment = التزامات
agenda-output-lesson = دروس
agenda-output-win = نجاحات
agenda-output-experiment = تجارب
agenda-output-handoff = عمليات تسليم
agenda-output-term = مصطلحات متفق عليها
agenda-output-measure = مقاييس
agenda-output-charter = تغيير في الميثاق
agenda-output-minutes = المحضر بعد قراءته
agenda-item-sources = ما يعرضه من تلقاء نفسه
agenda-source-actions-late = الإجراءات المتأخرة
agenda-source-risks-due = المخاطر المستحقة للمراجعة
agenda-source-commitments-due = الالتزامات المستحقة
agenda-source-signals-fired = قرارات تُراجَع من جديد
agenda-source-experiments-ending = التجارب التي تنتهي
agenda-source-measures = المقاييس
agenda-source-pulse-result = نتيجة الاستطلاع
agenda-source-channel-posts = منشورات القناة
agenda-item-carry = إذا لم يبقَ وقت له
agenda-carry-by-kind = مثل البنود من نوعه
agenda-carry-yes = يعود في المرة القادمة
agenda-carry-no = ينتهي مع الجلسة
agenda-carry-ask = يُسأل عنه عند إغلاق الجلسة
agenda-lead-roles = بحسب الدور
agenda-lead-people = بحسب الاسم
agenda-problem-title = اكتب عنوانًا.
agenda-proposals = مواضيع مقترحة
agenda-proposals-none = لا اقتراحات بعد.
agenda-propose = اقترح موضوعًا
agenda-propose-send = اقترح
agenda-propose-why = لماذا الآن
agenda-take-in = خذه من رسالة
agenda-take-in-paste = الرسالة
agenda-take-in-hint = الصقها هنا فتمتلئ الحقول أدناه منها.
agenda-behalf = نيابةً عن
agenda-proposal-accepted = أُدرج في جدول الأعمال.
agenda-proposal-accepted-at = في جدول الأعمال عند { $time }.
agenda-proposal-parked = أجّله { $name }: { $reason }
agenda-proposal-declined = رفضه { $name }: { $reason }
agenda-proposal-behalf = نيابةً عن { $name }
agenda-proposal-open = بانتظار الميسّر.
agenda-answer-accept = أدرجه في جدول الأعمال
agenda-answer-park = تأجيل
agenda-answer-decline = رفض
agenda-park-reason = السبب، لمن اقترحه
agenda-park-missing = اكتب سببًا ليعرف صاحب الاقتراح لماذا.
agenda-templates = القوالب
agenda-templates-choose = اختر من أين يبدأ جدول الأعمال. يمكن تغيير كل شيء لاحقًا.
agenda-templates-replace = يحلّ القالب محلّ جدول الأعمال، وتبقى البنود المتبقية من قبل.
agenda-templates-keep = أبقِ جدول الأعمال
agenda-templates-usual = المعتاد في هذه السلسلة
agenda-templates-all = كل القوالب ({ $count })
agenda-templates-search = البحث في القوالب
agenda-templates-none = لا قالب يحوي هذه الكلمات. جرّب كلمات أقل أو غيرها.
agenda-templates-series = لسلسلة «{ $name }»
agenda-templates-own = قوالب المجلس
agenda-template-save = احفظ كقالب
agenda-template-keep = احفظ القالب
agenda-template-name = الاسم
agenda-template-unnamed = أعطه اسمًا ليجده الآخرون.
agenda-template-purpose = الغرض منه
agenda-template-cadence = التكرار
agenda-template-saved = «{ $title }» أصبح قالبًا للمجلس، ويظهر أولًا حيثما يبدأ جدول أعمال.
agenda-template-remove = احذف القالب
agenda-template-removed = حُذف «{ $title }»، وهو في سلة محذوفات القائمة.
agenda-longer = أطول من الاجتماع بـ { $minutes } د
agenda-use = استخدم هذا الجدول
agenda-group-weekly = أسبوعيًا
agenda-group-monthly = شهريًا
agenda-group-quarterly = كل ثلاثة أشهر
agenda-group-half-yearly = كل ستة أشهر
agenda-group-yearly = سنويًا
agenda-group-on-demand = عند الحاجة
agenda-group-short = صيغ قصيرة
`
