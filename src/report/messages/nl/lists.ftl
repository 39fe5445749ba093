### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (zonder naam)
unknown = onbekend
list-needs-messages = deze lijst heeft messages.csv nodig, dat niet in de export zit: vraag het archief aan met “Berichten” aangevinkt

## Replies
reply-owed-question = { $days ->
    [0] vroeg je vandaag iets
    [1] vroeg je gisteren iets
   *[other] vroeg je { $days } dagen geleden iets en wacht op antwoord
}
reply-owed-request = { $days ->
    [0] vroeg je vandaag om iets te doen
    [1] vroeg je gisteren om iets te doen
   *[other] vroeg je { $days } dagen geleden om iets te doen en wacht op antwoord
}
reply-owed-proposal = { $days ->
    [0] stelde vandaag iets voor
    [1] stelde gisteren iets voor
   *[other] stelde { $days } dagen geleden iets voor en wacht op antwoord
}
reply-owed-first-note = { $days ->
    [0] schreef je vandaag voor het eerst persoonlijk
    [1] schreef je gisteren voor het eerst persoonlijk
   *[other] schreef je { $days } dagen geleden voor het eerst persoonlijk en wacht op antwoord
}
reply-owed-invitation-note = { $days ->
    [0] voegde vandaag een notitie toe aan de uitnodiging die je accepteerde
    [1] voegde gisteren een notitie toe aan de uitnodiging die je accepteerde
   *[other] voegde { $days } dagen geleden een notitie toe aan de uitnodiging die je accepteerde en wacht op antwoord
}
reply-awaiting-question = { $days ->
    [0] je stelde vandaag een vraag en wacht op antwoord
    [1] je stelde gisteren een vraag en wacht op antwoord
   *[other] je stelde { $days } dagen geleden een vraag en wacht op antwoord
}
reply-awaiting-request = { $days ->
    [0] je vroeg vandaag om iets en wacht af
    [1] je vroeg gisteren om iets en wacht af
   *[other] je vroeg { $days } dagen geleden om iets en wacht af
}
reply-awaiting-proposal = { $days ->
    [0] je stelde vandaag iets voor en wacht af
    [1] je stelde gisteren iets voor en wacht af
   *[other] je stelde { $days } dagen geleden iets voor en wacht af
}
reply-nudged = { $nudges ->
    [one] één keer herinnerd
   *[other] { $nudges } keer herinnerd
}
reply-priority = prioriteit { $priority } (sterkte van de relatie { $strength }, match { $fit })

## Prospects
prospect-in-target = in je doelgroep: { $seniority }, { $function }
prospect-decides = beslisser: { $seniority }, { $function }
prospect-to-check = beslisser ({ $seniority }, { $function }), maar de branche is onbekend: controleren
prospect-account = werkt bij { $account }, een van je accounts
prospect-account-review = het bedrijf lijkt op een van je accounts: controleren
prospect-wrote-lately = schreef je in de afgelopen maand
prospect-new-connection = { $days ->
    [0] sinds vandaag je connectie
    [1] sinds gisteren je connectie
   *[other] al { $days } dagen je connectie
}
prospect-endorsed-you = heeft je vaardigheden onderschreven of je aanbevolen
prospect-wrote-first = schreef je als eerste
prospect-blast = { $days ->
    [one] stuurde op één dag verkooppraat of sjablonen
   *[other] stuurde op { $days } dagen verkooppraat of sjablonen
}
prospect-warm = jullie hadden al contact (sterkte van de relatie { $strength }, score { $score })
prospect-cold = jullie hadden nog nooit contact (score { $score })
prospect-talk-unknown = onbekend of jullie contact hadden: { $reason } (score { $score })
prospect-unanswered-by-you = { $messages ->
    [one] schreef je op { $day } en heeft nog geen antwoord
   *[other] schreef je { $messages } keer, het laatst op { $day }, en heeft nog geen antwoord
} (score { $score })
prospect-unanswered-by-them = { $messages ->
    [one] je schreef op { $day }, zonder antwoord
   *[other] je schreef { $messages } keer, het laatst op { $day }, zonder antwoord
} (score { $score })
prospect-courtesies = tot nu toe alleen beleefdheden, het laatst op { $day } (score { $score })

## Reconnect
reconnect-quiet = ooit sterk ({ $peak } van 100; { $peak_day }), al { $years } jaar stil
reconnect-deep-dormant = relaties die al ruim drie jaar stil zijn, zijn vaak even nuttig als huidige
reconnect-decides = beslisser ({ $seniority })
reconnect-novel = opent een bedrijf of branche waar je geen actieve relatie hebt
reconnect-owed-long = { $days ->
    [0] je was nog een antwoord schuldig toen het stil werd
    [1] je was nog een antwoord schuldig toen het gisteren stil werd
   *[other] je was nog een antwoord schuldig toen het { $days } dagen geleden stil werd
}

## Prune
prune-spam = { $days ->
    [one] stuurde op één dag verkooppraat of sjablonen; je hebt nooit geantwoord
   *[other] stuurde op { $days } dagen verkooppraat of sjablonen; je hebt nooit geantwoord
}
prune-decides = beslist binnen je doelgroep: misschien toch houden
prune-nameless = profiel gesloten of verborgen; al { $years } jaar een connectie
prune-quiet = al { $years } jaar een connectie, zonder ooit echt contact
prune-off-target = { $others ->
    [0] buiten de doelgroep, geen beslisser, van geen van beide kanten een onderschrijving
    [one] buiten de doelgroep, geen beslisser, van geen van beide kanten een onderschrijving; één ander contact bij het bedrijf blijft
   *[other] buiten de doelgroep, geen beslisser, van geen van beide kanten een onderschrijving; { $others } andere contacten bij het bedrijf blijven
}
prune-off-target-alone = { $others ->
    [0] buiten de doelgroep, geen beslisser
    [one] buiten de doelgroep, geen beslisser; één ander contact bij het bedrijf blijft
   *[other] buiten de doelgroep, geen beslisser; { $others } andere contacten bij het bedrijf blijven
}
prune-support-unknown = niet alle onderschrijvingen en aanbevelingen staan in de export: of er een is, is niet bekend
prune-unfollow-first = te bekijken: eerst ontvolgen; terugdraaien kan alleen met een nieuwe uitnodiging
prune-lost-sender = { $messages ->
    [one] één bericht, van { $since }, onbeantwoord
   *[other] { $messages } berichten sinds { $since }, geen enkel beantwoord
}; { $level }
prune-lost-sender-at = { $messages ->
    [one] één bericht, van { $since }, onbeantwoord
   *[other] { $messages } berichten sinds { $since }, geen enkel beantwoord
}; { $level }, bij { $company }
prune-lost-nothing = niets dat deze export laat zien
prune-lost-direct-line = het directe contact met deze persoon ({ $level }); anderen bij het bedrijf blijven

## Insufficient evidence
insufficient-nameless = de rij bevat alleen een datum: profiel gesloten of verborgen
insufficient-nothing = functietitel noch bedrijf vermeld
insufficient-no-title = geen functietitel vermeld
insufficient-title-unknown = de functietitel zegt niets wat de woordenlijsten kennen

## Invitations
invitation-pending = { $days ->
    [0] vandaag verstuurd, niet geaccepteerd
    [1] gisteren verstuurd, niet geaccepteerd
   *[other] { $days } dagen geleden verstuurd, niet geaccepteerd
}
invitation-with-note = met persoonlijke notitie
invitation-without-note = zonder notitie; na intrekken kun je drie weken lang niet opnieuw uitnodigen

## Contacts
contact-in-target = in de doelgroep
contact-off-target = niet in de doelgroep
contact-target-unknown = doelgroep onbeslist: er ontbreekt een gegeven
contact-tie-living = actieve relatie
contact-tie-weak = nieuwe of zwakke relatie
contact-tie-cooling = afkoelende relatie
contact-tie-dormant = slapende relatie
contact-tie-deep-dormant = al ruim drie jaar slapende relatie
contact-tie-one-sided = slechts één kant schreef
contact-tie-never = nog nooit contact gehad
contact-no-messages = geen berichten in deze export
contact-owner-unknown = berichten niet toegewezen: eigenaar onbekend
contact-not-connected = geen connectie
contact-shares-name = berichten niet te scheiden van die van een naamgenoot

## Roles
role-client = is al klant
role-prospect = door jou als prospect aangemerkt
role-candidate = is kandidaat
role-partner = is partner
role-ambassador = beveelt je aan bij anderen
role-colleague = is of was een collega
