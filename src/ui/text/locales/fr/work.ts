export const messages = `
work-stop = Arrêter
work-stopping = Arrêt après l’étape en cours…
work-taken-out = Retiré : { $what }
work-discarded = Abandonné : { $what }
work-leave-it = Ne rien changer
work-broken-page = Weft n’a pas pu afficher cette page
work-broken-page-meaning = { $kept ->
    [yes] Ce que vous avez saisi est conservé sur cet appareil et revient avec la page.
    [no] Ce que vous avez saisi n’est que sur cette page : réessayez, sans la fermer ni l’actualiser avant.
   *[unknown] Ce qui était enregistré est intact.
  }
work-broken-page-again = Si cela se reproduit, fermez Weft et rouvrez-le, et transmettez cette ligne à la personne qui s’occupe de Weft dans votre organisation :
work-part-not-downloaded = Cette partie de Weft n’a pas pu être téléchargée
work-not-downloaded-again = Le réseau ou le site de Weft n’a pas répondu. Réessayez ; si cela échoue encore, fermez Weft et rouvrez-le : il existe peut-être une version plus récente.
`
