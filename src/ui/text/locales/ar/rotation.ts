export const messages = `
rotation-today = يُيسّر اليوم: { $name }
rotation-nobody = لا ميسّر بعد
rotation-notes = الملاحظات: { $name }
rotation-notes-nobody = الملاحظات: لا أحد بعد
rotation-next = التالون: { $names }
rotation-role-facilitator = يُيسّر اليوم
rotation-role-noteTaker = يدوّن الملاحظات
rotation-open = لا أحد بعد
rotation-why-furthest-behind = الأبعد عن حصته
rotation-why-handed-over = سلّمه { $name }
rotation-why-taken-over = تولّى بدلًا من { $name }
rotation-why-swapped = بالتبادل مع { $name }
rotation-why-volunteered = تطوّع
rotation-why-chosen = اختاره المجلس
rotation-why-of-series = له هذا الدور في كل جلسة من سلسلة الاجتماعات
rotation-hand-over = تسليم
rotation-choose = اختيار
rotation-volunteer = أتولّى ذلك
rotation-given = الدور الآن لدى { $name }
rotation-to = إلى من
rotation-to-missing = اختر شخصًا.
rotation-is-here = حاضر
rotation-how = كيف يُحتسب
rotation-how-today = اليوم فقط
rotation-how-today-meaning = من يسلّم الدور يحتفظ بمكانه في التناوب.
rotation-how-swap = تبادل
rotation-how-swap-meaning = يتبادل الاثنان مكانيهما ويبقى العدّ صحيحًا لكليهما.
rotation-reason = لماذا هذا الاختيار
rotation-reason-rule = من بين الحاضرين، الأبعد عن حصته. ومن يُتجاوز يحتفظ بمكانه.
rotation-behind = { $turns ->
    [one] متأخر دورًا واحدًا
   *[other] متأخر { $turns } من الأدوار
}
rotation-ahead = { $turns ->
    [one] متقدم دورًا واحدًا
   *[other] متقدم { $turns } من الأدوار
}
rotation-even = متعادل
rotation-passed-away = غائب
rotation-passed-left = لم يعد في الفريق
rotation-not-in-team = ليس في الفريق
rotation-to-left = هذا الشخص ليس في الفريق ولا يستطيع فتح Weft. لا تختره إلا إن كان حاضرًا في القاعة.
rotation-passed-not-there = غير حاضر
rotation-passed-asked = طلب تخطّيه
rotation-passed-other-role = لديه الدور الآخر
rotation-passed-last-time = تولّاه المرة السابقة
rotation-passed-newcomer = جديد في المجلس

attendance-title = الحضور
attendance-count = حضر { $here } من { $all }
attendance-tick = { $name } حاضر
attendance-how = كيف يشارك { $name }
attendance-state-expected = متوقع
attendance-state-present = حاضر
attendance-state-remote = عن بُعد
attendance-state-late = متأخر
attendance-state-apology = معتذر
attendance-state-absent = غائب
rotation-not-settled = حسب التناوب؛ لم يثبت بعد.
`
