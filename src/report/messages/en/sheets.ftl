### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Scores
sheet-replies = Replies
sheet-prospects = Prospects
sheet-reconnect = Reconnect
sheet-prune = To review
sheet-insufficient = Cannot be assessed
sheet-weekly = This week
sheet-invitations = Pending invitations
sheet-contacts = All contacts

## The sheet of scores

sheet-scores-totals = Total
sheet-scores-extended = Score
sheet-scores-classic = Classic score, without messages
sheet-scores-pillars = Pillars and their lines
sheet-scores-points = points
sheet-scores-of = of
sheet-scores-low = low
sheet-scores-high = high
sheet-scores-measured = measured
sheet-scores-explanation = explanation
sheet-scores-formula = formula
sheet-scores-actions = What would raise the score
sheet-scores-gain = gain
sheet-scores-hours = hours of work
