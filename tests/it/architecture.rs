//! The order of the rooms: a stage uses only stages before it.

use std::path::{Path, PathBuf};

/// Rooms in the order of the way through the house. A room may use rooms before it and itself.
const ORDER: [&str; 18] = [
    "error",
    "image",
    "sample",
    "export",
    "people",
    "classify",
    "conversation",
    "correspondence",
    "tie",
    "score",
    "census",
    "lists",
    "network",
    "cli",
    "config",
    "progress",
    "pipeline",
    "report",
];

/// The verbs stand above all rooms.
const TOP: &str = "commands";

/// The generator may know no reader: sharing code would share mistakes.
const SAMPLE_MAY_USE: [&str; 1] = ["error"];

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a source text names after `crate::`, code behind `#[cfg(test)]` left out.
fn rooms_named(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut rooms = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for part in line.split("crate::").skip(1) {
            let room: String =
                part.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
            // `use crate::{a, b}` is not written here; a guard keeps it so.
            assert!(!room.is_empty(), "name the room: {line}");
            rooms.push(room);
        }
    }
    rooms
}

#[test]
fn no_arrow_runs_backwards() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    source_files(&source, &mut files);
    assert!(files.len() > 50, "the sources are found");
    let place = |room: &str| ORDER.iter().position(|known| *known == room);
    let mut wrong = Vec::new();
    for file in files {
        let relative = file.strip_prefix(&source).unwrap();
        let room = relative.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if matches!(room.as_str(), "main" | "lib" | "compile_tables") || room == TOP {
            continue;
        }
        let here = place(&room).unwrap_or_else(|| panic!("room {room} has no place in the order"));
        for used in rooms_named(&std::fs::read_to_string(&file).unwrap()) {
            let allowed = match place(&used) {
                Some(there) if room == "sample" => there == here || SAMPLE_MAY_USE.contains(&used.as_str()),
                Some(there) => there <= here && used != "sample",
                // A name of the crate's root such as `crate::run`, or the verbs: nobody below may use them.
                None => false,
            };
            if !allowed {
                wrong.push(format!("{} uses crate::{used}", relative.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
