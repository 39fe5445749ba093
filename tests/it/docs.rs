//! The README's and the guide's commands are run, and the output shown is theirs; what they list is all there is.
//!
//! `TIEWISE_UPDATE_DOCS=1 cargo test --release --test it docs` writes the real output into the blocks.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{audit, json, samples, tiewise};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    std::fs::read_to_string(root().join("src/guide").join(name)).unwrap()
}

/// All pages that people read, the README first.
fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = std::fs::read_dir(root().join("src/guide"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.sort();
    pages.insert(0, root().join("README.md"));
    pages
}

/// A page with its console blocks as they ran, and how many commands there were. One folder a page, so that
/// a block finds the files of those before it.
fn as_run(text: &str, folder: &Path) -> (String, usize) {
    let mut written = String::new();
    let mut commands = 0;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let _ = writeln!(written, "{line}");
        if line != "```console" {
            continue;
        }
        while let Some(line) = lines.next_if(|line| *line != "```") {
            let Some(command) = line.strip_prefix("$ ") else { continue };
            let _ = writeln!(written, "$ {command}");
            commands += 1;
            // .ci/run itself runs cargo's.
            if command.starts_with("cargo ") {
                continue;
            }
            written.push_str(printed(command, folder).trim_end());
            written.truncate(written.trim_end_matches('\n').len());
            written.push('\n');
        }
    }
    (written, commands)
}

/// What a person sees of a command, errors included.
fn printed(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_tiewise"));
    let path = std::env::var("PATH").unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", program.parent().unwrap().display()))
        .env_remove("TIEWISE_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .env("HOME", folder)
        .env("LC_ALL", "C.UTF-8")
        .env("NO_COLOR", "1")
        .env_remove("COLUMNS")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap().replace(&folder.display().to_string(), "~");
    assert!(output.status.success(), "{command}\n{text}");
    // Blocks hold no trailing blanks, which editors take away.
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[test]
fn pages_show_what_the_program_prints() {
    let is_update = std::env::var_os("TIEWISE_UPDATE_DOCS").is_some();
    let mut walk_throughs = 0;
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let folder = tempfile::tempdir().unwrap();
        // The samples stand beside, as in a checkout; results stay in the temporary folder.
        std::os::unix::fs::symlink(root().join("data-samples"), folder.path().join("data-samples")).unwrap();
        let (run, commands) = as_run(&text, folder.path());
        walk_throughs += usize::from(commands > 0);
        if is_update {
            std::fs::write(&page, run).unwrap();
            continue;
        }
        for (number, (shown, real)) in text.lines().zip(run.lines()).enumerate() {
            assert_eq!(shown, real, "{}, line {}", page.display(), number + 1);
        }
        assert_eq!(text.lines().count(), run.lines().count(), "{}", page.display());
    }
    assert!(walk_throughs >= 5, "{walk_throughs} pages with commands");
}

#[test]
fn links_between_pages_lead_somewhere() {
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.contains("://") {
                continue;
            }
            assert!(page.parent().unwrap().join(target).exists(), "{} links to {target}", page.display());
        }
    }
}

/// Words between back ticks.
fn marked(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_column_of_every_file_is_explained() {
    let out = tempfile::tempdir().unwrap();
    audit(&[samples().join("complete-2026")], out.path(), &["--quiet"]);
    let (lists, contacts) = (page("lists.md"), page("contacts.md"));
    let (in_lists, in_contacts) = (marked(&lists), marked(&contacts));
    let mut files = 0;
    for entry in std::fs::read_dir(out.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        files += 1;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "contacts.csv" {
            assert!(lists.contains(&format!("## {name}")), "lists.md has no section on {name}");
        }
        let mut reader = csv::Reader::from_path(&path).unwrap();
        for column in reader.headers().unwrap() {
            let is_explained = in_lists.contains(column) || (name == "contacts.csv" && in_contacts.contains(column));
            assert!(is_explained, "the guide says nothing of {column} in {name}");
        }
    }
    assert!(files >= 7);
}

#[test]
fn every_line_of_the_score_and_every_key_of_the_document_is_explained() {
    let out = tempfile::tempdir().unwrap();
    audit(&[samples().join("complete-2026")], out.path(), &["--quiet"]);
    let scores = json(&out.path().join("scores.json"));
    let text = page("score.md");
    let marked = marked(&text);
    for key in scores.as_object().unwrap().keys() {
        assert!(marked.contains(key.as_str()), "score.md says nothing of {key}");
    }
    for pillar in scores["pillars"].as_array().unwrap() {
        for line in pillar["lines"].as_array().unwrap() {
            let id = line["id"].as_str().unwrap();
            let points = line["available"].as_f64().unwrap();
            assert!(
                text.contains(&format!("| `{id}` | {points} |")),
                "score.md says nothing of {id} ({points} points)"
            );
        }
    }
    for key in scores["actions"][0].as_object().unwrap().keys() {
        assert!(marked.contains(key.as_str()), "score.md says nothing of {key} of an action");
    }
    let receipt = json(&out.path().join("receipt.json"));
    for key in receipt.as_object().unwrap().keys().chain(receipt["files"][0].as_object().unwrap().keys()) {
        assert!(marked.contains(key.as_str()), "score.md says nothing of {key} of the receipt");
    }
}

#[test]
fn every_key_of_the_profile_is_explained() {
    let text = page("target.md");
    let marked = marked(&text);
    let folder = tempfile::tempdir().unwrap();
    for (table, known_key) in [("", "sectors"), ("[limits]", "prune"), ("[ssi]", "total")] {
        let profile = folder.path().join("tiewise.toml");
        std::fs::write(&profile, format!("{table}\nqqqqqq = 1\n")).unwrap();
        let output =
            tiewise().arg("audit").arg(samples().join("basic-2016")).arg("--target").arg(&profile).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let keys: Vec<&str> = said.split("the keys are: ").nth(1).unwrap().trim().split(", ").collect();
        assert!(keys.contains(&known_key), "{said}");
        for key in keys {
            let is_explained = marked.contains(key) || text.contains(&format!("[{key}]"));
            assert!(is_explained, "target.md says nothing of {table} {key}");
        }
    }
}

#[test]
fn every_command_is_in_the_readme_and_shows_examples() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let help = String::from_utf8(tiewise().arg("--help").output().unwrap().stdout).unwrap();
    let listed = help.split("Commands:").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands: Vec<&str> = listed
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("    "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 9, "{commands:?}");
    for command in commands {
        assert!(readme.contains(&format!("tiewise {command}")), "README says nothing of {command}");
        let help = String::from_utf8(tiewise().args([command, "--help"]).output().unwrap().stdout).unwrap();
        let examples = help.split("Examples:").nth(1).unwrap_or_default();
        assert!(examples.contains(&format!("tiewise {command}")), "{command} --help has no examples");
    }
}
