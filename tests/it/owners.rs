//! Who the owner is, who is who, and who counts on an earlier day: on small exports written here.

use std::path::Path;

use serde_json::Value;

use crate::program::{Rows, audit, json, rows, tiewise};

const OWNER: &str = "https://www.linkedin.com/in/otti-varn";
const CONNECTIONS: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
/// The nine columns before recipients had URLs.
const NINE: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
const TEN: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

/// A row of the nine columns; who has no URL in it is known by name alone.
fn nine(conversation: &str, from: &str, url: &str, to: &str, day: u32) -> String {
    format!("{conversation},,{from},{url},{to},2022-03-{day:02} 10:00:00 UTC,,The boats came in at noon.,INBOX\n")
}

fn ten(conversation: &str, from: (&str, &str), to: (&str, &str), day: u32) -> String {
    let ((from, from_url), (to, to_url)) = (from, to);
    format!(
        "{conversation},,{from},{from_url},{to},{to_url},2022-03-{day:02} 10:00:00 UTC,,The boats came in at noon.,INBOX\n"
    )
}

/// Writes an export's files; the contacts and scores of its audit.
fn audited(files: &[(&str, String)], arguments: &[&str]) -> (Rows, Value) {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    write(&export, files);
    let out = folder.path().join("audit");
    audit(&[export], &out, &[&["--quiet", "--formats", "csv,json"], arguments].concat());
    (rows(&out.join("contacts.csv")), json(&out.join("scores.json")))
}

fn write(export: &Path, files: &[(&str, String)]) {
    std::fs::create_dir_all(export).unwrap();
    for (name, text) in files {
        std::fs::write(export.join(name), text).unwrap();
    }
}

fn profile(first: &str, last: &str) -> String {
    format!("First Name,Last Name,Headline\n{first},{last},Harbour master\n")
}

/// Twelve contacts wrote to the owner, who answered one; one contact has two conversations.
fn a_contact_writes_more_than_the_owner(with_profile: bool) -> Vec<(&'static str, String)> {
    let name = |place: u32| format!("Pa{place} Quor{place}");
    let url = |place: u32| format!("https://www.linkedin.com/in/pa{place}-quor{place}");
    let connections: String =
        (0..12).map(|place| format!("Pa{place},Quor{place},,,Kolbera,Clerk,03 Jan 2020\n")).collect();
    let mut messages: String =
        (0..12).map(|place| nine(&format!("c{place}"), &name(place), &url(place), "Otti Varn", place + 1)).collect();
    messages += &nine("c0", "Otti Varn", OWNER, &name(0), 20);
    messages += &nine("again", &name(7), &url(7), "Otti Varn", 21);
    let mut files =
        vec![("Connections.csv", CONNECTIONS.to_owned() + &connections), ("messages.csv", NINE.to_owned() + &messages)];
    if with_profile {
        files.push(("Profile.csv", profile("Otti", "Varn")));
    }
    files
}

#[test]
fn without_urls_of_recipients_the_owner_is_the_name_that_is_everywhere_and_not_the_busiest_url() {
    for with_profile in [true, false] {
        let (contacts, scores) = audited(&a_contact_writes_more_than_the_owner(with_profile), &[]);
        assert_eq!(scores["owner"]["name"], "Otti Varn", "{scores}");
        let of = |key: &str| contacts.iter().find(|row| row["key"] == key).unwrap_or_else(|| panic!("{key}"));
        assert_eq!((of("pa0-quor0")["messages_in"].as_str(), of("pa0-quor0")["messages_out"].as_str()), ("1", "1"));
        assert_eq!((of("pa7-quor7")["messages_in"].as_str(), of("pa7-quor7")["messages_out"].as_str()), ("2", "0"));
    }
}

#[test]
fn a_name_joins_only_where_it_is_unique_on_both_sides() {
    // One Anna Rossi wrote with her URL; the owner wrote by name alone to the other, or to her: nobody can tell.
    let anna = "https://www.linkedin.com/in/anna-rossi-77";
    let connections =
        CONNECTIONS.to_owned() + "Anna,Rossi,,,Kolbera,Clerk,03 Jan 2018\nAnna,Rossi,,,Zantor,Nurse,04 Jan 2018\n";
    let messages = NINE.to_owned()
        + &nine("a", "Anna Rossi", anna, "Otti Varn", 1)
        + &nine("b", "Otti Varn", OWNER, "Anna Rossi", 2)
        + &nine("b", "Otti Varn", OWNER, "Anna Rossi", 3);
    let files =
        [("Connections.csv", connections), ("messages.csv", messages), ("Profile.csv", profile("Otti", "Varn"))];
    let (contacts, _) = audited(&files, &[]);
    let wrote = contacts.iter().find(|row| row["key"] == "anna-rossi-77").unwrap();
    assert_eq!((wrote["messages_in"].as_str(), wrote["messages_out"].as_str()), ("1", "0"));
    assert_eq!(wrote["two_way"], "no");
    for row in contacts.iter().filter(|row| row["is_connection"] == "yes") {
        assert_eq!((row["shares_name"].as_str(), row["two_way"].as_str()), ("yes", "no"), "{}", row["key"]);
    }
}

#[test]
fn connections_without_url_whose_namesake_wrote_are_never_called_silent() {
    let dora = ("Dora Zimt", "https://www.linkedin.com/in/dora-zimt-5");
    let owner = ("Otti Varn", OWNER);
    let connections =
        CONNECTIONS.to_owned() + "Dora,Zimt,,,Kolbera,Clerk,03 Jan 2018\nDora,Zimt,,,Zantor,Nurse,04 Jan 2018\n";
    let messages = TEN.to_owned() + &ten("a", dora, owner, 1) + &ten("a", owner, dora, 2);
    let (contacts, _) = audited(&[("Connections.csv", connections), ("messages.csv", messages)], &[]);
    let connections: Vec<_> = contacts.iter().filter(|row| row["is_connection"] == "yes").collect();
    assert_eq!(connections.len(), 2);
    assert!(connections.iter().all(|row| row["shares_name"] == "yes"), "{connections:?}");
}

#[test]
fn an_owner_who_takes_part_in_nothing_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    write(&export, &a_contact_writes_more_than_the_owner(true));
    let run = |owner: &str| {
        let out = folder.path().join("audit");
        tiewise().args(["audit", "--quiet", "--owner", owner]).arg(&export).arg("--out").arg(&out).output().unwrap()
    };
    let wrong = run("nobody-here");
    assert_eq!(wrong.status.code(), Some(2));
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(said.contains("--owner") && said.contains("messages.csv") && !said.contains("nobody-here"), "{said}");
    let checked = tiewise().args(["check", "--quiet", "--owner", "nobody-here"]).arg(&export).output().unwrap();
    assert_eq!(checked.status.code(), Some(2), "check refuses it as audit does");
    for right in ["Otti Varn", "otti-varn", OWNER] {
        assert!(run(right).status.success(), "{right}");
    }
}

#[test]
fn files_of_two_people_are_said_aloud() {
    let folder = tempfile::tempdir().unwrap();
    let row = "Ana,Lopez,https://www.linkedin.com/in/ana,,Kolbera,Clerk,03 Jan 2020\n";
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    write(&one, &[("Connections.csv", CONNECTIONS.to_owned() + row), ("Profile.csv", profile("Otti", "Varn"))]);
    write(&two, &[("Connections.csv", CONNECTIONS.to_owned() + row), ("Profile.csv", profile("Ulla", "Wenk"))]);
    let out = folder.path().join("audit");
    let both = String::from_utf8(audit(&[one.clone(), two], &out, &[]).stdout).unwrap();
    assert!(both.contains("files of two people"), "{both}");
    let alone = String::from_utf8(audit(&[one], &out, &[]).stdout).unwrap();
    assert!(!alone.contains("two people"), "{alone}");
}

/// Two downloads of one member, the day in their names: of a person who changed jobs the newer row counts, in
/// whatever order they are given.
#[test]
fn the_newer_of_two_archives_counts_in_any_order() {
    let folder = tempfile::tempdir().unwrap();
    let row = |company: &str, position: &str| {
        format!("Ana,Lopez,https://www.linkedin.com/in/ana,,{company},{position},03 Jan 2020\n")
    };
    let old = folder.path().join("Basic_LinkedInDataExport_06-01-2026");
    let new = folder.path().join("Complete_LinkedInDataExport_06-30-2026");
    write(&old, &[("Connections.csv", CONNECTIONS.to_owned() + &row("Kolbera", "Clerk"))]);
    write(&new, &[("Connections.csv", CONNECTIONS.to_owned() + &row("Zantor", "CEO"))]);
    for inputs in [[old.clone(), new.clone()], [new, old]] {
        let out = folder.path().join("audit");
        audit(&inputs, &out, &["--quiet"]);
        let contacts = rows(&out.join("contacts.csv"));
        assert_eq!((contacts.len(), contacts[0]["company"].as_str()), (1, "Zantor"));
    }
}

#[test]
fn judged_as_of_an_earlier_day_later_connections_are_none() {
    let connections = CONNECTIONS.to_owned()
        + "Ana,Lopez,https://www.linkedin.com/in/ana,,Kolbera,CEO,03 Jan 2020\n\
           Bo,Berg,https://www.linkedin.com/in/bo,,Zantor,CEO,21 Jun 2026\n";
    let files = [("Connections.csv", connections)];
    assert_eq!(audited(&files, &[]).0.len(), 2);
    let (before, _) = audited(&files, &["--as-of", "2026-05-01"]);
    assert_eq!((before.len(), before[0]["key"].as_str()), (1, "ana"));
}

/// Endorsed, recommended, written to and invited in 2025, judged as of 2023.
#[test]
fn judged_as_of_an_earlier_day_nothing_later_is_known() {
    let url = |slug: &str| format!("https://www.linkedin.com/in/{slug}");
    let mut connections = CONNECTIONS.to_owned();
    for place in 0..40 {
        connections +=
            &format!("Pa{place},Quor{place},{},,Firm {place},CEO,05 Jan 2022\n", url(&format!("pa-{place}")));
    }
    let endorsed = |year: u32, place: u32, date: bool| {
        let date = if date { format!("{year}/06/20 13:05:02 UTC") } else { String::new() };
        format!("{date},Java,Pa{place},Quor{place},www.linkedin.com/in/pa-{place},ACCEPTED\n")
    };
    let later = ("Zed Late", url("zed-late"));
    let owner = ("Otti Varn", OWNER);
    let message = |from: (&str, &str), to: (&str, &str), day: &str| ten("c", from, to, 1).replace("2022-03-01", day);
    let files = [
        ("Connections.csv", connections),
        (
            "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
                .to_owned()
                + &endorsed(2025, 1, true)
                + &endorsed(2022, 2, true)
                + &endorsed(0, 4, false),
        ),
        (
            "Recommendations_Received.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n\
             Pa3,Quor3,Firm 3,CEO,Great,\"06/20/25, 01:05 PM\",VISIBLE\n"
                .to_owned(),
        ),
        (
            "Invitations.csv",
            format!(
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
                 Otti Varn,Yan Vest,\"6/1/25, 6:15 PM\",,OUTGOING,{OWNER},{}\n",
                url("yan-vest")
            ),
        ),
        (
            "messages.csv",
            TEN.to_owned()
                + &message((later.0, &later.1), owner, "2025-05-01")
                + &message(("Pa0 Quor0", &url("pa-0")), owner, "2022-05-01").replace("c,,", "d,,"),
        ),
    ];
    let all = audited(&files, &["--as-of", "2025-12-31"]);
    let then = audited(&files, &["--as-of", "2023-01-01"]);
    let cell = |contacts: &Rows, key: &str, column: &str| {
        contacts.iter().find(|row| row["key"] == key).map(|row| row[column].clone())
    };
    for (place, column, now, before) in [
        (1, "endorsed_me", "yes", "no"),
        (2, "endorsed_me", "yes", "yes"),
        (4, "endorsed_me", "yes", "yes"),
        (3, "recommended_me", "yes", "no"),
        (1, "support", "0.400", "0.000"),
        (3, "tie_strength", "10.0", "0.0"),
    ] {
        let key = format!("pa-{place}");
        assert_eq!(cell(&all.0, &key, column).as_deref(), Some(now), "{key} {column}");
        assert_eq!(cell(&then.0, &key, column).as_deref(), Some(before), "{key} {column}");
    }
    assert_eq!(cell(&all.0, "zed-late", "is_connection").as_deref(), Some("no"));
    assert_eq!(then.0.len(), 40, "nobody was heard of but the connections");
    let notes = |scores: &Value| {
        let lines = scores["pillars"][1]["lines"].as_array().unwrap();
        lines.iter().find(|line| line["id"] == "personal_notes").unwrap()["explanation"].to_string()
    };
    for (_, scores) in [&all, &then] {
        assert!(!notes(scores).contains("not in the export"), "{}", notes(scores));
    }
}
