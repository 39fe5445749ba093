### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (no name)
unknown = unknown
list-needs-messages = this list needs messages.csv, which is not in the export: request the archive with "Messages" ticked

## Replies
reply-owed-question = { $days ->
    [0] asked you something today
    [one] asked you something yesterday
   *[other] asked you something { $days } days ago and has no answer
}
reply-owed-request = { $days ->
    [one] asked you to do something yesterday
   *[other] asked you to do something { $days } days ago and has no answer
}
reply-owed-proposal = { $days ->
    [one] proposed something yesterday
   *[other] proposed something { $days } days ago and has no answer
}
reply-owed-first-note = { $days ->
    [one] wrote you a first personal note yesterday
   *[other] wrote you a first personal note { $days } days ago and has no answer
}
reply-owed-invitation-note = { $days ->
    [one] added a note to the invitation that you accepted, yesterday
   *[other] added a note to the invitation that you accepted, { $days } days ago, and has no answer
}
reply-awaiting-question = { $days ->
    [one] you asked yesterday and wait for an answer
   *[other] you asked { $days } days ago and wait for an answer
}
reply-awaiting-request = { $days ->
    [one] you asked for something yesterday and wait
   *[other] you asked for something { $days } days ago and wait
}
reply-awaiting-proposal = { $days ->
    [one] you proposed something yesterday and wait
   *[other] you proposed something { $days } days ago and wait
}
reply-nudged = { $nudges ->
    [one] reminded once
   *[other] reminded { $nudges } times
}
reply-priority = priority { $priority } (tie strength { $strength }, fit { $fit })

## Prospects
prospect-in-target = in your target: { $seniority }, { $function }
prospect-decides = decides: { $seniority }, { $function }
prospect-to-check = decides ({ $seniority }, { $function }), but the sector is not known: check
prospect-account = works at your account { $account }
prospect-account-review = the company resembles one of your accounts: check
prospect-wrote-lately = wrote to you within the last month
prospect-new-connection = { $days ->
    [0] connected today
    [one] connected yesterday
   *[other] connected { $days } days ago
}
prospect-endorsed-you = endorsed or recommended you
prospect-wrote-first = wrote to you first
prospect-blast = { $days ->
    [one] has sent you pitches or templates on one day
   *[other] has sent you pitches or templates on { $days } days
}
prospect-warm = you have talked (tie strength { $strength }, score { $score })
prospect-cold = never talked yet (score { $score })
prospect-talk-unknown = whether you talked is not known: { $reason } (score { $score })
prospect-unanswered-by-you = { $messages ->
    [one] wrote to you on { $day } and has no answer
   *[other] wrote to you { $messages } times, last on { $day }, and has no answer
} (score { $score })
prospect-unanswered-by-them = { $messages ->
    [one] you wrote on { $day }, without an answer
   *[other] you wrote { $messages } times, last on { $day }, without an answer
} (score { $score })
prospect-courtesies = only courtesies so far, last on { $day } (score { $score })

## Reconnect
reconnect-quiet = strong once ({ $peak } of 100 on { $peak_day }), silent for { $years } years
reconnect-deep-dormant = ties quiet for over three years are often as useful as current ones
reconnect-decides = decides ({ $seniority })
reconnect-novel = opens a company or sector where you have no living tie
reconnect-owed-long = { $days ->
    [one] you owed a reply when it went quiet
   *[other] you owed a reply when it went quiet, { $days } days ago
}

## Prune
prune-spam = { $days ->
    [one] sent pitches or templates on one day, never answered
   *[other] sent pitches or templates on { $days } days, and you never answered
}
prune-decides = decides in your target: perhaps a prospect all the same
prune-nameless = left LinkedIn or is hidden; connected { $years } years ago
prune-quiet = connected { $years } years ago and never talked both ways
prune-off-target = { $others ->
    [0] off target, no decision maker, no endorsement either way
    [one] off target, no decision maker, no endorsement either way; one other contact at the company stays
   *[other] off target, no decision maker, no endorsement either way; { $others } other contacts at the company stay
}
prune-off-target-alone = { $others ->
    [0] off target, no decision maker
    [one] off target, no decision maker; one other contact at the company stays
   *[other] off target, no decision maker; { $others } other contacts at the company stay
}
prune-support-unknown = endorsements and recommendations are not all in the export: not known whether there is one
prune-unfollow-first = to review: unfollow first, removing needs a fresh invitation to undo
prune-lost-sender = { $messages ->
    [one] one message, of { $since }
   *[other] { $messages } messages since { $since }
}, none answered; { $level }
prune-lost-sender-at = { $messages ->
    [one] one message, of { $since }
   *[other] { $messages } messages since { $since }
}, none answered; { $level }, at { $company }
prune-lost-nothing = nothing that this export shows
prune-lost-direct-line = the direct line to this person ({ $level }); others there remain

## Insufficient evidence
insufficient-nameless = the row has only a date: the member left or is hidden
insufficient-nothing = neither title nor company is stated
insufficient-no-title = no title is stated
insufficient-title-unknown = the title says nothing that the lexicons know

## Invitations
invitation-pending = { $days ->
    [one] sent yesterday, not accepted
   *[other] sent { $days } days ago, not accepted
}
invitation-with-note = with a personal note
invitation-without-note = without a note; withdrawing blocks a new invitation for three weeks

## Contacts
contact-in-target = in target
contact-off-target = not in target
contact-target-unknown = target open: something is not known
contact-tie-living = living tie
contact-tie-weak = new or weak tie
contact-tie-cooling = cooling tie
contact-tie-dormant = dormant tie
contact-tie-deep-dormant = deep dormant tie
contact-tie-one-sided = only one side wrote
contact-tie-never = never talked
contact-no-messages = no messages in this export
contact-owner-unknown = messages not attributed: the owner is unknown
contact-not-connected = no connection
contact-shares-name = messages of a namesake cannot be told apart

## Roles
role-client = your client
role-prospect = you call them a prospect
role-candidate = a candidate
role-partner = your partner
role-ambassador = recommends you to others
role-colleague = a colleague, now or before
