//! Laws of the score, tried through the whole program: on exports, not on counted facts.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{audit, copy_folder, json, rows, samples, tiewise};

/// Points that rounding to four decimals may move.
const ROUNDING: f64 = 0.001;

/// A generated export of a middling network, complete.
fn generated(folder: &Path) -> PathBuf {
    let export = folder.join("export");
    let made = tiewise()
        .args(["sample", "-q", "--contacts", "700", "--messages", "3000", "--seed", "5"])
        .arg(&export)
        .status()
        .unwrap();
    assert!(made.success());
    export
}

fn scores(inputs: &[PathBuf], arguments: &[&str]) -> Value {
    let out = tempfile::tempdir().unwrap();
    audit(inputs, out.path(), &[&["--quiet", "--formats", "json"], arguments].concat());
    json(&out.path().join("scores.json"))
}

fn total(scores: &Value, which: &str) -> f64 {
    scores[which]["score"].as_f64().unwrap()
}

fn lines(scores: &Value) -> Vec<&Value> {
    let pillars = scores["pillars"].as_array().unwrap();
    pillars.iter().flat_map(|pillar| pillar["lines"].as_array().unwrap()).collect()
}

#[test]
fn a_pillar_is_the_sum_of_its_lines_and_a_total_that_of_its_pillars() {
    let mut pillars_seen = 0;
    for entry in std::fs::read_dir(samples()).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() || path.ends_with("overlapping") {
            continue;
        }
        let scores = scores(&[path.clone()], &[]);
        let pillars = scores["pillars"].as_array().unwrap();
        for pillar in pillars {
            let measured: Vec<&Value> =
                pillar["lines"].as_array().unwrap().iter().filter(|line| line["measured"] == true).collect();
            let sum = |of: &str| measured.iter().map(|line| line[of].as_f64().unwrap()).sum::<f64>();
            let coverage = pillar["coverage"].as_f64().unwrap();
            assert!((coverage - sum("available") / 25.0).abs() < ROUNDING, "{}", path.display());
            if let Some(score) = pillar["score"].as_f64() {
                assert!((score - 25.0 * sum("points") / sum("available")).abs() < ROUNDING, "{}", path.display());
                pillars_seen += 1;
            }
        }
        let all: Vec<f64> = pillars.iter().filter_map(|pillar| pillar["score"].as_f64()).collect();
        if all.len() == 5 {
            assert!((total(&scores, "classic") - all[..4].iter().sum::<f64>()).abs() < 4.0 * ROUNDING);
            assert!((total(&scores, "extended") - 0.8 * all.iter().sum::<f64>()).abs() < 4.0 * ROUNDING);
        }
    }
    assert!(pillars_seen >= 30, "{pillars_seen}");
}

/// Files whose rows are part of a tie's strength: without them a tie is a little weaker for everybody.
const SUPPORT: [&str; 4] =
    ["Endorsement_Given", "Endorsement_Received", "Recommendations_Given", "Recommendations_Received"];

/// What the strength of ties may cost the lines that sum them when a file of support is missing.
const SUPPORT_POINTS: f64 = 0.25;

#[test]
fn a_removed_file_lowers_coverage_and_never_a_line_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let export = generated(folder.path());
    let whole = scores(&[export.clone()], &[]);
    assert!(total(&whole, "extended") > 0.0 && whole["coverage"].as_f64().unwrap() > 0.99);
    let (mut removed, mut lowered) = (0, 0);
    for entry in std::fs::read_dir(&export).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".csv") || name.starts_with("Connections") {
            continue;
        }
        let less = folder.path().join(format!("without-{removed}"));
        copy_folder(&export, &less);
        std::fs::remove_file(less.join(&name)).unwrap();
        // The day of judgement is one of the export's own, and must not move with the file.
        let as_of = whole["as_of"].as_str().unwrap();
        let owner = whole["owner"]["key"].as_str().unwrap();
        let after = scores(&[less], &["--as-of", as_of, "--owner", owner]);
        let coverage = |scores: &Value| scores["coverage"].as_f64().unwrap();
        assert!(coverage(&after) <= coverage(&whole) + ROUNDING, "{name}");
        removed += 1;
        let is_lower = coverage(&after) < coverage(&whole) - ROUNDING;
        lowered += u32::from(is_lower);
        // Whatever moves any line or total is said by the coverage.
        let points = |scores: &Value| lines(scores).iter().map(|line| line["points"].clone()).collect::<Vec<_>>();
        let moves = points(&after) != points(&whole) || after["extended"]["score"] != whole["extended"]["score"];
        assert_eq!(moves, is_lower, "{name}");
        let is_support = SUPPORT.iter().any(|support| name.starts_with(support));
        let slack = if is_support { SUPPORT_POINTS } else { ROUNDING };
        let reasons = after["provisional"].as_array().unwrap();
        let is_said = reasons.iter().any(|reason| reason["id"] == "missing_support");
        let has_messages = !name.starts_with("messages");
        assert_eq!(is_said, is_support && has_messages, "{name}: {reasons:?}");
        for (before, after) in lines(&whole).into_iter().zip(lines(&after)) {
            assert_eq!(before["id"], after["id"]);
            if let Some(points) = after["points"].as_f64() {
                let points_before = before["points"].as_f64().unwrap();
                // A part that is not measured any more is left out of what the line can give, too.
                let left_out = before["available"].as_f64().unwrap() - after["available"].as_f64().unwrap();
                assert!(
                    points >= points_before - left_out - slack,
                    "{name}: {} from {points_before} to {points}",
                    before["id"]
                );
            } else {
                assert_eq!(after["measured"], false, "{name}: {}", before["id"]);
            }
        }
    }
    assert!(removed >= 20 && lowered >= 10, "{removed} removed, {lowered} of them measured something");
}

#[test]
fn duplicating_the_rows_of_every_file_changes_no_score() {
    let folder = tempfile::tempdir().unwrap();
    let export = generated(folder.path());
    let copy = folder.path().join("copy");
    copy_folder(&export, &copy);
    let (once, twice) = (scores(&[export.clone()], &[]), scores(&[export, copy], &[]));
    assert_eq!(once, twice);
}

fn append(path: &Path, text: &str) {
    let mut whole = std::fs::read_to_string(path).unwrap();
    if !whole.ends_with('\n') {
        whole.push('\n');
    }
    whole.push_str(text);
    std::fs::write(path, whole).unwrap();
}

/// A message of the owner's to one person.
struct Sent {
    conversation: String,
    to: String,
    url: String,
    date: String,
    content: String,
}

/// Adds messages of the owner's to an export whose scores are known.
fn send(export: &Path, scores: &Value, messages: &[Sent]) {
    let owner = &scores["owner"];
    let mut reader = csv::Reader::from_path(export.join("messages.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    for message in messages {
        let record: Vec<String> = header
            .iter()
            .map(|column| match column {
                "CONVERSATION ID" => message.conversation.clone(),
                "FROM" => owner["name"].as_str().unwrap().to_owned(),
                "SENDER PROFILE URL" => format!("https://www.linkedin.com/in/{}", owner["key"].as_str().unwrap()),
                "TO" => message.to.clone(),
                "RECIPIENT PROFILE URLS" => message.url.clone(),
                "DATE" => message.date.clone(),
                "CONTENT" => message.content.clone(),
                "FOLDER" => "INBOX".to_owned(),
                column if column.contains("DRAFT") => "No".to_owned(),
                _ => String::new(),
            })
            .collect();
        writer.write_record(&record).unwrap();
    }
    append(&export.join("messages.csv"), &String::from_utf8(writer.into_inner().unwrap()).unwrap());
}

/// One text to a thousand people, the name apart.
fn blast() -> Vec<Sent> {
    let to = |place: usize| Sent {
        conversation: format!("2-blast{place}=="),
        to: format!("Blasted Person{place}"),
        url: format!("https://www.linkedin.com/in/blasted-person{place}"),
        date: format!("2026-05-{:02} 09:{:02}:00 UTC", 1 + place / 60, place % 60),
        content: format!(
            "Hi Person{place}, we are hosting a webinar on growing revenue with our platform next month. Seats are \
             limited, so reserve yours today and bring a colleague along."
        ),
    };
    (0..1_000).map(to).collect()
}

/// Who never wrote to anybody has no rate of answers yet, and buys none with a mailing.
#[test]
fn an_owner_who_never_wrote_gains_nothing_by_a_blast() {
    let folder = tempfile::tempdir().unwrap();
    let export = generated(folder.path());
    let owner = scores(&[export.clone()], &[])["owner"]["key"].as_str().unwrap().to_owned();
    let file = export.join("messages.csv");
    let mut reader = csv::Reader::from_path(&file).unwrap();
    let header = reader.headers().unwrap().clone();
    let sender = header.iter().position(|column| column == "SENDER PROFILE URL").unwrap();
    let received: Vec<csv::StringRecord> =
        reader.records().map(Result::unwrap).filter(|row| !row[sender].ends_with(&owner)).collect();
    let mut writer = csv::Writer::from_path(&file).unwrap();
    writer.write_record(&header).unwrap();
    received.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.flush().unwrap();
    let before = scores(&[export.clone()], &[]);
    assert_eq!(before["owner"]["key"], owner.as_str(), "the invitations still say who it is");
    send(&export, &before, &blast());
    let after = scores(&[export], &[]);
    for which in ["classic", "extended"] {
        let (before, after) = (total(&before, which), total(&after, which));
        assert!(after <= before + ROUNDING, "{which}: {before} to {after}");
    }
}

/// A thousand people outside the network and in it get one text each, the name apart.
#[test]
fn a_thousand_templates_never_raise_the_total() {
    let folder = tempfile::tempdir().unwrap();
    let export = generated(folder.path());
    let before = scores(&[export.clone()], &[]);
    send(&export, &before, &blast());
    // Blasted into the network itself, too.
    let connections: String = (0..1_000)
        .map(|place| {
            format!(
                "Blasted,Person{place},https://www.linkedin.com/in/blasted-person{place},,Example Depot {place},Warehouse Operator,01 Jan 2024\n"
            )
        })
        .collect();
    let to_strangers = scores(&[export.clone()], &[]);
    append(&export.join("Connections.csv"), &connections);
    let to_connections = scores(&[export], &[]);
    for after in [to_strangers, to_connections] {
        for which in ["classic", "extended"] {
            let (before, after) = (total(&before, which), total(&after, which));
            assert!(after <= before + ROUNDING, "{which}: {before} to {after}");
        }
        assert!(total(&after, "extended") < total(&before, "extended") - 1.0, "a blast costs more than nothing");
    }
}

#[test]
fn five_thousand_contacts_off_target_never_raise_the_total() {
    for connected in ["01 Jan 2019", "01 Jun 2026"] {
        let folder = tempfile::tempdir().unwrap();
        let export = generated(folder.path());
        let before = scores(&[export.clone()], &[]);
        let connections: String = (0..5_000)
            .map(|place| {
                format!(
                    "Off,Target{place},https://www.linkedin.com/in/off-target{place},,Example Depot {place},Warehouse Operator,{connected}\n"
                )
            })
            .collect();
        append(&export.join("Connections.csv"), &connections);
        let after = scores(&[export], &[]);
        for which in ["classic", "extended"] {
            let (before, after) = (total(&before, which), total(&after, which));
            assert!(after < before, "{which}, connected {connected}: {before} to {after}");
        }
    }
}

/// The action is done in the export itself: a finished profile and two comments a week gain what was said.
#[test]
fn an_action_done_in_the_export_gains_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    let made = tiewise().args(["sample", "-q", "--persona", "casual"]).arg(&export).status().unwrap();
    assert!(made.success());
    let before = scores(&[export.clone()], &[]);
    let gain_of = |id: &str| {
        let actions = before["actions"].as_array().unwrap();
        let action = actions.iter().find(|action| action["id"] == id);
        action.unwrap_or_else(|| panic!("{id}: {actions:?}"))["extended_gain"].as_f64().unwrap()
    };
    let said = gain_of("recommend");
    let recommendations: String = (0..2)
        .map(|place| {
            format!("Given{place},Person,Example Depot,Clerk,Good to work with.,\"6/1/26, 1:01 PM\",VISIBLE\n")
        })
        .collect();
    for direction in ["Given", "Received"] {
        append(&export.join(format!("Recommendations_{direction}.csv")), &recommendations);
    }
    let after = scores(&[export], &[]);
    let gained = total(&after, "extended") - total(&before, "extended");
    assert!((gained - said).abs() < 0.01, "said {said}, gained {gained}");
}

/// The replies owed are written in the export itself, on the day of judgement: answering gains what was said, and
/// that is something, however late the answers come.
#[test]
fn replies_written_in_the_export_gain_what_was_said() {
    for (seed, contacts, messages) in
        [("5", "700", "2800"), ("9", "400", "2800"), ("3", "150", "900"), ("4", "60", "400")]
    {
        let folder = tempfile::tempdir().unwrap();
        let export = folder.path().join("export");
        let made = tiewise()
            .args(["sample", "-q", "--contacts", contacts, "--messages", messages, "--seed", seed])
            .arg(&export)
            .status()
            .unwrap();
        assert!(made.success());
        let out = folder.path().join("audit");
        audit(&[export.clone()], &out, &["--quiet"]);
        let before = json(&out.join("scores.json"));
        let as_of = before["as_of"].as_str().unwrap();
        let actions = before["actions"].as_array().unwrap();
        let action = actions.iter().find(|action| action["id"] == "answer_owed").unwrap();
        let owed = rows(&out.join("replies.csv"));
        let messages = rows(&export.join("messages.csv"));
        let keys: Vec<&str> = action["persons"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
        assert!(keys.len() >= 5, "seed {seed}: {} to answer", keys.len());
        let replies: Vec<Sent> = keys
            .iter()
            .enumerate()
            .map(|(place, key)| {
                let row = owed.iter().find(|row| row["key"] == *key).unwrap();
                let url = &row["profile_url"];
                let theirs = messages
                    .iter()
                    .filter(|message| {
                        message["SENDER PROFILE URL"] == *url && !message["RECIPIENT PROFILE URLS"].contains(',')
                    })
                    .max_by_key(|message| &message["DATE"]);
                Sent {
                    // Who sent an invitation with a note has no conversation yet.
                    conversation: theirs
                        .map_or_else(|| format!("2-reply{place}=="), |theirs| theirs["CONVERSATION ID"].clone()),
                    to: row["name"].clone(),
                    url: url.clone(),
                    date: format!("{as_of} 23:{:02}:30 UTC", 20 + place),
                    content: ["The drawings", "Our notes", "Those figures"][place % 3].to_owned()
                        + [" are on the shelf by the window.", " speak about wood, not about steel."][place % 2],
                }
            })
            .collect();
        send(&export, &before, &replies);
        let after = scores(&[export], &["--as-of", as_of]);
        for (which, said) in [("classic", &action["classic_gain"]), ("extended", &action["extended_gain"])] {
            let (said, gained) = (said.as_f64().unwrap(), total(&after, which) - total(&before, which));
            assert!(said > 0.0 && (gained - said).abs() < 0.05, "{which}, seed {seed}: said {said}, gained {gained}");
        }
    }
}

/// LinkedIn's own index stands beside ours in the file, on the terminal and in `explain`, and changes nothing.
#[test]
fn the_official_index_is_set_beside_ours() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("target.toml");
    std::fs::write(&profile, "[ssi]\ntotal = 52\nbrand = 11.5\nsector_average = 31\nnetwork_average = 40\n").unwrap();
    let profile = profile.to_str().unwrap();
    let sample = samples().join("complete-2026");
    let (plain, beside) = (scores(&[sample.clone()], &[]), scores(&[sample.clone()], &["--target", profile]));
    assert_eq!(plain["classic"], beside["classic"]);
    assert!(plain["official"].is_null());
    let rows = beside["official"]["rows"].as_array().unwrap();
    assert_eq!((rows.len(), &rows[0]["of"], rows[0]["official"].as_f64()), (2, &"classic".into(), Some(52.0)));
    let ours = rows[0]["ours"].as_f64().unwrap();
    assert!((ours - total(&beside, "classic")).abs() < ROUNDING);
    assert!((rows[0]["difference"].as_f64().unwrap() - (ours - 52.0)).abs() < ROUNDING);
    assert_eq!(beside["official"]["sector_average"], 31.0);
    assert_eq!(beside["official"]["sentences"].as_array().unwrap().len(), 2);
    let out = tempfile::tempdir().unwrap();
    let summary = audit(&[sample.clone()], out.path(), &["--target", profile, "--formats", "json"]);
    let summary = String::from_utf8(summary.stdout).unwrap();
    let line = summary.lines().find(|line| line.contains("52")).unwrap_or_else(|| panic!("{summary}"));
    assert!(line.contains("31"), "{summary}");
    assert!(summary.lines().count() <= 24, "one screen");
    let told = tiewise().arg("explain").arg(&sample).args(["brand", "--target", profile]).output().unwrap();
    assert!(String::from_utf8(told.stdout).unwrap().contains("11.5"));
}

/// Deals that the user states count whatever the messages say.
#[test]
fn a_won_deal_is_worth_a_signature() {
    let folder = tempfile::tempdir().unwrap();
    let sample = samples().join("complete-2026");
    let out = folder.path().join("audit");
    audit(&[sample.clone()], &out, &["--quiet"]);
    let contacts = rows(&out.join("contacts.csv"));
    let silent = contacts.iter().find(|row| row["is_connection"] == "yes" && row["stage"] == "none").unwrap();
    let signed_of = |scores: &Value| {
        let line = lines(scores).into_iter().find(|line| line["id"] == "real_world_value").unwrap().clone();
        (line["input"]["signed"].as_f64().unwrap(), line["points"].as_f64().unwrap())
    };
    let with = |text: &str| {
        std::fs::write(folder.path().join("deals.csv"), format!("contact,opened,closed,stage\n{text}")).unwrap();
        std::fs::write(folder.path().join("target.toml"), "deals = 'deals.csv'\n").unwrap();
        signed_of(&scores(&[sample.clone()], &["--target", folder.path().join("target.toml").to_str().unwrap()]))
    };
    let plain = signed_of(&json(&out.join("scores.json")));
    let key = &silent["key"];
    let as_of = "2026-06-30";
    let won = with(&format!("{key},2026-01-10,{as_of},won\n"));
    assert!((won.0 - plain.0 - 1.0).abs() < 0.01, "{plain:?} to {won:?}: signed on the day of judgement");
    assert!(won.1 > plain.1);
    let older = with(&format!("{key},2025-01-10,2026-01-01,won\n"));
    assert!((older.0 - plain.0 - 0.5).abs() < 0.01, "half a year ago: {older:?}");
    let signed = contacts.iter().find(|row| row["stage"] == "signed").unwrap();
    let lost = with(&format!("{},2026-01-10,{as_of},lost\n", signed["key"]));
    assert!(lost.0 < plain.0, "what was lost was not signed, whatever the messages say: {lost:?}");
}

/// What the user's own list says of a contact holds in the lists as in the score.
#[test]
fn deals_override_the_messages_in_the_lists() {
    let folder = tempfile::tempdir().unwrap();
    let sample = samples().join("complete-2026");
    let audited = |deals: &str| {
        let out = folder.path().join("audit");
        std::fs::write(folder.path().join("deals.csv"), format!("contact,opened,closed,stage\n{deals}")).unwrap();
        let profile = folder.path().join("target.toml");
        std::fs::write(&profile, "deals = 'deals.csv'\n").unwrap();
        audit(&[sample.clone()], &out, &["--quiet", "--target", profile.to_str().unwrap()]);
        let keys =
            |list: &str| -> Vec<String> { rows(&out.join(list)).into_iter().map(|row| row["key"].clone()).collect() };
        (keys("prospects.csv"), keys("prune.csv"), rows(&out.join("contacts.csv")))
    };
    let stage_of = |contacts: &crate::program::Rows, key: &str| {
        contacts.iter().find(|row| row["key"] == key).map(|row| row["stage"].clone()).unwrap()
    };
    let (prospects, prune, contacts) = audited("");
    let (client, pipeline, later, spammer) = (&prospects[0], &prospects[1], &prospects[2], &prune[0]);
    let offered = contacts.iter().find(|row| row["stage"] == "proposal").unwrap()["key"].clone();
    let (prospects, prune, contacts) = audited(&format!(
        "{client},2026-01-10,2026-02-10,won\n{pipeline},2026-05-10,,proposal\n{spammer},2026-05-10,,open\n\
         {offered},2026-01-10,2026-06-29,lost\n{later},2026-01-10,2026-07-20,won\n"
    ));
    assert!(!prospects.contains(later), "what was closed since the export is known all the same");
    assert!(!prospects.contains(client), "who bought is a client");
    assert!(!prospects.contains(pipeline), "an open proposal is the pipeline");
    assert!(!prune.contains(spammer), "who is in the list of deals is never proposed for removal");
    assert_eq!(stage_of(&contacts, client), "signed");
    assert_eq!(stage_of(&contacts, pipeline), "proposal");
    assert!(!["proposal", "invoice", "contract", "signed"].contains(&stage_of(&contacts, &offered).as_str()));
}

/// Deals whose chance follows the tie are told from deals by lot, through the program and its files.
#[test]
fn a_planted_relation_is_found_and_a_random_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let export = generated(folder.path());
    let out = folder.path().join("audit");
    audit(&[export.clone()], &out, &["--quiet", "--formats", "csv"]);
    let contacts = rows(&out.join("contacts.csv"));
    let connections: Vec<_> =
        contacts.iter().filter(|row| row["is_connection"] == "yes" && !row["name"].is_empty()).collect();
    assert!(connections.len() > 500);
    let relation = |is_planted: bool, count: usize| {
        let mut text = "contact;opened;stage;amount;source\n".to_owned();
        for (place, row) in connections.iter().take(count).enumerate() {
            let strength: f64 = row["tie_strength"].parse().unwrap_or(0.0);
            // A number between 0 and 1 that has nothing to do with the contact.
            let lot = (place * 7_919 % 1_009) as f64 / 1_009.0;
            let chance = if is_planted { 0.15 + 0.8 * (strength / 60.0).min(1.0) } else { 0.3 };
            let stage = if lot < chance { "won" } else { "lost" };
            text.push_str(&format!("{};2026-06-15;{stage};100;fair\n", row["key"]));
        }
        std::fs::write(folder.path().join("deals.csv"), text).unwrap();
        std::fs::write(folder.path().join("target.toml"), "deals = 'deals.csv'\n").unwrap();
        let profile = folder.path().join("target.toml");
        let found = scores(&[export.clone()], &["--target", profile.to_str().unwrap()]);
        let validations = found["validation"]["validations"].as_array().unwrap().clone();
        validations.into_iter().find(|validation| validation["score"] == "tie_strength").unwrap()
    };
    let planted = relation(true, 500);
    assert_eq!(planted["relation"], "found", "{planted}");
    assert!(planted["area_under_curve"]["low"].as_f64().unwrap() > 0.5);
    let random = relation(false, 500);
    assert_eq!(random["relation"], "not_found", "{random}");
    let few = relation(true, 25);
    assert!(few["relation"].is_null() && few["area_under_curve"].is_null());
    assert!(few["sentence"]["text"].as_str().unwrap().contains("ot validated"), "{few}");
}
