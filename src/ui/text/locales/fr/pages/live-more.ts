export const messages = `
live-more-line-connecting = La connexion pour les séances en direct s’établit ; d’ici là, c’est le site de votre comité qui porte la séance.
live-more-line-waiting = La connexion pour les séances en direct n’est pas disponible à l’instant, et Weft réessaie automatiquement. En attendant, c’est le site de votre comité qui porte la séance ; rien n’est perdu.
live-more-line-no-consent = Votre organisation n’a pas autorisé la connexion pour les séances en direct. C’est le site de votre comité qui porte la séance ; un administrateur peut autoriser cette connexion.
live-more-line-forbidden = La connexion pour les séances en direct n’a pas accepté cette page. C’est le site de votre comité qui porte la séance ; rien n’est perdu. Si cela dure, signalez-le à un administrateur.
live-more-line-reader = Vous pouvez lire cette séance, mais pas y écrire ; les volets des autres n’accepteraient donc pas ce que vous faites ici. Un propriétaire de l’équipe peut changer cela.
live-more-refused = { $count ->
    [one] { $count } message n’a pas été accepté, car il était endommagé, d’une autre version ou ne venait pas de la personne indiquée. La séance continue sans lui.
    [many] { $count } de messages n’ont pas été acceptés, car ils étaient endommagés, d’une autre version ou ne venaient pas de la personne indiquée. La séance continue sans eux.
   *[other] { $count } messages n’ont pas été acceptés, car ils étaient endommagés, d’une autre version ou ne venaient pas de la personne indiquée. La séance continue sans eux.
  }
live-more-damaged = { $count ->
    [one] { $count } résumé de la séance dans le site de votre comité ne correspond pas à ce que chacun a fait. Il n’est pas utilisé ; Weft repart de ce que chacun a fait.
    [many] { $count } de résumés de la séance dans le site de votre comité ne correspondent pas à ce que chacun a fait. Ils ne sont pas utilisés ; Weft repart de ce que chacun a fait.
   *[other] { $count } résumés de la séance dans le site de votre comité ne correspondent pas à ce que chacun a fait. Ils ne sont pas utilisés ; Weft repart de ce que chacun a fait.
  }
`
