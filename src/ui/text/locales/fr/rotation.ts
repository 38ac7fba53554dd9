export const messages = `
rotation-today = Anime aujourd’hui : { $name }
rotation-nobody = Personne n’anime encore
rotation-notes = Notes : { $name }
rotation-notes-nobody = Notes : personne pour le moment
rotation-next = Ensuite : { $names }
rotation-role-facilitator = Anime aujourd’hui
rotation-role-noteTaker = Prend les notes
rotation-open = Personne pour le moment
rotation-why-furthest-behind = Le plus en retard sur sa part
rotation-why-handed-over = Relais passé par { $name }
rotation-why-taken-over = Remplace { $name }
rotation-why-swapped = Échange avec { $name }
rotation-why-volunteered = Volontaire
rotation-why-chosen = Choix du comité
rotation-why-of-series = Tient ce rôle à chaque séance de la série
rotation-hand-over = Passer le relais
rotation-choose = Choisir
rotation-volunteer = Je m’en charge
rotation-given = { $name } s’en charge maintenant
rotation-to = À qui
rotation-to-missing = Choisissez une personne.
rotation-is-here = Sur place
rotation-how = Comment cela compte
rotation-how-today = Aujourd’hui seulement
rotation-how-today-meaning = La personne qui cède le rôle garde sa place dans la rotation.
rotation-how-swap = Échanger
rotation-how-swap-meaning = Les deux personnes échangent leurs places, et les deux décomptes restent justes.
rotation-reason = Pourquoi ce choix
rotation-reason-rule = Parmi les personnes présentes, la plus en retard sur sa part. Une personne sautée garde sa place.
rotation-behind = { $turns ->
    [one] { $turns } tour de retard
   *[other] { $turns } tours de retard
}
rotation-ahead = { $turns ->
    [one] { $turns } tour d’avance
   *[other] { $turns } tours d’avance
}
rotation-even = à égalité
rotation-passed-away = en absence
rotation-passed-left = ne fait plus partie de l’équipe
rotation-not-in-team = hors de l’équipe
rotation-to-left = Cette personne ne fait pas partie de l’équipe et ne peut pas ouvrir Weft. Ne la choisissez que si elle est dans la salle.
rotation-passed-not-there = pas là
rotation-passed-asked = a demandé à passer son tour
rotation-passed-other-role = tient l’autre rôle
rotation-passed-last-time = l’a fait la dernière fois
rotation-passed-newcomer = arrive au comité

attendance-title = Présences
attendance-count = Présences : { $here } sur { $all }
attendance-tick = { $name } est là
attendance-how = Comment { $name } participe
attendance-state-expected = En attente
attendance-state-present = Sur place
attendance-state-remote = À distance
attendance-state-late = En retard
attendance-state-apology = Absence excusée
attendance-state-absent = Absence
rotation-not-settled = Selon le tour ; pas encore confirmé.
`
