export const messages = `
archived-title = { $council } مؤرشف
archived-meaning = أرشفه { $name }. يمكن قراءة كل شيء ولا يتغير شيء. ويستطيع رئيس المجلس أو أمين السر استعادته من صفحة المجلس في تبويب القناة.
archived-moved = انتقل { $council } إلى القناة { $channel }
archived-moved-meaning = نقله { $name }. ما هنا هو ما كان عليه حينها: يمكن قراءة كل شيء ولا يتغير شيء.
archived-open-new = افتحه هناك
`
