### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Invitations envoyées il y a plus de trois semaines et non acceptées. En retirer une bloque une nouvelle invitation pendant trois semaines.
page-accounts-cut = Les { $shown } premiers comptes sur { $accounts } sont affichés ; scores.json les contient tous.
page-change-since-month = En un mois : { $change }
page-change-since-year = En un an : { $change }
page-change-pillar = { $pillar } : { $points } points depuis { $month }

## Spread
page-spread = Étendue du réseau
page-spread-by = Par
page-spread-company = Entreprises, tous les contacts
page-spread-living-company = Entreprises, liens actifs
page-spread-sector = Secteurs, tous les contacts
page-spread-living-sector = Secteurs, liens actifs
page-spread-country = Pays, tous les contacts
page-spread-living-country = Pays, liens actifs
page-spread-language = Langues, tous les contacts
page-spread-living-language = Langues, liens actifs
page-known = Connus
page-groups = Groupes
page-effective-groups = Équivaut à
page-largest = Plus grand
page-top-one = Le premier
page-top-ten = Les dix premiers

## Growth and age
page-ages = Ancienneté des relations
page-years = Années
page-share = Part

## Decision makers
page-deciders = Décideurs par secteur
page-living-share = Parmi les liens actifs

## Single points of contact
page-single-points = Comptes qui reposent sur une personne
page-single-points-note = Clients, affaires en cours et comptes cibles avec un seul lien actif ou une seule relation. Faites entrer quelqu’un d’autre.
page-person = Personne
page-others-there = Aussi connus là-bas

## You and your network
page-versus = Vous et votre réseau
page-habit = Habitude
page-you = Vous
page-they = Eux
habit-reply-time-hours = Heures avant de répondre
habit-reply-rate = Demandes qui reçoivent une réponse
habit-question-rate = Interventions qui posent une question
habit-initiation = Conversations engagées

## Invitations
page-acceptance = Invitations acceptées
page-invitations = Invitations
page-all = Toutes
page-with-note = Avec note personnelle
page-without-note = Sans note
page-accepted = Acceptées
page-sent = Envoyées
page-rate = Taux

## Rates and funnel by group
page-rates-by-sector = Ce que donnent les conversations, par secteur
page-rates-by-seniority = Ce que donnent les conversations, par niveau
page-rates-note = Quand les cas sont rares, les taux se rapprochent de celui du réseau ; en dessous de cinq, il n’y en a pas.
page-rate-reply = Répondent à votre premier message
page-rate-depth = Deviennent des conversations
page-rate-stage = Mènent à un appel ou plus
page-funnel-by-sector = L’entonnoir par secteur
page-funnel-by-seniority = L’entonnoir par niveau

## LinkedIn’s own index
page-official = À côté de l’indice de LinkedIn
page-pillar = Pilier
page-total-classic = Total, sans les messages
page-ours = Cet audit
page-theirs = LinkedIn
page-difference = Écart

## Deals
page-deals = Affaires
page-channel = Canal
page-no-channel = sans canal
page-won = Gagnées
page-amount-won = Montant gagné
