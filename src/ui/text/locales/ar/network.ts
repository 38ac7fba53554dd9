export const messages = `
network-waiting-until = خدمة Microsoft 365 مشغولة، ننتظر حتى { $time }
network-waiting-seconds = خدمة Microsoft 365 مشغولة، نتابع بعد { $seconds } ث
network-opening-silent = لم تجب خدمة Microsoft 365 بعد. يواصل Weft المحاولة؛ وما كتبتموه محفوظ على هذا الجهاز.
network-opening-gone = أنتم غير متصلين. يواصل Weft المحاولة؛ وما كتبتموه محفوظ على هذا الجهاز.
network-goes-on-at = يتابع Weft من تلقاء نفسه الساعة { $time }.
network-goes-on-online = يتابع Weft من تلقاء نفسه حين يعود الاتصال.
network-kept-offline = أنتم غير متصلين
network-kept-throttled = خدمة Microsoft 365 مشغولة
network-kept-other = تعذرت القراءة من Microsoft 365
network-kept-as-of = هذه هي الحال الساعة { $time }، حين قرأها هذا الجهاز آخر مرة. يمكنكم الاطلاع؛ وما تكتبونه يُحفظ هنا ويُرسل لاحقًا.
network-refused = لم يعد المجلس يسمح لكم بالدخول
network-refused-meaning = غيّر أحدهم من يجوز له فتح الموقع. يمكنكم المتابعة هنا: ما تكتبونه محفوظ على هذا الجهاز، ولا يراه الآخرون.
network-refused-do = اسألوا مالكي الفريق. حين تستعيدون الوصول يرسل Weft ما كتبتموه.
network-list-gone = القائمة «{ $list }» مفقودة من موقع المجلس
network-list-gone-meaning = حذفها أحدهم أو أعاد تسميتها. يمكنكم المتابعة هنا: ما يعرفه هذا الجهاز عن الجلسة وما تكتبونه محفوظ عليه، لكن الآخرين لا يرونه.
network-list-gone-do = يستعيد أحد مالكي الفريق القائمة من سلة محذوفات الموقع، أو ينشئها من جديد في علامة تبويب المجلس، في الإعدادات، بالزر «حفظ وفحص وإصلاح». عندئذ تعيد اللوحات المفتوحة ما كان فيها.
`
