export const messages = `
scope-lacking-sign-in = بدون الإذن User.Read لا يعرف Weft من أنتم.
scope-lacking-people = بدون الإذن User.ReadBasic.All لا يمكن البحث عن الأشخاص بالاسم؛ والمجلس المُعدّ يواصل العمل.
scope-lacking-teams = بدون الإذن Team.ReadBasic.All لا يجد Weft المجلس إلا من علامة تبويبه.
scope-lacking-channels = بدون الإذن Channel.ReadBasic.All لا يمكن اختيار قناة للمحاضر.
scope-lacking-calendar = بدون الإذن Calendars.ReadWrite تبدأ الجلسة بلا دعوتها ولا يوضع جدول الأعمال عليها.
scope-lacking-planner = بدون الإذن Tasks.ReadWrite تبقى المهام في قائمة المجلس ولا تظهر في Planner.
scope-lacking-records = بدون الإذن Sites.ReadWrite.All لا يستطيع Weft قراءة سجلات المجلس ولا حفظها.
scope-lacking-channel-post = بدون الإذن ChannelMessage.Send تُحفظ المحاضر ملفًا ولا تُنشر في القناة.
scope-lacking-set-up = بدون الإذن Sites.Manage.All لا يمكن إنشاء قوائم المجلس؛ وكل ما هو موجود يعمل.
scope-lacking-meeting-chat = بدون الإذن Chat.ReadBasic لا يُعثر على الاجتماع إلا من التقويم.
scope-lacking-team-members = مع الإذن TeamMember.Read.All يأخذ Weft الأعضاء من الفريق.
scope-lacking-member-count = بدون الإذن GroupMember.Read.All لا يُسمح لـ Weft بعدّهم ولا بذكر المالكين.
scope-lacking-channel-read = بدون الإذن ChannelMessage.Read.All لا يستطيع Weft التأكد من وصول منشور، فيسألكم.
scope-lacking-activity = بدون الإذن TeamsActivity.Send لا يستطيع Weft الكتابة في نشاط Teams لدى الأشخاص؛ وكل ما سواه يعمل.
scope-lacking-shared-calendar = من دون الإذن Calendars.ReadWrite.Shared لا يستطيع المفوَّض وضع جدول الأعمال في دعوة في تقويم زميل؛ وكل ما عدا ذلك يعمل.
scope-lacking-relay = من دون الإذن Session.Join تسير الجلسة عبر قائمة المجلس وحدها: يرى الآخرون التغيير بعد ثوانٍ لا فورًا، ولا يضيع شيء.
`
