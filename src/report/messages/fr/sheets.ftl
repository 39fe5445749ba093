### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Scores
sheet-replies = Réponses
sheet-prospects = Prospects
sheet-reconnect = À ranimer
sheet-prune = À examiner
sheet-insufficient = Non évaluables
sheet-weekly = Cette semaine
sheet-invitations = Invitations en attente
sheet-contacts = Tous les contacts

## The sheet of scores

sheet-scores-totals = Total
sheet-scores-extended = Score
sheet-scores-classic = Score classique, sans les messages
sheet-scores-pillars = Piliers et leurs critères
sheet-scores-points = points
sheet-scores-of = sur
sheet-scores-low = minimum
sheet-scores-high = maximum
sheet-scores-measured = mesuré
sheet-scores-explanation = explication
sheet-scores-formula = formule
sheet-scores-actions = Ce qui ferait monter le score
sheet-scores-gain = gain
sheet-scores-hours = heures de travail
