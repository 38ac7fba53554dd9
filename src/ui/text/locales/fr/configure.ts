export const messages = `
configure-title = Configurer un comité
configure-title-again = Paramètres du comité
configure-found = Vos modifications de la dernière fois sont de retour
configure-found-meaning = Vous avez quitté ce formulaire sans l’enregistrer ; vos modifications s’y trouvent de nouveau et ne sont pas encore enregistrées.
configure-found-discard = Ignorer mes modifications
configure-intro = Weft conserve les données du comité sous forme de listes dans { $place }. Rien ne quitte votre Microsoft 365.
configure-intro-again = Un nouvel enregistrement garde ce qui existe, répare ce qui manque dans { $place } et ne change que ce que vous modifiez ici.
configure-council = Le comité
configure-name = Nom
configure-language = Langue des invitations, tâches, messages et comptes rendus
configure-language-hint = Chaque personne voit toujours Weft dans sa propre langue.
configure-zone = Fuseau horaire du comité
configure-departments = Services
configure-department-add = Ajouter des services
configure-department-hint = Plusieurs à la fois, séparés par des virgules : Finances, Production, RH
configure-add = Ajouter
configure-remove = Retirer { $name }
configure-members = Membres
configure-department-of = Service de { $name }
configure-no-department = Sans service
configure-role-of = Rôle de { $name }
configure-role-sponsor = Sponsor
configure-role-chair = Présidence
configure-role-secretary = Secrétariat
configure-role-member = Membre
configure-role-deputy = Suppléance
configure-role-adviser = Expert (invité)
configure-team-unknown = Les membres de l’équipe n’ont pas pu être lus
configure-team-unknown-meaning = Recherchez des personnes ou collez une liste ; tout le reste fonctionne.
configure-people-search = Ajouter des personnes
configure-people-search-hint = Un nom à rechercher, ou une liste collée avec une personne par ligne : nom, adresse e-mail, service
configure-people-find = Rechercher
configure-people-choose = Plusieurs personnes correspondent
configure-people-added = { $count ->
    [one] { $count } personne ajoutée.
    [many] { $count } de personnes ajoutées.
   *[other] { $count } personnes ajoutées.
  }
configure-people-unknown = Personne n’a été trouvé pour : { $names }. Vérifiez l’orthographe et réessayez ; les noms sont toujours dans le champ.
configure-places = Où vont les résultats
configure-plan = Plan Planner pour les actions
configure-plan-hint = Les tâches sont visibles par tous les membres de l’équipe { $team }.
configure-plan-gone = Le plan « { $plan } » a été supprimé dans Planner
configure-plan-gone-meaning = Ses tâches ont disparu ; les données du comité, non. À l’enregistrement, Weft crée un nouveau plan du même nom, ou choisissez-en un autre.
configure-plan-new = Créer un plan
configure-plan-name = Nom du nouveau plan
configure-bucket = Compartiment
configure-bucket-new = Créer un compartiment
configure-bucket-name = Nom du nouveau compartiment
configure-bucket-default = Actions du comité
configure-channel = Canal pour le compte rendu
configure-channel-private = { $name } (canal privé)
configure-readers = Qui pourra le lire
configure-readers-counted = { $people ->
    [one] { $people } personne
    [many] { $people } de personnes
   *[other] { $people } personnes
  }, { $guests ->
    [0] aucun invité
    [one] dont { $guests } invité
    [many] dont { $guests } d’invités
   *[other] dont { $guests } invités
  }.
configure-readers-everyone = Toute l’entreprise : cette équipe est publique.
configure-readers-team = Tous les membres de { $team } et toute personne à qui son site est ouvert.
configure-readers-private = C’est un canal privé : ses listes et comptes rendus sont réservés à ses membres, mais les tâches de ce plan sont visibles par toute l’équipe { $team }. Choisissez un autre plan, ou donnez aux tâches des titres neutres.
configure-create = Créer le comité
configure-check = Vérifier et réparer
configure-busy = En cours…
configure-steps = Progression
configure-step-waiting = en attente
configure-step-doing = en cours…
configure-step-done = fait
configure-step-was-there = déjà présent
configure-step-mended = réparé
configure-step-refused = pas créé
configure-refused-not-owner = Vous n’êtes pas autorisé à créer cela ici.
configure-refused-scope = Weft a besoin d’une autorisation de plus, qui n’a pas été accordée. Appuyez de nouveau sur le bouton et accordez-la.
configure-refused-other = Microsoft 365 a répondu : { $detail }. Rien n’a été perdu ; réessayez.
configure-who-can-names = Ces personnes le peuvent : { $names }.
configure-who-can-owners = Les propriétaires de { $team } le peuvent.
configure-unfinished = Inachevé
configure-unfinished-meaning = Ce qui a été créé reste et sera retrouvé. Consultez ci-dessus ce qui manque, puis vérifiez de nouveau.
configure-faults = { $count ->
    [one] { $count } élément manque ci-dessus.
    [many] { $count } d’éléments manquent ci-dessus.
   *[other] { $count } éléments manquent ci-dessus.
  }
configure-fault-name = Donnez un nom au comité.
configure-fault-channel = Choisissez un canal.
configure-fault-plan = Nommez le nouveau plan.
configure-fault-bucket = Nommez le nouveau compartiment.
configure-meeting = Ajouter Weft à la réunion
configure-meeting-1 = Ouvrez la réunion dans le calendrier Teams et sélectionnez Modifier.
configure-meeting-2 = Sélectionnez + après les onglets, puis Weft, puis ce comité.
configure-meeting-3 = Pendant la réunion, ouvrez Weft depuis la barre d’outils : il apparaît dans le volet latéral.
configure-meeting-who = L’organisateur et les présentateurs peuvent le faire. Les participants et les invités ne le peuvent pas.
configure-meeting-check = Vérifier
configure-meeting-looking = Vérification…
configure-meeting-cannot-see = Votre calendrier ou la liste du comité n’a pas pu être lu à l’instant, cela n’est donc pas visible d’ici. Ouvrez la réunion et cherchez l’onglet Weft, ou vérifiez de nouveau.
configure-saved = { $council } est configuré. Sélectionnez Enregistrer pour ajouter l’onglet.
configure-save = Enregistrer, vérifier et réparer
configure-place-team = le site de cette équipe
configure-place-channel = le site de ce canal privé
configure-damaged = La fiche du comité a été modifiée à la main et ne peut pas être lue
configure-damaged-meaning = Les séances, les actions et toutes les autres données sont intactes. Ce qui reste lisible est rempli ci-dessous : vérifiez-le, complétez ce qui manque et enregistrez. Cela remplace la fiche endommagée et garde la clé du comité, pour que tout la retrouve.
configure-only-for = Vous pouvez vérifier et réparer ; les paramètres relèvent d’autres personnes
configure-only-for-meaning = Par convention, les paramètres de ce comité sont modifiés par : { $names }. La vérification ne crée que ce qui manque.
configure-people-finding = Recherche…
configure-people-add = Ajouter { $name }
configure-people-unasked = Recherche impossible à l’instant : { $names }. Les noms sont toujours dans le champ ; réessayez dans un instant.
configure-paste-no-name-or-mail = La ligne { $row } n’a ni nom ni adresse e-mail.
configure-paste-mail-not-recognised = La ligne { $row } contient une adresse e-mail illisible : { $text }
configure-paste-pasted-twice = La ligne { $row } figurait déjà dans la liste.
configure-paste-too-long = La ligne { $row } est trop longue.
configure-paste-too-many = La ligne { $row } et les suivantes ont été ignorées : 500 personnes au maximum à la fois.
configure-problem-no-departments = Ajoutez au moins un service.
configure-problem-no-members = Ajoutez au moins un membre.
configure-problem-duplicate-department = { $name } figure deux fois.
configure-problem-duplicate-member = { $name } figure deux fois.
configure-problem-member-without-department = { $name } doit avoir un service.
configure-problem-unknown-department = { $name } appartient à un service qui n’existe plus.
configure-problem-department-without-member = Personne ne représente encore { $name }.
configure-problem-nobody-in-rotation = Il faut au moins une présidence, un membre ou une suppléance, pour que quelqu’un puisse animer.
configure-problem-nobody-runs-it = Personne n’assure encore la présidence ni le secrétariat. C’est à l’un des deux de modifier plus tard ces paramètres et la rotation.
configure-problem-away-ends-before-it-begins = L’absence indiquée pour { $name } se termine avant de commencer.
configure-plan-of-team = { $plan } (équipe { $team })
configure-channel-choose = Choisir un canal
configure-readers-open = Impossible de savoir si le site de { $team } est aussi ouvert à d’autres.
configure-readers-channel = Les membres du canal privé { $channel } et toute personne à qui son site est ouvert. Le reste de l’équipe ne voit ni les listes ni les comptes rendus.
configure-readers-private-plan = Les tâches vont dans un plan de { $team } et y sont visibles par tous, pas par toute l’équipe de ce canal.
configure-readers-open-minutes = Mais le compte rendu va dans { $channel }, que toute l’équipe { $team } peut lire.
configure-readers-private-minutes = Le compte rendu va dans le canal privé { $channel }, mais les listes (avec ordres du jour, décisions et actions) sont dans le site de { $team } et y sont lisibles. Pour tout garder dans le canal privé, ajoutez-y l’onglet.
configure-refused-not-member = Planner ne l’autorise qu’aux membres de { $team }, pas même à ses propriétaires s’ils n’en sont pas membres. Demandez à un propriétaire de vous ajouter comme membre, ou laissez un membre continuer d’ici : ce qui a été créé reste.
configure-refused-administrator = Seul un administrateur peut accorder cette autorisation à Weft dans votre organisation.
configure-refused-offline = Vous êtes hors connexion. Ce que vous avez saisi est toujours là ; appuyez de nouveau sur le bouton une fois reconnecté.
configure-meeting-list = Réunions de ce comité
configure-meeting-none = Votre calendrier n’affiche, dans les cinq prochaines semaines, aucune réunion à laquelle la moitié du comité est invitée.
configure-meeting-known = Weft a été ouvert dans cette réunion et la connaît.
configure-meeting-unknown = Pas encore connue. Suivez les étapes ci-dessus, ouvrez Weft une fois dans la réunion, puis vérifiez de nouveau.
configure-meeting-elsewhere = { $count ->
    [one] Weft connaît { $count } autre réunion de ce comité qui n’est pas dans votre calendrier des prochaines semaines.
    [many] Weft connaît { $count } d’autres réunions de ce comité qui ne sont pas dans votre calendrier des prochaines semaines.
   *[other] Weft connaît { $count } autres réunions de ce comité qui ne sont pas dans votre calendrier des prochaines semaines.
  }
configure-saved-meeting = Sélectionnez Enregistrer pour ajouter Weft à cette réunion pour { $council }.
configure-meeting-which = Quel comité se réunit ici ?
configure-open = Ouvrir les paramètres
configure-channel-members = Weft ne demande pas l’autorisation de lire les membres d’un canal privé. Recherchez-les ou collez une liste.
configure-department-name = Nom de { $name }
configure-department-short = Nom court de { $name }
configure-department-renaming = Un service renommé garde ses membres, ses lignes et ses risques. Son nom court, sa couleur et son motif figurent partout où il est cité.
configure-rotation = Rotation
configure-rotation-rule = Présidence, membres et suppléants sont dans la rotation, sauf si vous les en retirez ; sponsors, secrétariat et experts seulement si vous les y ajoutez. Une personne en absence garde sa place.
configure-rotation-who = Qui anime et prend les notes à tour de rôle
configure-away = Jours d’absence
configure-away-who = Qui
configure-away-choose = Choisir une personne
configure-away-from = Premier jour
configure-away-to = Dernier jour
configure-away-days = du { $from } au { $to }
configure-away-remove = Retirer { $name }, { $days }
configure-away-backwards = Le dernier jour précède le premier.
configure-not-in-team = Hors de l’équipe : n’ouvre aucune liste, ne reçoit aucune tâche
configure-left = { $count ->
    [one] { $count } personne du comité ne fait pas partie de l’équipe
    [many] { $count } de personnes du comité ne font pas partie de l’équipe
   *[other] { $count } personnes du comité ne font pas partie de l’équipe
  }
configure-left-meaning = Ces personnes l’ont quittée ou n’en ont jamais fait partie. La rotation les saute, et leurs actions restent non attribuées dans Planner. Ce qu’elles ont fait lors des séances passées reste. Retirez-les du comité, ou demandez à un propriétaire de les ajouter à l’équipe.
configure-left-remove = Les retirer du comité
configure-problem-department-without-name = Un service n’a pas de nom. Nommez-le ou retirez-le.
configure-neutral = Donner des titres neutres aux tâches
configure-neutral-meaning = Les tâches s’intitulent « Action du comité 3 (weft-…) », avec responsable, date et lien. Ce qu’il y a à faire ne figure que dans Weft et dans le compte rendu.
configure-readers-neutral = Les tâches de ce plan sont visibles par toute l’équipe { $team } ; avec des titres neutres, elles n’indiquent que qui, pour quand, et un lien qui s’ouvre pour les personnes du comité.
configure-step-saved = enregistré
configure-refused-retyped = Quelqu’un a changé le type de ces colonnes : { $columns }. Weft ne peut pas le rétablir. Dans les paramètres de la liste, redonnez à chacune son type d’origine ou supprimez-la, puis appuyez de nouveau sur le bouton : ce qui manque est ajouté.
configure-columns-renamed = Un propriétaire a renommé des colonnes ; Weft continue de les utiliser : { $names }
configure-columns-missing = Ces colonnes manquaient et sont de nouveau là, vides : { $names }
configure-columns-others = Vos propres colonnes restent telles quelles : { $names }
`
