### The summary on the terminal.

summary-title = Netwerkaudit per { $day }
summary-title-undated = Netwerkaudit zonder bekende datum: de export bevat geen datums
summary-owner = Eigenaar: { $name } ({ $evidence })
summary-owner-unknown = Eigenaar onbekend: { $evidence }. Onduidelijk wie wat schreef; geef de eigenaar op met --owner
summary-another-member = Let op: hier zijn bestanden van twee mensen bij; onderzoek ieders export apart
summary-people = Connecties: { $connections }, beslissers: { $decision_makers }, in de doelgroep: { $in_target }, actieve relaties: { $living }
summary-people-without-ties = Connecties: { $connections }, beslissers: { $decision_makers }, in de doelgroep: { $in_target }
summary-no-target = Zonder doelprofiel tellen alle beslissers (tiewise init maakt er een).
summary-profile-without-target = Het profiel noemt geen doel: alle beslissers tellen.
summary-no-messages = Geen berichten in de export: relaties en antwoorden zijn niet gemeten.
summary-score = Score { $score } van 100 (tussen { $low } en { $high }; { $coverage }% gemeten)
summary-score-band = Score tussen { $low } en { $high } van 100: slechts { $coverage }% van de punten was te meten
summary-classic = Klassiek, zonder berichten: { $score }
summary-official = Index van LinkedIn: { $official } (klassieke score hier: { $classic })
summary-official-alone = Index van LinkedIn: { $official }
summary-official-sector = gemiddelde van de branche { $average }
summary-official-network = gemiddelde van het netwerk { $average }
summary-not-measured = niet gemeten
summary-list-replies = { $count ->
    [one] één antwoord verschuldigd
   *[other] { $count } antwoorden verschuldigd
}
summary-list-awaiting = { $count ->
    [one] één antwoord verwacht
   *[other] { $count } antwoorden verwacht
}
summary-list-prospects = { $count ->
    [one] één prospect
   *[other] { $count } prospects
}
summary-list-reconnect = { $count ->
    [one] één slapende relatie te reactiveren
   *[other] { $count } slapende relaties te reactiveren
}
summary-list-prune = { $count ->
    [one] één contact te bekijken
   *[other] { $count } contacten te bekijken
}
summary-list-invitations = { $count ->
    [one] één openstaande uitnodiging
   *[other] { $count } openstaande uitnodigingen
}
summary-list-cut = { $shown } van { $list }
summary-list-all = --all toont de rest
summary-actions = Wat de score zou verhogen
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] Eén bestand in { $folder }
   *[other] { $files } bestanden in { $folder }
}

## explain
explain-decides = beslisser
explain-decides-not = geen beslisser
explain-connected-on = connectie sinds
explain-strength = Sterkte van de relatie: { $strength } van 100, { $state } (piek { $peak })
explain-strength-unknown = Sterkte van de relatie niet gemeten: { $reason }
explain-part-volume = dagen met contact, van twee kanten
explain-part-recency = hoe vers het laatste contact is
explain-part-duration = maanden en jaren van contact
explain-part-reciprocity = evenwicht tussen beide kanten
explain-part-depth = beantwoorde vragen, resultaten
explain-part-support = aanbevelingen, onderschrijvingen
explain-messages = Berichten ontvangen: { $received }, verzonden: { $sent }; de beurt wisselde { $turns ->
    [one] één keer
   *[other] { $turns } keer
}
explain-questions = Vragen aan jou: { $asked_you }, beantwoord: { $you_answered }; vragen van jou: { $you_asked }, beantwoord: { $answered }
explain-declined-you = je wees af
explain-declined-them = wees af
explain-owed = Je bent een antwoord schuldig
explain-awaiting = Je wacht op antwoord
explain-promise = Je beloofde
explain-last-topic = Laatste onderwerp
explain-list-replies = Antwoorden: het laatste persoonlijke bericht vraagt iets of stelt iets voor; van 1 tot 60 dagen ben je een antwoord schuldig, tot een jaar is het te laat. Volgorde: 40 voor een vraag, 25 voor een fase, een vijfde van de sterkte van de relatie en 15 voor de match, elke 30 dagen gehalveerd. Verwacht: je vroeg 7 tot 60 dagen geleden iets en herinnerde minder dan twee keer.
explain-list-prospects = Prospects: connecties in de doelgroep die beslissen; geen geldende afwijzing, geen klant, geen lopend voorstel. Volgorde: 45% match, 25% warmte (het best bij sterkte 35), 20% moment en 10% voor wie zelf als eerste kwam.
explain-list-reconnect = Reactiveren: wederzijdse relaties die ooit sterkte 30 haalden en al ruim een jaar stil zijn, zonder geldende afwijzing. Volgorde: 40% piek, 30% match en 30% nieuwheid van bedrijf en branche; vijf per week.
explain-list-prune = Opruimen: om te bekijken, nooit om ongezien te verwijderen. Wie op drie of meer dagen verkooppraat of sjablonen stuurde zonder antwoord van jou; profielen zonder naam die al ruim twee jaar connectie zijn; en, in netwerken vanaf 25.000 connecties of op verzoek, contacten van ruim twee jaar zonder ooit echt contact, buiten de doelgroep, geen beslisser, zonder onderschrijving, geen collega, niet om te houden, niet in het CRM en niet het enige contact bij een bedrijf of in een branche.
explain-list-insufficient = Te weinig gegevens: connecties van wie functietitel of naam ontbreekt of niets zegt; geen lijst beoordeelt ze.
explain-list-weekly = Deze week: de antwoorden die je schuldig bent, hooguit 25; vijf relaties om te reactiveren; drie prospects. In de volgorde van hun lijsten, niemand twee keer.
explain-official = Cijfer van LinkedIn: { $official } van 25; ze meten verschillende dingen
explain-list-rows = { $rows ->
    [one] Eén rij
   *[other] { $rows } rijen
}{ $cut_off ->
    [0] {""}
   *[other] , nog { $cut_off } boven de limiet (--all toont ze)
}

## decide
decide-recorded = { $new ->
    [1] Eén besluit vastgelegd
   *[other] { $new } besluiten vastgelegd
}, in totaal { $all } in { $file }
