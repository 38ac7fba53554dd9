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
unsent-none = كل ما فعلتموه هنا موجود في قوائم المجلس.
unsent-meaning-saved = أكدت القوائم كل تغيير.
unsent-meaning-saving = تغييراتكم في الطريق، وهي محفوظة على هذا الجهاز حتى تؤكدها القوائم.
unsent-meaning-kept = تغييراتكم محفوظة على هذا الجهاز حتى إن أغلقتم الصفحة، وتُرسل حالما يمكن الوصول إلى القوائم.
unsent-meaning-waiting = خدمة Microsoft 365 مشغولة. تغييراتكم محفوظة على هذا الجهاز وتتابع من تلقاء نفسها الساعة { $time }.
unsent-meaning-ends-with-page = لم يستطع هذا الجهاز حفظ تغييراتكم: أبقوا الصفحة مفتوحة حتى تُحفظ وإلا ضاعت.
unsent-meaning-needs-you = هذه التغييرات لا تُرسل من تلقاء نفسها. عند كل منها سببه، وهو ينتظر جوابكم.
unsent-meaning-read-only = يستخدم شخص آخر إصدارًا أحدث من Weft غيّر القوائم. يمكنكم قراءة كل شيء. أعيدوا تحميل الصفحة للحصول على الإصدار الأحدث؛ ويبقى ما غيّرتموه على هذا الجهاز حتى ذلك الحين.
unsent-not-kept = لا يحفظ هذا المتصفح شيئًا لـ Weft
unsent-not-kept-meaning = تخزينه ممتلئ أو معطّل أو خاص. يمكنكم العمل كالمعتاد ما دمتم متصلين؛ ودون شبكة تنتهي التغييرات مع هذه الصفحة.
unsent-memory-only = لا تسمح مؤسستكم لـ Weft بحفظ شيء على هذا الجهاز
unsent-memory-only-meaning = يمكنكم العمل كالمعتاد ما دمتم متصلين؛ ودون شبكة تنتهي التغييرات مع هذه الصفحة.
unsent-new-conflict = تغيير يحتاج إليكم: غيّر شخص آخر الشيء نفسه.
unsent-long = بعض تغييراتك تنتظر منذ أكثر من أسبوعين
unsent-long-meaning = هي محفوظة على هذا الجهاز وتُرسَل حالما يمكن الوصول إلى القوائم. راجِع ما لم يُرسَل: ربما واصل آخرون العمل منذ ذلك الحين.
`
