### The summary on the terminal.

summary-title = Network audit as of { $day }
summary-title-undated = Network audit, day unknown: the export holds no date
summary-owner = Owner: { $name } ({ $evidence })
summary-owner-unknown = Owner unknown: { $evidence }. Messages have no direction; say who with --owner
summary-another-member = Warning: files of two people are among these; audit each person’s export by itself
summary-people = { $connections } connections, { $decision_makers } decision makers, { $in_target } in target, { $living } living ties
summary-people-without-ties = { $connections } connections, { $decision_makers } decision makers, { $in_target } in target
summary-no-target = No target profile: all decision makers are the target (tiewise init writes one).
summary-profile-without-target = Your profile names no target: all decision makers are the target.
summary-no-messages = No messages in the export: ties, replies and reconnections are not measured.
summary-score = Score { $score } of 100 (between { $low } and { $high }; { $coverage }% measured)
summary-score-band = Score between { $low } and { $high } of 100: only { $coverage }% of the points could be measured
summary-classic = Classic, without messages: { $score }
summary-official = LinkedIn’s index: { $official } (classic score here: { $classic })
summary-official-alone = LinkedIn’s index: { $official }
summary-official-sector = industry average { $average }
summary-official-network = network average { $average }
summary-not-measured = not measured
summary-list-replies = { $count ->
    [one] one reply owed
   *[other] { $count } replies owed
}
summary-list-awaiting = { $count ->
    [one] one answer awaited
   *[other] { $count } answers awaited
}
summary-list-prospects = { $count ->
    [one] one prospect
   *[other] { $count } prospects
}
summary-list-reconnect = { $count ->
    [one] one quiet tie to revive
   *[other] { $count } quiet ties to revive
}
summary-list-prune = { $count ->
    [one] one contact to review
   *[other] { $count } contacts to review
}
summary-list-invitations = { $count ->
    [one] one pending invitation
   *[other] { $count } pending invitations
}
summary-list-cut = { $shown } of { $list }
summary-list-all = --all lists the rest
summary-actions = What would raise the score
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] One file in { $folder }
   *[other] { $files } files in { $folder }
}

## explain
explain-decides = decides
explain-decides-not = does not decide
explain-connected-on = connected on
explain-strength = Tie strength { $strength } of 100, { $state } (peak { $peak })
explain-strength-unknown = Tie strength not measured: { $reason }
explain-part-volume = days with contact, both ways
explain-part-recency = how fresh the last exchange is
explain-part-duration = months and years of it
explain-part-reciprocity = how even the two sides are
explain-part-depth = questions answered, what it led to
explain-part-support = recommendations, endorsements
explain-messages = { $received } messages received, { $sent } sent; the turn passed { $turns ->
    [one] once
   *[other] { $turns } times
}
explain-questions = Asked you { $asked_you }, you answered { $you_answered }; you asked { $you_asked }, { $answered } answered
explain-declined-you = you declined
explain-declined-them = declined
explain-owed = You owe a reply
explain-awaiting = You wait for a reply
explain-promise = You promised
explain-last-topic = Last topic
explain-list-replies = Replies: the last human message asks, requests or proposes something; 1 to 60 days old is owed, up to a year late. Ranked by 40 for a question, 25 for a stage, a fifth of the tie’s strength and 15 for fit, halved every 30 days. Awaiting: you asked 7 to 60 days ago and have reminded less than twice.
explain-list-prospects = Prospects: connections in target who decide; no binding decline, no client, no open proposal. Ranked by 45% fit, 25% warmth (best at strength 35), 20% timing and 10% for those who came to you first.
explain-list-reconnect = Reconnect: ties that once reached strength 30, two-way, silent for over a year, without a binding decline. Ranked by 40% peak, 30% fit and 30% novelty of company and sector; five a week.
explain-list-prune = Prune: to review, never to remove unseen. Senders of pitches or templates on three days or more whom you never answered; nameless accounts connected for over two years; and, in networks of 25,000 or when asked for, contacts of over two years that never talked both ways, are off target and no decision makers, unendorsed, no colleagues, not kept, not in the CRM and not the only contact at a company or in a sector.
explain-list-insufficient = Insufficient evidence: connections whose title or name is missing or says nothing; no list judges them.
explain-list-weekly = This week: the replies you owe, at most 25; five ties to revive; three prospects. In the order of their lists, nobody twice.
explain-official = LinkedIn’s own figure: { $official } of 25; the two measure different things
explain-list-rows = { $rows ->
    [one] One row
   *[other] { $rows } rows
}{ $cut_off ->
    [0] {""}
   *[other] , { $cut_off } more beyond the limit (--all shows them)
}

## decide
decide-recorded = { $new ->
    [1] One decision recorded
   *[other] { $new } decisions recorded
}, { $all } on record in { $file }
