//! What the user said of people binds every list: decisions recorded with `decide`, and roles.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::program::{rows, tiewise};

const LISTS: [&str; 7] = ["replies", "prospects", "reconnect", "prune", "insufficient", "invitations", "weekly"];

/// A generated export that has somebody on every list.
fn export(home: &Path) -> PathBuf {
    let export = home.join("mid.zip");
    if !export.is_file() {
        let made = tiewise().args(["sample", "-q", "--persona", "mid"]).arg(&export).status().unwrap();
        assert!(made.success());
    }
    export
}

/// Keys on each list of an audit in a configuration folder.
fn listed(home: &Path, arguments: &[&str]) -> Vec<(&'static str, Vec<String>)> {
    let out = home.join("audit");
    let output = tiewise()
        .arg("audit")
        .arg(export(home))
        .arg("--out")
        .arg(&out)
        .args(["--quiet", "--formats", "csv"])
        .args(arguments)
        .env("TIEWISE_HOME", home)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let keys = |list: &str| rows(&out.join(format!("{list}.csv"))).into_iter().map(|row| row["key"].clone()).collect();
    LISTS.iter().map(|list| (*list, keys(list))).collect()
}

fn decide(home: &Path, text: &str) {
    let file = home.join("typed.csv");
    std::fs::write(&file, text).unwrap();
    let output = tiewise().arg("decide").arg(&file).env("TIEWISE_HOME", home).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn whoever_was_decided_on_is_on_no_list_until_the_day() {
    let home = tempfile::tempdir().unwrap();
    let before = listed(home.path(), &[]);
    for (list, keys) in &before {
        assert!(!keys.is_empty(), "the sample has somebody on {list}");
    }
    // Two of each list, one for good and one until the next day.
    let removed: BTreeSet<&String> = before.iter().filter_map(|(_, keys)| keys.first()).collect();
    let snoozed: BTreeSet<&String> =
        before.iter().filter_map(|(_, keys)| keys.last()).filter(|key| !removed.contains(key)).collect();
    let decisions: String = removed
        .iter()
        .map(|key| format!("{key},remove,\n"))
        .chain(snoozed.iter().map(|key| format!("{key},snooze,2026-07-01\n")))
        .collect();
    decide(home.path(), &format!("key,decision,until\n{decisions}"));
    for (list, keys) in listed(home.path(), &[]) {
        assert!(!keys.iter().any(|key| removed.contains(key) || snoozed.contains(key)), "{list}");
    }
    let later: BTreeSet<String> =
        listed(home.path(), &["--as-of", "2026-07-02"]).into_iter().flat_map(|(_, keys)| keys).collect();
    assert!(snoozed.iter().filter(|key| later.contains(**key)).count() * 2 > snoozed.len(), "a snooze ends");
    assert!(!removed.iter().any(|key| later.contains(*key)), "a removal does not");
}

#[test]
fn a_later_decision_replaces_the_earlier_one() {
    let home = tempfile::tempdir().unwrap();
    let before = listed(home.path(), &[]);
    let first = before[0].1.first().unwrap();
    decide(home.path(), &format!("key,decision\n{first},remove\n"));
    assert!(!listed(home.path(), &[])[0].1.contains(first));
    decide(home.path(), &format!("profile_url,decision\nhttps://www.linkedin.com/in/{first}/,keep\n"));
    assert!(listed(home.path(), &[])[0].1.contains(first));
}

#[test]
fn roles_are_used_by_the_lists_and_said_on_the_row() {
    let home = tempfile::tempdir().unwrap();
    let before = listed(home.path(), &[]);
    let of = |lists: &[(&str, Vec<String>)], name: &str| lists.iter().find(|list| list.0 == name).unwrap().1.clone();
    let prospects = of(&before, "prospects");
    let contacts = rows(&home.path().join("audit/contacts.csv"));
    // A no that binds, or a stage that is further, would keep anybody off the list.
    let is_free = |key: &String| {
        contacts.iter().any(|row| row["key"] == *key && row["declined"] == "no" && row["stage"] == "none")
    };
    let outsider = of(&before, "insufficient")
        .into_iter()
        .find(|key| !prospects.contains(key) && !key.starts_with('~') && is_free(key));
    let outsider = outsider.unwrap();
    let reconnect = of(&before, "reconnect")[0].clone();
    let roles = format!(
        "key,role\n{},client\n{},partner\n{outsider},prospect\n{reconnect},ambassador\n",
        prospects[0], prospects[1]
    );
    std::fs::write(home.path().join("roles.csv"), roles).unwrap();
    std::fs::write(home.path().join("tiewise.toml"), "roles = 'roles.csv'\n").unwrap();
    // The list is cut at its limit, and little is known of the outsider: asked for whole, it has them.
    let after = listed(home.path(), &["--all"]);
    let named = of(&after, "prospects");
    assert!(!named.contains(&prospects[0]) && !named.contains(&prospects[1]), "neither clients nor partners");
    assert!(named.contains(&outsider), "whom the user calls a prospect is one");
    let out = home.path().join("audit");
    let reason = |list: &str, key: &str| {
        let rows = rows(&out.join(format!("{list}.csv")));
        rows.iter().find(|row| row["key"] == *key).unwrap()["reason"].clone()
    };
    assert!(reason("prospects", &outsider).contains("you call them a prospect"));
    assert!(reason("reconnect", &reconnect).contains("recommends you to others"));
}

#[test]
fn every_list_and_every_status_of_replies_can_be_explained() {
    let home = tempfile::tempdir().unwrap();
    let export = export(home.path());
    let mut told = BTreeSet::new();
    for subject in LISTS.iter().copied().chain(["owed", "awaiting"]) {
        let output = tiewise().arg("explain").arg(&export).arg(subject).output().unwrap();
        assert!(output.status.success(), "{subject}: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("  1. "), "{subject}: {text}");
        assert!(told.insert(text), "{subject} tells something of its own");
    }
}

/// Five reconnects, the replies owed, three prospects: each of its own list, nobody twice.
#[test]
fn the_week_is_made_of_the_lists() {
    let home = tempfile::tempdir().unwrap();
    listed(home.path(), &[]);
    let out = home.path().join("audit");
    let week = rows(&out.join("weekly.csv"));
    let of = |task: &str| -> Vec<String> {
        week.iter().filter(|row| row["task"] == task).map(|row| row["key"].clone()).collect()
    };
    let owed: Vec<String> = rows(&out.join("replies.csv"))
        .into_iter()
        .filter(|row| row["status"] != "awaiting")
        .map(|row| row["key"].clone())
        .take(25)
        .collect();
    assert_eq!(of("reply"), owed);
    assert!(of("reconnect").len() <= 5 && of("prospect").len() == 3);
    let people: BTreeSet<&String> = week.iter().map(|row| &row["key"]).collect();
    assert_eq!(people.len(), week.len());
    for (list, task) in [("reconnect", "reconnect"), ("prospects", "prospect")] {
        let on_list: Vec<String> =
            rows(&out.join(format!("{list}.csv"))).into_iter().map(|row| row["key"].clone()).collect();
        assert!(of(task).iter().all(|key| on_list.contains(key)));
    }
}

#[test]
fn a_decision_is_recorded_with_its_day_and_a_snooze_needs_one_to_end() {
    let home = tempfile::tempdir().unwrap();
    decide(home.path(), "key,decision,decided_on\nana,remove,\nbo,keep,2026-01-31\n");
    let recorded = rows(&home.path().join("decisions.csv"));
    let day_of = |key: &str| recorded.iter().find(|row| row["key"] == key).unwrap()["decided_on"].clone();
    assert_eq!(day_of("bo"), "2026-01-31");
    assert!(tiewise::export::Day::parse(&day_of("ana")).is_some(), "{}", day_of("ana"));
    let file = home.path().join("endless.csv");
    std::fs::write(&file, "key,decision\nana,snooze\n").unwrap();
    let output = tiewise().arg("decide").arg(&file).env("TIEWISE_HOME", home.path()).output().unwrap();
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("until"));
    assert_eq!(rows(&home.path().join("decisions.csv")), recorded, "nothing is recorded beside an error");
}
