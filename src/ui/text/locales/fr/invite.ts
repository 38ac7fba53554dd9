export const messages = `
invite-say-changed = L’invitation a été modifiée.
invite-say-same = L’invitation reste inchangée.
invite-total = { $minutes } minutes en tout
invite-fits = { $minutes } minutes sur { $booked } réservées
invite-too-long = { $minutes } minutes prévues, { $booked } réservées : { $over } de trop
invite-put = Ajouter à l’invitation
invite-working = Ajout à l’invitation…
invite-done = L’ordre du jour figure dans l’invitation. Outlook transmet la modification à toutes les personnes invitées.
invite-mailed = { $count ->
    [0] Personne n’est encore invité, personne ne reçoit donc d’e-mail.
    [one] Outlook signale la modification à la personne invitée ({ $count }), pour cette réunion seulement. Appuyer de nouveau sans modification n’envoie rien.
    [many] Outlook signale la modification au { $count } de personnes invitées, pour cette réunion seulement. Appuyer de nouveau sans modification n’envoie rien.
   *[other] Outlook signale la modification aux { $count } personnes invitées, pour cette réunion seulement. Appuyer de nouveau sans modification n’envoie rien.
}
invite-take-off = Retirer de l’invitation
invite-taken-off = L’ordre du jour est retiré de l’invitation. Outlook transmet la modification à toutes les personnes invitées.
invite-none-there = L’invitation ne contient aucun ordre du jour de Weft. Rien n’a été envoyé.
invite-undo = Rétablir ce qui y figurait
invite-undone = L’invitation est comme avant. Outlook le transmet à toutes les personnes invitées.
invite-refused-body-not-readable = Le texte de l’invitation contient du HTML qui ne se termine jamais, et un ordre du jour placé après ne se verrait pas. Rien n’a été modifié. Ouvrez la réunion dans Outlook, enregistrez-la une fois, puis appuyez de nouveau.
invite-refused-body-too-large = Avec l’ordre du jour, l’invitation serait plus longue que ce qu’Outlook accepte. Rien n’a été modifié. Déplacez une partie de son texte dans un fichier, puis appuyez de nouveau.
invite-refused-changed-since = Quelqu’un a modifié l’invitation après l’ajout de l’ordre du jour, et son texte serait perdu. Rien n’a été rétabli ; modifiez-la dans Outlook.
invite-was-there = L’invitation affichait déjà cet ordre du jour. Rien n’a été envoyé.
invite-waiting = En attente de { $name }
invite-waiting-meaning = Seul l’organisateur peut modifier ce que les autres voient dans l’invitation. L’ordre du jour est conservé ici et tout le comité peut le lire.
invite-refused = L’invitation n’a pas été modifiée
invite-refused-join-block-not-recognised = Weft n’a pas reconnu les informations de participation Teams dans l’invitation et n’y a pas touché, pour que la réunion continue de fonctionner. Copiez l’ordre du jour à la main, ou ajoutez de nouveau la réunion Teams et recommencez.
invite-refused-old-block-not-recognised = L’ordre du jour qui figure dans l’invitation a été modifié à la main, et Weft ne sait plus où il commence ni où il finit. Rien n’a été modifié. Supprimez l’ancien ordre du jour dans Outlook, de « Weft ↓ » à « Weft ↑ », puis appuyez de nouveau.
invite-refused-not-organizer = Seul l’organisateur peut modifier l’invitation pour tous. L’ordre du jour est conservé.
invite-refused-no-agenda = Il n’y a pas encore d’ordre du jour. Choisissez d’abord un modèle.
invite-refused-stale = Quelqu’un a modifié l’invitation au même moment. Rien n’a été écrasé ; appuyez de nouveau.
invite-refused-offline = Vous êtes hors connexion. L’ordre du jour est conservé ; appuyez de nouveau une fois reconnecté.
invite-refused-other = Microsoft 365 a refusé la modification. L’ordre du jour est conservé ; réessayez dans un instant.
invite-link-changed = Le lien de participation à la réunion a changé
invite-link-changed-meaning = Outlook a créé un nouveau lien à l’enregistrement. Vous pouvez rétablir l’ancienne invitation.
invite-link-restore = Rétablir l’ancienne invitation
invite-ended = Cette séance est terminée. Ce qu’elle a convenu figure dans son compte rendu ; l’ordre du jour de la suivante ira dans sa propre invitation.
`
