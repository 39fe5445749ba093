//! Whole exports, in every shape and era: one test a promise to the user.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::*;
use crate::error::Error;

mod messages;

const CONNECTIONS: &str = "Notes:\n\"When exporting your connection data, you may notice that some of the email \
    addresses are missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
    Ana,Lopez,https://www.linkedin.com/in/ana-l%C3%B3pez,,Acme,CEO,03 Sep 2025\n\
    Bo,Berg,https://www.linkedin.com/in/bo-berg,,\"Bolt, Inc.\",CTO,02 Sep 2025\n\
    ,,,,,,01 Sep 2025\n,,,,,,01 Sep 2025";

const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n\
    2-a==,,Ana Lopez,https://www.linkedin.com/in/ana-l\u{f3}pez,Cy Coe,https://www.linkedin.com/in/cy,2025-09-04 10:00:00 UTC,,\"Hello, Cy\",INBOX\n\
    2-a==,,Cy Coe,https://www.linkedin.com/in/cy,Ana Lopez,https://www.linkedin.com/in/ana-l\u{f3}pez,2025-09-04 09:00:00 UTC,,Hi,INBOX\n\
    2-b==,Sponsored Conversation,Acme,,Cy Coe,https://www.linkedin.com/in/cy,2025-09-03 09:00:00 UTC,,<p>Offer</p>,INBOX\n\
    ,,Cy Coe,https://www.linkedin.com/in/cy,,,2025-09-02 09:00:00 UTC,,Unsent,\n";

const INVITATIONS: &str = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
    Cy Coe,Di Day,\"9/5/25, 6:15 PM\",,OUTGOING,https://www.linkedin.com/in/cy,https://www.linkedin.com/in/di\n";

const PROFILE: &str = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,\
    Twitter Handles,Websites,Instant Messengers\nCy,Coe,,,,Founder,,Software,,Berlin,,,\n";

const SHARES: &str = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n\
    2025-09-06 07:08:09,https://example.com/1,Hello,,,MEMBER_NETWORK\n";

fn basic() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("Connections.csv", CONNECTIONS.into()),
        ("messages.csv", MESSAGES.into()),
        ("Invitations.csv", INVITATIONS.into()),
        ("Profile.csv", PROFILE.into()),
        ("guide_messages.csv", MESSAGES.into()),
        ("Jobs/Saved Jobs.csv", b"Saved Date\n".to_vec()),
    ]
}

fn complete() -> Vec<(&'static str, Vec<u8>)> {
    let mut files = basic();
    files.push(("Shares_12345678.csv", SHARES.into()));
    files
}

fn zip_of<N: AsRef<str>, B: AsRef<[u8]>>(files: &[(N, B)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_ref(), SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes.as_ref()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

fn write_all(folder: &Path, files: &[(&str, Vec<u8>)]) -> PathBuf {
    for (name, bytes) in files {
        write(folder, name, bytes);
    }
    folder.to_owned()
}

type Seen = (String, String, Option<i64>, String);

struct Whole {
    export: Export,
    messages: Vec<Seen>,
}

fn read(inputs: &[PathBuf]) -> crate::error::Result<Whole> {
    let archive = open(inputs, &Limits::default())?;
    let mut export = archive.read()?;
    let scan = |block: MessageBlock<'_>| {
        let mut seen: Vec<Seen> = Vec::new();
        block.for_each(|message| {
            seen.push((
                message.from.to_owned(),
                message.sender_url.to_owned(),
                message.time,
                message.content.to_owned(),
            ));
        });
        seen
    };
    let (messages, receipts) = archive.scan_messages(scan, &|_| true)?;
    export.receipt.extend(receipts);
    assert!(export.receipt.adds_up(), "{:?}", export.receipt);
    Ok(Whole { export, messages: messages.into_iter().flatten().collect() })
}

fn problem(inputs: &[PathBuf]) -> (String, String) {
    match read(inputs) {
        Err(error @ (Error::BadFile { .. } | Error::Open { .. })) => {
            (error.to_string(), error.hint().unwrap_or_default())
        }
        Err(error) => panic!("another error than expected: {error}"),
        Ok(_) => panic!("this should not have been read"),
    }
}

fn file<'r>(receipt: &'r Receipt, name: &str) -> &'r FileReceipt {
    receipt.files().iter().find(|file| file.name.ends_with(name)).unwrap()
}

#[test]
fn zip_folder_lone_file_and_zip_in_zip_are_one_export() {
    let folder = tempfile::tempdir().unwrap();
    let plain = write_all(&folder.path().join("plain"), &basic());
    let zip = write(folder.path(), "Basic_LinkedInDataExport_09-06-2025.zip", &zip_of(&basic()));
    let nested = write(folder.path(), "export.zip.zip", &zip_of(&[("export.zip", zip_of(&basic()))]));
    let with_zip = folder.path().join("with-zip");
    write(&with_zip, "export.zip", &zip_of(&basic()));
    let wrapped = basic().into_iter().map(|(name, bytes)| (format!("my export/{name}"), bytes)).collect::<Vec<_>>();
    let wrapped = write(folder.path(), "wrapped.zip", &zip_of(&wrapped));
    let unnamed = write(folder.path(), "no-extension", &zip_of(&basic()));

    let expected = read(std::slice::from_ref(&plain)).unwrap();
    assert_eq!(expected.export.connections.len(), 4);
    assert_eq!(expected.messages.len(), 2);
    for input in [zip, nested, with_zip, plain.join("Connections.csv"), wrapped, unnamed] {
        let whole = read(std::slice::from_ref(&input)).unwrap();
        let strip = |connections: &[Connection]| -> Vec<Connection> {
            connections.iter().map(|row| Connection { file: 0, ..row.clone() }).collect()
        };
        assert_eq!(strip(&whole.export.connections), strip(&expected.export.connections), "{}", input.display());
        assert_eq!(whole.messages, expected.messages, "{}", input.display());
        assert_eq!(whole.export.invitations.len(), 1);
        assert_eq!(whole.export.newest_timestamp, expected.export.newest_timestamp);
        let totals = whole.export.receipt.totals();
        assert_eq!((totals.rows_read, totals.kept), (10, 8), "{}", input.display());
    }
}

#[test]
fn the_receipt_lists_every_file_and_why_rows_were_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = basic();
    files.push(("__MACOSX/._Connections.csv", b"junk".to_vec()));
    files.push(("../../evil.csv", CONNECTIONS.into()));
    let zip = write(folder.path(), "export.zip", &zip_of(&files));
    let receipt = read(&[zip]).unwrap().export.receipt;
    assert_eq!(receipt.files().len(), files.len());
    let messages = file(&receipt, ": messages.csv");
    assert_eq!((messages.rows_read, messages.kept), (4, 2));
    assert_eq!(messages.dropped.get(&DropReason::Draft), Some(&1));
    assert_eq!(messages.dropped.get(&DropReason::Sponsored), Some(&1));
    assert_eq!(messages.era, Some(Era::Messages2023));
    assert_eq!(file(&receipt, "guide_messages.csv").kind, FileKind::AssistantMessages);
    assert_eq!(file(&receipt, "guide_messages.csv").warnings, [Warning::NotRead]);
    assert_eq!(file(&receipt, "evil.csv").warnings, [Warning::UnsafePath]);
    assert_eq!(file(&receipt, "._Connections.csv").warnings, [Warning::NotRead]);
    assert_eq!(file(&receipt, ": Connections.csv").warnings, [Warning::DateOnlyRows(2)]);
}

#[test]
fn basic_and_complete_of_one_member_count_once() {
    let folder = tempfile::tempdir().unwrap();
    let basic_zip = write(folder.path(), "Basic.zip", &zip_of(&basic()));
    let complete_zip = write(folder.path(), "Complete.zip", &zip_of(&complete()));
    let both = read(&[basic_zip, complete_zip.clone()]).unwrap().export;
    let alone = read(&[complete_zip]).unwrap().export;
    assert_eq!(both.connections.len(), alone.connections.len());
    assert_eq!(both.connections.iter().filter(|row| row.is_nameless).count(), 2);
    assert_eq!(both.invitations.len(), 1);
    assert_eq!(both.shares.len(), 1);
    assert!(both.is_complete && both.profile.is_some());
    // The complete archive is the newer one: its rows count.
    let older = both.receipt.files().iter().find(|file| file.kind == FileKind::Connections).unwrap();
    assert_eq!(older.dropped.get(&DropReason::DuplicateOfOtherFile), Some(&4));
    assert!(both.receipt.files().iter().all(|file| !file.warnings.contains(&Warning::AnotherMember)));
}

#[test]
fn of_two_downloads_the_newer_row_of_a_person_counts() {
    let folder = tempfile::tempdir().unwrap();
    let newer = CONNECTIONS.replace("Acme,CEO", "Core,Chair").replace("02 Sep 2025", "09 Sep 2025");
    let old = write(folder.path(), "old/Connections.csv", CONNECTIONS.as_bytes());
    let new = write(folder.path(), "new/Connections.csv", newer.as_bytes());
    let export = read(&[old, new]).unwrap().export;
    assert_eq!(export.connections.len(), 4);
    let ana = export.connections.iter().find(|row| row.first_name == "Ana").unwrap();
    assert_eq!(ana.company.as_deref(), Some("Core"));
}

#[test]
fn a_browsers_copy_beside_the_original_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "Connections.csv", CONNECTIONS.as_bytes());
    write(folder.path(), "Connections (1).csv", CONNECTIONS.as_bytes());
    let export = read(&[folder.path().to_owned()]).unwrap().export;
    assert_eq!(export.connections.len(), 4);
    assert_eq!(export.receipt.totals().dropped.get(&DropReason::DuplicateOfOtherFile), Some(&4));
}

#[test]
fn shards_add_up() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "Connections.csv", CONNECTIONS.as_bytes());
    write(folder.path(), "Shares_12345678_1.csv", SHARES.as_bytes());
    write(folder.path(), "Shares_12345678_2.csv", SHARES.as_bytes());
    write(folder.path(), "messages_1.csv", MESSAGES.as_bytes());
    write(folder.path(), "messages_2.csv", MESSAGES.as_bytes());
    let whole = read(&[folder.path().to_owned()]).unwrap();
    assert_eq!(whole.export.shares.len(), 2);
    assert_eq!(whole.messages.len(), 4);
}

#[test]
fn two_members_exports_are_not_taken_for_one_silently() {
    let folder = tempfile::tempdir().unwrap();
    write_all(&folder.path().join("a"), &basic());
    write_all(&folder.path().join("b"), &basic());
    write(folder.path(), "b/Profile.csv", PROFILE.replace("Cy,Coe", "Ed,Eng").as_bytes());
    write(folder.path(), "b/Invitations.csv", INVITATIONS.replace("in/cy", "in/ed").as_bytes());
    let receipt = read(&[folder.path().to_owned()]).unwrap().export.receipt;
    for name in ["b/Profile.csv", "b/Invitations.csv"] {
        assert!(file(&receipt, name).warnings.contains(&Warning::AnotherMember), "{name}");
    }
}

#[test]
fn what_was_not_asked_for_is_not_zero() {
    let folder = tempfile::tempdir().unwrap();
    let zip = write(folder.path(), "basic.zip", &zip_of(&basic()));
    let export = read(&[zip]).unwrap().export;
    assert!(!export.is_complete);
    assert_eq!(export.rows_of(FileKind::Shares), None);
    assert_eq!(export.rows_of(FileKind::Invitations), Some(1));
    let zip = write(folder.path(), "complete.zip", &zip_of(&complete()));
    assert_eq!(read(&[zip]).unwrap().export.rows_of(FileKind::Comments), Some(0));
}

#[test]
fn a_lone_file_of_any_name_and_a_renamed_one_in_a_folder_are_connections() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "my network.csv", CONNECTIONS.as_bytes());
    assert_eq!(read(&[path]).unwrap().export.connections.len(), 4);
    write(folder.path(), "address book.csv", b"First Name,Last Name,Email\nAna,Lopez,ana@example.com\n");
    assert_eq!(read(&[folder.path().to_owned()]).unwrap().export.connections.len(), 4);
}

#[test]
fn own_output_beside_the_export_is_no_export() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path(), &basic());
    write(folder.path(), "out/receipt.json", b"{}");
    write(folder.path(), "out/scores.json", b"{}");
    write(folder.path(), "out/invitations.csv", INVITATIONS.as_bytes());
    let audited = read(&[folder.path().to_owned()]).unwrap();
    assert_eq!(audited.export.invitations.len(), 1);
    let files =
        |whole: &Whole| -> Vec<String> { whole.export.receipt.files().iter().map(|file| file.name.clone()).collect() };
    assert!(!files(&audited).iter().any(|name| name.contains("/out/")), "no result is listed");
    // Even in the same folder the export is still found.
    for name in ["receipt.json", "scores.json", "contacts.csv", "invitations.csv"] {
        write(folder.path(), name, INVITATIONS.as_bytes());
    }
    let mixed = read(&[folder.path().to_owned()]).unwrap();
    assert_eq!(mixed.export.invitations.len(), 1);
    assert_eq!(mixed.export.connections.len(), audited.export.connections.len());
    assert_eq!(files(&mixed), files(&audited));
}

#[test]
fn every_wrong_input_has_one_clear_error_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, bytes: &[u8]| write(folder.path(), name, bytes);
    let good = zip_of(&basic());
    let sheet = zip_of(&[("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")]);
    let mut encrypted = good.clone();
    // The general-purpose flag's lowest bit, in each local and each central header.
    for position in 0..encrypted.len().saturating_sub(8) {
        if encrypted[position..].starts_with(b"PK\x03\x04") {
            encrypted[position + 6] |= 1;
        } else if encrypted[position..].starts_with(b"PK\x01\x02") {
            encrypted[position + 8] |= 1;
        }
    }
    let cases = [
        (at("Truncated.zip", &good[..good.len() / 2]), "damaged or cut short", "download"),
        (at("Encrypted.zip", &encrypted), "password", "unpack"),
        (at("sheet/Connections.csv", &sheet), "spreadsheet", "CSV"),
        (at("ole/Connections.csv", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "spreadsheet", "CSV"),
        (at("Network.xlsx", &sheet), "office document", "LinkedIn sent"),
        (at("page.zip", b"<!DOCTYPE html><html></html>"), "web page", "LinkedIn sent"),
        (at("letter.pdf", b"%PDF-1.7"), "PDF", "LinkedIn sent"),
        (at("empty/Connections.csv", b""), "empty", "Get a copy of your data"),
        (
            at("none/Connections.csv", b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"),
            "holds no connections",
            "Get a copy of your data",
        ),
        (at("headless/Connections.csv", b"Ana,Lopez,Acme\n"), "no header", "header line"),
        (at("wrong.zip", &zip_of(&[("photo.txt", "x")])), "no Connections.csv", "Connections"),
        (at("half.zip", &zip_of(&[("messages.csv", MESSAGES)])), "only messages", "Connections"),
        (at("empty.zip", &zip_of::<&str, &str>(&[])), "no Connections.csv", "Connections"),
        (at("inner.zip", &zip_of(&[("Connections.csv", &sheet)])), "spreadsheet", "CSV"),
        (folder.path().join("missing.zip"), "cannot open", "check the path"),
        (
            at("deep.zip", &zip_of(&[("a.zip", zip_of(&[("b.zip", zip_of(&basic()))]))])),
            "too many archives",
            "inner one",
        ),
    ];
    for (input, words, remedy) in cases {
        let (problem, hint) = problem(std::slice::from_ref(&input));
        assert!(problem.contains(words), "{}: {problem}", input.display());
        assert!(hint.contains(remedy), "{}: {hint}", input.display());
        assert!(!problem.contains("Lopez"), "a name in an error: {problem}");
    }
}

#[test]
fn archives_beyond_the_limits_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = vec![b'a'; 40 * 1024 * 1024];
    let zip = write(folder.path(), "bomb.zip", &zip_of(&[("Connections.csv", bomb.as_slice())]));
    assert!(problem(&[zip]).0.contains("packed more tightly"));
    let zip = write(folder.path(), "export.zip", &zip_of(&basic()));
    for limits in [
        Limits { max_entries: 3, ..Limits::default() },
        Limits { max_archive_bytes: 500, ..Limits::default() },
        Limits { max_table_bytes: 100, ..Limits::default() },
    ] {
        let outcome = open(std::slice::from_ref(&zip), &limits).and_then(|archive| archive.read());
        assert!(matches!(outcome, Err(Error::BadFile { .. })), "{limits:?}");
    }
    let archive = open(&[zip], &Limits { max_member_bytes: 200, ..Limits::default() }).unwrap();
    assert!(archive.scan_messages(|block| block.for_each(|_| {}), &|_| true).is_err());
    let files: Vec<_> = (0..8).map(|number| (format!("f{number}.txt"), b"x".to_vec())).collect();
    for (name, bytes) in &files {
        write(folder.path(), &format!("many/{name}"), bytes);
    }
    let limits = Limits { max_entries: 5, ..Limits::default() };
    assert!(matches!(open(&[folder.path().join("many")], &limits), Err(Error::BadFile { .. })));
}

#[test]
fn a_zips_word_about_sizes_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = vec![b'a'; 40 * 1024 * 1024];
    let mut zip = zip_of(&[("Connections.csv", bomb.as_slice())]);
    // The unpacked size in the central directory says 40 bytes.
    let central = (0..zip.len()).rfind(|&position| zip[position..].starts_with(b"PK\x01\x02")).unwrap();
    zip[central + 24..central + 28].copy_from_slice(&40_u32.to_le_bytes());
    let path = write(folder.path(), "liar.zip", &zip);
    let (problem, _) = problem(&[path]);
    assert!(problem.contains("damaged") || problem.contains("larger"), "{problem}");
}

#[test]
fn a_broken_file_that_is_not_essential_is_a_remark() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = basic();
    files.push(("Skills.csv", b"PK\x03\x04 not text".to_vec()));
    files.push(("Positions.csv", b"garbage\n\xff\xfe".to_vec()));
    files.push(("Education.csv", Vec::new()));
    let whole = read(&[write_all(folder.path(), &files)]).unwrap();
    assert_eq!(file(&whole.export.receipt, "Skills.csv").warnings, [Warning::Unreadable(Unreadable::NotText)]);
    assert!(file(&whole.export.receipt, "Positions.csv").warnings.contains(&Warning::HeaderNotFound));
    assert_eq!(file(&whole.export.receipt, "Education.csv").warnings, [Warning::EmptyFile]);
}

#[test]
fn the_newest_row_of_any_file_is_the_day_of_the_export() {
    let connections = "First Name,Last Name,Connected On\nAna,Ruiz,02 Jan 2026\n";
    for (name, text) in [
        ("Saved_Items.csv", "savedItem,CreatedTime\nhttps://example.com/1,2026-02-03 04:05:06\n"),
        ("Member_Follows_1.csv", "Date,Status,FullName\n2026-02-03 04:05:06,Active,Bo Lind\n"),
        ("Hashtag_Follows.csv", "HashTag,CreatedTime,LastModifiedTime,State\nbees,2026-02-03 04:05:06,,ACTIVE\n"),
        (
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\na@b.example,Yes,Yes,\"2/3/26, 4:05 AM\"\n",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "Connections.csv", connections.as_bytes());
        write(folder.path(), name, text.as_bytes());
        let export = read(&[folder.path().to_owned()]).unwrap().export;
        assert_eq!(export.newest_timestamp.map(|time| time / 86_400), Some(20_487), "{name}");
        assert!(export.receipt.adds_up());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_as_connections_add_up(
        rows in proptest::collection::vec("[a\"\n\r,;é\t 0-9/.-]{0,40}", 0..20),
        tail in proptest::collection::vec(any::<u8>(), 0..60),
        has_header: bool,
    ) {
        let mut bytes = if has_header { CONNECTIONS.as_bytes().to_vec() } else { Vec::new() };
        bytes.extend(rows.join(",").into_bytes());
        bytes.extend(tail);
        let folder = tempfile::tempdir().unwrap();
        let path = write(folder.path(), "Connections.csv", &bytes);
        if let Ok(whole) = read(&[path]) {
            prop_assert_eq!(whole.export.receipt.totals().kept, whole.export.connections.len() as u64);
        }
    }

    #[test]
    fn any_damage_to_a_zip_is_an_error_or_an_export(
        position in 0_usize..2_000,
        bytes in proptest::collection::vec(any::<u8>(), 1..12),
        length in 0_usize..3_000,
    ) {
        let mut zip = zip_of(&basic());
        zip.truncate(zip.len().min(length.max(200)));
        for (offset, byte) in bytes.into_iter().enumerate() {
            if let Some(slot) = zip.get_mut(position + offset) {
                *slot = byte;
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let path = write(folder.path(), "export.zip", &zip);
        if let Err(error) = read(&[path]) {
            prop_assert!(error.hint().is_some());
        }
    }
}
