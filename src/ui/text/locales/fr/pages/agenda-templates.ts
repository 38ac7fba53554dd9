export const messages = `
template-name = Modèles d’ordre du jour
template-new = Nouveau modèle
template-make = Créer le modèle
template-from = Partir de
template-from-nothing = Un seul point
template-untitled = Nouveau modèle
template-change = Nom et durée
template-keep = Enregistrer
template-length = Durée de la séance
template-copy = Copier
template-copy-of = { $title } (copie)
template-export = Enregistrer dans un fichier
template-import = Importer d’un fichier
template-import-refused = Ce fichier n’a pas été importé. Rien n’a été modifié.
template-import-too-large = Il est plus volumineux que n’importe quel modèle d’ordre du jour. Choisissez un fichier enregistré depuis les modèles d’un comité.
template-import-not-json = Ce n’est pas du JSON. Choisissez un fichier enregistré depuis les modèles d’un comité.
template-import-not-a-template = Ce n’est pas un modèle d’ordre du jour. Choisissez un fichier enregistré depuis les modèles d’un comité.
template-import-newer-version = Il a été créé par une version plus récente. Demandez à la personne qui gère votre installation de la mettre à jour, ou demandez un fichier plus ancien.
template-import-wrong-field = { $item ->
    [0] « { $field } » manque ou est incorrect. Corrigez-le dans le fichier et importez-le de nouveau.
   *[other] Point { $item } : « { $field } » manque ou est incorrect. Corrigez-le dans le fichier et importez-le de nouveau.
  }
template-import-foreign = « { $title } » est dans une autre langue que celle du comité
template-import-foreign-meaning = Il est conservé tel quel. Modifiez ses textes ci-dessous si le comité les formule autrement.
template-languages = Langues
template-languages-meaning = Ses textes sont dans cette langue : { $language }. Un comité qui travaille dans une autre langue reçoit les textes de cette langue, s’il y en a. Chaque fichier les contient tous.
template-language-one = { $language } : { $count ->
    [0] pas encore de texte
   *[other] { $count } titres sur { $all }
  }
template-language-add = Ajouter des textes
template-language-change = Modifier les textes
template-language-edit = Textes, langue : { $language }
template-language-empty = Un champ laissé vide reprend ce qui est indiqué en dessous.
template-language-item = Point { $number } : { $title }
template-filter-all = Tous
template-items = { $count ->
    [one] { $count } point
    [many] { $count } de points
   *[other] { $count } points
  }
template-empty = Vous n’avez pas encore de modèle
template-empty-meaning = Les modèles fournis sont disponibles dans chaque séance. Créez le vôtre ici, ou enregistrez un ordre du jour comme modèle là où il est préparé.
template-unknown = Ce modèle n’est pas ici
template-unknown-meaning = Il a été supprimé, ou le lien est ancien. Les modèles supprimés se trouvent dans la corbeille de la liste.
`
