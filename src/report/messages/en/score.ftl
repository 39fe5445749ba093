### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90% range.

## Pillars and bands

score-pillar-brand = Establish your professional brand
score-pillar-people = Find the right people
score-pillar-insights = Engage with insights
score-pillar-relationships = Build relationships
score-pillar-messages = Make the most of messages

score-band-new = like a new network
score-band-casual = like a network used now and then
score-band-kept = like a well-kept network
score-band-expert = like an expert’s network

## Titles of lines

score-title-profile-headline = headline
score-title-profile-summary = summary
score-title-profile-positions = described positions
score-title-profile-education = education
score-title-profile-skills = skills
score-title-profile-industry-location = industry and location
score-title-profile-extras = extras (certifications, languages, projects)
score-title-recommendations-received = recommendations received
score-title-recommendations-given = recommendations given
score-title-endorsers = people who endorse you
score-title-own-posts = posts in your own words
score-title-target-fit = contacts in target
score-title-decision-makers = decision makers
score-title-invitation-acceptance = accepted invitations
score-title-personal-notes = invitations with a personal note
score-title-target-drift = where the network is heading
score-title-people-weeks = weeks of looking for people
score-title-comments = substantive comments
score-title-posts = posts
score-title-reactions = reactions
score-title-rhythm = steady rhythm
score-title-dialogue = dialogue
score-title-living-ties = living ties
score-title-two-way = contacts who ever talked with you
score-title-reciprocity = reciprocity
score-title-long-ties = long ties
score-title-living-decision-makers = decision makers among living ties
score-title-company-diversity = diversity of companies
score-title-answered-in-week = answered within a week
score-title-reply-speed = speed of your answers
score-title-opener-replies = replies to your first messages
score-title-alternating-threads = real conversations
score-title-real-world-value = what conversations led to
score-title-manners = manners

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] No headline
   *[other] Headline present
} → { $points } of { $available }
score-line-profile-summary = { $count ->
    [0] No summary
    [one] Summary of one character; { $full } are full
   *[other] Summary of { $count } characters; { $full } are full
} → { $points } of { $available }
score-line-profile-positions = { $positions ->
    [one] { $described ->
        [0] Your latest position is not described
       *[other] Your latest position is described
    }
   *[other] { $described } of your latest { $positions } positions described
} → { $points } of { $available }
score-line-profile-education = { $present ->
    [0] No education stated
   *[other] Education stated
} → { $points } of { $available }
score-line-profile-skills = { $count ->
    [0] No skills
    [one] One skill; { $full } are full
   *[other] { $count } skills; { $full } are full
} → { $points } of { $available }
score-line-profile-industry-location = { $count ->
    [0] Neither industry nor location stated
    [one] Only one of industry and location stated
   *[other] Industry and location stated
} → { $points } of { $available }
score-line-profile-extras = { $count ->
    [0] No certifications, languages, projects or the like
    [one] One kind of extras; { $full } are full
   *[other] { $count } kinds of extras; { $full } are full
} → { $points } of { $available }
score-line-recommendations-received = { $count ->
    [0] No recommendation received
    [one] One recommendation received
   *[other] { $count } recommendations received
}; { $full } are full → { $points } of { $available }
score-line-recommendations-given = { $count ->
    [0] No recommendation given
    [one] One recommendation given
   *[other] { $count } recommendations given
}; { $full } are full → { $points } of { $available }
score-line-endorsers = { $people ->
    [0] Nobody has endorsed a skill of yours
    [one] One person has endorsed your skills
   *[other] { $people } people have endorsed your skills
} → { $points } of { $available }
score-line-own-posts = { $per_28_days } posts in your own words in four weeks, { $original_percent }% of your posts original → { $points } of { $available }
score-line-own-posts-in-part = { $per_28_days } posts in your own words in four weeks; without InstantReposts.csv the share of original posts is not measured → { $points } of { $available }

## Lines of “Find the right people”

score-line-target-fit = { $hits } of { $cases } assessable contacts are in your target{ $unassessed ->
    [0] {""}
    [one] ; one more cannot be assessed
   *[other] ; { $unassessed } more cannot be assessed
} → { $points } of { $available } (range { $low }–{ $high })
score-line-target-fit-without-profile = No target profile, so decision makers of every sector are the target: { $hits } of { $cases } assessable contacts{ $unassessed ->
    [0] {""}
    [one] ; one more cannot be assessed
   *[other] ; { $unassessed } more cannot be assessed
} → { $points } of { $available } (range { $low }–{ $high })
score-line-decision-makers = { $hits } of { $cases } assessable contacts are decision makers{ $unassessed ->
    [0] {""}
    [one] ; the title of one more does not say
   *[other] ; the titles of { $unassessed } more do not say
} → { $points } of { $available } (range { $low }–{ $high })
score-line-invitation-acceptance = { $hits } of { $cases } invitations accepted → { $points } of { $available } (range { $low }–{ $high })
score-line-personal-notes = { $hits } of { $cases } invitations carried a personal note → { $points } of { $available } (range { $low }–{ $high })
score-line-target-drift = { $hits } of { $cases } connections of the last six months are in your target; before, { $before_percent }% were → { $points } of { $available } (range { $low }–{ $high })
score-line-people-weeks = A search or a connection in target in { $count } of the last { $full } weeks → { $points } of { $available }

## Lines of “Engage with insights”

score-line-comments = { $per_28_days } substantive comments in four weeks → { $points } of { $available }
score-line-posts = { $per_28_days } posts in four weeks → { $points } of { $available }
score-line-reactions = { $per_28_days } reactions in four weeks → { $points } of { $available }
score-line-rhythm = Active in { $count } of the last { $full } weeks → { $points } of { $available }
score-line-dialogue = { $per_28_days } dialogues in four weeks → { $points } of { $available }

## Lines of “Build relationships”

score-line-living-ties = Living ties add up to { $strength } full ones → { $points } of { $available }
score-line-two-way = { $hits } of { $cases } connections ever talked with you both ways → { $points } of { $available } (range { $low }–{ $high })
score-line-reciprocity = { $percent }% of all contact is returned in kind → { $points } of { $available } (range { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] No living tie is older than three years
    [one] One living tie is older than three years
   *[other] { $ties } living ties are older than three years
} → { $points } of { $available }
score-line-living-decision-makers = { $hits } of { $cases } living ties are decision makers{ $unassessed ->
    [0] {""}
    [one] ; the title of one more does not say
   *[other] ; the titles of { $unassessed } more do not say
} → { $points } of { $available } (range { $low }–{ $high })
score-line-company-diversity = { $ties } living ties are spread as over { $companies } companies of equal size → { $points } of { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = Answered { $hits } of { $cases } within a week → { $points } of { $available } (range { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [one] Your only answer came within { $hours } hours
   *[other] Half of the { $answers } answers that you gave within a week came within { $hours } hours
} → { $points } of { $available }
score-line-reply-speed-with-range = { $answers ->
    [one] Your only answer came within { $hours } hours
   *[other] Half of the { $answers } answers that you gave within a week came within { $hours } hours
} → { $points } of { $available } (range { $low }–{ $high })
score-line-opener-replies = { $hits } of { $cases } first messages were answered → { $points } of { $available } (range { $low }–{ $high })
score-line-alternating-threads = { $hits } of { $cases } threads go to and fro three times or more → { $points } of { $available } (range { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] No conversation has led to a call, a proposal or more
    [one] One conversation led to a call, a proposal or more, worth { $value }
   *[other] { $contacts } conversations led to a call, a proposal or more, worth { $value }
} → { $points } of { $available }
score-line-manners = { $hits } of { $cases } first messages were a pitch or a template → { $points } of { $available } (range { $low }–{ $high })

## What is not measured

score-missing-file = Not measured: { $file } not in the export.
score-too-few-cases = Not scored: { $cases ->
    [0] no case
    [one] only one case
   *[other] only { $cases } cases
}, { $needed } are needed.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] No connections yet
    [one] One connection so far
   *[other] { $connections } connections so far
}: from { $needed } on a network can be judged.
score-starter-young-network = The network is { $days ->
    [one] one day
   *[other] { $days } days
} old: from { $needed } on it can be judged.
score-provisional-no-target-profile = Provisional: without a target profile, decision makers of every sector are the target.
score-provisional-no-messages = Provisional: the export has no messages, so ties and conversations are not measured.
score-provisional-missing-support = { $files ->
    [one] One file of endorsements or recommendations is
   *[other] { $files } files of endorsements and recommendations are
} not in the export: ties may be stronger than shown.
score-provisional-low-coverage = Only { $percent }% of “{ $pillar }” could be measured: bounds instead of one number.
score-provisional-mostly-unassessed = Provisional: { $percent }% of the contacts cannot be assessed against the target.

## Change over time

score-change-none = no real change
score-change-higher = up by { $points } (range { $low } to { $high })
score-change-lower = down by { $points } (range { $low } to { $high })

## Actions

score-action-answer-owed = { $count ->
    [one] Answer the one person who waits for your reply
   *[other] Answer these { $count } who wait for your reply
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
}
score-action-recommend = Write two recommendations and ask for two{ $named ->
    [0] {""}
   *[other] , for example { $names }
}
score-action-finish-profile = Finish your profile: { $parts }
score-action-comment = Write two substantive comments a week
score-action-post = Publish one post of your own a week
score-action-meet-and-propose = Propose three calls and make one proposal{ $named ->
    [0] {""}
   *[other] , for example to { $names }
}
score-action-revive = { $count ->
    [one] Revive one tie that has gone quiet
   *[other] Revive { $count } ties that have gone quiet
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
}
score-action-open-conversations = { $count ->
    [one] Write personally to one decision maker in your target whom you have never talked to
   *[other] Write personally to { $count } decision makers in your target whom you have never talked to
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
}
score-action-invite-in-target = Invite one person in your target a week, with a personal note
score-action-answer-within-day = Answer within a day
score-action-personal-openers = Write your next twenty first messages without template or pitch
score-action-dialogue = Once a week, go back to a post that you commented on and answer
score-action-prune = { $count ->
    [one] Review one contact for removal
   *[other] Review { $count } contacts for removal
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
}

## You and your network

score-versus-reply-time = You answer in { $mine } hours, they in { $theirs }: { $verdict ->
    [lower] you are faster
    [higher] they are faster
   *[same] no real difference
}
score-versus-reply-rate = You answer { $mine }% of what they ask, they { $theirs }% of what you ask: { $verdict ->
    [lower] they answer more
    [higher] you answer more
   *[same] no real difference
}
score-versus-question-rate = { $mine }% of your turns ask something, { $theirs }% of theirs: { $verdict ->
    [lower] they ask more
    [higher] you ask more
   *[same] no real difference
}
score-versus-initiation = You begin { $mine }% of conversations, they { $theirs }%: { $verdict ->
    [lower] they begin more
    [higher] you begin more
   *[same] no real difference
}
score-versus-too-few = Too few cases on either side to compare: { $needed } are needed.
score-official-sector = LinkedIn’s own index for you is { $official }, the average of your industry { $average }: { $side ->
    [above] { $points } above
    [below] { $points } below
   *[same] the same
}
score-official-network = LinkedIn’s own index for you is { $official }, the average of your network { $average }: { $side ->
    [above] { $points } above
    [below] { $points } below
   *[same] the same
}

## Performance

score-funnel-openers = first messages
score-funnel-replies = replies
score-funnel-three-turns = three turns or more, or a later step
score-funnel-calls = calls and meetings
score-funnel-proposals = proposals
score-funnel-signed = signed
score-deals-not-validated = Not validated: { $won } won and { $others } other deals have a score from before they were opened; { $needed } of each are needed.
score-deals-found = The score told won deals from others: the won one stood higher in { $area_percent }% of pairs (range { $area_low }–{ $area_high }; 50 is chance), and the best tenth won { $lift } times as often as all (range { $lift_low }–{ $lift_high }), over { $won } won and { $others } others.
score-deals-suggested = The score may tell won deals from others, but not beyond doubt: the won one stood higher in { $area_percent }% of pairs (range { $area_low }–{ $area_high }; 50 is chance), and the best tenth won { $lift } times as often as all (range { $lift_low }–{ $lift_high }), over { $won } won and { $others } others.
score-deals-not-found = The score did not tell won deals from others: the won one stood higher in { $area_percent }% of pairs (range { $area_low }–{ $area_high }; 50 is chance), and the best tenth won { $lift } times as often as all (range { $lift_low }–{ $lift_high }), over { $won } won and { $others } others.
score-deals-reversed = Lower scores won more often: the won one stood higher in only { $area_percent }% of pairs (range { $area_low }–{ $area_high }; 50 is chance), and the best tenth won { $lift } times as often as all (range { $lift_low }–{ $lift_high }), over { $won } won and { $others } others.
