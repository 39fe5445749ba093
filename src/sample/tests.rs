//! Whole samples, read back with nothing but the csv crate: a second opinion on what the writers wrote.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Read;

use super::*;

/// Rows of a file by the rules of the format page, header first.
fn rows(name: &str, bytes: &[u8]) -> Vec<Vec<String>> {
    let (text, utf16) = match bytes {
        [0xFF, 0xFE, rest @ ..] => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            (String::from_utf16(&units).expect("UTF-16"), true)
        }
        _ => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            match std::str::from_utf8(bytes) {
                Ok(text) => (text.to_owned(), false),
                Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), false),
            }
        }
    };
    let mut text = text.as_str();
    if name.ends_with("Connections.csv") {
        let header = ["First Name", "FirstName", "\"Title\""].iter().filter_map(|start| text.find(start)).min();
        text = &text[header.expect("a header")..];
    }
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = if utf16 {
        b'\t'
    } else if first_line.contains(';') {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect(name).iter().map(str::to_owned).collect()).collect()
}

/// Comments are no CSV: a record begins with a date.
fn comment_records(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes).into_owned();
    text.lines()
        .filter(|line| {
            line.len() > 20 && line.as_bytes()[19] == b',' && line.starts_with("20") && line.as_bytes()[10] == b' '
        })
        .count()
}

fn sample(era: Era) -> Sample {
    generate(&SampleOptions::new(60, 200, 7, era)).expect("sample")
}

fn table<'a>(sample: &'a Sample, name: &str) -> Vec<HashMap<String, String>> {
    let bytes: &'a [u8] = &sample.files.iter().find(|(file, _)| file == name).expect(name).1;
    let mut rows = rows(name, bytes).into_iter();
    let header = rows.next().expect("header");
    rows.map(|row| header.iter().cloned().zip(row).collect()).collect()
}

fn is_yes(row: &HashMap<String, String>, column: &str) -> bool {
    row.get(column).is_some_and(|value| ["yes", "true"].contains(&value.to_lowercase().as_str()))
}

#[test]
fn every_file_of_every_era_holds_the_rows_that_the_truth_states() {
    for &era in Era::all() {
        let sample = sample(era);
        let mut seen = 0;
        for (name, bytes) in &sample.files {
            let Some(truth) = sample.truth.files.get(name) else {
                assert!(
                    name.contains("Articles/") || name.contains("Jobs/"),
                    "{}: {name} is not in the truth",
                    era.name()
                );
                continue;
            };
            seen += 1;
            let utf16 = bytes.starts_with(&[0xFF, 0xFE]);
            let counted = if name.contains("Comments") && !utf16 {
                comment_records(bytes)
            } else {
                let rows = rows(name, bytes);
                assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}: {name} is ragged", era.name());
                rows.len() - 1
            };
            assert_eq!(counted, truth.rows, "{}: {name}", era.name());
        }
        assert_eq!(seen, sample.truth.files.len(), "{}", era.name());
        assert_eq!(sample.truth.connections, 60);
        // Without a date a row without a name would say nothing, so that era has none.
        assert_eq!(sample.truth.nameless >= 1, era != Era::Outlook2015, "{}", era.name());
    }
}

#[test]
fn messages_are_as_many_as_asked_in_every_era_that_has_them() {
    for &era in Era::all() {
        let sample = sample(era);
        let rows: usize = sample
            .truth
            .files
            .iter()
            .filter(|(name, _)| {
                let base = name.rsplit('/').next().unwrap_or_default().to_lowercase();
                base.starts_with("messages") && !name.starts_with("Basic")
            })
            .map(|(_, file)| file.rows)
            .sum();
        assert_eq!(rows, if era.format().messages.is_some() { 200 } else { 0 }, "{}", era.name());
    }
    for messages in [0, 1, 3, 4, 17, 59, 60, 61] {
        let sample = generate(&SampleOptions::new(30, messages, 3, Era::Basic2023)).expect("sample");
        assert_eq!(sample.truth.files["messages.csv"].rows, messages);
    }
}

#[test]
fn the_same_options_give_the_same_bytes_and_another_seed_does_not() {
    for era in [Era::Complete2026, Era::Complete2018, Era::Overlapping] {
        assert_eq!(sample(era), sample(era));
        let other = generate(&SampleOptions::new(60, 200, 8, era)).expect("sample");
        assert_ne!(sample(era).files, other.files);
    }
}

#[test]
fn the_as_of_day_is_the_newest_day_but_for_drafts_and_advertising() {
    for era in [Era::Complete2026, Era::Basic2023, Era::Basic202412] {
        let sample = sample(era);
        let newest = table(&sample, "messages.csv")
            .iter()
            .filter(|row| !is_yes(row, "IS MESSAGE DRAFT") && row["CONVERSATION TITLE"] != "Sponsored Conversation")
            .map(|row| row["DATE"][..10].to_owned())
            .max();
        assert_eq!(newest, sample.truth.as_of);
    }
}

#[test]
fn conversations_are_contiguous_by_latest_message_and_newest_first_inside() {
    let sample = sample(Era::Complete2026);
    let (mut seen, mut latest) = (HashSet::new(), "9999".to_owned());
    let (mut current, mut last) = (String::new(), String::new());
    for row in table(&sample, "messages.csv") {
        let (id, date) = (row["CONVERSATION ID"].clone(), row["DATE"].clone());
        if id.is_empty() {
            continue;
        }
        if id == current {
            assert!(date <= last);
        } else {
            assert!(seen.insert(id.clone()), "a conversation in two places");
            assert!(date <= latest);
            latest.clone_from(&date);
            current = id;
        }
        last = date;
    }
    assert!(seen.len() > 20);
}

#[test]
fn what_the_truth_says_of_a_contact_follows_from_the_rows() {
    let sample = sample(Era::Complete2026);
    let owner = format!("https://www.linkedin.com/in/{}", sample.truth.owner.key);
    let mut by_key: BTreeMap<String, (usize, usize, String, bool)> = BTreeMap::new();
    for row in table(&sample, "messages.csv") {
        let (sender, recipients) = (&row["SENDER PROFILE URL"], &row["RECIPIENT PROFILE URLS"]);
        let group = recipients.contains(',')
            || row["TO"].contains("LinkedIn Member,")
            || row["TO"].contains(",LinkedIn Member");
        if group || is_yes(&row, "IS MESSAGE DRAFT") || row["CONVERSATION TITLE"] == "Sponsored Conversation" {
            continue;
        }
        let outgoing = *sender == owner;
        let url = if outgoing { recipients } else { sender };
        let Some(key) = url.strip_prefix("https://www.linkedin.com/in/") else { continue };
        let entry = by_key.entry(key.to_owned()).or_default();
        if outgoing {
            entry.1 += 1
        } else {
            entry.0 += 1
        }
        if row["DATE"] > entry.2 {
            (entry.2, entry.3) = (row["DATE"].clone(), outgoing);
        }
    }
    let mut statuses = HashSet::new();
    for contact in &sample.truth.contacts {
        statuses.insert(contact.status);
        let (inbound, outbound, last, owner_last) = by_key.remove(&contact.key).unwrap_or_default();
        assert_eq!((contact.messages_in, contact.messages_out), (inbound, outbound), "{}", contact.pattern);
        assert!(!contact.two_way || inbound > 0 && outbound > 0, "{}", contact.pattern);
        match contact.status {
            "owed" | "late" if contact.kind == Some("invitation") => assert!(last.is_empty()),
            "owed" | "late" => assert!(!owner_last, "{}", contact.pattern),
            "awaiting" => assert!(owner_last, "{}", contact.pattern),
            _ => assert!(contact.kind.is_none() && contact.days_waiting.is_none()),
        }
        if contact.kind.is_some() && contact.kind != Some("invitation") {
            assert_eq!(contact.last_contact.as_deref(), last.get(..10), "{}", contact.pattern);
        }
    }
    assert!(by_key.is_empty(), "people without a truth: {by_key:?}");
    assert_eq!(statuses, HashSet::from(["owed", "late", "awaiting", "none"]));
}

#[test]
fn a_small_sample_holds_each_kind_of_everything() {
    let truth = sample(Era::Complete2026).truth;
    let patterns: HashSet<&str> = truth.contacts.iter().map(|contact| contact.pattern).collect();
    for pattern in [
        "regular",
        "open-fresh",
        "open-first",
        "open-after",
        "open-after-talk",
        "wait-after",
        "wait-fresh",
        "nudged-twice",
        "suggested-reply",
        "boilerplate",
        "pitched-often",
        "pitch-out",
        "blast",
        "blast-asked",
        "deal",
        "decline",
        "decline-final",
        "promise",
        "stranger",
        "former-connection",
        "spam",
        "invitation-note",
    ] {
        assert!(patterns.contains(pattern), "{pattern} is missing");
    }
    let kinds: HashSet<&str> = truth.contacts.iter().filter_map(|contact| contact.kind).collect();
    assert!(kinds.is_superset(&HashSet::from(["question", "stage", "invitation"])), "{kinds:?}");
    assert!(truth.contacts.iter().any(|contact| contact.stage == "signed"));
    assert!(truth.blasts.iter().any(|blast| blast.recipients.len() >= 5));
    let kinds = &truth.files["messages.csv"].kinds;
    for kind in ["drafts", "drafts_without_id", "sponsored", "spam", "group", "left_member", "blank"] {
        assert!(kinds.get(kind).is_some_and(|count| *count > 0), "no {kind}");
    }
    assert_eq!(truth.renamed.len(), 1);
    assert!(!truth.homonyms.is_empty());
}

#[test]
fn connections_spell_slugs_as_browsers_do_and_messages_as_people_do() {
    let sample = sample(Era::Complete2026);
    let encoded: Vec<String> = table(&sample, "Connections.csv")
        .iter()
        .filter(|row| row["URL"].contains('%'))
        .map(|row| row["URL"].clone())
        .collect();
    assert!(!encoded.is_empty());
    let urls: HashSet<String> =
        table(&sample, "messages.csv").iter().map(|row| row["SENDER PROFILE URL"].clone()).collect();
    assert!(urls.iter().all(|url| !url.contains('%')));
    let decoded = |url: &str| percent_encoding::percent_decode_str(url).decode_utf8_lossy().into_owned();
    assert!(encoded.iter().any(|url| urls.contains(&decoded(url))), "no encoded connection ever wrote");
}

#[test]
fn native_files_have_the_bytes_of_the_site() {
    let native = sample(Era::Complete2026);
    let connections = &native.files[0];
    assert_eq!(connections.0, "Connections.csv");
    assert!(connections.1.starts_with(b"Notes:\n\"When exporting your connection data, you may notice"));
    assert!(!connections.1.ends_with(b"\n") && !connections.1.contains(&b'\r'));
    let messages = &native.files.iter().find(|(name, _)| name == "messages.csv").expect("messages").1;
    assert!(messages.starts_with(b"\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\""));
    assert!(messages.ends_with(b"\n"));
    let old = sample(Era::Complete2018);
    let named = |name: &str| &old.files.iter().find(|(file, _)| file == name).expect("file").1;
    assert!(named("Messages.csv").starts_with(b"From,To,Date,Subject,Content,Direction,Folder\n"));
    assert!(named("Profile.csv").starts_with(b"\xFF\xFE\"\0F\0"));
    let resaved = sample(Era::ResavedSemicolon);
    assert!(std::str::from_utf8(&resaved.files[0].1).is_err(), "cp1252 with accents is no UTF-8");
}

#[test]
fn the_basic_archive_is_a_part_of_the_complete_one() {
    let sample = sample(Era::Overlapping);
    let of = |kind: &str, name: &str| {
        let file = sample.files.iter().find(|(file, _)| file.starts_with(kind) && file.ends_with(name)).expect(name);
        rows(name, &file.1).into_iter().collect::<HashSet<_>>()
    };
    for name in ["/Connections.csv", "/messages.csv", "/Invitations.csv"] {
        let (basic, complete) = (of("Basic", name), of("Complete", name));
        assert!(basic.is_subset(&complete), "{name}");
        // Of so few invitations, none may fall into the days between.
        assert!(basic.len() < complete.len() || name == "/Invitations.csv", "{name}");
    }
    assert!(!sample.files.iter().any(|(name, _)| name.starts_with("Basic") && name.contains("Shares")));
}

#[test]
fn a_silent_owner_sends_nothing() {
    let options = SampleOptions { owner_writes: false, ..SampleOptions::new(60, 120, 5, Era::Basic2023) };
    let sample = generate(&options).expect("sample");
    let owner = sample.truth.owner.name.clone();
    assert!(table(&sample, "messages.csv").iter().all(|row| row["FROM"] != owner));
    assert!(sample.truth.contacts.iter().all(|contact| !contact.two_way && contact.messages_out == 0));
    assert!(sample.truth.contacts.iter().any(|contact| contact.status == "owed"));
}

#[test]
fn personas_differ_in_what_they_do() {
    let truths: Vec<Truth> = Persona::all()
        .iter()
        .map(|&persona| {
            let options = SampleOptions::of_persona(persona, 3, Era::Complete2026).expect("options");
            let options = SampleOptions { contacts: 200, messages: 800, ..options };
            generate(&options).expect("sample").truth
        })
        .collect();
    let two_way = |truth: &Truth| truth.contacts.iter().filter(|contact| contact.two_way).count();
    let [new, casual, mid, expert, automator] = truths.as_slice() else { panic!("five personas") };
    assert!(two_way(expert) > two_way(casual) && two_way(mid) > two_way(automator));
    assert!(automator.blasts.iter().map(|blast| blast.recipients.len()).sum::<usize>() > 20);
    let rows = |truth: &Truth, name: &str| {
        truth.files.iter().find(|(file, _)| file.starts_with(name)).map_or(0, |(_, file)| file.rows)
    };
    assert_eq!(rows(new, "Shares"), 0);
    assert!(rows(expert, "Comments") > rows(mid, "Comments"));
}

#[test]
fn archives_and_folders_hold_the_same_files() {
    let folder = tempfile::tempdir().expect("folder");
    let options = SampleOptions::new(60, 120, 5, Era::Complete2026);
    let in_memory = generate(&options).expect("sample");
    let unzip = |reader: &mut dyn Read| {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).expect("bytes");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("archive");
        let mut files = Vec::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("entry");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("content");
            files.push((file.name().expect("a name").into_owned(), content));
        }
        files
    };
    let zip = folder.path().join("out.zip");
    let truth = write(&options, &zip).expect("zip");
    assert_eq!(truth, in_memory.truth);
    assert_eq!(unzip(&mut std::fs::File::open(&zip).expect("zip")), in_memory.files);
    assert!(folder.path().join("out.zip.truth.json").is_file());
    let first = std::fs::read(&zip).expect("bytes");
    write(&options, &zip).expect("again");
    assert_eq!(std::fs::read(&zip).expect("bytes"), first, "the same bytes whenever it is written");
    let nested = folder.path().join("nested.zip");
    write(&SampleOptions { era: Era::ZipZip, ..options.clone() }, &nested).expect("nested");
    let outer = unzip(&mut std::fs::File::open(&nested).expect("zip"));
    assert_eq!(outer.len(), 1);
    assert_eq!(unzip(&mut outer[0].1.as_slice()), in_memory.files);
    let target = folder.path().join("out");
    write(&options, &target).expect("folder");
    for (name, bytes) in &in_memory.files {
        assert_eq!(&std::fs::read(target.join(name)).expect(name), bytes, "{name}");
    }
    let left_over: Vec<_> = std::fs::read_dir(folder.path())
        .expect("entries")
        .filter_map(|entry| entry.ok().map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.starts_with('.'))
        .collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn two_archives_need_a_folder() {
    let folder = tempfile::tempdir().expect("folder");
    let options = SampleOptions::new(20, 60, 5, Era::Overlapping);
    let refused = write(&options, &folder.path().join("out.zip")).expect_err("one archive");
    assert_eq!(refused.exit_code(), 2);
    write(&options, &folder.path().join("out")).expect("folder");
    let archives = std::fs::read_dir(folder.path().join("out")).expect("entries").count();
    assert_eq!(archives, 3, "two archives and their truth");
}

#[test]
fn extreme_sizes_are_no_trouble() {
    for (contacts, messages) in [(0, 0), (0, 50), (1, 0), (1, 1), (1, 3_000), (2, 4), (7, 200), (500, 10)] {
        for era in [Era::Complete2026, Era::Complete2018, Era::Outlook2015] {
            let truth = generate(&SampleOptions::new(contacts, messages, 1, era)).expect("sample").truth;
            assert_eq!(truth.connections, contacts);
        }
    }
}

#[test]
fn no_human_message_is_a_template_by_accident() {
    let options = SampleOptions::new(3_000, 20_000, 2, Era::Basic2023);
    let sample = generate(&options).expect("sample");
    let blasts: HashSet<&str> =
        sample.truth.blasts.iter().flat_map(|blast| &blast.recipients).map(String::as_str).collect();
    let pitched: HashSet<&str> = sample
        .truth
        .contacts
        .iter()
        .filter(|contact| contact.pitched_by_owner || !contact.connection)
        .map(|contact| contact.key.as_str())
        .collect();
    let owner = &sample.truth.owner.name;
    let mut recipients_of: HashMap<String, HashSet<String>> = HashMap::new();
    for row in table(&sample, "messages.csv").iter().filter(|row| &row["FROM"] == owner) {
        let key = row["RECIPIENT PROFILE URLS"].trim_start_matches("https://www.linkedin.com/in/").to_owned();
        let given = row["TO"].split(' ').next().unwrap_or_default();
        // Shorter ones are closers and wishes, which repeat as people's do.
        if row["CONTENT"].len() > 90 && !blasts.contains(key.as_str()) && !pitched.contains(key.as_str()) {
            recipients_of.entry(row["CONTENT"].replace(given, "#")).or_default().insert(key);
        }
    }
    assert!(recipients_of.len() > 3_000);
    let most = recipients_of.iter().max_by_key(|(_, keys)| keys.len()).expect("messages");
    assert!(most.1.len() < 5, "{} people got {}", most.1.len(), most.0);
}
