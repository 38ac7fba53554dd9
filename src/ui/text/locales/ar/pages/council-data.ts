export const messages = `
data-title = بيانات هذا المجلس
data-meaning = كل ما يخص هذا المجلس محفوظ في Microsoft 365 لدى مؤسستك. من هنا تأخذ نسخة منه أو تزيله.
data-who = يتولى ذلك رئيس المجلس أو أمين السر.
data-stop = إيقاف
data-failed-offline = أنت غير متصل. أعد المحاولة حين تعود.
data-failed-throttled = يطلب Microsoft 365 التمهل. أعد المحاولة بعد دقائق.
data-failed-consent = يحتاج Weft إلى إذن لذلك. اضغط الزر مرة أخرى واسمح به.
data-failed-administrator = لا يمنح Weft الإذن اللازم لذلك في مؤسستك إلا مسؤول.
data-failed-refused = لا يسمح لك SharePoint بذلك. اطلبه من أحد مالكي الموقع.
data-failed-other = حدث أمر غير متوقع. أعد المحاولة.
data-export = تصدير كل شيء
data-export-meaning = ملف مضغوط واحد فيه كل قائمة بصيغتي JSON وCSV، والمحاضر كملفات، وصفحة تشرح ما هو ماذا. يُقرأ بحقوقك أنت: ما لا يحق لك أن تقرأه يُذكر ويُترك.
data-export-unsent = { $count ->
    [zero] كل التغييرات على هذا الجهاز أُرسلت.
    [one] تغيير واحد على هذا الجهاز لم يُرسل بعد وليس في التصدير.
    [two] تغييران على هذا الجهاز لم يُرسلا بعد وليسا في التصدير.
    [few] { $count } تغييرات على هذا الجهاز لم تُرسل بعد وليست في التصدير.
   *[other] { $count } تغييرًا على هذا الجهاز لم يُرسل بعد وليس في التصدير.
}
data-export-begin = تصدير كل شيء
data-export-reading = الجزء { $done } من { $total }: { $name }، { $rows ->
    [zero] لا صفوف حتى الآن
    [one] صف واحد حتى الآن
    [two] صفان حتى الآن
    [few] { $rows } صفوف حتى الآن
   *[other] { $rows } صفًا حتى الآن
}
data-export-stopped = توقف. لم يُنشأ ملف ولم يتغير شيء.
data-export-done = تم. حفظ متصفحك { $file }.
data-export-refused = ليس فيه، لأنه لا يحق لك أن تقرأه: { $names }.
data-export-failed = لم يُنشأ ملف ولم يتغير شيء
data-readme-title = كل بيانات المجلس { $council }، مصدَّرة من Weft
data-readme-when = صُدِّرت { $when } من قِبل { $name } وبحقوق هذا الشخص.
data-readme-lists = في المجلد "lists" كل قائمة للمجلس في SharePoint:
data-readme-whole = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
   *[other] { $count } صفًا
}
data-readme-refused = ليست فيه، لأن من صدَّر لا يحق له أن يقرأها
data-readme-not-there = غير مستعملة هنا
data-readme-formats = كل قائمة موجودة مرتين. ملف ‎.json فيه كل حقل كما يعطيه SharePoint، بأسماء لا تتغير أبدًا، مع من أنشأ كل صف ومن غيّره. وملف ‎.csv فيه الشيء نفسه للناس ويُفتح في Excel ‏(UTF-8، مفصول بفواصل). والنص الذي قد يحسبه Excel معادلة يبدأ بعلامة اقتباس مفردة.
data-readme-people = الأشخاص مذكورون في كليهما بأسمائهم وبمعرّفاتهم في Microsoft Entra. والأوقات بالتوقيت العالمي UTC.
data-readme-settings = في "Weft council" المجلس نفسه: أعضاؤه وأقسامه وإعداداته. وفي "Weft session log" ما حدث في كل جلسة خطوة خطوة.
data-readme-minutes = في المجلد "minutes" محاضر الجلسات كما هي في ملفات القناة { $channel }:
data-readme-files-whole = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
   *[other] { $count } ملفًا
}
data-readme-files-refused = ليست فيه، لأن من صدَّر لا يحق له أن يقرأ ملفات القناة
data-readme-files-not-there = لم يوجد شيء
data-readme-not = ليس في هذا التصدير، لأنه ليس من Weft: المهام في Planner، والرسائل في القناة، والاجتماعات في التقويمات، وملفات الموقع الأخرى، والإصدارات السابقة للصفوف.
data-device = النسخة على هذا الجهاز
data-device-meaning = لكي يُفتح Weft فورًا ويعمل دون اتصال، يحتفظ هذا المتصفح لك بنسخة مشفرة من قوائم المجلس. يمكنك إزالتها من هذا الجهاز؛ ويبقى المجلس نفسه كما هو للجميع.
data-device-unsent = { $count ->
    [zero] كل تغييراتك أُرسلت.
    [one] تغيير واحد لك لم يُرسل بعد. يبقى مشفرًا على هذا الجهاز ويُرسل حين تفتح المجلس هنا مرة أخرى.
    [two] تغييران لك لم يُرسلا بعد. يبقيان مشفرين على هذا الجهاز ويُرسلان حين تفتح المجلس هنا مرة أخرى.
    [few] { $count } تغييرات لك لم تُرسل بعد. تبقى مشفرة على هذا الجهاز وتُرسل حين تفتح المجلس هنا مرة أخرى.
   *[other] { $count } تغييرًا لك لم يُرسل بعد. تبقى مشفرة على هذا الجهاز وتُرسل حين تفتح المجلس هنا مرة أخرى.
}
data-device-wipe = إزالة النسخة من هذا الجهاز
data-device-sure = أغلق أولًا نوافذ Weft الأخرى على هذا الجهاز. ما كُتب نصفه في النماذج يبقى.
data-left-here-wiped = أُزيلت النسخة من هذا الجهاز
data-left-here-wiped-meaning = لا شيء من قوائم المجلس على هذا الجهاز الآن. أغلق Weft إن أردت أن يبقى الأمر كذلك: فتح المجلس يقرأه من جديد.
data-left-here-wiped-open = فتح المجلس مرة أخرى
data-left-here-deleted = حُذفت بيانات المجلس
data-left-here-deleted-meaning = القوائم والمحاضر في سلة محذوفات الموقع حتى 93 يومًا؛ ويمكن لمالك أن يفرغها قبل ذلك. وأُزيلت النسخة من هذا الجهاز. أما المهام في Planner والرسائل في القناة وجداول الأعمال في الدعوات فما زالت موجودة.
data-left-here-deleted-open = النظر مرة أخرى
data-left-here-failed = لم يسمح المتصفح لـ Weft بإزالة نسخته. امسح بيانات هذا الموقع في إعدادات المتصفح.
data-left-here-kept = { $count ->
    [zero] لم يبق شيء.
    [one] تغيير واحد لم يُرسل بعد محفوظ مشفرًا.
    [two] تغييران لم يُرسلا بعد محفوظان مشفرين.
    [few] { $count } تغييرات لم تُرسل بعد محفوظة مشفرة.
   *[other] { $count } تغييرًا لم يُرسل بعد محفوظة مشفرة.
}
data-delete = حذف بيانات هذا المجلس
data-delete-meaning = نهائيًا وللجميع. صدِّر كل شيء أولًا إن كان أحد قد يحتاج إليه لاحقًا.
data-delete-goes = ما يُحذف
data-delete-goes-lists = كل قوائم المجلس في موقع SharePoint: الجلسات والمخاطر والقرارات والإجراءات والأدوار والتحديات والقوالب وسلاسل الاجتماعات والإشعارات والمجلس نفسه
data-delete-goes-versions = ومعها سجل كل بند
data-delete-goes-files = المحاضر التي كتبها Weft في ملفات القناة
data-delete-goes-device = النسخة على هذا الجهاز، مع ما لم يُرسل بعد
data-delete-stays = ما يبقى
data-delete-stays-tasks = المهام في Planner
data-delete-stays-messages = الرسائل في القناة
data-delete-stays-invites = جدول الأعمال في نص الدعوات، إلا إذا حددت المربع أدناه لاجتماعاتك أنت
data-delete-stays-bin = ما حُذف، في سلة محذوفات الموقع حتى 93 يومًا
data-delete-stays-others = نسخ مشفرة على أجهزة الآخرين، لا تُفتح بعد 14 يومًا
data-delete-open = حذف بيانات هذا المجلس…
data-delete-go-on = متابعة الحذف…
data-delete-sure = حذف كل بيانات هذا المجلس
data-delete-type = اكتب اسم المجلس: { $name }
data-delete-wrong = هذا ليس اسم المجلس. لم يُحذف شيء.
data-delete-invites = وإزالة جدول الأعمال من الاجتماعات القادمة التي أنظمها أيضًا (يُعلم Outlook المدعوين)
data-delete-begin = حذف نهائي
data-delete-going = يُحذف الآن: { $name }
data-delete-clearing = إزالة جدول الأعمال من: { $name }
data-delete-stopped = توقف في المنتصف
data-delete-failed = توقف الحذف في المنتصف
data-delete-again = ما حُذف يبقى محذوفًا. ابدأ مرة أخرى للمتابعة؛ لا شيء يحدث مرتين.
data-delete-left = { $left ->
    [0] حُذفت كل القوائم والملفات ({ $gone })؛ ولم يمكن تغيير بعض الدعوات
    [one] حُذف { $gone }، وما زال { $left } موجودًا
   *[other] حُذف { $gone }، وما زال { $left } موجودًا
}
data-left-refused = { $name }: لا يسمح لك SharePoint بحذفه. يستطيع ذلك أحد مالكي الموقع.
data-left-changed = { $name }: غيّره شخص للتو. تابع الحذف للمحاولة مرة أخرى.
data-left-waits = { $name }: يبقى حتى يزول كل ما سواه، لكي تتابع من هنا.
data-left-other = { $name }: رفض SharePoint ذلك ({ $detail }). قد تحتفظ به قاعدة في مؤسستك، مثل نهج استبقاء: اسأل المسؤول لديك.
data-left-invite = { $subject }: لم يمكن إزالة جدول الأعمال من هذا الاجتماع. حرّر الاجتماع في Outlook وأزله هناك.
data-left-by-hand = يدويًا: افتح في SharePoint محتويات الموقع، وأشر إلى القائمة أو الملف، واختر النقاط الثلاث ثم حذف. ثم أفرغ سلة المحذوفات.
data-left-open = فتح محتويات الموقع في SharePoint
data-settings = الإعدادات كملف
data-settings-meaning = اسم المجلس ولغته وأقسامه وأعضاؤه وقناته وخطته، وكيف تُقيَّم المخاطر وتدور الأدوار، وقوالب جداول الأعمال الخاصة به. بلا سجلات: تلك في "تصدير كل شيء".
data-settings-export = حفظ الإعدادات في ملف
data-settings-import = أخذ الإعدادات من ملف…
data-settings-who = يستطيع رئيس المجلس أو أمين السر أخذ الإعدادات من ملف.
data-settings-file = إعدادات { $council } { $day }
data-settings-would = هذا الملف سيغيّر
data-settings-take = أخذ هذه الإعدادات
data-settings-same = لن يغيّر الملف شيئًا: كل ما فيه كذلك الآن.
data-settings-nobody-goes = لا يُزال أحد ولا شيء: من ليس في الملف يبقى. أزل الأشخاص من "فتح الإعدادات".
data-settings-part-basics = الاسم واللغة والمنطقة الزمنية
data-settings-part-departments = الأقسام
data-settings-part-members = الأعضاء
data-settings-part-places = القناة والخطة
data-settings-part-risks = كيف تُقيَّم المخاطر
data-settings-part-rotation = كيف تدور الأدوار
data-settings-part-templates = قوالب جداول الأعمال
data-settings-change-name = الاسم: يصبح { $from } ‏{ $to }
data-settings-change-language = اللغة: تصبح { $from } ‏{ $to }
data-settings-change-time-zone = المنطقة الزمنية: تصبح { $from } ‏{ $to }
data-settings-change-neutral = { $on ->
    [true] تأخذ المهام عناوين محايدة
   *[other] تأخذ المهام عناوينها
}
data-settings-change-channel = القناة: تصبح { $from } ‏{ $to }
data-settings-change-plan = الخطة: تصبح { $from } ‏{ $to }
data-settings-change-added = جديد: { $name }
data-settings-change-changed = تغيّر: { $name }
data-settings-none = لا شيء
data-settings-left-other-tenant = { $part }: تُركت، لأن الملف من مؤسسة أخرى.
data-settings-left-other-team = { $part }: تُركت، لأن الملف من فريق آخر.
data-settings-saving = حفظ الجزء { $done } من { $total }: { $name }
data-settings-council = المجلس نفسه
data-settings-stopped = توقف في المنتصف
data-settings-again = ما حُفظ يبقى محفوظًا، ولم يتغير شيء آخر. خذ الملف نفسه مرة أخرى لحفظ الباقي؛ لا يحدث شيء مرتين.
data-settings-saved = حُفظت الإعدادات.
data-settings-why = إعدادات مأخوذة من ملف
data-settings-failed = لم يُحفظ كل شيء؛ وأخذ الملف نفسه مرة أخرى لا يضر
data-settings-refused = لم يتغير شيء: لا يمكن أخذ هذا الملف
data-settings-refused-too-large = إنه أكبر بكثير مما يمكن أن تكون عليه الإعدادات.
data-settings-refused-not-json = ليس ملف JSON، أو أنه مقطوع.
data-settings-refused-not-settings = ليس ملف إعدادات مجلس.
data-settings-refused-newer-version = أنشأه إصدار أحدث من Weft. أعد تحميل هذه الصفحة، أو اطلب من المسؤول تحديث Weft.
data-settings-refused-wrong-field = فيه شيء ليس كما ينبغي: { $field }.
data-readme-file-settings = في "settings.json" إعدادات المجلس وقوالبه؛ ويستطيع مجلس آخر أخذها من صفحته تحت "الإعدادات كملف".
data-archive = أرشفة هذا المجلس
data-archive-meaning = المجلس المؤرشف مستريح: من كان يقرؤه ما زال يقرؤه، وكل صفحة من Weft تقول ذلك ولا تغيّر شيئًا. ويمكن استعادته في أي وقت.
data-archived-meaning = هذا المجلس مؤرشف. استعادته تتيح للجميع تغييره من جديد.
data-archived-moved = إنه مستمر في قناة أخرى. إن استُعيد هنا صار منه اثنان لا يعرف أحدهما شيئًا عن الآخر.
data-archive-fence = هذا اتفاق يلتزم به كل Weft، والصفحة المفتوحة من قبل خلال دقيقتين. أما أذونات SharePoint فلا تتغير: من يحق له تعديل القوائم يستطيع ذلك في SharePoint. لمنع ذلك اجعل الموقع هناك للقراءة فقط.
data-archive-open = أرشفة هذا المجلس…
data-archive-begin = الأرشفة الآن
data-archive-busy = لحظة…
data-restore = استعادة هذا المجلس
data-archive-running = ليس أثناء جلسة جارية
data-archive-running-meaning = تجري الآن: { $sessions }. أنهها أولًا كي لا يضيع منها شيء.
data-archive-failed = لم يتغير شيء
data-move = النقل إلى قناة أخرى
data-move-meaning = يأخذ المجلس بما لديه إلى قناة أخرى من قنواتك. داخل موقع الفريق نفسه تتغير قناته فقط؛ وفي موقع آخر يُنشأ كل شيء من جديد.
data-move-goes = ينتقل معه: كل السجلات بأرقامها، وما نُشر، والإعدادات والقوالب، والمحاضر، وروابط الإجراءات بمهامها.
data-move-stays = يبقى مكانه: المهام في خطتها، والرسائل في القناة القديمة، والاجتماعات في التقويمات، وسجل تغييرات كل بند.
data-move-owners = مخاطر المالكين تبقى في الموقع القديم: في قائمة جديدة سيقرؤها الجميع قبل تضييقها.
data-move-old = يُؤرشف المكان القديم ويقود إلى الجديد. ومن ليس في الفريق الجديد لا يجد المجلس بعد ذلك.
data-move-open = نقل هذا المجلس…
data-move-where = إلى أين
data-move-team = الفريق
data-move-channel = القناة
data-move-choose = اختر
data-move-missing = اختر أولًا فريقًا وإحدى قنواته. لم يُنقل شيء.
data-move-reading = تُقرأ فرقك…
data-move-begin = النقل إلى هناك
data-move-going = الجزء { $done } من { $total }: { $name }
data-move-stopped = توقف في المنتصف
data-move-failed = لم يكتمل النقل
data-move-again = ما نُقل موجود هناك. اختر القناة نفسها مرة أخرى للمتابعة؛ لا شيء يتكرر. وقد يكون المكان القديم مؤرشفًا.
data-move-refused = لم يُنقل
data-move-refused-other-council = يعيش هناك مجلس آخر. للموقع الواحد مجلس واحد: اختر فريقًا آخر أو قناة خاصة.
data-move-refused-running = تجري جلسة الآن. أنهها أولًا.
data-move-refused-lists = لم يمكن إنشاء قوائمه هناك. لم يتغير شيء.
data-move-done = انتقل إلى القناة { $channel }
data-move-done-meaning = { $rows ->
    [zero] لم تُنشأ هناك سجلات جديدة
    [one] أُنشئ هناك سجل واحد
    [two] أُنشئ هناك سجلان
    [few] أُنشئت هناك { $rows } سجلات
   *[other] أُنشئ هناك { $rows } سجلًا
}، { $files ->
    [zero] ولا ملفات
    [one] وملف واحد
    [two] وملفان
    [few] و{ $files } ملفات
   *[other] و{ $files } ملفًا
}.
data-move-done-next = أضف Weft كتبويب إلى تلك القناة كي يجده الجميع.
data-move-done-open = فتح المجلس هناك
`
