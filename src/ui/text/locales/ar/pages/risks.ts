export const messages = `
risks-register = سجل المخاطر
risks-new = خطر جديد
risks-add = إضافة إلى السجل
risks-save = حفظ
risks-open = فتح
risks-title = ما قد يحدث
risks-title-hint = بسبب …، قد …، فيؤدي إلى …
risks-departments = الإدارات المتأثرة
risks-owner = المسؤول
risks-deputy = النائب
risks-no-owner = بلا مسؤول
risks-no-department = بلا إدارة
risks-person-search = اكتب اسمًا
risks-nothing = لا شيء بعد
risks-somebody = شخص ما
risks-likelihood = الاحتمال
risks-impact = الأثر
risks-likelihood-short = ح
risks-impact-short = أ
risks-likelihood-1 = نادر
risks-likelihood-2 = غير مرجح
risks-likelihood-3 = ممكن
risks-likelihood-4 = مرجح
risks-likelihood-5 = شبه مؤكد
risks-impact-1 = لا يُذكر
risks-impact-2 = طفيف
risks-impact-3 = متوسط
risks-impact-4 = كبير
risks-impact-5 = شديد
risks-scale-ends = من 1 { $low } إلى 5 { $high }
risks-score = { $likelihood } × { $impact } = { $product }
risks-unrated = غير مقيَّم
risks-level-low = منخفض
risks-level-medium = متوسط
risks-level-high = مرتفع
risks-level-critical = حرج
risks-level-unrated = غير مقيَّم
risks-score-current = الآن
risks-score-inherent = دون تدابير
risks-score-target = المنشود
risks-score-set-inherent = تقييمه دون تدابير
risks-score-set-target = تحديد الدرجة المنشودة
risks-confidence = مدى تأكدنا
risks-confidence-low = غير متأكدين
risks-confidence-medium = متأكدون إلى حد ما
risks-confidence-high = متأكدون
risks-confidence-unknown = غير معروف
risks-proximity = متى قد يقع
risks-proximity-now = الآن
risks-proximity-month = هذا الشهر
risks-proximity-quarter = هذا الربع
risks-proximity-later = لاحقًا
risks-proximity-none = لم يُذكر
risks-problem-title = اكتب سطرًا أولًا.
risks-problem-empty = اكتب شيئًا أولًا.
risks-problem-half = اختر الاحتمال والأثر معًا.
risks-problem-why = اكتب السبب أولًا: درجتان كثير.
risks-problem-two-steps = درجتان دفعة واحدة تحتاجان إلى سبب. افتح الخطر وقيّمه هناك.
risks-problem-person = اختر شخصًا.
risks-rescore = إعادة التقييم
risks-why = السبب
risks-why-needed = لماذا يتحرك إلى هذا الحد؟
risks-note = ملاحظة
risks-keep = إبقاؤه كما هو
risks-close = إغلاق
risks-close-do = إغلاق الخطر
risks-close-reason = لماذا يمكن إغلاقه
risks-closed-mitigated = خُفِّف
risks-closed-no-longer-relevant = لم يعد ذا صلة
risks-closed-merged = دُمج مع غيره
risks-closed-happened = وقع وعولج
risks-closed-duplicate = مكرر
risks-refused-closed-already = هو مغلق بالفعل. أعد فتحه أولًا.
risks-refused-not-rated = قيّمه أولًا.
risks-refused-reason-needed = اذكر سببًا أولًا.
risks-refused-not-allowed = لا يمكن الانتقال إلى هناك من حالته الحالية.
risks-refused-answer-date-passed = اختر يومًا لم يأتِ بعد.
risks-refused-not-escalated = لم يُسأل أحد.
risks-refused-answered-already = تمت الإجابة بالفعل.
risks-refused-approver-needed = لا يقول ذلك إلا من سُئل. اختر من يكون.
risks-refused-own-approval = لا يقبل المسؤول خطره بنفسه. اختر شخصًا آخر.
risks-refused-expiry-needed = حدد إلى متى.
risks-reviewed = تمت مراجعة: { $title }. بقي { $left }.
risks-due-never-rated = { $days ->
    [0] كُتب اليوم ولم ينظر فيه أحد بعد
    [one] كُتب أمس ولم ينظر فيه أحد منذ ذلك
    [two] كُتب قبل يومين ولم ينظر فيه أحد منذ ذلك
    [few] كُتب قبل { $days } أيام ولم ينظر فيه أحد منذ ذلك
   *[other] كُتب قبل { $days } يومًا ولم ينظر فيه أحد منذ ذلك
  }
risks-due-review = { $days ->
    [0] المراجعة مستحقة اليوم
    [one] المراجعة مستحقة منذ أمس
    [two] المراجعة مستحقة منذ يومين
    [few] المراجعة مستحقة منذ { $days } أيام
   *[other] المراجعة مستحقة منذ { $days } يومًا
  }
risks-due-acceptance-expired = { $days ->
    [one] انتهى القبول أمس
    [two] انتهى القبول قبل يومين
    [few] انتهى القبول قبل { $days } أيام
   *[other] انتهى القبول قبل { $days } يومًا
  }
risks-due-mandate-ended = { $days ->
    [one] انتهت صلاحية المسؤول أمس
    [two] انتهت صلاحية المسؤول قبل يومين
    [few] انتهت صلاحية المسؤول قبل { $days } أيام
   *[other] انتهت صلاحية المسؤول قبل { $days } يومًا
  }
risks-due-answer-overdue = { $days ->
    [one] كان الجواب مستحقًا أمس
    [two] كان الجواب مستحقًا قبل يومين
    [few] كان الجواب مستحقًا قبل { $days } أيام
   *[other] كان الجواب مستحقًا قبل { $days } يومًا
  }
risks-due-short = مستحق { $day }
risks-waits-for = بانتظار جواب من { $name }
risks-cause = السبب
risks-cause-hint = ما هو قائم اليوم
risks-event = الحدث
risks-event-hint = ما قد يحدث بسببه
risks-effect = النتيجة
risks-effect-hint = ما الذي سيفعله بنا
risks-trigger = علامة مبكرة
risks-trigger-hint = كيف نلاحظ أنه يبدأ
risks-detail = تفاصيل أخرى
risks-kind = النوع
risks-kind-bottleneck = عنق زجاجة
risks-kind-dependency = اعتماد
risks-kind-failure-mode = نمط فشل
risks-kind-other = آخر
risks-category = الفئة
risks-category-people = الناس
risks-category-process = العمليات
risks-category-data = البيانات
risks-category-technology = التقنية
risks-category-supplier = المورّد
risks-category-finance = المالية
risks-category-legal = القانون
risks-category-customer = العملاء
risks-category-other = أخرى
risks-next-review = المراجعة القادمة
risks-next-review-by-level = بحسب مستواه في { $day }؛ واليوم المحدد هنا يسبق ذلك.
risks-last-review = آخر مراجعة في { $day }
risks-response = الاستجابة
risks-response-open = مفتوحة
risks-response-reduce = تقليل
risks-response-avoid = تجنب
risks-response-transfer = نقل
risks-response-accept = قبول
risks-response-watch = مراقبة
risks-state-new = جديد
risks-state-assessed = مقيَّم
risks-state-treated = قيد المعالجة
risks-state-watching = تحت المراقبة
risks-state-happened = وقع
risks-state-closed = مغلق
risks-move-assessed = إعادته إلى مقيَّم
risks-move-treated = معالجته
risks-move-watching = مراقبته
risks-open-again = إعادة فتحه
risks-measures = ما يُفعل الآن
risks-blocked-by = معطَّل من
risks-blocked-since = معطَّل منذ
risks-may-decide = يحق للمسؤول أن يقرر
risks-may-decide-hint = مثلًا: طلب مصدر ثانٍ دون سؤال
risks-may-ask-of = ويحق له طلب المساعدة من
risks-limit = في حدود
risks-limit-hint = مثلًا: 20,000 يورو، أو شخصان لأسبوع
risks-mandate-until = حتى
risks-escalate = تصعيد
risks-escalate-again = سؤال مرة أخرى أو شخص آخر
risks-escalate-do = طلب جواب
risks-escalate-to = إلى من
risks-escalate-what = ما الذي تحتاجه منهم
risks-answer-by = الجواب قبل
risks-escalated-to = رُفع إلى { $name } في { $day }
risks-answer-due = { $days ->
    [0] الجواب مستحق اليوم
    [one] الجواب مستحق غدًا
    [few] الجواب مستحق في { $day }، بعد { $days } أيام
   *[other] الجواب مستحق في { $day }، بعد { $days } يومًا
  }
risks-answer-late = { $days ->
    [one] كان الجواب مستحقًا أمس
    [few] كان الجواب مستحقًا في { $day }، قبل { $days } أيام
   *[other] كان الجواب مستحقًا في { $day }، قبل { $days } يومًا
  }
risks-answered = أُجيب في { $day }
risks-answer = إدخال الجواب
risks-answer-text = ما الجواب
risks-acceptance-draft = لم يُسأل بعد
risks-acceptance-submitted = سُئل { $name } هل يستطيع المجلس التعايش معه
risks-acceptance-accepted = قال { $name } إن المجلس يتعايش معه
risks-acceptance-rejected = قال { $name } لا
risks-acceptance-revoked = لم يعد مقبولًا
risks-acceptance-over = قبله { $name } حتى { $day }. انتهى ذلك اليوم: اسأل مرة أخرى أو افعل شيئًا حياله.
risks-acceptance-until = يسري حتى { $day }
risks-acceptance-do-accepted = قبوله
risks-acceptance-do-rejected = رفضه
risks-acceptance-do-revoked = سحب القبول
risks-accept-ask = السؤال عن التعايش معه
risks-accept-ask-again = السؤال مرة أخرى
risks-accept-send = سؤال
risks-accept-reason = لماذا هذا أفضل من فعل شيء
risks-accept-until = حتى
risks-approver = من يستطيع قول ذلك
risks-happened = لقد وقع
risks-happened-do = وضع علامة أنه وقع
risks-problem = ما الخلل
risks-problem-hint = هناك خلل في س، ويسبب ص
risks-resolution = كيف حُلّ
risks-resolution-hint = ما الذي فُعل، وما الذي نغيّره بسببه
risks-no-links = لا روابط بعد. الإجراء المنشأ هنا يظهر هنا مع حالته.
risks-link-session = جلسة
risks-link-decision = قرار
risks-link-risk = خطر
risks-link-add = اربط جلسة أو قرارًا
risks-link-choose = اختر
risks-link-sessions = الجلسات
risks-link-decisions = القرارات
risks-unlink = إزالة الرابط: { $title }
risks-unlink-short = إزالة
risks-link-copy = نسخ الرابط
risks-link-copied = نُسخ الرابط
risks-link-by-hand = انسخ هذا الرابط
risks-action-new = إنشاء إجراء
risks-action-make = إنشاء المهمة
risks-action-what = ما الذي سيُفعل
risks-action-by = الاستحقاق
risks-action-due = مستحق { $day }
risks-action-making = يصبح مهمة في Planner …
risks-action-open = مفتوح في Planner
risks-action-started = بدأ في Planner
risks-action-done = تم
risks-action-no-task = محفوظ هنا وليس في Planner بعد. المحاولة مرة أخرى لا تنشئ ثانيًا.
risks-action-task-gone = حذف أحدهم المهمة في Planner
risks-action-failed = تعذر إنشاء المهمة. الإجراء محفوظ؛ والمحاولة مرة أخرى لا تنشئ ثانيًا.
risks-action-unknown = تُقرأ حالته …
risks-raise = طرحه في الجلسة القادمة
risks-raise-raising = يوضع في جدول الأعمال …
risks-raise-raised = سيكون في جدول الأعمال القادم
risks-raise-there = طُرح للجلسة القادمة بالفعل
risks-raise-failed = تعذر وضعه في جدول الأعمال. حاول مرة أخرى.
risks-status-saved = محفوظ
risks-status-keeping = يُحفظ على هذا الجهاز …
risks-status-kept = محفوظ على هذا الجهاز، وفي طريقه
risks-status-in-memory = في هذه الصفحة فقط حتى يُرسل: لا تغلقها
risks-status-needs-you = غيّر أحدهم الشيء نفسه. الأمر يحتاج إليك.
risks-part-what = ما قد يحدث، في ثلاثة نصوص قصيرة
risks-part-scores = مدى السوء
risks-part-owner = المسؤول، وما يحق له
risks-part-response = ما نفعله، وما يعترضنا
risks-part-escalation = التصعيد
risks-part-acceptance = التعايش معه
risks-part-links = الإجراءات والروابط
risks-part-happened = ما الذي وقع
risks-detail-close = رجوع
risks-remove = حذف
risks-removed = حُذف: { $title }
risks-rival = غيّر أحدهم هذا في هذه الأثناء. ما كتبه:
risks-rival-mine = إبقاء ما كتبتُه
risks-rival-theirs = أخذ ما كتبه
risks-view-list = الكل
risks-view-mine = لي
risks-view-due = مستحق المراجعة
risks-view-escalated = مُصعَّد
risks-view-changed = منذ الجلسة الأخيرة
risks-view-map = خريطة المخاطر
risks-view-trend = الاتجاه
risks-views = عروض محفوظة
risks-view-all = كل المفتوح
risks-view-keep = حفظ هذا العرض
risks-view-name = اسم العرض
risks-view-for = لمن
risks-view-of-mine = لي فقط، على هذا الجهاز
risks-view-of-council = لكل من في المجلس
risks-view-for-council = لكل من في { $council }
risks-view-forget = إزالة العرض «{ $name }»
risks-due-none = لا شيء مستحق للمراجعة
risks-due-none-meaning = تأتي المخاطر إلى هنا بإيقاع مستواها، أو في يوم خاص بها، أو حين ينتهي قبول.
risks-escalated-none = لا شيء ينتظر جوابًا
risks-escalated-none-meaning = يبقى هنا ما رُفع إلى أحد حتى يجيب.
risks-mine-none = لست مسؤولًا عن خطر مفتوح
risks-mine-none-meaning = تظهر هنا المخاطر التي تكون أنت المسؤول عنها.
risks-no-session = لم تُعقد جلسة بعد
risks-no-session-meaning = بعد الأولى يظهر هنا ما تغيّر منذها.
risks-nothing-changed = لم يتغيّر شيء
risks-changed-since = منذ جلسة { $when }
risks-news-new = جديد
risks-news-score = من { $before } إلى { $after }
risks-news-state = تقدّم
risks-news-happened = وقع
risks-news-closed = أُغلق
risks-news-escalated = صُعّد
risks-news-answered = أُجيب عنه
risks-news-reviewed = رُوجع وأُبقي
risks-find = بحث
risks-find-what = أي كلمة منه
risks-anybody = أي شخص
risks-group = تجميع حسب
risks-group-none = بلا
risks-group-level = المستوى
risks-group-state = الحالة
risks-group-department = الإدارة
risks-group-owner = المسؤول
risks-filters = { $count ->
    [0] مرشحات أخرى
   *[other] مرشحات أخرى ({ $count })
  }
risks-filter-clear = عرض كل المفتوح
risks-column-title = الخطر
risks-column-level = المستوى
risks-column-state = الحالة
risks-column-cause = السبب
risks-column-effect = النتيجة
risks-column-kept = الحفظ
risks-column-count = المخاطر
risks-none = لا مخاطر بعد
risks-none-meaning = اكتب ما يقلق المجلس. يكفي عنوان للبداية؛ والمخاطر من الجلسات تأتي إلى هنا أيضًا.
risks-no-match = لا شيء يطابق
risks-no-match-meaning = لا تظهر المخاطر المغلقة إلا حين تبحث عن كلمات أو عن المغلق.
risks-bulk-owner = إسناد إلى …
risks-bulk-state = نقل إلى …
risks-bulk-response = الاستجابة بـ …
risks-bulk-department = إضافة إدارة …
risks-bulk-keep = رُوجع، يبقى
risks-bulk-done = تغيّر { $changed }{ $left ->
    [0] .
   *[other] ، وبقي { $left } كما هو.
  }
risks-more = و{ $count } أخرى
risks-map-how = اسحب خطرًا إلى خانة أخرى، أو اختره واضغط مفاتيح الأسهم؛ مفتاح الإدخال يُبقي النقل وEsc يتركه.
risks-map-read = اختر خطرًا لترى ما هو.
risks-map-caption = المخاطر المفتوحة بحسب الاحتمال (إلى الأعلى) والأثر
risks-map-unrated = لم تُقيَّم بعد
risks-chip = { $title }، { $owner }، { $score }
risks-moved = { $title }: { $score }
risks-moving = إلى { $score }. مفتاح الإدخال يُبقيه.
risks-move-keep = إبقاء النقل
risks-way-more-likely = احتمال أكبر
risks-way-less-likely = احتمال أقل
risks-way-more-impact = أثر أكبر
risks-way-less-impact = أثر أقل
risks-as-table = كجدول
risks-print = طباعة
risks-picture-svg = صورة لشريحة (SVG)
risks-picture-png = صورة لشريحة (PNG)
risks-picture-title = مخاطر { $council }
risks-picture-as-of = في { $day }
risks-picture-failed = تعذر صنع الصورة هنا. يمكن ذلك بصيغة SVG.
risks-trend-span = كم إلى الوراء
risks-trend-weeks = { $weeks } أسبوعًا
risks-trend-caption = المخاطر المفتوحة بحسب المستوى، أسبوعًا بأسبوع
risks-trend-bar = { $level }: { $count } في { $day }
risks-trend-week = الأسبوع حتى
risks-trend-all = الكل
risks-read-only = يمكنك قراءة السجل
risks-read-only-meaning = مالكو الموقع يقررون من يستطيع تغييره.
risks-broken = تعذرت قراءة هذا الخطر
risks-broken-meaning = غيّره أحدهم في SharePoint إلى ما لا يعرفه Weft: { $columns }. أصلحه في القائمة؛ ولم يتضرر غيره.
risks-broken-some = { $count ->
    [one] خطر واحد يحتاج إلى إصلاح
   *[other] { $count } من المخاطر تحتاج إلى إصلاح
  }
risks-broken-some-meaning = غُيِّرت في SharePoint إلى ما لا يعرفه Weft. كل شيء آخر يعمل.
risks-broken-look = النظر في { $name }
risks-settings = كيف تُقيَّم المخاطر
risks-settings-meaning = المصفوفة وكلماتها، وكم مرة يُراجع كل مستوى، وما يُسأل عنه أيضًا.
risks-settings-change = تغيير طريقة تقييم المخاطر
risks-settings-matrix = المستوى لكل احتمال (ح) وأثر (أ)
risks-settings-cell = الاحتمال { $likelihood }، الأثر { $impact }
risks-settings-slip = الاحتمال { $likelihood } والأثر { $impact } سيكونان أدنى مما هو أصغر. غيّر تلك الخانة أولًا.
risks-settings-words = كلمات لكل درجة
risks-settings-words-meaning = مثال واحد أبلغ من صفة: «الخط 2 يتوقف يومًا». الحقول الفارغة تُبقي كلمات Weft بلغة كل قارئ.
risks-settings-cadence = الأيام بين المراجعات
risks-settings-days = { $level }
risks-settings-days-wrong = من 1 إلى 730 يومًا
risks-settings-shown = يُسأل عن الخطر أيضًا
risks-settings-field-inherent = الدرجة دون تدابير
risks-settings-field-target = الدرجة المنشودة
risks-settings-field-confidence = مدى تأكدنا
risks-settings-field-proximity = متى قد يقع
risks-settings-save = حفظ للمجلس
risks-settings-saving = يُحفظ …
risks-settings-saved = حُفظ
risks-settings-failed = تعذر حفظ هذا
risks-settings-failed-meaning = ما غيّرته ما زال هنا. حاول مرة أخرى؛ ومالكو الموقع يقررون من يستطيع تغييره.
risks-session-title = مخاطر مستحقة أو مُصعَّدة
risks-session-none = لا خطر مستحق اليوم، ولا شيء ينتظر جوابًا.
risks-owners-only = للمالكين فقط
risks-owners-council = المجلس
risks-owners-who = من يستطيع رؤيته
risks-owners-seen-by = يراه
risks-owners-seen-owners = المالكون
risks-owners-seen-council = المجلس
risks-owners-chip = { $title } (للمالكين فقط)
risks-owners-not-verified = لم يُتحقق منه: لم يُمنع أحد بعد
risks-owners-not-verified-meaning = لا يستطيع Weft قراءة أذونات القوائم. ما لم تُضيَّق الأذونات في SharePoint يستطيع كل من يقرأ موقع المجلس أن يقرأ هذا. يُعدّ متحققًا منه حين يفتح عضو آخر السجل ويُمنع. يستطيع مالكو الموقع قراءته دائمًا.
risks-owners-verified = تم التحقق: مُنع آخرون
risks-owners-verified-meaning = يصحّ ذلك عن هؤلاء الأشخاص في هذه الأوقات. يستطيع مالكو الموقع قراءته دائمًا، ومن يستطيع تغيير الأذونات يستطيع إدخال غيرهم.
risks-owners-read = استطاع شخص آخر قراءته
risks-owners-read-meaning = إن لم يكن ذلك مقصودًا فضيّقوا أذونات القائمة في SharePoint. يستطيع مالكو الموقع قراءتها دائمًا.
risks-owners-met-read = استطاع { $name } قراءته: { $time }
risks-owners-met-refused = مُنع { $name }: { $time }
risks-owners-now-owners = يستطيع رؤيته مالكو الموقع ومن يُدخلونه إلى قائمة المالكين فقط.
risks-owners-now-council = يستطيع رؤيته كل من يقرأ موقع المجلس.
risks-owners-move-owners = جعله للمالكين فقط
risks-owners-move-council = إظهاره للمجلس
risks-owners-do-owners = جعله للمالكين فقط
risks-owners-do-council = إظهاره للجميع
risks-owners-comes-owners = ينتقل الخطر بكل ما فيه إلى قائمة المالكين فقط، بالعنوان نفسه. ويأخذ رقمًا جديدًا (O-…).
risks-owners-stays-owners = ما قرأه الآخرون فقد قرأوه. يبقى العنصر السابق بنسخه السابقة في سلة محذوفات الموقع إلى أن يفرغها أحد المالكين (93 يومًا على الأكثر)؛ ويبدأ سجله في القائمة الجديدة اليوم. المهام والمحاضر والروابط التي تذكره تبقى كما هي.
risks-owners-comes-council = ينتقل الخطر بكل ما فيه إلى السجل الذي يراه كل من في المجلس، بالعنوان نفسه. ويأخذ رقمًا جديدًا (R-…).
risks-owners-stays-council = يبدأ تاريخه في السجل اليوم. تبقى النسخ السابقة مع العنصر السابق في سلة محذوفات الموقع 93 يومًا على الأكثر.
risks-owners-move-later = يمكن نقله بعد أن يُحفظ كل ما فيه.
risks-owners-no-raise = لا يوضع على جداول الأعمال: يقرأها كل من في المجلس.
risks-owners-action = المهمة في خطة المجلس حيث يراها الجميع. لا تذكر هذا الخطر؛ انتبهوا لما تكتبون.
risks-owners-picture = { $count ->
    [zero] لا خطر ناقص من الصورة.
    [one] خطر واحد للمالكين فقط ليس في الصورة.
    [two] خطران للمالكين فقط ليسا في الصورة.
    [few] { $count } مخاطر للمالكين فقط ليست في الصورة.
    [many] { $count } خطرًا للمالكين فقط ليست في الصورة.
   *[other] { $count } خطر للمالكين فقط ليست في الصورة.
  }
risks-owners-due = { $count ->
    [zero] لا خطر للمالكين فقط مستحق.
    [one] يوجد أيضًا خطر واحد للمالكين فقط مستحق أو مُصعَّد. لا يُعرض في الجلسات؛ افتحوا السجل لأجله.
    [two] يوجد أيضًا خطران للمالكين فقط مستحقان أو مُصعَّدان. لا يُعرضان في الجلسات؛ افتحوا السجل لأجلهما.
    [few] توجد أيضًا { $count } مخاطر للمالكين فقط مستحقة أو مُصعَّدة. لا تُعرض في الجلسات؛ افتحوا السجل لأجلها.
    [many] يوجد أيضًا { $count } خطرًا للمالكين فقط مستحقًا أو مُصعَّدًا. لا تُعرض في الجلسات؛ افتحوا السجل لأجلها.
   *[other] يوجد أيضًا { $count } خطر للمالكين فقط مستحق أو مُصعَّد. لا تُعرض في الجلسات؛ افتحوا السجل لأجلها.
  }
risks-owners-withdrawn = لا يُسمح لكم الآن بدخول قائمة المالكين فقط. ما كتبتموه باقٍ هنا: اسألوا أحد مالكي الموقع، أو اختاروا «المجلس».
risks-owners-why-owners = صار للمالكين فقط
risks-owners-why-council = أُظهر للمجلس
risks-owners-settings = مخاطر للمالكين فقط
risks-owners-settings-meaning = بعض المخاطر ليست لكل من في المجلس. وهي في قائمة ثانية من الموقع، «Weft owners-only risks». ينشئ Weft القائمة؛ أما من يقرؤها فيحدده أحد مالكي الموقع في SharePoint.
risks-owners-turn-on = تشغيل مخاطر المالكين فقط
risks-owners-turn-on-who = يستطيع تشغيلها من يدير المجلس، ويجب أن يكون مالكًا للموقع.
risks-owners-turning = لحظة …
risks-owners-turn-off = إيقاف
risks-owners-turn-off-not = إبقاؤها مشغّلة
risks-owners-turn-off-meaning = لا يعود Weft يعرض مخاطر المالكين فقط على أحد. تبقى القائمة في الموقع بكل ما فيها؛ وتشغيلها من جديد يعيدها.
risks-owners-not-you = لا يُسمح لكم بدخول قائمة المالكين فقط
risks-owners-not-you-meaning = حيث تستطيعون الكتابة في قائمة المجلس يدوّن Weft فيها أنكم مُنعتم: ليعرف المالكون أن القائمة تمنع غيرهم. كل ما عدا ذلك في السجل كامل. إن كنتم من مالكي الموقع فقد حُذفت القائمة أو غُيّر اسمها: استعيدوها، أو أوقفوا هذا ثم شغّلوه من جديد.
risks-owners-steps = تضييق الأذونات في SharePoint
risks-owners-step-open = افتحوا القائمة «Weft owners-only risks» في SharePoint.
risks-owners-step-settings = اختاروا الإعدادات (الترس)، ثم إعدادات القائمة، ثم «أذونات هذه القائمة».
risks-owners-step-stop = اختاروا «إيقاف توريث الأذونات».
risks-owners-step-remove = حددوا مجموعة الأعضاء ومجموعة الزوار واختاروا «إزالة أذونات المستخدم». أبقوا مجموعة المالكين؛ وأضيفوا من ينبغي أن يرى هذه المخاطر.
risks-owners-step-try = اطلبوا من عضو آخر أن يفتح السجل. ثم تقرؤون هنا هل مُنع.
risks-owners-always = يستطيع مالكو الموقع قراءة القائمة دائمًا. وإلى أن تُضيَّق الأذونات يستطيع ذلك كل من في الموقع. ويستطيع الجميع رؤية أن القائمة مستعملة ومن مُنع.
risks-owners-failed = تعذّر تشغيل مخاطر المالكين فقط أو إيقافها
risks-owners-failed-administrator = في مؤسستكم لا يستطيع إلا مسؤول أن يسمح لـ Weft بإنشاء القوائم.
risks-owners-failed-scope = يحتاج Weft إلى إذن إنشاء القوائم. اضغطوا الزر مرة أخرى واسمحوا بذلك.
risks-owners-failed-not-owner = لا ينشئ هذه القائمة إلا مالكو الموقع. اطلبوا من أحدهم تشغيلها هنا.
risks-owners-failed-offline = أنتم دون اتصال. لم يتغير شيء؛ اضغطوا الزر مرة أخرى حين يعود الاتصال.
risks-owners-failed-other = لم يضع شيء. حاولوا مرة أخرى؛ ما أُنشئ من قبل يُعثر عليه.
`
