### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Ein Kontakt mit bekanntem Unternehmen: { $largest }.
   *[other] { $known } Kontakte mit bekanntem Unternehmen, verteilt auf { $groups ->
        [1] ein einziges Unternehmen
       *[other] { $groups } Unternehmen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] ein einziges Unternehmen
       *[other] { $effective } gleich große Unternehmen
    }.
}
network-spread-living-company = { $known ->
    [1] Eine aktive Beziehung mit bekanntem Unternehmen: { $largest }.
   *[other] { $known } aktive Beziehungen mit bekanntem Unternehmen, verteilt auf { $groups ->
        [1] ein einziges Unternehmen
       *[other] { $groups } Unternehmen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] ein einziges Unternehmen
       *[other] { $effective } gleich große Unternehmen
    }.
}
network-spread-sector = { $known ->
    [1] Ein Kontakt mit bekannter Branche: { $largest }.
   *[other] { $known } Kontakte mit bekannter Branche, verteilt auf { $groups ->
        [1] eine einzige Branche
       *[other] { $groups } Branchen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] eine einzige Branche
       *[other] { $effective } gleich große Branchen
    }.
}
network-spread-living-sector = { $known ->
    [1] Eine aktive Beziehung mit bekannter Branche: { $largest }.
   *[other] { $known } aktive Beziehungen mit bekannter Branche, verteilt auf { $groups ->
        [1] eine einzige Branche
       *[other] { $groups } Branchen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] eine einzige Branche
       *[other] { $effective } gleich große Branchen
    }.
}
network-spread-country = { $known ->
    [1] Ein Kontakt in einem Unternehmen, dessen Name das Land verrät: { $largest }.
   *[other] { $known } Kontakte in Unternehmen, deren Name das Land verrät, verteilt auf { $groups ->
        [1] ein einziges Land
       *[other] { $groups } Länder
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] ein einziges Land
       *[other] { $effective } gleich große Länder
    }.
}
network-spread-living-country = { $known ->
    [1] Eine aktive Beziehung in einem Unternehmen, dessen Name das Land verrät: { $largest }.
   *[other] { $known } aktive Beziehungen in Unternehmen, deren Name das Land verrät, verteilt auf { $groups ->
        [1] ein einziges Land
       *[other] { $groups } Länder
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] ein einziges Land
       *[other] { $effective } gleich große Länder
    }.
}
network-spread-language = { $known ->
    [1] Sie schreiben mit einem Kontakt; Sprache: { $largest }.
   *[other] Sie schreiben mit { $known } Kontakten, verteilt auf { $groups ->
        [1] eine einzige Sprache
       *[other] { $groups } Sprachen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] eine einzige Sprache
       *[other] { $effective } gleich große Sprachen
    }.
}
network-spread-living-language = { $known ->
    [1] Eine aktive Beziehung; Sprache: { $largest }.
   *[other] { $known } aktive Beziehungen, verteilt auf { $groups ->
        [1] eine einzige Sprache
       *[other] { $groups } Sprachen
    }; größte Gruppe: { $largest } ({ $percent } %). So breit gestreut wie über { $effective ->
        [1] eine einzige Sprache
       *[other] { $effective } gleich große Sprachen
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Kein neuer Kontakt in den letzten zwölf Monaten.
    [1] Ein neuer Kontakt in den letzten zwölf Monaten{ $assessed ->
        [0] ; er ist nicht beurteilbar.
       *[other] , { $in_target ->
            [0] nicht in Ihrer Zielgruppe.
           *[other] in Ihrer Zielgruppe.
        }
    }
   *[other] { $connections } neue Kontakte in den letzten zwölf Monaten; in Ihrer Zielgruppe: { $in_target } von { $assessed } beurteilbaren.
}
network-drift-toward = Sie nähern sich Ihrer Zielgruppe: Zu ihr gehören { $recent } % der Kontakte des letzten Halbjahrs, davor { $earlier } %.
network-drift-away = Sie entfernen sich von Ihrer Zielgruppe: Zu ihr gehören { $recent } % der Kontakte des letzten Halbjahrs, davor { $earlier } %.
network-drift-none = Keine echte Richtungsänderung: Zu Ihrer Zielgruppe gehören { $recent } % der Kontakte des letzten Halbjahrs, davor { $earlier } %.
network-drift-unknown = Zu wenige Kontakte für eine Richtung: Nötig sind je { $needed } beurteilbare aus dem letzten Halbjahr und aus der Zeit davor.
network-age = Die Hälfte Ihrer Kontakte besteht seit mehr als { $median } Jahren (ein Viertel seit weniger als { $lower }, ein Viertel seit mehr als { $upper }).
network-age-living = Die Hälfte Ihrer aktiven Beziehungen hat { $years } Jahre oder länger gehalten, von der ersten bis zur letzten Nachricht.

## Layers of living ties

network-layers = Aktive Beziehungen: { $active } von üblichen { $active_usual }; etwa zweimal im Jahr oder öfter gepflegt: { $affinity } von { $affinity_usual }; monatlich: { $sympathy } von { $sympathy_usual }; wöchentlich: { $support } von { $support_usual }.
network-layer-support-clique = Engster Kreis: etwa wöchentlich
network-layer-sympathy-group = Enge Beziehungen: etwa monatlich
network-layer-affinity-group = Gute Beziehungen: zweimal im Jahr
network-layer-active-network = Aktives Netz: einmal im Jahr

## Decision makers

network-deciders = { $percent } % Ihrer Kontakte sind Entscheider.
network-deciders-living = Entscheider sind { $percent } % Ihrer Kontakte und { $living_percent } % Ihrer aktiven Beziehungen: { $verdict ->
    [higher] Sie sprechen mit Entscheidern öfter als mit anderen.
    [lower] Sie sprechen mit Entscheidern seltener als mit anderen.
   *[same] kein echter Unterschied.
}

## Key accounts

network-accounts = Zielunternehmen: { $accounts }. Sie kennen jemanden in { $known }, einen Entscheider in { $deciders } und haben eine aktive Beziehung in { $living }.
network-accounts-without-ties = Zielunternehmen: { $accounts }. Sie kennen jemanden in { $known } und einen Entscheider in { $deciders }.
network-account-nobody = Sie kennen dort niemanden.
network-account-ties-not-measured = Kontakte: { $contacts }; davon Entscheider: { $deciders }; Beziehungen nicht gemessen.
network-account-no-living-tie = { $contacts } Kontakte, aber keine aktive Beziehung.
network-account-only-contact = Nur ein Kontakt{ $living ->
    [0] , und die Beziehung ist nicht aktiv.
   *[other] .
}
network-account-only-living-tie = { $contacts } Kontakte, aber nur eine aktive Beziehung.
network-account-no-decision-maker = { $living } aktive Beziehungen, aber kein Entscheider.
network-account-covered = { $contacts } Kontakte, { $living } aktive Beziehungen; davon Entscheider: { $deciders }.
network-single-contact = { $account } hängt an einer Person: Sie kennen dort sonst niemanden.
network-single-living-tie = { $account } hängt an einer aktiven Beziehung; Sie kennen dort { $others ->
    [1] eine weitere Person.
   *[other] { $others } weitere Personen.
}

## Comparison

network-acceptance = { $accepted } von { $sent } Einladungen wurden angenommen ({ $percent } %).
network-acceptance-note = Mit persönlicher Notiz wurden { $with } % angenommen, ohne { $without } %: { $verdict ->
    [higher] Die Notiz hilft.
    [lower] Die Notiz hilft nicht.
   *[same] kein echter Unterschied.
}
network-acceptance-by-group = Die Annahme je Branche oder Ebene ist nicht messbar: Eine Einladung nennt weder Unternehmen noch Titel derer, die nicht annahmen.
network-group-reply-higher = { $group }: { $percent } % antworten auf Ihre erste Nachricht (Spanne { $low }–{ $high }), mehr als anderswo.
network-group-reply-lower = { $group }: { $percent } % antworten auf Ihre erste Nachricht (Spanne { $low }–{ $high }), weniger als anderswo.
network-group-depth-higher = { $group }: Bei { $percent } % derer, denen Sie schreiben, wird es ein Gespräch (Spanne { $low }–{ $high }), mehr als anderswo.
network-group-depth-lower = { $group }: Bei { $percent } % derer, denen Sie schreiben, wird es ein Gespräch (Spanne { $low }–{ $high }), weniger als anderswo.
network-group-stage-higher = { $group }: { $percent } % der beidseitigen Beziehungen führen zu Telefonat, Treffen oder mehr (Spanne { $low }–{ $high }), mehr als anderswo.
network-group-stage-lower = { $group }: { $percent } % der beidseitigen Beziehungen führen zu Telefonat, Treffen oder mehr (Spanne { $low }–{ $high }), weniger als anderswo.

## Funnel

network-funnel-narrowest = Der engste Schritt ist „{ $step }“: { $percent } % des Schritts davor gehen weiter (Spanne { $low }–{ $high }).

## Deals

network-deals-read = Geschäfte: { $deals }, davon gewonnen: { $won }. Einem Kontakt zugeordnet: { $contacts }; einem Unternehmen: { $companies }; niemandem sicher: { $unmatched }.
network-deals-none-won = Kein Geschäft gilt als gewonnen; schreiben Sie „won“ in die Stufe der gewonnenen.
network-deals-without-day = { $deals ->
    [1] Ein Geschäft hat kein Eröffnungsdatum und lässt sich nicht bewerten.
   *[other] { $deals } Geschäfte haben kein Eröffnungsdatum und lassen sich nicht bewerten.
}
network-deals-unreadable = { $cells ->
    [1] Eine Zelle der Geschäfte war nicht lesbar: Zeile { $row }, Spalte { $column }.
   *[other] { $cells } Zellen der Geschäfte waren nicht lesbar, die erste in Zeile { $row }, Spalte { $column }.
}
network-deals-by-tie-and-fit = Nach Stärke der besten Beziehung und Passung zur Zielgruppe, je zur Hälfte, am Tag vor der Eröffnung; Passung nach heutigen Titeln.
network-deals-by-tie-strength = Nach Stärke der besten Beziehung zum Kontakt oder Unternehmen am Tag vor der Eröffnung.
network-deals-by-target-fit = Nach der besten Passung unter denen, die Sie am Tag vor der Eröffnung kannten, nach heutigen Titeln.
network-deals-by-score-of-month = Nach Ihrem eigenen erweiterten Score im Monat vor der Eröffnung, mit wem auch immer das Geschäft war.
