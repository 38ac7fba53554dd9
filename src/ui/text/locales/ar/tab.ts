export const messages = `
tab-page = الصفحة
tab-back = العودة إلى النظرة العامة
tab-back-to-this = العودة إلى جلسة اليوم
tab-unknown-session = هذه الجلسة غير معروفة
tab-unknown-session-meaning = الرابط غير كامل. افتحوا الجلسة من قائمة الجلسات.
tab-settings-who = يغيّر هذه الإعدادات الرئيس وأمانة السر.
setup-step-lists = القوائم في موقع الفريق
setup-step-lists-channel = القوائم في موقع القناة الخاصة
setup-step-plan = خطة Planner
setup-step-bucket = مجموعة Planner
setup-step-council = المجلس
setup-no-team = أضيفوا Weft إلى قناة في فريق
setup-no-team-meaning = ينتمي المجلس إلى فريق. افتحوا قناة واختاروا + في نهاية علامات التبويب ثم Weft.
tab-digest = ملخص هذا الأسبوع
`
