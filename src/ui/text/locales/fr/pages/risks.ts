export const messages = `
risks-register = Registre des risques
risks-new = Nouveau risque
risks-add = Ajouter au registre
risks-save = Enregistrer
risks-open = Ouvrir
risks-title = Ce qui peut arriver
risks-title-hint = En raison de …, … peut arriver, de sorte que …
risks-departments = Services concernés
risks-owner = Responsable
risks-deputy = Suppléance
risks-no-owner = Sans responsable
risks-no-department = Sans service
risks-person-search = Saisir un nom
risks-nothing = Rien pour le moment
risks-somebody = Quelqu’un
risks-likelihood = Probabilité
risks-impact = Impact
risks-likelihood-short = P
risks-impact-short = I
risks-likelihood-1 = Rare
risks-likelihood-2 = Peu probable
risks-likelihood-3 = Possible
risks-likelihood-4 = Probable
risks-likelihood-5 = Presque certain
risks-impact-1 = Négligeable
risks-impact-2 = Mineur
risks-impact-3 = Modéré
risks-impact-4 = Majeur
risks-impact-5 = Grave
risks-scale-ends = de 1 { $low } à 5 { $high }
risks-score = { $likelihood } × { $impact } = { $product }
risks-unrated = Non évalué
risks-level-low = Faible
risks-level-medium = Moyen
risks-level-high = Élevé
risks-level-critical = Critique
risks-level-unrated = Non évalué
risks-score-current = Actuel
risks-score-inherent = Sans mesures
risks-score-target = Visé
risks-score-set-inherent = Évaluer sans mesures
risks-score-set-target = Fixer la cotation visée
risks-confidence = Notre degré de certitude
risks-confidence-low = Incertain
risks-confidence-medium = Assez certain
risks-confidence-high = Certain
risks-confidence-unknown = Inconnu
risks-proximity = Quand cela surviendrait
risks-proximity-now = Maintenant
risks-proximity-month = Ce mois-ci
risks-proximity-quarter = Ce trimestre
risks-proximity-later = Plus tard
risks-proximity-none = Non précisé
risks-problem-title = Saisissez d’abord une ligne.
risks-problem-empty = Saisissez d’abord quelque chose.
risks-problem-half = Choisissez à la fois la probabilité et l’impact.
risks-problem-why = Indiquez d’abord pourquoi : deux niveaux, c’est beaucoup.
risks-problem-two-steps = Deux niveaux d’un coup demandent un motif. Ouvrez le risque et évaluez-le là.
risks-problem-person = Choisissez une personne.
risks-rescore = Réévaluer
risks-why = Pourquoi
risks-why-needed = Pourquoi un tel écart ?
risks-note = Note
risks-keep = Garder tel quel
risks-close = Clôturer
risks-close-do = Clôturer le risque
risks-close-reason = Pourquoi peut-il être clôturé
risks-closed-mitigated = Atténué
risks-closed-no-longer-relevant = Plus pertinent
risks-closed-merged = Fusionné avec un autre
risks-closed-happened = Survenu et traité
risks-closed-duplicate = Doublon
risks-refused-closed-already = Il est déjà clôturé. Rouvrez-le d’abord.
risks-refused-not-rated = Évaluez-le d’abord.
risks-refused-reason-needed = Indiquez d’abord un motif.
risks-refused-not-allowed = Ce passage n’est pas possible depuis son état actuel.
risks-refused-answer-date-passed = Choisissez un jour à venir.
risks-refused-not-escalated = Personne n’a été sollicité.
risks-refused-answered-already = Une réponse a déjà été donnée.
risks-refused-approver-needed = Seule la personne sollicitée peut le dire. Choisissez qui c’est.
risks-refused-own-approval = Le responsable ne peut pas accepter son propre risque. Choisissez quelqu’un d’autre.
risks-refused-expiry-needed = Indiquez jusqu’à quand.
risks-reviewed = Revu : { $title }. Restants : { $left }.
risks-due-never-rated = { $days ->
    [0] Noté aujourd’hui, et personne ne l’a regardé depuis
    [1] Noté hier, et personne ne l’a regardé depuis
   *[other] Noté il y a { $days } jours, et personne ne l’a regardé depuis
  }
risks-due-review = { $days ->
    [0] À revoir aujourd’hui
    [1] À revoir depuis hier
   *[other] À revoir depuis { $days } jours
  }
risks-due-acceptance-expired = { $days ->
    [1] L’acceptation a pris fin hier
   *[other] L’acceptation a pris fin il y a { $days } jours
  }
risks-due-mandate-ended = { $days ->
    [1] Le mandat du responsable a pris fin hier
   *[other] Le mandat du responsable a pris fin il y a { $days } jours
  }
risks-due-answer-overdue = { $days ->
    [1] La réponse était attendue hier
   *[other] La réponse était attendue il y a { $days } jours
  }
risks-due-short = Échue { $day }
risks-waits-for = En attente d’une réponse de { $name }
risks-cause = Cause
risks-cause-hint = Ce qui est vrai aujourd’hui
risks-event = Événement
risks-event-hint = Ce qui peut arriver à cause de cela
risks-effect = Effet
risks-effect-hint = Ce que cela nous ferait
risks-trigger = Signe précoce
risks-trigger-hint = À quoi nous verrions que cela commence
risks-detail = Détails complémentaires
risks-kind = Type
risks-kind-bottleneck = Goulot d’étranglement
risks-kind-dependency = Dépendance
risks-kind-failure-mode = Mode de défaillance
risks-kind-other = Autre
risks-category = Catégorie
risks-category-people = Personnes
risks-category-process = Processus
risks-category-data = Données
risks-category-technology = Technologie
risks-category-supplier = Fournisseur
risks-category-finance = Finances
risks-category-legal = Juridique
risks-category-customer = Client
risks-category-other = Autre
risks-next-review = Prochaine revue
risks-next-review-by-level = D’après son niveau, le { $day } ; une date indiquée ici prime.
risks-last-review = Dernier examen le { $day }
risks-response = Réponse
risks-response-open = Ouverte
risks-response-reduce = Réduire
risks-response-avoid = Éviter
risks-response-transfer = Transférer
risks-response-accept = Accepter
risks-response-watch = Surveiller
risks-state-new = Nouveau
risks-state-assessed = Évalué
risks-state-treated = En traitement
risks-state-watching = Sous surveillance
risks-state-happened = Survenu
risks-state-closed = Clôturé
risks-move-assessed = Revenir à évalué
risks-move-treated = Traiter
risks-move-watching = Surveiller
risks-open-again = Rouvrir
risks-measures = Ce qui est déjà fait
risks-blocked-by = Bloqué par
risks-blocked-since = Bloqué depuis le
risks-may-decide = Le responsable peut décider
risks-may-decide-hint = Par exemple : commander une seconde source sans demander
risks-may-ask-of = Et peut demander de l’aide à
risks-limit = Jusqu’à
risks-limit-hint = Par exemple : 20 000 euros, ou deux personnes pendant une semaine
risks-mandate-until = Jusqu’au
risks-escalate = Faire remonter
risks-escalate-again = Redemander, ou demander à quelqu’un d’autre
risks-escalate-do = Demander une réponse
risks-escalate-to = À qui
risks-escalate-what = De quoi avez-vous besoin de sa part
risks-answer-by = Réponse pour le
risks-escalated-to = Soumis à { $name } le { $day }
risks-answer-due = { $days ->
    [0] Une réponse est attendue aujourd’hui
    [1] Une réponse est attendue demain
   *[other] Une réponse est attendue le { $day }, dans { $days } jours
  }
risks-answer-late = { $days ->
    [1] La réponse était attendue hier
   *[other] La réponse était attendue le { $day }, il y a { $days } jours
  }
risks-answered = Réponse donnée le { $day }
risks-answer = Saisir la réponse
risks-answer-text = Ce qui a été répondu
risks-acceptance-draft = Pas encore demandé
risks-acceptance-submitted = La question est posée à { $name } : le comité peut-il vivre avec ce risque ?
risks-acceptance-accepted = { $name } a indiqué que le comité vit avec ce risque
risks-acceptance-rejected = { $name } a dit non
risks-acceptance-revoked = Il n’est plus accepté
risks-acceptance-over = { $name } l’a accepté jusqu’au { $day }. Ce jour est passé : redemandez, ou agissez.
risks-acceptance-until = Valable jusqu’au { $day }
risks-acceptance-do-accepted = L’accepter
risks-acceptance-do-rejected = Dire non
risks-acceptance-do-revoked = Retirer l’acceptation
risks-accept-ask = Demander à vivre avec
risks-accept-ask-again = Redemander
risks-accept-send = Demander
risks-accept-reason = Pourquoi est-ce mieux que d’agir
risks-accept-until = Jusqu’au
risks-approver = Qui peut le dire
risks-happened = C’est arrivé
risks-happened-do = Marquer comme survenu
risks-problem = Ce qui ne va pas
risks-problem-hint = X ne va pas, et cela cause Y
risks-resolution = Comment cela a été résolu
risks-resolution-hint = Ce qui a été fait, et ce que nous changeons à cause de cela
risks-no-links = Rien n’est encore lié. Une action créée ici y figure avec son état.
risks-link-session = Séance
risks-link-decision = Décision
risks-link-risk = Risque
risks-link-add = Lier une séance ou une décision
risks-link-choose = Choisir
risks-link-sessions = Séances
risks-link-decisions = Décisions
risks-unlink = Retirer le lien : { $title }
risks-unlink-short = Retirer
risks-link-copy = Copier le lien
risks-link-copied = Lien copié
risks-link-by-hand = Copiez ce lien
risks-action-new = Créer une action
risks-action-make = Créer la tâche
risks-action-what = Ce qui sera fait
risks-action-by = Échéance
risks-action-due = Échéance : { $day }
risks-action-making = Création de la tâche dans Planner…
risks-action-open = Ouvrir dans Planner
risks-action-started = Commencée dans Planner
risks-action-done = Terminée
risks-action-no-task = Conservée ici, et pas encore dans Planner. Réessayer n’en crée pas une seconde.
risks-action-task-gone = Quelqu’un a supprimé la tâche dans Planner
risks-action-failed = La tâche n’a pas pu être créée. L’action est conservée ; réessayer n’en crée pas une seconde.
risks-action-unknown = Lecture de son état…
risks-raise = Évoquer à la prochaine séance
risks-raise-raising = Ajout à l’ordre du jour…
risks-raise-raised = Il sera au prochain ordre du jour
risks-raise-there = Il était déjà prévu pour la prochaine séance
risks-raise-failed = Il n’a pas pu être mis à l’ordre du jour. Réessayez.
risks-status-saved = Enregistré
risks-status-keeping = Conservation sur cet appareil…
risks-status-kept = Conservé sur cet appareil, en cours d’envoi
risks-status-in-memory = Uniquement sur cette page jusqu’à l’envoi : ne la fermez pas
risks-status-needs-you = Quelqu’un a modifié la même chose. Intervention requise.
risks-part-what = Ce qui peut arriver, en trois courts textes
risks-part-scores = Sa gravité
risks-part-owner = Le responsable, et ce qu’il peut faire
risks-part-response = Ce que nous faisons, et ce qui bloque
risks-part-escalation = Remontée
risks-part-acceptance = Vivre avec
risks-part-links = Actions et liens
risks-part-happened = Ce qui est arrivé
risks-detail-close = Retour
risks-remove = Supprimer
risks-removed = Supprimé : { $title }
risks-rival = Quelqu’un l’a modifié entre-temps. Sa version :
risks-rival-mine = Garder la mienne
risks-rival-theirs = Prendre la sienne
risks-view-list = Tous
risks-view-mine = Les miens
risks-view-due = À revoir
risks-view-escalated = Remontés
risks-view-changed = Depuis la dernière séance
risks-view-map = Carte thermique
risks-view-trend = Tendance
risks-views = Affichages enregistrés
risks-view-all = Tout ce qui est ouvert
risks-view-keep = Enregistrer cet affichage
risks-view-name = Nom de l’affichage
risks-view-for = Pour qui
risks-view-of-mine = Seulement pour moi, sur cet appareil
risks-view-of-council = Pour tout le comité
risks-view-for-council = Pour tout { $council }
risks-view-forget = Retirer l’affichage « { $name } »
risks-due-none = Rien n’est à revoir
risks-due-none-meaning = Les risques arrivent ici au rythme de leur niveau, à une date qui leur est propre, ou quand une acceptation prend fin.
risks-escalated-none = Rien n’attend de réponse
risks-escalated-none-meaning = Un risque soumis à quelqu’un figure ici jusqu’à sa réponse.
risks-mine-none = Vous n’êtes responsable d’aucun risque ouvert
risks-mine-none-meaning = Les risques dont vous êtes responsable figurent ici.
risks-no-session = Aucune séance n’a encore eu lieu
risks-no-session-meaning = Après la première, ce qui a changé depuis figurera ici.
risks-nothing-changed = Rien n’a changé
risks-changed-since = Depuis la séance : { $when }
risks-news-new = Nouveau
risks-news-score = De { $before } à { $after }
risks-news-state = A avancé
risks-news-happened = Survenu
risks-news-closed = Clôturé
risks-news-escalated = Remonté
risks-news-answered = Réponse donnée
risks-news-reviewed = Revu et gardé
risks-find = Rechercher
risks-find-what = N’importe quel mot
risks-anybody = Tout le monde
risks-group = Regrouper par
risks-group-none = Rien
risks-group-level = Niveau
risks-group-state = État
risks-group-department = Service
risks-group-owner = Responsable
risks-filters = { $count ->
    [0] Autres filtres
   *[other] Autres filtres ({ $count })
  }
risks-filter-clear = Afficher tout ce qui est ouvert
risks-column-title = Risque
risks-column-level = Niveau
risks-column-state = État
risks-column-cause = Cause
risks-column-effect = Effet
risks-column-kept = Conservé
risks-column-count = Risques
risks-none = Aucun risque pour le moment
risks-none-meaning = Notez ce qui préoccupe le comité. Un titre suffit pour commencer ; les risques des séances arrivent ici aussi.
risks-no-match = Aucun résultat
risks-no-match-meaning = Les risques clôturés ne s’affichent que si vous cherchez des mots ou des risques clôturés.
risks-bulk-owner = Confier à …
risks-bulk-state = Passer à …
risks-bulk-response = Répondre par …
risks-bulk-department = Ajouter le service …
risks-bulk-keep = Revu, garder
risks-bulk-done = Modifiés : { $changed }{ $left ->
    [0] .
   *[other] , laissés tels quels : { $left }.
  }
risks-more = et { $count } de plus
risks-map-how = Glissez un risque vers une autre case, ou choisissez-le et utilisez les touches de direction ; Entrée garde le déplacement, Échap l’abandonne.
risks-map-read = Choisissez un risque pour voir de quoi il s’agit.
risks-map-caption = Risques ouverts selon la probabilité (vers le haut) et l’impact
risks-map-unrated = Pas encore évalués
risks-chip = { $title }, { $owner }, { $score }
risks-moved = { $title } : { $score }
risks-moving = Vers { $score }. Entrée pour garder.
risks-move-keep = Garder le déplacement
risks-way-more-likely = Plus probable
risks-way-less-likely = Moins probable
risks-way-more-impact = Plus d’impact
risks-way-less-impact = Moins d’impact
risks-as-table = En tableau
risks-print = Imprimer
risks-picture-svg = Image pour une diapositive (SVG)
risks-picture-png = Image pour une diapositive (PNG)
risks-picture-title = Risques de { $council }
risks-picture-as-of = État au { $day }
risks-picture-failed = L’image n’a pas pu être créée ici. Le SVG reste possible.
risks-trend-span = Période
risks-trend-weeks = { $weeks } semaines
risks-trend-caption = Risques ouverts par niveau, semaine par semaine
risks-trend-bar = { $level } : { $count } au { $day }
risks-trend-week = Semaine jusqu’au
risks-trend-all = Tous
risks-read-only = Vous pouvez lire le registre
risks-read-only-meaning = Les propriétaires du site décident qui peut le modifier.
risks-broken = Ce risque est illisible
risks-broken-meaning = Quelqu’un y a saisi dans SharePoint quelque chose que Weft ne connaît pas : { $columns }. Corrigez-le dans la liste ; rien d’autre n’est atteint.
risks-broken-some = { $count ->
    [one] { $count } risque est à réparer
    [many] { $count } de risques sont à réparer
   *[other] { $count } risques sont à réparer
  }
risks-broken-some-meaning = Quelqu’un y a saisi dans SharePoint quelque chose que Weft ne connaît pas. Tout le reste fonctionne.
risks-broken-look = Voir { $name }
risks-settings = Comment les risques sont évalués
risks-settings-meaning = La matrice et ses mots, la fréquence de revue de chaque niveau, et ce qu’on demande de plus pour un risque.
risks-settings-change = Modifier l’évaluation des risques
risks-settings-matrix = Niveau pour chaque probabilité (P) et chaque impact (I)
risks-settings-cell = Probabilité { $likelihood }, impact { $impact }
risks-settings-slip = La probabilité { $likelihood } et l’impact { $impact } donneraient moins qu’une valeur plus petite. Modifiez d’abord cette case.
risks-settings-words = Les mots de chaque degré
risks-settings-words-meaning = Un exemple en dit plus qu’un adjectif : « la ligne 2 est arrêtée une journée ». Les champs vides gardent les mots de Weft, dans la langue de chaque lecteur.
risks-settings-cadence = Jours entre deux revues
risks-settings-days = { $level }
risks-settings-days-wrong = De 1 à 730 jours
risks-settings-shown = Autres informations demandées
risks-settings-field-inherent = Cotation sans mesures
risks-settings-field-target = Cotation visée
risks-settings-field-confidence = Notre degré de certitude
risks-settings-field-proximity = Quand cela surviendrait
risks-settings-save = Enregistrer pour le comité
risks-settings-saving = Enregistrement…
risks-settings-saved = Enregistré
risks-settings-failed = Cela n’a pas pu être enregistré
risks-settings-failed-meaning = Ce que vous avez modifié figure toujours ici. Réessayez ; les propriétaires du site décident qui peut le modifier.
risks-session-title = Risques à revoir ou remontés
risks-session-none = Aucun risque n’est à revoir aujourd’hui, et aucun n’attend de réponse.
risks-owners-only = Réservé aux propriétaires
risks-owners-council = Le comité
risks-owners-who = Qui peut le voir
risks-owners-seen-by = Vu par
risks-owners-seen-owners = Propriétaires
risks-owners-seen-council = Comité
risks-owners-chip = { $title } (réservé aux propriétaires)
risks-owners-not-verified = Non vérifié : personne n’a encore été refusé
risks-owners-not-verified-meaning = Weft ne peut pas lire les autorisations d’une liste. Tant qu’elles ne sont pas restreintes dans SharePoint, toute personne qui peut lire le site du comité peut lire ceci. C’est considéré comme vérifié dès qu’un autre membre a ouvert le registre et a été refusé. Les propriétaires du site peuvent toujours la lire.
risks-owners-verified = Vérifié : d’autres ont été refusés
risks-owners-verified-meaning = C’est vrai de ces personnes à ces moments. Les propriétaires du site peuvent toujours la lire, et toute personne qui peut modifier les autorisations peut en laisser entrer d’autres.
risks-owners-read = Quelqu’un d’autre a pu la lire
risks-owners-read-meaning = Si ce n’est pas voulu, restreignez les autorisations de la liste dans SharePoint. Les propriétaires du site peuvent toujours la lire.
risks-owners-met-read = { $name } a pu la lire : { $time }
risks-owners-met-refused = Accès refusé à { $name } : { $time }
risks-owners-now-owners = Peuvent le voir les propriétaires du site, et les personnes qu’ils laissent accéder à la liste réservée.
risks-owners-now-council = Toute personne qui peut lire le site du comité peut le voir.
risks-owners-move-owners = Réserver aux propriétaires
risks-owners-move-council = Montrer au comité
risks-owners-do-owners = Réserver aux propriétaires
risks-owners-do-council = Montrer à tous
risks-owners-comes-owners = Le risque passe dans la liste réservée aux propriétaires avec tout son contenu, à la même adresse. Il reçoit un nouveau numéro (O-…).
risks-owners-stays-owners = Ce que d’autres ont lu reste lu. L’ancien élément avec ses versions antérieures reste dans la corbeille du site jusqu’à ce qu’un propriétaire la vide (93 jours au maximum) ; son historique dans la nouvelle liste commence aujourd’hui. Les tâches, comptes rendus et liens qui le nomment restent tels quels.
risks-owners-comes-council = Le risque passe dans le registre que tout le comité voit, avec tout son contenu, à la même adresse. Il reçoit un nouveau numéro (R-…).
risks-owners-stays-council = Son historique dans le registre commence aujourd’hui. Les versions antérieures restent avec l’ancien élément dans la corbeille du site pendant 93 jours au maximum.
risks-owners-move-later = Il pourra être déplacé une fois tout son contenu enregistré.
risks-owners-no-raise = Il n’est pas mis à l’ordre du jour : tout le comité le lirait.
risks-owners-action = La tâche figure dans le plan du comité, où tout le monde la voit. Elle ne nomme pas ce risque ; faites attention à ce que vous écrivez.
risks-owners-picture = { $count ->
    [one] { $count } risque réservé aux propriétaires ne figure pas sur l’image.
    [many] { $count } de risques réservés aux propriétaires ne figurent pas sur l’image.
   *[other] { $count } risques réservés aux propriétaires ne figurent pas sur l’image.
  }
risks-owners-due = { $count ->
    [one] { $count } risque réservé aux propriétaires est aussi à revoir ou remonté. Il n’est pas affiché dans une séance ; ouvrez le registre pour le voir.
    [many] { $count } de risques réservés aux propriétaires sont aussi à revoir ou remontés. Ils ne sont pas affichés dans une séance ; ouvrez le registre pour les voir.
   *[other] { $count } risques réservés aux propriétaires sont aussi à revoir ou remontés. Ils ne sont pas affichés dans une séance ; ouvrez le registre pour les voir.
  }
risks-owners-withdrawn = Vous n’avez pas accès à la liste réservée aux propriétaires pour le moment. Ce que vous avez saisi reste ici : adressez-vous à un propriétaire du site, ou choisissez « Le comité ».
risks-owners-why-owners = Réservé aux propriétaires
risks-owners-why-council = Montré au comité
risks-owners-settings = Risques réservés aux propriétaires
risks-owners-settings-meaning = Certains risques ne concernent pas tout le comité. Ils se trouvent dans une seconde liste du site, « Weft owners-only risks ». Weft crée la liste ; un propriétaire du site définit dans SharePoint qui peut la lire.
risks-owners-turn-on = Activer les risques réservés aux propriétaires
risks-owners-turn-on-who = La personne qui dirige le comité peut les activer, à condition d’être propriétaire du site.
risks-owners-turning = Un instant…
risks-owners-turn-off = Désactiver
risks-owners-turn-off-not = Laisser activé
risks-owners-turn-off-meaning = Weft n’affiche plus à personne les risques réservés aux propriétaires. La liste reste dans le site avec tout son contenu ; la réactiver les fait revenir.
risks-owners-not-you = Vous n’avez pas accès à la liste réservée aux propriétaires
risks-owners-not-you-meaning = Là où vous pouvez écrire dans la liste du comité, Weft y note que vous avez été refusé : les propriétaires savent ainsi qu’elle est bien fermée. Tout le reste du registre est complet. Si vous êtes propriétaire du site, la liste a été retirée ou renommée : restaurez-la, ou désactivez puis réactivez cette option.
risks-owners-steps = Restreindre les autorisations dans SharePoint
risks-owners-step-open = Ouvrez la liste « Weft owners-only risks » dans SharePoint.
risks-owners-step-settings = Sélectionnez Paramètres (la roue dentée), puis Paramètres de la liste, puis « Autorisations pour cette liste ».
risks-owners-step-stop = Sélectionnez « Ne plus hériter des autorisations ».
risks-owners-step-remove = Cochez les groupes des membres et des visiteurs, puis sélectionnez « Supprimer des autorisations utilisateur ». Laissez le groupe des propriétaires ; ajoutez les personnes qui doivent voir ces risques.
risks-owners-step-try = Demandez à un autre membre d’ouvrir le registre. Vous lirez ici si l’accès lui a été refusé.
risks-owners-always = Les propriétaires du site peuvent toujours lire la liste. Tant que les autorisations ne sont pas restreintes, tous les utilisateurs du site le peuvent aussi. Tout le monde peut voir que la liste est utilisée, et qui a été refusé.
risks-owners-failed = Les risques réservés aux propriétaires n’ont pas pu être activés ou désactivés
risks-owners-failed-administrator = Seul un administrateur peut donner à Weft l’autorisation de créer des listes dans votre organisation.
risks-owners-failed-scope = Weft a besoin pour cela de l’autorisation de créer des listes. Appuyez de nouveau sur le bouton et accordez-la.
risks-owners-failed-not-owner = Seuls les propriétaires du site peuvent créer cette liste. Demandez à l’un d’eux de l’activer ici.
risks-owners-failed-offline = Vous êtes hors connexion. Rien n’a été modifié ; appuyez de nouveau sur le bouton une fois reconnecté.
risks-owners-failed-other = Rien n’a été perdu. Réessayez ; ce qui a déjà été créé sera retrouvé.
`
