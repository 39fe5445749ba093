//! Laws of the score that hold for every network, tried on generated ones.
//!
//! Owns the promises to the user: exact attribution, no silent loss, honest gains, nothing to farm. Refuses
//! examples: those stand beside the code.

use super::actions::{ActionKind, Opportunities, OwedReply, Person, PrunableContact, TieChange, actions};
use super::inputs::{
    AssessedProportion, BrandFacts, Concentration, Inputs, InsightsFacts, MessagesFacts, OutcomeFacts, PeopleFacts,
    PostFacts, RelationshipsFacts, ReplyTime,
};
use super::pillar::PILLAR_POINTS;
use super::statistics::Proportion;
use super::{Scores, Weights, evaluate, pillar_estimates};
use proptest::option::of;
use proptest::prelude::*;

fn proportion() -> impl Strategy<Value = Proportion> {
    (0.0..=1.0_f64, 0_u32..3_000).prop_map(|(share, cases)| {
        let cases = f64::from(cases);
        Proportion::new((share * cases).floor(), cases)
    })
}

/// A proportion with cases enough to be scored.
fn scored() -> impl Strategy<Value = Proportion> {
    proportion().prop_map(|counted| Proportion::new(counted.hits, counted.cases + 5.0))
}

fn assessed(counted: impl Strategy<Value = Proportion>) -> impl Strategy<Value = AssessedProportion> {
    (counted, 0_u32..500)
        .prop_map(|(assessed, unassessed)| AssessedProportion { assessed, unassessed: unassessed.into() })
}

fn brand() -> impl Strategy<Value = BrandFacts> {
    let numbers = (0.0..60.0, 0.0..60.0, 0.0..60.0, any::<bool>());
    let posts = numbers.prop_map(|(in_own_words, original, more, are_reposts_known)| PostFacts {
        in_own_words,
        original,
        all: original + more,
        are_reposts_known,
    });
    let counts = (of(0_u32..900), of(0_u32..4), of(0_u32..60), of(0_u32..5), of(0_u32..9), of(0_u32..9), of(0_u32..99));
    let flags = (of(any::<bool>()), of(any::<bool>()), of(any::<bool>()));
    (counts, flags, of((0_u32..4, 1_u32..4)), of(posts)).prop_map(|(counts, flags, positions, posts)| BrandFacts {
        has_headline: flags.0,
        summary_characters: counts.0,
        described_positions: positions.map(|(hits, cases)| Proportion::new(hits.into(), cases.into())),
        education_entries: counts.1,
        skills: counts.2,
        has_industry: flags.1,
        has_location: flags.2,
        extra_kinds: counts.3,
        recommendations_received: counts.4,
        recommendations_given: counts.5,
        endorsers: counts.6,
        posts,
    })
}

fn people() -> impl Strategy<Value = PeopleFacts> {
    (
        of(assessed(proportion())),
        of(assessed(proportion())),
        of(proportion()),
        of(proportion()),
        of(proportion()),
        of(proportion()),
        of(0_u32..=12),
    )
        .prop_map(|found| PeopleFacts {
            in_target: found.0,
            decision_makers: found.1,
            accepted_invitations: found.2,
            noted_invitations: found.3,
            invitations_window_days: Some(200),
            new_in_target: found.4,
            earlier_in_target: found.5,
            active_weeks: found.6,
        })
}

fn insights() -> impl Strategy<Value = InsightsFacts> {
    (of(0.0..90.0), of(0.0..90.0), of(0.0..500.0), of(0_u32..=12), of(0.0..40.0)).prop_map(|found| InsightsFacts {
        comments: found.0,
        posts: found.1,
        reactions: found.2,
        active_weeks: found.3,
        dialogues: found.4,
    })
}

fn relationships() -> impl Strategy<Value = RelationshipsFacts> {
    (
        of(0.0..80.0),
        of(proportion()),
        of(proportion()),
        of(0_u32..60),
        of(assessed(proportion())),
        of(prop::collection::vec(1_u32..9, 0..40)),
    )
        .prop_map(|found| RelationshipsFacts {
            living_strength: found.0,
            two_way: found.1,
            returned_contact: found.2,
            long_ties: found.3,
            living_decision_makers: found.4,
            companies: found.5.map(Concentration::of),
            missing_support_files: 0,
        })
}

fn messages() -> impl Strategy<Value = MessagesFacts> {
    let reply_time = (0.0..400.0, 0.0..50.0, 0_u32..200).prop_map(|(low, more, answers)| ReplyTime {
        median_hours: low + more,
        interval_hours: Some([low, low + 2.0 * more]),
        answers: answers.into(),
    });
    let outcomes = prop::array::uniform5(0.0..10.0_f64).prop_map(|stages| OutcomeFacts {
        proposed_meetings: stages[0],
        confirmed_meetings: stages[1],
        proposals: stages[2],
        contracts: stages[3],
        signed: stages[4],
        contacts: 9,
    });
    (of(proportion()), of(reply_time), of(proportion()), of(proportion()), of(outcomes), of(proportion())).prop_map(
        |found| MessagesFacts {
            answered_in_week: found.0,
            reply_time: found.1,
            answered_openers: found.2,
            alternating_threads: found.3,
            outcomes: found.4,
            impersonal_openers: found.5,
        },
    )
}

fn inputs() -> impl Strategy<Value = Inputs> {
    (brand(), people(), insights(), relationships(), messages(), any::<bool>(), 0_u32..4_000).prop_map(|found| Inputs {
        as_of_day: 20_000,
        connections: found.6,
        network_age_days: Some(found.6),
        has_target_profile: found.5,
        brand: found.0,
        people: found.1,
        insights: found.2,
        relationships: found.3,
        messages: found.4,
    })
}

fn tie() -> impl Strategy<Value = TieChange> {
    (0.0..60.0, 0.0..40.0, 0.0..9.0, 0.0..9.0, any::<bool>(), of(any::<bool>()), any::<bool>(), of(0_u32..4)).prop_map(
        |found| TieChange {
            person: Person { key: format!("key-{}", found.0), name: "Ada Example".to_owned() },
            strength: found.0,
            strength_after: found.0 + found.1,
            contact_days_out: found.2,
            contact_days_in: found.3,
            is_two_way: found.4,
            is_decision_maker: found.5,
            is_long: found.6,
            living_ties_at_company: found.7,
        },
    )
}

fn opportunities() -> impl Strategy<Value = Opportunities> {
    let ties = || prop::collection::vec(tie(), 0..14);
    let owed = (tie(), proptest::option::of(0.0..1_000.0), any::<bool>()).prop_map(
        |(tie, hours_waiting, completes_alternation)| {
            // Who never wrote has no alternation yet.
            OwedReply { tie, hours_waiting, is_first_word: false, completes_alternation }
        },
    );
    let prunable = (any::<bool>(), any::<bool>()).prop_map(|(is_assessed, has_known_seniority)| PrunableContact {
        person: Person::default(),
        is_assessed,
        has_known_seniority,
    });
    (prop::collection::vec(owed, 0..14), ties(), ties(), ties(), prop::collection::vec(prunable, 0..30)).prop_map(
        |(owed_replies, dormant_ties, warm_prospects, untouched_prospects, prunable)| Opportunities {
            answer_hours: Vec::new(),
            owed_replies,
            dormant_ties,
            prunable,
            recommenders: vec![Person::default(); 3],
            warm_prospects,
            untouched_prospects,
        },
    )
}

fn sum(scores: &Scores) -> f64 {
    scores.pillars.iter().filter_map(|pillar| pillar.estimate).sum()
}

fn points(scores: &Scores, id: &str) -> Option<f64> {
    scores.pillars.iter().flat_map(|pillar| &pillar.lines).find(|line| line.id == id).unwrap().points
}

/// One more piece of good evidence, and the line that it is evidence for.
type Evidence = (&'static str, fn(&mut Inputs));

fn one_more(counted: &mut Option<Proportion>) {
    *counted = counted.map(|counted| Proportion::new(counted.hits + 1.0, counted.cases + 1.0));
}

fn one_more_assessed(found: &mut Option<AssessedProportion>) {
    if let Some(found) = found {
        found.assessed = Proportion::new(found.assessed.hits + 1.0, found.assessed.cases + 1.0);
    }
}

const GOOD_EVIDENCE: [Evidence; 30] = [
    ("profile_headline", |inputs| inputs.brand.has_headline = inputs.brand.has_headline.map(|_| true)),
    ("profile_summary", |inputs| {
        inputs.brand.summary_characters = inputs.brand.summary_characters.map(|count| count + 9)
    }),
    ("profile_positions", |inputs| one_more(&mut inputs.brand.described_positions)),
    ("profile_education", |inputs| {
        inputs.brand.education_entries = inputs.brand.education_entries.map(|count| count + 1)
    }),
    ("profile_skills", |inputs| inputs.brand.skills = inputs.brand.skills.map(|count| count + 1)),
    ("profile_industry_location", |inputs| inputs.brand.has_location = inputs.brand.has_location.map(|_| true)),
    ("profile_extras", |inputs| inputs.brand.extra_kinds = inputs.brand.extra_kinds.map(|count| count + 1)),
    ("recommendations_received", |inputs| {
        inputs.brand.recommendations_received = inputs.brand.recommendations_received.map(|count| count + 1);
    }),
    ("recommendations_given", |inputs| {
        inputs.brand.recommendations_given = inputs.brand.recommendations_given.map(|count| count + 1);
    }),
    ("endorsers", |inputs| inputs.brand.endorsers = inputs.brand.endorsers.map(|count| count + 1)),
    ("own_posts", |inputs| {
        if let Some(posts) = &mut inputs.brand.posts {
            posts.in_own_words += 1.0;
            posts.original += 1.0;
            posts.all += 1.0;
        }
    }),
    ("target_fit", |inputs| one_more_assessed(&mut inputs.people.in_target)),
    ("decision_makers", |inputs| one_more_assessed(&mut inputs.people.decision_makers)),
    ("invitation_acceptance", |inputs| one_more(&mut inputs.people.accepted_invitations)),
    ("personal_notes", |inputs| one_more(&mut inputs.people.noted_invitations)),
    ("target_drift", |inputs| one_more(&mut inputs.people.new_in_target)),
    ("active_weeks", |inputs| inputs.people.active_weeks = inputs.people.active_weeks.map(|weeks| weeks + 1)),
    ("comments", |inputs| inputs.insights.comments = inputs.insights.comments.map(|count| count + 1.0)),
    ("posts", |inputs| inputs.insights.posts = inputs.insights.posts.map(|count| count + 1.0)),
    ("reactions", |inputs| inputs.insights.reactions = inputs.insights.reactions.map(|count| count + 1.0)),
    ("rhythm", |inputs| inputs.insights.active_weeks = inputs.insights.active_weeks.map(|weeks| weeks + 1)),
    ("dialogue", |inputs| inputs.insights.dialogues = inputs.insights.dialogues.map(|count| count + 1.0)),
    ("living_ties", |inputs| {
        inputs.relationships.living_strength = inputs.relationships.living_strength.map(|sum| sum + 0.4);
    }),
    ("two_way", |inputs| one_more(&mut inputs.relationships.two_way)),
    ("reciprocity", |inputs| one_more(&mut inputs.relationships.returned_contact)),
    ("long_ties", |inputs| inputs.relationships.long_ties = inputs.relationships.long_ties.map(|ties| ties + 1)),
    ("living_decision_makers", |inputs| one_more_assessed(&mut inputs.relationships.living_decision_makers)),
    ("company_diversity", |inputs| {
        inputs.relationships.companies = inputs.relationships.companies.map(|companies| companies.with_one_more(0));
    }),
    ("answered_in_week", |inputs| one_more(&mut inputs.messages.answered_in_week)),
    ("real_world_value", |inputs| {
        if let Some(outcomes) = &mut inputs.messages.outcomes {
            outcomes.signed += 1.0;
        }
    }),
];

/// The facts without one kind of file.
const FILES: [fn(&mut Inputs); 6] = [
    |inputs| inputs.brand = BrandFacts::default(),
    |inputs| inputs.brand.posts = None,
    |inputs| {
        inputs.people.accepted_invitations = None;
        inputs.people.noted_invitations = None;
    },
    |inputs| inputs.insights.comments = None,
    |inputs| inputs.insights = InsightsFacts::default(),
    |inputs| {
        inputs.relationships = RelationshipsFacts::default();
        inputs.messages = MessagesFacts::default();
    },
];

proptest! {
    #[test]
    fn a_pillar_is_the_scaled_sum_of_its_lines(inputs in inputs()) {
        let scores = evaluate(&inputs, &Weights::default());
        for pillar in &scores.pillars {
            let measured: Vec<_> = pillar.lines.iter().filter(|line| line.is_measured()).collect();
            let earned: f64 = measured.iter().filter_map(|line| line.points).sum();
            let available: f64 = measured.iter().map(|line| line.available).sum();
            prop_assert!((pillar.coverage - available / PILLAR_POINTS).abs() < 1e-9);
            match pillar.estimate {
                None => prop_assert!(measured.is_empty()),
                Some(estimate) => {
                    prop_assert!((estimate - PILLAR_POINTS * earned / available).abs() < 1e-9);
                    let lost: f64 = pillar.lost_points().iter().map(|(_, lost)| lost).sum();
                    prop_assert!((PILLAR_POINTS - lost - estimate).abs() < 1e-9, "attribution is exact");
                    prop_assert!(pillar.low <= estimate + 1e-9 && estimate <= pillar.high + 1e-9);
                    let [low, high] = pillar.interval.unwrap();
                    prop_assert!(low <= estimate && estimate <= high);
                }
            }
            prop_assert_eq!(pillar.score.is_some(), pillar.coverage >= 0.5 && pillar.estimate.is_some());
            for line in measured {
                let points = line.points.unwrap();
                prop_assert!(points >= 0.0 && points <= line.available);
                if let Some([low, high]) = line.interval {
                    prop_assert!(0.0 <= low && low <= points && points <= high && high <= line.available);
                }
            }
        }
    }

    #[test]
    fn re_scoring_for_actions_is_the_score(inputs in inputs()) {
        let scores = evaluate(&inputs, &Weights::default());
        let estimates = pillar_estimates(&inputs, &Weights::default());
        for (pillar, estimate) in scores.pillars.iter().zip(estimates) {
            prop_assert_eq!(pillar.estimate, estimate);
        }
        prop_assert_eq!(super::totals(&estimates), (scores.classic.estimate, scores.extended.estimate));
    }

    #[test]
    fn more_good_evidence_never_lowers_its_line(before in inputs(), place in 0..GOOD_EVIDENCE.len()) {
        let (line, add) = GOOD_EVIDENCE[place];
        let mut after = before.clone();
        add(&mut after);
        let [before, after] = [before, after].map(|inputs| points(&evaluate(&inputs, &Weights::default()), line));
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert!(after >= before - 1e-9, "{}: {} to {}", line, before, after);
        }
        prop_assert!(before.is_none() || after.is_some(), "evidence never unmeasures {}", line);
    }

    #[test]
    fn a_removed_file_lowers_coverage_and_the_bounds_still_hold_the_score(before in inputs(), place in 0..FILES.len()) {
        let mut after = before.clone();
        FILES[place](&mut after);
        let [before, after] = [before, after].map(|inputs| evaluate(&inputs, &Weights::default()));
        prop_assert!(after.coverage <= before.coverage + 1e-12);
        for (before, after) in [(&before.classic, &after.classic), (&before.extended, &after.extended)] {
            prop_assert!(after.low <= before.low + 1e-9 && before.high <= after.high + 1e-9);
            if let Some(estimate) = before.estimate {
                prop_assert!(after.low <= estimate + 1e-9 && estimate <= after.high + 1e-9);
            }
        }
        // Wherever a number changed, a line says that it is not measured.
        for (before, after) in before.pillars.iter().zip(&after.pillars) {
            let unmeasured = |pillar: &super::Pillar| pillar.lines.iter().filter(|line| !line.is_measured()).count();
            prop_assert!(before.estimate == after.estimate || unmeasured(after) > unmeasured(before));
        }
    }

    #[test]
    fn an_actions_gain_is_the_re_scored_difference(inputs in inputs(), opportunities in opportunities()) {
        let weights = Weights::default();
        let before = evaluate(&inputs, &weights);
        let found = actions(&inputs, &weights, &opportunities);
        let mut done = inputs.clone();
        let mut joint = 0.0;
        for action in &found {
            let after = evaluate(&action.kind.applied(&inputs, &weights, &opportunities).unwrap(), &weights);
            prop_assert!((action.gain - (sum(&after) - sum(&before))).abs() < 1e-9);
            prop_assert!(action.gain >= 0.05);
            let extended = after.extended.estimate.unwrap_or(0.0) - before.extended.estimate.unwrap_or(0.0);
            prop_assert!((action.extended_gain - extended).abs() < 1e-9);
            prop_assert!(action.effort_hours > 0.0);
            done = action.kind.applied(&done, &weights, &opportunities).unwrap_or(done);
            joint += action.joint_gain;
        }
        prop_assert!((joint - (sum(&evaluate(&done, &weights)) - sum(&before))).abs() < 1e-6, "gains overlap exactly");
        let mut kinds: Vec<ActionKind> = found.iter().map(|action| action.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        prop_assert_eq!(kinds.len(), found.len(), "no action twice");
    }

    #[test]
    fn a_thousand_templates_never_raise_the_total(
        before in inputs(), openers in scored(), threads in scored(), impersonal in scored(), returned in scored()
    ) {
        let mut before = before;
        before.messages.answered_openers = Some(openers);
        before.messages.alternating_threads = Some(threads);
        before.messages.impersonal_openers = Some(impersonal);
        before.relationships.returned_contact = Some(returned);
        let mut after = before.clone();
        let more = |counted: Proportion, hits, cases| Some(Proportion::new(counted.hits + hits, counted.cases + cases));
        after.messages.answered_openers = more(openers, 0.0, 1_000.0);
        after.messages.alternating_threads = more(threads, 0.0, 1_000.0);
        after.messages.impersonal_openers = more(impersonal, 1_000.0, 1_000.0);
        // A template weighs a tenth of a contact-day.
        after.relationships.returned_contact = more(returned, 0.0, 100.0);
        let [before, after] = [before, after].map(|inputs| evaluate(&inputs, &Weights::default()));
        prop_assert!(after.classic.estimate.unwrap() <= before.classic.estimate.unwrap() + 1e-9);
        prop_assert!(after.extended.estimate.unwrap() <= before.extended.estimate.unwrap() + 1e-9);
    }

    #[test]
    fn five_thousand_contacts_off_target_never_raise_the_total(
        before in inputs(), target in assessed(scored()), deciders in assessed(scored()), two_way in scored(),
        newcomers in scored(), are_new in any::<bool>()
    ) {
        let mut before = before;
        before.people.in_target = Some(target);
        before.people.decision_makers = Some(deciders);
        before.people.new_in_target = Some(newcomers);
        before.relationships.two_way = Some(two_way);
        let mut after = before.clone();
        let more = |counted: &mut Proportion| counted.cases += 5_000.0;
        after.connections += 5_000;
        after.people.in_target.iter_mut().for_each(|found| more(&mut found.assessed));
        after.people.decision_makers.iter_mut().for_each(|found| more(&mut found.assessed));
        after.relationships.two_way.iter_mut().for_each(more);
        if are_new {
            after.people.new_in_target.iter_mut().for_each(more);
        } else {
            after.people.earlier_in_target.iter_mut().for_each(more);
        }
        let [before, after] = [before, after].map(|inputs| evaluate(&inputs, &Weights::default()));
        prop_assert!(after.classic.estimate.unwrap() <= before.classic.estimate.unwrap() + 1e-9);
        prop_assert!(after.extended.estimate.unwrap() <= before.extended.estimate.unwrap() + 1e-9);
    }

    #[test]
    fn no_number_makes_nonsense(number: f64, other: f64, hits: f64, cases: f64) {
        let counted = Some(Proportion { hits, cases });
        let mut inputs = Inputs::default();
        inputs.brand.posts = Some(PostFacts { in_own_words: number, original: other, all: hits, are_reposts_known: true });
        inputs.brand.described_positions = counted;
        inputs.people.in_target = Some(AssessedProportion { assessed: Proportion { hits, cases }, unassessed: number });
        inputs.people.new_in_target = counted;
        inputs.people.earlier_in_target = Some(Proportion { hits: number, cases: other });
        inputs.insights.comments = Some(number);
        inputs.relationships.living_strength = Some(other);
        inputs.relationships.returned_contact = counted;
        inputs.relationships.companies = Some(Concentration { ties: number, squares: other });
        inputs.messages.reply_time =
            Some(ReplyTime { median_hours: number, interval_hours: Some([other, hits]), answers: cases });
        inputs.messages.outcomes = Some(OutcomeFacts { signed: number, proposals: other, ..OutcomeFacts::default() });
        inputs.messages.impersonal_openers = counted;
        let scores = evaluate(&inputs, &Weights::default());
        let mut numbers: Vec<f64> = vec![scores.coverage, scores.classic.low, scores.classic.high];
        numbers.extend(scores.extended.estimate);
        numbers.extend(scores.extended.interval.into_iter().flatten());
        numbers.extend(scores.sensitivity.extended.into_iter().flatten());
        for pillar in &scores.pillars {
            numbers.extend(pillar.estimate);
            numbers.extend(pillar.lines.iter().filter_map(|line| line.points));
            numbers.extend(pillar.lines.iter().filter_map(|line| line.interval).flatten());
        }
        prop_assert!(numbers.iter().all(|number| number.is_finite()), "{:?}", numbers);
        let found = actions(&inputs, &Weights::default(), &Opportunities::default());
        prop_assert!(found.iter().all(|action| action.gain.is_finite()));
    }
}
