export const messages = `
data-title = Données de ce comité
data-meaning = Tout ce qui concerne ce comité se trouve dans le Microsoft 365 de votre organisation. Ici, vous en emportez une copie ou vous le supprimez.
data-who = La présidence ou le secrétariat s’en charge.
data-stop = Arrêter
data-failed-offline = Vous êtes hors connexion. Réessayez une fois de retour.
data-failed-throttled = Microsoft 365 demande une pause. Réessayez dans quelques minutes.
data-failed-consent = Weft a besoin d’une autorisation pour cela. Appuyez de nouveau et accordez-la.
data-failed-administrator = Seul un administrateur peut donner cette autorisation à Weft dans votre organisation.
data-failed-refused = SharePoint ne vous laisse pas faire cela. Demandez à un propriétaire du site.
data-failed-other = Un imprévu s’est produit. Réessayez.
data-export = Tout exporter
data-export-meaning = Un fichier zip avec chaque liste en JSON et en CSV, les comptes rendus sous forme de fichiers, et une page qui dit ce que c’est. La lecture se fait avec vos propres droits : ce que vous ne pouvez pas lire est nommé et laissé de côté.
data-export-unsent = { $count ->
    [one] Une modification de cet appareil n’est pas encore envoyée et ne figure pas dans l’export.
   *[other] { $count } modifications de cet appareil ne sont pas encore envoyées et ne figurent pas dans l’export.
}
data-export-begin = Tout exporter
data-export-reading = Partie { $done } sur { $total } : { $name }, { $rows ->
    [one] { $rows } ligne pour l’instant
   *[other] { $rows } lignes pour l’instant
}
data-export-stopped = Arrêté. Aucun fichier n’a été créé et rien n’a changé.
data-export-done = Terminé. Votre navigateur a enregistré { $file }.
data-export-refused = Absent, car vous ne pouvez pas le lire : { $names }.
data-export-failed = Aucun fichier n’a été créé et rien n’a changé
data-readme-title = Toutes les données du comité { $council }, exportées par Weft
data-readme-when = Exporté { $when } par { $name }, avec les droits de cette personne.
data-readme-lists = Dans le dossier « lists », chaque liste du comité dans SharePoint :
data-readme-whole = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
data-readme-refused = absente, car la personne qui a exporté ne peut pas la lire
data-readme-not-there = non utilisée ici
data-readme-formats = Chaque liste s’y trouve deux fois. Le fichier .json contient chaque champ tel que SharePoint le donne, sous des noms qui ne changent jamais, avec l’auteur de chaque ligne et de sa dernière modification. Le fichier .csv contient la même chose pour les personnes et s’ouvre dans Excel (UTF-8, séparé par des virgules). Un texte qu’Excel pourrait prendre pour une formule y commence par une apostrophe.
data-readme-people = Les personnes y figurent par leur nom et par leur identifiant Microsoft Entra. Les heures sont en UTC.
data-readme-settings = « Weft council » contient le comité lui-même : membres, services et paramètres. « Weft session log » contient, pas à pas, ce qui s’est passé dans chaque séance.
data-readme-minutes = Dans le dossier « minutes », les comptes rendus des séances tels qu’ils se trouvent dans les fichiers du canal { $channel } :
data-readme-files-whole = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
data-readme-files-refused = absents, car la personne qui a exporté ne peut pas lire les fichiers du canal
data-readme-files-not-there = aucun trouvé
data-readme-not = Absents de cet export, car ils ne sont pas à Weft : les tâches dans Planner, les messages du canal, les réunions des calendriers, les autres fichiers du site et les versions antérieures des lignes.
data-device = Copie sur cet appareil
data-device-meaning = Pour que Weft s’ouvre aussitôt et fonctionne hors connexion, ce navigateur garde pour vous une copie chiffrée des listes du comité. Vous pouvez la retirer de cet appareil ; le comité reste tel quel pour tous.
data-device-unsent = { $count ->
    [one] Une de vos modifications n’est pas encore envoyée. Elle reste chiffrée sur cet appareil et sera envoyée quand vous rouvrirez le comité ici.
   *[other] { $count } de vos modifications ne sont pas encore envoyées. Elles restent chiffrées sur cet appareil et seront envoyées quand vous rouvrirez le comité ici.
}
data-device-wipe = Retirer la copie de cet appareil
data-device-sure = Fermez d’abord les autres fenêtres de Weft sur cet appareil. Ce qui est à moitié saisi dans des formulaires reste.
data-left-here-wiped = La copie est retirée de cet appareil
data-left-here-wiped-meaning = Il n’y a plus rien des listes du comité sur cet appareil. Fermez Weft si cela doit rester ainsi : ouvrir le comité le relit.
data-left-here-wiped-open = Rouvrir le comité
data-left-here-deleted = Les données du comité sont supprimées
data-left-here-deleted-meaning = Les listes et les comptes rendus sont dans la corbeille du site pour 93 jours au plus ; un propriétaire peut la vider plus tôt. La copie de cet appareil a disparu. Les tâches dans Planner, les messages du canal et les ordres du jour des invitations sont toujours là.
data-left-here-deleted-open = Regarder de nouveau
data-left-here-failed = Le navigateur n’a pas laissé Weft retirer sa copie. Effacez les données de ce site dans les paramètres du navigateur.
data-left-here-kept = { $count ->
    [one] Une modification pas encore envoyée est conservée, chiffrée.
   *[other] { $count } modifications pas encore envoyées sont conservées, chiffrées.
}
data-delete = Supprimer les données de ce comité
data-delete-meaning = Définitivement et pour tous. Exportez d’abord tout si quelqu’un peut en avoir besoin plus tard.
data-delete-goes = Ce qui est supprimé
data-delete-goes-lists = Chaque liste du comité dans le site SharePoint : séances, risques, décisions, actions, tours, défis, modèles, séries de réunions, notifications et le comité lui-même
data-delete-goes-versions = Avec elles, l’historique de chaque élément
data-delete-goes-files = Les comptes rendus que Weft a écrits dans les fichiers du canal
data-delete-goes-device = La copie de cet appareil, avec ce qui n’est pas encore envoyé
data-delete-stays = Ce qui reste
data-delete-stays-tasks = Les tâches dans Planner
data-delete-stays-messages = Les messages du canal
data-delete-stays-invites = L’ordre du jour dans le texte des invitations, sauf si vous cochez la case ci-dessous pour vos propres réunions
data-delete-stays-bin = Ce qui est supprimé, dans la corbeille du site pour 93 jours au plus
data-delete-stays-others = Les copies chiffrées sur les appareils des autres, qui ne s’ouvrent plus après 14 jours
data-delete-open = Supprimer les données de ce comité…
data-delete-go-on = Continuer la suppression…
data-delete-sure = Supprimer toutes les données de ce comité
data-delete-type = Saisissez le nom du comité : { $name }
data-delete-wrong = Ce n’est pas le nom du comité. Rien n’a été supprimé.
data-delete-invites = Retirer aussi l’ordre du jour des réunions à venir que j’organise (Outlook prévient les personnes invitées)
data-delete-begin = Supprimer définitivement
data-delete-going = Suppression : { $name }
data-delete-stopped = Arrêté en cours de route
data-delete-failed = La suppression s’est arrêtée en cours de route
data-delete-again = Ce qui est supprimé le reste. Recommencez pour continuer ; rien ne se fait deux fois.
data-delete-left = { $left ->
    [0] Toutes les listes et tous les fichiers sont supprimés ({ $gone }) ; certaines invitations n’ont pas pu être modifiées
    [one] { $gone } supprimés, { $left } est encore là
   *[other] { $gone } supprimés, { $left } sont encore là
}
data-left-refused = { $name } : SharePoint ne vous laisse pas le supprimer. Un propriétaire du site le peut.
data-left-changed = { $name } : quelqu’un vient de le modifier. Continuez la suppression pour réessayer.
data-left-waits = { $name } : reste jusqu’à ce que tous les autres aient disparu, pour que vous puissiez continuer ici.
data-left-other = { $name } : SharePoint a refusé ({ $detail }). Une règle de votre organisation le conserve peut-être, par exemple une stratégie de rétention : demandez à votre administrateur.
data-left-invite = { $subject } : l’ordre du jour n’a pas pu être retiré de cette réunion. Modifiez la réunion dans Outlook et retirez-le.
data-left-by-hand = À la main : dans SharePoint, ouvrez Contenu du site, pointez sur la liste ou le fichier, choisissez les trois points puis Supprimer. Videz ensuite la corbeille.
data-left-open = Ouvrir le contenu du site dans SharePoint
data-settings = Paramètres sous forme de fichier
data-settings-meaning = Le nom du comité, sa langue, ses services, ses membres, son canal et son plan, la façon de coter les risques et de faire tourner les rôles, et ses propres modèles d’ordre du jour. Pas d’éléments : ils sont dans « Tout exporter ».
data-settings-export = Enregistrer les paramètres dans un fichier
data-settings-import = Reprendre les paramètres d’un fichier…
data-settings-who = La présidence ou le secrétariat peut reprendre les paramètres d’un fichier.
data-settings-file = { $council } paramètres { $day }
data-settings-would = Ce fichier changerait
data-settings-take = Reprendre ces paramètres
data-settings-same = Le fichier ne changerait rien : tout y est déjà ainsi.
data-settings-nobody-goes = Personne ni rien n’est retiré : qui n’est pas dans le fichier reste. Retirez des personnes sous « Ouvrir les paramètres ».
data-settings-part-basics = Nom, langue et fuseau horaire
data-settings-part-departments = Services
data-settings-part-members = Membres
data-settings-part-places = Canal et plan
data-settings-part-risks = Cotation des risques
data-settings-part-rotation = Rotation des rôles
data-settings-part-templates = Modèles d’ordre du jour
data-settings-change-name = Nom : { $from } devient { $to }
data-settings-change-language = Langue : { $from } devient { $to }
data-settings-change-time-zone = Fuseau horaire : { $from } devient { $to }
data-settings-change-neutral = { $on ->
    [true] Les tâches reçoivent des titres neutres
   *[other] Les tâches reçoivent leurs propres titres
}
data-settings-change-channel = Canal : { $from } devient { $to }
data-settings-change-plan = Plan : { $from } devient { $to }
data-settings-change-added = Nouveau : { $name }
data-settings-change-changed = Modifié : { $name }
data-settings-none = aucun
data-settings-left-other-tenant = { $part } : laissé de côté, car le fichier vient d’une autre organisation.
data-settings-left-other-team = { $part } : laissé de côté, car le fichier est d’une autre équipe.
data-settings-saving = Enregistrement…
data-settings-saved = Les paramètres sont enregistrés.
data-settings-why = Paramètres repris d’un fichier
data-settings-failed = Tout n’a pas été enregistré ; reprendre le même fichier est sans risque
data-settings-refused = Rien n’a changé : ce fichier ne peut pas être repris
data-settings-refused-too-large = Il est bien plus grand que des paramètres ne peuvent l’être.
data-settings-refused-not-json = Ce n’est pas un fichier JSON, ou il est tronqué.
data-settings-refused-not-settings = Ce n’est pas un fichier de paramètres d’un comité.
data-settings-refused-newer-version = Il vient d’un Weft plus récent. Rechargez cette page, ou demandez à votre administrateur de mettre Weft à jour.
data-settings-refused-wrong-field = Quelque chose n’y est pas comme il faut : { $field }.
data-readme-file-settings = « settings.json » contient les paramètres et les modèles du comité ; un autre comité peut les reprendre sur sa page sous « Paramètres sous forme de fichier ».
data-archive = Archiver ce comité
data-archive-meaning = Un comité archivé est au repos : qui pouvait le lire le peut toujours, et chaque page de Weft le dit et ne change rien. Il peut être restauré à tout moment.
data-archived-meaning = Ce comité est archivé. Le restaurer permet à tous de le modifier de nouveau.
data-archived-moved = Il continue dans un autre canal. Restauré ici, il y en aurait deux, qui ne savent rien l’un de l’autre.
data-archive-fence = C’est une convention que chaque Weft respecte, une page déjà ouverte en deux minutes au plus. Les autorisations de SharePoint ne changent pas : qui peut modifier les listes le peut toujours dans SharePoint. Pour l’empêcher, mettez-y le site en lecture seule.
data-archive-open = Archiver ce comité…
data-archive-begin = Archiver maintenant
data-archive-busy = Un instant…
data-restore = Restaurer ce comité
data-archive-running = Pas pendant une séance
data-archive-running-meaning = En cours : { $sessions }. Terminez-la d’abord, pour que rien n’en soit perdu.
data-archive-failed = Rien n’a changé
data-move = Déplacer vers un autre canal
data-move-meaning = Emmène le comité dans un autre de vos canaux, avec ce qu’il a. Dans le site d’une même équipe, seul son canal change ; dans un autre site, tout y est recréé.
data-move-goes = Suivent : tous les éléments avec leurs références, ce que la publication a fait, paramètres et modèles, comptes rendus, et les liens des actions vers leurs tâches.
data-move-stays = Restent en place : les tâches dans leur plan, les messages de l’ancien canal, les réunions des calendriers et l’historique de chaque élément.
data-move-owners = Les risques réservés aux propriétaires restent dans l’ancien site : dans une nouvelle liste, tous les liraient avant qu’elle soit restreinte.
data-move-old = L’ancien endroit est archivé et mène au nouveau. Qui n’est pas dans la nouvelle équipe ne trouve plus le comité.
data-move-open = Déplacer ce comité…
data-move-where = Vers où
data-move-team = Équipe
data-move-channel = Canal
data-move-choose = Choisir
data-move-reading = Lecture de vos équipes…
data-move-begin = Déplacer là-bas
data-move-going = Partie { $done } sur { $total } : { $name }
data-move-stopped = Arrêté en cours de route
data-move-failed = Le déplacement n’est pas allé au bout
data-move-again = Ce qui est déplacé est là-bas. Choisissez de nouveau le même canal pour continuer ; rien n’y est deux fois. L’ancien endroit est peut-être déjà archivé.
data-move-refused = Il n’a pas été déplacé
data-move-refused-other-council = Un autre comité y vit. Un site a un comité : choisissez une autre équipe ou un canal privé.
data-move-refused-running = Une séance est en cours. Terminez-la d’abord.
data-move-refused-lists = Ses listes n’ont pas pu y être créées. Rien n’a changé.
data-move-done = Déplacé vers le canal { $channel }
data-move-done-meaning = { $rows ->
    [one] Un élément y a été créé
   *[other] { $rows } éléments y ont été créés
}, { $files ->
    [one] et un fichier
   *[other] et { $files } fichiers
}.
data-move-done-next = Ajoutez Weft comme onglet à ce canal, pour que tous le trouvent.
data-move-done-open = Y ouvrir le comité
`
