export const messages = `
template-name = قوالب جدول الأعمال
template-new = قالب جديد
template-make = إنشاء القالب
template-from = البدء من
template-from-nothing = بند واحد
template-untitled = قالب جديد
template-change = الاسم والمدة
template-keep = حفظ
template-length = مدة الجلسة
template-copy = نسخ
template-copy-of = { $title } (نسخة)
template-export = حفظ كملف
template-import = أخذ من ملف
template-import-refused = لم يُؤخذ هذا الملف. لم يتغير شيء.
template-import-too-large = هو أكبر من أي قالب. اختر ملفًا حُفظ من قوالب أحد المجالس.
template-import-not-json = ليس بصيغة JSON. اختر ملفًا حُفظ من قوالب أحد المجالس.
template-import-not-a-template = ليس قالب جدول أعمال. اختر ملفًا حُفظ من قوالب أحد المجالس.
template-import-newer-version = أُنشئ بإصدار أحدث. اطلب تحديث ما لديكم، أو اطلب ملفًا أقدم.
template-import-wrong-field = { $item ->
    [0] «{ $field }» مفقود أو ليس كما ينبغي. صحّحه في الملف ثم خذه من جديد.
   *[other] البند { $item }: «{ $field }» مفقود أو ليس كما ينبغي. صحّحه في الملف ثم خذه من جديد.
  }
template-import-foreign = «{ $title }» بلغة غير لغة المجلس
template-import-foreign-meaning = حُفظ كما هو. غيّر نصوصه أدناه إن كان المجلس يقرؤها بلغة أخرى.
template-languages = اللغات
template-languages-meaning = نصوصه باللغة { $language }. المجلس الذي يعمل بلغة أخرى يحصل على نصوص تلك اللغة إن وُجدت. وكل ملف يحملها جميعًا.
template-language-one = { $language }: { $count ->
    [0] لا نصوص بعد
   *[other] { $count } من { $all } عنوانًا
  }
template-language-add = إضافة نصوص
template-language-change = تغيير النصوص
template-language-edit = النصوص باللغة { $language }
template-language-empty = ما يبقى فارغًا يُقرأ كما هو مكتوب تحت الحقل.
template-language-item = البند { $number }: { $title }
template-filter-all = الكل
template-items = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
  }
template-empty = لا قوالب خاصة بعد
template-empty-meaning = القوالب المرفقة موجودة في كل جلسة. أنشئ قالبًا خاصًا هنا، أو احفظ جدول أعمال كقالب حيث يُخطَّط له.
template-unknown = هذا القالب ليس هنا
template-unknown-meaning = حُذف، أو أن الرابط قديم. القوالب المحذوفة في سلة محذوفات القائمة.
`
