### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Punteggi
sheet-replies = Risposte
sheet-prospects = Prospect
sheet-reconnect = Da riallacciare
sheet-prune = Da valutare
sheet-insufficient = Non valutabili
sheet-weekly = Questa settimana
sheet-invitations = Inviti in sospeso
sheet-contacts = Tutti i contatti

## The sheet of scores

sheet-scores-totals = Totale
sheet-scores-extended = Punteggio
sheet-scores-classic = Punteggio classico, senza messaggi
sheet-scores-pillars = Pilastri e relative voci
sheet-scores-points = punti
sheet-scores-of = su
sheet-scores-low = minimo
sheet-scores-high = massimo
sheet-scores-measured = misurato
sheet-scores-explanation = spiegazione
sheet-scores-formula = formula
sheet-scores-actions = Che cosa alzerebbe il punteggio
sheet-scores-gain = guadagno
sheet-scores-hours = ore di lavoro
