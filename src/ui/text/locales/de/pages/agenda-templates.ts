export const messages = `
template-name = Vorlagen für Tagesordnungen
template-new = Neue Vorlage
template-make = Vorlage anlegen
template-from = Beginnen mit
template-from-nothing = Einem einzelnen Punkt
template-untitled = Neue Vorlage
template-change = Name und Länge
template-keep = Speichern
template-length = Länge der Sitzung
template-copy = Kopieren
template-copy-of = { $title } (Kopie)
template-export = Als Datei sichern
template-import = Aus Datei übernehmen
template-import-refused = Diese Datei wurde nicht übernommen. Nichts wurde geändert.
template-import-too-large = Sie ist größer als jede Vorlage. Wählen Sie eine Datei, die aus den Vorlagen eines Gremiums gesichert wurde.
template-import-not-json = Sie ist kein JSON. Wählen Sie eine Datei, die aus den Vorlagen eines Gremiums gesichert wurde.
template-import-not-a-template = Sie ist keine Vorlage für eine Tagesordnung. Wählen Sie eine Datei, die aus den Vorlagen eines Gremiums gesichert wurde.
template-import-newer-version = Sie stammt aus einer neueren Version. Bitten Sie um eine Aktualisierung Ihrer Installation oder um eine ältere Datei.
template-import-wrong-field = { $item ->
    [0] „{ $field }“ fehlt oder ist nicht, wie es sein soll. Berichtigen Sie es in der Datei und übernehmen Sie sie erneut.
   *[other] Punkt { $item }: „{ $field }“ fehlt oder ist nicht, wie es sein soll. Berichtigen Sie es in der Datei und übernehmen Sie sie erneut.
  }
template-import-foreign = „{ $title }“ ist in einer anderen Sprache als der des Gremiums
template-import-foreign-meaning = Die Vorlage ist unverändert gesichert. Ändern Sie ihre Texte unten, wenn das Gremium sie anders liest.
template-languages = Sprachen
template-languages-meaning = Die Texte sind auf { $language }. Ein Gremium, das in einer anderen Sprache arbeitet, bekommt die Texte dieser Sprache, soweit es welche gibt. Jede Datei enthält alle.
template-language-one = { $language }: { $count ->
    [0] noch keine Texte
   *[other] { $count } von { $all } Titeln
  }
template-language-add = Texte hinzufügen
template-language-change = Texte ändern
template-language-edit = Texte auf { $language }
template-language-empty = Was leer bleibt, wird so gelesen, wie es unter dem Feld steht.
template-language-item = Punkt { $number }: { $title }
template-filter-all = Alle
template-items = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
  }
template-empty = Noch keine eigenen Vorlagen
template-empty-meaning = Die mitgelieferten Vorlagen stehen in jeder Sitzung bereit. Legen Sie hier eine eigene an, oder sichern Sie eine Tagesordnung dort als Vorlage, wo sie geplant wird.
template-unknown = Diese Vorlage ist nicht hier
template-unknown-meaning = Sie wurde gelöscht, oder der Link ist alt. Gelöschte Vorlagen liegen im Papierkorb der Liste.
`
