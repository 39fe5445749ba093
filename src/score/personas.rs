//! Five people whose networks everybody knows, as counted facts: the scale on which the model was set.
//!
//! Owns their counts, for tests alone. Refuses to be tuned to the score: a count is what such a person
//! plausibly has, and the scores of the specification are checked against the sum.

use super::actions::{Opportunities, OwedReply, Person, PrunableContact, TieChange};
use super::inputs::{
    AssessedProportion, BrandFacts, Concentration, Inputs, InsightsFacts, MessagesFacts, OutcomeFacts, PeopleFacts,
    PostFacts, RelationshipsFacts, ReplyTime,
};
use super::statistics::Proportion;

fn of(hits: f64, cases: f64) -> Option<Proportion> {
    Some(Proportion::new(hits, cases))
}

fn among(hits: f64, assessed: f64, unassessed: f64) -> Option<AssessedProportion> {
    Some(AssessedProportion::new(hits, assessed, unassessed))
}

fn replies(median_hours: f64, low: f64, high: f64, answers: f64) -> Option<ReplyTime> {
    Some(ReplyTime { median_hours, interval_hours: Some([low, high]), answers })
}

/// Ties of so many companies, each with so many.
fn companies(sizes: &[(u32, usize)]) -> Option<Concentration> {
    Some(Concentration::of(sizes.iter().flat_map(|(ties, times)| std::iter::repeat_n(*ties, *times))))
}

/// Half a year on the site: 80 contacts from work and university, hardly a message.
pub(super) fn new() -> Inputs {
    Inputs {
        as_of_day: 20_634,
        connections: 80,
        network_age_days: Some(190),
        has_target_profile: true,
        brand: BrandFacts {
            has_headline: Some(true),
            summary_characters: Some(0),
            described_positions: of(0.0, 2.0),
            education_entries: Some(1),
            skills: Some(5),
            has_industry: Some(true),
            has_location: Some(true),
            extra_kinds: Some(0),
            recommendations_received: Some(0),
            recommendations_given: Some(0),
            endorsers: Some(1),
            posts: Some(PostFacts { in_own_words: 0.0, original: 0.0, all: 1.0, are_reposts_known: true }),
        },
        people: PeopleFacts {
            in_target: among(10.0, 70.0, 10.0),
            decision_makers: among(7.0, 72.0, 8.0),
            accepted_invitations: of(17.0, 40.0),
            noted_invitations: of(2.0, 45.0),
            invitations_window_days: Some(200),
            new_in_target: of(9.0, 60.0),
            earlier_in_target: of(1.0, 10.0),
            active_weeks: Some(3),
        },
        insights: InsightsFacts {
            comments: Some(0.0),
            posts: Some(1.0),
            reactions: Some(8.0),
            active_weeks: Some(2),
            dialogues: Some(0.0),
        },
        relationships: RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(1.6),
            two_way: of(8.0, 80.0),
            returned_contact: of(8.0, 26.0),
            long_ties: Some(0),
            living_decision_makers: among(0.0, 5.0, 1.0),
            companies: companies(&[(3, 1), (1, 3)]),
        },
        messages: MessagesFacts {
            answered_in_week: of(6.0, 10.0),
            reply_time: replies(30.0, 8.0, 70.0, 7.0),
            answered_openers: of(3.0, 12.0),
            alternating_threads: of(3.0, 16.0),
            outcomes: Some(OutcomeFacts { proposed_meetings: 0.5, contacts: 1, ..OutcomeFacts::default() }),
            impersonal_openers: of(1.0, 12.0),
        },
    }
}

/// 500 contacts of eight years, looked at most weeks: reacts, passes on posts, writes when there is a need.
pub(super) fn casual() -> Inputs {
    Inputs {
        as_of_day: 20_634,
        connections: 500,
        network_age_days: Some(8 * 365),
        has_target_profile: true,
        brand: BrandFacts {
            has_headline: Some(true),
            summary_characters: Some(0),
            described_positions: of(3.0, 3.0),
            education_entries: Some(2),
            skills: Some(18),
            has_industry: Some(true),
            has_location: Some(true),
            extra_kinds: Some(0),
            recommendations_received: Some(0),
            recommendations_given: Some(0),
            endorsers: Some(4),
            posts: Some(PostFacts { in_own_words: 8.0, original: 5.0, all: 9.0, are_reposts_known: true }),
        },
        people: PeopleFacts {
            in_target: among(85.0, 450.0, 50.0),
            decision_makers: among(66.0, 460.0, 40.0),
            accepted_invitations: of(9.0, 25.0),
            noted_invitations: of(4.0, 28.0),
            invitations_window_days: Some(205),
            new_in_target: of(5.0, 24.0),
            earlier_in_target: of(80.0, 426.0),
            active_weeks: Some(4),
        },
        insights: InsightsFacts {
            comments: Some(0.0),
            posts: Some(9.0),
            reactions: Some(16.0),
            active_weeks: Some(8),
            dialogues: Some(0.0),
        },
        relationships: RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(8.5),
            two_way: of(80.0, 500.0),
            returned_contact: of(30.0, 75.0),
            long_ties: Some(5),
            living_decision_makers: among(4.0, 22.0, 2.0),
            companies: companies(&[(4, 1), (2, 3), (1, 12)]),
        },
        messages: MessagesFacts {
            answered_in_week: of(25.0, 45.0),
            reply_time: replies(26.0, 15.0, 40.0, 38.0),
            answered_openers: of(14.0, 50.0),
            alternating_threads: of(30.0, 120.0),
            outcomes: Some(OutcomeFacts { proposed_meetings: 0.2, contacts: 1, ..OutcomeFacts::default() }),
            impersonal_openers: of(5.0, 50.0),
        },
    }
}

/// 1,800 contacts kept by somebody who sells for a living: posts twice a month, comments weekly, follows up.
pub(super) fn mid() -> Inputs {
    Inputs {
        as_of_day: 20_634,
        connections: 1_800,
        network_age_days: Some(10 * 365),
        has_target_profile: true,
        brand: BrandFacts {
            has_headline: Some(true),
            summary_characters: Some(900),
            described_positions: of(3.0, 3.0),
            education_entries: Some(2),
            skills: Some(30),
            has_industry: Some(true),
            has_location: Some(true),
            extra_kinds: Some(3),
            recommendations_received: Some(2),
            recommendations_given: Some(1),
            endorsers: Some(25),
            posts: Some(PostFacts { in_own_words: 8.0, original: 6.0, all: 10.0, are_reposts_known: true }),
        },
        people: PeopleFacts {
            in_target: among(610.0, 1_600.0, 200.0),
            decision_makers: among(420.0, 1_650.0, 150.0),
            accepted_invitations: of(70.0, 150.0),
            noted_invitations: of(48.0, 160.0),
            invitations_window_days: Some(210),
            new_in_target: of(55.0, 120.0),
            earlier_in_target: of(555.0, 1_480.0),
            active_weeks: Some(10),
        },
        insights: InsightsFacts {
            comments: Some(17.0),
            posts: Some(10.0),
            reactions: Some(70.0),
            active_weeks: Some(11),
            dialogues: Some(4.0),
        },
        relationships: RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(27.0),
            two_way: of(480.0, 1_800.0),
            returned_contact: of(180.0, 330.0),
            long_ties: Some(16),
            living_decision_makers: among(26.0, 72.0, 4.0),
            companies: companies(&[(4, 3), (2, 10), (1, 42)]),
        },
        messages: MessagesFacts {
            answered_in_week: of(150.0, 190.0),
            reply_time: replies(12.0, 9.0, 16.0, 160.0),
            answered_openers: of(90.0, 300.0),
            alternating_threads: of(210.0, 560.0),
            outcomes: Some(OutcomeFacts {
                proposed_meetings: 4.0,
                confirmed_meetings: 4.0,
                proposals: 1.5,
                contracts: 0.5,
                signed: 0.3,
                contacts: 22,
            }),
            impersonal_openers: of(60.0, 300.0),
        },
    }
}

/// 3,500 contacts of somebody who lives by the network: writes, answers, and knows the people.
pub(super) fn expert() -> Inputs {
    Inputs {
        as_of_day: 20_634,
        connections: 3_500,
        network_age_days: Some(14 * 365),
        has_target_profile: true,
        brand: BrandFacts {
            has_headline: Some(true),
            summary_characters: Some(1_800),
            described_positions: of(3.0, 3.0),
            education_entries: Some(2),
            skills: Some(50),
            has_industry: Some(true),
            has_location: Some(true),
            extra_kinds: Some(5),
            recommendations_received: Some(9),
            recommendations_given: Some(6),
            endorsers: Some(55),
            posts: Some(PostFacts { in_own_words: 18.0, original: 15.0, all: 20.0, are_reposts_known: true }),
        },
        people: PeopleFacts {
            in_target: among(1_600.0, 3_200.0, 300.0),
            decision_makers: among(1_100.0, 3_250.0, 250.0),
            accepted_invitations: of(175.0, 330.0),
            noted_invitations: of(170.0, 340.0),
            invitations_window_days: Some(212),
            new_in_target: of(150.0, 290.0),
            earlier_in_target: of(1_450.0, 2_910.0),
            active_weeks: Some(12),
        },
        insights: InsightsFacts {
            comments: Some(52.0),
            posts: Some(20.0),
            reactions: Some(120.0),
            active_weeks: Some(12),
            dialogues: Some(13.0),
        },
        relationships: RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(52.0),
            two_way: of(1_150.0, 3_500.0),
            returned_contact: of(520.0, 800.0),
            long_ties: Some(30),
            living_decision_makers: among(62.0, 138.0, 6.0),
            companies: companies(&[(5, 4), (3, 10), (1, 94)]),
        },
        messages: MessagesFacts {
            answered_in_week: of(560.0, 620.0),
            reply_time: replies(6.0, 5.0, 7.0, 520.0),
            answered_openers: of(290.0, 760.0),
            alternating_threads: of(620.0, 1_450.0),
            outcomes: Some(OutcomeFacts {
                proposed_meetings: 8.0,
                confirmed_meetings: 9.0,
                proposals: 4.0,
                contracts: 2.0,
                signed: 2.0,
                contacts: 70,
            }),
            impersonal_openers: of(60.0, 760.0),
        },
    }
}

/// 9,000 contacts gathered by a machine in the right sector: a perfect profile, a post a day by schedule,
/// two thousand templates sent, few answers and nobody who would call.
pub(super) fn automator() -> Inputs {
    Inputs {
        as_of_day: 20_634,
        connections: 9_000,
        network_age_days: Some(5 * 365),
        has_target_profile: true,
        brand: BrandFacts {
            has_headline: Some(true),
            summary_characters: Some(2_000),
            described_positions: of(3.0, 3.0),
            education_entries: Some(1),
            skills: Some(50),
            has_industry: Some(true),
            has_location: Some(true),
            extra_kinds: Some(2),
            recommendations_received: Some(0),
            recommendations_given: Some(0),
            endorsers: Some(35),
            posts: Some(PostFacts { in_own_words: 20.0, original: 12.0, all: 60.0, are_reposts_known: true }),
        },
        people: PeopleFacts {
            in_target: among(3_400.0, 8_100.0, 900.0),
            decision_makers: among(2_050.0, 8_200.0, 800.0),
            accepted_invitations: of(600.0, 2_400.0),
            noted_invitations: of(40.0, 2_600.0),
            invitations_window_days: Some(214),
            new_in_target: of(740.0, 1_700.0),
            earlier_in_target: of(2_660.0, 6_400.0),
            active_weeks: Some(12),
        },
        insights: InsightsFacts {
            comments: Some(8.0),
            posts: Some(30.0),
            reactions: Some(400.0),
            active_weeks: Some(12),
            dialogues: Some(2.0),
        },
        relationships: RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(4.5),
            two_way: of(450.0, 9_000.0),
            returned_contact: of(25.0, 330.0),
            long_ties: Some(1),
            living_decision_makers: among(5.0, 16.0, 1.0),
            companies: companies(&[(2, 2), (1, 12)]),
        },
        messages: MessagesFacts {
            answered_in_week: of(90.0, 420.0),
            reply_time: replies(60.0, 50.0, 72.0, 150.0),
            answered_openers: of(180.0, 2_600.0),
            alternating_threads: of(70.0, 2_700.0),
            outcomes: Some(OutcomeFacts {
                proposed_meetings: 2.0,
                confirmed_meetings: 0.5,
                contacts: 9,
                ..OutcomeFacts::default()
            }),
            impersonal_openers: of(2_500.0, 2_600.0),
        },
    }
}

fn person(place: usize) -> Person {
    Person { key: format!("person-{place}"), name: format!("Person {place}") }
}

/// What the lists say to the casual: twelve replies owed, ten quiet ties worth a word, twenty-five to prune.
pub(super) fn casual_opportunities() -> Opportunities {
    let owed = |place: usize| OwedReply {
        tie: TieChange {
            person: person(place),
            strength: if place.is_multiple_of(3) { 8.0 } else { 26.0 },
            strength_after: if place.is_multiple_of(3) { 22.0 } else { 35.0 },
            contact_days_out: 0.8,
            contact_days_in: 1.4,
            is_two_way: !place.is_multiple_of(3),
            is_decision_maker: Some(place.is_multiple_of(5)),
            is_long: false,
            living_ties_at_company: Some(0),
        },
        hours_waiting: Some(if place % 4 == 1 { 100.0 } else { 500.0 }),
        is_first_word: false,
        completes_alternation: place % 6 == 1,
    };
    let dormant = |place: usize| TieChange {
        person: person(100 + place),
        strength: 12.0,
        strength_after: 25.0,
        contact_days_out: 0.5,
        contact_days_in: 0.5,
        is_two_way: true,
        is_decision_maker: Some(place.is_multiple_of(5)),
        is_long: place.is_multiple_of(5),
        living_ties_at_company: Some(0),
    };
    let warm =
        |place: usize| TieChange { strength: 30.0, strength_after: 33.0, is_two_way: true, ..dormant(100 + place) };
    Opportunities {
        owed_replies: (0..12).map(owed).collect(),
        answer_hours: Vec::new(),
        dormant_ties: (0..10).map(dormant).collect(),
        prunable: (0..25)
            .map(|place| PrunableContact { person: person(300 + place), is_assessed: true, has_known_seniority: true })
            .collect(),
        recommenders: (0..4).map(|place| person(400 + place)).collect(),
        warm_prospects: (0..4).map(warm).collect(),
        untouched_prospects: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::actions::{ActionKind, actions};
    use crate::score::sensitivity::joint_classic_totals;
    use crate::score::{PillarId, Weights, entered, evaluate};

    /// Name, counts, and the classic and (where it says one) extended total of the specification.
    fn all() -> [(&'static str, Inputs, f64, Option<f64>); 5] {
        [
            ("new", new(), 19.0, None),
            ("casual", casual(), 34.0, None),
            ("automator", automator(), 52.0, Some(45.0)),
            ("mid", mid(), 64.0, None),
            ("expert", expert(), 85.0, None),
        ]
    }

    #[test]
    fn every_persona_scores_near_its_value() {
        for (name, inputs, classic, extended) in all() {
            let scores = evaluate(&inputs, &Weights::default());
            assert!((scores.coverage - 1.0).abs() < 1e-12, "{name} is measured in full");
            let reached = scores.classic.score.unwrap();
            assert!((reached - classic).abs() <= 3.0, "{name}: {reached:.1}, not {classic}");
            if let Some(extended) = extended {
                let reached = scores.extended.score.unwrap();
                assert!((reached - extended).abs() <= 3.0, "{name}, extended: {reached:.1}, not {extended}");
            }
        }
    }

    #[test]
    fn volume_loses_where_messages_count() {
        let gap = |inputs: &Inputs| {
            let scores = evaluate(inputs, &Weights::default());
            scores.extended.score.unwrap() - scores.classic.score.unwrap()
        };
        assert!(gap(&automator()) < -5.0);
        assert!(gap(&mid()) > 0.0 && gap(&expert()) > 0.0);
    }

    #[test]
    fn the_order_holds_with_every_weight_a_quarter_off() {
        let totals = all().map(|(_, inputs, _, _)| {
            let entries = PillarId::ALL.map(|id| entered(id, &inputs, &Weights::default(), false).entries);
            joint_classic_totals(&entries)
        });
        assert!(totals[0].len() >= 100);
        for pair in totals.windows(2) {
            for (lower, higher) in pair[0].iter().zip(&pair[1]) {
                assert!(lower < higher, "{lower:.1} against {higher:.1}");
            }
        }
    }

    #[test]
    fn the_casuals_actions_gain_what_the_specification_says() {
        let found = actions(&casual(), &Weights::default(), &casual_opportunities());
        for (kind, gain) in [
            (ActionKind::Comment, 6.1),
            (ActionKind::Recommend, 4.0),
            (ActionKind::Post, 3.1),
            (ActionKind::FinishProfile, 3.0),
            (ActionKind::MeetAndPropose, 2.9),
            (ActionKind::Revive, 1.4),
            (ActionKind::AnswerOwed, 1.1),
            (ActionKind::Prune, 0.3),
        ] {
            let action = found.iter().find(|action| action.kind == kind).unwrap();
            assert!((action.gain - gain).abs() <= 0.3, "{kind:?}: {:.2}, not {gain}", action.gain);
        }
    }
}
