export const messages = `
levels-title = Pour votre administrateur : ce que Weft peut faire
levels-meaning = Weft agit avec les droits de la personne connectée, jamais davantage. Un administrateur décide pour tout le monde quelles autorisations Weft peut demander parmi celles-ci.
levels-now = actuel
levels-basic = De base
levels-basic-meaning = Tout ce qu’il faut à un comité : ses données dans les sites où une personne peut écrire, son plan, les messages de son canal, le calendrier de la personne.
levels-basic-lacks = Ce qui manque : les membres sont choisis par leur nom, et si la réponse à un message s’est perdue, Weft demande s’il est arrivé.
levels-channel-reading = Avec lecture du canal
levels-channel-reading-meaning = Le niveau de base, plus la lecture des messages du canal, des membres de l’équipe et de leur nombre.
levels-channel-reading-lacks = Trois autorisations nécessitent un administrateur.
levels-restricted = Limité à des sites choisis
levels-restricted-meaning = Le niveau de base, mais Weft n’accède qu’aux sites qu’un administrateur lui a accordés un à un, quoi que la personne puisse ouvrir.
levels-restricted-lacks = Ce qui manque : un comité dans un autre site. Chaque comité nécessite une commande, et sa configuration une autorisation plus large tant qu’elle dure.
levels-scopes = { $count ->
    [one] { $count } autorisation
    [many] { $count } d’autorisations
   *[other] { $count } autorisations
}
levels-how = Le niveau de base et la lecture du canal s’accordent par une seule approbation de ce que liste l’inscription d’application. Pour le niveau limité, le site est déployé avec --sites chosen, l’inscription liste Sites.Selected à la place des autres autorisations Sites, et le site de chaque comité est accordé :
levels-consent = Approuver pour l’organisation
levels-grant = Accorder le site de ce comité
levels-grant-meaning = À exécuter par une personne qui dispose de Sites.FullControl.All. Dans ce site, Weft peut alors faire ce que chaque personne peut y faire, et rien de plus que ce que permet le rôle.
levels-powershell = Avec PowerShell
levels-request = Sous forme de requête Microsoft Graph
levels-roles = Le rôle write suffit au quotidien. Pour configurer un comité, ou pour modifier ses listes lors d’une mise à jour, accordez d’abord fullcontrol, puis de nouveau write.
levels-copy = Copier
levels-copied = Copié.
levels-not-copied = Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.
levels-not-chosen = Ou ce site n’a pas été accordé à Weft
levels-not-chosen-meaning = Votre organisation choisit les sites auxquels Weft peut accéder. Envoyez ceci à votre administrateur :
`
