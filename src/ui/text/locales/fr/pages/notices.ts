export const messages = `
notices-tell-agenda = Informer les autres de l’ordre du jour
notices-tell-topic = Informer
notices-tell-topic-about = Informer { $about } que son sujet a été accepté
notices-tell-turn = Rappeler
notices-tell-turn-about = Rappeler le tour : { $about }
notices-tell-owners = Rappeler les échéances aux responsables
notices-accepted = Sujets acceptés
notices-nobody = Il n’y a personne à informer.
notices-consent = Weft vous demande une fois une autorisation : écrire en votre nom dans l’activité Teams des personnes (TeamsActivity.Send). Rien n’est jamais envoyé en dehors de ce que vous demandez ici.
notices-tell = { $count ->
    [0] N’informer personne
    [one] Informer { $count } personne
    [many] Informer { $count } de personnes
   *[other] Informer { $count } personnes
  }
notices-telling = Envoi…
notices-again = Informer de nouveau
notices-again-label = Informer de nouveau { $name }. L’information peut arriver une seconde fois.
notices-standing-off = A désactivé ces notifications
notices-standing-no-app = N’a pas pu être joint auparavant : n’a pas Weft
notices-standing-failed = Un essai précédent n’a pas été envoyé
notices-standing-told = Informé par { $name }, { $when }
notices-standing-underway = { $name } envoie l’information en ce moment
notices-standing-unsure = On ne sait pas si l’information est arrivée ({ $name }, { $when })
notices-told = { $count ->
    [1] Informé : { $names }
    [many] { $count } de personnes informées : { $names }
   *[other] { $count } personnes informées : { $names }
  }
notices-told-many = { $count } personnes informées.
notices-told-none = Personne n’a été informé.
notices-told-no-app = Weft n’est pas installé pour { $names }, Teams n’a donc rien transmis. Dites-le vous-même.
notices-told-unknown = On ne sait pas si l’information a atteint { $names }. Posez la question avant de la renvoyer.
notices-told-elsewhere = Quelqu’un d’autre a informé { $names } en même temps. Rien n’a été envoyé deux fois.
notices-told-failed = Non envoyé à { $names }. Rien n’est arrivé ; réessayez.
notices-told-no-row = Non envoyé à { $names } : il a été impossible d’écrire dans la liste de notifications du comité, et sans elle personne n’est informé.
notices-no-list = Ce comité n’a pas encore de liste de notifications.
notices-no-list-meaning = Personne n’a été informé. La personne qui a configuré le comité ouvre encore une fois ses paramètres ; cela ajoute la liste.
notices-choices = Ce dont Teams vous informe
notices-choices-meaning = Vos collègues peuvent vous envoyer une notification quand ils le demandent, jamais un minuteur. Choisissez ce dont vous voulez être informé ; le choix vaut pour toutes les personnes de ce comité, sur chaque appareil.
notices-choices-legend = M’informer
notices-choices-seen = Le choix est une ligne dans une liste du site du comité, pour que Weft le respecte aussi chez les autres : vos collègues peuvent l’y voir. L’affichage des notifications se règle dans Teams.
notices-choice-agenda = quand un ordre du jour est dans l’invitation
notices-choice-topic = quand mon sujet a été accepté
notices-choice-turn = de mes tours
notices-choice-actions = de mes actions à échéance
notices-choices-kept = Votre choix est enregistré.
notices-choices-failed = Votre choix n’a pas pu être enregistré. Rien n’a changé ; réessayez.
`
