export const messages = `
status-title = الحالة
status-meaning = ما تمت مزامنته، والأذونات الناقصة، ومدى مباشرة الجلسات، والإصدارات، مع تشخيص يُنسخ لمن يساعدكم.
status-open = افتح صفحة الحالة
status-well = لا شيء يحتاج إليكم
status-well-meaning = تغييراتكم في القوائم، ولدى Weft الأذونات التي يحتاج إليها.
status-needs = { $count ->
    [one] أمر واحد يحتاج إلى انتباه
    [two] أمران يحتاجان إلى انتباه
    [few] { $count } أمور تحتاج إلى انتباه
   *[other] { $count } أمرًا تحتاج إلى انتباه
  }
status-need-stopped = { $count ->
    [one] رُفض تغيير واحد أو تعارض مع تغيير شخص آخر. اضغطوا على الكلمة بجانب اسم المجلس للرد عليه.
    [two] رُفض تغييران أو تعارضا مع تغييرات الآخرين. اضغطوا على الكلمة بجانب اسم المجلس للرد عليهما.
    [few] رُفضت { $count } تغييرات أو تعارضت مع تغييرات الآخرين. اضغطوا على الكلمة بجانب اسم المجلس للرد عليها.
   *[other] رُفض { $count } تغييرًا أو تعارضت مع تغييرات الآخرين. اضغطوا على الكلمة بجانب اسم المجلس للرد عليها.
  }
status-need-scopes = { $count ->
    [one] إذن واحد يحتاج إليه Weft كل يوم ناقص. تجدونه في الأسفل مع الطريق إليه.
    [two] إذنان يحتاج إليهما Weft كل يوم ناقصان. تجدونهما في الأسفل مع الطريق إليهما.
    [few] { $count } أذونات يحتاج إليها Weft كل يوم ناقصة. تجدونها في الأسفل مع الطريق إليها.
   *[other] { $count } إذنًا يحتاج إليها Weft كل يوم ناقصة. تجدونها في الأسفل مع الطريق إليها.
  }
status-need-lists = { $count ->
    [one] حُذفت قائمة واحدة أو أُعيدت تسميتها. يفتح من أعدّ المجلس إعداداته ويحفظ مرة أخرى فتُنشأ من جديد.
    [two] حُذفت قائمتان أو أُعيدت تسميتهما. يفتح من أعدّ المجلس إعداداته ويحفظ مرة أخرى فتُنشآن من جديد.
    [few] حُذفت { $count } قوائم أو أُعيدت تسميتها. يفتح من أعدّ المجلس إعداداته ويحفظ مرة أخرى فتُنشأ من جديد.
   *[other] حُذفت { $count } قائمة أو أُعيدت تسميتها. يفتح من أعدّ المجلس إعداداته ويحفظ مرة أخرى فتُنشأ من جديد.
  }
status-need-older = القوائم من إصدار سابق من Weft. يفتح من أعدّ المجلس إعداداته ويحفظ مرة أخرى؛ ولا يضيع شيء.
status-need-newer = القوائم من إصدار أحدث من Weft. أعيدوا تحميل الصفحة للحصول عليه؛ وحتى ذلك الحين يمكن قراءة كل شيء ولا يُرسل شيء.
status-need-kept = لا يحفظ هذا المتصفح شيئًا لـ Weft. اعملوا كالمعتاد ما دمتم متصلين، وأبقوا الصفحة مفتوحة حتى تظهر كلمة «محفوظ» بجانب اسم المجلس.
status-need-network = لا يمكن الوصول إلى Microsoft 365 الآن. ما تفعلونه يُحفظ ويُرسل من تلقاء نفسه حالما يمكن ذلك.
status-lists = قوائم المجلس
status-lists-meaning = متى قرأ هذا الجهاز كل قائمة آخر مرة، وما لم يصل إليها بعد.
status-lists-read-now = اقرأ الكل الآن
status-lists-reading = جارٍ القراءة…
status-list-is-read = آخر قراءة: { $when }
status-list-is-not-yet = لم تُقرأ بعد
status-list-is-missing = محذوفة أو أُعيدت تسميتها
status-list-is-withheld = ليست لكم
status-list-waiting = { $count ->
    [one] تغيير واحد ينتظر الإرسال
    [two] تغييران ينتظران الإرسال
    [few] { $count } تغييرات تنتظر الإرسال
   *[other] { $count } تغييرًا تنتظر الإرسال
  }
status-list-stopped = { $count ->
    [one] واحد يحتاج إليكم
    [two] اثنان يحتاجان إليكم
   *[other] { $count } تحتاج إليكم
  }
status-list-weft-council = المجلس وإعداداته
status-list-weft-sessions = الجلسات
status-list-weft-actions = الإجراءات
status-list-weft-decisions = القرارات
status-list-weft-risks = المخاطر
status-list-weft-owners-only-risks = مخاطر للمالكين فقط
status-list-weft-challenges = التحديات
status-list-weft-turns = الأدوار
status-list-weft-turn-changes = تغييرات الأدوار
status-list-weft-templates = القوالب
status-list-weft-meeting-series = سلاسل الاجتماعات
status-list-weft-closed-days = أيام العطلة
status-scopes = الأذونات
status-scopes-all = لدى Weft كل إذن يمكنه استخدامه.
status-scopes-missing = { $count ->
    [one] إذن واحد ناقص. كل ما لا يحتاج إليه يعمل.
    [two] إذنان ناقصان. كل ما لا يحتاج إليهما يعمل.
    [few] { $count } أذونات ناقصة. كل ما لا يحتاج إليها يعمل.
   *[other] { $count } إذنًا ناقصة. كل ما لا يحتاج إليها يعمل.
  }
status-scopes-further = { $count ->
    [one] يمكن منح إذن واحد آخر. كل ما لا يحتاج إليه يعمل.
    [two] يمكن منح إذنين آخرين. كل ما لا يحتاج إليهما يعمل.
    [few] يمكن منح { $count } أذونات أخرى. كل ما لا يحتاج إليها يعمل.
   *[other] يمكن منح { $count } إذنًا أخرى. كل ما لا يحتاج إليها يعمل.
  }
status-scopes-unknown = { $count ->
    [one] لم يأتِ جواب عن إذن واحد؛ افتحوا هذه الصفحة مرة أخرى عندما تكونون متصلين.
    [two] لم يأتِ جواب عن إذنين؛ افتحوا هذه الصفحة مرة أخرى عندما تكونون متصلين.
    [few] لم يأتِ جواب عن { $count } أذونات؛ افتحوا هذه الصفحة مرة أخرى عندما تكونون متصلين.
   *[other] لم يأتِ جواب عن { $count } إذنًا؛ افتحوا هذه الصفحة مرة أخرى عندما تكونون متصلين.
  }
status-scopes-granted = { $count ->
    [one] إذن واحد ممنوح
    [two] إذنان ممنوحان
    [few] { $count } أذونات ممنوحة
   *[other] { $count } إذنًا ممنوحة
  }
status-scope-administrator = لا يسمح بهذا إلا المسؤول. أرسلوا إليه الرابط؛ وحتى ذلك الحين لا يتغير شيء آخر.
status-ask = اسمح
status-asking = في انتظار جوابكم…
status-asked-granted = سُمح به الآن.
status-asked-administrator = لا يسمح بهذا إلا المسؤول. الرابط له هنا.
status-asked-not-granted = لم يُسمح به، ولم يتغير شيء. يمكنكم المحاولة مرة أخرى.
status-copy-link = انسخ الرابط للمسؤول
status-link-copied-yes = نُسخ
status-link-copied-no = لا يسمح هذا المتصفح لـ Weft بالنسخ. الرابط هو { $link }
status-scope-sign-in = من أنتم
status-scope-people = العثور على الأشخاص بالاسم
status-scope-teams = فرقكم
status-scope-channels = أسماء القنوات
status-scope-calendar = التقويم والدعوات
status-scope-planner = المهام في Planner
status-scope-records = سجلات المجلس
status-scope-channel-post = المحضر إلى القناة
status-scope-set-up = إعداد مجلس
status-scope-meeting-chat = العثور على اجتماع من دردشته
status-scope-team-members = الأعضاء من الفريق
status-scope-member-count = عدّ من يمكنه القراءة
status-scope-channel-read = قراءة رسائل القناة
status-scope-activity = إخبار الأشخاص في Teams
status-scope-shared-calendar = الدعوات في تقويم زميل
status-scope-relay = المُرحِّل المباشر
status-live = الجلسات الجارية
status-live-meaning = تسير الجلسة الجارية دائمًا عبر قائمة المجلس. ويساعد طريقان أسرع حيث يوجدان؛ ومن دونهما لا يضيع شيء.
status-live-try = جرّب الآن
status-live-trying = جارٍ التجريب…
status-live-list = قائمة المجلس
status-live-list-always = دائمًا، خلال ثوانٍ
status-live-notices = إشعارات من Microsoft 365
status-live-relay = المُرحِّل المباشر
status-live-not-tried = لم يُجرَّب بعد
status-live-not-used = غير مثبّت هنا
status-live-silent = لا جواب. تستمر الجلسات عبر القائمة؛ ويرى الزملاء التغيير بعد ثوانٍ قليلة.
status-live-answers = { $seconds ->
    [one] جاء الجواب بعد ثانية واحدة ({ $seconds })
    [two] جاء الجواب بعد ثانيتين ({ $seconds })
   *[other] جاء الجواب بعد { $seconds } ثوانٍ
  }
status-versions = الإصدارات
status-version-app = Weft
status-version-build = البناء
status-version-lists = القوائم
status-schema-current = الإصدار { $version }، مثل Weft هذا
status-schema-older = أقدم من Weft هذا، وإصداره { $version }
status-schema-newer = أحدث من Weft هذا، وإصداره { $version }
status-schema-unknown = بلا إصدار؛ وإصدار Weft هذا { $version }
status-schema-not-read = لم تُقرأ بعد؛ وإصدار Weft هذا { $version }
status-diagnosis = التشخيص
status-diagnosis-meaning = لمن يساعدكم. لا يحتوي على أسماء أو عناوين أو عناوين مواضيع أو معرّفات لأشخاص أو لمؤسستكم أو لما يعمل عليه المجلس.
status-copy = انسخ التشخيص
status-copied-yes = نُسخ
status-copied-no = لا يسمح هذا المتصفح لـ Weft بالنسخ. حدّدوا النص وانسخوه بأنفسكم.
`
