export const messages = `
calendar-series = Séries de réunions
calendar-new = Nouvelle série de réunions
calendar-adopt = Reprendre une série de mon calendrier
calendar-no-series = Aucune série de réunions pour le moment
calendar-no-series-meaning = Une série de réunions associe un ordre du jour, la fréquence de vos rencontres et la série dans le calendrier de chacun. Créez-en une, ou reprenez celle que vous avez.
calendar-at = { $time } ({ $zone }), { $minutes } minutes
calendar-ends = Dernière séance au plus tard le { $day }
calendar-next-one = Prochaine : { $when }
calendar-with-agenda = Ordre du jour : { $name }
calendar-organized-by = Organisée par { $name }
calendar-ended = Terminée
calendar-unfinished = Pas encore dans un calendrier
calendar-unfinished-own = La série est conservée ici, mais votre calendrier ne l’a pas encore. Personne n’a été invité deux fois : réessayer n’en crée pas une seconde.
calendar-unfinished-other = { $name } l’a commencée et la met dans le calendrier. Personne d’autre ne le peut, pour qu’il n’y en ait jamais deux.
calendar-finish = Mettre dans mon calendrier
calendar-working = En cours…
calendar-news = Le calendrier indique autre chose
calendar-take-over = Garder ce qu’indique le calendrier
calendar-news-cancelled = La série a été annulée dans Outlook.
calendar-news-not-understood = Elle se répète d’une façon qui ne peut pas être affichée ici. Les séances ci-dessous sont celles du calendrier.
calendar-news-rhythm = Elle se répète maintenant autrement : { $rhythm }.
calendar-news-time = Elle commence maintenant à { $time } ({ $zone }).
calendar-news-length = Elle dure maintenant { $minutes } minutes.
calendar-news-end = Elle se termine le { $day }.
calendar-news-no-end = Elle n’a plus de fin.
calendar-news-name = Elle s’appelle maintenant « { $name } ».
calendar-news-organizer = { $name } l’organise maintenant.
calendar-change = Modifier
calendar-times = Trouver un créneau
calendar-not-done = Le calendrier n’a pas été modifié
calendar-broken = Une série de réunions est illisible
calendar-broken-meaning = { $count ->
    [one] { $count } ligne de la liste « Weft meeting series » a été modifiée et ne correspond plus à une série.
    [many] { $count } de lignes de la liste « Weft meeting series » ont été modifiées et ne correspondent plus à une série.
   *[other] { $count } lignes de la liste « Weft meeting series » ont été modifiées et ne correspondent plus à une série.
  } Corrigez la liste ; le calendrier n’est pas touché.
calendar-sessions = Séances
calendar-span = Afficher
calendar-span-quarter = Trimestre
calendar-span-year = Année
calendar-face = Sous forme de
calendar-face-months = Mois
calendar-face-list = Liste
calendar-earlier = Plus tôt
calendar-now = Aujourd’hui
calendar-later = Plus tard
calendar-how = Choisissez une séance pour voir son état. Ce que vous organisez peut être glissé vers un autre jour, ou déplacé avec les touches de direction.
calendar-empty = Aucune séance pendant cette période
calendar-empty-meaning = Regardez plus tôt ou plus tard, ou créez une série de réunions.
calendar-chip = { $title }, { $day }, { $time } : { $state }{ $gaps ->
    [0] { "" }
   *[other] , il manque quelque chose
  }
calendar-state-planned = Prévue
calendar-state-drafted = Ordre du jour ébauché
calendar-state-on-invite = Ordre du jour dans l’invitation
calendar-state-running = En cours
calendar-state-held = Tenue, non publiée
calendar-state-published = Publiée
calendar-state-minutes-confirmed = Compte rendu approuvé
calendar-state-minutes-changed = Compte rendu modifié après son approbation
calendar-state-cancelled = Annulée
calendar-state-not-held = Non consignée
calendar-legend = État des séances
calendar-legend-one = { $state } ({ $count })
calendar-by-turn = Animation selon le tour : { $name }
calendar-facilitator = Animation : { $name }
calendar-moved-from = Déplacée dans le calendrier, auparavant : { $when }
calendar-longer = { $minutes } minutes de plus que la série
calendar-shorter = { $minutes } minutes de moins que la série
calendar-gap-no-facilitator = Personne n’anime encore
calendar-gap-no-agenda = Pas encore d’ordre du jour
calendar-gap-not-in-my-calendar = Pas dans votre calendrier
calendar-gap-rest-day = Un jour sans séance.
calendar-gap-closed-day = Un jour de fermeture : { $name }.
calendar-gap-skip = La série l’exclut : annulez-la.
calendar-not-moved = Rien n’a été modifié
calendar-move-day = Jour, à votre heure
calendar-move-time = Heure, à votre heure
calendar-move-mails = Outlook prévient toutes les personnes invitées.
calendar-move = Déplacer la séance
calendar-move-to = Déplacer au { $day }
calendar-cancel-session = Annuler cette séance
calendar-cancel-meaning = Outlook la retire du calendrier de chacun et prévient tout le monde. C’est irréversible.
calendar-cancel-sure = L’annuler pour tous
calendar-organizer-moves = { $name } organise cette réunion. Seule cette personne ({ $name }) peut la déplacer ou l’annuler pour tous.
calendar-moving = Vers le { $day }. Sélectionnez « Déplacer la séance » pour le faire.
calendar-moved = « { $title } » a été déplacée. Outlook prévient tout le monde.
calendar-cancelled = « { $title } » a été annulée pour tous.
calendar-when = Quand
calendar-when-own = Votre heure
calendar-when-council = L’heure du comité
calendar-session = Séance
calendar-standing = État
calendar-back = Calendrier
calendar-reading = Lecture de votre calendrier
calendar-adopt-how = Ces séries avec une réunion Teams sont dans votre calendrier. En reprendre une n’y change rien.
calendar-adopt-none = Aucune série à reprendre
calendar-adopt-none-meaning = Votre calendrier n’a pas d’autre série avec une réunion Teams. Créez-en plutôt une.
calendar-adopt-people = Membres du comité invités : { $count }
calendar-adopt-take = Reprendre
calendar-adopt-this = Reprendre « { $name } »
calendar-adopt-mails = Personne n’est prévenu, et rien ne change dans le calendrier.
calendar-not-adopted = Cette série ne peut pas être reprise
calendar-not-adopted-every-few-days = Elle se répète tous les quelques jours. Donnez-lui des semaines entières dans Outlook, puis réessayez.
calendar-not-adopted-several-weekdays = Elle tombe sur plusieurs jours de la semaine dans le mois. Donnez-lui un seul jour de la semaine dans Outlook, puis réessayez.
calendar-not-adopted-too-rare = Elle se répète moins souvent que tous les huit ans. Rien n’a été modifié.
calendar-not-adopted-not-understood = Sa périodicité n’a pas pu être lue. Rien n’a été modifié ; vous pouvez créer une nouvelle série à la place.
calendar-not-adopted-unknown-zone = Son fuseau horaire est inconnu. Choisissez-en un autre pour la série dans Outlook, puis réessayez.
calendar-closed-days = Jours de fermeture
calendar-closed-how = Jours où personne ne se réunit. Le calendrier indique quelles séances y tombent ; rien n’est déplacé automatiquement.
calendar-closed-from = Premier jour
calendar-closed-to = Dernier jour
calendar-closed-to-hint = Vide pour un seul jour.
calendar-closed-wrong = Le dernier jour ne doit ni précéder le premier, ni le suivre de plus de { $most } jours.
calendar-closed-span = du { $from } au { $to }
calendar-closed-count = ({ $count } jours)
calendar-closed-added = Fermeture : { $day }.
calendar-closed-name = De quoi il s’agit
calendar-closed-add = Ajouter des jours de fermeture
calendar-closed-remove = Retirer { $day }
calendar-closed-removed = De nouveau ouvert : { $day }.
calendar-remove = Retirer
calendar-times-for = Trouver un créneau pour « { $name } »
calendar-times-how = Regarde quand les personnes invitées sont occupées ou absentes du bureau, une fois, lorsque vous appuyez sur le bouton. Ce qu’elles font n’est pas lu.
calendar-times-from = Du
calendar-times-to = Au, 60 jours au maximum
calendar-times-look = Rechercher des créneaux
calendar-times-none = Aucun créneau ces jours-là
calendar-times-none-meaning = Tous sont fermés ou passés. Choisissez d’autres jours.
calendar-times-who = Qui peut venir
calendar-times-fair = Pour qui c’est tôt ou tard
calendar-times-free = Peuvent venir : { $free } sur { $all }
calendar-times-busy = Occupés : { $names }
calendar-times-unknown = Inconnu : { $names }
calendar-times-use = Utiliser ce créneau
calendar-times-use-this = Utiliser { $when }
calendar-times-use-how = Un créneau que vous utilisez est repris dans le formulaire de la série. Personne n’est prévenu avant l’enregistrement.
calendar-times-organizer = Seule cette personne peut mettre l’un de ces créneaux dans le calendrier pour tous : { $name }.
calendar-times-filled = Commence : { $when }, comme trouvé. Rien n’est modifié et personne n’est prévenu avant l’enregistrement.
calendar-quorum = Assez pour une séance
calendar-no-quorum = Trop peu pour une séance
calendar-decider = Un sponsor ou la présidence peut venir
calendar-no-decider = Ni sponsor ni présidence
calendar-fair = Entre 8 h et 18 h pour tout le monde
calendar-outside = En dehors de 8 h à 18 h : { $names }
calendar-at-clock = { $name } à { $time }
calendar-unknown = Cette série de réunions n’est pas ici
calendar-unknown-meaning = Elle a été retirée, ou le lien est incomplet. Rien d’autre n’est concerné.
calendar-name = Nom
calendar-template = Ordre du jour de départ
calendar-template-none = Aucun
calendar-rhythm = Fréquence
calendar-kind-weekly = Toutes les semaines ou toutes les n semaines
calendar-kind-monthly = Tous les mois ou tous les n mois
calendar-kind-quarterly = Tous les trimestres
calendar-kind-half-yearly = Tous les semestres
calendar-kind-yearly = Tous les ans
calendar-kind-on-demand = Au besoin
calendar-every-weeks = Toutes les combien de semaines
calendar-every-months = Tous les combien de mois
calendar-weekdays = Le
calendar-month-quarterly = Mois du trimestre
calendar-month-half-yearly = Mois du semestre
calendar-month-yearly = Mois
calendar-month-of = Mois { $month }
calendar-by = Jour défini par
calendar-by-weekday = Jour de la semaine
calendar-by-day = Date
calendar-by-working-day = Jour ouvré (du lundi au vendredi)
calendar-nth = Lequel
calendar-nth-first = Premier
calendar-nth-second = Deuxième
calendar-nth-third = Troisième
calendar-nth-fourth = Quatrième
calendar-nth-last = Dernier
calendar-weekday = Jour de la semaine
calendar-day = Jour du mois
calendar-on-day = le { $day }
calendar-on-weekday = le { $nth ->
    [first] premier
    [second] deuxième
    [third] troisième
    [fourth] quatrième
   *[last] dernier
  } { $weekday }
calendar-on-working-day = le { $nth ->
    [first] premier
    [second] deuxième
    [third] troisième
    [fourth] quatrième
   *[last] dernier
  } jour ouvré
calendar-rhythm-weekly = { $every ->
    [1] Toutes les semaines : { $days }
   *[other] Toutes les { $every } semaines : { $days }
  }
calendar-rhythm-monthly = { $every ->
    [1] Tous les mois, { $day }
   *[other] Tous les { $every } mois, { $day }
  }
calendar-rhythm-quarterly = Tous les trimestres, { $day } du { $month ->
    [1] premier
    [2] deuxième
   *[other] dernier
  } mois
calendar-rhythm-half-yearly = Tous les semestres, { $day } du mois { $month }
calendar-rhythm-yearly = Tous les ans, en { $month } : { $day }
calendar-rhythm-on-demand = Au besoin
calendar-time = Commence à
calendar-minutes = Minutes
calendar-zone = Fuseau horaire
calendar-zone-hint = La série garde cette heure au passage à l’heure d’été ou d’hiver.
calendar-first = À partir du
calendar-until = Jusqu’au
calendar-until-hint = Vide pour ne pas fixer de fin.
calendar-who = Qui est invité
calendar-who-all = Tout le comité
calendar-who-departments = Services
calendar-who-people = Personnes
calendar-roles = Rôles
calendar-role-facilitator = Animation
calendar-role-noteTaker = Prise de notes
calendar-role-person = Qui
calendar-mode-rotating = À tour de rôle
calendar-mode-fixed = Toujours la même personne
calendar-mode-none = Aucun
calendar-closed-rule = Jours de fermeture
calendar-rest-days = Jours de la semaine sans séance
calendar-on-closed = Une séance qui tombe un jour de fermeture
calendar-on-closed-keep = est maintenue
calendar-on-closed-skip = est supprimée
calendar-on-closed-before = est avancée à la veille
calendar-on-closed-after = est reportée au lendemain
calendar-next = Les six prochaines séances
calendar-next-none = Il n’en résulte encore aucune séance. Vérifiez les jours, l’heure et le fuseau horaire.
calendar-next-on-demand = Aucune série n’est créée : chaque séance est planifiée séparément.
calendar-fate-kept = est maintenue.
calendar-closed-later = Une série ne peut pas indiquer de jours de fermeture. Une fois dans le calendrier, chacune de ces séances a un bouton qui la déplace ou l’annule.
calendar-fate-skipped = est supprimée.
calendar-fate-moved = passe au { $day }.
calendar-fate-no-room = n’a aucun jour ouvert à proximité.
calendar-locked = { $name } organise cette série
calendar-locked-meaning = La date et les personnes invitées se modifient dans le calendrier de l’organisateur. Vous pouvez modifier ici le nom, l’ordre du jour, les rôles et les jours de fermeture.
calendar-create = Créer la série
calendar-create-mails = Crée une réunion Teams dans votre calendrier et envoie aussitôt les invitations.
calendar-save = Enregistrer
calendar-change-mails = Un nouvel horaire recommence la série : les séances déplacées séparément perdent leur place, et Outlook prévient tout le monde. L’ordre du jour et les rôles changent sans que personne ne soit prévenu.
calendar-change-own = Rien ne change dans le calendrier de qui que ce soit.
calendar-end = Mettre fin à cette série
calendar-end-meaning = Les séances postérieures à aujourd’hui sont retirées du calendrier de chacun. Ce qui a été tenu reste, avec son compte rendu.
calendar-end-sure = Y mettre fin pour tous
calendar-end-sure-meaning = Outlook prévient toutes les personnes invitées. Une série terminée peut être reprise comme une nouvelle.
calendar-successor = La série suivante
calendar-successor-why = { $name } ne fait plus partie de l’équipe du comité. Personne d’autre ne peut modifier cette série dans les calendriers.
calendar-successor-who = La présidence, le secrétariat ou le sponsor peut créer la série suivante. Envoyez à l’un d’eux le lien vers cette page.
calendar-successor-make = Créer la série suivante
calendar-successor-new = Une nouvelle série Teams est créée dans votre calendrier, à partir du { $when }. Vous l’organisez. L’ordre du jour, les rôles, les invités et le rythme restent les mêmes.
calendar-successor-invited = { $count ->
    [0] Personne d’autre que vous n’est invité.
    [1] Outlook envoie une invitation à { $names }.
    [many] Outlook envoie { $count } d’invitations : { $names }.
   *[other] Outlook envoie { $count } invitations : { $names }.
  }
calendar-successor-old = L’ancienne série reste dans les calendriers. Elle ne peut pas en être retirée d’ici : votre administrateur peut le faire, ou chaque personne pour elle-même.
calendar-successor-records = Les données du comité restent inchangées. Les points inachevés, les actions ouvertes et le compte rendu à approuver se poursuivent dans la nouvelle série.
calendar-successor-sure = Créer et envoyer les invitations
calendar-successor-leave = Laisser tel quel
calendar-successor-not = Aucune nouvelle série n’a été créée
calendar-successor-taken = { $name } crée la série suivante, ou l’a créée. Il y en a une ; vous n’avez rien à faire.
calendar-problem-name = Donnez-lui un nom.
calendar-problem-zone = Ce fuseau horaire est inconnu. Choisissez-en un dans la liste.
calendar-problem-schedule = La fréquence, le jour, l’heure ou les minutes sont incomplets.
calendar-problem-audience = Choisissez qui est invité.
calendar-problem-until = Le dernier jour précède le premier.
calendar-refused-ended = Cette série est terminée. Créez-en plutôt une nouvelle.
calendar-refused-two-rows = La liste du comité contient cette série deux fois, on ne sait donc pas laquelle continue. Mettez fin à l’une d’elles ici, puis réessayez.
calendar-refused-changed = La série a été modifiée entre-temps, ou l’une de vos modifications est encore en cours d’envoi. Rien n’a été fait. Regardez-la encore une fois, puis réessayez.
calendar-refused-on-demand = Elle n’a pas de rythme : chaque séance est planifiée séparément. La série est conservée ici.
calendar-refused-unknown-zone = Son fuseau horaire est inconnu. Choisissez-en un autre.
calendar-refused-no-session = Elle se termine avant sa première séance. Choisissez un dernier jour plus tardif.
calendar-refused-no-online-meeting = Elle n’a pas de réunion Teams : votre compte ne peut pas en créer. Adressez-vous à votre administrateur, puis réessayez.
calendar-refused-not-organizer = Quelqu’un d’autre l’organise. Une modification de votre part n’atteindrait personne, rien n’a donc été modifié.
calendar-refused-changed-meanwhile = Quelqu’un l’a déplacée entre-temps. Vous voyez où elle se trouve maintenant ; déplacez-la de nouveau si vous le souhaitez toujours.
calendar-failed-stale = Elle a été modifiée au même moment, par quelqu’un d’autre ou par un essai de votre part resté sans réponse. Regardez où elle en est maintenant ; réessayer ne fait rien deux fois.
calendar-failed-gone = Elle n’est plus dans le calendrier. Rien n’a été modifié.
calendar-failed-crossing = Une séance ne peut pas être déplacée sur le jour de sa voisine ni au-delà. Déplacez d’abord la voisine, ou choisissez un jour plus proche.
calendar-failed-refused = Outlook l’a refusé. Rien n’a été modifié.
calendar-failed-scope = Weft n’est pas autorisé à écrire dans votre calendrier. Les séances et les ordres du jour fonctionnent sans cela.
calendar-failed-offline = Vous êtes hors connexion. Ce que vous avez saisi est conservé ; réessayez une fois connecté.
calendar-failed-service = Le calendrier ne répond pas à l’instant. Il n’est pas certain que cela ait été fait : réessayer ne fait rien deux fois.
calendar-failed-other = Cela n’a pas fonctionné. Réessayer ne fait rien deux fois.
`
