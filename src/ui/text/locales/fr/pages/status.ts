export const messages = `
status-title = État
status-meaning = Ce qui est synchronisé, les autorisations qui manquent, le direct des séances et les versions, avec un diagnostic à copier pour qui vous aide.
status-open = Ouvrir la page d’état
status-well = Rien n’attend après vous
status-well-meaning = Les listes ont vos modifications, et Weft a les autorisations qu’il lui faut.
status-needs = { $count ->
    [one] Un point demande votre attention
   *[other] { $count } points demandent votre attention
  }
status-need-stopped = { $count ->
    [one] Une modification a été refusée ou a rencontré celle d’un autre. Appuyez sur le mot à côté du nom du conseil pour y répondre.
   *[other] { $count } modifications ont été refusées ou ont rencontré celles d’autres. Appuyez sur le mot à côté du nom du conseil pour y répondre.
  }
status-need-scopes = { $count ->
    [one] Une autorisation dont Weft a besoin chaque jour manque. Elle figure ci-dessous, avec le moyen de l’obtenir.
   *[other] { $count } autorisations dont Weft a besoin chaque jour manquent. Elles figurent ci-dessous, avec le moyen de les obtenir.
  }
status-need-lists = { $count ->
    [one] Une liste a été supprimée ou renommée. Qui a configuré le conseil ouvre ses paramètres et enregistre de nouveau ; elle est alors recréée.
   *[other] { $count } listes ont été supprimées ou renommées. Qui a configuré le conseil ouvre ses paramètres et enregistre de nouveau ; elles sont alors recréées.
  }
status-need-older = Les listes sont d’un Weft antérieur. Qui a configuré le conseil ouvre ses paramètres et enregistre de nouveau ; rien n’est perdu.
status-need-newer = Les listes sont d’un Weft plus récent. Rechargez la page pour l’obtenir ; d’ici là, tout se lit et rien n’est envoyé.
status-need-kept = Ce navigateur ne conserve rien pour Weft. Travaillez normalement tant que vous êtes en ligne, et laissez la page ouverte jusqu’à ce que tout soit enregistré.
status-need-network = Microsoft 365 est injoignable pour l’instant. Ce que vous faites est conservé et envoyé de soi-même dès que possible.
status-lists = Les listes du conseil
status-lists-meaning = Quand cet appareil a lu chaque liste pour la dernière fois, et ce qui ne lui est pas encore parvenu.
status-lists-read-now = Tout lire maintenant
status-lists-reading = Lecture…
status-list-is-read = Dernière lecture : { $when }
status-list-is-not-yet = Pas encore lue
status-list-is-missing = Supprimée ou renommée
status-list-is-withheld = Pas pour vous
status-list-waiting = { $count ->
    [one] une modification attend d’être envoyée
   *[other] { $count } modifications attendent d’être envoyées
  }
status-list-stopped = { $count ->
    [one] une attend votre réponse
   *[other] { $count } attendent votre réponse
  }
status-list-weft-council = Le conseil et ses paramètres
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
status-list-weft-closed-days = Jours fermés
status-scopes = Autorisations
status-scopes-all = Weft a toutes les autorisations qu’il peut utiliser.
status-scopes-missing = { $count ->
    [one] Une autorisation manque. Tout ce qui n’en a pas besoin fonctionne.
   *[other] { $count } autorisations manquent. Tout ce qui n’en a pas besoin fonctionne.
  }
status-scopes-further = { $count ->
    [one] Une autorisation de plus pourrait être accordée. Tout ce qui n’en a pas besoin fonctionne.
   *[other] { $count } autorisations de plus pourraient être accordées. Tout ce qui n’en a pas besoin fonctionne.
  }
status-scopes-unknown = { $count ->
    [one] Pour une autorisation, personne n’a répondu ; rouvrez cette page quand vous êtes en ligne.
   *[other] Pour { $count } autorisations, personne n’a répondu ; rouvrez cette page quand vous êtes en ligne.
  }
status-scopes-granted = { $count ->
    [one] Une autorisation est accordée
   *[other] { $count } autorisations sont accordées
  }
status-scope-administrator = Seul un administrateur peut l’autoriser. Envoyez-lui le lien ; d’ici là, rien d’autre ne change.
status-ask = Autoriser
status-asking = En attente de votre réponse…
status-asked-granted = C’est autorisé maintenant.
status-asked-administrator = Seul un administrateur peut l’autoriser. Le lien pour lui est ici.
status-asked-not-granted = Cela n’a pas été autorisé, et rien n’a changé. Vous pouvez réessayer.
status-copy-link = Copier le lien pour l’administrateur
status-link-copied-yes = Copié
status-link-copied-no = Ce navigateur ne laisse pas Weft copier. Le lien est { $link }
status-scope-sign-in = Qui vous êtes
status-scope-people = Trouver des personnes par leur nom
status-scope-teams = Vos équipes
status-scope-channels = Noms des canaux
status-scope-calendar = Calendrier et invitations
status-scope-planner = Tâches dans Planner
status-scope-records = Les dossiers du conseil
status-scope-channel-post = Compte rendu dans le canal
status-scope-set-up = Configurer un conseil
status-scope-meeting-chat = Trouver une réunion par sa conversation
status-scope-team-members = Membres repris de l’équipe
status-scope-member-count = Compter qui peut lire
status-scope-channel-read = Lire les messages du canal
status-scope-activity = Prévenir dans Teams
status-scope-shared-calendar = Invitations dans le calendrier d’un collègue
status-scope-relay = Le relais en direct
status-live = Séances en direct
status-live-meaning = Une séance en cours passe toujours par la liste du conseil. Deux voies plus rapides aident là où elles existent ; sans elles, rien n’est perdu.
status-live-try = Essayer maintenant
status-live-trying = Essai…
status-live-list = La liste du conseil
status-live-list-always = Toujours, en quelques secondes
status-live-notices = Avis de Microsoft 365
status-live-relay = Relais en direct
status-live-not-tried = Pas encore essayé
status-live-not-used = Non installé ici
status-live-silent = Pas de réponse. Les séances continuent par la liste ; vos collègues voient une modification quelques secondes plus tard.
status-live-answers = { $seconds ->
    [one] Réponse après { $seconds } seconde
   *[other] Réponse après { $seconds } secondes
  }
status-versions = Versions
status-version-app = Weft
status-version-build = Build
status-version-lists = Les listes
status-schema-current = Version { $version }, comme ce Weft
status-schema-older = Antérieure à ce Weft, qui a { $version }
status-schema-newer = Plus récente que ce Weft, qui a { $version }
status-schema-unknown = Sans version ; ce Weft a { $version }
status-schema-not-read = Pas encore lue ; ce Weft a { $version }
status-diagnosis = Diagnostic
status-diagnosis-meaning = Pour qui vous aide. Il ne contient ni noms, ni adresses, ni titres, ni identifiants de personnes, de votre organisation ou de ce sur quoi le conseil travaille.
status-copy = Copier le diagnostic
status-copied-yes = Copié
status-copied-no = Ce navigateur ne laisse pas Weft copier. Sélectionnez le texte et copiez-le vous-même.
`
