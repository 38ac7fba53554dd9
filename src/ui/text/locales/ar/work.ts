export const messages = `
work-stop = إيقاف
work-stopping = سيتوقف بعد الخطوة الجارية…
work-taken-out = أُخرج: { $what }
work-discarded = تم تجاهله: { $what }
work-leave-it = إبقاؤه كما هو
work-broken-page = لم يستطع Weft عرض هذه الصفحة
work-broken-page-meaning = { $kept ->
    [yes] ما كتبته محفوظ على هذا الجهاز ويعود مع الصفحة.
    [no] ما كتبته موجود في هذه الصفحة وحدها: حاول مرة أخرى، ولا تغلقها أو تعد تحميلها قبل ذلك.
   *[unknown] ما حُفظ لم يُمس.
  }
work-broken-page-again = إن تكرر ذلك فأغلق Weft وافتحه من جديد، وأبلغ من يعتني بـ Weft في مؤسستك بهذا السطر:
work-part-not-downloaded = تعذّر تنزيل هذا الجزء من Weft
work-not-downloaded-again = لم تستجب الشبكة أو موقع Weft. حاول مرة أخرى؛ وإن تعذّر ذلك ثانية فأغلق Weft وافتحه من جديد: ربما صدر إصدار أحدث.
`
