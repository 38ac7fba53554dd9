export const messages = `
ui-undo = Annuler
ui-cancel = Annuler
ui-close = Fermer
ui-loading = Chargement
ui-try-again = Réessayer
ui-broken-title = Cette partie n’a pas pu être affichée
ui-broken-meaning = { $kept ->
    [yes] Ce que vous avez saisi est conservé sur cet appareil. Le reste de la page fonctionne toujours.
    [no] Ce que vous avez saisi n’est que sur cette page : laissez-la ouverte. Le reste de la page fonctionne toujours.
   *[unknown] Le reste de la page fonctionne toujours.
  }
ui-changes-dropped = Non enregistré : { $what }
ui-left-drafts = Textes d’une autre page
ui-left-draft = Vous avez aussi saisi ceci sur une autre page :
ui-left-draft-use = Utiliser ce texte
ui-left-draft-discard = Ignorer
ui-raw-record = L’enregistrement tel quel
ui-date-other = Autre jour
ui-date-none = Sans date
ui-date-pick = Choisir un jour
ui-minutes-unit = min
ui-minutes-fewer = Une minute de moins : { $what }
ui-minutes-more = Une minute de plus : { $what }
ui-choices = Choix
ui-no-match = Aucun résultat. Effacez le champ pour tout afficher.
ui-move-up = Monter { $what }
ui-move-down = Descendre { $what }
ui-moved-to = { $what } est maintenant en position { $place } sur { $count }
ui-too-long = { $count ->
    [one] { $count } caractère de trop ; raccourcissez le texte pour le conserver
    [many] { $count } de caractères de trop ; raccourcissez le texte pour le conserver
   *[other] { $count } caractères de trop ; raccourcissez le texte pour le conserver
  }
`
