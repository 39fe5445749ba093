//! Two people of one name: what the user says of one by key or address never binds the other.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::program::{json, rows, tiewise};

const CONNECTIONS: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
const ADDRESS: &str = "https://www.linkedin.com/in/";

/// Two of one name, whose slugs tell them apart: the slug of the first spells the name.
const SPELT: &str = "jon-varnel";
const OTHER: &str = "jvarnel-4711";

/// An export in which both ask something that waits, beside others who give the network its size.
fn export(folder: &Path) -> PathBuf {
    let export = folder.join("export");
    std::fs::create_dir_all(&export).unwrap();
    let mut connections = CONNECTIONS.to_owned();
    for (slug, company) in [(SPELT, "Kolbera"), (OTHER, "Tesmond")] {
        connections += &format!("Jon,Varnel,{ADDRESS}{slug},,{company},Managing Director,05 Jan 2022\n");
    }
    for place in 0..40 {
        connections += &format!("Pa{place},Quor{place},{ADDRESS}pa-{place},,Firm {place},Clerk,06 Jan 2022\n");
    }
    let mut messages = MESSAGES.to_owned();
    let owner = format!("Otti Varn,{ADDRESS}otti-varn");
    for (conversation, name, slug) in [(1, "Jon Varnel", SPELT), (2, "Jon Varnel", OTHER), (3, "Pa0 Quor0", "pa-0")] {
        let other = format!("{name},{ADDRESS}{slug}");
        for (from, to, day, text) in [
            (&owner, &other, 3, "The boats came in at noon and the pumps looked great."),
            (&other, &owner, 13, "Could you send me the price list of the new pumps?"),
        ] {
            messages += &format!("c{conversation},,{from},{to},2026-06-{day:02} 10:00:00 UTC,,{text},INBOX\n");
        }
    }
    // A day later than all: what was asked then does not wait yet.
    messages +=
        &format!("c4,,{owner},Pa1 Quor1,{ADDRESS}pa-1,2026-06-20 10:00:00 UTC,,The new catalogue came.,INBOX\n");
    std::fs::write(export.join("Connections.csv"), connections).unwrap();
    std::fs::write(export.join("messages.csv"), messages).unwrap();
    export
}

/// Which of the two are on the list of replies, kept, and of which role, by an audit in a configuration folder.
fn standing(home: &Path, profile: &str) -> (BTreeSet<String>, BTreeSet<String>, BTreeSet<String>) {
    let export = export(home);
    std::fs::write(export.join("tiewise.toml"), profile).unwrap();
    let out = home.join("audit");
    let output = tiewise()
        .arg("audit")
        .arg(&export)
        .arg("--out")
        .arg(&out)
        .args(["--quiet", "--formats", "csv,json"])
        .env("TIEWISE_HOME", home)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let of = |file: &str, column: &str, value: &str| {
        let rows = rows(&out.join(file)).into_iter().filter(|row| row[column] == value);
        rows.map(|row| row["key"].clone()).filter(|key| key == SPELT || key == OTHER).collect()
    };
    (of("replies.csv", "status", "owed"), of("contacts.csv", "kept", "yes"), of("contacts.csv", "role", "client"))
}

fn decide(home: &Path, text: &str) {
    let file = home.join("typed.csv");
    std::fs::write(&file, text).unwrap();
    let output = tiewise().arg("decide").arg(&file).env("TIEWISE_HOME", home).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn keys(keys: &[&str]) -> BTreeSet<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn a_decision_by_key_or_address_binds_that_person_and_by_name_both() {
    let cases: [(&str, &[&str]); 6] = [
        ("key,decision\njon-varnel,remove\n", &[OTHER]),
        ("profile_url,decision\nhttps://www.linkedin.com/in/jon-varnel/,remove\n", &[OTHER]),
        ("key,decision\njvarnel-4711,remove\n", &[SPELT]),
        ("key,name,decision\njon-varnel,Jon Varnel,remove\n", &[OTHER]),
        // Nobody's key, though its words are somebody's name.
        ("key,decision\npa0-quor0,remove\n", &[SPELT, OTHER]),
        ("name,decision\nJon Varnel,remove\n", &[]),
    ];
    for (decisions, left) in cases {
        let home = tempfile::tempdir().unwrap();
        decide(home.path(), decisions);
        assert_eq!(standing(home.path(), "").0, keys(left), "{decisions}");
    }
    let home = tempfile::tempdir().unwrap();
    decide(home.path(), "key,decision\njon-varnel,keep\n");
    let (owed, kept, _) = standing(home.path(), "");
    assert_eq!((owed, kept), (keys(&[SPELT, OTHER]), keys(&[SPELT])));
}

#[test]
fn what_was_stored_before_goes_on_binding_and_a_name_stays_a_name() {
    let home = tempfile::tempdir().unwrap();
    let store = home.path().join("decisions.csv");
    // Stores of old have no column of names: what was said by name stands under the key.
    std::fs::write(&store, "key,decision,until,decided_on\nJon Varnel,remove,,2026-06-01\npa-0,keep,,2026-06-01\n")
        .unwrap();
    assert_eq!(standing(home.path(), "").0, keys(&[]));
    decide(home.path(), "key,decision\npa-1,keep\n");
    assert_eq!(standing(home.path(), "").0, keys(&[]), "the store was written anew");
    let named: Vec<String> = rows(&store).into_iter().map(|row| format!("{}|{}", row["key"], row["name"])).collect();
    assert_eq!(named, ["pa-0|", "pa-1|", "|Jon Varnel"]);
    decide(home.path(), "name,decision\nJon Varnel,keep\n");
    assert_eq!(rows(&store).len(), 3, "the later decision replaced the earlier one");
    assert_eq!(standing(home.path(), "").1, keys(&[SPELT, OTHER]));
}

#[test]
fn the_keep_list_and_roles_bind_whom_they_name() {
    let kept = |keep: &str| standing(tempfile::tempdir().unwrap().path(), &format!("keep = [\"{keep}\"]\n")).1;
    assert_eq!(kept("jon-varnel"), keys(&[SPELT]));
    assert_eq!(kept("https://www.linkedin.com/in/jon-varnel"), keys(&[SPELT]));
    assert_eq!(kept("Jon Varnel"), keys(&[SPELT, OTHER]));
    let clients = |roles: &str| {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("roles.csv");
        std::fs::write(&file, roles).unwrap();
        standing(home.path(), &format!("roles = '{}'\n", file.display())).2
    };
    assert_eq!(clients("key,role\njon-varnel,client\n"), keys(&[SPELT]));
    assert_eq!(clients("profile_url,name,role\nlinkedin.com/in/jvarnel-4711,Jon Varnel,client\n"), keys(&[OTHER]));
    assert_eq!(clients("name,role\njon varnel,client\n"), keys(&[SPELT, OTHER]));
}

#[test]
fn a_deal_with_one_is_no_deal_of_the_other() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("deals.csv");
    let won = |contact: &str| {
        std::fs::write(&file, format!("contact,opened,stage\n{contact},2026-06-05,won\n")).unwrap();
        let profile = format!("deals = '{}'\n", file.display());
        standing(home.path(), &profile);
        let contacts = rows(&home.path().join("audit/contacts.csv"));
        let signed = contacts.into_iter().filter(|row| row["stage"] == "signed").map(|row| row["key"].clone());
        (signed.collect::<Vec<String>>(), json(&home.path().join("audit/scores.json"))["validation"].is_object())
    };
    assert_eq!(won(SPELT), (vec![SPELT.to_owned()], true));
    assert_eq!(won("pa-0"), (vec!["pa-0".to_owned()], true));
    for nobody in ["pa0-quor0", "https://www.linkedin.com/in/pa0-quor0"] {
        assert_eq!(won(nobody), (Vec::new(), true), "{nobody}");
    }
}
