export const messages = `
levels-title = Pour votre administrateur : ce que Weft peut faire
levels-meaning = Weft agit avec les droits de la personne connectée et jamais davantage. Un administrateur décide pour tous lesquelles de ces autorisations il peut demander.
levels-now = actuel
levels-basic = De base
levels-basic-meaning = Tout ce qu’il faut à un comité : ses éléments dans les sites où une personne peut écrire, son plan, les messages de son canal, le calendrier de la personne.
levels-basic-lacks = Sans : les membres se choisissent par leur nom, et si la réponse à un message s’est perdue, Weft demande s’il est arrivé.
levels-channel-reading = Avec lecture du canal
levels-channel-reading-meaning = De base, plus la lecture des messages du canal, des membres de l’équipe et de leur nombre.
levels-channel-reading-lacks = Trois autorisations demandent un administrateur.
levels-restricted = Limité à des sites choisis
levels-restricted-meaning = De base, mais Weft n’entre que dans les sites qu’un administrateur lui a accordés un à un, quoi que la personne puisse ouvrir.
levels-restricted-lacks = Sans : un comité dans un autre site. Chaque comité demande une commande, et sa configuration un accord plus large le temps qu’elle dure.
levels-scopes = { $count ->
    [one] { $count } autorisation
   *[other] { $count } autorisations
}
levels-how = Les niveaux de base et avec lecture du canal s’accordent par une approbation de ce que liste l’inscription de l’application. Pour le niveau limité, le site est déployé avec --sites chosen, l’inscription liste Sites.Selected à la place des autres autorisations Sites, et le site de chaque comité est accordé :
levels-consent = Approuver pour l’organisation
levels-grant = Accorder le site de ce comité
levels-grant-meaning = À exécuter par quelqu’un qui a Sites.FullControl.All. Weft peut alors dans ce site ce que chaque personne peut, et pas plus que ne dit le rôle.
levels-powershell = Avec PowerShell
levels-request = Comme requête à Microsoft Graph
levels-roles = Le rôle write suffit au quotidien. Pour configurer un comité, ou changer ses listes lors d’une mise à jour, accordez d’abord fullcontrol, puis de nouveau write.
levels-copy = Copier
levels-copied = Copié.
levels-not-copied = Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.
levels-not-chosen = Ou ce site n’a pas été accordé à Weft
levels-not-chosen-meaning = Votre organisation choisit les sites où Weft peut entrer. Envoyez ceci à votre administrateur :
`
