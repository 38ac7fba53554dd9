import type { SheetWords, WordsByLanguage } from './sheet-words.ts'

const words = (en: string, de: string, ar: string): WordsByLanguage => ({
  en: en.split('|'),
  de: de.split('|'),
  ar: ar.split('|'),
})

/** Headings of a register of risks: ours, and those that RAID sheets use in English and German. */
export const riskHeadings: SheetWords['headings'] = {
  WeftReference: words('Weft reference', 'Weft-Referenz', 'مرجع Weft'),
  OwnReference: words(
    'Own reference|ID|No|Nr|#|Ref|Reference|Number|Risk ID|Risk no|Risk number|Risk ref|RAID ID|RAID no|Item|Key',
    'Eigene Referenz|Nr.|Lfd. Nr.|Nummer|Referenz|Kennung|Risiko-Nr.|Risikonummer|Risiko-ID|Pos',
    'المرجع الخاص',
  ),
  Title: words(
    'Risk|Title|Risk title|Risk name|Name|Summary|Headline|Subject|Risk statement|Risk summary',
    'Risiko|Titel|Risikotitel|Risikobezeichnung|Bezeichnung|Kurzbeschreibung|Betreff|Thema|Risikoname',
    'الخطر',
  ),
  Wording: words('Wording|Full wording', 'Wortlaut', 'الصياغة'),
  Detail: words(
    'Detail|Description|Details|Risk description|Comment|Comments|Notes|Remarks',
    'Einzelheiten|Beschreibung|Risikobeschreibung|Bemerkung|Bemerkungen|Kommentar|Kommentare|Anmerkung|Anmerkungen|Notizen',
    'التفاصيل',
  ),
  RiskKind: words('Kind|Type|Risk type|Risk kind', 'Art|Typ|Risikoart|Risikotyp', 'النوع'),
  Category: words(
    'Category|Area|Theme|Risk category|Risk area',
    'Kategorie|Risikokategorie|Themenfeld|Risikofeld',
    'الفئة',
  ),
  Cause: words(
    'Cause|Root cause|Causes|Reason|Source',
    'Ursache|Ursachen|Grund|Risikoursache|Quelle',
    'السبب',
  ),
  Event: words('Event|Risk event', 'Ereignis|Risikoereignis', 'الحدث'),
  Effect: words(
    'Effect|Consequence|Consequences|Impact description|Effects|Result',
    'Wirkung|Folge|Folgen|Konsequenz|Konsequenzen|Auswirkungen|Beschreibung der Auswirkung',
    'الأثر',
  ),
  Owner: words(
    'Owner|Risk owner|Responsible|Responsible person|Assignee|Assigned to|Lead|Accountable|Action owner',
    'Eigner|Verantwortlich|Verantwortlicher|Verantwortliche|Verantwortliche Person|Risikoeigner|Risikoverantwortlicher|Zuständig|Bearbeiter|Eigentümer',
    'المالك',
  ),
  Deputy: words('Deputy|Backup', 'Vertretung|Stellvertretung|Stellvertreter', 'النائب'),
  Departments: words(
    'Departments|Department|Affected departments|Departments affected|Team|Teams|Function|Business unit|Unit|Organisation',
    'Abteilungen|Abteilung|Betroffene Abteilungen|Bereich|Bereiche|Betroffene Bereiche|Fachbereich|Geschäftsbereich|Einheit',
    'الإدارات',
  ),
  Likelihood: words(
    'Likelihood (1 to 5)|Likelihood|Probability|Prob|P|L|Current likelihood|Residual likelihood|Residual probability|Net likelihood|Likelihood score|Probability score|Chance',
    'Wahrscheinlichkeit (1 bis 5)|Wahrscheinlichkeit|Eintrittswahrscheinlichkeit|EW|W|Netto-Wahrscheinlichkeit|Restwahrscheinlichkeit|Aktuelle Wahrscheinlichkeit',
    'الاحتمال (1 إلى 5)|الاحتمال',
  ),
  Impact: words(
    'Impact (1 to 5)|Impact|Severity|I|Current impact|Residual impact|Net impact|Impact score|Severity score',
    'Auswirkung (1 bis 5)|Auswirkung|Schadenshöhe|Schadensausmaß|Schwere|Tragweite|A|S|Netto-Auswirkung|Aktuelle Auswirkung|Ausmaß',
    'التأثير (1 إلى 5)|التأثير',
  ),
  Level: words(
    'Level|Risk level|Rating|Risk rating|Score|Risk score|Exposure|Priority',
    'Stufe|Risikostufe|Risikowert|Bewertung|Risikoklasse|Risikozahl|Priorität',
    'المستوى',
  ),
  InherentLikelihood: words(
    'Inherent likelihood (1 to 5)|Inherent likelihood|Inherent probability|Gross likelihood|Gross probability|Initial likelihood',
    'Brutto-Wahrscheinlichkeit (1 bis 5)|Brutto-Wahrscheinlichkeit|Bruttowahrscheinlichkeit',
    'الاحتمال الأصلي (1 إلى 5)',
  ),
  InherentImpact: words(
    'Inherent impact (1 to 5)|Inherent impact|Inherent severity|Gross impact|Initial impact',
    'Brutto-Auswirkung (1 bis 5)|Brutto-Auswirkung|Bruttoauswirkung|Brutto-Schadenshöhe',
    'التأثير الأصلي (1 إلى 5)',
  ),
  TargetLikelihood: words(
    'Target likelihood (1 to 5)|Target likelihood|Target probability',
    'Ziel-Wahrscheinlichkeit (1 bis 5)|Ziel-Wahrscheinlichkeit|Zielwahrscheinlichkeit',
    'الاحتمال المستهدف (1 إلى 5)',
  ),
  TargetImpact: words(
    'Target impact (1 to 5)|Target impact|Target severity',
    'Ziel-Auswirkung (1 bis 5)|Ziel-Auswirkung|Zielauswirkung',
    'التأثير المستهدف (1 إلى 5)',
  ),
  Confidence: words('Confidence|Certainty', 'Sicherheit der Einschätzung|Sicherheit|Konfidenz', 'الثقة'),
  Proximity: words(
    'When it would bite|Proximity|Timing|When',
    'Wann es eintritt|Zeitnähe|Zeithorizont|Wann',
    'متى يقع',
  ),
  EarlySign: words(
    'Early sign|Trigger|Triggers|Warning sign|Early warning|Indicator',
    'Frühes Zeichen|Auslöser|Frühwarnindikator|Frühindikator|Frühwarnzeichen|Indikator',
    'علامة مبكرة',
  ),
  ExistingMeasures: words(
    'What is done already|Existing measures|Mitigation|Mitigations|Mitigation plan|Mitigation actions|Controls|Existing controls|Measures|Countermeasures|Action plan|Actions|Response plan',
    'Was schon getan wird|Bestehende Maßnahmen|Maßnahmen|Maßnahme|Gegenmaßnahmen|Gegenmaßnahme|Kontrollen|Maßnahmenplan',
    'ما يجري فعله',
  ),
  Response: words(
    'Response|Strategy|Treatment|Response strategy|Risk response|Response type|Risk treatment',
    'Umgang|Strategie|Risikostrategie|Behandlung|Reaktion|Umgang mit dem Risiko|Risikobehandlung',
    'الاستجابة',
  ),
  RiskState: words('State|Status|Risk status', 'Status|Zustand|Stand|Risikostatus', 'الحالة'),
  OwnerMayDecide: words('Owner may decide', 'Eigner darf entscheiden', 'للمالك أن يقرر'),
  OwnerLimit: words('Up to', 'Bis zu', 'حتى مبلغ'),
  MandateUntil: words('Mandate until', 'Vollmacht bis', 'التفويض حتى'),
  BlockedSince: words('Blocked since', 'Blockiert seit', 'معطل منذ'),
  EscalatedTo: words('Escalated to|Escalation', 'Eskaliert an|Eskalation', 'رُفع إلى'),
  EscalatedOn: words('Escalated on|Escalation date', 'Eskaliert am', 'رُفع في'),
  AnswerDue: words('Answer due', 'Antwort bis', 'الرد قبل'),
  Answer: words('Answer', 'Antwort', 'الرد'),
  AnsweredOn: words('Answered on', 'Beantwortet am', 'تاريخ الرد'),
  LastReview: words(
    'Last review|Last reviewed|Reviewed on|Last updated|Date updated|Last update',
    'Letzte Prüfung|Letzte Bewertung|Geprüft am|Zuletzt aktualisiert|Aktualisiert am|Letzte Aktualisierung',
    'آخر مراجعة',
  ),
  NextReview: words(
    'Next review|Next review date|Review date|Review on|Due date|Due|Target date',
    'Nächste Prüfung|Wiedervorlage|Nächste Bewertung|Termin|Fällig am|Fälligkeit|Prüfdatum',
    'المراجعة القادمة',
  ),
  AcceptanceState: words('Acceptance|Acceptance state', 'Akzeptanz', 'القبول'),
  Approver: words('Approver|Approved by|Accepted by', 'Genehmigt von|Akzeptiert von|Freigeber', 'المعتمِد'),
  AcceptanceReason: words('Why it is accepted|Acceptance reason', 'Warum akzeptiert', 'سبب القبول'),
  AcceptedUntil: words('Accepted until', 'Akzeptiert bis', 'مقبول حتى'),
  ClosedOn: words(
    'Closed on|Date closed|Closed|Closing date|Close date',
    'Geschlossen am|Abgeschlossen am|Erledigt am|Schließdatum',
    'أُغلق في',
  ),
  CloseReason: words(
    'Closed because|Close reason|Closing reason',
    'Geschlossen weil|Grund der Schließung',
    'سبب الإغلاق',
  ),
  RaisedBy: words(
    'Raised by|Identified by|Reporter|Reported by|Created by|Author',
    'Gemeldet von|Erfasst von|Melder|Identifiziert von|Erstellt von|Ersteller',
    'أثاره',
  ),
  RaisedAt: words(
    'Raised|Raised on|Date raised|Date identified|Identified on|Date|Created|Created on|Opened|Date opened|Date logged|Logged',
    'Gemeldet|Gemeldet am|Erfasst am|Identifiziert am|Datum|Erstellt am|Erfassungsdatum|Angelegt am',
    'أُثير في',
  ),
}
