### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Rank
column-key = Key
column-name = Name
column-profile-url = Profile
column-company = Company
column-position = Position
column-seniority = Seniority
column-function = Function
column-sector = Sector
column-decision-maker = Decision maker
column-in-target = In target
column-tie-strength = Tie strength
column-last-contact = Last contact
column-reason = Reason

## Replies
column-status = Status
column-priority = Priority
column-days-waiting = Days waiting
column-kind = Kind
column-sentence = Sentence
column-stage = Stage
column-nudges = Reminders

## Prospects
column-score = Score
column-fit = Fit
column-warmth = Warmth
column-timing = Timing
column-came-first = Came first
column-account = Account
column-check = To check

## Reconnect
column-week = Week
column-peak-strength = Peak strength
column-peak-on = Peak on
column-days-silent = Days silent
column-tie-state = State of the tie
column-novelty = Novelty
column-last-topic = Last topic

## To review
column-branch = Why listed
column-what-is-lost = What is lost
column-first-step = First step

## This week
column-task = Task
column-list-rank = Rank in its list

## Cannot be assessed, pending invitations
column-missing = Missing
column-sent-on = Sent on
column-days-pending = Days pending
column-has-note = With a note

## All contacts
column-is-connection = Connection
column-connected-on = Connected on
column-email = E-mail
column-two-way = Both wrote
column-stage-on = Stage on
column-volume = Volume
column-recency = Recency
column-duration = Duration
column-reciprocity = Reciprocity
column-depth = Depth
column-support = Support
column-messages-in = Messages received
column-messages-out = Messages sent
column-words-in = Words received
column-words-out = Words sent
column-group-messages-in = Group messages received
column-group-messages-out = Group messages sent
column-contact-days-in = Contact-days of theirs
column-contact-days-out = Contact-days of mine
column-turns-in = Turns of theirs
column-turns-out = Turns of mine
column-alternations = Alternations
column-began = Who began
column-starts-in = Conversations begun by them
column-starts-out = Conversations begun by me
column-questions-in = Questions received
column-questions-in-answered = Of those answered
column-questions-out = Questions asked
column-questions-out-answered = Of those answered by them
column-median-reply-hours-in = Their median reply, hours
column-median-reply-hours-out = My median reply, hours
column-first-contact-in = First message received
column-first-contact-out = First message sent
column-last-contact-in = Last message received
column-last-contact-out = Last message sent
column-longest-gap-days = Longest gap, days
column-usual-gap-days = Usual gap, days
column-debt = Reply
column-debt-kind = Kind of reply
column-promise-open-days = Promise open, days
column-declined = Declined
column-declined-on = Declined on
column-pitch-days = Days with a pitch
column-pitch-days-in = Days with a pitch received
column-pitch-days-out = Days with a pitch sent
column-templates-in = Templates received
column-templates-out = Templates sent
column-boilerplate-only = Set phrases only
column-language = Language
column-languages = Languages
column-endorsed-me = Endorsed me
column-endorsed-by-me = Endorsed by me
column-recommended-me = Recommended me
column-recommended-by-me = Recommended by me
column-role = Role
column-kept = Kept
column-colleague = Colleague
column-flags = Flags
column-industry = Industry
column-sector-confidence = Confidence of the sector
column-sector-evidence = Sector told by
column-employer-group = Employer group
column-title-evidence = Evidence in the title
column-matched-by = Matched by
column-shares-name = Shares a name
