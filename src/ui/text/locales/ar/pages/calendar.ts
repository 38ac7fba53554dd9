export const messages = `
calendar-series = سلاسل الاجتماعات
calendar-new = سلسلة اجتماعات جديدة
calendar-adopt = اعتماد سلسلة من تقويمي
calendar-no-series = لا توجد سلسلة اجتماعات بعد
calendar-no-series-meaning = تجمع سلسلة الاجتماعات جدول الأعمال ومواعيد اللقاء والسلسلة في تقويم الجميع. أنشئ واحدة أو اعتمد السلسلة الموجودة لديكم.
calendar-at = { $time } ({ $zone })، { $minutes } دقيقة
calendar-ends = آخر جلسة حتى { $day }
calendar-next-one = التالية: { $when }
calendar-with-agenda = جدول الأعمال: { $name }
calendar-organized-by = ينظمها { $name }
calendar-ended = انتهت
calendar-unfinished = ليست في أي تقويم بعد
calendar-unfinished-own = السلسلة محفوظة هنا لكنها ليست في تقويمك بعد. لم يُدعَ أحد مرتين، وإعادة المحاولة لا تنشئ سلسلة ثانية.
calendar-unfinished-other = بدأها { $name } وهو من يضعها في التقويم، حتى لا تتكرر أبدًا.
calendar-finish = ضعها في تقويمي
calendar-working = جارٍ العمل…
calendar-news = في التقويم شيء مختلف
calendar-take-over = اعتماد ما في التقويم
calendar-news-cancelled = أُلغيت السلسلة في Outlook.
calendar-news-not-understood = تتكرر بطريقة لا يمكن عرضها هنا. الجلسات أدناه كما هي في التقويم.
calendar-news-rhythm = تتكرر الآن بشكل مختلف: { $rhythm }.
calendar-news-time = تبدأ الآن الساعة { $time } ({ $zone }).
calendar-news-length = مدتها الآن { $minutes } دقيقة.
calendar-news-end = تنتهي في { $day }.
calendar-news-no-end = لم تعد لها نهاية.
calendar-news-name = اسمها الآن «{ $name }».
calendar-news-organizer = ينظمها الآن { $name }.
calendar-change = تغيير
calendar-times = إيجاد موعد
calendar-not-done = لم يتغير التقويم
calendar-broken = تعذرت قراءة سلسلة اجتماعات
calendar-broken-meaning = عُدّلت صفوف ({ $count }) في القائمة «Weft meeting series» فلم تعد سلسلة. أصلحها في القائمة؛ التقويم لم يُمس.
calendar-sessions = الجلسات
calendar-span = عرض
calendar-span-quarter = ربع سنة
calendar-span-year = سنة
calendar-face = كـ
calendar-face-months = أشهر
calendar-face-list = قائمة
calendar-earlier = أقدم
calendar-now = اليوم
calendar-later = لاحق
calendar-how = اختر جلسة لترى حالتها. ما تنظمه أنت يمكن سحبه إلى يوم آخر أو نقله بمفاتيح الأسهم.
calendar-empty = لا جلسات في هذه الفترة
calendar-empty-meaning = انظر في فترة أقدم أو لاحقة، أو أنشئ سلسلة اجتماعات.
calendar-chip = { $title }، { $day }، { $time }: { $state }{ $gaps ->
    [0] { "" }
   *[other] ، هناك نقص
  }
calendar-state-planned = مخططة
calendar-state-drafted = جدول الأعمال مسودة
calendar-state-on-invite = جدول الأعمال في الدعوة
calendar-state-running = جارية
calendar-state-held = عُقدت ولم تُنشر
calendar-state-published = منشورة
calendar-state-minutes-confirmed = المحضر مُعتمَد
calendar-state-minutes-changed = تغيّر المحضر بعد اعتماده
calendar-state-cancelled = ملغاة
calendar-state-not-held = لم تُسجل
calendar-legend = حالة الجلسات
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = الميسّر حسب الدور: { $name }
calendar-facilitator = الميسّر: { $name }
calendar-moved-from = نُقلت في التقويم، كانت { $when }
calendar-longer = أطول من السلسلة بـ{ $minutes } دقيقة
calendar-shorter = أقصر من السلسلة بـ{ $minutes } دقيقة
calendar-gap-no-facilitator = لا ميسّر بعد
calendar-gap-no-agenda = لا جدول أعمال بعد
calendar-gap-not-in-my-calendar = ليست في تقويمك
calendar-gap-rest-day = في يوم بلا جلسات
calendar-gap-closed-day = في يوم مغلق: { $name }
calendar-gap-skip = السلسلة تتجاوزها: ألغها.
calendar-not-moved = لم يتغير شيء
calendar-move-day = اليوم بتوقيتك
calendar-move-time = الساعة بتوقيتك
calendar-move-mails = يُخطر Outlook جميع المدعوين.
calendar-move = نقل الجلسة
calendar-move-to = نقل إلى { $day }
calendar-cancel-session = إلغاء هذه الجلسة
calendar-cancel-meaning = يزيلها Outlook من تقويم الجميع ويخطرهم. ولا يمكن التراجع عن ذلك.
calendar-cancel-sure = إلغاؤها للجميع
calendar-organizer-moves = { $name } ينظم هذا الاجتماع. وهو وحده يستطيع نقله أو إلغاءه للجميع.
calendar-moving = إلى { $day }. اختر «نقل الجلسة» للتنفيذ.
calendar-moved = نُقلت «{ $title }». يُخطر Outlook الجميع.
calendar-cancelled = أُلغيت «{ $title }» للجميع.
calendar-when = متى
calendar-when-own = بتوقيتك
calendar-when-council = بتوقيت المجلس
calendar-session = الجلسة
calendar-standing = الحالة
calendar-back = التقويم
calendar-reading = تجري قراءة تقويمك
calendar-adopt-how = هذه السلاسل ذات اجتماع Teams في تقويمك. اعتماد إحداها لا يغير فيه شيئًا.
calendar-adopt-none = لا سلسلة لاعتمادها
calendar-adopt-none-meaning = ليس في تقويمك سلسلة أخرى باجتماع Teams. أنشئ واحدة بدلًا من ذلك.
calendar-adopt-people = { $count } من المجلس مدعوون
calendar-adopt-take = اعتماد
calendar-adopt-this = اعتماد «{ $name }»
calendar-adopt-mails = لن يُخطر أحد ولن يتغير شيء في التقويم.
calendar-not-adopted = لا يمكن اعتماد هذه السلسلة
calendar-not-adopted-every-few-days = تتكرر كل بضعة أيام. اجعلها بأسابيع كاملة في Outlook ثم أعد المحاولة.
calendar-not-adopted-several-weekdays = تقع في عدة أيام من الأسبوع كل شهر. اختر يومًا واحدًا في Outlook ثم أعد المحاولة.
calendar-not-adopted-too-rare = تتكرر أقل من مرة كل ثماني سنوات. لم يتغير شيء.
calendar-not-adopted-not-understood = تعذرت قراءة تكرارها. لم يتغير شيء، ويمكنك إنشاء سلسلة جديدة بدلًا من ذلك.
calendar-not-adopted-unknown-zone = منطقتها الزمنية غير معروفة. اختر منطقة أخرى للسلسلة في Outlook ثم أعد المحاولة.
calendar-closed-days = الأيام المغلقة
calendar-closed-how = أيام لا يجتمع فيها أحد. يعرض التقويم الجلسات التي تقع فيها، ولا يُنقل شيء تلقائيًا.
calendar-closed-from = أول يوم
calendar-closed-to = آخر يوم
calendar-closed-to-hint = اتركه فارغًا ليوم واحد.
calendar-closed-wrong = لا يجوز أن يسبق آخر يوم أولَ يوم، ولا أن يبعد عنه أكثر من { $most } يومًا.
calendar-closed-span = من { $from } إلى { $to }
calendar-closed-count = (عدد الأيام: { $count })
calendar-closed-added = مغلق: { $day }.
calendar-closed-name = المناسبة
calendar-closed-add = إضافة أيام مغلقة
calendar-closed-remove = إزالة { $day }
calendar-closed-removed = متاح من جديد: { $day }.
calendar-remove = إزالة
calendar-times-for = إيجاد موعد لـ«{ $name }»
calendar-times-how = ينظر مرة واحدة عند الضغط على الزر متى يكون المدعوون مشغولين أو غائبين. لا يُقرأ ما يفعلونه.
calendar-times-from = من
calendar-times-to = إلى، 60 يومًا على الأكثر
calendar-times-look = البحث عن مواعيد
calendar-times-none = لا موعد في هذه الأيام
calendar-times-none-meaning = كلها مغلقة أو مضت. اختر أيامًا أخرى.
calendar-times-who = من يستطيع الحضور
calendar-times-fair = لمن الوقت مبكر أو متأخر
calendar-times-free = يستطيع الحضور { $free } من { $all }
calendar-times-busy = مشغولون: { $names }
calendar-times-unknown = غير معروف: { $names }
calendar-times-use = استخدم هذا الموعد
calendar-times-use-this = استخدم { $when }
calendar-times-use-how = الموعد الذي تستخدمه يُملأ في نموذج السلسلة. لا يُبلَّغ أحد قبل أن تحفظه.
calendar-times-organizer = وحده { $name } يستطيع وضع أحد هذه المواعيد في تقويم الجميع.
calendar-times-filled = تبدأ { $when } كما وُجد. لا يتغير شيء ولا يُبلَّغ أحد قبل الحفظ.
calendar-quorum = يكفي لعقد جلسة
calendar-no-quorum = أقل من أن تُعقد جلسة
calendar-decider = يستطيع الراعي أو الرئيس الحضور
calendar-no-decider = بلا راعٍ ولا رئيس
calendar-fair = بين 8:00 و18:00 للجميع
calendar-outside = خارج 8:00 إلى 18:00: { $names }
calendar-at-clock = { $name } الساعة { $time }
calendar-unknown = سلسلة الاجتماعات هذه ليست هنا
calendar-unknown-meaning = أُزيلت أو الرابط ناقص. لم يتأثر شيء آخر.
calendar-name = الاسم
calendar-template = جدول الأعمال المبدئي
calendar-template-none = بلا
calendar-rhythm = كم مرة
calendar-kind-weekly = كل أسبوع أو كل بضعة أسابيع
calendar-kind-monthly = كل شهر أو كل بضعة أشهر
calendar-kind-quarterly = كل ربع سنة
calendar-kind-half-yearly = كل نصف سنة
calendar-kind-yearly = كل سنة
calendar-kind-on-demand = عند الحاجة
calendar-every-weeks = كل كم أسبوع
calendar-every-months = كل كم شهر
calendar-weekdays = في
calendar-month-quarterly = الشهر من ربع السنة
calendar-month-half-yearly = الشهر من نصف السنة
calendar-month-yearly = الشهر
calendar-month-of = الشهر { $month }
calendar-by = تحديد اليوم بـ
calendar-by-weekday = يوم الأسبوع
calendar-by-day = التاريخ
calendar-by-working-day = يوم عمل (الاثنين إلى الجمعة)
calendar-nth = أيّها
calendar-nth-first = الأول
calendar-nth-second = الثاني
calendar-nth-third = الثالث
calendar-nth-fourth = الرابع
calendar-nth-last = الأخير
calendar-weekday = يوم الأسبوع
calendar-day = اليوم من الشهر
calendar-on-day = اليوم { $day }
calendar-on-weekday = { $weekday } { $nth ->
    [first] الأول
    [second] الثاني
    [third] الثالث
    [fourth] الرابع
   *[last] الأخير
  }
calendar-on-working-day = يوم العمل { $nth ->
    [first] الأول
    [second] الثاني
    [third] الثالث
    [fourth] الرابع
   *[last] الأخير
  }
calendar-rhythm-weekly = { $every ->
    [1] كل { $days }
   *[other] كل { $every } أسابيع يوم { $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] كل شهر، { $day }
   *[other] كل { $every } أشهر، { $day }
  }
calendar-rhythm-quarterly = كل ربع سنة، { $day } من شهره { $month ->
    [1] الأول
    [2] الثاني
   *[other] الأخير
  }
calendar-rhythm-half-yearly = كل نصف سنة، { $day } من الشهر { $month }
calendar-rhythm-yearly = كل سنة، { $day } من { $month }
calendar-rhythm-on-demand = عند الحاجة
calendar-time = تبدأ الساعة
calendar-minutes = الدقائق
calendar-zone = المنطقة الزمنية
calendar-zone-hint = تحتفظ السلسلة بهذه الساعة عند بدء التوقيت الصيفي أو انتهائه.
calendar-first = ابتداءً من
calendar-until = حتى
calendar-until-hint = اتركه فارغًا بلا نهاية.
calendar-who = المدعوون
calendar-who-all = المجلس كله
calendar-who-departments = الأقسام
calendar-who-people = أشخاص
calendar-roles = الأدوار
calendar-role-facilitator = الميسّر
calendar-role-noteTaker = مدوّن المحضر
calendar-role-person = من
calendar-mode-rotating = بالتناوب
calendar-mode-fixed = الشخص نفسه دائمًا
calendar-mode-none = بلا
calendar-closed-rule = الأيام المغلقة
calendar-rest-days = أيام بلا جلسات
calendar-on-closed = الجلسة التي تقع في يوم مغلق
calendar-on-closed-keep = تُعقد على أي حال
calendar-on-closed-skip = تُتجاوز
calendar-on-closed-before = تُنقل إلى اليوم السابق
calendar-on-closed-after = تُنقل إلى اليوم التالي
calendar-next = الجلسات الست القادمة
calendar-next-none = لا تنتج عن ذلك جلسة بعد. راجع الأيام والساعة والمنطقة الزمنية.
calendar-next-on-demand = لا تُنشأ سلسلة: تُخطط كل جلسة وحدها.
calendar-fate-kept = تُعقد على أي حال.
calendar-closed-later = السلسلة لا تعرف الأيام المغلقة. حين تصبح في التقويم يكون لكل من هذه الجلسات زر لنقلها أو إلغائها.
calendar-fate-skipped = تُتجاوز.
calendar-fate-moved = تُنقل إلى { $day }.
calendar-fate-no-room = لا يوم متاح بالقرب منها.
calendar-locked = { $name } ينظم هذه السلسلة
calendar-locked-meaning = يتغير موعدها والمدعوون إليها في تقويم المنظم. يمكنك هنا تغيير الاسم وجدول الأعمال والأدوار والأيام المغلقة.
calendar-create = إنشاء السلسلة
calendar-create-mails = ينشئ اجتماع Teams في تقويمك ويرسل الدعوات فورًا.
calendar-save = حفظ
calendar-change-mails = الموعد الجديد يبدأ السلسلة من جديد: تفقد الجلسات المنقولة مواعيدها ويُخطر Outlook الجميع. أما جدول الأعمال والأدوار فتتغير دون إخطار أحد.
calendar-change-own = لن يتغير شيء في تقويم أحد.
calendar-end = إنهاء هذه السلسلة
calendar-end-meaning = تُزال الجلسات بعد اليوم من تقويم الجميع. ويبقى ما عُقد مع محاضره.
calendar-end-sure = إنهاؤها للجميع
calendar-end-sure-meaning = يُخطر Outlook جميع المدعوين. ويمكن مواصلة سلسلة منتهية كسلسلة جديدة.
calendar-successor = السلسلة التالية
calendar-successor-why = لم يعد { $name } في فريق المجلس. ولا يستطيع أحد غيره تغيير هذه السلسلة في التقويمات.
calendar-successor-who = يستطيع الرئيس أو أمانة السر أو الراعي إنشاء السلسلة التالية. أرسلوا إلى أحدهم رابط هذه الصفحة.
calendar-successor-make = إنشاء السلسلة التالية
calendar-successor-new = تُنشأ في تقويمكم سلسلة Teams جديدة ابتداءً من { $when }، وأنتم تنظمونها. ويبقى جدول الأعمال والأدوار والمدعوون والتواتر كما هي.
calendar-successor-invited = { $count ->
    [0] لا يُدعى أحد غيركم.
    [one] يرسل Outlook دعوة إلى { $names }.
   *[other] يرسل Outlook الدعوات ({ $count }): { $names }.
  }
calendar-successor-old = تبقى السلسلة القديمة في التقويمات، ولا يمكن إزالتها من هنا: يستطيع ذلك مسؤول النظام لديكم، أو كل شخص بنفسه.
calendar-successor-records = تبقى سجلات المجلس كما هي. والبنود غير المنجزة والإجراءات المفتوحة والمحاضر التي تنتظر التأكيد تستمر في السلسلة الجديدة.
calendar-successor-sure = إنشاؤها وإرسال الدعوات
calendar-successor-leave = تركها كما هي
calendar-successor-not = لم تُنشأ سلسلة جديدة
calendar-successor-taken = ينشئ { $name } السلسلة التالية الآن أو أنشأها. هناك سلسلة واحدة، ولا يلزمكم فعل شيء.
calendar-problem-name = أعطها اسمًا.
calendar-problem-zone = هذه المنطقة الزمنية غير معروفة. اختر واحدة من القائمة.
calendar-problem-schedule = التكرار أو اليوم أو الساعة أو الدقائق غير مكتملة.
calendar-problem-audience = اختر المدعوين.
calendar-problem-until = آخر يوم يسبق أول يوم.
calendar-refused-ended = انتهت هذه السلسلة. أنشئوا سلسلة جديدة بدلًا منها.
calendar-refused-two-rows = هذه السلسلة مذكورة مرتين في قائمة المجلس، وليس واضحًا أيهما تستمر. أنهوا إحداهما هنا ثم حاولوا مرة أخرى.
calendar-refused-changed = تغيّرت السلسلة في هذه الأثناء، أو ما زال تغيير منكم في الطريق. لم يحدث شيء. انظروا إليها مرة أخرى ثم أعيدوا المحاولة.
calendar-refused-on-demand = ليس لها تكرار: تُخطط كل جلسة وحدها. السلسلة محفوظة هنا.
calendar-refused-unknown-zone = المنطقة الزمنية غير معروفة. اختر أخرى.
calendar-refused-no-session = تنتهي قبل أول جلسة. اختر يومًا أخيرًا لاحقًا.
calendar-refused-no-online-meeting = ليس لها اجتماع Teams: ربما لا يسمح حسابك بإنشائه. اسأل المسؤول ثم أعد المحاولة.
calendar-refused-not-organizer = ينظمها شخص آخر. تغييرك لن يصل إلى أحد، فلم يتغير شيء.
calendar-refused-changed-meanwhile = نقلها شخص آخر في هذه الأثناء. ترى الآن موعدها؛ انقلها مجددًا إن أردت.
calendar-failed-stale = تغيرت في اللحظة نفسها، من شخص آخر أو بمحاولة منك لم يصل ردها. انظر حالتها الآن؛ إعادة المحاولة لا تكرر شيئًا.
calendar-failed-gone = لم تعد في التقويم. لم يتغير شيء.
calendar-failed-crossing = لا يمكن نقل جلسة إلى يوم الجلسة المجاورة أو بعدها. انقل المجاورة أولًا أو اختر يومًا أقرب.
calendar-failed-refused = رفضه Outlook. لم يتغير شيء.
calendar-failed-scope = لا يُسمح لـWeft بالكتابة في تقويمك. تعمل الجلسات وجداول الأعمال بدونه.
calendar-failed-offline = أنت غير متصل. ما كتبته محفوظ؛ أعد المحاولة عند الاتصال.
calendar-failed-service = التقويم لا يجيب الآن. ليس مؤكدًا أنه نُفذ: إعادة المحاولة لا تكرر شيئًا.
calendar-failed-other = لم ينجح الأمر. إعادة المحاولة لا تكرر شيئًا.
`
