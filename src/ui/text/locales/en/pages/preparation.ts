export const messages = `
preparation-title = For you to prepare
preparation-lead = Items that you lead
preparation-you-lead = { $count ->
    [one] You lead this, for { $count } minute.
   *[other] You lead this, for { $count } minutes.
}
preparation-actions = Your actions
preparation-due = Yours, due { $day }
preparation-late = Yours, late since { $day }
preparation-no-day = Yours, without a day
`
