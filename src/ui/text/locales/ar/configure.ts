export const messages = `
configure-title = إعداد مجلس
configure-title-again = إعدادات المجلس
configure-found = عادت تغييراتك من المرة السابقة
configure-found-meaning = غادرت هذا النموذج قبل حفظه؛ ما غيّرته موجود فيه من جديد ولم يُحفظ بعد.
configure-found-discard = تجاهل تغييراتي
configure-intro = يحتفظ Weft بسجلات المجلس في قوائم داخل { $place }. لا شيء يغادر Microsoft 365 الخاص بكم.
configure-intro-again = الحفظ مجددًا يُبقي الموجود ويُصلح ما ينقص في { $place } ولا يغيّر إلا ما تغيّرونه هنا.
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
configure-team-unknown-meaning = ابحثوا عن الأشخاص أو الصقوا قائمة؛ وكل ما عدا ذلك يعمل.
configure-people-search = إضافة أشخاص
configure-people-search-hint = اسم للبحث عنه، أو قائمة ملصقة بشخص في كل سطر: الاسم، البريد، القسم
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
configure-plan = خطة Planner للإجراءات
configure-plan-hint = المهام مرئية لكل من في { $team }.
configure-plan-gone = حُذفت الخطة «{ $plan }» من Planner
configure-plan-gone-meaning = ذهبت مهامها، أما سجلات المجلس فباقية. عند الحفظ ينشئ Weft خطة جديدة بهذا الاسم، أو اختاروا خطة أخرى.
configure-plan-new = إنشاء خطة جديدة
configure-plan-name = اسم الخطة الجديدة
configure-bucket = المجموعة
configure-bucket-new = إنشاء مجموعة جديدة
configure-bucket-name = اسم المجموعة الجديدة
configure-bucket-default = إجراءات المجلس
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
configure-readers-team = كل من في { $team } ومن يسمح له موقعه بالدخول.
configure-readers-private = هذه قناة خاصة: قوائمها ومحاضرها لأعضائها وحدهم، لكن المهام في هذه الخطة مرئية لكل من في { $team }. اختاروا خطة أخرى أو اجعلوا عناوين المهام محايدة.
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
configure-refused-not-owner = لا يُسمح لكم بإنشاء هذا هنا.
configure-refused-scope = يحتاج Weft إلى إذن إضافي لهذا ولم يُمنح. اضغطوا الزر مجددًا واسمحوا به.
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
configure-meeting-cannot-see = تعذّرت الآن قراءة تقويمكم أو قائمة المجلس، فلا يمكن رؤية ذلك من هنا. ابحثوا في الاجتماع عن علامة تبويب Weft أو تحققوا مجددًا.
configure-saved = تم إعداد { $council }. اختاروا حفظ لإضافة علامة التبويب.
configure-save = حفظ وفحص وإصلاح
configure-place-team = موقع هذا الفريق
configure-place-channel = الموقع الخاص بهذه القناة الخاصة
configure-damaged = عُدّل سجل المجلس يدويًا ولا يمكن قراءته
configure-damaged-meaning = الجلسات والإجراءات وسائر السجلات آمنة. ما يزال مقروءًا معبّأ أدناه: راجعه وأكمل ما ينقص واحفظ. يحل محل السجل التالف ويحتفظ بمفتاح المجلس ليجده كل شيء من جديد.
configure-only-for = يمكنكم الفحص والإصلاح؛ أما الإعدادات فلغيركم
configure-only-for-meaning = بالاتفاق يغيّر إعدادات هذا المجلس: { $names }. الفحص لا يُنشئ إلا ما ينقص.
configure-people-finding = جارٍ البحث…
configure-people-add = إضافة { $name }
configure-people-unasked = تعذّر البحث الآن عن: { $names }. ما زالت الأسماء في الحقل؛ حاولوا مجددًا بعد قليل.
configure-paste-no-name-or-mail = السطر { $row } بلا اسم وبلا بريد.
configure-paste-mail-not-recognised = في السطر { $row } عنوان بريد لا يمكن قراءته: { $text }
configure-paste-pasted-twice = السطر { $row } ورد في القائمة من قبل.
configure-paste-too-long = السطر { $row } طويل جدًا.
configure-paste-too-many = تُرك السطر { $row } وما بعده: 500 شخص على الأكثر دفعة واحدة.
configure-problem-no-departments = أضيفوا قسمًا واحدًا على الأقل.
configure-problem-no-members = أضيفوا عضوًا واحدًا على الأقل.
configure-problem-duplicate-department = { $name } موجود مرتين.
configure-problem-duplicate-member = { $name } موجود مرتين.
configure-problem-member-without-department = يحتاج { $name } إلى قسم.
configure-problem-unknown-department = ينتمي { $name } إلى قسم لم يعد موجودًا.
configure-problem-department-without-member = لا أحد يتحدث باسم { $name } بعد.
configure-problem-nobody-in-rotation = يلزم رئيس أو عضو أو نائب واحد على الأقل كي يستطيع أحد أن يدير الجلسة.
configure-problem-nobody-runs-it = لا رئيس ولا أمانة سر بعد. هما من يغيّر هذه الإعدادات والتناوب لاحقًا.
configure-problem-away-ends-before-it-begins = غياب { $name } ينتهي قبل بدايته.
configure-plan-of-team = { $plan } (فريق { $team })
configure-channel-choose = اختاروا قناة
configure-readers-open = تعذّرت قراءة ما إذا كان موقع { $team } يسمح لآخرين بالدخول.
configure-readers-channel = أعضاء القناة الخاصة { $channel } ومن يسمح له موقعها بالدخول. بقية الفريق لا ترى القوائم ولا المحاضر.
configure-readers-private-plan = تذهب المهام إلى خطة في { $team } ويراها كل من فيه، لا فريق هذه القناة كله.
configure-readers-open-minutes = لكن المحاضر تذهب إلى { $channel } ويستطيع كل من في { $team } قراءتها.
configure-readers-private-minutes = تذهب المحاضر إلى القناة الخاصة { $channel }، لكن القوائم (بجداول الأعمال والقرارات والإجراءات) في موقع { $team } وتُقرأ هناك. لإبقاء كل شيء في القناة الخاصة أضيفوا علامة التبويب فيها.
configure-refused-not-member = لا يسمح Planner بهذا إلا لأعضاء { $team }، ولا حتى لمالكيه بغير ذلك. اطلبوا من مالك إضافتكم عضوًا، أو ليُكمل عضو من هنا: ما أُنشئ يبقى.
configure-refused-administrator = لا يستطيع منح Weft هذا الإذن في مؤسستكم إلا المسؤول.
configure-refused-offline = أنتم غير متصلين. ما أدخلتموه ما زال هنا؛ اضغطوا الزر مجددًا عند عودة الاتصال.
configure-meeting-list = اجتماعات هذا المجلس
configure-meeting-none = لا يُظهر تقويمكم في الأسابيع الخمسة المقبلة اجتماعًا دُعي إليه نصف المجلس.
configure-meeting-known = فُتح Weft في هذا الاجتماع وهو يعرفه.
configure-meeting-unknown = غير معروف بعد. اتبعوا الخطوات أعلاه، وافتحوا Weft مرة في الاجتماع، ثم تحققوا مجددًا.
configure-meeting-elsewhere = { $count ->
    [one] يعرف Weft اجتماعًا آخر لهذا المجلس ليس في تقويمكم للأسابيع المقبلة.
    [two] يعرف Weft اجتماعين آخرين لهذا المجلس ليسا في تقويمكم للأسابيع المقبلة.
   *[other] يعرف Weft { $count } اجتماعات أخرى لهذا المجلس ليست في تقويمكم للأسابيع المقبلة.
  }
configure-saved-meeting = اختاروا حفظ لإضافة Weft إلى هذا الاجتماع لمجلس { $council }.
configure-meeting-which = أي مجلس يجتمع هنا؟
configure-open = فتح الإعدادات
configure-channel-members = لا يطلب Weft إذن قراءة أعضاء القناة الخاصة. ابحثوا عنهم أو الصقوا قائمة.
configure-department-name = اسم { $name }
configure-department-short = الاسم المختصر لـ { $name }
configure-department-renaming = القسم الذي تغيّر اسمه يحتفظ بأعضائه وأسطره ومخاطره. ويظهر اسمه المختصر ولونه ونقشه حيثما ذُكر.
configure-rotation = التناوب
configure-rotation-rule = يتناوب الرئيس والأعضاء والنواب ما لم تستثنِهم، أما الراعي وأمانة السر والمستشار فلا يتناوبون إلا إذا أضفتهم. من يغيب يحتفظ بمكانه.
configure-rotation-who = من يتناوب على التيسير وتدوين الملاحظات
configure-away = أيام الغياب
configure-away-who = من
configure-away-choose = اختر شخصًا
configure-away-from = أول يوم
configure-away-to = آخر يوم
configure-away-days = من { $from } إلى { $to }
configure-away-remove = إزالة { $name }، { $days }
configure-away-backwards = آخر يوم يسبق أول يوم.
configure-not-in-team = ليس في الفريق: لا يفتح القوائم ولا تُسند إليه مهام
configure-left = { $count ->
    [one] شخص واحد من المجلس ليس في الفريق
   *[other] { $count } من أعضاء المجلس ليسوا في الفريق
  }
configure-left-meaning = غادروه أو لم يكونوا فيه قط. يتخطاهم الدور وتبقى إجراءاتهم دون إسناد في Planner. ما فعلوه في الجلسات السابقة يبقى. أخرجهم من المجلس، أو اطلب من مالك الفريق إضافتهم إليه.
configure-left-remove = إخراجهم من المجلس
configure-problem-department-without-name = هناك قسم بلا اسم. سمِّه أو أزله.
configure-neutral = إعطاء المهام عناوين محايدة
configure-neutral-meaning = تظهر المهام باسم «إجراء المجلس 3 (weft-…)» مع المسؤول والتاريخ ورابط. أما المطلوب فيبقى في Weft وفي المحضر وحدهما.
configure-readers-neutral = المهام في هذه الخطة يراها كل { $team }، ومع العناوين المحايدة لا يظهر إلا المسؤول والموعد ورابط يفتح لأهل المجلس.
configure-step-saved = حُفظ
configure-refused-retyped = غيّر أحدهم نوع هذه الأعمدة: { $columns }. لا يستطيع Weft إعادته. أعيدوا لكل منها نوعه السابق في إعدادات القائمة أو احذفوه، ثم اضغطوا الزر مرة أخرى: يُضاف ما ينقص.
configure-columns-renamed = أعاد أحد المالكين تسمية أعمدة، ويواصل Weft استخدامها: { $names }
configure-columns-missing = كانت هذه الأعمدة مفقودة وعادت فارغة: { $names }
configure-columns-others = تبقى الأعمدة الخاصة بكم كما هي: { $names }
`
