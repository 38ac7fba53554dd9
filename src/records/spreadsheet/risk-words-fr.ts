import type { OneLanguage } from './sheet-words.ts'

/** The French of a register's sheets: ours first, then what registers of risks use. */
export const frenchRiskWords: OneLanguage = {
  headings: {
    WeftReference: 'Référence Weft',
    OwnReference: 'Référence propre|Réf|Référence|N°|Nº|Numéro|Identifiant|ID risque|N° risque|Code',
    Title: 'Risque|Titre|Intitulé|Intitulé du risque|Libellé|Libellé du risque|Nom|Nom du risque|Objet|Sujet',
    Wording: 'Formulation|Texte intégral',
    Detail:
      'Détail|Détails|Description|Description du risque|Commentaire|Commentaires|Remarques|Observations',
    RiskKind: 'Type|Type de risque|Nature|Nature du risque',
    Category: 'Catégorie|Catégorie de risque|Famille|Famille de risque|Domaine|Thème',
    Cause: 'Cause|Causes|Origine|Facteur de risque|Cause du risque',
    Event: 'Événement|Événement redouté',
    Effect: 'Effet|Effets|Conséquence|Conséquences|Description de l’impact',
    Owner:
      'Responsable|Propriétaire|Propriétaire du risque|Pilote|Porteur|Porteur du risque|Attribué à|Affecté à|Responsable du risque',
    Deputy: 'Suppléance|Suppléant|Adjoint|Remplaçant',
    Departments:
      'Services|Service|Services concernés|Direction|Directions|Département|Départements|Équipe|Équipes|Entité|Unité',
    Likelihood:
      'Probabilité (1 à 5)|Probabilité|Vraisemblance|Occurrence|Fréquence|Probabilité d’occurrence|Probabilité résiduelle|Probabilité actuelle|Probabilité nette',
    Impact:
      'Impact (1 à 5)|Gravité|Sévérité|Impact résiduel|Impact actuel|Impact net|Gravité résiduelle|Niveau d’impact',
    Level:
      'Niveau|Niveau de risque|Criticité|Cotation|Évaluation|Priorité|Note|Criticité résiduelle|Niveau de criticité',
    InherentLikelihood:
      'Probabilité avant mesures (1 à 5)|Probabilité avant mesures|Probabilité brute|Probabilité inhérente|Probabilité initiale',
    InherentImpact:
      'Impact avant mesures (1 à 5)|Impact avant mesures|Impact brut|Impact inhérent|Gravité brute|Impact initial',
    TargetLikelihood: 'Probabilité visée (1 à 5)|Probabilité visée|Probabilité cible',
    TargetImpact: 'Impact visé (1 à 5)|Impact visé|Impact cible|Gravité cible',
    Confidence: 'Confiance|Degré de confiance|Certitude',
    Proximity: 'Quand cela surviendrait|Proximité|Horizon|Échéance du risque|Quand',
    EarlySign: 'Signe précoce|Déclencheur|Déclencheurs|Signal d’alerte|Signe avant-coureur|Indicateur',
    ExistingMeasures:
      'Ce qui est déjà fait|Mesures existantes|Mesures|Mesures d’atténuation|Atténuation|Plan d’action|Plan d’actions|Actions|Contrôles|Contrôles existants|Mesures de maîtrise|Dispositif de maîtrise',
    Response: 'Réponse|Stratégie|Traitement|Traitement du risque|Réponse au risque|Stratégie de réponse',
    RiskState: 'État|Statut|Statut du risque|Avancement',
    OwnerMayDecide: 'Le responsable peut décider',
    OwnerLimit: 'Jusqu’à|Plafond',
    MandateUntil: 'Mandat jusqu’au',
    BlockedSince: 'Bloqué depuis',
    EscalatedTo: 'Remonté à|Escalade|Escaladé à|Remontée',
    EscalatedOn: 'Remonté le|Date d’escalade|Date de remontée',
    AnswerDue: 'Réponse attendue le',
    Answer: 'Réponse donnée',
    AnsweredOn: 'Répondu le',
    LastReview:
      'Dernière revue|Dernière mise à jour|Mis à jour le|Date de mise à jour|Dernière évaluation|Revu le',
    NextReview:
      'Prochaine revue|Date de revue|Prochaine évaluation|À revoir le|Échéance|Date d’échéance|Date cible|Date limite',
    AcceptanceState: 'Acceptation',
    Approver: 'Approbateur|Approuvé par|Accepté par|Validé par',
    AcceptanceReason: 'Pourquoi il est accepté|Motif d’acceptation',
    AcceptedUntil: 'Accepté jusqu’au',
    ClosedOn: 'Clôturé le|Date de clôture|Clos le|Date de fermeture',
    CloseReason: 'Motif de clôture|Raison de la clôture',
    RaisedBy: 'Signalé par|Identifié par|Déclaré par|Créé par|Auteur|Émetteur',
    RaisedAt:
      'Signalé le|Identifié le|Date d’identification|Date de création|Créé le|Ouvert le|Date d’ouverture|Saisi le',
  },
  choices: {
    RiskKind: {
      Bottleneck: 'Goulot d’étranglement|Goulet d’étranglement',
      Dependency: 'Dépendance',
      'Failure mode': 'Mode de défaillance|Défaillance|Panne',
      Other: 'Autre|Risque|Problème|Hypothèse|Menace|Opportunité',
    },
    Category: {
      People: 'Personnes|Personnel|Humain|RH|Ressources humaines|Ressources|Effectifs',
      Process: 'Processus|Opérations|Opérationnel|Organisation|Procédures',
      Data: 'Données|Informations',
      Technology: 'Technologie|Technique|Informatique|SI|Systèmes',
      Supplier: 'Fournisseur|Fournisseurs|Prestataire|Sous-traitant|Tiers',
      Finance: 'Finances|Financier|Coûts|Coût',
      Legal: 'Juridique|Conformité|Réglementaire|Légal',
      Customer: 'Client|Clients|Marché',
      Other: 'Autre|Autres',
    },
    Level: {
      Low: 'Faible|Bas|Basse',
      Medium: 'Moyen|Moyenne|Modéré|Modérée',
      High: 'Élevé|Élevée|Haut|Haute|Fort|Forte',
      Critical: 'Critique|Très élevé|Extrême|Majeur',
    },
    Confidence: {
      Low: 'Faible|Basse',
      Medium: 'Moyen|Moyenne',
      High: 'Élevé|Élevée|Forte|Haute',
      Unknown: 'Inconnu|Inconnue',
    },
    Proximity: {
      Now: 'Maintenant|Immédiat|Imminent|Immédiatement',
      'This month': 'Ce mois-ci|Mois',
      'This quarter': 'Ce trimestre|Trimestre',
      Later: 'Plus tard|Ultérieurement',
    },
    Response: {
      Open: 'Ouverte|Ouvert|Aucune|À décider|Indécis',
      Reduce: 'Réduire|Réduction|Atténuer|Atténuation|Traiter|Maîtriser',
      Avoid: 'Éviter|Évitement|Supprimer',
      Transfer: 'Transférer|Transfert|Partager|Partage|Assurer',
      Accept: 'Accepter|Acceptation|Tolérer|Assumer',
      Watch: 'Surveiller|Surveillance|Suivre|Observer',
    },
    RiskState: {
      New: 'Nouveau|Ouvert|Identifié|À faire|Proposé',
      Assessed: 'Évalué|Analysé|Actif',
      'In treatment': 'En traitement|En cours|En cours de traitement|Traité|Atténuation en cours',
      Watching: 'Sous surveillance|En surveillance|En suivi|En attente|Suspendu',
      Happened: 'Survenu|Avéré|Réalisé|Problème',
      Closed: 'Clôturé|Clos|Fermé|Terminé|Résolu|Abandonné|Annulé',
    },
    AcceptanceState: {
      Draft: 'Brouillon',
      Asked: 'Demandé|Soumis|En attente',
      Accepted: 'Accepté|Approuvé|Validé',
      Rejected: 'Rejeté|Refusé',
      Revoked: 'Révoqué|Retiré',
    },
    CloseReason: {
      Mitigated: 'Atténué|Résolu|Traité',
      'No longer relevant': 'Plus pertinent|Obsolète|Sans objet|Caduc',
      Merged: 'Fusionné|Regroupé',
      Happened: 'Survenu|Avéré',
      Duplicate: 'Doublon|En double',
    },
  },
  steps: [
    'Rare|Très faible|Très peu probable|Improbable|Négligeable|Insignifiant|Exceptionnel',
    'Peu probable|Faible|Mineur|Mineure|Limité',
    'Possible|Moyen|Moyenne|Modéré|Modérée|Occasionnel',
    'Probable|Élevé|Élevée|Fort|Forte|Majeur|Majeure|Important|Fréquent',
    'Presque certain|Très élevé|Très élevée|Très probable|Certain|Grave|Critique|Catastrophique|Extrême',
  ],
}
