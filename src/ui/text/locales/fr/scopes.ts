export const messages = `
scope-lacking-sign-in = Sans l’autorisation User.Read, Weft ne peut pas savoir qui vous êtes.
scope-lacking-people = Sans l’autorisation User.ReadBasic.All, la recherche de personnes par nom est impossible ; un comité déjà configuré continue de fonctionner.
scope-lacking-teams = Sans l’autorisation Team.ReadBasic.All, Weft ne trouve un comité qu’à partir de son propre onglet.
scope-lacking-channels = Sans l’autorisation Channel.ReadBasic.All, aucun canal ne peut être choisi pour le compte rendu.
scope-lacking-calendar = Sans l’autorisation Calendars.ReadWrite, une séance commence sans son invitation, et l’ordre du jour n’y est pas ajouté.
scope-lacking-planner = Sans l’autorisation Tasks.ReadWrite, les actions restent dans la liste du comité et ne figurent pas dans Planner.
scope-lacking-records = Sans l’autorisation Sites.ReadWrite.All, Weft ne peut ni lire ni conserver les données du comité.
scope-lacking-channel-post = Sans l’autorisation ChannelMessage.Send, le compte rendu est conservé sous forme de fichier et n’est pas publié dans le canal.
scope-lacking-set-up = Sans l’autorisation Sites.Manage.All, les listes du comité ne peuvent pas être créées ; tout ce qui existe déjà fonctionne.
scope-lacking-meeting-chat = Sans l’autorisation Chat.ReadBasic, une réunion n’est retrouvée que par le calendrier.
scope-lacking-team-members = Avec l’autorisation TeamMember.Read.All, Weft reprendrait les membres de l’équipe.
scope-lacking-member-count = Sans l’autorisation GroupMember.Read.All, Weft ne peut ni les compter ni nommer les propriétaires.
scope-lacking-channel-read = Sans l’autorisation ChannelMessage.Read.All, Weft ne peut pas vérifier si un message est arrivé et vous le demande.
scope-lacking-activity = Sans l’autorisation TeamsActivity.Send, Weft ne peut pas écrire dans l’activité Teams des personnes ; tout le reste fonctionne.
scope-lacking-shared-calendar = Sans l’autorisation Calendars.ReadWrite.Shared, un délégué ne peut pas ajouter l’ordre du jour à une invitation dans le calendrier d’un collègue ; tout le reste fonctionne.
scope-lacking-relay = Sans l’autorisation Session.Join, une séance en cours passe uniquement par la liste du comité : les autres voient une modification après quelques secondes au lieu d’immédiatement, et rien n’est perdu.
`
