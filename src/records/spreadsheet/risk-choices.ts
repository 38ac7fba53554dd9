import type { SheetWords, WordsByLanguage } from './sheet-words.ts'

const words = (en: string, de: string, ar: string): WordsByLanguage => ({
  en: en.split('|'),
  de: de.split('|'),
  ar: ar.split('|'),
})

const levels = {
  Low: words('Low', 'Niedrig|Gering', 'منخفض'),
  Medium: words('Medium|Moderate', 'Mittel', 'متوسط'),
  High: words('High', 'Hoch', 'مرتفع'),
}

/** Choices by the word that the list keeps. `Risk`, `Issue` and `Assumption` are what RAID sheets call a kind. */
export const riskChoices: SheetWords['choices'] = {
  RiskKind: {
    Bottleneck: words('Bottleneck', 'Engpass', 'اختناق'),
    Dependency: words('Dependency', 'Abhängigkeit', 'اعتماد'),
    'Failure mode': words('Failure mode|Failure', 'Fehlerart|Ausfall|Fehlermodus', 'نمط فشل'),
    Other: words(
      'Other|Risk|Issue|Assumption|Threat|Opportunity',
      'Sonstiges|Andere|Risiko|Problem|Annahme|Chance',
      'أخرى',
    ),
  },
  Category: {
    People: words(
      'People|Staff|HR|Human resources|Resources',
      'Menschen|Personal|Mitarbeiter|Ressourcen',
      'الأفراد',
    ),
    Process: words('Process|Operations|Operational', 'Ablauf|Prozess|Prozesse|Betrieb|Operativ', 'العمليات'),
    Data: words('Data|Information', 'Daten|Informationen', 'البيانات'),
    Technology: words('Technology|IT|Technical|Systems', 'Technik|Technologie|Technisch|Systeme', 'التقنية'),
    Supplier: words('Supplier|Suppliers|Vendor|Third party', 'Lieferant|Lieferanten|Dienstleister', 'المورد'),
    Finance: words('Finance|Financial|Budget|Cost', 'Finanzen|Finanziell|Kosten', 'المالية'),
    Legal: words('Legal|Compliance|Regulatory', 'Recht|Rechtlich|Regulatorisch', 'القانون'),
    Customer: words('Customer|Customers|Market|Client', 'Kunde|Kunden|Markt', 'العميل'),
    Other: words('Other', 'Sonstiges|Andere', 'أخرى'),
  },
  Level: { ...levels, Critical: words('Critical|Extreme', 'Kritisch|Sehr hoch', 'حرج') },
  Confidence: { ...levels, Unknown: words('Unknown', 'Unbekannt', 'غير معروف') },
  Proximity: {
    Now: words('Now|Imminent|Immediate', 'Jetzt|Sofort|Unmittelbar', 'الآن'),
    'This month': words('This month|Month', 'Diesen Monat|Monat', 'هذا الشهر'),
    'This quarter': words('This quarter|Quarter', 'Dieses Quartal|Quartal', 'هذا الربع'),
    Later: words('Later', 'Später', 'لاحقًا'),
  },
  Response: {
    Open: words('Open|None|Undecided', 'Offen|Keine', 'مفتوح'),
    Reduce: words(
      'Reduce|Mitigate|Mitigation|Treat|Control',
      'Mindern|Reduzieren|Vermindern|Verringern|Behandeln',
      'تقليل',
    ),
    Avoid: words('Avoid|Avoidance|Eliminate|Terminate', 'Vermeiden|Vermeidung|Beseitigen', 'تجنب'),
    Transfer: words('Transfer|Share|Insure', 'Übertragen|Transferieren|Überwälzen|Versichern|Teilen', 'نقل'),
    Accept: words(
      'Accept|Acceptance|Tolerate|Retain',
      'Akzeptieren|Akzeptanz|Tragen|Tolerieren|Hinnehmen',
      'قبول',
    ),
    Watch: words('Watch|Monitor|Observe', 'Beobachten|Überwachen', 'مراقبة'),
  },
  RiskState: {
    New: words('New|Open|Identified|Draft|Proposed', 'Neu|Offen|Identifiziert|Entwurf', 'جديد'),
    Assessed: words('Assessed|Analysed|Analyzed|Active', 'Bewertet|Analysiert|Aktiv', 'مُقيَّم'),
    'In treatment': words(
      'In treatment|In progress|Ongoing|Mitigating|Treated|Work in progress|WIP',
      'In Behandlung|In Bearbeitung|Laufend|In Arbeit|In Umsetzung',
      'قيد المعالجة',
    ),
    Watching: words(
      'Watching|Monitoring|On hold|Watch|Parked',
      'In Beobachtung|Beobachtung|Wird beobachtet|Zurückgestellt',
      'قيد المراقبة',
    ),
    Happened: words(
      'Happened|Occurred|Issue|Materialised|Materialized|Realised',
      'Eingetreten|Problem',
      'وقع',
    ),
    Closed: words(
      'Closed|Done|Resolved|Complete|Completed|Retired|Cancelled',
      'Geschlossen|Erledigt|Abgeschlossen|Gelöst|Beendet',
      'مغلق',
    ),
  },
  AcceptanceState: {
    Draft: words('Draft', 'Entwurf', 'مسودة'),
    Asked: words('Asked|Submitted|Pending', 'Erbeten|Eingereicht', 'مطلوب'),
    Accepted: words('Accepted|Approved', 'Akzeptiert|Genehmigt', 'مقبول'),
    Rejected: words('Rejected|Declined', 'Abgelehnt', 'مرفوض'),
    Revoked: words('Revoked|Withdrawn', 'Widerrufen', 'مسحوب'),
  },
  CloseReason: {
    Mitigated: words('Mitigated|Resolved', 'Gemindert|Behoben', 'خُفِّف'),
    'No longer relevant': words(
      'No longer relevant|Obsolete',
      'Nicht mehr relevant|Hinfällig',
      'لم يعد ذا صلة',
    ),
    Merged: words('Merged', 'Zusammengeführt', 'دُمج'),
    Happened: words('Happened|Occurred', 'Eingetreten', 'وقع'),
    Duplicate: words('Duplicate', 'Doppelt|Duplikat', 'مكرر'),
  },
}

/** How sheets say a step of likelihood or impact in words, by the step. */
export const stepWords: readonly WordsByLanguage[] = [
  words(
    'Rare|Very low|Very unlikely|Remote|Negligible|Insignificant|VL',
    'Sehr unwahrscheinlich|Sehr niedrig|Sehr gering|Selten|Unbedeutend|Vernachlässigbar',
    'نادر|منخفض جدًا',
  ),
  words('Unlikely|Low|Minor|L', 'Unwahrscheinlich|Niedrig|Gering|Klein', 'غير مرجح|منخفض'),
  words('Possible|Medium|Moderate|M|Occasional', 'Möglich|Mittel|Mäßig|Moderat', 'ممكن|متوسط'),
  words('Likely|High|Major|H|Probable|Significant', 'Wahrscheinlich|Hoch|Groß|Erheblich', 'مرجح|مرتفع'),
  words(
    'Almost certain|Very high|Very likely|Certain|Severe|Critical|Catastrophic|Extreme|VH',
    'Fast sicher|Sehr hoch|Sehr wahrscheinlich|Sicher|Sehr groß|Katastrophal|Kritisch|Existenzbedrohend',
    'شبه مؤكد|مرتفع جدًا',
  ),
]
