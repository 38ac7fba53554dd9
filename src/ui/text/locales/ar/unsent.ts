export const messages = `
unsent-status-saved = محفوظ
unsent-status-saving = جارٍ الحفظ
unsent-status-kept = محفوظ على هذا الجهاز
unsent-status-waiting = ينتظر حتى { $time }
unsent-status-ends-with-page = ينتهي مع هذه الصفحة
unsent-status-needs-you = يحتاج إليكم
unsent-status-read-only = للقراءة فقط
unsent-status-offline = دون اتصال
unsent-status-not-current = ليس محدَّثًا
unsent-open = { $status }. إظهار ما لم يُرسل وسببه
unsent-count = { $count ->
    [0] لا شيء لم يُرسل
    [one] واحد لم يُرسل
    [two] اثنان لم يُرسلا
    [few] { $count } لم تُرسل
    [many] { $count } لم تُرسل
   *[other] { $count } لم تُرسل
  }
unsent-title = ما لم يُرسل بعد
unsent-none = كل ما فعلتموه هنا موجود في قوائم المجلس.
unsent-meaning-saved = أكدت القوائم كل تغيير.
unsent-meaning-saving = تغييراتكم في الطريق، وهي محفوظة على هذا الجهاز حتى تؤكدها القوائم.
unsent-meaning-kept = تغييراتكم محفوظة على هذا الجهاز حتى إن أغلقتم الصفحة، وتُرسل حالما يمكن الوصول إلى القوائم.
unsent-meaning-waiting = خدمة Microsoft 365 مشغولة. تغييراتكم محفوظة على هذا الجهاز وتتابع من تلقاء نفسها الساعة { $time }.
unsent-meaning-ends-with-page = لم يستطع هذا الجهاز حفظ تغييراتكم: أبقوا الصفحة مفتوحة حتى تُحفظ وإلا ضاعت.
unsent-meaning-needs-you = هذه التغييرات لا تُرسل من تلقاء نفسها. عند كل منها سببه، وهو ينتظر جوابكم.
unsent-meaning-read-only = يستخدم شخص آخر إصدارًا أحدث من Weft غيّر القوائم. يمكنكم قراءة كل شيء. أعيدوا تحميل الصفحة للحصول على الإصدار الأحدث؛ ويبقى ما غيّرتموه على هذا الجهاز حتى ذلك الحين.
unsent-way-offline = تعذر الوصول إلى Microsoft 365. يتابع Weft من تلقاء نفسه حين يعود الاتصال.
unsent-way-sign-in = يطلب Microsoft 365 أن تسجلوا الدخول من جديد. أعيدوا تحميل الصفحة لذلك؛ تغييراتكم باقية على هذا الجهاز.
unsent-way-consent = ينقص إذن. أعيدوا تحميل الصفحة ليُطلب منكم؛ تغييراتكم باقية على هذا الجهاز.
unsent-way-no-access = لم يعد المجلس يسمح لكم بالدخول. اسألوا مالكي الفريق؛ تغييراتكم باقية على هذا الجهاز.
unsent-way-list-missing = قائمة مفقودة من موقع المجلس. يستعيدها أحد المالكين من سلة المحذوفات أو يصلحها في إعدادات المجلس؛ تغييراتكم باقية على هذا الجهاز.
unsent-way-service = لم يُجب Microsoft 365 كما ينبغي. يحاول Weft من جديد من تلقاء نفسه؛ تغييراتكم باقية على هذا الجهاز.
unsent-try-now = المحاولة الآن
unsent-what-create = جديد
unsent-what-change = مُغيَّر
unsent-what-remove = محذوف
unsent-no-title = دون عنوان
unsent-fields = تغيّر: { $fields }
unsent-held-keeping = يُحفظ على هذا الجهاز
unsent-held-on-device = محفوظ على هذا الجهاز
unsent-held-in-memory = ينتهي مع هذه الصفحة
unsent-met = غيّر { $name } الشيء نفسه الساعة { $time }. كلا النصين محفوظ؛ اختاروا.
unsent-met-unknown = غيّر شخص الشيء نفسه الساعة { $time }. كلا النصين محفوظ؛ اختاروا.
unsent-met-removal = غيّر { $name } هذا الساعة { $time } بعد أن رأيتموه. لم يُحذف بعد.
unsent-met-removal-unknown = غيّر شخص هذا الساعة { $time } بعد أن رأيتموه. لم يُحذف بعد.
unsent-removed-by-others = حذف شخص هذا السجل بينما كنتم تغيّرونه. نسختكم محفوظة هنا.
unsent-no-permission = لا تسمح لكم القائمة بهذا التغيير. تغييركم محفوظ هنا؛ اسألوا أحد مالكي الفريق.
unsent-refused = رفضت القائمة هذه القيم. تغييركم محفوظ هنا. ربما غُيّر عمود أو حُذف: يستطيع أحد المالكين إصلاح القوائم في إعدادات المجلس.
unsent-refused-codes = يقول Microsoft 365: { $codes }
unsent-limit-reached = القائمة ممتلئة أو مقفلة. تغييركم محفوظ هنا؛ على أحد المالكين أن يفسح مكانًا.
unsent-list-missing = القائمة مفقودة من موقع المجلس. تغييركم محفوظ هنا.
unsent-choose = اختيار
unsent-back = العودة إلى ما لم يُرسل
unsent-conflict-title = نسختان من «{ $title }»
unsent-conflict-meaning = لم يضع شيء بعد: اختاروا لكل حقل ثم احفظوا.
unsent-mine = نسختي
unsent-theirs = نسختهم
unsent-before = قبل ذلك: { $value }
unsent-all-mine = كل ما لي
unsent-all-theirs = كل ما لهم
unsent-save-choice = حفظ هذا الاختيار
unsent-remove-anyway = حذف
unsent-keep-record = إبقاء
unsent-make-again = إنشاء من جديد
unsent-send-again = إرسال من جديد
unsent-let-go = ترك تغييري
unsent-let-go-question = ترك تغييري نهائيًا
unsent-not-kept = لا يحفظ هذا المتصفح شيئًا لـ Weft
unsent-not-kept-meaning = تخزينه ممتلئ أو معطّل أو خاص. يمكنكم العمل كالمعتاد ما دمتم متصلين؛ ودون شبكة تنتهي التغييرات مع هذه الصفحة.
unsent-memory-only = لا تسمح مؤسستكم لـ Weft بحفظ شيء على هذا الجهاز
unsent-memory-only-meaning = يمكنكم العمل كالمعتاد ما دمتم متصلين؛ ودون شبكة تنتهي التغييرات مع هذه الصفحة.
unsent-new-conflict = تغيير يحتاج إليكم: غيّر شخص آخر الشيء نفسه.
unsent-long = بعض تغييراتك تنتظر منذ أكثر من أسبوعين
unsent-long-meaning = هي محفوظة على هذا الجهاز وتُرسَل حالما يمكن الوصول إلى القوائم. راجِع ما لم يُرسَل: ربما واصل آخرون العمل منذ ذلك الحين.
`
