export const messages = `
notices-tell-agenda = أخبر الآخرين بجدول الأعمال
notices-tell-topic = أخبره
notices-tell-topic-about = أخبر { $about } بأن الموضوع قُبل
notices-tell-turn = ذكّر
notices-tell-turn-about = ذكّر بالدور: { $about }
notices-tell-owners = ذكّر المسؤولين بما هو مستحق
notices-accepted = المواضيع المقبولة
notices-nobody = لا أحد يُخبَر.
notices-consent = يطلب Weft منك مرة واحدة إذنًا بأن يكتب باسمك في نشاط Teams لدى الآخرين (TeamsActivity.Send). لا يُرسل إلا ما تضغط عليه هنا.
notices-tell = { $count ->
    [0] لا تخبر أحدًا
    [one] أخبر شخصًا واحدًا
    [two] أخبر شخصين
    [few] أخبر { $count } أشخاص
   *[other] أخبر { $count } شخصًا
  }
notices-telling = جارٍ الإخبار…
notices-again = أخبر مرة أخرى
notices-again-label = أخبر { $name } مرة أخرى. قد يصل الخبر مرتين.
notices-standing-off = أوقف هذا النوع
notices-standing-no-app = لم يمكن الوصول من قبل: ليس لديه Weft
notices-standing-failed = محاولة سابقة لم تُرسل
notices-standing-told = أخبره { $name }، { $when }
notices-standing-underway = { $name } يخبره الآن
notices-standing-unsure = لا يُعرف هل أُخبر ({ $name }، { $when })
notices-told = { $count ->
    [one] أُخبر: { $names }
   *[other] أُخبروا ({ $count }): { $names }
  }
notices-told-many = عدد من أُخبروا: { $count }
notices-told-none = لم يُخبَر أحد.
notices-told-no-app = لم يُثبَّت Weft لدى { $names }، فلم يخبرهم Teams بشيء. أخبرهم بنفسك.
notices-told-unknown = لا يُعرف هل وصل الخبر إلى { $names }. اسألهم قبل أن تخبرهم مرة أخرى.
notices-told-elsewhere = أخبر شخص آخر { $names } في الوقت نفسه. لم يُرسل شيء مرتين.
notices-told-failed = لم يُرسل إلى { $names }. لم يصلهم شيء؛ حاول مرة أخرى.
notices-told-no-row = لم يُرسل إلى { $names }: تعذرت الكتابة في قائمة الإشعارات، ومن دونها لا يُخبَر أحد.
notices-no-list = ليس لهذا المجلس قائمة إشعارات بعد.
notices-no-list-meaning = لم يُخبَر أحد. يفتح من أعدّ المجلس إعداداته مرة أخرى، فتُضاف القائمة.
notices-choices = ما تُخبَر به في Teams
notices-choices-meaning = يستطيع الزملاء إشعارك حين يضغطون لذلك، لا مؤقت أبدًا. اختر ما تريد أن تسمع عنه؛ يسري الاختيار على الجميع في هذا المجلس وعلى كل جهاز.
notices-choices-legend = أخبرني
notices-choices-seen = الاختيار صف في قائمة من موقع المجلس، كي يلتزم به Weft لدى الآخرين: ويمكن للزملاء رؤيته هناك. طريقة عرض الإشعارات تُضبط في Teams.
notices-choice-agenda = حين يكون جدول أعمال في الدعوة
notices-choice-topic = حين يُقبل موضوعي
notices-choice-turn = بأدواري
notices-choice-actions = بإجراءاتي المستحقة
notices-choices-kept = حُفظ اختيارك.
notices-choices-failed = تعذر حفظ اختيارك. لم يتغير شيء؛ حاول مرة أخرى.
`
