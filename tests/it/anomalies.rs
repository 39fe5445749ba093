//! Inputs that break other tools: one clear error that says what to do, or an audit that says what it left out.

use std::io::Write;
use std::path::Path;

use crate::program::{audit, copy_folder, rows, samples, tiewise};

const HEADER: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

/// Runs `check` and `audit` on a file; both must fail with one error and a hint, and exit 1.
fn refused(path: &Path) -> String {
    let out = tempfile::tempdir().unwrap();
    let target = out.path().join("audit");
    let output = tiewise().arg("audit").arg(path).arg("--out").arg(&target).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert_eq!(error.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{error}");
    assert!(error.lines().any(|line| line.starts_with("hint: ")), "{error}");
    assert!(!target.exists(), "nothing is written");
    let check = tiewise().arg("check").arg(path).output().unwrap();
    assert_eq!(check.status.code(), Some(1));
    error
}

fn file(name: &str, content: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

#[test]
fn what_cannot_be_audited_is_refused_with_a_hint() {
    let whole = std::fs::read(samples().join("complete-2026.zip")).unwrap();
    for (name, content) in [
        ("Connections.csv", b"PK\x03\x04 a spreadsheet that was renamed".to_vec()),
        ("Connections.csv", HEADER.as_bytes().to_vec()),
        ("Connections.csv", b"".to_vec()),
        ("Connections.csv", b"one,two\n1,2\n".to_vec()),
        ("export.zip", whole[..whole.len() / 2].to_vec()),
        ("export.zip", b"not a zip at all".to_vec()),
        ("notes.txt", b"hello".to_vec()),
    ] {
        let (_folder, path) = file(name, &content);
        refused(&path);
    }
    refused(Path::new("/nonexistent/export.zip"));
    let empty = tempfile::tempdir().unwrap();
    refused(empty.path());
}

#[test]
fn an_encrypted_zip_says_so() {
    let mut whole = std::fs::read(samples().join("connections-only.zip")).unwrap();
    // Bit 0 of the general purpose flags, in the local and the central header.
    let local = whole.windows(4).position(|window| window == b"PK\x03\x04").unwrap();
    whole[local + 6] |= 1;
    let central = whole.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    whole[central + 8] |= 1;
    let (_folder, path) = file("export.zip", &whole);
    assert!(refused(&path).to_lowercase().contains("password"));
}

#[test]
fn a_zip_that_names_paths_outside_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.zip");
    let mut writer = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, content) in [
        ("../../evil.csv", "x".to_owned()),
        ("Connections.csv", format!("{HEADER}Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,CEO,03 Sep 2024\n")),
    ] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap();
    let out = folder.path().join("audit");
    audit(&[path], &out, &["--quiet"]);
    assert_eq!(rows(&out.join("contacts.csv")).len(), 1);
    assert!(!folder.path().parent().unwrap().join("evil.csv").exists());
}

/// Two people of one name whose messages alternate, told apart by their URLs.
#[test]
fn namesakes_with_urls_are_two_people() {
    let folder = tempfile::tempdir().unwrap();
    let connections = format!(
        "{HEADER}Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz-1,,Acme,CEO,03 Sep 2024\n\
         Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz-2,,Globex,Nurse,04 Sep 2024\n"
    );
    let mut messages = String::from(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
    );
    let me = "https://www.linkedin.com/in/me-myself";
    for turn in 0..6 {
        let other = format!("https://www.linkedin.com/in/ana-ruiz-{}", turn % 2 + 1);
        let (from, to) = if turn < 3 { (me, other.as_str()) } else { (other.as_str(), me) };
        let (from_name, to_name) = if turn < 3 { ("Me Myself", "Ana Ruiz") } else { ("Ana Ruiz", "Me Myself") };
        messages.push_str(&format!(
            "c{},,{from_name},{from},{to_name},{to},2025-01-0{} 10:00:00 UTC,,Thank you for the plans number {turn} of the house,INBOX\n",
            turn % 2 + 1,
            turn + 1
        ));
    }
    std::fs::write(folder.path().join("Connections.csv"), connections).unwrap();
    std::fs::write(folder.path().join("messages.csv"), messages).unwrap();
    let out = folder.path().join("audit");
    audit(&[folder.path().to_path_buf()], &out, &["--quiet"]);
    let contacts = rows(&out.join("contacts.csv"));
    assert_eq!(contacts.len(), 2);
    for row in &contacts {
        let (sent, received) = if row["key"] == "ana-ruiz-1" { ("2", "1") } else { ("1", "2") };
        assert_eq!((row["messages_out"].as_str(), row["messages_in"].as_str()), (sent, received), "{}", row["key"]);
    }
}

/// Without any URL the same messages belong to neither, and nobody is called silent for it.
#[test]
fn namesakes_without_urls_share_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let connections = "First Name,Last Name,Email Address,Company,Position,Connected On\n\
        Ana,Ruiz,,Acme,CEO,03 Sep 2018\nAna,Ruiz,,Globex,Nurse,04 Sep 2018\nBo,Holm,,Initech,Driver,05 Sep 2018\n";
    let messages = "From,To,Date,Subject,Content,Direction,Folder\n\
        Ana Ruiz,Me Myself,\"9/9/18, 4:15 PM\",,Could you send me the plans?,INCOMING,INBOX\n\
        Me Myself,Bo Holm,\"9/9/18, 5:15 PM\",,Shall we meet on Tuesday?,OUTGOING,SENT\n";
    std::fs::write(folder.path().join("Connections.csv"), connections).unwrap();
    std::fs::write(folder.path().join("Messages.csv"), messages).unwrap();
    let out = folder.path().join("audit");
    audit(&[folder.path().to_path_buf()], &out, &["--quiet"]);
    let contacts = rows(&out.join("contacts.csv"));
    assert_eq!(contacts.len(), 3);
    for row in contacts.iter().filter(|row| row["name"] == "Ana Ruiz") {
        assert_eq!(row["messages_in"], "0");
        assert_eq!(row["shares_name"], "yes");
        assert_eq!(row["tie_state"], "", "not known, and not \"never\"");
    }
    let bo = contacts.iter().find(|row| row["name"] == "Bo Holm").unwrap();
    assert_eq!(bo["messages_out"], "1");
    assert_eq!(bo["matched_by"], "name");
}

/// Connections.csv percent-encodes, messages write raw Unicode, and the name has changed since.
#[test]
fn encodings_of_a_slug_and_a_changed_name_are_one_person() {
    let folder = tempfile::tempdir().unwrap();
    let connections =
        format!("{HEADER}Zoë,Müller,https://www.linkedin.com/in/zo%C3%AB-m%C3%BCller,,Acme,CEO,03 Sep 2024\n");
    let messages = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n\
        c1,,Zoë Schmidt,https://www.linkedin.com/in/zoë-müller,Me Myself,https://www.linkedin.com/in/me,2025-01-01 10:00:00 UTC,,The plans of the house are ready,INBOX\n";
    std::fs::write(folder.path().join("Connections.csv"), connections).unwrap();
    std::fs::write(folder.path().join("messages.csv"), messages).unwrap();
    let out = folder.path().join("audit");
    // One conversation with one message: nothing but the connections tells who the owner is.
    audit(&[folder.path().to_path_buf()], &out, &["--quiet", "--owner", "me"]);
    let contacts = rows(&out.join("contacts.csv"));
    assert_eq!(contacts.len(), 1);
    assert_eq!((contacts[0]["name"].as_str(), contacts[0]["messages_in"].as_str()), ("Zoë Müller", "1"));
}

/// An owner who never wrote is found through the recipients of others' messages.
#[test]
fn an_owner_without_a_sent_message_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    copy_folder(&samples().join("basic-2023-12"), &export);
    std::fs::remove_file(export.join("Invitations.csv")).unwrap();
    let truth: serde_json::Value = serde_json::from_slice(&std::fs::read(export.join("truth.json")).unwrap()).unwrap();
    let owner = truth["owner"]["key"].as_str().unwrap();
    let text = std::fs::read_to_string(export.join("messages.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let sender = headers.iter().position(|name| name == "SENDER PROFILE URL").unwrap();
    let mut writer = csv::Writer::from_path(export.join("messages.csv")).unwrap();
    writer.write_record(&headers).unwrap();
    for record in reader.records().map(Result::unwrap) {
        if !record[sender].ends_with(owner) {
            writer.write_record(&record).unwrap();
        }
    }
    writer.flush().unwrap();
    let out = folder.path().join("audit");
    audit(&[export], &out, &["--quiet"]);
    let scores = crate::program::json(&out.join("scores.json"));
    assert_eq!(scores["owner"]["key"], owner);
    assert!(rows(&out.join("contacts.csv")).iter().all(|row| row["messages_out"] == "0"));
}

#[test]
fn errors_hold_no_member_s_words() {
    let (_folder, path) = file("Connections.csv", b"Xyzzyname,Plughname\n1,2\n");
    let error = refused(&path);
    assert!(!error.contains("Xyzzyname") && !error.contains("Plughname"), "{error}");
}
