export const messages = `
network-waiting-until = Microsoft 365 est très sollicité, attente jusqu’à { $time }
network-waiting-seconds = Microsoft 365 est très sollicité, reprise dans { $seconds } s
network-opening-silent = Microsoft 365 n’a pas encore répondu. { $kept ->
    [yes] Weft continue d’essayer ; ce que vous avez saisi est conservé sur cet appareil.
    [no] Weft continue d’essayer ; ce que vous avez saisi n’est que sur cette page, laissez-la donc ouverte.
   *[unknown] Weft continue d’essayer.
  }
network-opening-gone = Vous êtes hors connexion. { $kept ->
    [yes] Weft continue d’essayer ; ce que vous avez saisi est conservé sur cet appareil.
    [no] Weft continue d’essayer ; ce que vous avez saisi n’est que sur cette page, laissez-la donc ouverte.
   *[unknown] Weft continue d’essayer.
  }
network-goes-on-at = Weft reprend automatiquement à { $time }.
network-goes-on-online = Weft reprend automatiquement quand vous êtes de nouveau en ligne.
network-kept-offline = Vous êtes hors connexion
network-kept-throttled = Microsoft 365 est très sollicité
network-kept-other = Microsoft 365 n’a pas pu être lu
network-kept-as-of = État à { $time }, dernière lecture sur cet appareil. { $kept ->
    [yes] Vous pouvez consulter ; ce que vous écrivez est conservé sur cet appareil et sera envoyé plus tard.
    [no] Vous pouvez consulter ; ce que vous écrivez n’est que sur cette page jusqu’à son envoi, laissez-la donc ouverte.
   *[unknown] Vous pouvez consulter.
  }
network-refused = Vous n’avez plus accès au comité
network-refused-meaning = Quelqu’un a modifié qui peut ouvrir son site. Vous pouvez continuer ici : { $kept ->
    [yes] ce que vous écrivez est conservé sur cet appareil, et les autres ne le voient pas.
    [no] ce que vous écrivez n’est que sur cette page, laissez-la donc ouverte ; les autres ne le voient pas.
   *[unknown] les autres ne voient pas ce que vous écrivez.
  }
network-refused-do = Adressez-vous aux propriétaires de l’équipe. Quand vous aurez de nouveau accès, Weft enverra ce que vous avez écrit.
network-list-gone = La liste « { $list } » manque dans le site du comité
network-list-gone-meaning = Quelqu’un l’a supprimée ou renommée. Vous pouvez continuer ici : { $kept ->
    [yes] ce que cet appareil sait de la séance et ce que vous écrivez y est conservé, mais les autres ne le voient pas.
    [no] ce que vous écrivez n’est que sur cette page, laissez-la donc ouverte ; les autres ne le voient pas.
   *[unknown] les autres ne voient pas ce que vous écrivez.
  }
network-list-gone-do = Un propriétaire de l’équipe restaure la liste depuis la corbeille du site, ou la recrée dans l’onglet du comité avec « Enregistrer, vérifier et réparer » dans les paramètres. Les volets ouverts y remettent alors ce qu’elle contenait.
network-log-changed = La liste « { $list } » a été supprimée, renommée ou modifiée à la main
lists-rows = { $count ->
    [one] { $count } ligne de « { $list } » est illisible
    [many] { $count } de lignes de « { $list } » sont illisibles
   *[other] { $count } lignes de « { $list } » sont illisibles
  }
lists-rows-meaning = Quelqu’un a modifié la liste à la main. Ce qui est illisible est laissé de côté ici, et rien d’autre n’est touché. Ouvrez la liste dans le site du comité et rectifiez ce qui figure ci-dessous, ou restaurez une version antérieure de la ligne.
lists-row-columns = « { $row } » : { $columns }
lists-changed = La liste « { $list } » a été modifiée à la main
lists-missing = { $count ->
    [one] Colonne manquante : { $columns }
   *[other] Colonnes manquantes : { $columns }
  }
lists-retyped = { $count ->
    [one] Colonne dont le type a été changé : { $columns }
   *[other] Colonnes dont le type a été changé : { $columns }
  }
lists-changed-meaning = Ce qui en a besoin est laissé de côté ici, et tout le reste continue. Dans l’onglet du comité, « Enregistrer, vérifier et réparer » dans les paramètres ajoute les colonnes manquantes ; le contenu d’une colonne supprimée ne revient que de la corbeille du site, s’il s’y trouve. Un propriétaire rétablit un type changé dans les paramètres de la liste elle-même.
lists-gone-meaning = Ce qu’elle contient est laissé de côté ici, et tout le reste continue. Un propriétaire de l’équipe la restaure depuis la corbeille du site ou lui redonne son ancien nom. Si c’est impossible, « Enregistrer, vérifier et réparer » dans les paramètres du comité la recrée, vide.
`
