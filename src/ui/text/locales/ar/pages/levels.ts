export const messages = `
levels-title = للمسؤول لديكم: كم يُسمح لـ Weft
levels-meaning = يعمل Weft بحقوق من سجّل الدخول ولا يتجاوزها أبدًا. ويقرر المسؤول للجميع أيًا من هذه الأذونات يجوز له أن يطلب.
levels-now = الآن
levels-basic = أساسي
levels-basic-meaning = كل ما يحتاج إليه المجلس: سجلاته في المواقع التي يستطيع الشخص الكتابة فيها، وخطته، ومنشورات قناته، وتقويم الشخص نفسه.
levels-basic-lacks = دون: يُختار الأعضاء بالاسم، وحيث ضاع الرد على منشور يسأل Weft هل وصل.
levels-channel-reading = مع قراءة القناة
levels-channel-reading-meaning = الأساسي، مع قراءة منشورات القناة وأعضاء الفريق وعددهم.
levels-channel-reading-lacks = يحتاج إلى مسؤول لثلاثة أذونات.
levels-restricted = مقصور على مواقع مختارة
levels-restricted-meaning = الأساسي، لكن Weft لا يدخل إلا المواقع التي منحه إياها المسؤول واحدًا واحدًا، مهما كان ما يستطيع الشخص فتحه.
levels-restricted-lacks = دون: مجلس في أي موقع آخر. يحتاج كل مجلس إلى أمر واحد، ويحتاج إعداده إلى منح أوسع في تلك المدة.
levels-scopes = { $count ->
    [zero] لا أذونات
    [one] إذن واحد
    [two] إذنان
    [few] { $count } أذونات
   *[other] { $count } إذنًا
}
levels-how = يُعطى الأساسي وقراءة القناة بموافقة واحدة على ما يسرده تسجيل التطبيق. وللمستوى المقصور يُنشر الموقع بالخيار ‎--sites chosen، ويسرد تسجيل التطبيق Sites.Selected مكان أذونات Sites الأخرى، ويُمنح موقع كل مجلس:
levels-consent = الموافقة عن المؤسسة
levels-grant = منح موقع هذا المجلس
levels-grant-meaning = ينفذه من لديه Sites.FullControl.All. عندئذ يستطيع Weft في هذا الموقع ما يستطيعه كل شخص، ولا أكثر مما تقوله الصلاحية.
levels-powershell = باستخدام PowerShell
levels-request = كطلب إلى Microsoft Graph
levels-roles = الصلاحية write لكل يوم. ولإعداد مجلس، أو لتغيير قوائمه عند تحديث، امنح fullcontrol أولًا ثم write بعدها.
levels-copy = نسخ
levels-copied = نُسخ.
levels-not-copied = لم يسمح المتصفح بذلك. حدد النص وانسخه.
levels-not-chosen = أو لم يُمنح Weft هذا الموقع
levels-not-chosen-meaning = تختار مؤسستك المواقع التي يجوز لـ Weft دخولها. أرسل هذا إلى المسؤول لديكم:
`
