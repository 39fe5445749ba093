//! README's commands are run and their output is the one shown.

use std::path::Path;

use crate::program::tiewise;

/// Commands of `console` blocks and the output shown below each.
fn shown(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        match (in_block, line) {
            (false, "```console") => in_block = true,
            (true, "```") => in_block = false,
            (true, line) => match (line.strip_prefix("$ "), found.last_mut()) {
                (Some(command), _) => found.push((command.to_owned(), String::new())),
                (None, Some((_, output))) => {
                    output.push_str(line);
                    output.push('\n');
                }
                (None, None) => {}
            },
            _ => {}
        }
    }
    found
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("README.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // The samples stand beside, as in a checkout; results stay in the temporary folder.
    std::os::unix::fs::symlink(root.join("data-samples"), folder.path().join("data-samples")).unwrap();
    let commands = shown(&text);
    assert!(commands.len() >= 3, "README shows commands");
    for (command, output) in commands {
        let mut words = command.split_whitespace();
        let (arguments, input): (Vec<String>, Option<String>) = match words.next() {
            Some("tiewise") => (words.map(str::to_owned).collect(), None),
            Some("printf") => {
                let (text, rest) = command["printf ".len()..].split_once(" | tiewise ").unwrap();
                let text = text.trim_matches('\'').replace("\\n", "\n");
                (rest.split_whitespace().map(str::to_owned).collect(), Some(text))
            }
            // The cargo lines are what .ci/run itself runs.
            Some("cargo" | "git") => continue,
            other => panic!("a command that cannot be run: {other:?}"),
        };
        let mut child = tiewise()
            .args(&arguments)
            .current_dir(folder.path())
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        if let Some(text) = input {
            std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
        }
        let result = child.wait_with_output().unwrap();
        assert!(result.status.success(), "{command}");
        let printed = String::from_utf8(result.stdout).unwrap();
        assert_eq!(printed.trim_end(), output.trim_end(), "the output of: {command}");
    }
}
