//! `tiewise init`: a commented target profile, from a preset or from a few questions.
//!
//! Owns the questions, their order and what an answer may be. Refuses to ask where nobody can answer: without
//! a terminal or with a preset it writes at once.

use std::io::IsTerminal;
use std::path::PathBuf;

use dialoguer::{Confirm, Input, Select};

use crate::classify::company::{Sector, SectorScope};
use crate::classify::title::Seniority;
use crate::cli::InitArguments;
use crate::config::presets::{Answers, PRESETS, preset, profile_text};
use crate::config::{PROFILE_NAME, nearest};
use crate::error::{Error, Result, sentence};
use crate::report::output::write_file;
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &InitArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let words = Words::new(language)?;
    let path = arguments.out.clone().unwrap_or_else(|| PathBuf::from(PROFILE_NAME));
    if path.exists() && !arguments.force {
        return Err(Error::usage(
            sentence!("error-exists", "{path} exists", path = path.display()),
            sentence!("error-hint-exists", "replace it with --force, or name another with --out"),
        ));
    }
    let answers = match &arguments.preset {
        Some(name) => Answers::of(preset(name).ok_or_else(|| {
            let known: Vec<&str> = PRESETS.iter().map(|preset| preset.name).collect();
            Error::usage(sentence!("error-preset", "no preset {name}", name = name), super::nearest_hint(name, &known))
        })?),
        None if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() => ask(&mut Terminal, &words)?,
        None => Answers::default(),
    };
    write_file(&path, profile_text(&answers, |id| words.word(id)).as_bytes())?;
    let written = Explanation::new("init-written").with("path", Argument::Text(path.display().to_string()));
    super::say(is_quiet, &words.say(&written));
    Ok(0)
}

/// Commas within one name of the taxonomies: "Transportation, Logistics, Supply Chain and Storage" has two.
const MOST_COMMAS: usize = 3;

/// What is wrong with an answer, in words for the person who typed it.
type Objection = std::result::Result<(), String>;

/// Somebody who answers.
trait Respondent {
    /// The place of the chosen item.
    fn choose(&mut self, question: &str, items: &[String]) -> Result<usize>;
    /// A line to which there is no objection; it may be empty.
    fn line(&mut self, question: &str, check: &dyn Fn(&str) -> Objection) -> Result<String>;
    /// Yes or no.
    fn confirm(&mut self, question: &str) -> Result<bool>;
}

/// The questions, in their order. An empty answer leaves what the purpose presets.
fn ask(respondent: &mut impl Respondent, words: &Words) -> Result<Answers> {
    let purposes: Vec<String> = PRESETS
        .iter()
        .map(|preset| format!("{} ({})", preset.name, words.word(preset.about)))
        .chain(std::iter::once(words.word("init-something-else")))
        .collect();
    let purpose = respondent.choose(&words.word("init-purpose"), &purposes)?;
    let mut answers = PRESETS.get(purpose).map(Answers::of).unwrap_or_default();
    let usual = |preset: &[String]| match preset {
        [] => words.word("init-all"),
        names => names.join(", "),
    };
    let question =
        |id: &'static str, usual: String| words.say(&Explanation::new(id).with("usual", Argument::Text(usual)));
    let is_sector = |name: &str| SectorScope::parse(name).is_some();
    let is_level = |name: &str| Seniority::parse(name).is_some();
    let sectors = respondent.line(&question("init-sectors", usual(&answers.sectors)), &|line| {
        each_known(
            line,
            ["init-no-sector-nearest", "init-no-sector"],
            is_sector,
            Sector::ALL.map(Sector::as_str),
            words,
        )
    })?;
    let seniorities = respondent.line(&question("init-levels", usual(&answers.seniorities)), &|line| {
        let known = Seniority::ALL.map(Seniority::as_str);
        each_known(line, ["init-no-level-nearest", "init-no-level"], is_level, known, words)
    })?;
    let any = |_: &str| Ok(());
    let companies = respondent.line(&words.word("init-companies"), &any)?;
    let employers = respondent.line(&words.word("init-employers"), &any)?;
    for (given, answer) in [
        (names(&sectors, is_sector), &mut answers.sectors),
        (names(&seniorities, is_level), &mut answers.seniorities),
        (names(&companies, |_| false), &mut answers.companies),
        (names(&employers, |_| false), &mut answers.employers),
    ] {
        if !given.is_empty() {
            *answer = given;
        }
    }
    if !respondent.confirm(&words.word("init-write"))? {
        return Err(Error::usage(
            sentence!("error-nothing-written", "nothing written"),
            sentence!("error-hint-nothing-written", "start again with: tiewise init"),
        ));
    }
    Ok(answers)
}

/// The names in a line, separated by semicolons or commas. Known names may hold commas of their own
/// ("Technology, Information and Media"): the longest run of parts that is one name counts as one.
fn names(line: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let mut names = Vec::new();
    for stretch in line.split(';') {
        let parts: Vec<&str> = stretch.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let mut rest = parts.as_slice();
        while let Some(first) = rest.first() {
            let run = (2..=rest.len().min(MOST_COMMAS + 1))
                .rev()
                .find(|&run| rest.get(..run).is_some_and(|parts| is_known(&parts.join(", "))));
            let (name, after) = rest.split_at_checked(run.unwrap_or(1)).unwrap_or((rest, &[]));
            names.push(if run.is_some() { name.join(", ") } else { (*first).to_owned() });
            rest = after;
        }
    }
    names
}

/// Objects to the first name of a line that is not known, and offers the nearest that is, or else all: two messages.
fn each_known<const N: usize>(
    line: &str,
    [with_nearest, with_all]: [&'static str; 2],
    is_known: impl Fn(&str) -> bool,
    known: [&'static str; N],
    words: &Words,
) -> Objection {
    let Some(name) = names(line, &is_known).into_iter().find(|name| !is_known(name)) else { return Ok(()) };
    let (id, variable, said) = match nearest(&name, known.iter().copied()) {
        Some(nearest) => (with_nearest, "nearest", nearest.to_owned()),
        None => (with_all, "known", known.join("; ")),
    };
    Err(words.say(&Explanation::new(id).with("name", Argument::Text(name)).with(variable, Argument::Text(said))))
}

/// The person at the terminal.
struct Terminal;

impl Respondent for Terminal {
    fn choose(&mut self, question: &str, items: &[String]) -> Result<usize> {
        Select::new().with_prompt(question).items(items).default(0).interact().map_err(unanswered)
    }

    fn line(&mut self, question: &str, check: &dyn Fn(&str) -> Objection) -> Result<String> {
        Input::new()
            .with_prompt(question)
            .allow_empty(true)
            .validate_with(|line: &String| check(line))
            .interact_text()
            .map_err(unanswered)
    }

    fn confirm(&mut self, question: &str) -> Result<bool> {
        Confirm::new().with_prompt(question).default(true).interact().map_err(unanswered)
    }
}

fn unanswered(error: dialoguer::Error) -> Error {
    Error::usage(
        error.to_string(),
        sentence!("error-hint-unanswered", "or choose a preset: tiewise init --preset consulting"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Profile;
    use crate::error::Place;

    /// Answers prepared beforehand; a line that meets an objection is followed by the next one, as a person
    /// would type again.
    struct Script {
        purpose: usize,
        lines: Vec<&'static str>,
        objections: Vec<String>,
        agrees: bool,
    }

    impl Script {
        fn new(purpose: usize, lines: &[&'static str]) -> Self {
            let mut lines = lines.to_vec();
            lines.reverse();
            Self { purpose, lines, objections: Vec::new(), agrees: true }
        }
    }

    impl Respondent for Script {
        fn choose(&mut self, _: &str, items: &[String]) -> Result<usize> {
            assert_eq!(items.len(), PRESETS.len() + 1);
            Ok(self.purpose)
        }

        fn line(&mut self, question: &str, check: &dyn Fn(&str) -> Objection) -> Result<String> {
            while let Some(line) = self.lines.pop() {
                match check(line) {
                    Ok(()) => return Ok(line.to_owned()),
                    Err(objection) => self.objections.push(objection),
                }
            }
            panic!("no answer left for: {question}");
        }

        fn confirm(&mut self, _: &str) -> Result<bool> {
            Ok(self.agrees)
        }
    }

    fn ask_in_english(script: &mut Script) -> Result<Answers> {
        ask(script, &Words::new("en").unwrap())
    }

    fn text(answers: &Answers) -> String {
        profile_text(answers, str::to_owned)
    }

    #[test]
    fn empty_answers_keep_what_the_purpose_presets() {
        for (place, preset) in PRESETS.iter().enumerate() {
            let answers = ask_in_english(&mut Script::new(place, &["", "", "", ""])).unwrap();
            assert_eq!(text(&answers), text(&Answers::of(preset)), "{}", preset.name);
        }
        let answers = ask_in_english(&mut Script::new(PRESETS.len(), &["", "", "", ""])).unwrap();
        assert_eq!(text(&answers), text(&Answers::default()));
    }

    #[test]
    fn what_was_answered_stands_in_the_profile() {
        let mut script = Script::new(
            PRESETS.len(),
            &["Technology, Information and Media, Banking", "cxo, VP", "Acme, Globex Ltd", "Initech"],
        );
        let text = text(&ask_in_english(&mut script).unwrap());
        let profile = Profile::parse(&text, &Place::file("tiewise.toml")).unwrap();
        assert_eq!(profile.sectors, ["Technology, Information and Media", "Banking"]);
        assert_eq!(profile.seniorities, ["cxo", "VP"]);
        assert_eq!(profile.companies, ["Acme", "Globex Ltd"]);
        assert_eq!(profile.employers, ["Initech"]);
        assert!(script.objections.is_empty());
    }

    #[test]
    fn an_unknown_sector_is_asked_again_with_the_nearest_one() {
        let mut script = Script::new(0, &["Educaton", "Education", "bosses", "head", "", ""]);
        let answers = ask_in_english(&mut script).unwrap();
        assert_eq!(answers.sectors, ["Education"]);
        assert!(script.objections[0].contains("did you mean \"Education\""), "{:?}", script.objections);
        assert!(script.objections[1].contains("no level \"bosses\""), "{:?}", script.objections);
    }

    #[test]
    fn nothing_is_answered_for_a_person_who_says_no() {
        let mut script = Script { agrees: false, ..Script::new(0, &["", "", "", ""]) };
        assert!(ask_in_english(&mut script).unwrap_err().to_string().contains("nothing written"));
    }
}
