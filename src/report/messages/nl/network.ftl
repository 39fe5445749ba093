### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Eén connectie met een bekend bedrijf: { $largest }.
   *[other] { $known } connecties met een bekend bedrijf, bij { $groups ->
        [1] één bedrijf
       *[other] { $groups } bedrijven
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één bedrijf
       *[other] { $effective } even grote bedrijven
    }.
}
network-spread-living-company = { $known ->
    [1] Eén actieve relatie met een bekend bedrijf: { $largest }.
   *[other] { $known } actieve relaties met een bekend bedrijf, bij { $groups ->
        [1] één bedrijf
       *[other] { $groups } bedrijven
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één bedrijf
       *[other] { $effective } even grote bedrijven
    }.
}
network-spread-sector = { $known ->
    [1] Eén connectie met een bekende branche: { $largest }.
   *[other] { $known } connecties met een bekende branche, in { $groups ->
        [1] één branche
       *[other] { $groups } branches
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één branche
       *[other] { $effective } even grote branches
    }.
}
network-spread-living-sector = { $known ->
    [1] Eén actieve relatie met een bekende branche: { $largest }.
   *[other] { $known } actieve relaties met een bekende branche, in { $groups ->
        [1] één branche
       *[other] { $groups } branches
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één branche
       *[other] { $effective } even grote branches
    }.
}
network-spread-country = { $known ->
    [1] Eén connectie bij een bedrijf waarvan de naam het land verraadt: { $largest }.
   *[other] { $known } connecties bij bedrijven waarvan de naam het land verraadt, in { $groups ->
        [1] één land
       *[other] { $groups } landen
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één land
       *[other] { $effective } even grote landen
    }.
}
network-spread-living-country = { $known ->
    [1] Eén actieve relatie bij een bedrijf waarvan de naam het land verraadt: { $largest }.
   *[other] { $known } actieve relaties bij bedrijven waarvan de naam het land verraadt, in { $groups ->
        [1] één land
       *[other] { $groups } landen
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één land
       *[other] { $effective } even grote landen
    }.
}
network-spread-language = { $known ->
    [1] Je schrijft met één connectie; taal: { $largest }.
   *[other] Je schrijft met { $known } connecties, in { $groups ->
        [1] één taal
       *[other] { $groups } talen
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één taal
       *[other] { $effective } even grote talen
    }.
}
network-spread-living-language = { $known ->
    [1] Eén actieve relatie; taal: { $largest }.
   *[other] { $known } actieve relaties, in { $groups ->
        [1] één taal
       *[other] { $groups } talen
    }; grootste groep: { $largest } ({ $percent }%). Even breed gespreid als over { $effective ->
        [1] één taal
       *[other] { $effective } even grote talen
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Geen nieuwe connectie in de afgelopen twaalf maanden.
    [1] Eén nieuwe connectie in de afgelopen twaalf maanden{ $assessed ->
        [0] ; die is niet te beoordelen.
       *[other] , { $in_target ->
            [0] niet in je doelgroep.
           *[other] in je doelgroep.
        }
    }
   *[other] { $connections } nieuwe connecties in de afgelopen twaalf maanden; in je doelgroep: { $in_target } van de { $assessed } die te beoordelen zijn.
}
network-drift-toward = Je beweegt naar je doelgroep toe: { $recent }% van de connecties van het laatste halfjaar hoort erbij, daarvoor { $earlier }%.
network-drift-away = Je beweegt van je doelgroep af: { $recent }% van de connecties van het laatste halfjaar hoort erbij, daarvoor { $earlier }%.
network-drift-none = Geen echte koerswijziging: { $recent }% van de connecties van het laatste halfjaar hoort bij je doelgroep, daarvoor { $earlier }%.
network-drift-unknown = Te weinig connecties om een koers te zien: aan weerszijden van het laatste halfjaar zijn er { $needed } nodig die te beoordelen zijn.
network-age = De helft van je connecties is ouder dan { $median } jaar (een kwart is jonger dan { $lower }, een kwart ouder dan { $upper }).
network-age-living = De helft van je actieve relaties heeft { $years } jaar of langer geduurd, van het eerste bericht tot het laatste.

## Layers of living ties

network-layers = Actieve relaties: { $active } van de gebruikelijke { $active_usual }; ongeveer twee keer per jaar of vaker: { $affinity } van { $affinity_usual }; maandelijks: { $sympathy } van { $sympathy_usual }; wekelijks: { $support } van { $support_usual }.
network-layer-support-clique = Binnenste kring: elke week
network-layer-sympathy-group = Hechte relaties: elke maand
network-layer-affinity-group = Goede relaties: twee keer per jaar
network-layer-active-network = Actief netwerk: één keer per jaar

## Decision makers

network-deciders = { $percent }% van je connecties is beslisser.
network-deciders-living = Beslisser is { $percent }% van je connecties en { $living_percent }% van je actieve relaties: { $verdict ->
    [higher] je spreekt beslissers vaker dan anderen.
    [lower] je spreekt beslissers minder vaak dan anderen.
   *[same] geen echt verschil.
}

## Key accounts

network-accounts = Accounts: { $accounts }. Je kent iemand bij { $known }, een beslisser bij { $deciders } en hebt een actieve relatie bij { $living }.
network-accounts-without-ties = Accounts: { $accounts }. Je kent iemand bij { $known } en een beslisser bij { $deciders }.
network-account-nobody = Je kent er niemand.
network-account-ties-not-measured = Connecties: { $contacts }; beslissers: { $deciders }; relaties niet gemeten.
network-account-no-living-tie = { $contacts } connecties, maar geen actieve relatie.
network-account-only-contact = Maar één connectie{ $living ->
    [0] , zonder actieve relatie.
   *[other] .
}
network-account-only-living-tie = { $contacts } connecties, maar één actieve relatie.
network-account-no-decision-maker = { $living } actieve relaties, maar geen beslisser.
network-account-covered = { $contacts } connecties, { $living } actieve relaties; beslissers: { $deciders }.
network-single-contact = { $account } hangt aan één persoon: je kent er verder niemand.
network-single-living-tie = { $account } hangt aan één actieve relatie; je kent er nog { $others ->
    [1] één persoon.
   *[other] { $others } personen.
}

## Comparison

network-acceptance = { $accepted } van { $sent } uitnodigingen zijn geaccepteerd ({ $percent }%).
network-acceptance-note = Met een persoonlijke notitie werd { $with }% geaccepteerd, zonder { $without }%: { $verdict ->
    [higher] de notitie helpt.
    [lower] de notitie helpt niet.
   *[same] geen echt verschil.
}
network-acceptance-by-group = Acceptatie per branche of niveau is niet te meten: een uitnodiging noemt bedrijf noch functie van wie niet accepteerde.
network-group-reply-higher = { $group }: { $percent }% beantwoordt je eerste bericht (marge { $low }–{ $high }), meer dan elders.
network-group-reply-lower = { $group }: { $percent }% beantwoordt je eerste bericht (marge { $low }–{ $high }), minder dan elders.
network-group-depth-higher = { $group }: met { $percent }% van wie je aanschrijft ontstaat een gesprek (marge { $low }–{ $high }), meer dan elders.
network-group-depth-lower = { $group }: met { $percent }% van wie je aanschrijft ontstaat een gesprek (marge { $low }–{ $high }), minder dan elders.
network-group-stage-higher = { $group }: { $percent }% van de wederzijdse relaties leidt tot een telefoongesprek, afspraak of meer (marge { $low }–{ $high }), meer dan elders.
network-group-stage-lower = { $group }: { $percent }% van de wederzijdse relaties leidt tot een telefoongesprek, afspraak of meer (marge { $low }–{ $high }), minder dan elders.

## Funnel

network-funnel-narrowest = De smalste stap is “{ $step }”: { $percent }% van de stap ervoor gaat door (marge { $low }–{ $high }).

## Deals

network-deals-read = Deals: { $deals }, waarvan gewonnen: { $won }. Gekoppeld aan een contact: { $contacts }; aan een bedrijf: { $companies }; aan niemand met zekerheid: { $unmatched }.
network-deals-none-won = Geen deal staat als gewonnen; schrijf “won” in de fase van de gewonnen deals.
network-deals-without-day = { $deals ->
    [1] Eén deal heeft geen openingsdatum en kan geen score krijgen.
   *[other] { $deals } deals hebben geen openingsdatum en kunnen geen score krijgen.
}
network-deals-unreadable = { $cells ->
    [1] Eén cel van de deals was onleesbaar: rij { $row }, kolom { $column }.
   *[other] { $cells } cellen van de deals waren onleesbaar, de eerste in rij { $row }, kolom { $column }.
}
network-deals-by-tie-and-fit = Naar de sterkte van de beste relatie en de match met de doelgroep, elk voor de helft, op de dag vóór de opening; match naar de functies van nu.
network-deals-by-tie-strength = Naar de sterkte van de beste relatie met het contact of bedrijf, op de dag vóór de opening.
network-deals-by-target-fit = Naar de beste match onder wie je kende op de dag vóór de opening, naar de functies van nu.
network-deals-by-score-of-month = Naar je eigen uitgebreide score van de maand vóór de opening, met wie de deal ook was.
