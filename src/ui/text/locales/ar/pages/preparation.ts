export const messages = `
preparation-title = ما عليك تحضيره
preparation-lead = بنود تقودها
preparation-you-lead = { $count ->
    [one] تقود هذا البند لدقيقة واحدة ({ $count }).
   *[other] تقود هذا البند لمدة { $count } د.
}
preparation-actions = إجراءاتك
preparation-due = لك، مستحق في { $day }
preparation-late = لك، متأخر منذ { $day }
preparation-no-day = لك، بلا موعد
`
