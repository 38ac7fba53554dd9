export const messages = `
sessions-filter = عرض
sessions-filter-all = الكل
sessions-filter-to-come = القادمة
sessions-filter-unpublished = غير المنشورة
sessions-filter-published = المنشورة
sessions-minutes = المحضر: { $state }
sessions-minutes-none = لا يوجد بعد
sessions-minutes-draft = مسودة
sessions-minutes-in-review = قيد المراجعة
sessions-minutes-confirmed = معتمد
sessions-minutes-changed = غُيّر بعد الاعتماد
`
