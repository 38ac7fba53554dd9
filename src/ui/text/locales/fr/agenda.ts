export const messages = `
lead-facilitator = Animation
lead-note-taker = Prise de notes
lead-sponsor = Sponsor
lead-owners = Responsables
lead-departments = Chaque service
lead-everyone = Tout le monde
lead-decider = Décisionnaire
lead-guest = Invité

item-kind-open = Ouverture
item-kind-inform = Informer
item-kind-review = Passer en revue
item-kind-discuss = Discuter
item-kind-decide = Décider
item-kind-commit = S’engager
item-kind-reflect = Prendre du recul
item-kind-break = Pause
item-kind-due-list = À échéance
item-kind-close = Clôture

agenda-title = Ordre du jour
agenda-minutes = { $minutes } min
agenda-total = { $total } min au total
agenda-total-of = { $total } min sur { $booked }
agenda-over = { $minutes } min de plus que la réunion
agenda-free = { $minutes } min libres
agenda-ends = fin à { $time }
agenda-conflicts = { $count ->
    [one] { $count } élément ne correspond pas aux présences
    [many] { $count } d’éléments ne correspondent pas aux présences
   *[other] { $count } éléments ne correspondent pas aux présences
  }
agenda-conflict-lead-absent = { $why ->
    [away] « { $title } » a pour pilote { $name }, en absence ce jour-là.
   *[apology] « { $title } » a pour pilote { $name }, qui ne peut pas venir.
  }
agenda-conflict-lead-unknown = « { $title } » a pour pilote { $name }, qui ne fait partie ni du comité ni des personnes attendues.
agenda-conflict-facilitator-absent = { $why ->
    [away] { $name } anime et sera en absence ce jour-là.
   *[apology] { $name } anime et ne peut pas venir.
  }
agenda-conflict-no-decider = « { $title } » doit faire l’objet d’une décision, et ni le sponsor ni la présidence ne vient.
agenda-carried = { $times ->
    [2] Reporté de la dernière fois
    [3] Demandé pour la troisième fois
    [4] Demandé pour la quatrième fois
    [5] Demandé pour la cinquième fois
   *[other] Demandé { $times } fois
  }
agenda-empty-title = Pas encore d’ordre du jour
agenda-empty-editor = Partez d’un modèle ci-dessous ou ajoutez le premier point.
agenda-empty-others = La personne qui anime le prépare. Vous pouvez proposer un sujet.
agenda-add = Ajouter un point
agenda-add-heading = Nouveau point
agenda-edit-heading = Modifier le point
agenda-save = Enregistrer
agenda-half-typed = Saisie en cours au début de la séance
agenda-half-typed-meaning = Personne d’autre ne l’a encore vue. Terminez-la ici, ou annulez pour l’abandonner.
agenda-edit = Modifier { $title }
agenda-remove = Retirer { $title }
agenda-removed = Retiré : { $title }
agenda-off = Retirés de l’ordre du jour
agenda-off-meaning = Ce qui y a été écrit est conservé et figure dans le compte rendu.
agenda-put-back = Remettre
agenda-put-back-this = Remettre : { $title }
agenda-item-title = Titre
agenda-item-minutes = Minutes
agenda-item-lead = Pilote
agenda-item-kind = Type
agenda-item-purpose = Objectif
agenda-item-further = Plus d’options pour ce point
agenda-item-prompt = Ce que la personne qui anime peut dire
agenda-item-output = Ce qu’il en reste
agenda-output-none = Rien de particulier
agenda-output-attendance = Les présences
agenda-output-action = Des actions
agenda-output-decision = Une décision
agenda-output-risk = Des risques
agenda-output-note = Des notes
agenda-output-update = Un point de situation
agenda-output-commitment = Des engagements
agenda-output-lesson = Des enseignements
agenda-output-win = Des réussites
agenda-output-experiment = Des expérimentations
agenda-output-handoff = Des passages de relais
agenda-output-term = Des termes convenus
agenda-output-measure = Des indicateurs
agenda-output-charter = Une modification de la charte
agenda-output-minutes = La relecture du compte rendu
agenda-item-sources = Ce qu’il affiche de lui-même
agenda-source-actions-late = Actions en retard
agenda-source-risks-due = Risques à revoir
agenda-source-commitments-due = Engagements à échéance
agenda-source-signals-fired = Décisions à réexaminer
agenda-source-experiments-ending = Expérimentations qui se terminent
agenda-source-measures = Indicateurs
agenda-source-pulse-result = Résultat du baromètre
agenda-source-channel-posts = Messages du canal
agenda-item-carry = Si le temps manque
agenda-carry-by-kind = Comme les points de ce type
agenda-carry-yes = Il revient la prochaine fois
agenda-carry-no = Il s’arrête avec la séance
agenda-carry-ask = Demander à la clôture de la séance
agenda-lead-roles = Par rôle
agenda-lead-people = Par nom
agenda-problem-title = Saisissez un titre.
agenda-proposals = Sujets proposés
agenda-proposals-none = Rien n’est proposé pour le moment.
agenda-propose = Proposer un sujet
agenda-propose-send = Proposer
agenda-propose-why = Pourquoi maintenant
agenda-take-in = Reprendre d’un message
agenda-take-in-paste = Message
agenda-take-in-hint = Collez-le ici ; les champs ci-dessous se remplissent.
agenda-behalf = Au nom de
agenda-proposal-accepted = À l’ordre du jour.
agenda-proposal-accepted-at = À l’ordre du jour à { $time }.
agenda-proposal-parked = Reporté par { $name } : { $reason }
agenda-proposal-declined = Refusé par { $name } : { $reason }
agenda-proposal-behalf = Au nom de { $name }
agenda-proposal-open = En attente de la personne qui anime.
agenda-answer-accept = Mettre à l’ordre du jour
agenda-answer-park = Reporter
agenda-answer-decline = Refuser
agenda-park-reason = Motif, pour la personne qui a proposé le sujet
agenda-park-missing = Indiquez un motif, pour que la personne sache pourquoi.
agenda-templates = Modèles
agenda-templates-choose = Choisissez le point de départ de l’ordre du jour. Tout reste modifiable ensuite.
agenda-templates-replace = Un modèle remplace l’ordre du jour. Les points reportés restent.
agenda-templates-keep = Garder l’ordre du jour
agenda-templates-usual = Habituel dans cette série
agenda-templates-all = Tous les modèles ({ $count })
agenda-templates-search = Rechercher des modèles
agenda-templates-none = Aucun modèle ne contient ces mots. Essayez-en moins ou d’autres.
agenda-templates-series = Pour « { $name } »
agenda-templates-own = Propres au comité
agenda-template-save = Enregistrer comme modèle
agenda-template-keep = Enregistrer le modèle
agenda-template-name = Nom
agenda-template-unnamed = Donnez-lui un nom, pour que les autres le trouvent.
agenda-template-purpose = À quoi il sert
agenda-template-cadence = Rythme
agenda-template-saved = « { $title } » est désormais un modèle du comité. Il figure en premier partout où l’on commence un ordre du jour.
agenda-template-remove = Supprimer le modèle
agenda-template-removed = « { $title } » est supprimé. Il se trouve dans la corbeille de la liste.
agenda-longer = { $minutes } min de plus que la réunion
agenda-use = Utiliser cet ordre du jour
agenda-group-weekly = Hebdomadaire
agenda-group-monthly = Mensuel
agenda-group-quarterly = Trimestriel
agenda-group-half-yearly = Semestriel
agenda-group-yearly = Annuel
agenda-group-on-demand = Au besoin
agenda-group-short = Formats courts
`
