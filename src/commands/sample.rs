//! `tiewise sample`: a synthetic export of invented people.

use crate::cli::SampleArguments;
use crate::config::nearest;
use crate::error::{Error, Result};
use crate::sample::{Era, Persona, SampleOptions, write};

pub(super) fn run(arguments: &SampleArguments, is_quiet: bool) -> Result<u8> {
    let eras: Vec<&str> = Era::all().iter().map(|era| era.name()).collect();
    let personas: Vec<&str> = Persona::all().iter().map(|persona| persona.name()).collect();
    if arguments.era.as_deref() == Some("list") {
        return super::print(format!("{}\n", eras.join("\n")).as_bytes());
    }
    if arguments.persona.as_deref() == Some("list") {
        return super::print(format!("{}\n", personas.join("\n")).as_bytes());
    }
    let out = arguments.out.as_ref().ok_or_else(|| {
        Error::usage("nowhere to write", "name a folder, or a file ending in .zip: tiewise sample demo.zip")
    })?;
    let era = match &arguments.era {
        None => Era::parse("complete-2026").ok_or_else(|| unknown("era", "complete-2026", &eras))?,
        Some(name) => Era::parse(name).ok_or_else(|| unknown("era", name, &eras))?,
    };
    let options = match &arguments.persona {
        None => SampleOptions::new(arguments.contacts, arguments.messages, arguments.seed, era),
        Some(name) => {
            let persona = Persona::parse(name).ok_or_else(|| unknown("persona", name, &personas))?;
            SampleOptions::of_persona(persona, arguments.seed, era)?
        }
    };
    write(&options, out)?;
    super::say(is_quiet, &format!("Wrote {}. Everybody in it is invented.", out.display()));
    Ok(0)
}

fn unknown(what: &str, name: &str, known: &[&str]) -> Error {
    let hint = match nearest(name, known.iter().copied()) {
        Some(nearest) => format!("did you mean {nearest}? Known: {}", known.join(", ")),
        None => format!("known: {}", known.join(", ")),
    };
    Error::usage(format!("no {what} {name}"), hint)
}
