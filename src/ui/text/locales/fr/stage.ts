export const messages = `
stage-facilitating = Anime aujourd’hui : { $name }
stage-leave = Quitter
stage-closed = La séance est clôturée
stage-not-started = Nous commençons dans un instant
stage-not-yet = Pas encore commencé
stage-between = Entre deux points
stage-starts = Début prévu à { $time }
stage-decided = Dernière décision
stage-next = Ensuite
stage-first = D’abord
stage-ends = Fin à
stage-left = restantes
stage-over = de dépassement
stage-paused = en pause
`
