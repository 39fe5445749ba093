### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Scores
sheet-replies = Antwoorden
sheet-prospects = Prospects
sheet-reconnect = Reactiveren
sheet-prune = Te bekijken
sheet-insufficient = Niet te beoordelen
sheet-weekly = Deze week
sheet-invitations = Openstaande uitnodigingen
sheet-contacts = Alle contacten

## The sheet of scores

sheet-scores-totals = Totaal
sheet-scores-extended = Score
sheet-scores-classic = Klassieke score, zonder berichten
sheet-scores-pillars = Pijlers en hun onderdelen
sheet-scores-points = punten
sheet-scores-of = van
sheet-scores-low = minimum
sheet-scores-high = maximum
sheet-scores-measured = gemeten
sheet-scores-explanation = uitleg
sheet-scores-formula = formule
sheet-scores-actions = Wat de score zou verhogen
sheet-scores-gain = winst
sheet-scores-hours = uren werk
