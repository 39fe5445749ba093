//! `scores.json` as it is written: plain numbers, null for what is not measured, words from the catalogue.
//!
//! Owns the layout and its version. Refuses to compute: every number here was made before.

use super::actions::Action;
use super::explanation::Explanation;
use super::pillar::{Fact, Line, Pillar};
use super::total::Total;
use super::weights::Weights;
use super::{Provisional, Scores, Starter};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// Version of the layout.
pub const SCHEMA: u32 = 1;

/// The file `scores.json`.
#[derive(Debug, Serialize)]
pub struct ScoresDocument<Owner> {
    schema: u32,
    as_of: Option<String>,
    owner: Owner,
    coverage: f64,
    classic: TotalDocument,
    extended: TotalDocument,
    pillars: Vec<PillarDocument>,
    starter_mode: Vec<Reason>,
    provisional: Vec<Reason>,
    sensitivity: SensitivityDocument,
    weights: Weights,
    actions: Vec<ActionDocument>,
}

#[derive(Debug, Serialize)]
struct TotalDocument {
    score: Option<f64>,
    low: f64,
    high: f64,
    interval: Option<[f64; 2]>,
    coverage: f64,
    bands: [&'static str; 2],
}

#[derive(Debug, Serialize)]
struct PillarDocument {
    id: &'static str,
    score: Option<f64>,
    coverage: f64,
    low: f64,
    high: f64,
    interval: Option<[f64; 2]>,
    lines: Vec<LineDocument>,
}

#[derive(Debug, Serialize)]
struct LineDocument {
    id: &'static str,
    points: Option<f64>,
    available: f64,
    measured: bool,
    input: BTreeMap<&'static str, FactDocument>,
    formula: Option<String>,
    interval: Option<[f64; 2]>,
    explanation: String,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum FactDocument {
    Number(f64),
    Flag(bool),
}

#[derive(Debug, Serialize)]
struct Reason {
    id: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
struct SensitivityDocument {
    weight_change: f64,
    classic: Option<[f64; 2]>,
    extended: Option<[f64; 2]>,
    classic_geometric_mean: Option<f64>,
    extended_geometric_mean: Option<f64>,
}

#[derive(Debug, Serialize)]
struct ActionDocument {
    id: &'static str,
    gain: f64,
    joint_gain: f64,
    classic_gain: f64,
    extended_gain: f64,
    effort_hours: f64,
    persons: Vec<String>,
    text: String,
}

impl<Owner: Serialize> ScoresDocument<Owner> {
    /// The document of scores and actions; `owner` is written as it serialises (key, name, evidence), and
    /// `render` makes sentences of explanations.
    pub fn new(
        scores: &Scores,
        actions: &[Action],
        owner: Owner,
        render: impl Fn(&Explanation) -> String,
    ) -> ScoresDocument<Owner> {
        let render = &render;
        let starter = |reason: &Starter| Reason { id: reason.as_str(), text: render(&reason.explanation()) };
        let provisional = |reason: &Provisional| Reason { id: reason.as_str(), text: render(&reason.explanation()) };
        ScoresDocument {
            schema: SCHEMA,
            as_of: iso_date(scores.as_of_day),
            owner,
            coverage: rounded(scores.coverage),
            classic: TotalDocument::of(&scores.classic),
            extended: TotalDocument::of(&scores.extended),
            pillars: scores.pillars.iter().map(|pillar| PillarDocument::of(pillar, render)).collect(),
            starter_mode: scores.starter_mode.iter().map(starter).collect(),
            provisional: scores.provisional.iter().map(provisional).collect(),
            sensitivity: SensitivityDocument {
                weight_change: super::sensitivity::WEIGHT_CHANGE,
                classic: scores.sensitivity.classic.map(rounded_pair),
                extended: scores.sensitivity.extended.map(rounded_pair),
                classic_geometric_mean: scores.sensitivity.classic_geometric_mean.map(rounded),
                extended_geometric_mean: scores.sensitivity.extended_geometric_mean.map(rounded),
            },
            weights: scores.weights,
            actions: actions.iter().map(|action| ActionDocument::of(action, render)).collect(),
        }
    }
}

impl TotalDocument {
    fn of(total: &Total) -> Self {
        Self {
            score: total.score.map(rounded),
            low: rounded(total.low),
            high: rounded(total.high),
            interval: total.interval.map(rounded_pair),
            coverage: rounded(total.coverage),
            bands: total.bands.map(super::total::Band::as_str),
        }
    }
}

impl PillarDocument {
    fn of(pillar: &Pillar, render: &impl Fn(&Explanation) -> String) -> Self {
        Self {
            id: pillar.id.as_str(),
            score: pillar.score.map(rounded),
            coverage: rounded(pillar.coverage),
            low: rounded(pillar.low),
            high: rounded(pillar.high),
            interval: pillar.interval.map(rounded_pair),
            lines: pillar.lines.iter().map(|line| LineDocument::of(line, render)).collect(),
        }
    }
}

impl LineDocument {
    fn of(line: &Line, render: &impl Fn(&Explanation) -> String) -> Self {
        let fact = |fact: &Fact| match *fact {
            Fact::Number(number) => FactDocument::Number(rounded(number)),
            Fact::Flag(flag) => FactDocument::Flag(flag),
        };
        Self {
            id: line.id,
            points: line.points.map(rounded),
            available: rounded(line.available),
            measured: line.is_measured(),
            input: line.input.iter().map(|(name, value)| (*name, fact(value))).collect(),
            formula: (!line.formula.is_empty()).then(|| line.formula.clone()),
            interval: line.interval.map(rounded_pair),
            explanation: render(&line.explanation),
        }
    }
}

impl ActionDocument {
    fn of(action: &Action, render: &impl Fn(&Explanation) -> String) -> Self {
        Self {
            id: action.id(),
            gain: rounded(action.gain),
            joint_gain: rounded(action.joint_gain),
            classic_gain: rounded(action.classic_gain),
            extended_gain: rounded(action.extended_gain),
            effort_hours: rounded(action.effort_hours),
            persons: action.persons.clone(),
            text: render(&action.text),
        }
    }
}

/// Four decimals: finer than any interval, coarse enough that the last bits of a processor's `exp2` never
/// show.
fn rounded(number: f64) -> f64 {
    let rounded = (number * 1e4).round() / 1e4;
    // −0 would print as "-0.0".
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn rounded_pair(pair: [f64; 2]) -> [f64; 2] {
    pair.map(rounded)
}

/// `YYYY-MM-DD` of a day counted from 1970-01-01; `None` where none is known, and beyond the calendar.
fn iso_date(day: i32) -> Option<String> {
    const DAYS_TO_1970: i32 = 719_163;
    let day = super::known_day(day)?;
    let date = NaiveDate::from_num_days_from_ce_opt(day.checked_add(DAYS_TO_1970)?)?;
    Some(date.format("%Y-%m-%d").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::actions::{Opportunities, actions};
    use crate::score::{Inputs, evaluate, personas};

    #[derive(Serialize)]
    struct Owner {
        key: &'static str,
        name: &'static str,
        evidence: &'static str,
    }

    fn document(inputs: &Inputs) -> serde_json::Value {
        let weights = Weights::default();
        let scores = evaluate(inputs, &weights);
        let actions = actions(inputs, &weights, &Opportunities::default());
        let owner = Owner { key: "ada-example", name: "Ada Example", evidence: "invitations" };
        serde_json::to_value(ScoresDocument::new(&scores, &actions, owner, |explanation| explanation.id.to_owned()))
            .unwrap()
    }

    #[test]
    fn the_document_has_every_key_of_the_product_page() {
        let inputs = Inputs { as_of_day: 20_634, ..personas::casual() };
        let document = document(&inputs);
        assert_eq!(document["schema"], 1);
        assert_eq!(document["as_of"], "2026-06-30");
        assert_eq!(document["owner"]["key"], "ada-example");
        assert!(document["coverage"].is_number());
        for total in ["classic", "extended"] {
            for key in ["score", "low", "high"] {
                assert!(document[total][key].is_number(), "{total}.{key}");
            }
        }
        let ids: Vec<_> = document["pillars"].as_array().unwrap().iter().map(|pillar| pillar["id"].clone()).collect();
        assert_eq!(ids, ["brand", "people", "insights", "relationships", "messages"]);
        for pillar in document["pillars"].as_array().unwrap() {
            assert!(pillar["score"].as_f64().is_some_and(|score| (0.0..=25.0).contains(&score)));
            for line in pillar["lines"].as_array().unwrap() {
                assert!(line["id"].is_string() && line["available"].is_number() && line["input"].is_object());
                assert_eq!(line["measured"], line["points"].is_number(), "{line}");
                assert!(line["formula"].is_string() && line["explanation"].is_string());
            }
        }
        assert_eq!(document["weights"]["people"]["target_fit"]["points"], 8.0);
        let actions = document["actions"].as_array().unwrap();
        assert!(!actions.is_empty());
        for action in actions {
            assert!(action["id"].is_string() && action["gain"].is_number() && action["text"].is_string());
        }
    }

    #[test]
    fn what_is_not_measured_is_null() {
        let document = document(&Inputs::default());
        assert!(document["classic"]["score"].is_null());
        assert_eq!(document["classic"]["low"], 0.0);
        assert_eq!(document["classic"]["high"], 100.0);
        let line = &document["pillars"][4]["lines"][0];
        assert!(line["points"].is_null() && line["interval"].is_null() && line["formula"].is_null());
        assert_eq!(line["measured"], false);
        assert_eq!(document["pillars"][0]["score"], serde_json::Value::Null);
    }

    #[test]
    fn days_beyond_the_calendar_have_no_date() {
        assert_eq!(iso_date(1).unwrap(), "1970-01-02");
        assert_eq!(iso_date(0), None, "no date at all");
        assert_eq!(iso_date(i32::MAX), None);
        assert_eq!(rounded(-0.000_001).to_string(), "0");
    }
}
