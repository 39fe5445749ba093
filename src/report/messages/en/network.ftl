### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [one] One connection with a known company, at { $largest }.
   *[other] { $known } connections with a known company, at { $groups ->
        [one] one company
       *[other] { $groups } companies
    }; most at { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one company
       *[other] { $effective } companies of equal size
    }.
}
network-spread-living-company = { $known ->
    [one] One living tie with a known company, at { $largest }.
   *[other] { $known } living ties with a known company, at { $groups ->
        [one] one company
       *[other] { $groups } companies
    }; most at { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one company
       *[other] { $effective } companies of equal size
    }.
}
network-spread-sector = { $known ->
    [one] One connection in a known sector, { $largest }.
   *[other] { $known } connections in { $groups ->
        [one] one known sector
       *[other] { $groups } known sectors
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one sector
       *[other] { $effective } sectors of equal size
    }.
}
network-spread-living-sector = { $known ->
    [one] One living tie in a known sector, { $largest }.
   *[other] { $known } living ties in { $groups ->
        [one] one known sector
       *[other] { $groups } known sectors
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one sector
       *[other] { $effective } sectors of equal size
    }.
}
network-spread-country = { $known ->
    [one] One connection at a company whose name tells its country, { $largest }.
   *[other] { $known } connections at companies whose names tell { $groups ->
        [one] one country
       *[other] { $groups } countries
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one country
       *[other] { $effective } countries of equal size
    }.
}
network-spread-living-country = { $known ->
    [one] One living tie at a company whose name tells its country, { $largest }.
   *[other] { $known } living ties at companies whose names tell { $groups ->
        [one] one country
       *[other] { $groups } countries
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one country
       *[other] { $effective } countries of equal size
    }.
}
network-spread-language = { $known ->
    [one] You write with one connection, in { $largest }.
   *[other] You write with { $known } connections in { $groups ->
        [one] one language
       *[other] { $groups } languages
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one language
       *[other] { $effective } languages of equal use
    }.
}
network-spread-living-language = { $known ->
    [one] One living tie, in { $largest }.
   *[other] { $known } living ties in { $groups ->
        [one] one language
       *[other] { $groups } languages
    }; most in { $largest } ({ $percent }%). As widely spread as over { $effective ->
        [one] one language
       *[other] { $effective } languages of equal use
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] No new connection in the last twelve months.
    [one] One new connection in the last twelve months{ $assessed ->
        [0] ; it cannot be assessed.
       *[other] , { $in_target ->
            [0] not in your target.
           *[other] in your target.
        }
    }
   *[other] { $connections } new connections in the last twelve months; { $in_target } of the { $assessed } that can be assessed are in your target.
}
network-drift-toward = You move towards your target: { $recent }% of the connections of the last half year are in it, { $earlier }% of those before.
network-drift-away = You move away from your target: { $recent }% of the connections of the last half year are in it, { $earlier }% of those before.
network-drift-none = No real drift: { $recent }% of the connections of the last half year are in your target, { $earlier }% of those before.
network-drift-unknown = Too few connections to tell a drift: { $needed } that can be assessed are needed on either side of the last half year.
network-age = Half of your connections are older than { $median } years (a quarter is younger than { $lower }, a quarter older than { $upper }).
network-age-living = Half of your living ties have lasted for { $years } years or more from the first message to the last.

## Layers of living ties

network-layers = { $active } living ties of the usual { $active_usual }: { $affinity } of { $affinity_usual } kept about twice a year or more often, { $sympathy } of { $sympathy_usual } about monthly, { $support } of { $support_usual } about weekly.
network-layer-support-clique = Closest: about weekly
network-layer-sympathy-group = Close: about monthly
network-layer-affinity-group = Good: about twice a year
network-layer-active-network = Active: about yearly

## Decision makers

network-deciders = { $percent }% of your connections decide.
network-deciders-living = { $percent }% of your connections decide, and { $living_percent }% of your living ties: { $verdict ->
    [higher] you talk with decision makers more than with others.
    [lower] you talk with decision makers less than with others.
   *[same] no real difference.
}

## Key accounts

network-accounts = { $accounts ->
    [one] One account:
   *[other] { $accounts } accounts:
} you know somebody at { $known }, somebody who decides at { $deciders }, and have a living tie at { $living }.
network-accounts-without-ties = { $accounts ->
    [one] One account:
   *[other] { $accounts } accounts:
} you know somebody at { $known }, and somebody who decides at { $deciders }.
network-account-nobody = You know nobody there.
network-account-ties-not-measured = { $contacts ->
    [one] One connection
   *[other] { $contacts } connections
}, { $deciders ->
    [0] nobody who decides; ties are not measured.
    [one] one decision maker; ties are not measured.
   *[other] { $deciders } decision makers; ties are not measured.
}
network-account-no-living-tie = { $contacts } connections, but no living tie.
network-account-only-contact = One connection only{ $living ->
    [0] , and the tie is not alive.
   *[other] .
}
network-account-only-living-tie = { $contacts } connections, but one living tie only.
network-account-no-decision-maker = { $living } living ties, but nobody who decides.
network-account-covered = { $contacts } connections, { $living } living ties, { $deciders ->
    [one] one of them decides.
   *[other] { $deciders } connections decide.
}
network-single-contact = { $account } hangs on one person: you know nobody else there.
network-single-living-tie = { $account } hangs on one living tie; { $others ->
    [one] you know one more person there.
   *[other] you know { $others } more people there.
}

## Comparison

network-acceptance = { $accepted } of { $sent } invitations were accepted ({ $percent }%).
network-acceptance-note = With a personal note { $with }% were accepted, without one { $without }%: { $verdict ->
    [higher] the note helps.
    [lower] the note does not help.
   *[same] no real difference.
}
network-acceptance-by-group = Acceptance by sector or seniority cannot be measured: an invitation names neither company nor title of those who did not accept.
network-group-reply-higher = { $group }: { $percent }% answer your first message (range { $low }–{ $high }), more than elsewhere.
network-group-reply-lower = { $group }: { $percent }% answer your first message (range { $low }–{ $high }), fewer than elsewhere.
network-group-depth-higher = { $group }: { $percent }% of those you write to become conversations (range { $low }–{ $high }), more than elsewhere.
network-group-depth-lower = { $group }: { $percent }% of those you write to become conversations (range { $low }–{ $high }), fewer than elsewhere.
network-group-stage-higher = { $group }: { $percent }% of two-way ties come to a call, meeting or more (range { $low }–{ $high }), more than elsewhere.
network-group-stage-lower = { $group }: { $percent }% of two-way ties come to a call, meeting or more (range { $low }–{ $high }), fewer than elsewhere.

## Funnel

network-funnel-narrowest = The narrowest step is “{ $step }”: { $percent }% of the step before go on (range { $low }–{ $high }).

## Deals

network-deals-read = { $deals } deals, { $won } of them won: { $contacts } matched with a contact, { $companies } with a company, { $unmatched } with nobody for sure.
network-deals-none-won = No deal reads as won; write “won” in the stage of those that were.
network-deals-without-day = { $deals ->
    [one] One deal has no day of opening and cannot be scored.
   *[other] { $deals } deals have no day of opening and cannot be scored.
}
network-deals-unreadable = { $cells ->
    [one] One cell of the deals could not be read: row { $row }, column { $column }.
   *[other] { $cells } cells of the deals could not be read, the first in row { $row }, column { $column }.
}
network-deals-by-tie-and-fit = By strength of the best tie and target fit, half each, as of the day before the deal opened; fit by the titles of today.
network-deals-by-tie-strength = By strength of the best tie at the contact or company, as of the day before the deal opened.
network-deals-by-target-fit = By the best target fit among those you knew on the day before the deal opened, by the titles of today.
network-deals-by-score-of-month = By your own extended score of the month before the deal opened, whoever the deal was with.
