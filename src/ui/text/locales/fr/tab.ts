export const messages = `
tab-page = Page
tab-back = Retour à la vue d’ensemble
tab-back-to-this = Retour à la séance du jour
tab-unknown-session = Cette séance est inconnue
tab-unknown-session-meaning = Le lien est incomplet. Ouvrez la séance depuis la liste des séances.
tab-settings-who = La présidence et le secrétariat modifient ces paramètres.
setup-step-lists = Listes dans le site de l’équipe
setup-step-lists-channel = Listes dans le site du canal privé
setup-step-plan = Plan Planner
setup-step-bucket = Compartiment Planner
setup-step-council = Le comité
setup-no-team = Ajoutez Weft à un canal d’une équipe
setup-no-team-meaning = Un comité appartient à une équipe. Ouvrez un canal, sélectionnez + après les onglets, puis Weft.
tab-digest = Résumé de la semaine
`
