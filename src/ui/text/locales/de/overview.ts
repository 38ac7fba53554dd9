export const messages = `
overview-next = Nächste Sitzung
overview-no-next = Keine Sitzung geplant
overview-no-next-meaning = Die nächste Besprechung dieses Gremiums aus Ihrem Kalender erscheint hier.
overview-ready = Die Tagesordnung steht: { $minutes } Minuten.
overview-not-ready = Noch keine Tagesordnung.
overview-running = Läuft gerade
overview-open-session = Sitzung öffnen
overview-facilitating = Moderation: { $name }
overview-open-agenda = Tagesordnung öffnen
overview-plan = Sitzung planen
overview-needs-me = Was auf mich wartet
overview-nothing-needs-me = Im Moment nichts
overview-nothing-needs-me-meaning = Ihre offenen Aufgaben aus diesem Gremium erscheinen hier.
overview-changed = Seit dem letzten Mal
overview-nothing-changed = Noch nichts Neues
overview-nothing-changed-meaning = Beschlüsse der letzten Sitzung und seither erledigte Aufgaben erscheinen hier.
overview-decided = Beschlossen
overview-doing = Wo wir stehen
overview-no-actions = Noch keine Aufgaben.
overview-actions-done = { $count } erledigt
overview-actions-open = { $count } offen
overview-actions-late = { $count } überfällig
overview-sum-held = Gehaltene Sitzungen
overview-sum-published = davon veröffentlicht
overview-sum-decisions = Gefasste Beschlüsse
overview-done = Erledigt
overview-late = Überfällig seit { $day }
overview-due = Fällig { $day }
overview-state-open = Offen
overview-state-started = Begonnen
overview-state-dropped = Verworfen
overview-unpublished = { $count ->
    [0] Noch nicht veröffentlicht
    [one] Nicht veröffentlicht: Eine Aufgabe ist nicht in Planner
   *[other] Nicht veröffentlicht: { $count } Aufgaben sind nicht in Planner
  }
overview-never-closed = „{ $title }“ ({ $when }) wurde nie geschlossen. Alles Festgehaltene ist erhalten; schließen und veröffentlichen Sie es von hier.
overview-closed-only = „{ $title }“ ({ $when }) wurde geschlossen, aber das Ergebnis ist noch nicht hinausgegangen. Alles Festgehaltene ist erhalten.
overview-unpublished-do = Prüfen und veröffentlichen
overview-unpublished-look = Ansehen
overview-sessions = Sitzungen
overview-no-sessions = Noch keine Sitzungen
overview-no-sessions-meaning = Öffnen Sie Weft im Seitenbereich der Besprechung und wählen Sie eine Vorlage: Die Sitzung erscheint dann hier.
overview-untitled = Sitzung ohne Titel
overview-left = { $decisions ->
    [one] 1 Beschluss
   *[other] { $decisions } Beschlüsse
  } · { $actions ->
    [one] 1 Aufgabe
   *[other] { $actions } Aufgaben
  } · { $risks ->
    [one] 1 Risiko
   *[other] { $risks } Risiken
  }
overview-phase-empty = Neu
overview-phase-planned = Geplant
overview-phase-running = Läuft
overview-phase-paused = Pausiert
overview-phase-closed = Nicht veröffentlicht
overview-phase-published = Veröffentlicht
overview-tab-overview = Überblick
overview-tab-sessions = Sitzungen
overview-tab-turns = Reihenfolge
overview-tab-calendar = Kalender
overview-tab-risks = Risiken
overview-tab-decisions = Beschlüsse
overview-tab-actions = Aufgaben
overview-tab-challenges = Herausforderungen
overview-tab-templates = Vorlagen
overview-tab-council = Gremium
overview-rights-note = Was Weft je Rolle erlaubt, ist eine Absprache unter Kolleginnen und Kollegen. SharePoint, Planner und die Gruppe entscheiden, was jede Person wirklich öffnen oder ändern kann.
overview-settings = Einstellungen des Gremiums ändern
overview-settings-meaning = Abteilungen, Mitglieder, Plan, Kanal und die Listen, die Weft hier führt.
`
