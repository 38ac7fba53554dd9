export const messages = `
recap-paste = Coller un récapitulatif
recap-meaning = Collez ce que Facilitateur, Copilot, Teams ou une page Loop a rédigé sur cette réunion. Rien n’en est conservé tant que vous n’avez pas choisi les lignes. Une tâche qui figure déjà dans Planner n’a pas besoin d’un doublon : laissez-la de côté.
recap-text = Texte du récapitulatif
recap-read = Parcourir
recap-empty = Collez d’abord le texte.
recap-no-lines = Aucune ligne ne peut en être consignée.
recap-found = { $count ->
    [one] Une ligne trouvée
    [many] { $count } de lignes trouvées
   *[other] { $count } lignes trouvées
  }
recap-pick = Est coché ce que le récapitulatif désigne comme tâche, décision ou risque. Tout le reste est laissé de côté, sauf si vous le cochez.
recap-captured = Déjà consigné.
recap-kind-of = Consigner comme : { $text }
recap-owner-of = Responsable de : { $text }
recap-decider-of = Qui a décidé : { $text }
recap-no-owner = Pas encore de responsable
recap-no-decider = Personne n’est nommé
recap-capture = { $count ->
    [0] Consigner
    [one] Consigner une ligne
    [many] Consigner { $count } de lignes
   *[other] Consigner { $count } lignes
  }
recap-back = Revenir au texte
recap-done = { $count ->
    [one] Une ligne a été consignée. Elle figure ci-dessus avec le reste et peut y être modifiée.
    [many] { $count } de lignes ont été consignées. Elles figurent ci-dessus avec le reste et peuvent y être modifiées.
   *[other] { $count } lignes ont été consignées. Elles figurent ci-dessus avec le reste et peuvent y être modifiées.
  }
`
