//! One export in the shapes that people's disks and spreadsheets give it: every one audits to the same contacts.

use std::path::{Path, PathBuf};

use crate::program::{audit, copy_folder, json, rows, samples};

/// LinkedIn's own names of the files that a renaming touches.
const RENAMED: [&str; 4] = ["Connections", "messages", "Invitations", "Profile"];

fn sample() -> PathBuf {
    samples().join("basic-2025")
}

/// `contacts.csv` of an audit, file by file of the inputs merged.
fn contacts(inputs: &[PathBuf]) -> Vec<u8> {
    let out = tempfile::tempdir().unwrap();
    audit(inputs, out.path(), &["--quiet", "--formats", "csv,json"]);
    let receipt = json(&out.path().join("receipt.json"));
    for file in receipt["files"].as_array().unwrap() {
        let dropped: u64 = file["dropped"].as_object().unwrap().values().filter_map(serde_json::Value::as_u64).sum();
        assert_eq!(file["rows_read"].as_u64().unwrap(), file["kept"].as_u64().unwrap() + dropped, "{file}");
    }
    std::fs::read(out.path().join("contacts.csv")).unwrap()
}

/// A copy of the sample after a change.
fn changed(change: impl Fn(&Path)) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("export");
    copy_folder(&sample(), &copy);
    change(&copy);
    (folder, copy)
}

fn assert_same_contacts(label: &str, change: impl Fn(&Path)) {
    let (_folder, copy) = changed(change);
    assert!(contacts(&[copy]) == contacts(&[sample()]), "{label}");
}

/// How a file manager names a copy.
type Naming = fn(&str) -> String;

#[test]
fn copies_of_every_file_manager_and_renamed_files_are_the_export() {
    let namings: [(&str, Naming); 6] = [
        ("a browser's second download", |stem| format!("{stem} (1).csv")),
        ("a Mac's copy", |stem| format!("{stem} 2.csv")),
        ("a copy in English", |stem| format!("{stem} - Copy.csv")),
        ("a copy in German", |stem| format!("{stem} - Kopie (2).csv")),
        ("a hidden ending", |stem| format!("{stem}.csv.txt")),
        ("a copy in Portuguese", |stem| format!("Cópia de {stem}.csv")),
    ];
    for (label, name) in namings {
        assert_same_contacts(label, |folder| {
            for stem in RENAMED {
                let from = folder.join(format!("{stem}.csv"));
                if from.exists() {
                    std::fs::rename(from, folder.join(name(stem))).unwrap();
                }
            }
        });
    }
    assert_same_contacts("names of one's own", |folder| {
        std::fs::rename(folder.join("Connections.csv"), folder.join("my contacts.csv")).unwrap();
        std::fs::rename(folder.join("messages.csv"), folder.join("dm-export.csv")).unwrap();
    });
}

/// Applies a change to every row of a file below its notes; the header is row 0.
fn rewrite(path: &Path, change: impl Fn(usize, &csv::StringRecord) -> Vec<String>) {
    let text = std::fs::read_to_string(path).unwrap();
    let start = text.find("First Name,").filter(|_| text.starts_with("Notes:")).unwrap_or(0);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text.as_bytes()[start..]);
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for (place, record) in reader.records().enumerate() {
        writer.write_record(change(place, &record.unwrap())).unwrap();
    }
    std::fs::write(path, writer.into_inner().unwrap()).unwrap();
}

fn owned(record: &csv::StringRecord) -> Vec<String> {
    record.iter().map(str::to_owned).collect()
}

#[test]
fn rows_that_a_spreadsheet_put_into_one_cell_are_rows() {
    let mut wrapped = 0;
    for file in ["Connections.csv", "messages.csv"] {
        let (_folder, copy) = changed(|folder| {
            let path = folder.join(file);
            let text = std::fs::read_to_string(&path).unwrap();
            let start = text.find("First Name,").filter(|_| text.starts_with("Notes:")).unwrap_or(0);
            let wrap = |line: &str| {
                if line.contains('"') {
                    format!("\"{}\"\r\n", line.replace('"', "\"\""))
                } else {
                    format!("{line}\r\n")
                }
            };
            std::fs::write(&path, text[start..].lines().map(wrap).collect::<String>()).unwrap();
        });
        let text = std::fs::read_to_string(copy.join(file)).unwrap();
        wrapped += text.lines().filter(|line| line.starts_with('"')).count();
        assert!(contacts(&[copy]) == contacts(&[sample()]), "{file}");
    }
    assert!(wrapped >= 10, "only {wrapped} rows were wrapped");
}

#[test]
fn dates_as_plain_numbers_are_dates() {
    assert_same_contacts("serial days and milliseconds", |folder| {
        rewrite(&folder.join("Connections.csv"), |place, record| {
            let mut cells = owned(record);
            let date = cells.last_mut().unwrap();
            if place > 0 {
                let day = chrono::NaiveDate::parse_from_str(date, "%d %b %Y").unwrap();
                let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
                *date = format!("{}.0", (day - epoch).num_days());
            }
            cells
        });
        let column = |header: &csv::StringRecord| header.iter().position(|name| name == "DATE");
        let header = csv::Reader::from_path(folder.join("messages.csv")).unwrap().headers().unwrap().clone();
        let date = column(&header).unwrap();
        rewrite(&folder.join("messages.csv"), |place, record| {
            let mut cells = owned(record);
            if place > 0 {
                let time = chrono::NaiveDateTime::parse_from_str(&cells[date], "%Y-%m-%d %H:%M:%S UTC").unwrap();
                cells[date] = time.and_utc().timestamp_millis().to_string();
            }
            cells
        });
    });
}

#[test]
fn an_empty_column_of_the_same_name_hides_nothing() {
    assert_same_contacts("an empty Company before the filled one", |folder| {
        rewrite(&folder.join("Connections.csv"), |place, record| {
            let mut cells = owned(record);
            cells.insert(2, if place == 0 { "Company".to_owned() } else { String::new() });
            cells
        });
    });
}

#[test]
fn an_export_from_before_profile_urls_adds_nobody_to_a_newer_one() {
    let (_folder, old) = changed(|folder| {
        rewrite(&folder.join("Connections.csv"), |_, record| {
            let mut cells = owned(record);
            cells.remove(2);
            cells
        });
    });
    let merged = contacts(&[old, sample()]);
    assert_eq!(
        String::from_utf8_lossy(&merged).lines().count(),
        String::from_utf8_lossy(&contacts(&[sample()])).lines().count()
    );
}

#[test]
fn an_owner_who_never_wrote_is_called_by_the_name_that_others_wrote_to() {
    let truth = json(&sample().join("truth.json"));
    let owner = truth["owner"]["name"].as_str().unwrap();
    let (_folder, copy) = changed(|folder| {
        for file in ["Profile.csv", "Invitations.csv"] {
            std::fs::remove_file(folder.join(file)).unwrap();
        }
        let text = std::fs::read_to_string(folder.join("messages.csv")).unwrap();
        let silent = |line: &&str| line.split(',').nth(2).is_none_or(|from| from != owner);
        let kept: Vec<&str> = text.lines().filter(silent).collect();
        assert!(kept.len() < text.lines().count());
        std::fs::write(folder.join("messages.csv"), kept.join("\n")).unwrap();
    });
    let out = tempfile::tempdir().unwrap();
    audit(&[copy], out.path(), &["--quiet"]);
    assert_eq!(json(&out.path().join("scores.json"))["owner"]["name"], owner);
    assert!(!rows(&out.path().join("replies.csv")).is_empty(), "what others asked is still owed");
}
