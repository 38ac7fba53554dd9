export const messages = `
invite-say-changed = تغيّرت الدعوة.
invite-say-same = بقيت الدعوة كما كانت.
invite-total = { $minutes } دقيقة إجمالًا
invite-fits = { $minutes } من { $booked } دقيقة محجوزة
invite-too-long = { $minutes } دقيقة مخططة و{ $booked } محجوزة: { $over } زيادة
invite-put = وضعه في الدعوة
invite-working = يُوضع في الدعوة…
invite-done = جدول الأعمال في الدعوة. يصل التغيير إلى كل المدعوين من Outlook.
invite-mailed = { $count ->
    [0] لم يُدعَ أحد بعد، فلا يصل بريد إلى أحد.
   *[other] يُبلغ Outlook المدعوين بالتغيير، وعددهم { $count }، لهذا الموعد وحده. الضغط مجددًا دون تغيير لا يرسل شيئًا.
}
invite-take-off = إزالته من الدعوة
invite-taken-off = أُزيل جدول الأعمال من الدعوة. يصل التغيير إلى كل المدعوين من Outlook.
invite-none-there = لا جدول أعمال من Weft في الدعوة. لم يُرسل شيء.
invite-undo = إعادة النص السابق
invite-undone = عادت الدعوة كما كانت. يصل ذلك إلى كل المدعوين من Outlook.
invite-refused-body-not-readable = في نص الدعوة HTML لا نهاية له، ولن يُرى جدول أعمال بعده. لم يتغير شيء. افتحوا الاجتماع في Outlook واحفظوه مرة ثم اضغطوا مجددًا.
invite-refused-body-too-large = مع جدول الأعمال تصبح الدعوة أطول مما يقبله Outlook. لم يتغير شيء. انقلوا بعض النص إلى ملف ثم اضغطوا مجددًا.
invite-refused-changed-since = غيّر أحدهم الدعوة بعد وضع جدول الأعمال فيها، وستضيع كلماته. لم يُكتب شيء؛ عدّلوها في Outlook.
invite-was-there = كانت الدعوة تعرض جدول الأعمال هذا. لم يُرسل شيء.
invite-waiting = بانتظار { $name }
invite-waiting-meaning = لا يستطيع إلا المنظّم تغيير ما يراه الآخرون في الدعوة. جدول الأعمال محفوظ هنا ويستطيع كل من في المجلس قراءته.
invite-refused = لم تتغير الدعوة
invite-refused-join-block-not-recognised = لم يتعرف Weft على بيانات الانضمام إلى Teams في الدعوة فتركها كما هي كي يبقى الاجتماع يعمل. انسخوا جدول الأعمال يدويًا، أو أضيفوا اجتماع Teams من جديد وكرروا.
invite-refused-old-block-not-recognised = عُدّل جدول الأعمال الموجود في الدعوة يدويًا، ولم يعد Weft يعرف أين يبدأ وأين ينتهي. لم يتغير شيء. احذفوا الجدول القديم في Outlook من «Weft ↓» إلى «Weft ↑» ثم اضغطوا مرة أخرى.
invite-refused-not-organizer = لا يستطيع إلا المنظّم تغيير الدعوة للجميع. جدول الأعمال محفوظ.
invite-refused-no-agenda = لا جدول أعمال بعد. اختاروا قالبًا أولًا.
invite-refused-stale = غيّر شخص آخر الدعوة في اللحظة نفسها. لم يُستبدل شيء؛ اضغطوا مرة أخرى.
invite-refused-offline = أنتم غير متصلين. جدول الأعمال محفوظ؛ اضغطوا مجددًا عند عودة الاتصال.
invite-refused-other = رفض Microsoft 365 التغيير. جدول الأعمال محفوظ؛ حاولوا بعد قليل.
invite-link-changed = تغيّر رابط الانضمام إلى الاجتماع
invite-link-changed-meaning = أنشأ Outlook رابطًا جديدًا أثناء الحفظ. يمكنكم إعادة الدعوة القديمة.
invite-link-restore = إعادة الدعوة القديمة
invite-ended = انتهت هذه الجلسة. ما اتُّفق عليه مدوّن في محضرها، ويوضع جدول أعمال الجلسة القادمة في دعوتها.
`
