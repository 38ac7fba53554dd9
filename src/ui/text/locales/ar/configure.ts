export const messages = `
configure-title = إعداد مجلس
configure-title-again = إعدادات المجلس
configure-intro = يحتفظ Weft بسجلات المجلس في قوائم داخل موقع هذا الفريق. لا شيء يغادر Microsoft 365 الخاص بكم.
configure-intro-again = الحفظ مرة أخرى يُصلح ما ينقص ولا يغيّر شيئًا آخر.
configure-council = المجلس
configure-name = الاسم
configure-language = لغة الدعوات والمهام والرسائل والمحاضر
configure-language-hint = يرى كل شخص Weft بلغته هو.
configure-zone = المنطقة الزمنية للمجلس
configure-departments = الأقسام
configure-department-add = إضافة أقسام
configure-department-hint = عدة أقسام دفعة واحدة بفواصل: المالية، العمليات، الموارد البشرية
configure-add = إضافة
configure-remove = إزالة { $name }
configure-members = الأعضاء
configure-department-of = قسم { $name }
configure-no-department = بلا قسم
configure-role-of = دور { $name }
configure-role-sponsor = الراعي
configure-role-chair = الرئيس
configure-role-secretary = أمانة السر
configure-role-member = عضو
configure-role-deputy = نائب
configure-role-adviser = مستشار (ضيف)
configure-team-unknown = تعذّرت قراءة أعضاء الفريق
configure-team-unknown-meaning = لم تسمح مؤسستكم لـ Weft بقراءة أعضاء الفريق. ابحثوا عن الأشخاص أو الصقوا قائمة؛ وكل ما عدا ذلك يعمل.
configure-people-search = إضافة أشخاص
configure-people-search-hint = اسم للبحث عنه، أو قائمة ملصقة بشخص أو عنوان في كل سطر
configure-people-find = بحث
configure-people-choose = أكثر من شخص مطابق
configure-people-added = { $count ->
    [one] أُضيف شخص واحد.
    [two] أُضيف شخصان.
    [few] أُضيف { $count } أشخاص.
   *[other] أُضيف { $count } شخصًا.
  }
configure-people-unknown = لم يُعثر على أحد لـ: { $names }. تحققوا من الكتابة وحاولوا مجددًا؛ الأسماء ما زالت في الحقل.
configure-places = إلى أين تذهب النتائج
configure-plan = خطة Planner للمهام
configure-plan-hint = المهام مرئية لكل من في الفريق.
configure-plan-new = إنشاء خطة جديدة
configure-plan-name = اسم الخطة الجديدة
configure-bucket = المجموعة
configure-bucket-new = إنشاء مجموعة جديدة
configure-bucket-name = اسم المجموعة الجديدة
configure-bucket-default = مهام المجلس
configure-channel = قناة المحاضر
configure-channel-private = { $name } (قناة خاصة)
configure-readers = من سيتمكن من القراءة
configure-readers-counted = { $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
   *[other] { $people } شخصًا
  }، { $guests ->
    [0] بلا ضيوف
    [one] منهم ضيف واحد
    [two] منهم ضيفان
   *[other] منهم { $guests } ضيوف
  }.
configure-readers-everyone = كل من في الشركة: هذا الفريق عام.
configure-readers-team = كل من في { $team } ومن يسمح له موقعه بالدخول. لا يُسمح لـ Weft بعدّهم.
configure-readers-private = هذه قناة خاصة، لكن المهام مرئية للفريق كله. اختاروا خطة أخرى أو اجعلوا عناوين المهام محايدة.
configure-create = إنشاء المجلس
configure-check = فحص وإصلاح
configure-busy = جارٍ العمل…
configure-steps = التقدم
configure-step-waiting = في الانتظار
configure-step-doing = جارٍ العمل…
configure-step-done = أُنشئ
configure-step-was-there = كان موجودًا
configure-step-mended = أُصلح
configure-step-refused = لم يُنشأ
configure-refused-not-owner = لا يُسمح لكم بإنشاء هذا هنا. لم يتغير شيء.
configure-refused-scope = يحتاج Weft إلى إذن إضافي لهذا. سجّلوا الدخول مجددًا واسمحوا به، أو اسألوا المسؤول.
configure-refused-other = ردّ Microsoft 365: { $detail }. لم يُفقد شيء؛ حاولوا مجددًا.
configure-who-can-names = يستطيع هؤلاء: { $names }.
configure-who-can-owners = يستطيع مالكو { $team }.
configure-unfinished = لم يكتمل
configure-unfinished-meaning = ما أُنشئ يبقى وسيُعثر عليه. انظروا أعلاه إلى ما ينقص ثم افحصوا مجددًا.
configure-faults = { $count ->
    [one] ينقص شيء واحد أعلاه.
    [two] ينقص شيئان أعلاه.
   *[other] تنقص { $count } أشياء أعلاه.
  }
configure-fault-name = أعطوا المجلس اسمًا.
configure-fault-departments = أضيفوا قسمًا واحدًا على الأقل.
configure-fault-members = أضيفوا عضوًا واحدًا على الأقل.
configure-fault-member-departments = كل عضو ونائب يحتاج إلى قسم.
configure-fault-nobody-rotates = يلزم عضو أو رئيس واحد على الأقل كي يستطيع أحد أن يدير الجلسة.
configure-fault-channel = اختاروا قناة.
configure-fault-plan = سمّوا الخطة الجديدة.
configure-fault-bucket = سمّوا المجموعة الجديدة.
configure-meeting = أضيفوا Weft إلى الاجتماع
configure-meeting-1 = افتحوا الاجتماع في تقويم Teams واختاروا تحرير.
configure-meeting-2 = اختاروا + في نهاية علامات التبويب، ثم Weft، ثم هذا المجلس.
configure-meeting-3 = في الاجتماع افتحوا Weft من شريط الأدوات: يظهر في اللوحة الجانبية.
configure-meeting-who = يستطيع ذلك المنظّم والمقدّمون. لا يستطيعه الحاضرون والضيوف.
configure-meeting-check = تحقق
configure-meeting-looking = جارٍ التحقق…
configure-meeting-there = Weft موجود في الاجتماع.
configure-meeting-not-there = ليس موجودًا بعد. اتبعوا الخطوات أعلاه، وافتحوا Weft مرة في الاجتماع، ثم تحققوا مجددًا.
configure-meeting-cannot-see = لا يمكن رؤية ذلك من هنا. افتحوا الاجتماع وابحثوا عن علامة تبويب Weft.
configure-saved = تم إعداد { $council }. اختاروا حفظ لإضافة علامة التبويب.
`
