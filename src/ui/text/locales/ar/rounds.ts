export const messages = `
rounds-say-yours = حان دورك في الكلام.
rounds-status = يتكلم الآن { $name }.
rounds-take-over = اطلب تولي التيسير
rounds-take-over-meaning = يُسأل { $name }. إن لم يُجب خلال دقيقة تتولى أنت التيسير.
panel-refused-moved-on = سبقك شخص آخر وتغيّر الوضع. لم يتغيّر شيء.
panel-refused-ask-the-holder = هناك من ييسّر الجلسة. اسأله في سطر الميسّر اليوم؛ وإن لم يُجب خلال دقيقة تتولى أنت التيسير. لم يتغيّر شيء.
rounds-title = المتكلمون
rounds-start = الكل بالدور
rounds-start-meaning = جولة على كل الحاضرين. من كان أقل كلامًا يأتي أولًا.
rounds-place = الكل بالدور · { $place } من { $count }
rounds-now = يتكلم { $name }
rounds-next = التالي: { $name }
rounds-last = لا أحد بعد ذلك.
rounds-controls = إدارة الجولة
rounds-go-next = المتكلم التالي: { $name }
rounds-finish = أنهِ الجولة
rounds-later = لاحقًا
rounds-later-meaning = يعود { $name } في آخر الجولة.
rounds-pass = تخطٍّ
rounds-pass-meaning = ليس لدى { $name } ما يضيفه ولا يعود في هذه الجولة.
rounds-end = أوقف الجولة
rounds-yours = حان دورك
rounds-i-am-done = انتهيت
rounds-later-me = أتكلم في الآخر
rounds-pass-me = ليس لدي ما أضيفه
rounds-join = انضم إلى الجولة
rounds-add-to-round = أضف { $name }
rounds-all = كل من في الجولة
rounds-speaks = يتكلم
rounds-has-spoken = تكلّم
rounds-has-passed = لا إضافة
rounds-has-spoken-press = انتهى
rounds-take-back = لا يتكلم { $name } الآن
rounds-asked = طلبوا الكلام
rounds-asked-order = طلبوا الكلام؛ من لم يتكلم في هذا البند يأتي أولًا
rounds-after-round = طلبوا الكلام، بعد الجولة
rounds-invite = أعطِ الكلمة
rounds-invite-name = أعطِ الكلمة إلى { $name }
rounds-take-off = أزل { $name } من القائمة
rounds-ask = اطلب الكلام
rounds-take-me-off = أزلني من القائمة
rounds-add = أضف شخصًا إلى القائمة
rounds-add-name = أضف { $name } إلى القائمة
rounds-guest = شخص آخر، بالاسم
rounds-guest-add = أضف إلى القائمة
rounds-stage-now = يتكلم { $name }
rounds-stage-next = ثم { $name }
rounds-minutes = المحضر حتى الآن
rounds-minutes-meaning = ينمو أثناء الجلسة، ويُنشر بعد إنهائها.
rounds-takeover-asks-you = يطلب { $name } أن ييسّر مكانك
rounds-takeover-yes = سلّم
rounds-takeover-no = أبقِه لي
rounds-takeover-by-itself = { $seconds ->
    [one] دون جواب ينتقل التيسير خلال ثانية واحدة.
    [two] دون جواب ينتقل التيسير خلال ثانيتين.
    [few] دون جواب ينتقل التيسير خلال { $seconds } ثوانٍ.
   *[other] دون جواب ينتقل التيسير خلال { $seconds } ثانية.
}
rounds-takeover-you-asked = طلبت من { $name } أن يسلّمك التيسير
rounds-takeover-yours = { $seconds ->
    [one] دون جواب تتولى التيسير خلال ثانية واحدة.
    [two] دون جواب تتولى التيسير خلال ثانيتين.
    [few] دون جواب تتولى التيسير خلال { $seconds } ثوانٍ.
   *[other] دون جواب تتولى التيسير خلال { $seconds } ثانية.
}
rounds-takeover-withdraw = اسحب الطلب
rounds-takeover-kept = يواصل { $name } التيسير
rounds-takeover-others = طلب { $name } من { $holder } أن يسلّمه التيسير
`
