//! What a reader is told outside the audit: errors, hints, questions and verdicts in seven languages, and every table
//! within the width of the screen.

use std::process::Output;

use unicode_width::UnicodeWidthStr;

use crate::program::{audit, rows, samples, tiewise};

/// A language, and words that only it has in an error, in a hint, in a fresh profile and in a verdict.
const SAID: [(&str, [&str; 5]); 7] = [
    ("en", ["error: cannot open", "hint: check the path", "# Target profile of tiewise: whom", "decides", "because: "]),
    (
        "es",
        ["error: no se puede abrir", "pista: revisa la ruta", "# Perfil objetivo", "con poder de decisión", "porque: "],
    ),
    ("pt", ["erro: não foi possível", "dica: confira o caminho", "# Perfil-alvo", "com poder de decisão", "porque: "]),
    (
        "fr",
        [
            "erreur\u{202f}: impossible",
            "conseil\u{202f}: vérifiez",
            "# Profil cible",
            "décideur",
            "parce que\u{202f}: ",
        ],
    ),
    (
        "it",
        ["errore: impossibile", "suggerimento: controlla", "# Profilo target", "con potere decisionale", "perché: "],
    ),
    ("de", ["Fehler: ", "Hinweis: prüfen Sie den Pfad", "# Zielprofil von tiewise", "Entscheider", "weil: "]),
    ("nl", ["fout: kan ", "tip: controleer het pad", "# Doelprofiel van tiewise", "beslisser", "want: "]),
];

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Runs with something on standard input.
fn fed(arguments: &[&str], input: &str) -> Output {
    use std::io::Write;
    use std::process::Stdio;
    let mut program = tiewise();
    let mut program =
        program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    program.wait_with_output().unwrap()
}

#[test]
fn errors_profiles_and_verdicts_are_in_the_reader_s_language() {
    let folder = tempfile::tempdir().unwrap();
    for (language, [error, hint, profile, decides, because]) in SAID {
        let output = tiewise().args(["audit", "/nonexistent/export.zip", "--lang", language]).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{language}");
        let said = stderr(&output);
        assert!(said.contains(error) && said.contains("/nonexistent/export.zip"), "{said}");
        assert!(said.lines().any(|line| line.starts_with(hint)), "{said}");

        let path = folder.path().join(format!("{language}.toml"));
        let output = tiewise()
            .args(["init", "--preset", "consulting", "--lang", language, "--out"])
            .arg(&path)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with(profile), "{text}");
        // Whatever the language of the comments, an audit reads the same profile.
        let plain: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let english = std::fs::read_to_string(folder.path().join("en.toml")).unwrap();
        assert_eq!(plain, english.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>());

        let output = fed(&["classify", "--explain", "--lang", language], "title,company\nCEO,First Bank Ltd\n");
        let said = stdout(&output);
        assert!(said.contains(decides) && said.contains(because), "{language}: {said}");
    }
    audit(
        &[samples().join("basic-2025")],
        &folder.path().join("out"),
        &["--target", folder.path().join("fr.toml").to_str().unwrap()],
    );
}

#[test]
fn the_locale_speaks_where_no_language_is_asked_for() {
    let output = tiewise().env("LC_ALL", "de_AT.UTF-8").args(["check", "/nonexistent"]).output().unwrap();
    assert!(stderr(&output).starts_with("Fehler: "), "{}", stderr(&output));
    // A wrong language is told in the locale's.
    let output = tiewise().env("LC_ALL", "nl_BE.UTF-8").args(["check", "x", "--lang", "xx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("geen teksten in de taal"), "{}", stderr(&output));
}

#[test]
fn a_wrong_line_is_told_in_every_language_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let decisions = folder.path().join("decisions.csv");
    std::fs::write(&decisions, "key,decision\nana,perhaps\n").unwrap();
    let mut said_before = Vec::new();
    for (language, _) in SAID {
        let output =
            tiewise().arg("decide").arg(&decisions).args(["--store", "x.csv", "--lang", language]).output().unwrap();
        let said = stderr(&output);
        assert!(
            said.contains("decisions.csv") && said.contains(" 2, ") && said.contains("keep, remove, snooze"),
            "{said}"
        );
        assert!(!said_before.contains(&said), "{language} speaks as another language does: {said}");
        said_before.push(said);
    }
}

#[test]
fn industries_are_said_in_the_reader_s_language_and_spelt_as_linkedin_in_files() {
    let said = stdout(&fed(&["classify", "--explain", "--lang", "de"], "title,company\nCEO,First National Bank\n"));
    assert!(said.contains("(Banken)") && !said.contains("(Banking)"), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    audit(&[samples().join("basic-2025")], &out, &["--lang", "de", "--formats", "csv"]);
    let known: Vec<String> = rows(&out.join("contacts.csv")).iter().map(|row| row["industry"].clone()).collect();
    assert!(
        known.iter().any(|industry| industry.contains("Manufacturing") || industry.contains("Software")),
        "{known:?}"
    );
}

#[test]
fn tables_are_as_wide_as_the_screen() {
    let export = samples().join("complete-2026");
    let run = |columns: Option<&str>, arguments: &[&str]| {
        let mut command = tiewise();
        command.env_remove("COLUMNS").arg(arguments[0]).arg(&export).args(&arguments[1..]);
        if let Some(columns) = columns {
            command.env("COLUMNS", columns);
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        stdout(&output)
    };
    let widest = |text: &str| text.lines().map(|line| line.width()).max().unwrap_or(0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for arguments in [
        vec!["explain", "relationships"],
        vec!["explain", "prune"],
        vec!["explain", "replies"],
        vec!["check"],
        vec!["audit", "--formats", "json", "--out", out.to_str().unwrap()],
    ] {
        for (columns, width) in [(Some("72"), 72), (Some("80"), 80), (Some("120"), 120), (Some("9"), 60), (None, 80)] {
            let text = run(columns, &arguments);
            // A word longer than the line stands alone on it.
            let long = text.lines().filter(|line| line.width() > width).find(|line| line.trim().contains(' '));
            assert!(long.is_none(), "{arguments:?} in {columns:?} columns: {long:?}");
        }
        let wide = widest(&run(Some("5000"), &arguments));
        assert!(wide <= 200, "no eye reads {wide} columns");
    }
    let broad = run(Some("160"), &["explain", "relationships"]);
    assert!(widest(&broad) > 80, "a wide screen is used: {broad}");
    assert!(broad.lines().count() < run(Some("80"), &["explain", "relationships"]).lines().count());

    let titles = format!("title\n{}\n", "Head of Sales and Marketing ".repeat(12));
    let output = fed(&["classify", "--explain"], &titles);
    assert!(widest(&stdout(&output)) <= 80, "{}", stdout(&output));
}

#[test]
fn every_file_that_the_container_needs_exists() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(".ci/Dockerfile")).unwrap();
    let ignored = std::fs::read_to_string(root.join(".dockerignore")).unwrap();
    let mut copied = 0;
    for line in text.lines().filter(|line| line.starts_with("COPY ") && !line.contains("--from")) {
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        for source in &words[..words.len() - 1] {
            assert!(root.join(source).exists(), "{source} is copied and does not exist");
            assert!(!ignored.lines().any(|line| line.trim_matches('/') == *source), "{source} is copied and ignored");
            copied += 1;
        }
    }
    assert!(copied > 0);
    // What the compiler takes in beside the code: the build script, the lexicons and catalogues, the guide.
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let version = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap().trim_matches('"');
    assert!(text.contains(&format!("FROM rust:{version}-")), "the image's compiler is the one that the crate asks for");
    assert!(manifest.contains("[profile.dist]") && text.contains("--profile dist"));
    assert!(text.contains("/target/dist/tiewise"));
}

/// An export with a profile that leaves one row in each list.
fn with_short_lists(folder: &std::path::Path) -> std::path::PathBuf {
    let export = folder.join("export");
    crate::program::copy_folder(&samples().join("complete-2026"), &export);
    let limits = "[limits]\nprospects = 1\nreconnect = 1\nreplies = 1\nprune = 1\n";
    std::fs::write(export.join("tiewise.toml"), limits).unwrap();
    export
}

#[test]
fn the_summary_says_how_many_rows_a_limit_left_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let export = with_short_lists(folder.path());
    let out = folder.path().join("out");
    let said = stdout(&audit(&[export.clone()], &out, &["--formats", "csv"])).replace("\n  ", " ");
    assert_eq!(rows(&out.join("prospects.csv")).len(), 1);
    let before = said.split(" prospects").next().unwrap();
    assert!(before.contains("1 of ") && said.contains("; --all lists the rest"), "{said}");
    let all = stdout(&audit(&[export], &out, &["--formats", "csv", "--all"]));
    let prospects = rows(&out.join("prospects.csv")).len();
    assert!(all.contains(&format!("{prospects} prospects")) && !all.contains("--all"), "{all}");
    assert!(before.ends_with(&format!("1 of {prospects}")), "{said}");
}

#[test]
fn a_range_of_one_number_is_one_number() {
    let mut ranges = 0;
    for pillar in ["brand", "people", "insights", "relationships", "messages"] {
        let output = tiewise().arg("explain").arg(samples().join("complete-2026")).arg(pillar).output().unwrap();
        for range in stdout(&output).split(['(', '[']).skip(1).filter_map(|rest| rest.split([')', ']']).next()) {
            if let Some((low, high)) = range.trim_start_matches("range ").split_once('–') {
                assert_ne!(low, high, "{pillar}");
                ranges += 1;
            }
        }
    }
    assert!(ranges > 0, "the sample has ranges");
}

#[test]
fn nobody_who_wrote_in_vain_is_said_to_have_been_silent() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    audit(&[samples().join("complete-2026")], &out, &["--formats", "csv", "--all"]);
    let contacts = rows(&out.join("contacts.csv"));
    let mut wrote_in_vain = 0;
    for prospect in rows(&out.join("prospects.csv")) {
        let contact = contacts.iter().find(|contact| contact["key"] == prospect["key"]).unwrap();
        let (received, sent) = (&contact["messages_in"], &contact["messages_out"]);
        let reason = &prospect["reason"];
        assert_eq!(reason.contains("never talked yet"), received == "0" && sent == "0", "{reason}");
        if received != "0" && sent == "0" {
            assert!(reason.contains("wrote to you on") || reason.contains("times, last on"), "{reason}");
            wrote_in_vain += 1;
        }
    }
    assert!(wrote_in_vain > 0, "the sample has somebody who wrote in vain");
}

#[test]
fn what_is_lost_with_a_sender_is_told_of_each() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    audit(&[samples().join("complete-2026")], &out, &["--formats", "csv", "--all"]);
    let senders: Vec<_> = rows(&out.join("prune.csv")).into_iter().filter(|row| row["branch"] == "spam").collect();
    assert!(!senders.is_empty(), "the sample has senders of pitches");
    for row in &senders {
        let lost = &row["what_is_lost"];
        assert!(lost.starts_with(&format!("{} messages since ", row["messages_in"])), "{lost}");
        assert!(row["company"].is_empty() || lost.ends_with(&format!("at {}", row["company"])), "{lost}");
    }
}

#[test]
fn what_stays_in_a_shared_report_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--redact", "--formats", "json", "--lang", "de"];
    let output = audit(&[samples().join("basic-2025")], &folder.path().join("out"), &arguments);
    assert!(stderr(&output).contains("Namen sind Pseudonyme"), "{}", stderr(&output));
}
