export const messages = `
scope-lacking-sign-in = Ohne die Berechtigung User.Read weiß Weft nicht, wer Sie sind.
scope-lacking-people = Ohne die Berechtigung User.ReadBasic.All lassen sich Personen nicht nach Namen suchen; ein eingerichtetes Gremium arbeitet weiter.
scope-lacking-teams = Ohne die Berechtigung Team.ReadBasic.All findet Weft ein Gremium nur über dessen eigene Registerkarte.
scope-lacking-channels = Ohne die Berechtigung Channel.ReadBasic.All lässt sich kein Kanal für die Protokolle wählen.
scope-lacking-calendar = Ohne die Berechtigung Calendars.ReadWrite beginnt eine Sitzung ohne ihre Einladung, und die Tagesordnung kommt nicht hinein.
scope-lacking-planner = Ohne die Berechtigung Tasks.ReadWrite bleiben Aufgaben in der Liste des Gremiums und stehen nicht in Planner.
scope-lacking-records = Ohne die Berechtigung Sites.ReadWrite.All kann Weft die Aufzeichnungen des Gremiums weder lesen noch führen.
scope-lacking-channel-post = Ohne die Berechtigung ChannelMessage.Send werden Protokolle als Datei abgelegt und nicht im Kanal veröffentlicht.
scope-lacking-set-up = Ohne die Berechtigung Sites.Manage.All lassen sich die Listen des Gremiums nicht anlegen; alles, was schon da ist, funktioniert.
scope-lacking-meeting-chat = Ohne die Berechtigung Chat.ReadBasic wird eine Besprechung nur über den Kalender gefunden.
scope-lacking-team-members = Mit der Berechtigung TeamMember.Read.All übernähme Weft die Mitglieder aus dem Team.
scope-lacking-member-count = Ohne die Berechtigung GroupMember.Read.All darf Weft sie nicht zählen und die Besitzer nicht nennen.
scope-lacking-channel-read = Ohne die Berechtigung ChannelMessage.Read.All kann Weft nicht nachsehen, ob ein Beitrag ankam, und fragt Sie.
scope-lacking-activity = Ohne die Berechtigung TeamsActivity.Send kann Weft niemandem etwas in die Teams-Aktivität schreiben; alles andere funktioniert.
scope-lacking-shared-calendar = Ohne die Berechtigung Calendars.ReadWrite.Shared kann eine Stellvertretung die Tagesordnung nicht in Einladungen im Kalender einer anderen Person setzen; alles andere geht.
scope-lacking-relay = Ohne die Berechtigung Session.Join läuft eine Sitzung allein über die Liste des Gremiums: Die anderen sehen eine Änderung nach Sekunden statt sofort, und nichts geht verloren.
`
