### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Bouw je professionele merk op
score-pillar-people = Vind de juiste mensen
score-pillar-insights = Deel en bespreek inzichten
score-pillar-relationships = Bouw relaties op
score-pillar-messages = Haal alles uit je berichten

score-band-new = als een nieuw netwerk
score-band-casual = als een netwerk dat af en toe wordt gebruikt
score-band-kept = als een goed onderhouden netwerk
score-band-expert = als het netwerk van een expert

## Titles of lines

score-title-profile-headline = kopregel
score-title-profile-summary = samenvatting
score-title-profile-positions = beschreven functies
score-title-profile-education = opleiding
score-title-profile-skills = vaardigheden
score-title-profile-industry-location = branche en locatie
score-title-profile-extras = extra rubrieken (certificaten, talen, projecten)
score-title-recommendations-received = ontvangen aanbevelingen
score-title-recommendations-given = gegeven aanbevelingen
score-title-endorsers = mensen die je vaardigheden onderschrijven
score-title-own-posts = posts in je eigen woorden
score-title-target-fit = contacten in de doelgroep
score-title-decision-makers = beslissers
score-title-invitation-acceptance = geaccepteerde uitnodigingen
score-title-personal-notes = uitnodigingen met persoonlijke notitie
score-title-target-drift = richting van je netwerk
score-title-people-weeks = weken waarin je mensen zocht
score-title-comments = inhoudelijke reacties
score-title-posts = posts
score-title-reactions = likes en dergelijke
score-title-rhythm = vast ritme
score-title-dialogue = dialoog
score-title-living-ties = actieve relaties
score-title-two-way = contacten met wie je echt contact had
score-title-reciprocity = wederkerigheid
score-title-long-ties = langdurige relaties
score-title-living-decision-makers = beslissers onder je actieve relaties
score-title-company-diversity = spreiding over bedrijven
score-title-answered-in-week = antwoorden binnen een week
score-title-reply-speed = snelheid van je antwoorden
score-title-opener-replies = antwoorden op je eerste berichten
score-title-alternating-threads = echte gesprekken
score-title-real-world-value = wat gesprekken opleverden
score-title-manners = omgangsvormen

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Geen kopregel
   *[other] Kopregel aanwezig
} → { $points } van { $available }
score-line-profile-summary = { $count ->
    [0] Geen samenvatting
    [one] Samenvatting van één teken; volle score bij { $full }
   *[other] Samenvatting van { $count } tekens; volle score bij { $full }
} → { $points } van { $available }
score-line-profile-positions = { $positions ->
    [one] { $described ->
        [0] Je laatste functie is niet beschreven
       *[other] Je laatste functie is beschreven
    }
   *[other] { $described } van je laatste { $positions } functies beschreven
} → { $points } van { $available }
score-line-profile-education = { $present ->
    [0] Geen opleiding vermeld
   *[other] Opleiding vermeld
} → { $points } van { $available }
score-line-profile-skills = { $count ->
    [0] Geen vaardigheden
    [one] Eén vaardigheid; volle score bij { $full }
   *[other] { $count } vaardigheden; volle score bij { $full }
} → { $points } van { $available }
score-line-profile-industry-location = { $count ->
    [0] Branche noch locatie vermeld
    [one] Alleen branche of alleen locatie vermeld
   *[other] Branche en locatie vermeld
} → { $points } van { $available }
score-line-profile-extras = { $count ->
    [0] Geen certificaten, talen, projecten of iets dergelijks
    [one] Eén soort extra rubriek; volle score bij { $full }
   *[other] { $count } soorten extra rubrieken; volle score bij { $full }
} → { $points } van { $available }
score-line-recommendations-received = { $count ->
    [0] Geen aanbeveling ontvangen
    [one] Eén aanbeveling ontvangen
   *[other] { $count } aanbevelingen ontvangen
}; volle score bij { $full } → { $points } van { $available }
score-line-recommendations-given = { $count ->
    [0] Geen aanbeveling gegeven
    [one] Eén aanbeveling gegeven
   *[other] { $count } aanbevelingen gegeven
}; volle score bij { $full } → { $points } van { $available }
score-line-endorsers = { $people ->
    [0] Niemand heeft je vaardigheden onderschreven
    [one] Eén persoon heeft je vaardigheden onderschreven
   *[other] { $people } mensen hebben je vaardigheden onderschreven
} → { $points } van { $available }
score-line-own-posts = { $per_28_days } posts in eigen woorden in vier weken, { $original_percent }% van je posts origineel → { $points } van { $available }
score-line-own-posts-in-part = { $per_28_days } posts in eigen woorden in vier weken; zonder InstantReposts.csv is het aandeel originele posts niet gemeten → { $points } van { $available }

## Lines of “Find the right people”

score-line-target-fit = In je doelgroep: { $hits } van de { $cases } beoordeelbare contacten{ $unassessed ->
    [0] {""}
    [one] ; nog één is niet te beoordelen
   *[other] ; nog { $unassessed } zijn niet te beoordelen
} → { $points } van { $available } (marge { $low }–{ $high })
score-line-target-fit-without-profile = Zonder doelprofiel tellen beslissers uit elke branche: { $hits } van de { $cases } beoordeelbare contacten{ $unassessed ->
    [0] {""}
    [one] ; nog één is niet te beoordelen
   *[other] ; nog { $unassessed } zijn niet te beoordelen
} → { $points } van { $available } (marge { $low }–{ $high })
score-line-decision-makers = Beslissers: { $hits } van de { $cases } beoordeelbare contacten{ $unassessed ->
    [0] {""}
    [one] ; bij nog één zegt de functietitel het niet
   *[other] ; bij nog { $unassessed } zegt de functietitel het niet
} → { $points } van { $available } (marge { $low }–{ $high })
score-line-invitation-acceptance = { $hits } van de { $cases } uitnodigingen geaccepteerd → { $points } van { $available } (marge { $low }–{ $high })
score-line-personal-notes = { $hits } van de { $cases } uitnodigingen met persoonlijke notitie → { $points } van { $available } (marge { $low }–{ $high })
score-line-target-drift = In je doelgroep: { $hits } van de { $cases } connecties van het laatste halfjaar; daarvoor { $before_percent }% → { $points } van { $available } (marge { $low }–{ $high })
score-line-people-weeks = Zoekactie of doelgroepconnectie in { $count } van de laatste { $full } weken → { $points } van { $available }

## Lines of “Engage with insights”

score-line-comments = { $per_28_days } inhoudelijke reacties in vier weken → { $points } van { $available }
score-line-posts = { $per_28_days } posts in vier weken → { $points } van { $available }
score-line-reactions = { $per_28_days } likes en dergelijke in vier weken → { $points } van { $available }
score-line-rhythm = Actief in { $count } van de laatste { $full } weken → { $points } van { $available }
score-line-dialogue = { $per_28_days } dialogen in vier weken → { $points } van { $available }

## Lines of “Build relationships”

score-line-living-ties = Je actieve relaties tellen samen als { $strength } relaties op volle sterkte → { $points } van { $available }
score-line-two-way = Ooit echt contact met { $hits } van de { $cases } connecties → { $points } van { $available } (marge { $low }–{ $high })
score-line-reciprocity = { $percent }% van al het contact is wederkerig → { $points } van { $available } (marge { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Geen actieve relatie is ouder dan drie jaar
    [one] Eén actieve relatie is ouder dan drie jaar
   *[other] { $ties } actieve relaties zijn ouder dan drie jaar
} → { $points } van { $available }
score-line-living-decision-makers = Beslissers: { $hits } van de { $cases } actieve relaties{ $unassessed ->
    [0] {""}
    [one] ; bij nog één zegt de functietitel het niet
   *[other] ; bij nog { $unassessed } zegt de functietitel het niet
} → { $points } van { $available } (marge { $low }–{ $high })
score-line-company-diversity = { $ties } actieve relaties, verdeeld als over { $companies } even grote bedrijven → { $points } van { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = { $hits } van de { $cases } binnen een week beantwoord → { $points } van { $available } (marge { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [one] Je enige antwoord kwam binnen { $hours } uur
   *[other] Van je { $answers } antwoorden binnen een week kwam de helft binnen { $hours } uur
} → { $points } van { $available }
score-line-reply-speed-with-range = { $answers ->
    [one] Je enige antwoord kwam binnen { $hours } uur
   *[other] Van je { $answers } antwoorden binnen een week kwam de helft binnen { $hours } uur
} → { $points } van { $available } (marge { $low }–{ $high })
score-line-opener-replies = { $hits } van de { $cases } eerste berichten beantwoord → { $points } van { $available } (marge { $low }–{ $high })
score-line-alternating-threads = { $hits } van de { $cases } gesprekken gingen minstens drie keer heen en weer → { $points } van { $available } (marge { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Geen gesprek leidde tot een telefoontje, voorstel of meer
    [one] Eén gesprek leidde tot een telefoontje, voorstel of meer, waarde { $value }
   *[other] { $contacts } gesprekken leidden tot een telefoontje, voorstel of meer, waarde { $value }
} → { $points } van { $available }
score-line-manners = Eerste berichten met verkooppraat of sjabloon: { $hits } van de { $cases } → { $points } van { $available } (marge { $low }–{ $high })

## What is not measured

score-missing-file = Niet gemeten: { $file } zit niet in de export.
score-too-few-cases = Niet beoordeeld: { $cases ->
    [0] geen enkel geval
    [one] maar één geval
   *[other] maar { $cases } gevallen
}, er zijn er { $needed } nodig.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Nog geen connecties
    [one] Tot nu toe één connectie
   *[other] Tot nu toe { $connections } connecties
}: vanaf { $needed } is een netwerk te beoordelen.
score-starter-young-network = Het netwerk is { $days ->
    [one] één dag
   *[other] { $days } dagen
} oud: vanaf { $needed } dagen is het te beoordelen.
score-provisional-no-target-profile = Voorlopig: zonder doelprofiel tellen beslissers uit elke branche.
score-provisional-no-messages = Voorlopig: de export bevat geen berichten, dus relaties en gesprekken zijn niet gemeten.
score-provisional-missing-support = { $files ->
    [one] Eén bestand met onderschrijvingen of aanbevelingen ontbreekt
   *[other] { $files } bestanden met onderschrijvingen en aanbevelingen ontbreken
} in de export: relaties kunnen sterker zijn dan getoond.
score-provisional-low-coverage = Slechts { $percent }% van “{ $pillar }” was te meten: grenzen in plaats van één getal.
score-provisional-mostly-unassessed = Voorlopig: { $percent }% van de contacten is niet aan de doelgroep te toetsen.

## Change over time

score-change-none = geen echte verandering
score-change-higher = { $points } gestegen (marge { $low } tot { $high })
score-change-lower = { $points } gedaald (marge { $low } tot { $high })

## Actions

score-action-answer-owed = { $count ->
    [one] Geef antwoord aan de persoon die op je wacht
   *[other] Geef antwoord aan de { $count } mensen die op je wachten
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}en nog één
       *[other] {" "}en nog { $others }
    }
}
score-action-recommend = Schrijf twee aanbevelingen en vraag er twee{ $named ->
    [0] {""}
   *[other] {" "}(bijvoorbeeld { $names })
}
score-action-finish-profile = Maak je profiel af: { $parts }
score-action-comment = Schrijf twee inhoudelijke reacties per week
score-action-post = Plaats één eigen post per week
score-action-meet-and-propose = Stel drie telefoongesprekken voor en doe één voorstel{ $named ->
    [0] {""}
   *[other] , bijvoorbeeld aan { $names }
}
score-action-revive = { $count ->
    [one] Reactiveer één slapende relatie
   *[other] Reactiveer { $count } slapende relaties
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}en nog één
       *[other] {" "}en nog { $others }
    }
}
score-action-open-conversations = { $count ->
    [one] Schrijf persoonlijk aan één beslisser in je doelgroep met wie je nog nooit contact had
   *[other] Schrijf persoonlijk aan { $count } beslissers in je doelgroep met wie je nog nooit contact had
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}en nog één
       *[other] {" "}en nog { $others }
    }
}
score-action-invite-in-target = Nodig elke week één persoon uit je doelgroep uit, met een persoonlijke notitie
score-action-answer-within-day = Antwoord binnen een dag
score-action-personal-openers = Schrijf je volgende twintig eerste berichten zonder sjabloon of verkooppraat
score-action-dialogue = Ga één keer per week terug naar een post waarop je reageerde en antwoord
score-action-prune = { $count ->
    [one] Bekijk of één contact weg kan
   *[other] Bekijk of { $count } contacten weg kunnen
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}en nog één
       *[other] {" "}en nog { $others }
    }
}

## You and your network

score-versus-reply-time = Jij antwoordt in { $mine } uur, je contacten in { $theirs }: { $verdict ->
    [lower] jij bent sneller
    [higher] zij zijn sneller
   *[same] geen echt verschil
}
score-versus-reply-rate = Jij beantwoordt { $mine }% van hun vragen, zij { $theirs }% van de jouwe: { $verdict ->
    [lower] zij antwoorden vaker
    [higher] jij antwoordt vaker
   *[same] geen echt verschil
}
score-versus-question-rate = Jij vraagt iets in { $mine }% van je beurten, zij in { $theirs }%: { $verdict ->
    [lower] zij vragen meer
    [higher] jij vraagt meer
   *[same] geen echt verschil
}
score-versus-initiation = Jij begint { $mine }% van de gesprekken, zij { $theirs }%: { $verdict ->
    [lower] zij beginnen vaker
    [higher] jij begint vaker
   *[same] geen echt verschil
}
score-versus-too-few = Te weinig gevallen aan een kant om te vergelijken: er zijn er { $needed } nodig.
score-official-sector = Je LinkedIn-index is { $official }, het gemiddelde van je branche { $average }: { $side ->
    [above] { $points } erboven
    [below] { $points } eronder
   *[same] gelijk
}
score-official-network = Je LinkedIn-index is { $official }, het gemiddelde van je netwerk { $average }: { $side ->
    [above] { $points } erboven
    [below] { $points } eronder
   *[same] gelijk
}

## Performance

score-funnel-openers = eerste berichten
score-funnel-replies = antwoorden
score-funnel-three-turns = drie beurten of meer, of een latere stap
score-funnel-calls = telefoontjes en afspraken
score-funnel-proposals = voorstellen
score-funnel-signed = getekend
score-deals-not-validated = Niet gevalideerd: een score van vóór de opening hebben { $won ->
    [one] één gewonnen deal
   *[other] { $won } gewonnen deals
} en { $others ->
    [one] één andere
   *[other] { $others } andere
}; van elk zijn er { $needed } nodig.
score-deals-found = De score onderscheidde gewonnen deals van de andere: de gewonnen deal stond hoger in { $area_percent }% van de paren (marge { $area_low }–{ $area_high }; 50 is toeval) en het beste tiende won { $lift } keer zo vaak als het geheel (marge { $lift_low }–{ $lift_high }), over { $won } gewonnen en { $others } andere.
score-deals-suggested = De score onderscheidt gewonnen deals misschien van de andere, maar niet zonder twijfel: de gewonnen deal stond hoger in { $area_percent }% van de paren (marge { $area_low }–{ $area_high }; 50 is toeval) en het beste tiende won { $lift } keer zo vaak als het geheel (marge { $lift_low }–{ $lift_high }), over { $won } gewonnen en { $others } andere.
score-deals-not-found = De score onderscheidde gewonnen deals niet van de andere: de gewonnen deal stond hoger in { $area_percent }% van de paren (marge { $area_low }–{ $area_high }; 50 is toeval) en het beste tiende won { $lift } keer zo vaak als het geheel (marge { $lift_low }–{ $lift_high }), over { $won } gewonnen en { $others } andere.
score-deals-reversed = Lagere scores wonnen vaker: de gewonnen deal stond maar in { $area_percent }% van de paren hoger (marge { $area_low }–{ $area_high }; 50 is toeval) en het beste tiende won { $lift } keer zo vaak als het geheel (marge { $lift_low }–{ $lift_high }), over { $won } gewonnen en { $others } andere.
