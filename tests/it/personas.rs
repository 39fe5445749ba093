//! The model's reference persons, generated as exports and audited by the program.

use std::path::Path;

use serde_json::Value;

use crate::program::{audit, json, tiewise};

/// Name, classic total of the scoring model, and the extended one where the model states it; in the order
/// of the classic totals.
const PERSONAS: [(&str, f64, Option<f64>); 5] = [
    ("new", 19.0, None),
    ("casual", 34.0, None),
    ("mass-automator", 52.0, Some(45.0)),
    ("mid", 64.0, None),
    ("expert", 85.0, None),
];

/// How far a generated person may be from the model's. A generated export is a draw: chance alone moves the
/// totals of one persona by two points from seed to seed, and its knobs are set to a point or two.
const TOLERANCE: f64 = 5.0;

/// Weights a quarter off, as the model's own analysis of sensitivity tries them.
const WEIGHT_CHANGE: f64 = 0.25;

/// Sets of weights tried for the order.
const DRAWS: u64 = 500;

fn scores_of(persona: &str, seed: u64, folder: &Path) -> Value {
    let export = folder.join(format!("{persona}-{seed}.zip"));
    let made = tiewise()
        .args(["sample", "-q", "--persona", persona, "--seed", &seed.to_string()])
        .arg(&export)
        .status()
        .unwrap();
    assert!(made.success());
    let out = folder.join(format!("{persona}-{seed}"));
    audit(&[export], &out, &["--quiet", "--formats", "json"]);
    json(&out.join("scores.json"))
}

/// A factor between 0.75 and 1.25, fixed by its number.
fn factor(number: u64) -> f64 {
    let mut state = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let unit = ((state ^ (state >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
    1.0 + WEIGHT_CHANGE * (2.0 * unit - 1.0)
}

/// The classic total of written lines, every weight multiplied by a factor of its own.
fn classic_with(scores: &Value, draw: u64) -> f64 {
    let (mut total, mut pillars_weight) = (0.0, 0.0);
    for (place, pillar) in scores["pillars"].as_array().unwrap().iter().take(4).enumerate() {
        let (mut earned, mut available) = (0.0, 0.0);
        for (line_place, line) in pillar["lines"].as_array().unwrap().iter().enumerate() {
            let Some(points) = line["points"].as_f64() else { continue };
            let factor = factor(draw * 1_000 + place as u64 * 50 + line_place as u64);
            earned += factor * points;
            available += factor * line["available"].as_f64().unwrap();
        }
        let weight = factor(draw * 1_000 + 900 + place as u64);
        total += weight * earned / available;
        pillars_weight += weight;
    }
    100.0 * total / pillars_weight
}

#[test]
fn every_persona_scores_near_its_value_and_the_order_holds_with_weights_a_quarter_off() {
    let folder = tempfile::tempdir().unwrap();
    for seed in [1, 2] {
        let found: Vec<Value> = PERSONAS.iter().map(|(name, _, _)| scores_of(name, seed, folder.path())).collect();
        for ((name, classic, extended), scores) in PERSONAS.iter().zip(&found) {
            let reached = scores["classic"]["score"].as_f64().unwrap();
            assert!((reached - classic).abs() <= TOLERANCE, "{name}, seed {seed}: {reached:.1}, not {classic}");
            if let Some(extended) = extended {
                let reached = scores["extended"]["score"].as_f64().unwrap();
                assert!((reached - extended).abs() <= TOLERANCE, "{name}, extended: {reached:.1}, not {extended}");
            }
        }
        for (pair, scores) in PERSONAS.windows(2).zip(found.windows(2)) {
            for draw in 0..DRAWS {
                let (lower, higher) = (classic_with(&scores[0], draw), classic_with(&scores[1], draw));
                assert!(lower < higher, "{} {lower:.1}, {} {higher:.1}, seed {seed}", pair[0].0, pair[1].0);
            }
        }
        let [automator, mid] = [&found[2], &found[3]].map(|scores| scores["extended"]["score"].as_f64().unwrap());
        assert!(automator < mid, "volume loses where messages count: {automator:.1} against {mid:.1}");
        let classic = found[2]["classic"]["score"].as_f64().unwrap();
        assert!(automator < classic, "and against its own classic score: {automator:.1}, {classic:.1}");
    }
}
