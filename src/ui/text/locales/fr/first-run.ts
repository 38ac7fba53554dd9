export const messages = `
first-run-sign-in = Connectez-vous pour ouvrir Weft
first-run-sign-in-meaning = Weft agit avec vos propres droits et ne voit que ce que vous pouvez voir. La connexion ouvre une petite fenêtre.
first-run-sign-in-do = Se connecter
first-run-sign-in-busy = En attente de la fenêtre de connexion. Si elle n’apparaît pas, autorisez les fenêtres contextuelles pour Teams.
first-run-sign-in-ended = Reconnectez-vous pour continuer
first-run-sign-in-ended-meaning = Microsoft 365 n’accepte plus votre connexion. { $kept ->
    [yes] Ce que vous écrivez est conservé sur cet appareil et sera envoyé dès que vous serez connecté.
    [no] Ce que vous écrivez n’est que sur cette page et sera envoyé dès que vous serez connecté : laissez la page ouverte.
   *[unknown] Ce que vous écrivez sera envoyé dès que vous serez connecté : laissez cette page ouverte.
  } La connexion ouvre une petite fenêtre.
first-run-consent-ended = Votre administrateur doit de nouveau approuver Weft
first-run-consent-ended-meaning = L’approbation a été retirée pendant que cette page était ouverte. { $kept ->
    [yes] Ce que vous écrivez est conservé sur cet appareil et sera envoyé une fois qu’elle sera de nouveau accordée ; votre compte n’est pas en cause.
    [no] Ce que vous écrivez n’est que sur cette page et sera envoyé une fois qu’elle sera de nouveau accordée : laissez la page ouverte. Votre compte n’est pas en cause.
   *[unknown] Votre compte n’est pas en cause.
  }
first-run-consent = Votre administrateur approuve Weft une fois
first-run-consent-meaning = Votre organisation ne permet pas aux utilisateurs d’autoriser eux-mêmes des applications. Votre compte n’est pas en cause, et rien n’a été envoyé.
first-run-consent-beside = Si seul un administrateur peut autoriser des applications chez vous
first-run-consent-beside-meaning = Votre administrateur approuve alors Weft une fois, pour tout le monde. Votre compte n’est pas en cause, et rien n’a été envoyé.
first-run-consent-message-label = Un message prêt à l’emploi pour votre administrateur
first-run-consent-message = Bonjour, nous souhaitons utiliser Weft pour les réunions de notre comité. Weft conserve toutes les données dans notre propre Microsoft 365 et n’agit qu’avec les droits de la personne connectée. Pourriez-vous l’approuver une fois pour l’organisation ? { $link }
first-run-consent-copy = Copier le message
first-run-consent-copied-yes = Copié.
first-run-consent-copied-no = Copie impossible. Sélectionnez le texte et copiez-le.
first-run-consent-link = Ouvrir la page d’approbation
first-run-consent-again = Réessayer
first-run-consent-until = D’ici là, l’ordre du jour dans l’invitation, le compte rendu dans le canal et les tâches dans Planner restent lisibles par tous comme d’habitude. Seules les pages de Weft attendent.
first-run-which = De quel comité s’agit-il ?
first-run-mine = Mes comités
first-run-which-meaning = Weft ne connaît pas encore cette réunion. Votre réponse est conservée pour tout le monde, la question n’est donc posée qu’une fois.
first-run-no-council = Aucun comité ici pour le moment
first-run-no-council-meaning = Aucune de vos équipes n’a configuré de comité. Cela prend quelques minutes ; un propriétaire de l’équipe doit créer les listes.
first-run-look-again = Vérifier de nouveau
first-run-no-access = Vous ne pouvez pas ouvrir ce comité
first-run-no-access-names = Ces personnes peuvent vous y donner accès : { $names }.
first-run-no-access-owners = Les propriétaires de { $team } peuvent vous y donner accès.
first-run-the-team = son équipe
first-run-occurrence = De laquelle s’agit-il ?
first-run-no-event = Cette réunion n’est pas dans votre calendrier
first-run-no-event-meaning = Ce n’est pas un problème : une séance commencée ici appartient à cette réunion et à tous ses participants. Si quelqu’un d’autre la commence, vérifiez de nouveau.
first-run-no-event-do = Commencer quand même une séance
first-run-failed-offline = Vous êtes hors connexion
first-run-failed-throttled = Microsoft 365 est très sollicité
first-run-failed-wrong-account = Vous êtes connecté à Teams et à Weft avec deux comptes différents
first-run-failed-configuration = Cette installation de Weft est incomplète
first-run-failed-host-silent = Teams n’a pas répondu
first-run-failed-other = Weft n’a pas pu ouvrir cette page
first-run-failed-archived = Ce comité est archivé
first-run-failed-archived-meaning = Rien n’a été écrit. Ce que vous avez saisi est toujours ici ; la présidence ou le secrétariat peut restaurer le comité sur sa page, dans l’onglet du canal.
first-run-failed-wrong-account-meaning = Rien n’a été envoyé, et rien de l’autre compte n’est affiché. Déconnectez le compte qui n’a pas sa place ici, connectez-vous avec celui que vous utilisez dans Teams, et réessayez.
first-run-failed-list-changed = Une liste du comité manque, a été renommée ou a été modifiée à la main
first-run-failed-list-changed-meaning = { $kept ->
    [yes] Rien n’est perdu : ce que vous avez saisi est conservé sur cet appareil, et une liste supprimée attend dans la corbeille du site.
    [no] Ce que vous avez saisi n’est que sur cette page : laissez-la ouverte. Une liste supprimée attend dans la corbeille du site.
   *[unknown] Une liste supprimée attend dans la corbeille du site.
  } Un propriétaire de l’équipe redonne à la liste son ancien nom ou la restaure. Si c’est impossible, les paramètres du comité, dans son onglet, recréent ce qui manque.
first-run-failed-meaning = { $kept ->
    [yes] Rien de ce que vous avez saisi n’est perdu : c’est conservé sur cet appareil. Réessayez dans un instant.
    [no] Ce que vous avez saisi n’est que sur cette page : laissez-la ouverte et réessayez dans un instant.
   *[unknown] Rien n’a été modifié. Réessayez dans un instant.
  }
first-run-consent-why = Ce que Weft demande, et pourquoi
first-run-set-up = Configurer un comité
first-run-set-up-where = Dans quelle équipe ?
first-run-set-up-where-meaning = Les données du comité sont conservées dans le site de l’équipe que vous choisissez.
first-run-back = Retour
first-run-open-council = Ouvrir { $council }
first-run-no-team = Vous n’êtes encore dans aucune équipe. Créez une équipe dans Teams, ou demandez à être ajouté à une équipe.
first-run-repair = Réparer le comité
first-run-failed-ledger-broken = Le relevé de ce qui a été publié a été modifié à la main
first-run-failed-ledger-broken-meaning = Weft ne voit pas ce qui est déjà fait. Pour que rien ne soit fait deux fois, il ne publie rien tant que le relevé n’est pas lisible ; la séance et ce qui a été consigné sont intacts. Ouvrez la liste « Weft publish ledger » dans le site du comité, restaurez une version antérieure de la ligne de cette séance, puis réessayez.
`
