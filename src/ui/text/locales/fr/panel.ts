export const messages = `
panel-settings = Vos paramètres
panel-announcements-key = Alt+Maj+S indique à tout moment le point en cours, le temps restant, qui anime et qui parle.
panel-announcements = Annonces du lecteur d’écran
panel-announcements-off = Désactivées
panel-announcements-short = Courtes
panel-announcements-full = Complètes
panel-planner-members = Planner affiche ce plan aux membres de l’équipe
panel-planner-members-meaning = Vous n’en faites pas partie, même si vous êtes propriétaire de l’équipe. Les états ci-dessous sont les derniers de la liste du comité. Pour voir ceux de Planner et recevoir des tâches, ajoutez-vous comme membre dans Teams (Gérer l’équipe), ou demandez-le à un propriétaire.
panel-planner-unread = Planner n’a pas pu être lu
panel-planner-unread-meaning = Les états ci-dessous sont les derniers connus ici. Rien n’a été modifié.
panel-no-agenda = Pas encore d’ordre du jour
panel-no-agenda-others = La personne qui anime, la présidence ou le secrétariat en choisit un. Vous pourrez proposer un point dès qu’il sera là.
panel-agenda-whose = La personne qui anime, la présidence et le secrétariat modifient cet ordre du jour. Vous pouvez proposer un sujet plus bas.
panel-carried = Revient de la dernière fois
panel-other-template = Partir d’un autre modèle
panel-invite = L’invitation
panel-invite-organizer = Seul l’organisateur ({ $name }) peut ajouter l’ordre du jour à l’invitation pour tous. D’ici là, il est conservé ici.
panel-publish = Publier
panel-after-publish = Ce qui est modifié ici maintenant n’atteint Planner, le canal et le compte rendu que sous forme de correction.
panel-closed-with-reason = Clôturée sans rien laisser
panel-closing = Avant la clôture
panel-close-now = Clôturer et publier
panel-overdue = L’heure de fin de la séance est passée. Ce qui a été consigné est conservé ; toute personne autorisée à publier peut la terminer, ici ou dans l’onglet.
panel-not-on-council = Vous ne faites pas partie de ce comité
panel-not-on-council-meaning = Vous pouvez suivre la lecture. Le secrétariat ou la présidence ajoute les membres dans les paramètres du comité.
panel-refused = Cela n’a pas été fait
panel-refused-not-on-council = Vous ne faites pas partie de ce comité. Rien n’a été modifié.
panel-refused-facilitator-only = C’est à la personne qui anime de le faire. Rien n’a été modifié ; vous pouvez prendre le relais à la ligne « Anime aujourd’hui ».
panel-refused-role-may-not = Votre rôle ne le permet pas. Rien n’a été modifié ; adressez-vous à la présidence ou au secrétariat.
panel-refused-not-your-department = Ces lignes appartiennent à un autre service. Rien n’a été modifié.
panel-refused-not-the-owner = Seul le responsable répond d’une action. Rien n’a été modifié.
panel-refused-not-planned-yet = Il n’y a pas encore d’ordre du jour. Choisissez d’abord un modèle.
panel-refused-already-started = La séance a commencé entre-temps. Rien n’a été modifié.
panel-refused-not-running = La séance n’est pas en cours. Rien n’a été modifié.
panel-refused-already-closed = La séance a été clôturée entre-temps. Ce que vous avez saisi est conservé ; rouvrez la séance pour continuer.
panel-refused-already-published = La séance est publiée. Rien n’a été modifié.
panel-refused-nothing-left-and-no-reason = Choisissez ce que laisse la séance, ou indiquez pourquoi elle ne laisse rien.
panel-refused-asked-three-times = Un point a été demandé pour la troisième fois. Reportez-le avec un motif ou abandonnez-le, puis clôturez. Rien n’a été modifié.
panel-refused-parked-without-reason = Indiquez pourquoi il est reporté. Rien n’a été modifié.
panel-refused-vote-open = Un vote est ouvert. Clôturez-le d’abord. Rien n’a été modifié.
panel-refused-vote-over = Ce vote a été clôturé entre-temps. Rien n’a été modifié.
panel-refused-not-a-voter = Vous ne votez pas ici : seuls votent ceux qui décident pour le comité. Rien n’a été modifié.
panel-refused-unknown-item = Ce point a été retiré entre-temps. Rien n’a été modifié.
panel-refused-unknown-capture = Cette entrée a été retirée entre-temps. Rien n’a été modifié.
panel-refused-unknown-person = Cette personne ne fait plus partie du comité. Rien n’a été modifié.
panel-refused-unknown-department = Ce service ne fait plus partie du comité. Rien n’a été modifié.
panel-share = Afficher sur la scène
panel-share-failed = La scène n’a pas été partagée
panel-share-failed-meaning = Rien de la séance n’est perdu, et chacun l’a toujours dans son propre volet. Dans Teams, ce sont les organisateurs et les présentateurs qui partagent : adressez-vous à l’un d’eux, ou réessayez.
panel-share-silent = Teams n’a pas indiqué si la scène a été partagée
panel-share-silent-meaning = Regardez la réunion : si la séance y est, fermez cette ligne. Sinon, réessayez, ou demandez à un organisateur ou à un présentateur de la partager. Rien de la séance n’est perdu, et chacun l’a dans son propre volet.
panel-stage-nothing = Rien à afficher ici
panel-stage-nothing-meaning = Partagez de nouveau la scène depuis Weft, dans le volet latéral de la réunion.
panel-no-meeting = Ouvrez ceci dans une réunion
panel-no-meeting-meaning = Le volet latéral appartient à une réunion. Dans le canal, ouvrez plutôt l’onglet du comité.
panel-needs-repair = La fiche du comité a été modifiée à la main
panel-needs-repair-meaning = Weft ne peut pas la lire en entier et n’a rien modifié ; les séances, actions et décisions sont intactes. Une personne qui dirige le comité, ou un propriétaire de l’équipe, la répare : ce qui reste lisible est déjà rempli.
panel-held = Cette séance a eu lieu
panel-held-meaning = Ce qui a été dit point par point n’est plus dans la liste du comité. Ses décisions, actions et risques figurent dans l’onglet, et son compte rendu dans les fichiers du canal.
panel-newer = Ce comité est géré avec une version plus récente de Weft
panel-newer-meaning = Vous pouvez tout lire ici. Pour que rien ne soit abîmé, cette version plus ancienne ne modifie rien : rechargez la page ou redémarrez Teams pour obtenir la nouvelle. { $kept ->
    [yes] Ce que vous avez saisi auparavant est conservé sur cet appareil.
    [no] Ce que vous avez saisi auparavant n’est que sur cette page : copiez-le avant de recharger.
   *[unknown] Copiez ce que vous avez saisi avant de recharger.
  }
panel-needs-repair-running = Cette séance continue avec ce que cette page savait, et ce qui est consigné est conservé. Une personne qui dirige le comité ouvre son onglet et le répare.
panel-device = Cet appareil ne peut pas conserver ce que vous saisissez (fenêtre privée ou stockage plein). La saisie est envoyée au fur et à mesure ; ne fermez pas cette page tant que quelque chose n’est pas envoyé.
panel-skipped = { $count ->
    [one] { $count } élément des données de cette séance est illisible
    [many] { $count } d’éléments des données de cette séance sont illisibles
   *[other] { $count } éléments des données de cette séance sont illisibles
  }
panel-skipped-meaning = Quelqu’un a modifié une ligne de la liste « { $list } » à la main, ou une version plus récente de Weft l’a écrite. Tout le reste s’affiche et s’enregistre normalement. Pour la récupérer, ouvrez la liste dans le site du comité et restaurez une version antérieure de la ligne ; si rien n’a été modifié à la main, rechargez la page.
`
