export const messages = `
history-title = سجل التغييرات
history-later = يكون له سجل تغييرات بعد حفظه.
`
