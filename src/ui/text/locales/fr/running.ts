export const messages = `
running-unsent = { $count ->
    [one] { $count } modification à envoyer
    [many] { $count } de modifications à envoyer
   *[other] { $count } modifications à envoyer
}
running-unsent-memory = { $count ->
    [one] { $count } modification à envoyer, gardez ce volet ouvert
    [many] { $count } de modifications à envoyer, gardez ce volet ouvert
   *[other] { $count } modifications à envoyer, gardez ce volet ouvert
}
running-current = Point en cours
running-place = { $place } sur { $count }
running-prompt = Ce que vous pouvez dire
running-between-title = Aucun point n’est en cours
running-between-facilitator = Passez au point suivant, ou choisissez-en un dans l’ordre du jour.
running-between-others = La personne qui anime continue dans un instant.
running-done-title = Il ne reste aucun point
running-done-facilitator = Clôturez la séance, ou revenez au dernier point.
running-done-others = La personne qui anime clôt la séance dans un instant.
running-left = restantes sur { $minutes } min
running-over = de dépassement
running-paused = en pause
running-say-item = Maintenant : { $title }, { $minutes } minutes.
running-say-captured = { $name } a consigné : { $text }
running-say-half = La moitié du temps pour { $title } est écoulée.
running-say-two-minutes = Encore deux minutes pour { $title }.
running-say-last-minute = Dernière minute pour { $title }.
running-say-over = Le temps pour { $title } est écoulé.
running-status-left = { $title }, il reste { $time }.
running-status-over = { $title }, { $time } de dépassement.
running-controls = Conduite de la séance
running-next = Suivant :
running-close = Clôturer la séance
running-extend = { $minutes ->
    [one] { $minutes } minute de plus
   *[other] { $minutes } minutes de plus
}
running-pause = Suspendre
running-resume = Reprendre
running-back = Retour à { $title }
running-back-none = Retour
running-park = Reporter à la prochaine fois
running-agenda = Ordre du jour
running-ends = Fin à { $time }
running-later = { $minutes } min plus tard que prévu
running-earlier = { $minutes } min plus tôt que prévu
running-minutes = { $minutes } min
running-state-running = en cours
running-state-done = terminé
running-state-parked = reporté
running-go = Aller
running-go-to = Aller à { $title }
running-notes = Notes
running-notes-on = Notes sur { $title }
running-notes-beside = { $name } a écrit ceci en même temps. Les deux textes sont conservés.
running-notes-by = Écrit par { $names }
running-notes-late = Ajouté après la clôture de la séance : { $names }
running-notes-writing = { $name } écrit.
running-notes-here = Aussi dans ces notes :
running-notes-not-loaded = Ce que vous écrivez ici n’est pas encore partagé
running-notes-not-loaded-meaning = Une partie de Weft n’a pas pu être chargée. Votre texte est conservé et sera partagé dès qu’elle sera là ; Weft réessaie automatiquement.
running-notes-none = Aucune note pour le moment.
running-notes-placeholder = Écrivez ce que tout le monde doit pouvoir lire plus tard
running-notes-unread = Ces notes ne peuvent pas encore être affichées
running-notes-unread-meaning = Une partie de Weft n’a pas pu être chargée. Rien n’est perdu ; Weft réessaie automatiquement.
running-elsewhere = Vous êtes sur « { $shown } ». La séance est sur « { $current } ».
running-elsewhere-none = Vous êtes sur « { $shown } ». Aucun point n’est en cours.
running-follow = Retour au point en cours
running-starts = Début { $when }
running-should-have-started = Le début était prévu { $when }
running-start = Commencer la séance
running-start-waits = { $name } commence la séance.
running-start-for = Commencer à la place de { $name }
running-missing-title = { $name } n’est pas encore là
running-missing-meaning = Parmi les personnes présentes, c’est vous qui suivez. { $name } garde sa place dans la rotation.
running-notes-too-long = { $count ->
    [one] { $count } caractère de trop.
    [many] { $count } de caractères de trop.
   *[other] { $count } caractères de trop.
  } { $kept ->
    [yes] Ce texte est conservé sur cet appareil ; les autres le verront une fois raccourci
    [no] Ce texte n’est que sur cette page ; les autres le verront une fois raccourci
   *[unknown] Les autres verront ce texte une fois raccourci
  }
`
