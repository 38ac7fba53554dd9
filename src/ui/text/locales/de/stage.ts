export const messages = `
stage-facilitating = Heute moderiert: { $name }
stage-leave = Verlassen
stage-closed = Die Sitzung ist geschlossen
stage-not-started = Es geht gleich los
stage-not-yet = Noch nicht begonnen
stage-between = Zwischen zwei Punkten
stage-starts = Geplanter Beginn { $time }
stage-decided = Letzter Beschluss
stage-next = Danach
stage-first = Zuerst
stage-ends = Endet um
stage-left = übrig
stage-over = über der Zeit
stage-paused = angehalten
`
