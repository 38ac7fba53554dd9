export const messages = `
import-title = Importer des risques
import-tool = Importer
import-back = Retour au registre
import-drop = Déposez une feuille ici
import-drop-meaning = XLSX ou CSV, jusqu’à 20 Mo et 100 000 lignes. Elle est lue sur cet appareil ; rien n’est modifié avant que vous ayez vu ce qui le serait.
import-choose = Choisir un fichier
import-reading = Lecture du fichier…
import-file = { $name }
import-sheet = Feuille
import-sheet-named = { $name } (lignes : { $count })
import-sheet-hidden = { $name } (masquée, lignes : { $count })
import-columns = Colonnes
import-columns-meaning = Weft a deviné ce que contient chaque colonne. Corrigez ses erreurs ; ce qui est ignoré ne reste que dans votre fichier.
import-column-number = Colonne { $number }
import-leave-out = Ignorer
import-days = Dates du type 3/4/2026
import-days-guess = Comme l’indique la colonne elle-même
import-days-day-first = 3 avril (jour d’abord)
import-days-month-first = 4 mars (mois d’abord)
import-no-title = Aucune colonne ne contient le risque lui-même. Choisissez « Risque » pour l’une d’elles.
import-preview = Ce qui se passerait
import-preview-meaning = Rien n’a encore été modifié. Un risque est retrouvé par la clé propre à Weft, par sa référence ou par son titre.
import-planning = Comparaison avec le registre…
import-count-creates = { $count ->
    [one] { $count } nouveau risque
    [many] { $count } de nouveaux risques
   *[other] { $count } nouveaux risques
}
import-count-changes = Modifiés : { $count }
import-count-same = Inchangés : { $count }
import-count-left = { $count ->
    [one] { $count } ligne ignorée
    [many] { $count } de lignes ignorées
   *[other] { $count } lignes ignorées
}
import-count-doubled = En double dans la feuille : { $count }
import-hidden-rows = { $count ->
    [one] Dont { $count } ligne masquée de la feuille.
    [many] Dont { $count } de lignes masquées de la feuille.
   *[other] Dont { $count } lignes masquées de la feuille.
}
import-rows-left = Ignorées, et pourquoi ({ $count })
import-rows-doubled = En double dans la feuille ({ $count })
import-rows-changes = Modifiés ({ $count })
import-rows-creates = Nouveaux ({ $count })
import-rows-notes = Bon à savoir ({ $count })
import-row = Ligne { $row }
import-same-as = Le même risque qu’à la ligne { $row } ; seule celle-ci compte.
import-more-rows = Autres lignes du même genre : { $count }.
import-problem-error-in-sheet = La feuille affiche une erreur à cet endroit : { $text }
import-problem-too-long = Trop long pour sa colonne : { $text }
import-problem-no-such-choice = « { $text } » ne fait pas partie des choix.
import-problem-not-a-number = « { $text } » n’est pas un nombre.
import-problem-not-one-to-five = « { $text } » n’est ni 1, ni 2, ni 3, ni 4, ni 5.
import-problem-not-a-day = « { $text } » n’est pas une date que Weft sait lire.
import-problem-not-weft-made = Seul Weft écrit cette colonne, et ceci est autre chose : { $text }
import-problem-quotes-in-file = Les guillemets de cette ligne ne correspondent pas, ses cellules ne peuvent donc pas être distinguées : { $text }
import-problem-title-missing = Le risque lui-même manque.
import-problem-contradiction = Ces valeurs sont incompatibles : { $text }
import-problem-several-match = Plusieurs risques du registre ont ce titre ou cette référence : { $text }
import-problem-owners-only = Les risques réservés aux propriétaires ne sont pas importés, car tout le monde pourrait alors les lire : { $text }
import-note-person-unknown = Personne au comité ne s’appelle « { $text } ». Le nom est conservé tel quel.
import-note-department-unknown = « { $text } » n’est pas un service du comité. Le mot est conservé et ne compte pour aucun.
import-note-half-a-score = La probabilité ou l’impact manque, le risque n’est donc pas évalué.
import-note-title-shortened = Le risque est plus long qu’un titre. Il est conservé en entier dans sa formulation : { $text }…
import-begin = { $count ->
    [0] Rien à importer
    [one] Importer { $count } risque
    [many] Importer { $count } de risques
   *[other] Importer { $count } risques
}
import-begin-meaning = L’importation se poursuit en arrière-plan pendant que vous travaillez, même si vous fermez et rouvrez cette page. Dix mille risques prennent environ un quart d’heure, car Microsoft 365 n’en accepte qu’un certain nombre à la fois. Vous pouvez la suspendre et revenir en arrière.
import-leave = Annuler
import-why = Importé de { $name }
import-refused-empty = { $name } ne contient rien
import-refused-too-big = { $name } dépasse 20 Mo
import-refused-too-big-unpacked = { $name } est trop volumineux une fois décompressé
import-refused-too-many-parts = { $name } comporte trop de parties
import-refused-packed-too-tight = { $name } est compressé comme aucune feuille ne l’est
import-refused-too-many-rows = { $name } compte plus de 100 000 lignes
import-refused-too-many-columns = { $name } compte plus de 200 colonnes
import-refused-with-password = { $name } est protégé par un mot de passe
import-refused-old-format = { $name } est dans l’ancien format d’Excel
import-refused-with-macros = { $name } contient des macros
import-refused-not-a-sheet = { $name } n’est pas une feuille de calcul
import-refused-damaged = { $name } est endommagé
import-refused-meaning = Rien n’en a été lu et rien n’a été modifié. Ouvrez-le dans Excel, enregistrez-le comme simple fichier .xlsx ou en CSV, et déposez ce fichier-là ici.
import-failed-reading = Le fichier n’a pas pu être lu jusqu’au bout
import-failed-keeping = Cet appareil n’a pas pu conserver l’importation
import-failed-meaning = Rien n’a été modifié. Fermez ce dont vous n’avez pas besoin, et réessayez.
import-not-allowed = Vous pouvez lire ce registre, mais pas le modifier
import-not-allowed-meaning = Un propriétaire de l’équipe peut vous y autoriser. D’ici là, un collègue qui en a le droit peut importer le fichier.
import-job-name = Importation de { $name }
import-job-back = Retour en arrière de l’importation de { $name }
import-job-count = Enregistrés : { $stored } sur { $total }.
import-job-going = En cours.
import-job-offline = En attente du réseau. Ce qui n’est pas encore enregistré est conservé sur cet appareil.
import-job-paused = En pause. Le reste est conservé sur cet appareil.
import-job-done = Terminé.
import-job-undone = Annulée.
import-job-trouble = Arrêté : cet appareil n’a pas pu continuer. Ce qui est enregistré le reste. Reprenez pour réessayer.
import-job-need-you = { $count ->
    [one] { $count } risque requiert votre intervention : quelqu’un l’a modifié, ou il a été refusé. Consultez ce qui n’est pas encore enregistré.
    [many] { $count } de risques requièrent votre intervention : quelqu’un les a modifiés, ou ils ont été refusés. Consultez ce qui n’est pas encore enregistré.
   *[other] { $count } risques requièrent votre intervention : quelqu’un les a modifiés, ou ils ont été refusés. Consultez ce qui n’est pas encore enregistré.
}
import-pause = Suspendre
import-resume = Reprendre
import-undo = Revenir en arrière
import-forget = Retirer de cette liste
import-template = Pas encore de feuille ?
import-template-meaning = Partez d’une feuille vide qui a les bonnes colonnes et les bons choix.
import-template-xlsx = Feuille vide (XLSX)
import-template-csv = Feuille vide (CSV)
import-template-file = Risques Weft, vide
import-example-title = Exemple : le fournisseur peut faire défaut
import-example-cause = Un seul fournisseur sait fabriquer la pièce
import-example-effect = La ligne est à l’arrêt
import-sheet-name = Risques
import-export = Tout exporter
import-export-shown = Exporter l’affichage ({ $count })
import-export-busy = Création du fichier…
import-export-xlsx = En feuille de calcul (XLSX)
import-export-print = Imprimer l’affichage
import-export-csv = En CSV
import-export-failed = Le fichier n’a pas pu être créé. Rien n’a été modifié ; réessayez.
import-export-stopped = Arrêté. Aucun fichier n’a été créé.
import-export-file = Risques de { $council }
import-export-owners = { $count ->
    [one] Inclure { $count } risque réservé aux propriétaires
    [many] Inclure { $count } de risques réservés aux propriétaires
   *[other] Inclure { $count } risques réservés aux propriétaires
}
import-export-file-owners = { $name } avec risques réservés aux propriétaires
`
