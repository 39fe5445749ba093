### The summary on the terminal.

summary-title = Network audit as of { $day }
summary-owner = Owner: { $name } ({ $evidence })
summary-owner-unknown = Owner unknown: { $evidence }. Messages have no direction; say who with --owner
summary-people = { $connections } connections, { $decision_makers } decision makers, { $in_target } in target, { $living } living ties
summary-nameless = { $count ->
    [one] One connection has no name (left or hidden): counted, not assessed.
   *[other] { $count } connections have no name (left or hidden): counted, not assessed.
}
summary-no-target = No target profile: decision makers of every sector are the target. Write one with: tiewise init
summary-no-messages = No messages in the export: ties, replies and reconnections are not measured.
summary-score = Score { $score } of 100 (between { $low } and { $high }; { $coverage } % measured)
summary-score-band = Score between { $low } and { $high } of 100: only { $coverage } % of the points could be measured
summary-classic = Classic, without messages: { $score }
summary-not-measured = not measured
summary-lists = Lists
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
summary-actions = What would raise the score
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] One file in { $folder }
   *[other] { $files } files in { $folder }
}
