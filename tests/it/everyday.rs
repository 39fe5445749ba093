//! Everyday use: completions, manual pages, the questions of init, where a profile is found, decisions.

use std::path::Path;
use std::process::{Command, Output};

use crate::program::{audit, copy_folder, rows, samples, tiewise};

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn completions_are_written_for_five_shells() {
    for (shell, mark) in [
        ("bash", "complete -F _tiewise"),
        ("zsh", "#compdef tiewise"),
        ("fish", "complete -c tiewise"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion:arg-completer[tiewise]"),
    ] {
        let output = tiewise().args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && script.contains(mark), "{shell}");
        for word in ["audit", "explain", "redact", "preset"] {
            assert!(script.contains(word), "{shell} does not complete {word}");
        }
    }
    assert_eq!(tiewise().args(["completions", "csh"]).output().unwrap().status.code(), Some(2));
}

#[test]
fn bash_understands_its_completions() {
    let folder = tempfile::tempdir().unwrap();
    let script = tiewise().args(["completions", "bash"]).output().unwrap().stdout;
    std::fs::write(folder.path().join("tiewise.bash"), script).unwrap();
    let asked = "source ./tiewise.bash; COMP_WORDS=(tiewise au); COMP_CWORD=1; _tiewise tiewise au tiewise; echo \"${COMPREPLY[*]}\"";
    let output = Command::new("bash").args(["-c", asked]).current_dir(folder.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "audit", "{}", said(&output));
}

#[test]
fn manual_pages_are_written_for_the_program_and_every_command() {
    let page = String::from_utf8(tiewise().arg("man").output().unwrap().stdout).unwrap();
    assert!(page.contains(".TH tiewise 1") && page.contains("tiewise\\-audit(1)"));
    let one = String::from_utf8(tiewise().args(["man", "audit"]).output().unwrap().stdout).unwrap();
    assert!(one.contains(".TH tiewise-audit 1") && one.contains("\\-\\-redact"), "{one}");

    let folder = tempfile::tempdir().unwrap();
    let output = tiewise().arg("man").arg("--out").arg(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    for name in ["tiewise", "tiewise-audit", "tiewise-classify", "tiewise-completions", "tiewise-man"] {
        let page = std::fs::read_to_string(folder.path().join(format!("{name}.1"))).unwrap();
        assert!(page.contains(&format!(".TH {name} 1")), "{name}");
    }
    assert!(!folder.path().join("tiewise-evaluate.1").exists(), "hidden commands have no page");

    let wrong = tiewise().args(["man", "audti"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    assert!(said(&wrong).contains("did you mean audit"), "{}", said(&wrong));
}

#[test]
fn init_writes_every_preset_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    let sample = tiewise().args(["sample", "--contacts", "500", "--messages", "100"]).arg(&export).output().unwrap();
    assert!(sample.status.success(), "{}", said(&sample));
    for preset in ["software-sales", "consulting", "recruiting", "fundraising", "local-business"] {
        let profile = folder.path().join(format!("{preset}.toml"));
        let output = tiewise().args(["init", "--preset", preset, "--out"]).arg(&profile).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        let out = folder.path().join(preset);
        audit(&[export.clone()], &out, &["--quiet", "--target", profile.to_str().unwrap()]);
        let targets = rows(&out.join("contacts.csv")).iter().filter(|row| row["in_target"] == "yes").count();
        assert!(targets > 0, "{preset} fits nobody of the sample");

        std::fs::write(&profile, "# mine\n").unwrap();
        let again = tiewise().args(["init", "--preset", preset, "--out"]).arg(&profile).output().unwrap();
        assert_eq!(again.status.code(), Some(2));
        assert!(said(&again).contains("--force"));
        assert_eq!(std::fs::read_to_string(&profile).unwrap(), "# mine\n");
        let forced = tiewise().args(["init", "--force", "--preset", preset, "--out"]).arg(&profile).output().unwrap();
        assert!(forced.status.success());
    }
    let wrong = tiewise().args(["init", "--preset", "consultin", "--out", "x.toml"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    assert!(said(&wrong).contains("did you mean consulting"), "{}", said(&wrong));
}

/// The program on a terminal of its own: `script` (util-linux) makes one and hands on what is typed.
#[cfg(target_os = "linux")]
#[test]
fn init_asks_on_a_terminal() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_tiewise");
    let mut terminal = Command::new("script")
        .args(["-qefc", &format!("{program} init --out answered.toml"), "/dev/null"])
        .current_dir(folder.path())
        .env("TERM", "xterm")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // The second purpose by arrow key; a sector with a slip, which is asked again; then the rest.
    let mut keys = terminal.stdin.take().unwrap();
    for line in ["\u{1b}[B\r", "Educaton\r", "\u{15}Education\r", "cxo, head\r", "Acme\r", "\r", "y"] {
        std::thread::sleep(std::time::Duration::from_millis(300));
        keys.write_all(line.as_bytes()).unwrap();
        keys.flush().unwrap();
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    drop(keys);
    let output = terminal.wait_with_output().unwrap();
    let screen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(screen.contains("did you mean \"Education\""), "{screen}");
    let profile = std::fs::read_to_string(folder.path().join("answered.toml")).unwrap_or_else(|_| panic!("{screen}"));
    assert!(profile.contains("sectors = [\"Education\"]"), "{profile}");
    assert!(profile.contains("seniorities = [\"cxo\", \"head\"]"), "{profile}");
    assert!(profile.contains("companies = [\"Acme\"]"), "{profile}");
    // The second purpose's functions stay.
    assert!(profile.contains("\"Human Resources\""), "{profile}");
}

/// How many contacts are in target, as the summary of an audit without `--target` counts.
fn in_target(export: &Path, home: &Path, out: &Path) -> usize {
    let output = tiewise().env("TIEWISE_HOME", home).arg("audit").arg(export).arg("--out").arg(out).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    rows(&out.join("contacts.csv")).iter().filter(|row| row["in_target"] == "yes").count()
}

#[test]
fn a_profile_is_found_in_beside_and_in_the_configuration_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (home, export, out) =
        (folder.path().join("home"), folder.path().join("files/export"), folder.path().join("out"));
    std::fs::create_dir(&home).unwrap();
    copy_folder(&samples().join("basic-2025"), &export);
    let everybody = in_target(&export, &home, &out);
    assert!(everybody > 0);

    let nobody = "words_in = [\"qqqqqqqq\"]\n";
    for place in [home.join("tiewise.toml"), folder.path().join("files/tiewise.toml"), export.join("tiewise.toml")] {
        std::fs::write(&place, nobody).unwrap();
        assert_eq!(in_target(&export, &home, &out), 0, "{}", place.display());
        std::fs::remove_file(&place).unwrap();
        assert_eq!(in_target(&export, &home, &out), everybody);
    }
    // The nearest one counts.
    std::fs::write(home.join("tiewise.toml"), nobody).unwrap();
    std::fs::write(export.join("tiewise.toml"), "seniorities = []\n").unwrap();
    assert!(in_target(&export, &home, &out) > 0);
    // A lone file stands in its folder.
    assert!(in_target(&export.join("Connections.csv"), &home, &out) > 0);
}

#[test]
fn a_misspelt_key_names_the_nearest_one_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("mine.toml");
    for (text, line, hint) in [
        ("senorities = []\n", 1, "did you mean seniorities?"),
        ("sectors = []\n\n[limits]\nprun = 3\n", 4, "did you mean prune?"),
        ("[weights.people]\ntarget_fitt = 3\n", 2, ""),
    ] {
        std::fs::write(&profile, text).unwrap();
        let output =
            tiewise().arg("audit").arg(samples().join("basic-2025")).arg("--target").arg(&profile).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{text}");
        let error = said(&output);
        assert!(error.contains(&format!("mine.toml, row {line}: ")) && error.contains(hint), "{error}");
    }
}

#[test]
fn decisions_come_back_from_lists_that_went_through_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    copy_folder(&samples().join("basic-2025"), &export);
    let out = folder.path().join("out");
    let home = folder.path().join("home");
    std::fs::create_dir(&home).unwrap();
    let run = |folder: &Path| {
        let output =
            tiewise().env("TIEWISE_HOME", &home).arg("audit").arg(&export).arg("--out").arg(folder).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    };
    run(&out);
    let before = rows(&out.join("replies.csv"));
    let first = before.first().unwrap()["key"].clone();
    // As a person saves it: semicolons, a byte order mark, CRLF, a name made harmless.
    let list = folder.path().join("list.csv");
    let text = format!("\u{feff}name;key;Decision;until\r\n'=Ana;{first};snooze;2099-01-01\r\n'-x;'-nobody-;keep;\r\n");
    std::fs::write(&list, text).unwrap();
    let output = tiewise().env("TIEWISE_HOME", &home).arg("decide").arg(&list).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("2 decisions recorded"), "{}", said(&output));
    let stored = std::fs::read_to_string(home.join("decisions.csv")).unwrap();
    assert!(stored.contains(&format!("{first},snooze,2099-01-01,")), "{stored}");
    assert!(stored.contains("-nobody-,keep,,") && !stored.contains("'-nobody-"), "{stored}");
    run(&out);
    let after = rows(&out.join("replies.csv"));
    assert_eq!(after.len(), before.len() - 1);
    assert!(after.iter().all(|row| row["key"] != first));

    // The row of an error is the one that an editor shows.
    std::fs::write(&list, "key,decision\r\nana,keep\r\n\r\nbo,perhaps\r\n").unwrap();
    let output = tiewise().env("TIEWISE_HOME", &home).arg("decide").arg(&list).output().unwrap();
    assert!(said(&output).contains("list.csv, row 4, column decision"), "{}", said(&output));
}

#[test]
fn an_option_may_stand_between_the_export_and_what_is_explained() {
    let sample = samples().join("complete-2026");
    let told = |arguments: &[&str]| tiewise().arg("explain").args(arguments).output().unwrap();
    let sample = sample.to_str().unwrap();
    let (last, between) =
        (told(&[sample, "brand", "--as-of", "2026-06-30"]), told(&[sample, "--as-of", "2026-06-30", "brand"]));
    assert!(last.status.success(), "{}", said(&last));
    assert_eq!(last.stdout, between.stdout);
    let alone = told(&[sample]);
    assert_eq!(alone.status.code(), Some(2));
    assert!(said(&alone).contains("tiewise explain EXPORT"), "{}", said(&alone));
}

#[test]
fn a_sector_is_explained_by_the_words_that_tell_it_and_never_by_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Ada,Zorn,https://www.linkedin.com/in/adazorn,,Zorvex,Nurse,01 Jan 2024\n\
        Bo,Quill,https://www.linkedin.com/in/boquill,,Quillon,Sidekick,02 Jan 2024\n";
    std::fs::write(folder.path().join("Connections.csv"), connections).unwrap();
    for language in ["en", "es", "pt", "fr", "it", "de", "nl"] {
        for (key, told) in [("adazorn", true), ("boquill", false)] {
            let output = tiewise()
                .env("COLUMNS", "160")
                .arg("explain")
                .arg(folder.path())
                .args([key, "--lang", language])
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", said(&output));
            let text = String::from_utf8(output.stdout).unwrap();
            let sector = text.lines().nth(3).unwrap();
            assert_eq!(sector.contains("Nurse"), told, "{language}: {text}");
            assert_eq!(sector.contains('('), told, "{language}: {text}");
            assert!(text.lines().all(|line| !line.trim_end().ends_with(':')), "{language}: {text}");
        }
    }
}

#[test]
fn a_profile_that_names_no_target_is_said_to_name_none() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("keep.toml");
    std::fs::write(&profile, "keep = [\"Ana Example\"]\n").unwrap();
    let audited = |arguments: &[&str]| {
        let out = folder.path().join("audit");
        let export = samples().join("basic-2025");
        String::from_utf8(audit(&[export], &out, arguments).stdout).unwrap()
    };
    let said = audited(&["--target", profile.to_str().unwrap()]);
    assert!(said.contains("Your profile names no target"), "{said}");
    assert!(!said.contains("tiewise init"), "{said}");
    assert!(audited(&[]).contains("No target profile"));
    std::fs::write(&profile, "seniorities = [\"cxo\"]\n").unwrap();
    let said = audited(&["--target", profile.to_str().unwrap()]);
    assert!(!said.contains("names no target") && !said.contains("No target profile"), "{said}");
}

#[test]
fn before_the_first_connection_the_summary_has_no_empty_line_for_lists() {
    let folder = tempfile::tempdir().unwrap();
    let export = samples().join("complete-2026");
    let output = audit(&[export], &folder.path().join("audit"), &["--as-of", "2003-01-01"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("\n0 connections") && !said.contains("\n\n\n"), "{said}");
}
