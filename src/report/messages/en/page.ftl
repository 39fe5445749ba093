### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Invitations sent more than three weeks ago and not accepted. Withdrawing one blocks a new invitation for three weeks.
page-accounts-cut = Shown are the first { $shown } of { $accounts } accounts; scores.json holds all.
page-change-since-month = Since a month ago: { $change }
page-change-since-year = Since a year ago: { $change }
page-change-pillar = { $pillar }: { $points } points since { $month }

## Spread
page-spread = How widely the network spreads
page-spread-by = By
page-spread-company = Companies, all contacts
page-spread-living-company = Companies, living ties
page-spread-sector = Sectors, all contacts
page-spread-living-sector = Sectors, living ties
page-spread-country = Countries, all contacts
page-spread-living-country = Countries, living ties
page-spread-language = Languages, all contacts
page-spread-living-language = Languages, living ties
page-known = Known
page-groups = Groups
page-effective-groups = Equal to
page-largest = Largest
page-top-one = Largest one
page-top-ten = Largest ten

## Growth and age
page-ages = Age of the connections
page-years = Years
page-share = Share

## Decision makers
page-deciders = Decision makers by sector
page-living-share = Among living ties

## Single points of contact
page-single-points = Accounts that hang on one person
page-single-points-note = Clients, open business and target accounts with one living tie or one connection. Bring in somebody else.
page-person = Person
page-others-there = Also known there

## You and your network
page-versus = You and your network
page-habit = Habit
page-you = You
page-they = They
habit-reply-time-hours = Hours until a reply
habit-reply-rate = Asks that are answered
habit-question-rate = Turns that ask
habit-initiation = Conversations begun

## Invitations
page-acceptance = Invitations accepted
page-invitations = Invitations
page-all = All
page-with-note = With a personal note
page-without-note = Without a note
page-accepted = Accepted
page-sent = Sent
page-rate = Rate

## Rates and funnel by group
page-rates-by-sector = What conversations come to, by sector
page-rates-by-seniority = What conversations come to, by level
page-rates-note = Rates are drawn towards the whole network’s where cases are few; below five cases there is none.
page-rate-reply = Answer your first message
page-rate-depth = Become conversations
page-rate-stage = Come to a call or more
page-funnel-by-sector = The funnel by sector
page-funnel-by-seniority = The funnel by level

## LinkedIn’s own index
page-official = Beside LinkedIn’s own index
page-pillar = Pillar
page-total-classic = Total, without messages
page-ours = This audit
page-theirs = LinkedIn
page-difference = Difference

## Deals
page-deals = Deals
page-channel = Channel
page-no-channel = no channel stated
page-won = Won
page-amount-won = Amount won
