export const messages = `
grid-count = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
  }
grid-selected = اختير { $count } من { $total }
grid-select = اختر { $what }
grid-select-all = اختر كل الصفوف
grid-select-none = ألغِ الاختيار
grid-group-count = ({ $count })
grid-columns = الأعمدة
grid-narrower = أضيق: { $column }
grid-wider = أعرض: { $column }
grid-sort-by = رتّب حسب
grid-sort-none = كما وردت
grid-sort-option = { $order ->
    [descending] { $column }، تنازليًا
   *[ascending] { $column }، تصاعديًا
  }
grid-sorted = { $order ->
    [descending] مرتَّب حسب { $column } تنازليًا
   *[ascending] مرتَّب حسب { $column } تصاعديًا
  }
grid-unsorted = غير مرتَّب
grid-printed = طُبعت أول { $count }؛ صدّر جدولًا للباقي
grid-day-missing = اختر يومًا
`
