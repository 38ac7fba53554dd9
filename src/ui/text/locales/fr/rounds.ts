export const messages = `
rounds-say-yours = C’est à vous de parler.
rounds-status = { $name } a la parole.
rounds-take-over = Demander à prendre le relais
rounds-take-over-meaning = La question est posée à { $name }. Sans réponse pendant une minute, c’est vous qui animez.
panel-refused-moved-on = Quelqu’un d’autre a été plus rapide, et la séance a avancé. Rien n’a été modifié.
panel-refused-ask-the-holder = Quelqu’un anime. Demandez-lui à la ligne « Anime aujourd’hui » ; sans réponse pendant une minute, c’est vous qui animez. Rien n’a été modifié.
rounds-title = Prises de parole
rounds-start = Tour de table
rounds-start-meaning = Un tour de toutes les personnes présentes. La personne qui a le moins parlé commence.
rounds-place = Tour de table · { $place } sur { $count }
rounds-now = { $name } a la parole
rounds-next = Ensuite : { $name }
rounds-last = Personne ne vient après.
rounds-controls = Conduite du tour de table
rounds-go-next = Parole suivante : { $name }
rounds-finish = Terminer le tour
rounds-later = Plus tard
rounds-later-meaning = { $name } revient à la fin du tour.
rounds-pass = Passer
rounds-pass-meaning = { $name } n’a rien à ajouter et ne revient pas.
rounds-end = Mettre fin au tour
rounds-yours = C’est votre tour
rounds-i-am-done = J’ai terminé
rounds-later-me = Je passe à la fin
rounds-pass-me = Je n’ai rien à ajouter
rounds-join = Rejoindre le tour
rounds-add-to-round = Ajouter { $name }
rounds-all = Tous les participants au tour
rounds-speaks = a la parole
rounds-has-spoken = a parlé
rounds-has-passed = rien à ajouter
rounds-has-spoken-press = Terminé
rounds-take-back = { $name } ne parle pas maintenant
rounds-asked = Demandes de parole
rounds-asked-order = Demandes de parole ; d’abord les personnes qui n’ont pas encore parlé sur ce point
rounds-after-round = Demandes de parole, après le tour
rounds-invite = Donner la parole
rounds-invite-name = Donner la parole à { $name }
rounds-take-off = Retirer { $name } de la liste
rounds-ask = Demander la parole
rounds-take-me-off = Me retirer de la liste
rounds-add = Inscrire quelqu’un sur la liste
rounds-add-name = Inscrire { $name } sur la liste
rounds-guest = Quelqu’un d’autre, par son nom
rounds-guest-add = Inscrire sur la liste
rounds-stage-now = { $name } a la parole
rounds-stage-next = Puis { $name }
rounds-minutes = Compte rendu jusqu’ici
rounds-minutes-meaning = Il s’étoffe pendant la séance et sera publié après sa clôture.
rounds-takeover-asks-you = { $name } demande à animer à votre place
rounds-takeover-yes = Passer le relais
rounds-takeover-no = Garder
rounds-takeover-by-itself = { $seconds ->
    [one] Sans réponse, le relais passe dans { $seconds } seconde.
   *[other] Sans réponse, le relais passe dans { $seconds } secondes.
}
rounds-takeover-you-asked = Vous avez demandé à { $name } de passer le relais
rounds-takeover-yours = { $seconds ->
    [one] Sans réponse, c’est vous qui animez dans { $seconds } seconde.
   *[other] Sans réponse, c’est vous qui animez dans { $seconds } secondes.
}
rounds-takeover-withdraw = Retirer ma demande
rounds-takeover-kept = { $name } continue d’animer
rounds-takeover-others = { $name } a demandé à { $holder } de passer le relais
`
