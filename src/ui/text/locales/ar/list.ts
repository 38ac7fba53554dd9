export const messages = `
list-search = ابحث في { $what }
list-filters = أظهر فقط
list-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
  }
list-none = لا شيء يطابق. ابحث عن شيء آخر أو أزل أحد عوامل التصفية.
list-near = قريب مما كتبته
list-only-near = لا شيء يطابق ما كتبته تمامًا. هذه قريبة منه.
list-more = { $count ->
    [zero] أظهر المزيد
    [one] أظهر واحدًا آخر
    [two] أظهر اثنين آخرين
    [few] أظهر { $count } أخرى
    [many] أظهر { $count } أخرى
   *[other] أظهر { $count } أخرى
  }
`
