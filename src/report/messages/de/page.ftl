### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Einladungen, die vor mehr als drei Wochen verschickt und nicht angenommen wurden. Wer eine zurückzieht, kann drei Wochen lang nicht neu einladen.
page-accounts-cut = Gezeigt sind die ersten { $shown } von { $accounts } Zielunternehmen; scores.json enthält alle.
page-change-since-month = Binnen eines Monats: { $change }
page-change-since-year = Binnen eines Jahres: { $change }
page-change-pillar = { $pillar }: { $points } Punkte seit { $month }

## Spread
page-spread = Wie breit das Netzwerk gestreut ist
page-spread-by = Nach
page-spread-company = Unternehmen, alle Kontakte
page-spread-living-company = Unternehmen, aktive Beziehungen
page-spread-sector = Branchen, alle Kontakte
page-spread-living-sector = Branchen, aktive Beziehungen
page-spread-country = Länder, alle Kontakte
page-spread-living-country = Länder, aktive Beziehungen
page-spread-language = Sprachen, alle Kontakte
page-spread-living-language = Sprachen, aktive Beziehungen
page-known = Bekannt
page-groups = Gruppen
page-effective-groups = Entspricht
page-largest = Größte
page-top-one = Die größte
page-top-ten = Die zehn größten

## Growth and age
page-ages = Alter der Kontakte
page-years = Jahre
page-share = Anteil

## Decision makers
page-deciders = Entscheider nach Branche
page-living-share = Unter aktiven Beziehungen

## Single points of contact
page-single-points = Was an einer Person hängt
page-single-points-note = Kunden, laufende Geschäfte und Zielunternehmen mit nur einer aktiven Beziehung oder nur einem Kontakt. Holen Sie jemanden dazu.
page-person = Person
page-others-there = Dort auch bekannt

## You and your network
page-versus = Sie und Ihr Netzwerk
page-habit = Gewohnheit
page-you = Sie
page-they = Ihre Kontakte
habit-reply-time-hours = Stunden bis zur Antwort
habit-reply-rate = Beantwortete Anfragen
habit-question-rate = Wortmeldungen mit Frage
habit-initiation = Begonnene Gespräche

## Invitations
page-acceptance = Angenommene Einladungen
page-invitations = Einladungen
page-all = Alle
page-with-note = Mit persönlicher Notiz
page-without-note = Ohne Notiz
page-accepted = Angenommen
page-sent = Gesendet
page-rate = Quote

## Rates and funnel by group
page-rates-by-sector = Was Gespräche ergeben, nach Branche
page-rates-by-seniority = Was Gespräche ergeben, nach Ebene
page-rates-note = Bei wenigen Fällen nähern sich die Quoten der des ganzen Netzwerks; unter fünf Fällen gibt es keine.
page-rate-reply = Antworten auf Ihre erste Nachricht
page-rate-depth = Werden zu Gesprächen
page-rate-stage = Führen zu Telefonat oder mehr
page-funnel-by-sector = Der Trichter nach Branche
page-funnel-by-seniority = Der Trichter nach Ebene

## LinkedIn’s own index
page-official = Neben LinkedIns eigenem Index
page-pillar = Säule
page-total-classic = Gesamt, ohne Nachrichten
page-ours = Diese Analyse
page-theirs = LinkedIn
page-difference = Unterschied

## Deals
page-deals = Geschäfte
page-channel = Kanal
page-no-channel = ohne Kanal
page-won = Gewonnen
page-amount-won = Gewonnener Betrag
