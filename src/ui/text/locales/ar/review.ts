export const messages = `
review-say-ended = انتهى النشر؛ أُنجز كل شيء.
review-say-unfinished = انتهى النشر؛ ما بقي مفتوحًا: { $count }
review-title = مراجعة
review-nothing = لم يُسجّل شيء
review-nothing-meaning = تظهر هنا القرارات والإجراءات والمخاطر والملاحظات المسجّلة في الجلسة. ويمكن إغلاق الجلسة بسبب بدلًا من ذلك.
review-concerns = { $count ->
    [one] أمر واحد يستحق نظرة ثانية
    [two] أمران يستحقان نظرة ثانية
   *[other] { $count } أمور تستحق نظرة ثانية
  }
review-concern-no-owner = لا مسؤول عنها بعد
review-concern-no-due = بلا تاريخ
review-concern-due-past = مضى { $day }، فهو متأخر فورًا؛ أبقِه أو اختر يومًا آخر
review-concern-owner-not-on-council = لم يعد { $owner } في المجلس؛ أبقِ الاسم أو أسنده إلى غيره
review-concern-risk-owner-left = المسؤول عنه { $owner } لم يعد في المجلس أو في فريقه؛ أسنده إلى غيره
review-concern-owner-not-in-plan = { $owner } ليس في مجموعة الخطة؛ تبقى المهمة بلا إسناد ويُذكر { $owner } في نصها
review-concern-handed-back = أعادها { $owner }
review-concern-not-accepted = كان { $owner } غائبًا ولم يوافق بعد
review-concern-two-wordings = كتبها شخصان في وقت واحد؛ اختاروا صيغة
review-kind-decision = القرارات
review-kind-action = الإجراءات
review-kind-risk = المخاطر
review-kind-note = الملاحظات
review-leaves = ما تتركه هذه الجلسة
review-artefact-signed-responsibilities = مسؤوليات موقّعة
review-artefact-roadmap-update = تحديث الخطة
review-artefact-decision = قرار
review-artefact-risk-change = تغيير في المخاطر
review-artefact-lesson = درس مستفاد
review-artefact-commitment = التزام
review-artefact-charter-version = نسخة من الميثاق
review-artefact-actions = إجراءات
review-artefact-update-note = مذكرة تحديث
review-reason = لماذا لا تترك شيئًا هذه المرة
review-reason-needed = اختاروا ما تتركه، أو قولوا لماذا لا تترك شيئًا.
review-close = إغلاق الجلسة
review-back = العودة إلى الجلسة
review-publish-meaning = ينشئ النشر المهام في Planner ويضع المحضر في القناة ويسجّل دور من أدار الجلسة. يمكن الضغط مجددًا في أي وقت: لا يُنشأ شيء مرتين.
review-published = نُشرت. كل شيء في مكانه.
review-unfinished = { $count ->
    [one] أمر واحد لم يتم بعد
    [two] أمران لم يتما بعد
   *[other] { $count } أمور لم تتم بعد
  }
review-unfinished-meaning = ما تمّ يبقى. لم يُفقد شيء؛ يستطيع كل من له النشر أن يكمل من هنا.
review-held-other = يقوم { $name } بالنشر الآن
review-held-self = أنتم تنشرون هذا في نافذة أخرى أو على جهاز آخر
review-held-since = كانت آخر خطوة الساعة { $time }؛ وما أُنجز يظهر هنا.
review-held-gone = انقطع النشر على هذا الجهاز
review-held-gone-meaning = ما أُنجز يبقى منجزًا. ويُمهل ما كان في الطريق حتى يصل، كي لا يُنشأ شيء مرتين.
review-held-takes-over = إن لم يأتِ شيء بعد ذلك فسيتابع من هنا من تلقاء نفسه بعد { $left }.
review-held-goes-on = يتابع من تلقاء نفسه بعد { $left }.
review-held-free-at = إن لم يأتِ شيء بعد ذلك فيمكن لكل من يجوز له النشر أن يتابع ابتداءً من { $time }.
review-checking = أُنشئ كل شيء. يتحقق Weft مرة أخيرة من ألا يكون شيء مكررًا؛ يستغرق ذلك نحو نصف دقيقة.
review-published-waiting = نُشرت. جدول الأعمال في الدعوة القادمة وحده ينتظر { $name }؛ وهو في القناة إلى ذلك الحين.
review-again-at = يعيد Weft المحاولة من تلقاء نفسه الساعة { $time }.
review-state-waiting-you = بانتظاركم: أنتم وحدكم من يستطيع تغيير ما يراه الآخرون في الدعوة.
review-put-on-invite = ضعه في الدعوة
review-may-not = يستطيع كل من في المجلس نشر هذه الجلسة ما عدا المستشارين، وكذلك من يديرها. اطلب ذلك من أحدهم.
review-publish = نشر
review-publish-again = متابعة النشر
review-publishing = جارٍ النشر…
review-reopen = إعادة فتح الجلسة
review-effects = ما يفعله النشر
review-effect-task = مهمة في Planner
review-effect-action = إجراء في قائمة المجلس
review-effect-decision = قرار في قائمة المجلس
review-effect-risk = خطر في السجل
review-effect-message = رسالة في القناة
review-effect-minutes = ملف المحضر
review-effect-turn = دور
review-effect-carry = نُقل إلى الجلسة القادمة
review-effect-invite = جدول الأعمال في الدعوة القادمة
review-look = عرض
review-state-to-do = في الانتظار.
review-state-doing = جارٍ العمل…
review-state-done = تمّ.
review-state-follows-task = بانتظار مهمته في Planner.
review-state-failed = لم يتم.
review-state-needs-you = يحتاج إليكم.
review-state-waiting-for = بانتظار { $name }.
review-why-plan-gone = حُذفت خطة Planner. اختاروا خطة أخرى في إعدادات المجلس ثم حاولوا مجددًا.
review-why-bucket-gone = حُذفت المجموعة. اختاروا أخرى في إعدادات المجلس ثم حاولوا مجددًا.
review-why-limit-reached = الخطة ممتلئة ({ $about }). أنجزوا مهام في Planner أو أزيلوها، أو اختاروا خطة أخرى، ثم حاولوا مجددًا.
review-why-owner-not-in-group = المسؤول ليس في مجموعة الخطة؛ اسمه في نص المهمة.
review-why-scope-missing = ينقص إذن ({ $about }). سجّلوا الدخول مجددًا واسمحوا به، أو اطلبوا ممن يملكه.
review-why-no-access = لا يُسمح لكم بالكتابة هناك. يستطيع من له وصول أن يكمل؛ وكل ما عدا ذلك محفوظ.
review-why-sign-in = انتهى تسجيل دخولكم. سجّلوا الدخول مجددًا وتابعوا.
review-why-channel-gone = حُذفت القناة. اختاروا أخرى في إعدادات المجلس ثم حاولوا مجددًا.
review-why-list-gone = حُذفت القائمة أو أحد أعمدتها. أصلحوها في إعدادات المجلس ثم حاولوا مجددًا.
review-why-too-large = حجمه أكبر مما يقبله Microsoft 365.
review-why-refused = رفضه Microsoft 365 ({ $about }).
review-why-offline = أنتم غير متصلين. يستمر عند المتابعة.
review-why-throttled = Microsoft 365 مشغول. حاولوا بعد قليل.
review-why-is-it-there = ضاع الرد في الطريق. هل هو موجود؟
review-why-organizer-only = لا يستطيع إلا المنظّم تغيير ما يراه الآخرون. تحمل القناة جدول الأعمال حتى ذلك الحين.
review-retry = حاولوا مجددًا
review-there = نعم، هو موجود
review-not-there = لا، كرّروه
review-effect-change-task = مهمة في Planner، صُحّحت
review-effect-change-record = إدخال في قائمة المجلس، صُحّح
review-effect-change-minutes = ملف المحضر، صُحّح
review-state-left = بقي كما هو.
review-why-changed-there = غيّرها أحدهم في Planner بعد ذلك، وما في Planner هو المعتمد. مكتوب هناك: { $about }
review-why-in-use = بدأ أحدهم العمل عليها أو كتب فيها، لذلك تبقى المهمة في Planner. أغلقها هناك إن لم يحتج إليها أحد: { $about }
review-there-due = موعدها هناك: { $day }.
review-why-task-deleted = حذف أحدهم هذه المهمة في Planner. يمكن إسقاط الإجراء أيضًا، أو إنشاء المهمة من جديد.
review-why-file-changed = حرّر أحدهم الملف بعد ذلك، لذلك تُرك كما هو. تذكر الرسالة في القناة ما صُحّح.
review-why-row-gone = أزال أحدهم هذا الإدخال من القائمة، فلم يكن هناك ما يُصحَّح.
review-drop = إسقاط الإجراء أيضًا
review-recreate = إنشاء المهمة من جديد
review-correction-title = التصحيح { $number }
review-correction-begin = تصحيح
review-correction-end = إنهاء التصحيح
review-correction-how = غيّر أو أضف أو أزل أدناه ما هو خطأ. لا يتغيّر شيء خارج هذه الجلسة قبل أن تنشر التصحيح.
review-correction-pending = ما تغيّر منذ النشر
review-correction-publish = نشر التصحيح
review-correction-may-not = ينشر التصحيحات الميسّر أو الرئيس أو أمين السر أو الراعي.
review-correction-added = أُضيف: { $text }
review-correction-changed = { $before } يصبح { $after }
review-correction-detail = تغيّرت تفاصيله: { $text }
review-correction-removed = سُحب: { $text }
review-correction-notes = الملاحظات أو الحضور
review-surplus-removed = { $count ->
    [one] أنشأ نشرٌ متوقف مهمة مرتين؛ أزال Weft الثانية.
    [two] أنشأ نشرٌ متوقف مهمتين مرتين؛ أزال Weft المكرر.
    [few] أنشأ نشرٌ متوقف { $count } مهام مرتين؛ أزال Weft المكرر.
   *[other] أنشأ نشرٌ متوقف { $count } مهمة مرتين؛ أزال Weft المكرر.
  }
review-published-left = { $count ->
    [one] تم النشر، لكن شيئًا واحدًا تُرك كما هو
    [two] تم النشر، لكن شيئين تُركا كما هما
    [few] تم النشر، لكن { $count } أشياء تُركت كما هي
    [many] تم النشر، لكن { $count } شيئًا تُركت كما هي
   *[other] تم النشر، لكن { $count } شيء تُركت كما هي
  }
review-first-title = النشر الأول
review-correction-effects = ما يفعله التصحيح { $number }
review-correction-held = يمكن نشره بعد أن يُنجز ما هو مفتوح أعلاه أو يُجاب عنه.
review-why-overtaken = تغيّر هذا مرة أخرى منذ ذلك الحين، فلم يبقَ ما يُفعل هنا.
review-item-notes = ملاحظات حول بنود جدول الأعمال
`
