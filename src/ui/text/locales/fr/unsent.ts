export const messages = `
unsent-status-saved = Enregistré
unsent-status-saving = Enregistrement
unsent-status-kept = Conservé sur cet appareil
unsent-status-waiting = En attente jusqu’à { $time }
unsent-status-ends-with-page = Perdu avec cette page
unsent-status-needs-you = Intervention requise
unsent-status-read-only = Lecture seule
unsent-status-offline = Hors connexion
unsent-status-not-current = Pas à jour
unsent-open = { $status }. Afficher ce qui n’est pas envoyé et pourquoi
unsent-count = { $count ->
    [one] { $count } non envoyée
    [many] { $count } non envoyées
   *[other] { $count } non envoyées
  }
unsent-none = Tout ce que vous avez fait ici se trouve dans les listes du comité.
unsent-meaning-saved = Les listes ont confirmé chaque modification.
unsent-meaning-saving = Vos modifications sont en cours d’envoi. Elles sont conservées sur cet appareil jusqu’à ce que les listes les confirment.
unsent-meaning-kept = Cet appareil conserve vos modifications, même si vous fermez la page. Elles seront envoyées dès que les listes seront accessibles.
unsent-meaning-waiting = Microsoft 365 est très sollicité. Vos modifications sont conservées sur cet appareil et repartiront d’elles-mêmes à { $time }.
unsent-meaning-ends-with-page = Cet appareil n’a pas pu conserver vos modifications : laissez cette page ouverte jusqu’à leur enregistrement, sinon elles seront perdues.
unsent-meaning-needs-you = Ces modifications ne partent pas d’elles-mêmes. Chacune indique pourquoi et attend votre réponse.
unsent-meaning-read-only = Quelqu’un utilise une version plus récente de Weft, qui a modifié les listes. Vous pouvez tout lire. Rechargez la page pour obtenir cette version ; d’ici là, ce que vous avez modifié reste sur cet appareil.
unsent-not-kept = Ce navigateur ne conserve rien pour Weft
unsent-not-kept-meaning = Son stockage est plein, désactivé ou privé. Vous pouvez travailler normalement tant que vous êtes en ligne ; sans réseau, les modifications disparaissent avec cette page.
unsent-memory-only = Votre organisation n’autorise pas Weft à conserver quoi que ce soit sur cet appareil
unsent-memory-only-meaning = Vous pouvez travailler normalement tant que vous êtes en ligne ; sans réseau, les modifications disparaissent avec cette page.
unsent-new-conflict = Une modification requiert votre intervention : quelqu’un d’autre a modifié la même chose.
unsent-long = Certaines de vos modifications attendent depuis plus de deux semaines
unsent-long-meaning = Elles sont conservées sur cet appareil et seront envoyées dès que les listes seront accessibles. Vérifiez ce qui n’est pas envoyé : les autres ont pu avancer depuis.
`
