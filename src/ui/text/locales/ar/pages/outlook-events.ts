export const messages = `
outlook-events-offer = يبدو أن هذا اجتماع لمجلس { $council }. يمكن لـ Weft وضع جدول أعماله في الدعوة.
outlook-events-open = فتح جدول الأعمال
outlook-events-no-agenda = لا يوجد جدول أعمال في دعوة { $council } هذه.
outlook-events-too-long = يستغرق جدول الأعمال { $minutes } دقيقة ومدة الاجتماع { $booked }: أي بزيادة { $over }.
outlook-events-no-lead = بنود بلا مسؤول: { $count }.
outlook-events-away = ‏{ $name }، الميسّر، غائب في ذلك اليوم.
outlook-events-declined = ‏{ $name }، الميسّر، اعتذر عن الحضور.
outlook-events-not-invited = ‏{ $name }، الميسّر، ليس مدعوًا.
outlook-events-anyway = يمكنك إرسالها كما هي.
`
