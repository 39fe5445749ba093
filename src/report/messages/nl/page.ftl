### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Uitnodigingen van meer dan drie weken geleden die niet zijn geaccepteerd. Wie er een intrekt, kan drie weken niet opnieuw uitnodigen.
page-accounts-cut = Getoond zijn de eerste { $shown } van { $accounts } accounts; scores.json bevat ze allemaal.
page-change-since-month = In de afgelopen maand: { $change }
page-change-since-year = In het afgelopen jaar: { $change }
page-change-pillar = { $pillar }: { $points } punten sinds { $month }

## Spread
page-spread = Hoe breed het netwerk gespreid is
page-spread-by = Naar
page-spread-company = Bedrijven, alle contacten
page-spread-living-company = Bedrijven, actieve relaties
page-spread-sector = Branches, alle contacten
page-spread-living-sector = Branches, actieve relaties
page-spread-country = Landen, alle contacten
page-spread-living-country = Landen, actieve relaties
page-spread-language = Talen, alle contacten
page-spread-living-language = Talen, actieve relaties
page-known = Bekend
page-groups = Groepen
page-effective-groups = Gelijk aan
page-largest = Grootste
page-top-one = De grootste
page-top-ten = De tien grootste

## Growth and age
page-ages = Leeftijd van de connecties
page-years = Jaren
page-share = Aandeel

## Decision makers
page-deciders = Beslissers per branche
page-living-share = Onder actieve relaties

## Single points of contact
page-single-points = Accounts die aan één persoon hangen
page-single-points-note = Klanten, lopende deals en doelaccounts met maar één actieve relatie of één connectie. Betrek er iemand bij.
page-person = Persoon
page-others-there = Daar ook bekend

## You and your network
page-versus = Jij en je netwerk
page-habit = Gewoonte
page-you = Jij
page-they = Je contacten
habit-reply-time-hours = Uren tot een antwoord
habit-reply-rate = Beantwoorde vragen
habit-question-rate = Beurten met een vraag
habit-initiation = Begonnen gesprekken

## Invitations
page-acceptance = Geaccepteerde uitnodigingen
page-invitations = Uitnodigingen
page-all = Alle
page-with-note = Met persoonlijke notitie
page-without-note = Zonder notitie
page-accepted = Geaccepteerd
page-sent = Verzonden
page-rate = Percentage

## Rates and funnel by group
page-rates-by-sector = Wat gesprekken opleveren, per branche
page-rates-by-seniority = Wat gesprekken opleveren, per niveau
page-rates-note = Bij weinig gevallen trekken de percentages naar dat van het hele netwerk; onder de vijf is er geen.
page-rate-reply = Beantwoorden je eerste bericht
page-rate-depth = Worden gesprekken
page-rate-stage = Leiden tot een telefoongesprek of meer
page-funnel-by-sector = De trechter per branche
page-funnel-by-seniority = De trechter per niveau

## LinkedIn’s own index
page-official = Naast de index van LinkedIn
page-pillar = Pijler
page-total-classic = Totaal, zonder berichten
page-ours = Deze audit
page-theirs = LinkedIn
page-difference = Verschil

## Deals
page-deals = Deals
page-channel = Kanaal
page-no-channel = zonder kanaal
page-won = Gewonnen
page-amount-won = Gewonnen bedrag
