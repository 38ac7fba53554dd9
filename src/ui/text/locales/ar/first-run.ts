export const messages = `
first-run-sign-in = سجّلوا الدخول لفتح Weft
first-run-sign-in-meaning = يعمل Weft بصلاحياتكم أنتم ولا يرى إلا ما يحق لكم رؤيته. يفتح تسجيل الدخول نافذة صغيرة.
first-run-sign-in-do = تسجيل الدخول
first-run-sign-in-busy = بانتظار نافذة تسجيل الدخول. إن لم تظهر فاسمحوا بالنوافذ المنبثقة لـ Teams.
first-run-sign-in-ended = سجّلوا الدخول من جديد للمتابعة
first-run-sign-in-ended-meaning = لم تعد خدمة Microsoft 365 تقبل تسجيل دخولكم. { $kept ->
    [yes] ما تكتبونه محفوظ على هذا الجهاز ويُرسل فور تسجيل دخولكم.
    [no] ما تكتبونه في هذه الصفحة وحدها ويُرسل فور تسجيل دخولكم: أبقوا الصفحة مفتوحة.
   *[unknown] يُرسل ما تكتبونه فور تسجيل دخولكم: أبقوا هذه الصفحة مفتوحة.
  } يفتح تسجيل الدخول نافذة صغيرة.
first-run-consent-ended = على المسؤول أن يوافق على Weft من جديد
first-run-consent-ended-meaning = سُحبت الموافقة بينما كانت هذه الصفحة مفتوحة. { $kept ->
    [yes] ما تكتبونه محفوظ على هذا الجهاز ويُرسل حين تُمنح من جديد؛ ولا خطأ في حسابكم.
    [no] ما تكتبونه في هذه الصفحة وحدها ويُرسل حين تُمنح من جديد: أبقوا الصفحة مفتوحة. ولا خطأ في حسابكم.
   *[unknown] لا خطأ في حسابكم.
  }
first-run-consent = يوافق المسؤول على Weft مرة واحدة
first-run-consent-meaning = لا تسمح مؤسستكم للأشخاص بقبول التطبيقات بأنفسهم. حسابكم سليم ولم يُرسل شيء.
first-run-consent-beside = إن كان المسؤول وحده من يسمح بالتطبيقات في مؤسستكم
first-run-consent-beside-meaning = عندئذ يوافق المسؤول على Weft مرة واحدة للجميع. حسابكم سليم ولم يُرسل شيء.
first-run-consent-message-label = رسالة جاهزة للمسؤول
first-run-consent-message = مرحبًا، نود استخدام Weft لجلسات مجلسنا. تبقى كل السجلات في Microsoft 365 الخاص بنا، ولا يعمل إلا بصلاحيات الشخص المسجّل دخوله. هل يمكنكم الموافقة عليه مرة واحدة للمؤسسة؟ { $link }
first-run-consent-copy = نسخ الرسالة
first-run-consent-copied-yes = نُسخت.
first-run-consent-copied-no = تعذّر النسخ. حددوا النص وانسخوه.
first-run-consent-link = فتح صفحة الموافقة
first-run-consent-again = حاولوا مجددًا
first-run-consent-until = حتى ذلك الحين: يستطيع الجميع قراءة جدول الأعمال في الدعوة والمحاضر في القناة والمهام في Planner كالمعتاد. صفحات Weft وحدها تنتظر.
first-run-which = أي مجلس هذا؟
first-run-mine = مجالسي
first-run-which-meaning = لا يعرف Weft هذا الاجتماع بعد. تُحفظ إجابتكم للجميع، فلا يُسأل إلا مرة واحدة.
first-run-no-council = لا مجلس هنا بعد
first-run-no-council-meaning = لم يُعدّ أي من فرقكم مجلسًا. يستغرق ذلك دقائق قليلة؛ ويلزم أن يُنشئ القوائم أحد مالكي الفريق.
first-run-look-again = ابحث مجددًا
first-run-no-access = لا يمكنكم فتح هذا المجلس
first-run-no-access-names = يستطيع هؤلاء السماح لكم بالدخول: { $names }.
first-run-no-access-owners = يستطيع مالكو { $team } السماح لكم بالدخول.
first-run-the-team = فريقه
first-run-occurrence = أي من هذه هو؟
first-run-no-event = هذا الاجتماع ليس في تقويمكم
first-run-no-event-meaning = لا بأس: الجلسة التي تبدأ هنا تخص هذا الاجتماع وكل من فيه. وإن بدأها غيركم فأعيدوا النظر.
first-run-no-event-do = ابدؤوا جلسة على أي حال
first-run-failed-offline = أنتم غير متصلين
first-run-failed-throttled = Microsoft 365 مشغول
first-run-failed-wrong-account = سجّلتم الدخول إلى Teams وإلى Weft كشخصين مختلفين
first-run-failed-configuration = تثبيت Weft هذا غير مكتمل
first-run-failed-host-silent = لم يُجب Teams
first-run-failed-other = تعذّر على Weft فتح هذه الصفحة
first-run-failed-wrong-account-meaning = لم يُرسل شيء، ولا يُعرض شيء من الحساب الآخر. سجّل الخروج من الحساب الذي لا يخص هذا المكان، وسجّل الدخول بصفتك الشخص نفسه في Teams، ثم أعد المحاولة.
first-run-failed-list-changed = قائمة من قوائم المجلس مفقودة أو أُعيدت تسميتها أو غُيّرت يدويًا
first-run-failed-list-changed-meaning = { $kept ->
    [yes] لم يُفقد شيء: ما كتبته محفوظ على هذا الجهاز، والقائمة المحذوفة في سلة محذوفات الموقع.
    [no] ما كتبته في هذه الصفحة وحدها: أبقِها مفتوحة. القائمة المحذوفة في سلة محذوفات الموقع.
   *[unknown] القائمة المحذوفة في سلة محذوفات الموقع.
  } يعيد أحد مالكي الفريق إلى القائمة اسمها أو يستعيدها. وإن تعذّر ذلك تُنشئ إعدادات المجلس في علامة تبويبه ما ينقص من جديد.
first-run-failed-meaning = { $kept ->
    [yes] لا يضيع شيء مما كتبتموه: هو محفوظ على هذا الجهاز. حاولوا مجددًا بعد قليل.
    [no] ما كتبتموه في هذه الصفحة وحدها: أبقوها مفتوحة وحاولوا مجددًا بعد قليل.
   *[unknown] لم يتغيّر شيء. حاولوا مجددًا بعد قليل.
  }
first-run-consent-why = ما الذي يطلبه Weft ولماذا
first-run-set-up = إعداد مجلس
first-run-set-up-where = في أي فريق؟
first-run-set-up-where-meaning = تُحفظ سجلات المجلس في موقع الفريق الذي تختارونه.
first-run-back = رجوع
first-run-open-council = فتح { $council }
first-run-no-team = لستم في أي فريق بعد. أنشئوا فريقًا في Teams أو اطلبوا إضافتكم إلى فريق.
first-run-repair = إصلاح المجلس
first-run-failed-ledger-broken = غُيّر سجل ما نُشر يدويًا
first-run-failed-ledger-broken-meaning = لا يرى Weft ما أُنجز. وحتى لا يُنشأ شيء مرتين لا ينشر شيئًا قبل أن يُقرأ السجل؛ والجلسة وما دُوّن فيها بأمان. افتحوا القائمة «Weft publish ledger» في موقع المجلس واستعيدوا نسخة سابقة من صف هذه الجلسة، ثم حاولوا مجددًا.
first-run-failed-archived = هذا المجلس مؤرشف
first-run-failed-archived-meaning = لم يُكتب شيء. ما كتبته ما زال هنا؛ ويستطيع رئيس المجلس أو أمين السر استعادة المجلس من صفحته في تبويب القناة.
`
