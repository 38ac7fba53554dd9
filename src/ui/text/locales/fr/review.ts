export const messages = `
review-say-ended = La publication est terminée ; tout est fait.
review-say-unfinished = { $count ->
    [one] La publication est terminée ; { $count } élément reste ouvert.
    [many] La publication est terminée ; { $count } d’éléments restent ouverts.
   *[other] La publication est terminée ; { $count } éléments restent ouverts.
  }
review-title = Vérification
review-nothing = Rien n’a été consigné
review-nothing-meaning = Les décisions, actions, risques et notes consignés pendant la séance apparaissent ici. La séance peut aussi être clôturée avec un motif.
review-concerns = { $count ->
    [one] { $count } élément mérite un second regard
    [many] { $count } d’éléments méritent un second regard
   *[other] { $count } éléments méritent un second regard
  }
review-concern-no-owner = personne n’en est encore responsable
review-concern-no-due = sans date
review-concern-due-past = le { $day } est passé, l’action sera donc aussitôt en retard ; gardez cette date ou choisissez-en une autre
review-concern-owner-not-on-council = { $owner } ne fait plus partie du comité ; gardez ce nom ou confiez-la à quelqu’un d’autre
review-concern-risk-owner-left = { $owner }, responsable de ce risque, ne fait plus partie du comité ou de son équipe ; confiez-le à quelqu’un d’autre
review-concern-owner-not-in-plan = { $owner } ne fait pas partie du groupe du plan ; la tâche reste non attribuée et mentionne { $owner } dans son texte
review-concern-handed-back = { $owner } l’a rendue
review-concern-not-accepted = { $owner } était en absence et n’a pas encore dit oui
review-concern-two-wordings = deux personnes l’ont écrit en même temps ; choisissez une formulation
review-kind-decision = Décisions
review-kind-action = Actions
review-kind-risk = Risques
review-kind-note = Notes
review-leaves = Ce que laisse cette séance
review-artefact-signed-responsibilities = Responsabilités signées
review-artefact-roadmap-update = Feuille de route actualisée
review-artefact-decision = Décision
review-artefact-risk-change = Évolution des risques
review-artefact-lesson = Enseignement
review-artefact-commitment = Engagement
review-artefact-charter-version = Version de la charte
review-artefact-actions = Actions
review-artefact-update-note = Note de situation
review-reason = Pourquoi elle ne laisse rien cette fois
review-reason-needed = Choisissez ce qu’elle laisse, ou indiquez pourquoi elle ne laisse rien.
review-close = Clôturer la séance
review-back = Retour à la séance
review-publish-meaning = La publication crée les tâches dans Planner, publie le compte rendu dans le canal et enregistre à qui était le tour. Vous pouvez la relancer à tout moment : rien n’est créé deux fois.
review-published = Publié. Tout est à sa place.
review-unfinished = { $count ->
    [one] { $count } élément n’est pas encore fait
    [many] { $count } d’éléments ne sont pas encore faits
   *[other] { $count } éléments ne sont pas encore faits
  }
review-unfinished-meaning = Ce qui est fait reste fait. Rien n’a été perdu ; toute personne autorisée à publier peut continuer d’ici.
review-held-other = { $name } publie en ce moment
review-held-self = Vous publiez dans une autre fenêtre ou sur un autre appareil
review-held-since = La dernière étape remonte à { $time } ; ce qui est fait apparaît ici.
review-held-gone = La publication a été interrompue sur cet appareil
review-held-gone-meaning = Ce qui est fait reste fait. Ce qui était en route a le temps d’arriver, pour que rien ne soit fait deux fois.
review-held-takes-over = Si rien d’autre n’arrive, la publication continue d’elle-même ici dans { $left }.
review-held-goes-on = Elle continue d’elle-même dans { $left }.
review-held-free-at = Si rien d’autre n’arrive, toute personne autorisée à publier peut continuer à partir de { $time }.
review-checking = Tout est créé. Weft vérifie encore une fois que rien n’existe en double ; cela prend environ une demi-minute.
review-published-waiting = Publié. Seul l’ordre du jour de la prochaine invitation attend { $name } ; d’ici là, il figure dans le canal.
review-again-at = Weft réessaie automatiquement à { $time }.
review-state-waiting-you = En attente de votre part : vous seul pouvez modifier ce que les autres voient dans l’invitation.
review-put-on-invite = Ajouter à l’invitation
review-may-not = Toutes les personnes du comité peuvent publier cette séance, sauf les experts, ainsi que la personne qui l’anime. Adressez-vous à l’une d’elles.
review-publish = Publier
review-publish-again = Poursuivre la publication
review-publishing = Publication…
review-reopen = Rouvrir la séance
review-effects = Ce que fait la publication
review-effect-task = Tâche dans Planner
review-effect-action = Action dans la liste du comité
review-effect-decision = Décision dans la liste du comité
review-effect-risk = Risque dans le registre
review-effect-message = Message dans le canal
review-effect-minutes = Fichier du compte rendu
review-effect-turn = Tour
review-effect-carry = Reporté à la prochaine séance
review-effect-invite = Ordre du jour dans la prochaine invitation
review-look = Voir
review-state-to-do = En attente.
review-state-doing = En cours…
review-state-done = Fait.
review-state-follows-task = Attend sa tâche.
review-state-failed = Pas fait.
review-state-needs-you = Intervention requise.
review-state-waiting-for = En attente de { $name }.
review-why-plan-gone = Le plan Planner a été supprimé. Choisissez un autre plan dans les paramètres du comité, puis réessayez.
review-why-bucket-gone = Le compartiment a été supprimé. Choisissez-en un autre dans les paramètres du comité, puis réessayez.
review-why-limit-reached = Le plan est plein ({ $about }). Terminez ou retirez des tâches dans Planner, ou choisissez un autre plan, puis réessayez.
review-why-owner-not-in-group = Le responsable ne fait pas partie du groupe du plan ; son nom figure dans le texte de la tâche.
review-why-scope-missing = Il manque une autorisation ({ $about }). Reconnectez-vous et accordez-la, ou demandez à quelqu’un qui en dispose.
review-why-no-access = Vous n’êtes pas autorisé à écrire à cet endroit. Une personne qui y a accès peut continuer ; tout le reste est conservé.
review-why-sign-in = Votre connexion a expiré. Reconnectez-vous et continuez.
review-why-channel-gone = Le canal a été supprimé. Choisissez-en un autre dans les paramètres du comité, puis réessayez.
review-why-list-gone = La liste, ou l’une de ses colonnes, a été supprimée. Réparez-la dans les paramètres du comité, puis réessayez.
review-why-too-large = C’est trop volumineux pour Microsoft 365.
review-why-refused = Microsoft 365 l’a refusé ({ $about }).
review-why-offline = Vous êtes hors connexion. Cela reprendra quand vous continuerez.
review-why-throttled = Microsoft 365 est très sollicité. Réessayez dans un instant.
review-why-is-it-there = La réponse s’est perdue en route. L’élément est-il arrivé ?
review-why-organizer-only = Seul l’organisateur peut modifier ce que les autres voient. D’ici là, l’ordre du jour figure dans le canal.
review-retry = Réessayer
review-there = Oui, il est arrivé
review-not-there = Non, recommencer
review-effect-change-task = Tâche dans Planner, corrigée
review-effect-change-record = Entrée dans la liste du comité, corrigée
review-effect-change-minutes = Fichier du compte rendu, corrigé
review-state-left = Laissé tel quel.
review-why-changed-there = Quelqu’un l’a modifiée dans Planner depuis ; Planner fait foi. On y lit : { $about }
review-why-in-use = Quelqu’un l’a commencée ou y a écrit, la tâche reste donc dans Planner. Fermez-la là-bas si personne n’en a besoin : { $about }
review-there-due = Échéance là-bas : { $day }.
review-why-task-deleted = Quelqu’un a supprimé cette tâche dans Planner. L’action peut disparaître aussi, ou la tâche être recréée.
review-why-file-changed = Quelqu’un a modifié le fichier depuis, il a donc été laissé tel quel. Le message du canal indique ce qui a été corrigé.
review-why-row-gone = Quelqu’un a retiré cette entrée de la liste, il n’y avait donc rien à corriger.
review-drop = Abandonner aussi l’action
review-recreate = Recréer la tâche
review-correction-title = Correction nº { $number }
review-correction-begin = Corriger
review-correction-end = Arrêter la correction
review-correction-how = Modifiez, ajoutez ou retirez ci-dessous ce qui est inexact. Rien ne change en dehors de cette séance tant que vous ne publiez pas la correction.
review-correction-pending = Modifié depuis la publication
review-correction-publish = Publier la correction
review-correction-may-not = La personne qui anime, la présidence, le secrétariat ou le sponsor publie les corrections.
review-correction-added = Ajouté : { $text }
review-correction-changed = { $before } devient { $after }
review-correction-detail = Modifié dans le détail : { $text }
review-correction-removed = Retiré : { $text }
review-correction-notes = Notes ou présences
review-surplus-removed = { $count ->
    [one] Une publication interrompue avait créé { $count } tâche en double ; Weft a supprimé le doublon.
    [many] Une publication interrompue avait créé { $count } de tâches en double ; Weft a supprimé les doublons.
   *[other] Une publication interrompue avait créé { $count } tâches en double ; Weft a supprimé les doublons.
  }
review-published-left = { $count ->
    [one] Publié, mais { $count } élément a été laissé tel quel
    [many] Publié, mais { $count } d’éléments ont été laissés tels quels
   *[other] Publié, mais { $count } éléments ont été laissés tels quels
  }
review-first-title = Première publication
review-correction-effects = Ce que fait la correction nº { $number }
review-correction-held = Elle pourra être publiée une fois que les éléments ouverts ci-dessus seront faits ou auront reçu une réponse.
review-why-overtaken = Cet élément a encore été modifié depuis, il n’y a donc plus rien à faire ici.
review-item-notes = Notes sur les points de l’ordre du jour
`
