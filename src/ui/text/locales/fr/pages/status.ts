export const messages = `
status-title = État
status-meaning = Ce qui est synchronisé, les autorisations qui manquent, l’état des séances en direct et les versions, avec un diagnostic à copier pour la personne qui vous aide.
status-open = Ouvrir la page d’état
status-well = Rien ne requiert votre intervention
status-well-meaning = Les listes ont vos modifications, et Weft dispose des autorisations dont il a besoin.
status-needs = { $count ->
    [one] { $count } élément requiert votre attention
    [many] { $count } d’éléments requièrent votre attention
   *[other] { $count } éléments requièrent votre attention
  }
status-need-stopped = { $count ->
    [one] { $count } modification a été refusée ou en a rencontré une autre. Pour y répondre, appuyez sur le mot à côté du nom du comité.
    [many] { $count } de modifications ont été refusées ou en ont rencontré d’autres. Pour y répondre, appuyez sur le mot à côté du nom du comité.
   *[other] { $count } modifications ont été refusées ou en ont rencontré d’autres. Pour y répondre, appuyez sur le mot à côté du nom du comité.
  }
status-need-scopes = { $count ->
    [one] { $count } autorisation dont Weft a besoin chaque jour manque. Elle figure ci-dessous, avec la façon de l’obtenir.
    [many] { $count } d’autorisations dont Weft a besoin chaque jour manquent. Elles figurent ci-dessous, avec la façon de les obtenir.
   *[other] { $count } autorisations dont Weft a besoin chaque jour manquent. Elles figurent ci-dessous, avec la façon de les obtenir.
  }
status-need-lists = { $count ->
    [one] { $count } liste a été supprimée ou renommée. La personne qui a configuré le comité ouvre ses paramètres et les enregistre encore une fois ; cela la recrée.
    [many] { $count } de listes ont été supprimées ou renommées. La personne qui a configuré le comité ouvre ses paramètres et les enregistre encore une fois ; cela les recrée.
   *[other] { $count } listes ont été supprimées ou renommées. La personne qui a configuré le comité ouvre ses paramètres et les enregistre encore une fois ; cela les recrée.
  }
status-need-older = Les listes viennent d’une version plus ancienne de Weft. La personne qui a configuré le comité ouvre ses paramètres et les enregistre encore une fois ; rien n’est perdu.
status-need-newer = Les listes viennent d’une version plus récente de Weft. Rechargez la page pour l’obtenir ; d’ici là, tout peut être lu et rien n’est envoyé.
status-need-kept = Ce navigateur ne conserve rien pour Weft. Travaillez normalement tant que vous êtes en ligne, et laissez la page ouverte jusqu’à ce que « Enregistré » s’affiche à côté du nom du comité.
status-need-network = Microsoft 365 est inaccessible pour le moment. Ce que vous faites est conservé et envoyé automatiquement dès que possible.
status-lists = Les listes du comité
status-lists-meaning = La dernière fois que cet appareil a lu chaque liste, et ce qui n’y est pas encore arrivé.
status-lists-read-now = Tout lire maintenant
status-lists-reading = Lecture…
status-list-is-read = Dernière lecture : { $when }
status-list-is-not-yet = Pas encore lue
status-list-is-missing = Supprimée ou renommée
status-list-is-withheld = Ne vous est pas ouverte
status-list-waiting = { $count ->
    [one] { $count } modification à envoyer
    [many] { $count } de modifications à envoyer
   *[other] { $count } modifications à envoyer
  }
status-list-stopped = { $count ->
    [one] { $count } requiert votre intervention
   *[other] { $count } requièrent votre intervention
  }
status-list-weft-council = Le comité et ses paramètres
status-list-weft-sessions = Séances
status-list-weft-actions = Actions
status-list-weft-decisions = Décisions
status-list-weft-risks = Risques
status-list-weft-owners-only-risks = Risques réservés aux propriétaires
status-list-weft-challenges = Défis
status-list-weft-turns = Tours
status-list-weft-turn-changes = Changements de tours
status-list-weft-templates = Modèles
status-list-weft-meeting-series = Séries de réunions
status-list-weft-closed-days = Jours de fermeture
status-scopes = Autorisations
status-scopes-all = Weft dispose de toutes les autorisations qu’il peut utiliser.
status-scopes-missing = { $count ->
    [one] { $count } autorisation manque. Tout ce qui n’en a pas besoin fonctionne.
    [many] { $count } d’autorisations manquent. Tout ce qui n’en a pas besoin fonctionne.
   *[other] { $count } autorisations manquent. Tout ce qui n’en a pas besoin fonctionne.
  }
status-scopes-further = { $count ->
    [one] { $count } autorisation de plus pourrait être accordée. Tout ce qui n’en a pas besoin fonctionne.
    [many] { $count } d’autorisations de plus pourraient être accordées. Tout ce qui n’en a pas besoin fonctionne.
   *[other] { $count } autorisations de plus pourraient être accordées. Tout ce qui n’en a pas besoin fonctionne.
  }
status-scopes-unknown = { $count ->
    [one] Pour { $count } autorisation, personne n’a répondu ; rouvrez cette page quand vous serez en ligne.
    [many] Pour { $count } d’autorisations, personne n’a répondu ; rouvrez cette page quand vous serez en ligne.
   *[other] Pour { $count } autorisations, personne n’a répondu ; rouvrez cette page quand vous serez en ligne.
  }
status-scopes-granted = { $count ->
    [one] { $count } autorisation accordée
    [many] { $count } d’autorisations accordées
   *[other] { $count } autorisations accordées
  }
status-scope-administrator = Seul un administrateur peut l’accorder. Envoyez-lui le lien ; d’ici là, rien d’autre ne change.
status-ask = Autoriser
status-asking = En attente de votre réponse…
status-asked-granted = C’est autorisé maintenant.
status-asked-administrator = Seul un administrateur peut l’accorder. Le lien pour lui est ici.
status-asked-not-granted = Cela n’a pas été autorisé, et rien n’a changé. Vous pouvez réessayer.
status-copy-link = Copier le lien pour l’administrateur
status-link-copied-yes = Copié
status-link-copied-no = Ce navigateur ne laisse pas Weft copier. Voici le lien : { $link }
status-scope-sign-in = Qui vous êtes
status-scope-people = Recherche de personnes par nom
status-scope-teams = Vos équipes
status-scope-channels = Noms des canaux
status-scope-calendar = Calendrier et invitations
status-scope-planner = Tâches dans Planner
status-scope-records = Données du comité
status-scope-channel-post = Compte rendu dans le canal
status-scope-set-up = Configuration d’un comité
status-scope-meeting-chat = Retrouver une réunion par sa conversation
status-scope-team-members = Membres repris de l’équipe
status-scope-member-count = Compter les personnes qui peuvent lire
status-scope-channel-read = Lecture des messages du canal
status-scope-activity = Informer les personnes dans Teams
status-scope-shared-calendar = Invitations dans le calendrier d’un collègue
status-scope-relay = Relais du direct
status-live = Séances en direct
status-live-meaning = Une séance en cours passe toujours par la liste du comité. Deux voies plus rapides l’aident là où elles existent ; rien n’est perdu sans elles.
status-live-try = Essayer maintenant
status-live-trying = Essai en cours…
status-live-list = La liste du comité
status-live-list-always = Toujours, en quelques secondes
status-live-notices = Notifications de Microsoft 365
status-live-relay = Relais du direct
status-live-not-tried = Pas encore essayé
status-live-not-used = Pas installé ici
status-live-silent = Pas de réponse. Les séances se poursuivent par la liste ; vos collègues voient une modification quelques secondes plus tard.
status-live-answers = Réponse après { $seconds } s
status-versions = Versions
status-version-app = Weft
status-version-build = Build
status-version-lists = Les listes
status-schema-current = Version { $version }, la même que celle de ce Weft
status-schema-older = Plus anciennes que ce Weft, qui a la version { $version }
status-schema-newer = Plus récentes que ce Weft, qui a la version { $version }
status-schema-unknown = Sans version ; ce Weft a la version { $version }
status-schema-not-read = Pas encore lues ; ce Weft a la version { $version }
status-diagnosis = Diagnostic
status-diagnosis-meaning = Pour la personne qui vous aide. Il ne contient ni noms, ni adresses, ni titres, ni identifiants des personnes, de votre organisation ou de ce sur quoi le comité travaille.
status-copy = Copier le diagnostic
status-copied-yes = Copié
status-copied-no = Ce navigateur ne laisse pas Weft copier. Sélectionnez le texte et copiez-le.
`
