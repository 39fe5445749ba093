//! `--redact`: nothing of an audit's output tells who anybody is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use polars_io::prelude::{ParquetReader, SerReader};

use crate::program::{audit, copy_folder, rows, samples};

const EVERY_FORMAT: [&str; 3] = ["--redact", "--formats", "csv,json,html,xlsx,parquet,crm"];

/// Everything in a folder as text, workbooks and Parquet unpacked.
fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let ends_with = |wanted: &str| path.extension().is_some_and(|extension| extension == wanted);
        let text = if ends_with("parquet") {
            parquet_text(bytes)
        } else if ends_with("xlsx") {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            let mut text = String::new();
            for place in 0..archive.len() {
                let mut member = Vec::new();
                archive.by_index(place).unwrap().read_to_end(&mut member).unwrap();
                text.push_str(&String::from_utf8_lossy(&member));
            }
            text
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        found.insert(path, text);
    }
    found
}

/// Every text cell of a Parquet file.
fn parquet_text(bytes: Vec<u8>) -> String {
    let frame = ParquetReader::new(std::io::Cursor::new(bytes)).finish().unwrap();
    assert!(frame.height() > 0);
    let mut text = String::new();
    for column in frame.columns() {
        if let Ok(cells) = column.as_materialized_series().str() {
            for cell in cells.iter().flatten() {
                text.push_str(cell);
                text.push('\n');
            }
        }
    }
    text
}

/// Whole names, slugs and addresses of everybody in an export, and the sentences that its lists quote.
fn secrets(export: &Path, plain: &Path) -> BTreeSet<String> {
    let mut secrets = BTreeSet::new();
    for row in rows(&plain.join("contacts.csv")).iter().chain(&rows(&plain.join("invitations.csv"))) {
        for column in ["name", "key", "profile_url", "email"] {
            secrets.extend(row.get(column).filter(|cell| cell.trim().contains([' ', '-', '@', '/'])).cloned());
        }
    }
    for list in ["replies.csv", "reconnect.csv"] {
        for row in rows(&plain.join(list)) {
            for column in ["sentence", "last_topic"] {
                // A quote of two words is nobody's.
                secrets.extend(row.get(column).filter(|cell| cell.split(' ').count() > 2).cloned());
            }
        }
    }
    // The owner, too.
    let scores = crate::program::json(&plain.join("scores.json"));
    for key in ["key", "name"] {
        secrets.extend(scores["owner"][key].as_str().map(str::to_owned));
    }
    assert!(secrets.len() > 100, "{} secrets of {}", secrets.len(), export.display());
    secrets
}

#[test]
fn no_name_no_address_and_no_quote_is_in_any_output() {
    for sample in ["complete-2026", "basic-2020", "complete-2018"] {
        let export = samples().join(sample);
        let folder = tempfile::tempdir().unwrap();
        let (plain, redacted) = (folder.path().join("plain"), folder.path().join("redacted"));
        audit(&[export.clone()], &plain, &["--formats", "csv,json"]);
        let output = audit(&[export.clone()], &redacted, &EVERY_FORMAT);
        let mut everything = contents(&redacted);
        everything.insert("the summary".into(), String::from_utf8(output.stdout).unwrap());
        everything.insert("what is said".into(), String::from_utf8(output.stderr).unwrap());
        assert!(everything.len() >= 15, "{sample}: {} outputs", everything.len());
        for secret in secrets(&export, &plain) {
            let in_json = serde_json::to_string(&secret).unwrap();
            for (path, text) in &everything {
                let is_there = text.contains(&secret) || text.contains(in_json.trim_matches('"'));
                // The secrets are the samples' own invented ones, so a failure may show them.
                assert!(!is_there, "{}: \"{secret}\" is in {}", sample, path.display());
            }
        }
        for (path, text) in &everything {
            assert!(!text.contains("linkedin.com/in/"), "{sample}: an address is in {}", path.display());
        }
    }
}

#[test]
fn a_name_hides_in_company_title_and_file_names() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("Clara Panetta 270060373");
    copy_folder(&samples().join("complete-2026"), &export);
    let connections = export.join("Connections.csv");
    let text = std::fs::read_to_string(&connections).unwrap();
    let own = "Ada,Quexample,https://www.linkedin.com/in/ada-quexample,,Quexample Consulting,\"CEO, ada@quexample.org, see https://quexample.org\",01 Jun 2026";
    let other = "Zeno,Testov,https://www.linkedin.com/in/zeno-testov,,Office of Ada Quexample,Assistant to Ada Quexample,02 Jun 2026";
    std::fs::write(&connections, format!("{}\n{own}\n{other}\n", text.trim_end())).unwrap();
    let out = folder.path().join("out");
    let output = audit(&[export], &out, &EVERY_FORMAT);
    let mut everything = contents(&out);
    everything.insert("the summary".into(), String::from_utf8(output.stdout).unwrap());
    for (path, text) in everything {
        let lower = text.to_lowercase();
        for secret in ["quexample", "testov", "270060373", "clara panetta"] {
            assert!(!lower.contains(secret), "{secret} is in {}", path.display());
        }
    }
    // What an audit is about stays.
    let contacts = rows(&out.join("contacts.csv"));
    assert!(contacts.iter().any(|row| row["company"].ends_with("Consulting") && row["seniority"] == "cxo"));
}

#[test]
fn pseudonyms_are_the_same_in_every_file_and_every_audit() {
    let folder = tempfile::tempdir().unwrap();
    let export = samples().join("complete-2026");
    let (june, april) = (folder.path().join("june"), folder.path().join("april"));
    audit(&[export.clone()], &june, &["--redact"]);
    audit(&[export.clone()], &april, &["--redact", "--as-of", "2026-04-30"]);
    let named = |out: &Path, list: &str| -> BTreeMap<String, String> {
        rows(&out.join(list)).iter().map(|row| (row["key"].clone(), row["name"].clone())).collect()
    };
    let contacts = named(&june, "contacts.csv");
    assert_eq!(contacts.len(), rows(&june.join("contacts.csv")).len(), "no two people share a pseudonym");
    let earlier = named(&april, "contacts.csv");
    assert!(earlier.len() > 50 && earlier.iter().all(|(key, name)| contacts.get(key) == Some(name)));
    for list in ["replies.csv", "prospects.csv", "reconnect.csv"] {
        let rows = named(&june, list);
        assert!(!rows.is_empty() && rows.iter().all(|(key, name)| contacts.get(key) == Some(name)), "{list}");
    }
    // Actions name the same people as the lists.
    let scores = crate::program::json(&june.join("scores.json"));
    let persons: Vec<&str> = scores["actions"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|action| action["persons"].as_array().unwrap())
        .map(|key| key.as_str().unwrap())
        .collect();
    assert!(!persons.is_empty() && persons.iter().all(|key| contacts.contains_key(*key)));
    let text = scores["actions"].to_string();
    assert!(contacts.values().any(|name| !name.is_empty() && text.contains(name.as_str())), "{text}");
}
