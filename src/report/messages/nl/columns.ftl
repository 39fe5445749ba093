### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Rang
column-key = Sleutel
column-name = Naam
column-profile-url = Profiel
column-company = Bedrijf
column-position = Functietitel
column-seniority = Niveau
column-function = Functie
column-sector = Branche
column-decision-maker = Beslisser
column-in-target = In de doelgroep
column-tie-strength = Sterkte van de relatie
column-last-contact = Laatste contact
column-reason = Reden

## Replies
column-status = Status
column-priority = Prioriteit
column-days-waiting = Dagen gewacht
column-kind = Soort
column-sentence = Zin
column-stage = Fase
column-nudges = Herinneringen

## Prospects
column-score = Score
column-fit = Match
column-warmth = Warmte
column-timing = Moment
column-came-first = Kwam als eerste
column-account = Account
column-check = Na te gaan

## Reconnect
column-week = Week
column-peak-strength = Hoogste sterkte
column-peak-on = Hoogste op
column-days-silent = Dagen stilte
column-tie-state = Toestand van de relatie
column-novelty = Nieuwheid
column-last-topic = Laatste onderwerp

## To review
column-branch = Waarom hier
column-what-is-lost = Wat verloren gaat
column-first-step = Eerste stap

## This week
column-task = Taak
column-list-rank = Rang in de lijst

## Cannot be assessed, pending invitations
column-missing = Ontbreekt
column-sent-on = Verzonden op
column-days-pending = Dagen open
column-has-note = Met notitie

## All contacts
column-is-connection = Connectie
column-connected-on = Connectie sinds
column-email = E-mail
column-two-way = Beiden schreven
column-stage-on = Fase op
column-volume = Omvang
column-recency = Actualiteit
column-duration = Duur
column-reciprocity = Wederkerigheid
column-depth = Diepte
column-support = Steun
column-messages-in = Berichten ontvangen
column-messages-out = Berichten verzonden
column-words-in = Woorden ontvangen
column-words-out = Woorden verzonden
column-group-messages-in = Groepsberichten ontvangen
column-group-messages-out = Groepsberichten verzonden
column-contact-days-in = Dagen met bericht van de ander
column-contact-days-out = Dagen met bericht van mij
column-turns-in = Beurten van de ander
column-turns-out = Beurten van mij
column-alternations = Wisselingen
column-began = Wie begon
column-starts-in = Gesprekken die de ander begon
column-starts-out = Gesprekken die ik begon
column-questions-in = Vragen ontvangen
column-questions-in-answered = Daarvan beantwoord
column-questions-out = Vragen gesteld
column-questions-out-answered = Daarvan door de ander beantwoord
column-median-reply-hours-in = Mediane antwoordtijd van de ander, uren
column-median-reply-hours-out = Mijn mediane antwoordtijd, uren
column-first-contact-in = Eerste bericht ontvangen
column-first-contact-out = Eerste bericht verzonden
column-last-contact-in = Laatste bericht ontvangen
column-last-contact-out = Laatste bericht verzonden
column-longest-gap-days = Langste pauze, dagen
column-usual-gap-days = Gebruikelijke pauze, dagen
column-debt = Antwoord
column-debt-kind = Soort antwoord
column-promise-open-days = Belofte open, dagen
column-declined = Afgewezen
column-declined-on = Afgewezen op
column-pitch-days = Dagen met verkooppraat
column-pitch-days-in = Dagen met verkooppraat ontvangen
column-pitch-days-out = Dagen met verkooppraat verzonden
column-templates-in = Sjablonen ontvangen
column-templates-out = Sjablonen verzonden
column-boilerplate-only = Alleen standaardzinnen
column-language = Taal
column-languages = Talen
column-endorsed-me = Heeft mijn vaardigheden onderschreven
column-endorsed-by-me = Door mij onderschreven
column-recommended-me = Heeft mij aanbevolen
column-recommended-by-me = Door mij aanbevolen
column-role = Rol
column-kept = Behouden
column-colleague = Collega
column-flags = Kenmerken
column-industry = Deelbranche
column-sector-confidence = Zekerheid van de branche
column-sector-evidence = Branche afgeleid van
column-employer-group = Werkgeversgroep
column-title-evidence = Aanwijzingen in de functietitel
column-matched-by = Herkend aan
column-shares-name = Heeft een naamgenoot
