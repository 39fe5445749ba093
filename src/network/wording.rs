//! That every sentence of this room can be said in English, and that no sentence is left unsaid.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::sample_world::{CLASSIFIER, World, person};
use super::*;
use crate::conversation::Stage;
use crate::export::{Direction, FileKind, Invitation};
use crate::score::{Argument, evaluate};

const NETWORK: &str = include_str!("../report/messages/en/network.ftl");
const SCORE: &str = include_str!("../report/messages/en/score.ftl");
const TODAY: i32 = 20_000;

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    for source in [NETWORK, SCORE] {
        bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    }
    bundle
}

fn rendered(bundle: &FluentBundle<FluentResource>, explanation: &Explanation) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &explanation.arguments {
        let value: FluentValue<'_> = match argument {
            Argument::Number(number, decimals) => format!("{number:.*}", usize::from(*decimals)).into(),
            Argument::Count(count) => (*count).into(),
            Argument::Text(text) => text.clone().into(),
            Argument::Date(day) => (*day).into(),
            Argument::Message(id) => rendered(bundle, &Explanation::new(id)).into(),
            Argument::Messages(_) => unreachable!("no sentence of this room holds a list"),
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

fn surveyed(world: &World, deals: &Deals) -> Network {
    world.with_book(|book| {
        let inputs = [Inputs { as_of_day: TODAY, ..Inputs::default() }];
        let weights = Weights::default();
        let scores = evaluate(&inputs[0], &weights);
        let target = crate::classify::Target::new(&world.target).unwrap();
        let official = OfficialIndex { total: Some(40.0), sector_average: Some(30.0), ..OfficialIndex::default() };
        survey(&Sources {
            book,
            export: &world.export,
            accounts: &target.accounts,
            companies: &CLASSIFIER.companies,
            inputs: &inputs,
            weights: &weights,
            scores: &scores,
            official: Some(&official),
            deals: Some(deals),
        })
    })
}

/// A network in which much happens; `recent` and `earlier` are titles of new and old connections.
fn busy(recent: &str, earlier: &str, does_bank_answer: bool, with_notes: [i32; 2]) -> World {
    let mut world = World::new(TODAY);
    for place in 0..40 {
        let answered = |is_answered: bool| is_answered.then_some(1);
        let bank = person(&format!("bank{place}"), "Example Savings Bank S.L.", recent).connected(Some(TODAY - 20));
        let nurse = person(&format!("nurse{place}"), "Example General Hospital GmbH", earlier);
        let good = |contact: super::sample_world::Invented, is_good: bool| {
            let contact = contact.opened(TODAY - 50, answered(is_good));
            if is_good {
                contact
                    .weekly(TODAY - 300, TODAY - 2)
                    .turns(4, 4)
                    .replied(crate::conversation::Side::Owner, TODAY - 40, 3, 3)
                    .stage(Stage::Call, TODAY - 30)
            } else {
                contact.weekly(TODAY - 9, TODAY - 2)
            }
        };
        world.add(good(bank, does_bank_answer));
        world.add(good(nurse, !does_bank_answer));
    }
    for (has_note, accepted) in [(true, with_notes[0]), (false, with_notes[1])] {
        for place in 0..30 {
            let key = format!("{}{place}", if place < accepted { "bank" } else { "stranger" });
            world.export.invitations.push(Invitation {
                from: String::new(),
                to: key.clone(),
                sent_at: Some(i64::from(TODAY - 90) * 86_400),
                message: if has_note { format!("Your talk number {place}") } else { String::new() },
                direction: Some(Direction::Outgoing),
                inviter_url: None,
                invitee_url: Some(format!("https://www.linkedin.com/in/{key}")),
                inviter_urn: None,
                invitee_urn: None,
                file: 0,
            });
        }
    }
    world.export.rows_by_kind.insert(FileKind::Invitations, 60);
    world
}

/// A world whose accounts are in every state of coverage.
fn accounts() -> World {
    let mut world = World::new(TODAY);
    let names =
        ["Nobody Known", "Cold Widgets", "Single Imports", "Hanging Analytics", "Undecided Foods", "Covered Paper"];
    world.target.accounts = names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
    let alive = |key: &str, company: &str, title: &str| person(key, company, title).weekly(TODAY - 300, TODAY);
    world.add(person("a1", "Cold Widgets", "CEO"));
    world.add(person("a2", "Cold Widgets", "CEO"));
    world.add(person("b1", "Single Imports", "CEO"));
    world.add(alive("c1", "Hanging Analytics", "CEO"));
    world.add(person("c2", "Hanging Analytics", "CEO"));
    world.add(alive("d1", "Undecided Foods", "Accountant"));
    world.add(alive("d2", "Undecided Foods", "Accountant"));
    world.add(alive("e1", "Covered Paper", "CEO"));
    world.add(alive("e2", "Covered Paper", "CEO"));
    world
}

fn everything() -> Vec<Explanation> {
    let lost = Deal {
        row: 2,
        contacts: vec!["x".to_owned()],
        company: None,
        opened: None,
        closed: None,
        outcome: Outcome::Lost,
        stage: Stage::None,
        amount: None,
        source: None,
    };
    let problem = CellProblem { row: 3, column: "amount".to_owned(), needed: NeededCell::Amount };
    let deals = Deals { deals: vec![lost], rows: 1, repeated_rows: 0, problems: vec![problem], unreadable_cells: 1 };
    let worlds = [
        busy("Chief Executive Officer", "Nurse", true, [25, 5]),
        busy("Nurse", "Chief Executive Officer", false, [5, 25]),
        busy("Chief Executive Officer", "Chief Executive Officer", true, [9, 9]),
        accounts(),
    ];
    let mut said = Vec::new();
    for world in &worlds {
        let mut network = surveyed(world, &deals);
        said.extend(network.sentences_mut().map(|sentence| sentence.explanation.clone()));
        said.extend(network.shape.tie_layers.iter().flatten().map(|layer| Explanation::new(layer.title)));
    }
    // Too few living ties for a share of their own.
    let mut quiet = World::new(TODAY);
    (0..9).for_each(|place| quiet.add(person(&format!("p{place}"), "Initech", "CEO").connected(Some(TODAY - 900))));
    said.extend(surveyed(&quiet, &Deals::default()).sentences_mut().map(|sentence| sentence.explanation.clone()));
    // No messages at all.
    let mut untold = accounts();
    untold.has_messages = false;
    said.extend(surveyed(&untold, &Deals::default()).sentences_mut().map(|sentence| sentence.explanation.clone()));
    // Nothing in these small worlds is written in a language: its sentences have the form of the others.
    for id in ["network-spread-language", "network-spread-living-language"] {
        let form = said.iter().find(|explanation| explanation.id == "network-spread-company").unwrap().clone();
        said.push(Explanation { id, ..form });
    }
    said
}

#[test]
fn every_sentence_can_be_said_and_none_is_unused() {
    let bundle = bundle();
    let said = everything();
    for explanation in &said {
        let text = rendered(&bundle, explanation);
        assert!(!text.contains('{') && !text.contains("NaN"), "{}: {text}", explanation.id);
    }
    let used: BTreeSet<&str> = said.iter().map(|explanation| explanation.id).collect();
    let known: BTreeSet<&str> = NETWORK
        .lines()
        .filter(|line| line.starts_with("network-"))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .collect();
    let unused: Vec<&&str> = known.difference(&used).collect();
    assert!(unused.is_empty(), "never said: {unused:?}");
}

#[test]
fn the_survey_serialises_numbers_as_numbers_and_the_unknown_as_null() {
    let mut network = surveyed(&accounts(), &Deals::default());
    network.put_into_words(|explanation| explanation.id.to_owned());
    network.replace_keys(|_| "person-1".to_owned());
    let json = serde_json::to_value(&network).unwrap();
    for key in ["network", "comparison", "funnel", "months", "official", "validation"] {
        assert!(json.get(key).is_some(), "{key}");
    }
    assert!(json["network"]["growth"]["months"][0]["new_connections"].is_u64());
    assert!(json["network"]["accounts"]["coverage"][0]["strongest_tie"].is_null());
    assert_eq!(json["network"]["accounts"]["single_points"][0]["contact"], "person-1");
    assert_eq!(json["network"]["accounts"]["sentence"]["text"], "network-accounts");
    assert_eq!(json["network"]["connections"], 9);
    let text = json.to_string();
    assert!(!text.contains("\"text\":null"), "every sentence has its words");
    assert!(!text.contains("\"e1\""), "no key is left");
}

#[test]
fn an_empty_network_is_surveyed_too() {
    let network = surveyed(&World::new(TODAY), &Deals::default());
    assert_eq!(network.shape.connections, 0);
    assert!(network.shape.growth.months.is_empty());
    assert!(serde_json::to_string(&network).is_ok());
}

#[test]
fn the_same_network_in_another_order_makes_the_same_survey() {
    let deals = Deals::default();
    let one = surveyed(&busy("CEO", "Nurse", true, [25, 5]), &deals);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let other = pool.install(|| surveyed(&busy("CEO", "Nurse", true, [25, 5]), &deals));
    assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&other).unwrap());
}
