### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Inviti spediti da più di tre settimane e non accettati. Ritirarne uno impedisce un nuovo invito per tre settimane.
page-accounts-cut = Sono mostrati i primi { $shown } di { $accounts } account; scores.json li contiene tutti.
page-change-since-month = Nell’ultimo mese: { $change }
page-change-since-year = Nell’ultimo anno: { $change }
page-change-pillar = { $pillar }: { $points } punti da { $month }

## Spread
page-spread = Quanto è distribuita la rete
page-spread-by = Per
page-spread-company = Aziende, tutti i contatti
page-spread-living-company = Aziende, legami attivi
page-spread-sector = Settori, tutti i contatti
page-spread-living-sector = Settori, legami attivi
page-spread-country = Paesi, tutti i contatti
page-spread-living-country = Paesi, legami attivi
page-spread-language = Lingue, tutti i contatti
page-spread-living-language = Lingue, legami attivi
page-known = Noti
page-groups = Gruppi
page-effective-groups = Equivale a
page-largest = Maggiore
page-top-one = La prima
page-top-ten = Le prime dieci

## Growth and age
page-ages = Età dei collegamenti
page-years = Anni
page-share = Quota

## Decision makers
page-deciders = Decisori per settore
page-living-share = Tra i legami attivi

## Single points of contact
page-single-points = Account che dipendono da una persona
page-single-points-note = Clienti, trattative aperte e account target con un solo legame attivo o un solo collegamento. Coinvolgi qualcun altro.
page-person = Persona
page-others-there = Conosci anche

## You and your network
page-versus = Tu e la tua rete
page-habit = Abitudine
page-you = Tu
page-they = Gli altri
habit-reply-time-hours = Ore prima di rispondere
habit-reply-rate = Richieste con risposta
habit-question-rate = Interventi con una domanda
habit-initiation = Conversazioni iniziate

## Invitations
page-acceptance = Inviti accettati
page-invitations = Inviti
page-all = Tutti
page-with-note = Con nota personale
page-without-note = Senza nota
page-accepted = Accettati
page-sent = Inviati
page-rate = Tasso

## Rates and funnel by group
page-rates-by-sector = Che cosa danno le conversazioni, per settore
page-rates-by-seniority = Che cosa danno le conversazioni, per livello
page-rates-note = Con pochi casi i tassi si avvicinano a quello di tutta la rete; sotto i cinque non ce n’è.
page-rate-reply = Rispondono al tuo primo messaggio
page-rate-depth = Diventano conversazioni
page-rate-stage = Arrivano a una chiamata o più
page-funnel-by-sector = L’imbuto per settore
page-funnel-by-seniority = L’imbuto per livello

## LinkedIn’s own index
page-official = Accanto all’indice di LinkedIn
page-pillar = Pilastro
page-total-classic = Totale, senza messaggi
page-ours = Questo audit
page-theirs = LinkedIn
page-difference = Differenza

## Deals
page-deals = Trattative
page-channel = Canale
page-no-channel = senza canale
page-won = Vinte
page-amount-won = Importo vinto
