//! `tiewise explain`: why a person, a pillar or a list is as it is.

use std::path::PathBuf;

use crate::cli::ExplainArguments;
use crate::config::JudgementConfig;
use crate::error::{Error, Result};
use crate::pipeline::find_out;
use crate::report::explain::{list_text, person_text, pillar_text};
use crate::report::words::Words;
use crate::score::PillarId;

pub(super) fn run(arguments: &ExplainArguments, is_quiet: bool) -> Result<u8> {
    let Some((subject, exports)) = arguments.exports_and_subject.split_last() else {
        return Err(Error::usage("nothing to explain", "tiewise explain EXPORT PERSON|PILLAR|LIST"));
    };
    let exports: Vec<PathBuf> = exports.iter().map(PathBuf::from).collect();
    let config = JudgementConfig::from_arguments(exports, &arguments.judgement)?;
    let words = Words::new(&config.language)?;
    let findings = find_out(&config, is_quiet)?;
    let book = findings.book();
    if let Some(pillar) =
        PillarId::parse(subject).and_then(|id| findings.scores.pillars.iter().find(|pillar| pillar.id == id))
    {
        return super::print(pillar_text(pillar, &words).as_bytes());
    }
    let (lists, _) = findings.lists(&book, config.limits(false))?;
    if let Some(list) = lists.iter().find(|list| list.name.eq_ignore_ascii_case(subject.trim())) {
        return super::print(list_text(list, &book, &words).as_bytes());
    }
    let found = findings.directory.search(subject);
    match found.as_slice() {
        [] => Err(Error::usage(
            "nobody, no pillar and no list of that name",
            "give a profile URL, a key from contacts.csv, a whole name, a pillar (brand, people, insights, relationships, messages) \
             or a list (prospects, reconnect, prune, replies)",
        )),
        [only] => {
            let contact = book.contact(*only).ok_or_else(|| Error::usage("nobody of that name", "see contacts.csv"))?;
            super::print(person_text(&findings, &book, &contact, &words).as_bytes())
        }
        several => {
            let keys: Vec<&str> = several
                .iter()
                .filter_map(|id| findings.directory.person(*id))
                .map(|person| person.key.as_str())
                .collect();
            Err(Error::usage(
                format!("{} people bear that name", several.len()),
                format!("choose a key: {}", keys.join(", ")),
            ))
        }
    }
}
