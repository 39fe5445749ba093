### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Scores
sheet-replies = Antworten
sheet-prospects = Zielkontakte
sheet-reconnect = Wiederbeleben
sheet-prune = Zu prüfen
sheet-insufficient = Nicht beurteilbar
sheet-weekly = Diese Woche
sheet-invitations = Offene Einladungen
sheet-contacts = Alle Kontakte

## The sheet of scores

sheet-scores-totals = Gesamt
sheet-scores-extended = Score
sheet-scores-classic = Klassischer Score, ohne Nachrichten
sheet-scores-pillars = Säulen und ihre Kriterien
sheet-scores-points = Punkte
sheet-scores-of = von
sheet-scores-low = Minimum
sheet-scores-high = Maximum
sheet-scores-measured = gemessen
sheet-scores-explanation = Erläuterung
sheet-scores-formula = Formel
sheet-scores-actions = Was den Score erhöhen würde
sheet-scores-gain = Gewinn
sheet-scores-hours = Arbeitsstunden
