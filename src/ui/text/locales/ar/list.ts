export const messages = `
list-search = البحث في { $what }
list-count = { $count } من { $total }
list-none = لا شيء يطابق
list-none-meaning = لا يوجد هنا ما يحمل هذه الكلمات ويجتاز عامل التصفية. احذفوا كلمة أو اختاروا عامل تصفية آخر.
list-repair = يحتاج إلى إصلاح
list-repair-meaning = غيّر أحدهم هذا السطر في القائمة بحيث لا يستطيع Weft قراءة: { $columns }. صحّحوه في قائمة «{ $list }» في الموقع، أو اسألوا من غيّره. لم يتأثر شيء آخر.
`
