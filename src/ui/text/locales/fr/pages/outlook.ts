export const messages = `
outlook-scope = À quoi sert l’ordre du jour
outlook-scope-one = Cette réunion
outlook-scope-all = Toute la série
outlook-series-which = Quelle réunion de la série ?
outlook-series-none = La série n’a aucune réunion dans les cinq prochaines semaines. Ouvrez plutôt l’une de ses réunions dans le calendrier.
outlook-standing = Ordre du jour permanent
outlook-standing-meaning = Un ordre du jour permanent indique ce que contient chaque réunion de la série et qui anime ensuite. L’ordre du jour d’une réunion ne va que dans cette réunion.
outlook-standing-put = Ajouter à toute la série
outlook-standing-take-off = Retirer de toute la série
outlook-standing-other = Choisir un autre modèle
outlook-standing-organizer = Seul l’organisateur peut modifier ce que les autres voient dans la série. L’ordre du jour de chaque réunion est conservé dans Weft, et tout le comité peut le lire.
outlook-standing-mailed = { $count ->
    [0] Personne n’est encore invité, personne ne reçoit donc d’e-mail. Les réunions modifiées séparément gardent leur propre texte.
    [one] Outlook signale la modification à la personne invitée ({ $count }), pour toute la série et une fois de plus pour chaque réunion modifiée séparément ; ces réunions gardent leur propre texte.
    [many] Outlook signale la modification au { $count } de personnes invitées, pour toute la série et une fois de plus pour chaque réunion modifiée séparément ; ces réunions gardent leur propre texte.
   *[other] Outlook signale la modification aux { $count } personnes invitées, pour toute la série et une fois de plus pour chaque réunion modifiée séparément ; ces réunions gardent leur propre texte.
}
outlook-form-behind = La fenêtre de la réunion dans Outlook affiche peut-être encore l’ancien texte. Fermez-la sans enregistrer et rouvrez la réunion avant de la modifier ou de l’envoyer, pour que rien de l’invitation ne soit perdu.
outlook-no-council = Cette réunion n’appartient encore à aucun comité
outlook-no-council-meaning = Ouvrez Weft une fois dans la réunion Teams et choisissez le comité. Elle sera ensuite reconnue ici.
outlook-no-council-anywhere = Aucune de vos équipes n’a de comité. Configurez-en un dans Teams : ajoutez Weft comme onglet au canal du comité. Puis vérifiez de nouveau.
outlook-not-saved = Enregistrez d’abord la réunion
outlook-not-saved-meaning = Outlook donne une adresse à la réunion lorsqu’elle est enregistrée ou envoyée. Enregistrez-la, puis vérifiez de nouveau.
outlook-shared = Cette réunion est dans le calendrier de quelqu’un d’autre
outlook-shared-of = Elle appartient à { $owner }.
outlook-shared-permission = Cette réunion est dans le calendrier d’un collègue. Weft vous demande une fois une autorisation : lire et modifier les calendriers partagés avec vous (Calendars.ReadWrite.Shared). Elle ne va pas plus loin que ce que votre collègue a partagé.
outlook-shared-writes = Vous écrivez dans le calendrier de { $owner }, par délégation. L’invitation part en son nom.
outlook-shared-one = Pour préparer l’une de ses réunions, ouvrez cette réunion dans ce calendrier.
outlook-shared-owner-unknown = Outlook n’indique pas à qui il appartient, Weft ne modifie donc rien ici. Préparez l’ordre du jour dans l’onglet du comité dans Teams ; le propriétaire du calendrier l’ajoute à l’invitation d’un geste.
outlook-shared-not-saved = Weft pourra la préparer une fois enregistrée. Rien n’a été modifié. Enregistrez la réunion dans Outlook, puis vérifiez de nouveau.
outlook-shared-may-not-edit = Vous pouvez consulter ce calendrier mais pas le modifier, Weft ne modifie donc rien ici. Préparez l’ordre du jour dans l’onglet du comité dans Teams ; le propriétaire du calendrier l’ajoute à l’invitation d’un geste, ou vous donne le droit de modification.
outlook-shared-no-access = Microsoft 365 n’a pas laissé Weft accéder à ce calendrier avec vos droits, rien n’a donc été modifié. Demandez à son propriétaire de vous le partager en tant que délégué, ou préparez l’ordre du jour dans l’onglet du comité dans Teams.
outlook-shared-no-meeting = Ce n’est pas une réunion Teams, elle n’a donc pas de séance. Rien n’a été modifié. Faites-en une réunion Teams dans Outlook, enregistrez-la, puis vérifiez de nouveau.
outlook-draft = Ordre du jour d’une nouvelle réunion
outlook-draft-meaning = Outlook n’a pas encore enregistré cette réunion. Choisissez son ordre du jour maintenant ; il est conservé sur cet appareil jusqu’à l’enregistrement de la réunion.
outlook-draft-which = Pour quel comité est cette réunion ?
outlook-draft-which-meaning = Rien n’est encore écrit.
outlook-draft-other-council = Un autre comité
outlook-draft-save = Enregistrer la réunion et continuer
outlook-draft-save-meaning = Un ordre du jour a besoin d’une réunion Teams enregistrée. Outlook l’enregistre dans votre calendrier, et Microsoft 365 en fait définitivement une réunion Teams. Les personnes déjà invitées peuvent en recevoir un e-mail.
outlook-draft-saving = Enregistrement de la réunion…
outlook-draft-make-online = En faire une réunion Teams et continuer
outlook-draft-make-online-meaning = Cette réunion est enregistrée sans être une réunion Teams. Microsoft 365 en fait une, définitivement. Les personnes déjà invitées peuvent en recevoir un e-mail.
outlook-draft-save-yourself = Cette version d’Outlook ne peut pas enregistrer à votre place. Enregistrez la réunion comme réunion Teams, puis vérifiez de nouveau. L’ordre du jour est conservé sur cet appareil.
outlook-draft-not-saved = La réunion n’est pas prête pour l’ordre du jour
outlook-draft-save-refused = Outlook n’a pas enregistré la réunion. L’ordre du jour est conservé sur cet appareil ; enregistrez la réunion dans Outlook, puis appuyez de nouveau.
outlook-draft-not-yet = Outlook a enregistré la réunion, et Microsoft 365 ne l’affiche pas encore. L’ordre du jour est conservé sur cet appareil ; appuyez de nouveau dans une minute.
outlook-draft-offline = Vous êtes hors connexion. L’ordre du jour est conservé sur cet appareil ; appuyez de nouveau une fois reconnecté.
outlook-draft-other = Microsoft 365 a refusé. L’ordre du jour est conservé sur cet appareil ; appuyez de nouveau dans un instant.
outlook-not-online = Ce n’est pas encore une réunion Teams
outlook-people-expected = { $expected ->
    [one] { $expected } personne est attendue.
    [many] { $expected } de personnes sont attendues.
   *[other] { $expected } personnes sont attendues.
}
outlook-people-enough = Parmi ceux qui décident, invités sans refus : { $coming } ; la majorité est de { $quorum }.
outlook-people-short = Trop peu pour décider. Parmi ceux qui décident, invités sans refus : { $coming } ; la majorité est de { $quorum }.
outlook-people-missing = Au comité, mais non invités : { $names }.
outlook-people-stand-ins = Leur service a refusé, ces personnes pourraient remplacer : { $names }.
outlook-people-organizer = Seul l’organisateur peut les inviter.
outlook-people-add = { $count ->
    [one] Inviter { $count } personne
    [many] Inviter { $count } de personnes
   *[other] Inviter { $count } personnes
}
outlook-people-in-form = Ces personnes figurent sur la réunion dans Outlook et recevront l’invitation à l’envoi.
outlook-people-invited = Ces personnes sont invitées. Outlook les prévient, et elles seules.
outlook-people-not-added = Personne n’a été invité
outlook-people-refused = Outlook ne les a pas acceptées, ou seul l’organisateur peut inviter. Rien d’autre n’a été modifié ; ajoutez ces personnes dans Outlook, ou réessayez dans un instant.
outlook-people-offline = Vous êtes hors connexion. Appuyez de nouveau une fois reconnecté.
outlook-files = Documents à lire
outlook-files-none = Rien n’est joint.
outlook-files-limits = Les fichiers jusqu’à { $megabytes } Mo accompagnent l’invitation à l’envoi. Ce qui est plus volumineux, ou encore en cours de rédaction, a sa place dans les fichiers du comité, avec son lien sous « À lire avant ».
outlook-files-attach = Joindre un fichier
outlook-files-attaching = Ajout de la pièce jointe…
outlook-files-attached = { $name } accompagnera l’invitation à l’envoi.
outlook-files-refused = { $name } n’a pas été joint
outlook-files-too-large = Il est plus volumineux que ce qu’Outlook accepte. Placez-le dans les fichiers du comité et son lien sous « À lire avant ».
outlook-files-name-too-long = Outlook accepte des noms de 255 caractères au maximum. Donnez-lui un nom plus court, puis joignez-le de nouveau.
outlook-files-empty = Il est vide. Joignez un autre fichier.
outlook-files-by-outlook = Outlook ne l’a pas accepté. L’ensemble des fichiers est peut-être trop volumineux ; réessayez, ou placez-le dans les fichiers du comité.
outlook-organizer-write = Écrire à { $name } dans Teams
outlook-organizer-message = L’ordre du jour de « { $title } » attend votre Outlook : ouvrez-y la réunion et appuyez sur « Ajouter à l’invitation ». { $link }
outlook-organizer-left = { $name } ne fait plus partie de l’équipe du comité
outlook-organizer-left-meaning = Personne d’autre ne peut modifier ce que les autres voient dans cette invitation. L’ordre du jour est conservé, et il peut figurer dans le canal. Pour les réunions à venir, une personne de l’équipe peut créer la série qui prend la suite.
outlook-organizer-successor = Ouvrir le calendrier pour créer la série suivante
outlook-waiting-say = L’annoncer dans { $channel }
outlook-waiting-saying = Annonce en cours…
posted-waiting-published = { $name } l’a annoncé dans le canal, { $when }.
posted-waiting-open = Ouvrir le message
posted-waiting-underway = { $name } l’annonce en ce moment.
posted-waiting-unsure = On ne sait pas si l’annonce est arrivée dans le canal ({ $name }, { $when }).
posted-waiting-unsure-meaning = Regardez dans le canal. Si elle n’y est pas, annoncez-le de nouveau ; rien n’est publié deux fois automatiquement.
posted-waiting-there = Elle y est
posted-waiting-again = Elle n’y est pas : annoncer de nouveau
outlook-waiting-no-list = Ce comité n’a pas encore de liste de notifications.
outlook-waiting-no-list-meaning = Rien n’a été publié. La personne qui a configuré le comité ouvre encore une fois ses paramètres ; cela ajoute la liste qui évite de publier une annonce deux fois.
`
