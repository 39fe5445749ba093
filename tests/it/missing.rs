//! What was not in the export is not known: an empty cell, null, or words that say so, and never a zero.

use std::path::Path;

use crate::program::{Rows, audit, json, rows, samples, tiewise};

/// Columns of contacts.csv that only messages can fill.
const OF_MESSAGES: [&str; 48] = [
    "tie_strength",
    "last_contact",
    "tie_state",
    "days_silent",
    "peak_strength",
    "peak_on",
    "volume",
    "recency",
    "duration",
    "reciprocity",
    "depth",
    "messages_in",
    "messages_out",
    "group_messages_in",
    "group_messages_out",
    "words_in",
    "words_out",
    "contact_days_in",
    "contact_days_out",
    "turns_in",
    "turns_out",
    "alternations",
    "began",
    "starts_in",
    "starts_out",
    "questions_in",
    "questions_in_answered",
    "questions_out",
    "questions_out_answered",
    "median_reply_hours_in",
    "median_reply_hours_out",
    "first_contact_in",
    "first_contact_out",
    "last_contact_in",
    "last_contact_out",
    "longest_gap_days",
    "usual_gap_days",
    "debt",
    "debt_kind",
    "days_waiting",
    "promise_open_days",
    "declined",
    "declined_on",
    "pitch_days_in",
    "pitch_days_out",
    "templates_in",
    "templates_out",
    "boilerplate_only",
];

fn audited(input: &Path, out: &Path, arguments: &[&str]) -> Rows {
    audit(&[input.to_owned()], out, &[&["--quiet", "--formats", "csv,json,html,crm"], arguments].concat());
    rows(&out.join("contacts.csv"))
}

fn assert_no_ties(contacts: &Rows, said: &str) {
    assert!(!contacts.is_empty());
    for row in contacts {
        for column in OF_MESSAGES {
            assert_eq!(row[column], "", "{column}");
        }
        assert_eq!((row["two_way"].as_str(), row["stage"].as_str()), ("no", "none"));
        assert!(row["reason"].contains(said), "{}", row["reason"]);
        assert!(!row["reason"].contains("never"), "{}", row["reason"]);
    }
}

#[test]
fn without_messages_nothing_that_only_they_tell_is_told() {
    for sample in ["connections-only.zip", "outlook-2015", "basic-2016"] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("audit");
        let input = samples().join(sample);
        let contacts = audited(&input, &out, &[]);
        assert_no_ties(&contacts, "no messages in this export");
        // By fit, since no tie tells who comes first.
        let fits: Vec<f64> = contacts.iter().map(|row| row["fit"].parse().unwrap()).collect();
        assert!(fits.is_sorted_by(|left, right| left >= right), "{sample}");
        for row in rows(&out.join("prospects.csv")).iter().chain(&rows(&out.join("weekly.csv"))) {
            assert_eq!(row["tie_strength"], "");
            assert!(row["reason"].contains("whether you talked is not known"), "{}", row["reason"]);
        }
        for row in rows(&out.join("prospects.csv")) {
            assert_eq!(row["warmth"], "");
            assert_ne!(row["came_first"], "no");
        }
        for row in rows(&out.join("crm/salesforce_leads.csv")) {
            assert_eq!(row["Rating"], "");
        }
        let network = &json(&out.join("scores.json"))["network"];
        assert!(network["ages"]["bands"][0]["living_ties"].is_null());
        assert!(network["seniority"]["living_ties"].is_null());
        let page = std::fs::read_to_string(out.join("report.html")).unwrap();
        assert!(!page.contains("never talked"));
        let key = &contacts[0]["key"];
        let output = tiewise().arg("explain").arg(&input).arg(key).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("Tie strength not measured: no messages in this export"), "{said}");
        assert!(!said.contains("never") && !said.contains("0.0"), "{said}");
        let output = tiewise().arg("audit").arg(&input).arg("--out").arg(&out).output().unwrap();
        assert!(!String::from_utf8(output.stdout).unwrap().contains("living"));
    }
}

#[test]
fn with_messages_a_zero_is_a_zero() {
    let folder = tempfile::tempdir().unwrap();
    let contacts = audited(&samples().join("complete-2026"), &folder.path().join("audit"), &[]);
    let silent = contacts.iter().find(|row| row["tie_state"] == "never" && row["tie_strength"] == "0.0").unwrap();
    assert_eq!((silent["tie_strength"].as_str(), silent["messages_in"].as_str()), ("0.0", "0"));
    assert!(silent["reason"].contains("never talked"));
}

/// Who backs whom is read from four files; where one is not there, its column is empty.
#[test]
fn of_a_file_of_support_that_is_missing_nothing_is_said() {
    let columns = ["endorsed_me", "endorsed_by_me", "recommended_me", "recommended_by_me", "support"];
    let folder = tempfile::tempdir().unwrap();
    let bare = audited(&samples().join("connections-only.zip"), &folder.path().join("bare"), &[]);
    assert!(bare.iter().all(|row| columns.iter().all(|column| row[*column].is_empty())));
    let export = folder.path().join("export");
    crate::program::copy_folder(&samples().join("complete-2026"), &export);
    let whole = audited(&export, &folder.path().join("whole"), &[]);
    assert!(whole.iter().all(|row| columns.iter().all(|column| !row[*column].is_empty())));
    let file = std::fs::read_dir(&export).unwrap().map(|entry| entry.unwrap().path()).find(|path| {
        let name = path.file_name().unwrap().to_string_lossy().to_lowercase().replace([' ', '_'], "");
        name.starts_with("recommendationsgiven")
    });
    std::fs::remove_file(file.unwrap()).unwrap();
    let without = audited(&export, &folder.path().join("without"), &[]);
    for row in &without {
        assert_eq!(row["recommended_by_me"], "");
        assert!(columns.iter().filter(|column| **column != "recommended_by_me").all(|column| !row[*column].is_empty()));
    }
}

/// Messages whose direction nobody can tell say nothing of a tie either.
#[test]
fn an_unknown_owner_leaves_ties_unknown() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    std::fs::create_dir_all(&export).unwrap();
    let people = ["Pa Quor", "Bo Lind"];
    let connections: String =
        people.iter().map(|name| name.replace(' ', ",") + ",,Kolbera,CEO,03 Jan 2020\n").collect();
    std::fs::write(
        export.join("Connections.csv"),
        "First Name,Last Name,Email Address,Company,Position,Connected On\n".to_owned() + &connections,
    )
    .unwrap();
    std::fs::write(
        export.join("messages.csv"),
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n\
         c1,,Pa Quor,,Bo Lind,2022-03-01 10:00:00 UTC,,The boats came in at noon.,INBOX\n\
         c1,,Bo Lind,,Pa Quor,2022-03-02 10:00:00 UTC,,So I heard at the harbour.,INBOX\n",
    )
    .unwrap();
    let contacts = audited(&export, &folder.path().join("audit"), &[]);
    assert_no_ties(&contacts, "the owner is unknown");
}

/// The oldest form of Connections.csv has no day in it: nothing is judged as of 1970.
#[test]
fn an_export_without_any_date_has_no_day() {
    let folder = tempfile::tempdir().unwrap();
    let input = samples().join("outlook-2015");
    for language in tiewise::config::LANGUAGES {
        let out = folder.path().join(language);
        let arguments = ["--lang", language, "--formats", "csv,json,html,xlsx", "--out"];
        let output = tiewise().arg("audit").arg(&input).args(arguments).arg(&out).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let scores = json(&out.join("scores.json"));
        assert!(scores["as_of"].is_null() && scores["months"].as_array().unwrap().is_empty(), "{language}");
        let page = std::fs::read_to_string(out.join("report.html")).unwrap();
        let title = said.lines().next().unwrap();
        assert!(page.contains(&format!("<h1>{title}</h1>")), "{title}");
        let mut book = zip::ZipArchive::new(std::fs::File::open(out.join("audit.xlsx")).unwrap()).unwrap();
        let mut sheet = String::new();
        for name in ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
            std::io::Read::read_to_string(&mut book.by_name(name).unwrap(), &mut sheet).unwrap();
        }
        assert!(sheet.contains(title), "{title}");
        for text in [&said, &page, &sheet, &scores.to_string()] {
            assert!(!text.contains("1970") && !text.contains("1969"), "{language}");
        }
    }
    let dated = audit(&[input], &folder.path().join("dated"), &["--as-of", "2015-06-30"]);
    assert!(String::from_utf8(dated.stdout).unwrap().starts_with("Network audit as of 30 Jun 2015"));
}
