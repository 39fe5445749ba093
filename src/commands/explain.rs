//! `tiewise explain`: why a person, a pillar or a list is as it is.

use std::path::PathBuf;

use crate::cli::ExplainArguments;
use crate::config::JudgementConfig;
use crate::conversation::DebtStatus;
use crate::error::{Error, Result, sentence};
use crate::lists::Cell;
use crate::pipeline::find_out;
use crate::report::explain::{invitations_text, list_text, person_text, pillar_text};
use crate::report::fold::screen_width;
use crate::report::words::Words;
use crate::score::PillarId;

pub(super) fn run(arguments: &ExplainArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let Some((subject, exports)) =
        arguments.exports_and_subject.split_last().filter(|(_, exports)| !exports.is_empty())
    else {
        return Err(Error::usage(
            sentence!("error-explain-nothing", "nothing to explain"),
            sentence!("error-hint-explain-nothing", "type: tiewise explain EXPORT PERSON|PILLAR|LIST"),
        ));
    };
    let exports: Vec<PathBuf> = exports.iter().map(PathBuf::from).collect();
    let config = JudgementConfig::from_arguments(exports, &arguments.judgement, language)?;
    let words = Words::new(&config.language)?;
    let width = screen_width();
    let findings = find_out(&config, is_quiet, &super::bar_words(language))?;
    let book = findings.book();
    let named = subject.trim().to_lowercase();
    if let Some(pillar) =
        PillarId::parse(&named).and_then(|id| findings.scores.pillars.iter().find(|pillar| pillar.id == id))
    {
        return super::print(pillar_text(pillar, &config.profile.ssi, &words, width).as_bytes());
    }
    let (mut lists, invitations) = findings.lists(&book, config.limits(false))?;
    if named == "invitations" {
        return super::print(invitations_text(&invitations, &words, width).as_bytes());
    }
    // A part of the replies by its status: awaiting, owed, late.
    let status =
        [DebtStatus::Owed, DebtStatus::Late, DebtStatus::Awaiting].into_iter().find(|status| status.name() == named);
    let name = if status.is_some() { "replies" } else { named.as_str() };
    if let Some(list) = lists.iter_mut().find(|list| list.name == name) {
        if let Some(status) = status {
            list.rows.retain(|row| row.cells.first() == Some(&Cell::label(status.name())));
        }
        return super::print(list_text(list, &book, &words, width).as_bytes());
    }
    let found = findings.directory.search(subject);
    match found.as_slice() {
        [] => Err(Error::usage(
            sentence!("error-explain-unknown", "nobody, no pillar and no list of that name"),
            sentence!(
                "error-hint-explain-unknown",
                "give a profile URL, a key from contacts.csv, a whole name, a pillar (brand, people, insights, relationships, messages) or a list (prospects, reconnect, prune, replies, owed, late, awaiting, invitations, insufficient, weekly)"
            ),
        )),
        [only] => {
            let contact = book.contact(*only).ok_or_else(|| {
                Error::usage(
                    sentence!("error-nobody", "nobody of that name"),
                    sentence!("error-hint-nobody", "see contacts.csv"),
                )
            })?;
            super::print(person_text(&findings, &book, &contact, &words, width).as_bytes())
        }
        several => {
            let keys: Vec<&str> = several
                .iter()
                .filter_map(|id| findings.directory.person(*id))
                .map(|person| person.key.as_str())
                .collect();
            Err(Error::usage(
                sentence!("error-homonyms", "{count} people bear that name", count = several.len()),
                sentence!("error-hint-homonyms", "choose a key: {known}", known = keys.join(", ")),
            ))
        }
    }
}
