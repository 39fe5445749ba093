//! `tiewise sample`: a synthetic export of invented people.

use super::nearest_hint;
use crate::cli::SampleArguments;
use crate::error::{Error, Result, sentence};
use crate::report::words::Words;
use crate::sample::{Era, Persona, SampleOptions, write};
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &SampleArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let eras: Vec<&str> = Era::all().iter().map(|era| era.name()).collect();
    let personas: Vec<&str> = Persona::all().iter().map(|persona| persona.name()).collect();
    if arguments.era.as_deref() == Some("list") {
        return super::print(format!("{}\n", eras.join("\n")).as_bytes());
    }
    if arguments.persona.as_deref() == Some("list") {
        return super::print(format!("{}\n", personas.join("\n")).as_bytes());
    }
    let out = arguments.out.as_ref().ok_or_else(|| {
        Error::usage(
            sentence!("error-no-out", "nowhere to write"),
            sentence!("error-hint-no-out", "name a folder, or a file ending in .zip: tiewise sample demo.zip"),
        )
    })?;
    let era = match &arguments.era {
        None => Era::parse("complete-2026").ok_or_else(|| unknown_era("complete-2026", &eras))?,
        Some(name) => Era::parse(name).ok_or_else(|| unknown_era(name, &eras))?,
    };
    let options = match &arguments.persona {
        None => SampleOptions::new(arguments.contacts, arguments.messages, arguments.seed, era),
        Some(name) => {
            let persona = Persona::parse(name).ok_or_else(|| unknown_persona(name, &personas))?;
            SampleOptions::of_persona(persona, arguments.seed, era)?
        }
    };
    write(&options, out)?;
    let written = Explanation::new("sample-written").with("path", Argument::Text(out.display().to_string()));
    super::say(is_quiet, &Words::new(language)?.say(&written));
    Ok(0)
}

fn unknown_era(name: &str, known: &[&str]) -> Error {
    Error::usage(sentence!("error-era", "no era {name}", name = name), nearest_hint(name, known))
}

fn unknown_persona(name: &str, known: &[&str]) -> Error {
    Error::usage(sentence!("error-persona", "no persona {name}", name = name), nearest_hint(name, known))
}
