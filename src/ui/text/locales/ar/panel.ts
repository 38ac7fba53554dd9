export const messages = `
panel-settings = إعداداتي
panel-announcements-key = ‏Alt+Shift+S يقول في أي وقت أي بند يُناقَش وكم بقي من الوقت ومن يدير الجلسة ومن يتكلم.
panel-announcements = إعلانات قارئ الشاشة
panel-announcements-off = إيقاف
panel-announcements-short = مختصرة
panel-announcements-full = كاملة
panel-planner-members = يعرض Planner هذه الخطة لأعضاء الفريق
panel-planner-members-meaning = لست منهم، حتى إن كنت مالك الفريق. الحالات أدناه هي آخر ما في قائمة المجلس. لرؤية حالات Planner وتلقي المهام، أضف نفسك عضوًا في Teams (إدارة الفريق) أو اطلب ذلك من أحد المالكين.
panel-planner-unread = تعذّرت قراءة Planner
panel-planner-unread-meaning = الحالات أدناه هي آخر ما عُرف هنا. لم يتغير شيء.
panel-no-agenda = لا جدول أعمال بعد
panel-no-agenda-others = يختاره من يدير الجلسة أو الرئيس أو أمانة السر. يمكنكم اقتراح بند فور وجوده.
panel-agenda-whose = يغيّر جدول الأعمال هذا من يدير الجلسة والرئيس وأمانة السر. يمكنكم اقتراح موضوع في الأسفل.
panel-carried = يعود من المرة الماضية
panel-other-template = البدء من قالب آخر
panel-invite = الدعوة
panel-invite-organizer = لا يستطيع إلا المنظّم ({ $name }) وضع جدول الأعمال في الدعوة للجميع. وهو محفوظ هنا حتى ذلك الحين.
panel-publish = النشر
panel-after-publish = ما يُغيَّر هنا الآن يصل إلى Planner والقناة والمحضر تصحيحًا فقط.
panel-closed-with-reason = أُغلقت دون أن تترك شيئًا
panel-closing = قبل الإغلاق
panel-close-now = إغلاق ونشر
panel-overdue = انتهى وقت الجلسة. كل ما سُجّل محفوظ؛ يستطيع كل من له النشر إنهاءها هنا أو في علامة التبويب.
panel-not-on-council = لستم في هذا المجلس
panel-not-on-council-meaning = يمكنكم المتابعة قراءةً. تضيف أمانة السر أو الرئيس الأعضاء في إعدادات المجلس.
panel-refused = لم يُنفَّذ ذلك
panel-refused-not-on-council = لستم في هذا المجلس. لم يتغير شيء.
panel-refused-facilitator-only = هذا من عمل مدير الجلسة. لم يتغير شيء؛ يمكنكم تولّي الإدارة في سطر «يدير الجلسة اليوم».
panel-refused-role-may-not = لا يشمل دوركم هذا. لم يتغير شيء؛ اسألوا الرئيس أو أمانة السر.
panel-refused-not-your-department = هذه الأسطر لقسم آخر. لم يتغير شيء.
panel-refused-not-the-owner = لا يجيب عن الإجراء إلا المسؤول عنه. لم يتغير شيء.
panel-refused-not-planned-yet = لا جدول أعمال بعد. اختاروا قالبًا أولًا.
panel-refused-already-started = بدأت الجلسة في هذه الأثناء. لم يتغير شيء.
panel-refused-not-running = الجلسة ليست جارية. لم يتغير شيء.
panel-refused-already-closed = أُغلقت الجلسة في هذه الأثناء. ما كتبتموه محفوظ؛ أعيدوا فتحها للمتابعة.
panel-refused-already-published = الجلسة منشورة. لم يتغير شيء.
panel-refused-nothing-left-and-no-reason = اختاروا ما تتركه الجلسة، أو قولوا لماذا لا تترك شيئًا.
panel-refused-asked-three-times = طُرح بند للمرة الثالثة. أجّله مع ذكر السبب أو أسقطه ثم أغلق الجلسة. لم يتغيّر شيء.
panel-refused-parked-without-reason = اكتب سبب التأجيل. لم يتغيّر شيء.
panel-refused-vote-open = هناك تصويت مفتوح. أغلقه أولًا. لم يتغير شيء.
panel-refused-vote-over = أُغلق هذا التصويت في هذه الأثناء. لم يتغير شيء.
panel-refused-not-a-voter = يصوّت هنا من يقررون عن المجلس. لم يتغير شيء.
panel-refused-unknown-item = أُزيل هذا البند في هذه الأثناء. لم يتغير شيء.
panel-refused-unknown-capture = أُزيل هذا السجل في هذه الأثناء. لم يتغير شيء.
panel-refused-unknown-person = لم يعد هذا الشخص في المجلس. لم يتغير شيء.
panel-refused-unknown-department = لم يعد هذا القسم في المجلس. لم يتغير شيء.
panel-share = عرض على المنصة
panel-share-failed = لم تُشارَك المنصة
panel-share-failed-meaning = لم يضع شيء من الجلسة، وما زالت أمام الجميع في لوحاتهم. في Teams يشارك المنظّمون والمقدّمون: اسألوا أحدهم أو حاولوا مرة أخرى.
panel-share-silent = لم يقل Teams هل شورِكت المنصة
panel-share-silent-meaning = انظروا إلى الاجتماع: إن كانت الجلسة معروضة هناك فأغلقوا هذا السطر. وإلا فحاولوا مرة أخرى أو اطلبوا من منظّم أو مقدّم أن يشاركها. لم يضع شيء من الجلسة، وهي أمام الجميع في لوحاتهم.
panel-stage-nothing = لا شيء يُعرض هنا
panel-stage-nothing-meaning = شاركوا المنصة مرة أخرى من Weft في اللوحة الجانبية للاجتماع.
panel-no-meeting = افتحوا هذا في اجتماع
panel-no-meeting-meaning = تتبع اللوحة الجانبية اجتماعًا. في القناة افتحوا علامة تبويب المجلس بدلًا منها.
panel-needs-repair = غُيّر سجل المجلس يدويًا
panel-needs-repair-meaning = لا يستطيع Weft قراءته كله ولم يغيّر شيئًا، والجلسات والإجراءات والقرارات آمنة. يصلحه من يدير المجلس أو أحد مالكي الفريق، وما يزال مقروءًا معبّأ مسبقًا.
panel-held = عُقدت هذه الجلسة
panel-held-meaning = ما قيل بندًا بندًا لم يعد في قائمة المجلس. قراراتها وإجراءاتها ومخاطرها في علامة التبويب، ومحضرها في ملفات القناة.
panel-newer = هذا المجلس تديره نسخة أحدث من Weft
panel-newer-meaning = يمكنك قراءة كل شيء هنا. وحتى لا يتضرر شيء لا تغيّر هذه النسخة الأقدم شيئًا: أعد تحميل الصفحة أو شغّل Teams من جديد للحصول على الأحدث. { $kept ->
    [yes] ما كتبته سابقًا محفوظ على هذا الجهاز.
    [no] ما كتبته سابقًا في هذه الصفحة وحدها: انسخه قبل إعادة التحميل.
   *[unknown] انسخ ما كتبته قبل إعادة التحميل.
  }
panel-needs-repair-running = تستمر هذه الجلسة بما تعرفه هذه الصفحة، وكل ما سُجّل محفوظ. يفتح من يدير المجلس علامة تبويبه ويصلحه.
panel-device = لا يستطيع هذا الجهاز حفظ ما تكتبونه (نافذة خاصة أو تخزين ممتلئ). يُرسل أولًا بأول؛ لا تغلقوا الصفحة ما دام شيء لم يُرسل.
panel-skipped = { $count ->
    [one] شيء واحد في سجل هذه الجلسة لا يُقرأ
    [two] شيئان في سجل هذه الجلسة لا يُقرآن
    [few] { $count } أشياء في سجل هذه الجلسة لا تُقرأ
   *[other] { $count } شيئًا في سجل هذه الجلسة لا يُقرأ
  }
panel-skipped-meaning = غيّر أحدهم صفًا في القائمة «{ $list }» يدويًا أو كتبه إصدار أحدث من Weft. كل ما عداه يُعرض ويُحفظ كالمعتاد. لاستعادته افتحوا القائمة في موقع المجلس واستعيدوا نسخة سابقة من الصف، وإن لم يُغيَّر شيء يدويًا فأعيدوا تحميل الصفحة.
`
