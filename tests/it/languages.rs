//! Seven languages through the whole program: summary, page, workbook, explanations and reasons.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::program::{audit, copy_folder, rows, samples, tiewise};

const LANGUAGES: [&str; 7] = ["en", "es", "pt", "fr", "it", "de", "nl"];

/// English words that stand in none of the other six languages, with what is around them.
const ENGLISH: [&str; 14] = [
    " the ",
    " and ",
    " with ",
    " without ",
    " never ",
    " your ",
    " you ",
    " reply ",
    " from ",
    "unknown",
    "owner",
    "living",
    "Tie strength",
    "dropped",
];

fn sample() -> PathBuf {
    samples().join("complete-2026")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// English words in a text.
fn english_in(text: &str) -> Vec<&'static str> {
    ENGLISH.into_iter().filter(|word| text.contains(word)).collect()
}

/// A copy of the sample whose owner has a very long name that tries to steer the terminal.
fn with_hostile_owner(folder: &Path) {
    copy_folder(&sample(), folder);
    let profile = text(&folder.join("Profile.csv"));
    let name = format!("Clara\u{1b}[2J{},", " von der Lange".repeat(40));
    std::fs::write(folder.join("Profile.csv"), profile.replacen("\nClara,", &format!("\n{name}"), 1)).unwrap();
}

#[test]
fn the_summary_fits_one_screen_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    with_hostile_owner(&export);
    for input in [sample(), export, samples().join("connections-only.zip")] {
        for language in LANGUAGES {
            let long_folder = folder.path().join("a-folder-with-a-long-name".repeat(6));
            let output = audit(&[input.clone()], &long_folder, &["--lang", language, "--formats", "json"]);
            let summary = String::from_utf8(output.stdout).unwrap();
            assert!(summary.lines().count() <= 23, "{language}: {summary}");
            for line in summary.lines() {
                let width = unicode_width::UnicodeWidthStr::width(line);
                assert!(width <= 80, "{language}, {width} columns: {line}");
            }
            assert!(!summary.contains('\u{1b}'), "no escape code reaches a pipe: {summary}");
            assert_eq!(summary.matches('█').count() + summary.matches('░').count(), 25 * bars(&summary));
        }
    }
}

fn bars(summary: &str) -> usize {
    summary.lines().filter(|line| line.contains(['█', '░'])).count()
}

#[test]
fn no_english_is_left_in_what_other_languages_read() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--formats", "csv,json,html,xlsx"];
    let people = {
        let out = folder.path().join("people");
        audit(&[sample()], &out, &["--formats", "csv"]);
        rows(&out.join("contacts.csv"))
    };
    // Somebody of whom much is known, so that all parts of the story are told.
    let told = people.iter().find(|row| row["stage"] != "none" && !row["debt"].is_empty() && row["sector"] != "-");
    let told = told.or_else(|| people.iter().find(|row| row["stage"] != "none")).unwrap()["key"].clone();
    for language in &LANGUAGES[1..] {
        let out = folder.path().join(language);
        let output = audit(&[sample()], &out, &[&arguments[..], &["--lang", language]].concat());
        assert_eq!(english_in(&String::from_utf8(output.stdout).unwrap()), [""; 0], "{language}: summary");
        for subject in ["brand", "people", "insights", "relationships", "messages", "replies", "prune", &told] {
            let output = tiewise().arg("explain").arg(sample()).args([subject, "--lang", language]).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let said = String::from_utf8(output.stdout).unwrap();
            // What people wrote and what formulas are called stays as it is.
            let own: Vec<&str> = said.lines().filter(|line| !line.contains(" = ") && !line.contains(": ")).collect();
            assert_eq!(english_in(&own.join("\n")), [""; 0], "{language}: explain {subject}\n{said}");
        }
        let output = tiewise().arg("check").arg(sample()).args(["--lang", language]).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(english_in(&said), [""; 0], "{language}: check\n{said}");

        let page = text(&out.join("report.html"));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        let frame = page.split("<script type=\"application/json\"").next().unwrap();
        let body = frame.split("</style>").nth(1).unwrap();
        let shown: String = body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
        assert_eq!(english_in(&shown), [""; 0], "{language}: report.html");
        let data = page.split("id=\"data\">").nth(1).unwrap().split("</script>").next().unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        for list in data["lists"].as_array().unwrap() {
            for (place, column) in list["columns"].as_array().unwrap().iter().enumerate() {
                let title = column["title"].as_str().unwrap();
                assert_eq!(english_in(title), [""; 0], "{language}: {title}");
                if column["kind"] == "category" || column["place"] == "reason" {
                    for row in list["rows"].as_array().unwrap() {
                        let cell = row["cells"][place].as_str().unwrap_or_default();
                        assert_eq!(english_in(cell), [""; 0], "{language}: {title}: {cell}");
                    }
                }
            }
        }

        // Files that programs read keep their names and values; what people read in them is theirs.
        let prospects = rows(&out.join("prospects.csv"));
        let first = prospects.first().unwrap();
        assert!(["owner", "partner", "cxo", "vp", "director", "head"].contains(&first["seniority"].as_str()));
        assert_eq!(english_in(&first["reason"]), [""; 0], "{language}: {}", first["reason"]);
        for row in rows(&out.join("prune.csv")) {
            assert_eq!(english_in(&row["what_is_lost"]), [""; 0], "{language}");
        }
        let mut sheet = workbook_part(&out.join("audit.xlsx"), "xl/worksheets/sheet2.xml");
        // What members wrote stays in their own words.
        for (list, column) in [("replies.csv", "sentence"), ("reconnect.csv", "last_topic")] {
            for row in rows(&out.join(list)).iter().filter(|row| !row[column].is_empty()) {
                let quote = row[column].trim_start_matches('\'').replace('&', "&amp;");
                sheet = sheet.replace(&quote.replace('<', "&lt;").replace('>', "&gt;"), "");
            }
        }
        assert_eq!(english_in(&sheet.replace("</t>", " ")), [""; 0], "{language}: the sheet of replies");
    }
}

fn workbook_part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut texts = String::new();
    // Headings are shared strings; rows are written into the sheet.
    for part in ["xl/sharedStrings.xml", name] {
        archive.by_name(part).unwrap().read_to_string(&mut texts).unwrap();
    }
    texts
}

#[test]
fn numbers_are_the_same_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let scores: Vec<serde_json::Value> = LANGUAGES
        .iter()
        .map(|language| {
            let out = folder.path().join(language);
            audit(&[sample()], &out, &["--lang", language, "--formats", "json"]);
            serde_json::from_slice::<serde_json::Value>(&std::fs::read(out.join("scores.json")).unwrap()).unwrap()
        })
        .collect();
    for (language, document) in LANGUAGES.iter().zip(&scores) {
        assert_eq!(document["extended"], scores[0]["extended"], "{language}");
        assert_eq!(document["weights"], scores[0]["weights"], "{language}");
        assert_eq!(document["owner"]["key"], scores[0]["owner"]["key"], "{language}");
    }
    assert_ne!(scores[0]["owner"]["evidence"], scores[5]["owner"]["evidence"], "evidence is told in the language");
}

#[test]
fn the_locale_chooses_and_a_wrong_language_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let run = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = tiewise();
        command.envs(variables.iter().copied()).arg("audit").arg(sample()).arg("--out").arg(&out);
        command.args(["--formats", "json"]).args(arguments).output().unwrap()
    };
    let german = run(&[("LC_ALL", "de_AT.UTF-8")], &[]);
    assert!(String::from_utf8(german.stdout).unwrap().contains("Netzwerkanalyse"));
    let typed = run(&[("LC_ALL", "de_AT.UTF-8")], &["--lang", "fr"]);
    assert!(String::from_utf8(typed.stdout).unwrap().contains("Audit du réseau"), "what is typed wins");
    let wrong = run(&[], &["--lang", "xx"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("nl"), "the languages are named");
}

#[test]
fn quiet_says_nothing_and_json_is_data() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let quiet = audit(&[sample()], &out, &["--quiet"]);
    assert!(quiet.stdout.is_empty() && quiet.stderr.is_empty());
    assert!(out.join("report.html").is_file(), "the files are written all the same");
    let json = audit(&[sample()], &out, &["--json", "--lang", "it"]);
    let document: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(document["schema"], 1);
}

#[test]
fn shared_results_name_nobody_in_any_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    audit(&[sample()], &plain, &["--formats", "csv"]);
    let names: Vec<String> = rows(&plain.join("contacts.csv"))
        .into_iter()
        .map(|row| row["name"].clone())
        .filter(|name| name.split(' ').count() >= 2)
        .collect();
    let shared = folder.path().join("shared");
    let output = audit(&[sample()], &shared, &["--redact", "--formats", "csv,json,html", "--lang", "es"]);
    let mut said = String::from_utf8(output.stdout).unwrap();
    for file in ["scores.json", "report.html", "prospects.csv", "contacts.csv"] {
        said.push_str(&text(&shared.join(file)));
    }
    for name in names {
        assert!(!said.contains(&name), "a name is left");
    }
}
