export const messages = `
mine-open = Ouvrir
mine-open-name = Ouvrir { $name }
mine-set-up = Configurer un autre comité
mine-archived = { $team } · archivé
mine-turn = { $sessions ->
    [0] Vous animez la prochaine séance
    [1] Vous animez la séance suivant la prochaine
   *[other] Vous animez dans { $sessions } séances
  }
mine-actions = Mes actions
mine-risks = Mes risques à revoir
mine-risk-never-rated = Pas encore évalué
mine-risk-review = À revoir
mine-risk-acceptance-expired = L’acceptation a expiré
mine-risk-mandate-ended = Le mandat a pris fin
mine-risk-answer-overdue = Réponse en retard
mine-nothing = Rien ici ne requiert votre intervention pour le moment.
mine-failed = Ce comité n’a pas pu être lu à l’instant
mine-failed-meaning = Rien n’est perdu : ses données sont dans son site. Réessayez dans un instant.
`
