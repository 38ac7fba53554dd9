export const messages = `
import-title = استيراد المخاطر
import-tool = استيراد
import-back = العودة إلى السجل
import-drop = أفلت جدولًا هنا
import-drop-meaning = ‏XLSX أو CSV، حتى 20 ميغابايت و100,000 صف. يُقرأ على هذا الجهاز، ولا يتغير شيء قبل أن ترى ما سيحدث.
import-choose = اختر ملفًا
import-reading = جارٍ قراءة الملف …
import-file = { $name }
import-sheet = الورقة
import-sheet-named = { $name } ({ $count } من الصفوف)
import-sheet-hidden = { $name } (مخفية، { $count } من الصفوف)
import-columns = الأعمدة
import-columns-meaning = خمّن Weft ما يحويه كل عمود. غيّر ما أخطأ فيه؛ وما يُترك يبقى في ملفك وحده.
import-column-number = العمود { $number }
import-leave-out = اتركه
import-days = أيام مثل 3/4/2026
import-days-guess = كما يُظهر العمود نفسه
import-days-day-first = ‏3 أبريل (اليوم أولًا)
import-days-month-first = ‏4 مارس (الشهر أولًا)
import-no-title = لا عمود يحوي الخطر نفسه. اختر «الخطر» لأحدها.
import-preview = ما سيحدث
import-preview-meaning = لم يتغير شيء بعد. يُعرف الخطر بمفتاح Weft أو بمرجعه أو بعنوانه.
import-planning = جارٍ المقارنة بالسجل …
import-count-creates = { $count ->
    [one] خطر جديد واحد
   *[other] مخاطر جديدة: { $count }
}
import-count-changes = متغيرة: { $count }
import-count-same = كما هي: { $count }
import-count-left = { $count ->
    [one] صف واحد متروك
   *[other] صفوف متروكة: { $count }
}
import-count-doubled = مكررة في الجدول: { $count }
import-hidden-rows = { $count ->
    [one] بينها صف مخفي واحد من الجدول.
   *[other] بينها صفوف مخفية من الجدول: { $count }
}
import-rows-left = المتروك والسبب ({ $count })
import-rows-doubled = المكرر في الجدول ({ $count })
import-rows-changes = المتغير ({ $count })
import-rows-creates = الجديد ({ $count })
import-rows-notes = يحسن العلم به ({ $count })
import-row = الصف { $row }
import-same-as = الخطر نفسه في الصف { $row }؛ وذاك وحده يُحسب.
import-more-rows = و{ $count } أخرى مثلها.
import-problem-error-in-sheet = يُظهر الجدول خطأً هناك: { $text }
import-problem-too-long = أطول مما يسع عموده: { $text }
import-problem-no-such-choice = «{ $text }» ليس من الخيارات.
import-problem-not-a-number = «{ $text }» ليس عددًا.
import-problem-not-one-to-five = «{ $text }» ليس 1 أو 2 أو 3 أو 4 أو 5.
import-problem-not-a-day = «{ $text }» ليس يومًا يستطيع Weft قراءته.
import-problem-not-weft-made = لا يكتب هذا العمود إلا Weft، وهذا شيء آخر: { $text }
import-problem-quotes-in-file = علامات الاقتباس في هذا السطر لا تتطابق، فلا يمكن فصل خلاياه: { $text }
import-problem-title-missing = الخطر نفسه ناقص.
import-problem-contradiction = هذه لا تتفق معًا: { $text }
import-problem-several-match = لعدة مخاطر في السجل هذا العنوان أو المرجع: { $text }
import-problem-owners-only = لا تُستورد مخاطر المالكين فقط، لأن الجميع يستطيعون قراءتها حينئذ: { $text }
import-note-person-unknown = لا أحد في المجلس اسمه «{ $text }». يبقى الاسم كما هو.
import-note-department-unknown = «{ $text }» ليست من إدارات المجلس. تبقى الكلمة ولا تُحسب لأي منها.
import-note-half-a-score = الاحتمال أو التأثير ناقص، لذلك لم يُقيَّم الخطر.
import-note-title-shortened = الخطر أطول من عنوان. يبقى كله في صياغته: { $text } …
import-begin = { $count ->
    [0] لا شيء للاستيراد
    [one] استورد خطرًا واحدًا
   *[other] استورد المخاطر: { $count }
}
import-begin-meaning = يستمر في الخلفية بينما تعمل، حتى بعد إغلاق هذه الصفحة وفتحها من جديد. عشرة آلاف خطر تستغرق نحو ربع ساعة، لأن Microsoft 365 لا يقبل إلا عددًا معينًا في كل مرة. يمكنك إيقافه مؤقتًا والتراجع عنه.
import-leave = إلغاء
import-why = مستورد من { $name }
import-refused-empty = لا شيء في { $name }
import-refused-too-big = ‏{ $name } أكبر من 20 ميغابايت
import-refused-too-big-unpacked = ‏{ $name } كبير جدًا بعد فكه
import-refused-too-many-parts = في { $name } أجزاء كثيرة جدًا
import-refused-packed-too-tight = ‏{ $name } مضغوط كما لا يُضغط أي جدول
import-refused-too-many-rows = في { $name } أكثر من 100,000 صف
import-refused-too-many-columns = في { $name } أكثر من 200 عمود
import-refused-with-password = ‏{ $name } محمي بكلمة مرور
import-refused-old-format = ‏{ $name } بتنسيق Excel القديم
import-refused-with-macros = في { $name } وحدات ماكرو
import-refused-not-a-sheet = ‏{ $name } ليس جدولًا
import-refused-damaged = ‏{ $name } تالف
import-refused-meaning = لم يُقرأ منه شيء ولم يتغير شيء. افتحه في Excel، واحفظه ملف ‎.xlsx عاديًا أو CSV، ثم أفلت ذلك هنا.
import-failed-reading = تعذرت قراءة الملف إلى آخره
import-failed-keeping = لم يستطع هذا الجهاز حفظ الاستيراد
import-failed-meaning = لم يتغير شيء. أغلق ما لا تحتاجه وحاول مرة أخرى.
import-not-allowed = يمكنك قراءة هذا السجل دون تغييره
import-not-allowed-meaning = يمكن لمالك الفريق أن يسمح لك. وحتى ذلك الحين يستطيع زميل مخوّل استيراد الملف.
import-job-name = استيراد { $name }
import-job-back = التراجع عن استيراد { $name }
import-job-count = حُفظ { $stored } من { $total }.
import-job-going = في الطريق.
import-job-offline = بانتظار الشبكة. ما لم يُحفظ بعد محفوظ على هذا الجهاز.
import-job-paused = متوقف مؤقتًا. الباقي محفوظ على هذا الجهاز.
import-job-done = انتهى.
import-job-undone = تم التراجع عنه.
import-job-trouble = توقف: لم يستطع هذا الجهاز المتابعة. ما حُفظ يبقى محفوظًا. تابع للمحاولة مرة أخرى.
import-job-need-you = { $count ->
    [one] خطر واحد يحتاج إليك: غيّره أحدهم أو رُفض. انظر ما لم يُحفظ بعد.
   *[other] مخاطر تحتاج إليك: { $count }. غيّرها أحدهم أو رُفضت. انظر ما لم يُحفظ بعد.
}
import-pause = إيقاف مؤقت
import-resume = متابعة
import-undo = تراجع
import-forget = أزل من هذه القائمة
import-template = لا جدول لديك بعد؟
import-template-meaning = ابدأ بجدول فارغ فيه الأعمدة والخيارات الصحيحة.
import-template-xlsx = جدول فارغ (XLSX)
import-template-csv = جدول فارغ (CSV)
import-template-file = مخاطر Weft، فارغ
import-example-title = مثال: قد يتعثر المورد
import-example-cause = مورد واحد فقط يستطيع صنع القطعة
import-example-effect = يتوقف الخط
import-sheet-name = المخاطر
import-export = تصدير الكل
import-export-shown = تصدير المعروض ({ $count })
import-export-busy = جارٍ كتابة الملف …
import-export-xlsx = جدولًا (XLSX)
import-export-print = طباعة المعروض
import-export-csv = ‏CSV
import-export-failed = تعذرت كتابة الملف. لم يتغير شيء؛ حاول مرة أخرى.
import-export-stopped = تم الإيقاف. لم يُنشأ أي ملف.
import-export-file = مخاطر { $council }
import-export-owners = { $count ->
    [zero] دون مخاطر للمالكين فقط
    [one] مع الخطر الواحد للمالكين فقط
    [two] مع الخطرين للمالكين فقط
    [few] مع { $count } مخاطر للمالكين فقط
    [many] مع { $count } خطرًا للمالكين فقط
   *[other] مع { $count } خطر للمالكين فقط
}
import-export-file-owners = { $name } مع ما للمالكين فقط
`
