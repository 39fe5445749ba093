//! Every committed sample, one an era, audited whole: its counts equal the truth that it states.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use crate::program::{Rows, audit, json, rows, samples, tiewise};

/// Share of a sample's verdicts on conversations (two-way, stage, debt) that must equal the truth. The
/// truth is stated by the generator's own labels, some of them deliberately hard near misses.
const LEAST_VERDICTS_RIGHT: f64 = 0.95;

/// Names, inputs and truths of all samples.
fn all() -> Vec<(String, Vec<PathBuf>, Value)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(samples()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "overlapping" {
            let mut archives: Vec<PathBuf> = std::fs::read_dir(&path)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|extension| extension == "zip"))
                .collect();
            archives.sort();
            found.push((name, archives, json(&path.join("truth.json"))));
        } else if path.is_dir() {
            let truth = json(&path.join("truth.json"));
            found.push((name, vec![path], truth));
        } else if name.ends_with(".zip") {
            let truth = json(&path.with_file_name(format!("{name}.truth.json")));
            found.push((name, vec![path], truth));
        }
    }
    found.sort_by(|left, right| left.0.cmp(&right.0));
    assert!(found.len() >= 18, "a sample an era");
    found
}

fn count(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

#[test]
fn counts_equal_the_truth_and_the_receipt_adds_up() {
    for (name, inputs, truth) in all() {
        let out = tempfile::tempdir().unwrap();
        audit(&inputs, out.path(), &["--quiet"]);
        let contacts = rows(&out.path().join("contacts.csv"));
        let connections: Rows = contacts.iter().filter(|row| row["is_connection"] == "yes").cloned().collect();
        assert_eq!(connections.len(), count(&truth["connections"]), "{name}: connections");
        let nameless = connections.iter().filter(|row| row["name"].is_empty()).count();
        assert_eq!(nameless, count(&truth["nameless"]), "{name}: nameless");
        let scores = json(&out.path().join("scores.json"));
        assert_eq!(scores["as_of"], truth["as_of"], "{name}: as of");

        let receipt = json(&out.path().join("receipt.json"));
        for file in receipt["files"].as_array().unwrap() {
            let dropped: u64 = file["dropped"].as_object().unwrap().values().map(|rows| rows.as_u64().unwrap()).sum();
            let kept = file["kept"].as_u64().unwrap();
            assert_eq!(file["rows_read"].as_u64().unwrap(), kept + dropped, "{name}: {}", file["name"]);
        }
        check_message_drops(&name, &truth, &receipt);
        let owner = &scores["owner"];
        if truth["files"].as_object().unwrap().keys().any(|file| file.to_lowercase().contains("messages")) {
            let known = owner["key"] == truth["owner"]["key"] || owner["name"] == truth["owner"]["name"];
            assert!(known, "{name}: owner");
        }
    }
}

/// Drafts and adverts are dropped by reason, in the numbers that the truth states.
fn check_message_drops(name: &str, truth: &Value, receipt: &Value) {
    if name == "overlapping" {
        return; // Rows that stand in both archives are dropped as duplicates: compared with Complete alone below.
    }
    let (mut rows, mut drafts, mut sponsored) = (0, 0, 0);
    for (file, stated) in truth["files"].as_object().unwrap() {
        let base = file.rsplit('/').next().unwrap_or(file).to_lowercase();
        if base.starts_with("messages") {
            let kind = |kind: &str| stated["kinds"].get(kind).and_then(Value::as_u64).unwrap_or(0);
            rows += stated["rows"].as_u64().unwrap();
            drafts += kind("drafts"); // Those without an id are among them.
            sponsored += kind("sponsored");
        }
    }
    let mut found = (0, 0, 0);
    for file in receipt["files"].as_array().unwrap().iter().filter(|file| file["kind"] == "messages") {
        let dropped = |reason: &str| file["dropped"].get(reason).and_then(Value::as_u64).unwrap_or(0);
        found.0 += file["rows_read"].as_u64().unwrap();
        found.1 += dropped("draft");
        found.2 += dropped("sponsored");
    }
    assert_eq!(found, (rows, drafts, sponsored), "{name}: messages read, drafts, sponsored");
}

#[test]
fn messages_reach_the_right_people_and_verdicts_hold() {
    let (mut right, mut all_verdicts) = (0_usize, 0_usize);
    for (name, inputs, truth) in all() {
        let out = tempfile::tempdir().unwrap();
        audit(&inputs, out.path(), &["--quiet"]);
        let contacts = rows(&out.path().join("contacts.csv"));
        let by_key: BTreeMap<&str, &BTreeMap<String, String>> =
            contacts.iter().map(|row| (row["key"].as_str(), row)).collect();
        let by_name = |wanted: &str| {
            let mut same = contacts.iter().filter(|row| row["name"].split_whitespace().eq(wanted.split_whitespace()));
            match (same.next(), same.next()) {
                (Some(only), None) => Some(only),
                _ => None,
            }
        };
        let urls = truth["messages_have_urls"] == true && truth["connections_have_urls"] == true;
        for contact in truth["contacts"].as_array().unwrap() {
            // Without URLs two people of one name cannot be told apart, and must not be.
            if contact["homonym"] == true && !urls {
                continue;
            }
            let key = contact["key"].as_str().unwrap();
            let row = by_key.get(key).copied().or_else(|| by_name(contact["name"].as_str().unwrap()));
            let row = row.unwrap_or_else(|| panic!("{name}: a contact is missing"));
            assert_eq!(row["messages_in"], contact["messages_in"].to_string(), "{name}: received");
            assert_eq!(row["messages_out"], contact["messages_out"].to_string(), "{name}: sent");
            let yes_no = |value: &Value| if value == true { "yes" } else { "no" };
            let debt = if row["debt"].is_empty() { "none" } else { &row["debt"] };
            for (found, wanted) in [
                (row["two_way"].as_str(), yes_no(&contact["two_way"])),
                (row["stage"].as_str(), contact["stage"].as_str().unwrap()),
                (debt, contact["status"].as_str().unwrap()),
            ] {
                all_verdicts += 1;
                right += usize::from(found == wanted);
            }
        }
    }
    assert!(all_verdicts > 1500, "there is something to compare");
    let share = right as f64 / all_verdicts as f64;
    assert!(share >= LEAST_VERDICTS_RIGHT, "{right} of {all_verdicts} verdicts right");
}

#[test]
fn basic_and_complete_together_are_complete() {
    let folder = samples().join("overlapping");
    let mut archives: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "zip"))
        .collect();
    archives.sort();
    let (both, complete) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    audit(&archives, both.path(), &["--quiet"]);
    audit(&archives[1..], complete.path(), &["--quiet"]);
    for file in
        ["contacts.csv", "replies.csv", "prospects.csv", "reconnect.csv", "prune.csv", "invitations.csv", "scores.json"]
    {
        let read = |folder: &tempfile::TempDir| std::fs::read(folder.path().join(file)).unwrap();
        assert!(read(&both) == read(&complete), "{file} differs");
    }
}

#[test]
fn an_export_without_messages_says_what_that_leaves_out() {
    let out = tempfile::tempdir().unwrap();
    let output = audit(&[samples().join("connections-only.zip")], out.path(), &[]);
    let summary = String::from_utf8(output.stdout).unwrap();
    assert!(summary.contains("No messages in the export"), "{summary}");
    let scores = json(&out.path().join("scores.json"));
    let messages = scores["pillars"].as_array().unwrap().iter().find(|pillar| pillar["id"] == "messages").unwrap();
    assert!(messages["score"].is_null() && messages["lines"][0]["points"].is_null());
    assert_eq!(messages["coverage"], 0.0);
    assert!(rows(&out.path().join("prune.csv")).is_empty(), "nobody is known to be silent");
    assert!(!rows(&out.path().join("prospects.csv")).is_empty(), "prospects need no messages");
}

#[test]
fn check_shows_each_file_and_its_era() {
    let output = tiewise().args(["check"]).arg(samples().join("complete-2018")).output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Messages.csv") && text.contains("Connections: 60"), "{text}");
}
