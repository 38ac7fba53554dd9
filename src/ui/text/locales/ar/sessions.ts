export const messages = `
sessions-filter = عرض
sessions-filter-all = الكل
sessions-filter-to-come = القادمة
sessions-filter-unpublished = غير المنشورة
sessions-filter-published = المنشورة
`
