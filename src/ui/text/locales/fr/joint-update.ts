export const messages = `
joint-update-title = Point de situation commun
joint-update-form = { $department } : quatre lignes
joint-update-line-changed = Ce qui a changé
joint-update-line-uncertain = Ce qui reste incertain
joint-update-line-helpNeeded = L’aide dont nous avons besoin
joint-update-line-helpOffered = L’aide que nous proposons
joint-update-save = Enregistrer les lignes
joint-update-saved = Enregistré. Tout le comité peut les lire.
joint-update-filled-by = Rempli par { $name }
joint-update-earlier = { $name } avait écrit
joint-update-missing = Il manque :
joint-update-take-up = Je m’en charge
joint-update-taken = C’est pris en charge.
joint-update-taken-by = Pris en charge par { $name }.
joint-update-action-detail = Demandé par { $department }

while-away-title = Pendant votre absence
while-away-read = J’ai compris
while-away-passed = Terminé : { $titles }
while-away-now = En cours : { $title }
while-away-topic = Votre sujet « { $title } » : { $answer }
while-away-rounds = Tour de table sur : { $titles }
while-away-decisions = { $count ->
    [one] { $count } décision
    [many] { $count } de décisions
   *[other] { $count } décisions
}
while-away-actions = { $count ->
    [one] { $count } action
    [many] { $count } d’actions
   *[other] { $count } actions
}
while-away-risks = { $count ->
    [one] { $count } risque
    [many] { $count } de risques
   *[other] { $count } risques
}
while-away-notes = { $count ->
    [one] Des notes ont été prises à { $count } endroit
    [many] Des notes ont été prises à { $count } d’endroits
   *[other] Des notes ont été prises à { $count } endroits
}
`
