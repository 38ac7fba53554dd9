export const messages = `
recap-paste = لصق ملخص
recap-meaning = ألصق ما كتبه Facilitator أو Copilot أو Teams أو صفحة Loop عن هذا الاجتماع. لا يُحفظ منه شيء حتى تختار الأسطر. المهمة الموجودة في Planner لا تحتاج إلى ثانية: اتركها.
recap-text = نص الملخص
recap-read = مراجعة النص
recap-empty = ألصق النص أولًا.
recap-no-lines = لا يوجد فيه سطر يمكن تسجيله.
recap-found = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
  }
recap-pick = المحدَّد هو ما يسميه الملخص مهمة أو قرارًا أو خطرًا. ويبقى ما عداه خارجًا ما لم تحدده.
recap-captured = مسجَّل من قبل.
recap-kind-of = تسجيل كـ: { $text }
recap-owner-of = المسؤول عن: { $text }
recap-decider-of = من قرر: { $text }
recap-no-owner = لا مسؤول بعد
recap-no-decider = لم يُذكر أحد
recap-capture = { $count ->
    [zero] تسجيل
    [one] تسجيل سطر واحد
    [two] تسجيل سطرين
    [few] تسجيل { $count } أسطر
    [many] تسجيل { $count } سطرًا
   *[other] تسجيل { $count } سطر
  }
recap-back = العودة إلى النص
recap-done = { $count ->
    [zero] لم يُسجَّل شيء.
    [one] سُجِّل سطر واحد. تجده أعلاه مع غيره ويمكن تغييره هناك.
    [two] سُجِّل سطران. تجدهما أعلاه مع غيرهما ويمكن تغييرهما هناك.
    [few] سُجِّلت { $count } أسطر. تجدها أعلاه مع غيرها ويمكن تغييرها هناك.
    [many] سُجِّل { $count } سطرًا. تجدها أعلاه مع غيرها ويمكن تغييرها هناك.
   *[other] سُجِّل { $count } سطر. تجدها أعلاه مع غيرها ويمكن تغييرها هناك.
  }
`
