export const messages = `
outlook-scope = لماذا جدول الأعمال
outlook-scope-one = هذا الاجتماع
outlook-scope-all = السلسلة كلها
outlook-series-which = أي اجتماع من السلسلة؟
outlook-series-none = لا اجتماع للسلسلة في الأسابيع الخمسة القادمة. افتحوا أحد اجتماعاتها في التقويم بدلًا من ذلك.
outlook-standing = جدول الأعمال الثابت
outlook-standing-meaning = يقول جدول الأعمال الثابت ما في كل اجتماع من السلسلة ومن يدير التالي. أما جدول أعمال اجتماع واحد فيوضع في ذلك الاجتماع وحده.
outlook-standing-put = وضعه في السلسلة كلها
outlook-standing-take-off = إزالته من السلسلة كلها
outlook-standing-other = اختيار قالب آخر
outlook-standing-organizer = لا يستطيع إلا المنظّم تغيير ما يراه الآخرون في السلسلة. جدول أعمال كل اجتماع محفوظ في Weft ويستطيع كل من في المجلس قراءته.
outlook-standing-mailed = { $count ->
    [0] لم يُدعَ أحد بعد، فلا يصل بريد إلى أحد. والاجتماعات التي غُيّرت وحدها تحتفظ بنصها.
   *[other] يُبلغ Outlook المدعوين بالتغيير، وعددهم { $count }، للسلسلة كلها ومرة أخرى لكل اجتماع غُيّر وحده؛ وهذه تحتفظ بنصها.
}
outlook-form-behind = قد تعرض نافذة الاجتماع في Outlook النص السابق. أغلقوها دون حفظ وافتحوا الاجتماع من جديد قبل تغييره أو إرساله، كي لا يضيع شيء من الدعوة.
outlook-no-council = لا ينتمي هذا الاجتماع إلى أي مجلس بعد
outlook-no-council-meaning = افتحوا Weft مرة في اجتماع Teams واختاروا المجلس. بعدها يُعرف هنا.
outlook-no-council-anywhere = لا مجلس في أي من فرقكم. أنشئوا واحدًا في Teams: أضيفوا Weft إلى قناة المجلس كعلامة تبويب. ثم انظروا مجددًا.
outlook-not-saved = احفظوا الاجتماع أولًا
outlook-not-saved-meaning = يعطي Outlook الاجتماع عنوانًا عند حفظه أو إرساله. احفظوه ثم انظروا مجددًا.
outlook-shared = هذا الاجتماع في تقويم شخص آخر
outlook-shared-of = صاحبه { $owner }.
outlook-shared-permission = هذا الاجتماع في تقويم زميل. يطلب Weft منكم إذنًا مرة واحدة: قراءة التقاويم المشارَكة معكم وتغييرها (Calendars.ReadWrite.Shared). ولا يتجاوز ما شاركه زميلكم.
outlook-shared-writes = تكتبون في تقويم { $owner } بصفتكم مفوَّضين. وتُرسَل الدعوة باسم صاحب التقويم.
outlook-shared-one = لتحضير اجتماع واحد من السلسلة افتحوا ذلك الاجتماع في التقويم نفسه.
outlook-shared-owner-unknown = لا يقول Outlook لمن التقويم، فلا يغيّر Weft شيئًا هنا. حضّروا جدول الأعمال في علامة تبويب المجلس في Teams؛ ويضعه صاحب التقويم في الدعوة بضغطة واحدة.
outlook-shared-not-saved = يستطيع Weft تحضير الاجتماع بعد حفظه. لم يتغيّر شيء. احفظوا الاجتماع في Outlook ثم انظروا مرة أخرى.
outlook-shared-may-not-edit = يحق لكم الاطلاع على هذا التقويم لا تغييره، فلا يغيّر Weft شيئًا هنا. حضّروا جدول الأعمال في علامة تبويب المجلس في Teams؛ ويضعه صاحب التقويم في الدعوة بضغطة واحدة أو يمنحكم حق التحرير.
outlook-shared-no-access = لم يسمح Microsoft 365 لـ Weft بدخول هذا التقويم بصلاحياتكم، فلم يتغيّر شيء. اطلبوا من صاحبه مشاركته معكم بصفة مفوَّض، أو حضّروا جدول الأعمال في علامة تبويب المجلس في Teams.
outlook-shared-no-meeting = ليس هذا اجتماع Teams فلا جلسة له. لم يتغيّر شيء. اجعلوه اجتماع Teams في Outlook واحفظوه ثم انظروا مرة أخرى.
outlook-draft = جدول أعمال اجتماع جديد
outlook-draft-meaning = لم يحفظ Outlook هذا الاجتماع بعد. اختاروا جدول أعماله الآن؛ يبقى على هذا الجهاز إلى أن يُحفظ الاجتماع.
outlook-draft-which = لأي مجلس هذا الاجتماع؟
outlook-draft-which-meaning = لم يُسجَّل شيء بعد.
outlook-draft-other-council = مجلس آخر
outlook-draft-save = حفظ الاجتماع والمتابعة
outlook-draft-save-meaning = يحتاج جدول الأعمال إلى اجتماع Teams محفوظ. يحفظه Outlook في تقويمكم، ويجعله Microsoft 365 اجتماع Teams بصورة دائمة. قد يصل بريد عن ذلك إلى من دُعي من قبل.
outlook-draft-saving = يُحفظ الاجتماع…
outlook-draft-make-online = جعله اجتماع Teams والمتابعة
outlook-draft-make-online-meaning = هذا الاجتماع محفوظ وليس اجتماع Teams. يجعله Microsoft 365 كذلك بصورة دائمة. قد يصل بريد عن ذلك إلى من دُعي من قبل.
outlook-draft-save-yourself = لا يستطيع Outlook هذا الحفظ نيابة عنكم. احفظوا الاجتماع كاجتماع Teams ثم انظروا مجددًا. جدول الأعمال محفوظ على هذا الجهاز.
outlook-draft-not-saved = الاجتماع غير جاهز لجدول الأعمال
outlook-draft-save-refused = لم يحفظ Outlook الاجتماع. جدول الأعمال محفوظ على هذا الجهاز؛ احفظوا الاجتماع في Outlook ثم اضغطوا مجددًا.
outlook-draft-not-yet = حفظ Outlook الاجتماع، ولا يعرضه Microsoft 365 بعد. جدول الأعمال محفوظ على هذا الجهاز؛ اضغطوا مجددًا بعد دقيقة.
outlook-draft-offline = أنتم غير متصلين. جدول الأعمال محفوظ على هذا الجهاز؛ اضغطوا مجددًا عند عودة الاتصال.
outlook-draft-other = رفض Microsoft 365. جدول الأعمال محفوظ على هذا الجهاز؛ اضغطوا مجددًا بعد قليل.
outlook-not-online = ليس هذا اجتماع Teams بعد
outlook-people-expected = { $expected ->
    [one] يُتوقع حضور شخص واحد.
   *[other] عدد المتوقع حضورهم { $expected }.
}
outlook-people-enough = من أصحاب القرار دُعي { $coming } ولم يعتذروا؛ و{ $quorum } أكثر من النصف.
outlook-people-short = أقل من أن يقرروا: من أصحاب القرار دُعي { $coming } ولم يعتذروا، و{ $quorum } أكثر من النصف.
outlook-people-missing = في المجلس ولم يُدعوا: { $names }.
outlook-people-stand-ins = اعتذر قسمهم ويمكنهم أن ينوبوا: { $names }.
outlook-people-organizer = لا يستطيع دعوتهم إلا المنظّم.
outlook-people-add = { $count ->
    [one] دعوة شخص واحد
   *[other] دعوة { $count } أشخاص
}
outlook-people-in-form = هم في الاجتماع في Outlook وتصلهم الدعوة عندما ترسلونها.
outlook-people-invited = دُعوا. يُبلغهم Outlook ولا يُبلغ غيرهم.
outlook-people-not-added = لم يُدعَ أحد
outlook-people-refused = لم يقبلهم Outlook، أو لا يدعو إلا المنظّم. لم يتغير شيء آخر؛ أضيفوهم في Outlook أو حاولوا بعد قليل.
outlook-people-offline = أنتم غير متصلين. اضغطوا مجددًا عند عودة الاتصال.
outlook-files = للقراءة قبل الاجتماع
outlook-files-none = لا مرفقات.
outlook-files-limits = تُرسل الملفات حتى { $megabytes } م.ب مع الدعوة عندما ترسلونها. أما الأكبر أو ما يُعمل عليه بعد فمكانه ملفات المجلس، ورابطه تحت «للقراءة قبل الاجتماع».
outlook-files-attach = إرفاق ملف
outlook-files-attaching = يُرفق…
outlook-files-attached = يُرسل { $name } مع الدعوة عندما ترسلونها.
outlook-files-refused = لم يُرفق { $name }
outlook-files-too-large = هو أكبر مما يقبله Outlook. ضعوه في ملفات المجلس ورابطه تحت «للقراءة قبل الاجتماع».
outlook-files-name-too-long = يقبل Outlook أسماء حتى 255 حرفًا. اختاروا اسمًا أقصر ثم أرفقوه مجددًا.
outlook-files-empty = لا شيء فيه. أرفقوا ملفًا آخر.
outlook-files-by-outlook = لم يقبله Outlook. قد تكون الملفات معًا كبيرة جدًا؛ حاولوا مجددًا أو ضعوه في ملفات المجلس.
outlook-organizer-write = الكتابة إلى { $name } في Teams
outlook-organizer-message = جدول أعمال «{ $title }» بانتظار Outlook لديكم: افتحوا الاجتماع هناك واضغطوا «وضعه في الدعوة». { $link }
outlook-organizer-left = لم يعد { $name } في فريق المجلس
outlook-organizer-left-meaning = لا يستطيع أحد غيره تغيير ما يراه الآخرون في هذه الدعوة. جدول الأعمال محفوظ، ويمكن للقناة أن تحمله. وللاجتماعات القادمة يستطيع من في الفريق إنشاء سلسلة تتبع هذه.
outlook-organizer-successor = فتح التقويم لإنشاء السلسلة التالية
outlook-waiting-say = قول ذلك في { $channel }
outlook-waiting-saying = جارٍ النشر…
posted-waiting-published = قال { $name } ذلك في القناة، { $when }.
posted-waiting-open = فتح الرسالة
posted-waiting-underway = يقول { $name } ذلك الآن.
posted-waiting-unsure = لا يُعرف هل وصلت الرسالة إلى القناة ({ $name }، { $when }).
posted-waiting-unsure-meaning = انظروا في القناة. إن لم تكن هناك فانشروها مرة أخرى؛ لا يُنشر شيء مرتين من تلقاء نفسه.
posted-waiting-there = الرسالة هناك
posted-waiting-again = ليست هناك: النشر مرة أخرى
outlook-waiting-no-list = ليس لهذا المجلس قائمة إشعارات بعد.
outlook-waiting-no-list-meaning = لم يُنشر شيء. من أعدّ المجلس يفتح إعداداته مرة أخرى فتُضاف القائمة التي تمنع النشر مرتين.
`
