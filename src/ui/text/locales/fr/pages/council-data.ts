export const messages = `
data-title = Données de ce comité
data-meaning = Tout ce qui concerne ce comité se trouve dans le Microsoft 365 de votre organisation. Ici, vous pouvez en emporter une copie ou le supprimer.
data-who = C’est la présidence ou le secrétariat qui s’en charge.
data-stop = Arrêter
data-failed-offline = Vous êtes hors connexion. Réessayez quand vous serez de nouveau en ligne.
data-failed-throttled = Microsoft 365 est très sollicité. Réessayez dans quelques minutes.
data-failed-consent = Weft a besoin d’une autorisation pour cela. Appuyez de nouveau sur le bouton et accordez-la.
data-failed-administrator = Seul un administrateur peut accorder à Weft l’autorisation nécessaire dans votre organisation.
data-failed-refused = SharePoint ne vous y autorise pas. Adressez-vous à un propriétaire du site.
data-failed-other = Un problème inattendu s’est produit. Réessayez.
data-export = Tout exporter
data-export-meaning = Un fichier ZIP contenant chaque liste en JSON et en CSV, les comptes rendus sous forme de fichiers et une page qui explique ce que contient chacun. La lecture se fait avec vos propres droits : ce que vous n’êtes pas autorisé à lire est nommé et laissé de côté.
data-export-unsent = { $count ->
    [one] { $count } modification de cet appareil n’a pas encore été envoyée et ne figure pas dans l’exportation.
    [many] { $count } de modifications de cet appareil n’ont pas encore été envoyées et ne figurent pas dans l’exportation.
   *[other] { $count } modifications de cet appareil n’ont pas encore été envoyées et ne figurent pas dans l’exportation.
}
data-export-begin = Tout exporter
data-export-reading = Partie { $done } sur { $total } : { $name }, { $rows ->
    [one] { $rows } ligne jusqu’ici
    [many] { $rows } de lignes jusqu’ici
   *[other] { $rows } lignes jusqu’ici
}
data-export-stopped = Arrêté. Aucun fichier n’a été créé et rien n’a été modifié.
data-export-done = Terminé. Votre navigateur a enregistré { $file }.
data-export-refused = Absent du fichier, car vous n’êtes pas autorisé à le lire : { $names }.
data-export-failed = Aucun fichier n’a été créé et rien n’a été modifié
data-readme-title = Toutes les données du comité { $council }, exportées par Weft
data-readme-when = Exportation : { $when }, par { $name }, avec les droits de cette personne.
data-readme-lists = Dans le dossier « lists », chaque liste du comité dans SharePoint :
data-readme-whole = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
data-readme-refused = absente, car la personne qui a exporté n’est pas autorisée à la lire
data-readme-not-there = pas utilisée ici
data-readme-formats = Chaque liste s’y trouve deux fois. Le fichier .json contient chaque champ tel que SharePoint le fournit, sous les noms qui ne changent jamais, avec l’auteur de la création et de la modification de chaque ligne. Le fichier .csv contient la même chose pour une lecture humaine et s’ouvre dans Excel (UTF-8, séparé par des virgules). Un texte qu’Excel pourrait prendre pour une formule y commence par une apostrophe.
data-readme-people = Dans les deux, les personnes figurent avec leur nom et leur identifiant dans Microsoft Entra. Les heures sont en UTC.
data-readme-settings = « Weft council » contient le comité lui-même : ses membres, ses services et ses paramètres. « Weft session log » contient, étape par étape, ce qui s’est passé à chaque séance.
data-readme-minutes = Dans le dossier « minutes », les comptes rendus des séances tels qu’ils se trouvent dans les fichiers du canal { $channel } :
data-readme-files-whole = { $count ->
    [one] { $count } fichier
    [many] { $count } de fichiers
   *[other] { $count } fichiers
}
data-readme-files-refused = absents, car la personne qui a exporté n’est pas autorisée à lire les fichiers du canal
data-readme-files-not-there = aucun trouvé
data-readme-not = Absents de cette exportation, car ils n’appartiennent pas à Weft : les tâches dans Planner, les messages dans le canal, les réunions dans les calendriers, les autres fichiers du site et les versions antérieures des lignes.
data-device = Copie sur cet appareil
data-device-meaning = Pour que Weft s’ouvre aussitôt et fonctionne hors connexion, ce navigateur conserve pour vous une copie chiffrée des listes du comité. Vous pouvez la retirer de cet appareil ; le comité lui-même reste tel quel pour tout le monde.
data-device-unsent = { $count ->
    [one] { $count } de vos modifications n’a pas encore été envoyée. Elle reste chiffrée sur cet appareil et sera envoyée quand vous rouvrirez le comité ici.
    [many] { $count } de vos modifications n’ont pas encore été envoyées. Elles restent chiffrées sur cet appareil et seront envoyées quand vous rouvrirez le comité ici.
   *[other] { $count } de vos modifications n’ont pas encore été envoyées. Elles restent chiffrées sur cet appareil et seront envoyées quand vous rouvrirez le comité ici.
}
data-device-wipe = Retirer la copie de cet appareil
data-device-sure = Fermez d’abord les autres fenêtres de Weft sur cet appareil. Les saisies inachevées dans les formulaires restent.
data-left-here-wiped = La copie a été retirée de cet appareil
data-left-here-wiped-meaning = Plus rien des listes du comité ne se trouve sur cet appareil. Fermez Weft si vous voulez en rester là : à l’ouverture du comité, elles sont relues.
data-left-here-wiped-open = Rouvrir le comité
data-left-here-deleted = Les données du comité sont supprimées
data-left-here-deleted-meaning = Les listes et les comptes rendus restent dans la corbeille du site pendant 93 jours au maximum ; un propriétaire peut la vider plus tôt. La copie de cet appareil a disparu. Les tâches dans Planner, les messages dans le canal et les ordres du jour dans les invitations sont toujours là.
data-left-here-deleted-open = Vérifier de nouveau
data-left-here-failed = Le navigateur n’a pas laissé Weft retirer sa copie. Effacez les données de ce site dans les paramètres du navigateur.
data-left-here-kept = { $count ->
    [one] { $count } modification pas encore envoyée est conservée, chiffrée.
    [many] { $count } de modifications pas encore envoyées sont conservées, chiffrées.
   *[other] { $count } modifications pas encore envoyées sont conservées, chiffrées.
}
data-delete = Supprimer les données de ce comité
data-delete-meaning = Définitivement, et pour tout le monde. Exportez d’abord tout si quelqu’un peut en avoir besoin plus tard.
data-delete-goes = Ce qui est supprimé
data-delete-goes-lists = Chaque liste du comité dans le site SharePoint : séances, risques, décisions, actions, tours, défis, modèles, séries de réunions, notifications et le comité lui-même
data-delete-goes-versions = Avec elles, l’historique de chaque élément
data-delete-goes-files = Les comptes rendus que Weft a enregistrés dans les fichiers du canal
data-delete-goes-device = La copie de cet appareil, avec ce qui n’est pas encore envoyé
data-delete-stays = Ce qui reste
data-delete-stays-tasks = Les tâches dans Planner
data-delete-stays-messages = Les messages dans le canal
data-delete-stays-invites = L’ordre du jour dans le texte des invitations, sauf si vous cochez la case ci-dessous pour vos propres réunions
data-delete-stays-bin = Ce qui a été supprimé, dans la corbeille du site pendant 93 jours au maximum
data-delete-stays-others = Les copies chiffrées sur les appareils des autres, qui ne s’ouvrent plus après 14 jours
data-delete-open = Supprimer les données de ce comité…
data-delete-go-on = Poursuivre la suppression…
data-delete-sure = Supprimer toutes les données de ce comité
data-delete-type = Saisissez le nom du comité : { $name }
data-delete-wrong = Ce n’est pas le nom du comité. Rien n’a été supprimé.
data-delete-invites = Retirer aussi l’ordre du jour des réunions à venir que j’organise (Outlook prévient les personnes invitées)
data-delete-begin = Supprimer définitivement
data-delete-going = Suppression : { $name }
data-delete-clearing = Retrait de l’ordre du jour de : { $name }
data-delete-stopped = Arrêté en cours de route
data-delete-failed = La suppression s’est arrêtée en cours de route
data-delete-again = Ce qui est déjà supprimé le reste. Recommencez pour poursuivre ; rien n’est fait deux fois.
data-delete-left = { $left ->
    [0] Toutes les listes et tous les fichiers sont supprimés ({ $gone }) ; certaines invitations n’ont pas pu être modifiées
    [one] Supprimés : { $gone } ; encore là : { $left }
   *[other] Supprimés : { $gone } ; encore là : { $left }
}
data-left-refused = { $name } : SharePoint ne vous autorise pas à supprimer cet élément. Un propriétaire du site le peut.
data-left-changed = { $name } : quelqu’un vient de le modifier. Poursuivez la suppression pour réessayer.
data-left-waits = { $name } : reste jusqu’à ce que tous les autres aient disparu, pour que vous puissiez continuer ici.
data-left-other = { $name } : SharePoint a refusé ({ $detail }). Une règle de votre organisation le retient peut-être, par exemple une stratégie de rétention : adressez-vous à votre administrateur.
data-left-invite = { $subject } : l’ordre du jour n’a pas pu être retiré de cette réunion. Modifiez la réunion dans Outlook et retirez-le là-bas.
data-left-by-hand = À la main : dans SharePoint, ouvrez Contenu du site, pointez sur la liste ou le fichier, sélectionnez les trois points, puis Supprimer. Videz ensuite la corbeille.
data-left-open = Ouvrir Contenu du site dans SharePoint
data-settings = Paramètres dans un fichier
data-settings-meaning = Le nom, la langue, les services, les membres, le canal et le plan du comité, la façon d’évaluer les risques, la rotation et ses propres modèles d’ordre du jour. Aucune autre donnée : celles-ci sont dans « Tout exporter ».
data-settings-export = Enregistrer les paramètres dans un fichier
data-settings-import = Reprendre les paramètres d’un fichier…
data-settings-who = La présidence ou le secrétariat peut reprendre les paramètres d’un fichier.
data-settings-file = Paramètres de { $council } { $day }
data-settings-would = Ce fichier modifierait
data-settings-take = Reprendre ces paramètres
data-settings-same = Le fichier ne modifierait rien : tout y est déjà ainsi.
data-settings-nobody-goes = Personne ni rien n’est retiré : ce qui n’est pas dans le fichier reste. Pour retirer des personnes, appuyez sur « Ouvrir les paramètres ».
data-settings-part-basics = Nom, langue et fuseau horaire
data-settings-part-departments = Services
data-settings-part-members = Membres
data-settings-part-places = Canal et plan
data-settings-part-risks = Évaluation des risques
data-settings-part-rotation = Rotation
data-settings-part-templates = Modèles d’ordre du jour
data-settings-change-name = Nom : { $from } devient { $to }
data-settings-change-language = Langue : { $from } devient { $to }
data-settings-change-time-zone = Fuseau horaire : { $from } devient { $to }
data-settings-change-neutral = { $on ->
    [true] Les tâches reçoivent des titres neutres
   *[other] Les tâches reçoivent leurs propres titres
}
data-settings-change-channel = Canal : { $from } devient { $to }
data-settings-change-plan = Plan : { $from } devient { $to }
data-settings-change-added = Nouveau : { $name }
data-settings-change-changed = Modifié : { $name }
data-settings-none = aucun
data-settings-left-other-tenant = { $part } : laissé de côté, car le fichier vient d’une autre organisation.
data-settings-left-other-team = { $part } : laissé de côté, car le fichier est celui d’une autre équipe.
data-settings-saving = Enregistrement de la partie { $done } sur { $total } : { $name }
data-settings-council = le comité lui-même
data-settings-stopped = Arrêté en cours de route
data-settings-again = Ce qui est déjà enregistré le reste, et rien d’autre n’a été modifié. Reprenez le même fichier pour enregistrer le reste ; rien ne se fait deux fois.
data-settings-saved = Les paramètres sont enregistrés.
data-settings-why = Paramètres repris d’un fichier
data-settings-failed = Tout n’a pas été enregistré ; reprendre le même fichier est sans risque
data-settings-refused = Rien n’a été modifié : ce fichier ne peut pas être repris
data-settings-refused-too-large = Il est bien plus volumineux que des paramètres ne peuvent l’être.
data-settings-refused-not-json = Ce n’est pas un fichier JSON, ou il a été tronqué.
data-settings-refused-not-settings = Ce n’est pas un fichier de paramètres d’un comité.
data-settings-refused-newer-version = Il a été créé par une version plus récente de Weft. Rechargez cette page, ou demandez à votre administrateur de mettre Weft à jour.
data-settings-refused-wrong-field = Un élément du fichier n’est pas comme il doit être : { $field }.
data-readme-file-settings = « settings.json » contient les paramètres et les modèles du comité ; un autre comité peut les reprendre sur sa page, sous « Paramètres dans un fichier ».
data-archive = Archiver ce comité
data-archive-meaning = Un comité archivé est au repos : toute personne qui pouvait le lire le peut encore, et chaque page de Weft le signale et ne modifie rien. Il peut être restauré à tout moment.
data-archived-meaning = Ce comité est archivé. Une fois restauré, tout le monde pourra de nouveau le modifier.
data-archived-moved = Il se poursuit dans un autre canal. Restauré ici, il existerait en double, et aucun des deux ne saurait rien de l’autre.
data-archive-fence = C’est une convention que chaque Weft respecte, une page déjà ouverte en moins de deux minutes. Les autorisations de SharePoint elles-mêmes ne changent pas : toute personne qui peut modifier les listes le peut toujours dans SharePoint. Pour l’empêcher, mettez-y le site en lecture seule.
data-archive-open = Archiver ce comité…
data-archive-begin = Archiver maintenant
data-archive-busy = Un instant…
data-restore = Restaurer ce comité
data-archive-running = Pas pendant une séance
data-archive-running-meaning = En cours : { $sessions }. Terminez-la d’abord, pour que rien n’en soit perdu.
data-archive-failed = Rien n’a été modifié
data-move = Déplacer vers un autre canal
data-move-meaning = Déplace le comité, avec ce qu’il contient, vers un autre de vos canaux. Dans le site d’une même équipe, seul son canal change ; dans un autre site, tout est recréé.
data-move-goes = Sont déplacés : toutes les données avec leurs références, ce que la publication a fait, les paramètres et les modèles, les comptes rendus et les liens des actions vers leurs tâches.
data-move-stays = Restent où ils sont : les tâches dans leur plan, les messages dans l’ancien canal, les réunions dans les calendriers et l’historique de chaque élément.
data-move-owners = Les risques réservés aux propriétaires restent dans l’ancien site : dans une nouvelle liste, tout le monde les lirait avant que son accès soit restreint.
data-move-old = L’ancien emplacement est archivé et mène au nouveau. Les personnes qui ne sont pas dans la nouvelle équipe ne trouvent plus le comité.
data-move-open = Déplacer ce comité…
data-move-where = Destination
data-move-team = Équipe
data-move-channel = Canal
data-move-choose = Choisir
data-move-missing = Choisissez d’abord une équipe et l’un de ses canaux. Rien n’a été déplacé.
data-move-reading = Lecture de vos équipes…
data-move-begin = Déplacer à cet endroit
data-move-going = Partie { $done } sur { $total } : { $name }
data-move-stopped = Arrêté en cours de route
data-move-failed = Le déplacement n’est pas allé jusqu’au bout
data-move-again = Ce qui a déjà été déplacé est sur place. Choisissez de nouveau le même canal pour poursuivre ; rien n’y est en double. L’ancien emplacement est peut-être déjà archivé.
data-move-refused = Le comité n’a pas été déplacé
data-move-refused-other-council = Un autre comité s’y trouve. Un site n’a qu’un comité : choisissez une autre équipe, ou un canal privé.
data-move-refused-running = Une séance est en cours. Terminez-la d’abord.
data-move-refused-lists = Ses listes n’ont pas pu y être créées. Rien n’a été modifié.
data-move-done = Déplacé vers le canal { $channel }
data-move-done-meaning = { $rows ->
    [one] { $rows } élément y a été créé
    [many] { $rows } d’éléments y ont été créés
   *[other] { $rows } éléments y ont été créés
}, ainsi que { $files ->
    [one] { $files } fichier
    [many] { $files } de fichiers
   *[other] { $files } fichiers
}.
data-move-done-next = Ajoutez Weft comme onglet à ce canal, pour que tout le monde le trouve.
data-move-done-open = Ouvrir le comité là-bas
`
