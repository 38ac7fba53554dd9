export const messages = `
history-title = سجل التغييرات
history-made = أُدخل
history-somebody = شخص ما
history-later = يكون له سجل تغييرات بعد حفظه.
history-none = لا تحتفظ القائمة بنسخ سابقة من هذا السجل.
history-offline = لا يمكن قراءة سجل التغييرات دون اتصال
history-failed = تعذرت قراءة سجل التغييرات
history-safe = السجل نفسه لم يتأثر بذلك.
`
