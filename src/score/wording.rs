//! That every sentence of the score can be said in English, and that no sentence is left unsaid.
//!
//! Owns the check of the English catalogue against what the score hands out. Refuses the other languages:
//! that they match the English one is the report's own test.

use super::actions::{ActionKind, Opportunities, OwedReply, actions};
use super::comparison::{
    OfficialIndex, VersusNetworkFacts, official_against_averages, too_few_to_compare, versus_network,
};
use super::explanation::{Argument, Explanation};
use super::inputs::Inputs;
use super::months::change_in_words;
use super::performance::{FunnelCounts, Relation, ScoredDeal, Validation, Validity, validate};
use super::statistics::{Estimate, Proportion, difference};
use super::total::Band;
use super::{PillarId, Scores, Weights, evaluate, personas};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeSet;

const ENGLISH: &str = include_str!("../report/messages/en/score.ftl");

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(ENGLISH.to_owned()).unwrap()).unwrap();
    bundle
}

fn rendered(bundle: &FluentBundle<FluentResource>, explanation: &Explanation) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &explanation.arguments {
        let titles = |ids: &[&'static str]| {
            ids.iter().map(|id| rendered(bundle, &Explanation::new(id))).collect::<Vec<_>>().join(", ")
        };
        let value: FluentValue = match argument {
            Argument::Number(number, decimals) => {
                // fluent-bundle writes "3." where it is asked for no decimals, and rounds nothing.
                let minimum_fraction_digits = (*decimals > 0).then(|| usize::from(*decimals));
                let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
                let scale = 10_f64.powi((*decimals).into());
                FluentNumber::new((number * scale).round() / scale, options).into()
            }
            Argument::Count(count) => (*count).into(),
            Argument::Text(text) => text.clone().into(),
            Argument::Date(day) => (*day).into(),
            Argument::Message(id) => titles(&[id]).into(),
            Argument::Messages(ids) => titles(ids).into(),
            Argument::Term(_, label) => (*label).into(),
        };
        arguments.set(*name, value);
    }
    let message = bundle.get_message(explanation.id).unwrap_or_else(|| panic!("no message {}", explanation.id));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", explanation.id);
    text
}

fn of_scores(scores: &Scores) -> Vec<Explanation> {
    let lines = scores.pillars.iter().flat_map(|pillar| &pillar.lines);
    let mut said: Vec<Explanation> =
        lines.flat_map(|line| [line.explanation.clone(), Explanation::new(line.title)]).collect();
    said.extend(scores.starter_mode.iter().map(|reason| reason.explanation()));
    said.extend(scores.provisional.iter().map(|reason| reason.explanation()));
    said
}

/// Every explanation that the score can hand out, from inputs that call for them.
fn everything() -> Vec<Explanation> {
    let mut few = personas::new();
    few.connections = 12;
    few.network_age_days = Some(30);
    few.has_target_profile = false;
    few.people.accepted_invitations = Some(Proportion::new(1.0, 2.0));
    few.people.in_target.as_mut().unwrap().unassessed = 500.0;
    few.relationships.missing_support_files = 1;
    few.brand.posts.as_mut().unwrap().are_reposts_known = false;
    few.messages.reply_time.as_mut().unwrap().interval_hours = None;
    let mut said: Vec<Explanation> = [few, personas::casual(), Inputs::default()]
        .iter()
        .flat_map(|inputs| of_scores(&evaluate(inputs, &Weights::default())))
        .collect();

    let mut lacking = personas::casual();
    lacking.brand.has_headline = Some(false);
    lacking.brand.described_positions = Some(Proportion::new(0.0, 2.0));
    lacking.brand.education_entries = Some(0);
    lacking.brand.skills = Some(0);
    lacking.brand.has_industry = Some(false);
    lacking.messages.impersonal_openers = Some(Proportion::new(45.0, 50.0));
    lacking.messages.reply_time = personas::automator().messages.reply_time;
    let mut opportunities = personas::casual_opportunities();
    opportunities.untouched_prospects = opportunities.dormant_ties.clone();
    opportunities.untouched_prospects.iter_mut().for_each(|tie| tie.is_two_way = false);
    let found = actions(&lacking, &Weights::default(), &opportunities);
    assert_eq!(found.len(), ActionKind::ALL.len(), "every action applies to somebody who does nothing well");
    said.extend(found.into_iter().map(|action| action.text));

    said.extend(PillarId::ALL.map(|pillar| Explanation::new(pillar.title())));
    said.extend([Band::New, Band::Casual, Band::Kept, Band::Expert].map(|band| Explanation::new(band.message())));
    let of = |value: f64| Estimate { value, interval: [value - 1.0, value + 1.0] };
    for (before, after) in [(30.0, 30.5), (30.0, 40.0), (40.0, 30.0)] {
        said.push(change_in_words(&difference(of(before), of(after))));
    }
    let half = Proportion::new(10.0, 20.0);
    let facts = VersusNetworkFacts {
        my_reply_hours: vec![1.0; 9],
        their_reply_hours: vec![2.0; 9],
        my_replies: half,
        their_replies: half,
        my_questions: half,
        their_questions: Proportion::new(1.0, 90.0),
        begun_by_me: half,
    };
    said.extend(versus_network(facts).into_iter().map(|versus| versus.explanation));
    said.push(too_few_to_compare());
    let official = OfficialIndex {
        total: Some(40.0),
        sector_average: Some(30.0),
        network_average: Some(45.0),
        ..OfficialIndex::default()
    };
    said.extend(official_against_averages(&official));
    said.extend(FunnelCounts::default().steps().map(|step| Explanation::new(step.title)));
    let deals = |won_above: fn(i32) -> bool| -> Vec<ScoredDeal> {
        (0..100).map(|place| ScoredDeal { score_before: f64::from(place), won: won_above(place) }).collect()
    };
    said.extend([
        validate(&[]).explanation(),
        validate(&deals(|place| place >= 50)).explanation(),
        validate(&deals(|place| place < 50)).explanation(),
        validate(&deals(|place| place % 2 == 0)).explanation(),
    ]);
    if let Validation::Measured(validity) = validate(&deals(|place| place >= 50)) {
        said.push(Validation::Measured(Validity { relation: Relation::Suggested, ..validity }).explanation());
    }
    said
}

#[test]
fn every_sentence_has_its_words_and_every_word_its_sentence() {
    let bundle = bundle();
    let mut said = BTreeSet::new();
    for explanation in everything() {
        let text = rendered(&bundle, &explanation);
        assert!(!text.contains('{') && !text.contains("NaN") && !text.contains("  "), "{text}");
        said.insert(explanation.id);
    }
    let written: BTreeSet<&str> = ENGLISH
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .filter(|id| id.starts_with("score-"))
        .collect();
    let unsaid: Vec<_> = written.difference(&said).collect();
    assert!(unsaid.is_empty(), "never said: {unsaid:?}");
    assert!(said.is_subset(&written));
}

#[test]
fn sentences_read_as_a_person_would_write_them() {
    let bundle = bundle();
    let mut inputs = personas::casual();
    inputs.messages.answered_in_week = Some(Proportion::new(28.0, 40.0));
    let scores = evaluate(&inputs, &Weights::default());
    let said = |id: &str| {
        let line = scores.pillars.iter().flat_map(|pillar| &pillar.lines).find(|line| line.id == id).unwrap();
        rendered(&bundle, &line.explanation)
    };
    assert_eq!(said("answered_in_week"), "Answered 28 of 40 within a week → 2.0 of 3 (range 1.6–2.3)");
    assert_eq!(said("profile_summary"), "No summary → 0.0 of 2");
    assert_eq!(said("recommendations_received"), "No recommendation received; 3 are full → 0.0 of 4");
    assert_eq!(
        said("target_fit"),
        "85 of 450 assessable contacts are in your target; 50 more cannot be assessed → 2.6 of 8 (range 2.1–3.2)"
    );
    let owed = |count: usize| {
        let one = personas::casual_opportunities().owed_replies;
        let opportunities =
            Opportunities { owed_replies: one.into_iter().take(count).collect(), ..Opportunities::default() };
        let found = actions(&inputs, &Weights::default(), &opportunities);
        found
            .into_iter()
            .find(|action| action.kind == ActionKind::AnswerOwed)
            .map(|action| rendered(&bundle, &action.text))
    };
    assert_eq!(owed(12).unwrap(), "Answer these 12 who wait for your reply: Person 0, Person 1, Person 2 and 9 more");
    assert_eq!(owed(2).unwrap(), "Answer these 2 who wait for your reply: Person 0, Person 1");
    assert_eq!(owed(1).unwrap(), "Answer the one person who waits for your reply: Person 0");
    assert_eq!(owed(0), None);
    let of = |value: f64| Estimate { value, interval: [value - 1.0, value + 1.0] };
    let down = change_in_words(&difference(of(40.0), of(30.0)));
    assert_eq!(rendered(&bundle, &down), "down by 10.0 (range 8.6 to 11.4)");
}

#[test]
fn an_action_without_names_leaves_them_out() {
    let nameless = OwedReply::default();
    let tie = super::actions::TieChange { strength: 10.0, strength_after: 40.0, ..nameless.tie.clone() };
    let opportunities = Opportunities {
        owed_replies: vec![OwedReply { tie, hours_waiting: Some(10.0), ..nameless }],
        ..Opportunities::default()
    };
    let found = actions(&personas::casual(), &Weights::default(), &opportunities);
    let action = found.iter().find(|action| action.kind == ActionKind::AnswerOwed).unwrap();
    assert_eq!(rendered(&bundle(), &action.text), "Answer the one person who waits for your reply");
}
