export const messages = `
overview-next = Prochaine séance
overview-no-next = Aucune séance n’est prévue
overview-no-next-meaning = La prochaine réunion de ce comité qui figure dans votre calendrier apparaît ici.
overview-ready = L’ordre du jour est prêt : { $minutes } minutes.
overview-not-ready = Pas encore d’ordre du jour.
overview-running = En cours
overview-open-session = Ouvrir la séance
overview-facilitating = Anime : { $name }
overview-open-agenda = Ouvrir l’ordre du jour
overview-plan = Préparer la séance
overview-needs-me = Ce qui m’attend
overview-nothing-needs-me = Rien pour le moment
overview-nothing-needs-me-meaning = Vos actions ouvertes de ce comité apparaissent ici.
overview-changed = Depuis la dernière fois
overview-nothing-changed = Rien de nouveau pour le moment
overview-nothing-changed-meaning = Les décisions de la dernière séance et les actions terminées depuis apparaissent ici.
overview-decided = Décidé
overview-doing = Où nous en sommes
overview-no-actions = Aucune action pour le moment.
overview-actions-done = Terminées : { $count }
overview-actions-open = Ouvertes : { $count }
overview-actions-late = En retard : { $count }
overview-sum-held = Séances tenues
overview-sum-published = dont publiées
overview-sum-decisions = Décisions prises
overview-done = Terminée
overview-late = En retard depuis le { $day }
overview-due = Échéance : { $day }
overview-state-open = Ouverte
overview-state-started = Commencée
overview-state-dropped = Abandonnée
overview-unpublished = { $count ->
    [0] Pas encore publiée
    [one] Non publiée : { $count } action n’est pas dans Planner
    [many] Non publiée : { $count } d’actions ne sont pas dans Planner
   *[other] Non publiée : { $count } actions ne sont pas dans Planner
  }
overview-never-closed = « { $title } » ({ $when }) n’a jamais été clôturée. Ce qui a été consigné est conservé ; clôturez-la et publiez-la d’ici.
overview-closed-only = « { $title } » ({ $when }) a été clôturée, mais son résultat n’a pas été transmis. Ce qui a été consigné est conservé.
overview-unpublished-do = Vérifier et publier
overview-unpublished-look = Voir
overview-sessions = Séances
overview-no-sessions = Aucune séance pour le moment
overview-no-sessions-meaning = Ouvrez Weft dans le volet latéral de la réunion du comité et choisissez un modèle : la séance apparaît ici.
overview-untitled = Séance sans titre
overview-left = { $decisions ->
    [one] { $decisions } décision
    [many] { $decisions } de décisions
   *[other] { $decisions } décisions
  } · { $actions ->
    [one] { $actions } action
    [many] { $actions } d’actions
   *[other] { $actions } actions
  } · { $risks ->
    [one] { $risks } risque
    [many] { $risks } de risques
   *[other] { $risks } risques
  }
overview-phase-empty = Nouvelle
overview-phase-planned = Prévue
overview-phase-running = En cours
overview-phase-paused = En pause
overview-phase-closed = Non publiée
overview-phase-published = Publiée
overview-tab-overview = Vue d’ensemble
overview-tab-sessions = Séances
overview-tab-turns = Tours
overview-tab-calendar = Calendrier
overview-tab-risks = Risques
overview-tab-decisions = Décisions
overview-tab-actions = Actions
overview-tab-challenges = Défis
overview-tab-templates = Modèles
overview-tab-council = Comité
overview-rights-note = Ce que Weft permet selon le rôle est un accord entre collègues. SharePoint, Planner et le groupe déterminent ce que chaque personne peut réellement ouvrir ou modifier.
overview-settings = Modifier les paramètres du comité
overview-settings-meaning = Services, membres, plan, canal et les listes que Weft conserve ici.
`
