export const messages = `
ui-undo = تراجع
ui-cancel = إلغاء
ui-close = إغلاق
ui-loading = جارٍ التحميل
ui-try-again = أعد المحاولة
ui-broken-title = تعذّر عرض هذا الجزء
ui-broken-meaning = { $kept ->
    [yes] ما كتبته محفوظ على هذا الجهاز، وبقية الصفحة تعمل.
    [no] ما كتبته في هذه الصفحة وحدها: أبقِها مفتوحة. وبقية الصفحة تعمل.
   *[unknown] بقية الصفحة تعمل.
  }
ui-changes-dropped = لم يُحفظ: { $what }
ui-left-drafts = نصوص من صفحة أخرى
ui-left-draft = كتبتَ هذا أيضًا في صفحة أخرى:
ui-left-draft-use = استخدم هذا النص
ui-left-draft-discard = تجاهل
ui-raw-record = السجل كما هو
ui-date-other = يوم آخر
ui-date-none = بلا تاريخ
ui-date-pick = اختر يومًا
ui-minutes-unit = د
ui-minutes-fewer = دقيقة أقل: { $what }
ui-minutes-more = دقيقة إضافية: { $what }
ui-choices = الخيارات
ui-no-match = لا شيء يطابق. امسح الحقل لترى الكل.
ui-move-up = انقل { $what } إلى أعلى
ui-move-down = انقل { $what } إلى أسفل
ui-moved-to = { $what } الآن في الموضع { $place } من { $count }
ui-too-long = { $count ->
    [one] حرف واحد زائد؛ اختصر النص ليُحفظ
    [two] حرفان زائدان؛ اختصر النص ليُحفظ
    [few] { $count } أحرف زائدة؛ اختصر النص ليُحفظ
    [many] { $count } حرفًا زائدًا؛ اختصر النص ليُحفظ
   *[other] { $count } حرف زائد؛ اختصر النص ليُحفظ
  }
`
