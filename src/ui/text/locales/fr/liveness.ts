export const messages = `
live-what = Ce que cela signifie pour vous
live-word-loading = Chargement
live-word-instant = En direct, instantané
live-word-live = En direct
live-word-behind = { $seconds ->
    [one] En direct, avec environ { $seconds } seconde de décalage
   *[other] En direct, avec environ { $seconds } secondes de décalage
  }
live-word-current = À jour
live-word-as-of = État à { $time }
live-word-offline = { $kept ->
    [yes] Hors connexion depuis { $time }, conservé sur cet appareil
   *[no] Hors connexion depuis { $time }, sur cette page uniquement
  }
live-word-sign-in = Pas en direct : reconnectez-vous
live-word-no-access = Pas en direct : plus d’accès
live-word-list-changed = Pas en direct : sa liste a été modifiée
live-means-loading = Weft lit le contenu de la séance. Ce que vous faites entre-temps sera envoyé dès qu’il sera là.
live-means-instant = Ce que chacun fait apparaît dans tous les volets en moins d’une seconde. Tout est aussi enregistré dans le site de votre comité.
live-means-live = Ce que font les autres arrive ici en une ou deux secondes, et ils voient aussi vite ce que vous faites. Tout est enregistré dans le site de votre comité.
live-means-behind = { $seconds ->
    [one] Ce que vous faites est envoyé immédiatement et enregistré dans le site de votre comité. Les volets le consultent environ toutes les secondes ({ $seconds } s).
   *[other] Ce que vous faites est envoyé immédiatement et enregistré dans le site de votre comité. Les volets le consultent environ toutes les { $seconds } secondes, les autres le voient donc un peu plus tard.
  }
live-means-current = C’est ce que contient le site de votre comité. Ce que vous faites y est enregistré, et toute personne qui ouvre la séance le voit.
live-means-as-of = C’est l’heure à laquelle Weft a lu pour la dernière fois le site de votre comité ; ce que les autres ont fait depuis peut manquer ici. Weft vérifie de nouveau automatiquement, et ce que vous faites est envoyé normalement.
live-means-waiting = Microsoft 365 a demandé à tous de patienter, et Weft reprend automatiquement. { $kept ->
    [yes] Ce que vous faites est conservé sur cet appareil et sera envoyé à ce moment-là.
   *[no] Ce que vous faites n’est que sur cette page et sera envoyé à ce moment-là ; laissez-la donc ouverte.
  }
live-means-offline = Ce que font les autres manque ici jusqu’à votre retour en ligne. { $kept ->
    [yes] Ce que vous faites est conservé sur cet appareil et sera envoyé à ce moment-là, même si vous fermez cette page.
   *[no] Ce que vous faites n’est que sur cette page et sera envoyé à ce moment-là ; laissez-la donc ouverte.
  }
live-means-sign-in = Microsoft 365 veut de nouveau savoir qui vous êtes. { $kept ->
    [yes] Ce que vous faites est conservé sur cet appareil et sera envoyé une fois que vous serez connecté.
   *[no] Ce que vous faites n’est que sur cette page et sera envoyé une fois que vous serez connecté ; laissez-la donc ouverte.
  }
live-means-no-access = Quelqu’un a modifié qui peut ouvrir le site de votre comité ; adressez-vous aux propriétaires de l’équipe. { $kept ->
    [yes] Ce que vous faites est conservé sur cet appareil et sera envoyé quand vous aurez de nouveau accès.
   *[no] Ce que vous faites n’est que sur cette page et sera envoyé quand vous aurez de nouveau accès ; laissez-la donc ouverte.
  }
live-means-list-changed = La liste qui porte la séance a été supprimée, renommée ou modifiée à la main ; un propriétaire de l’équipe la rétablit. { $kept ->
    [yes] Ce que vous faites est conservé sur cet appareil et sera envoyé à ce moment-là.
   *[no] Ce que vous faites n’est que sur cette page et sera envoyé à ce moment-là ; laissez-la donc ouverte.
  }
live-say-live = Vous êtes de nouveau connecté.
live-say-offline = { $kept ->
    [yes] Vous êtes hors connexion. Ce que vous faites est conservé sur cet appareil.
    [no] Vous êtes hors connexion. Ce que vous faites n’est que sur cette page ; laissez-la donc ouverte.
   *[unknown] Vous êtes hors connexion.
  }
live-say-refused = La séance n’est plus en direct ici.
`
