export const messages = `
channel-posts-title = في القناة منذ المرة السابقة
channel-posts-read = قراءة ما كُتب في { $channel } منذ { $when }
channel-posts-count = { $count ->
    [0] لم يُكتب شيء منذ { $when }.
    [one] منشور واحد منذ { $when }.
    [two] منشوران منذ { $when }.
    [few] { $count } منشورات منذ { $when }.
    [many] { $count } منشورًا منذ { $when }.
   *[other] { $count } منشور منذ { $when }.
  }{ $whole ->
    [yes] {""}
   *[no] {" "}لم تُقرأ الأقدم من تلك المدة؛ تجدها في Teams.
  }
channel-posts-make-topic = اقتراحه كموضوع
channel-posts-make-action = جعله إجراءً
channel-posts-make-risk = جعله خطرًا
channel-posts-make-topic-of = اقتراح منشور { $name } كموضوع
channel-posts-make-action-of = جعل منشور { $name } إجراءً
channel-posts-make-risk-of = جعل منشور { $name } خطرًا
channel-posts-used-topic = اقتُرح كموضوع
channel-posts-used-action = سُجّل كإجراء
channel-posts-used-risk = سُجّل كخطر
channel-posts-open = فتح في Teams
channel-posts-not-allowed = لا يمكن قراءة القناة من هنا
channel-posts-not-allowed-meaning = لم يسمح المسؤول بذلك (ChannelMessage.Read.All). كل ما عداه يعمل. انسخ رابط رسالة في Teams والصقه هنا بدلًا من ذلك.
channel-posts-paste = لصق رابط رسالة
channel-posts-link = رابط الرسالة
channel-posts-about = موضوعها
channel-posts-no-link = هذا ليس رابط رسالة. اختر «نسخ الرابط» عند الرسالة في Teams.
channel-posts-no-title = اكتب موضوعها.
`
