//! Stage 8: what people and other programs get to see: terminal, CSV, JSON and further formats.
//!
//! Owns the forms of output. Formats are pure (values in, bytes out); only `output` touches the disk, and
//! there a set of files appears whole or not at all. Refuses judgement: every number and reason comes from
//! the stages before.

pub mod columns;
pub mod csv_files;
pub mod explain;
pub mod output;
pub mod redact;
pub mod table;
pub mod terminal;
pub mod words;

use crate::cli::Format;
use crate::config::AuditConfig;
use crate::error::{Error, Result};
use crate::lists::{ContactBook, FinishedList, PendingInvitation};
use crate::people::PersonId;
use crate::pipeline::Findings;
use crate::score::actions::Action;
use crate::score::document::ScoresDocument;
use columns::ContactReasons;
use output::Folder;
use redact::Redaction;
use words::Words;

/// Everything that a report is made from.
pub struct Report<'a> {
    /// What was asked for.
    pub config: &'a AuditConfig,
    /// What was found out.
    pub findings: &'a Findings,
    /// Everybody with all verdicts.
    pub book: &'a ContactBook<'a>,
    /// All lists.
    pub lists: &'a [FinishedList],
    /// Invitations without an answer.
    pub invitations: &'a [PendingInvitation],
    /// What would raise the score, best first.
    pub actions: &'a [Action],
    /// The language.
    pub words: Words,
    /// Pseudonyms, if asked for.
    pub redaction: Redaction,
}

impl<'a> Report<'a> {
    /// A report in the configured language.
    ///
    /// # Errors
    /// A catalogue that does not parse, which the tests rule out.
    pub fn new(
        config: &'a AuditConfig,
        findings: &'a Findings,
        book: &'a ContactBook<'a>,
        lists: &'a [FinishedList],
        invitations: &'a [PendingInvitation],
        actions: &'a [Action],
    ) -> Result<Self> {
        let owner = findings.directory.owner.key.as_deref().unwrap_or_default();
        Ok(Self {
            config,
            findings,
            book,
            lists,
            invitations,
            actions,
            words: Words::new(&config.judgement.language)?,
            redaction: Redaction::new(config.redact, owner),
        })
    }

    /// Writes the files of all chosen formats.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write_into(&self, folder: &mut Folder) -> Result<()> {
        let wants = |format: Format| self.config.formats.contains(&format);
        if wants(Format::Csv) {
            let reasons = ContactReasons::new(&self.words);
            let pieces = csv_files::contacts_csv(self.book, &self.contact_order(), &reasons, &self.redaction)?;
            folder.write_pieces("contacts.csv", pieces.iter().map(Vec::as_slice))?;
            for list in self.lists {
                let table = table::list_table(list, self.book, &self.words, &self.redaction);
                folder.write(&format!("{}.csv", list.name), &csv_files::table_csv(&table)?)?;
            }
            let table = table::invitation_table(self.invitations, self.book, &self.words, &self.redaction);
            folder.write("invitations.csv", &csv_files::table_csv(&table)?)?;
        }
        if wants(Format::Json) {
            folder.write("scores.json", &self.scores_json()?)?;
            folder.write("receipt.json", &self.receipt_json()?)?;
        }
        Ok(())
    }

    /// All people in the order of contacts.csv: strongest tie first, then best fit, then by key.
    fn contact_order(&self) -> Vec<PersonId> {
        let mut order: Vec<(f64, f64, PersonId)> =
            self.book.contacts().map(|contact| (contact.tie.strength.score, contact.fit.fit, contact.id)).collect();
        order.sort_by(|left, right| {
            right.0.total_cmp(&left.0).then_with(|| right.1.total_cmp(&left.1)).then_with(|| left.2.cmp(&right.2))
        });
        order.into_iter().map(|(_, _, id)| id).collect()
    }

    /// The receipt as JSON.
    ///
    /// # Errors
    /// Never in practice: the receipt serialises.
    pub fn receipt_json(&self) -> Result<Vec<u8>> {
        json(&self.findings.receipt)
    }

    /// The scores as JSON.
    ///
    /// # Errors
    /// Never in practice: the scores serialise.
    pub fn scores_json(&self) -> Result<Vec<u8>> {
        let owner = &self.findings.directory.owner;
        let owner = OwnerDocument {
            key: owner.key.as_deref().map(|key| self.redaction.key(key)),
            name: owner.name.as_deref().map(|name| self.redaction.name(owner.key.as_deref().unwrap_or_default(), name)),
            evidence: &owner.evidence,
        };
        json(&ScoresDocument::new(&self.findings.scores, self.actions, owner, |explanation| self.words.say(explanation)))
    }
}

/// The owner in scores.json.
#[derive(serde::Serialize)]
struct OwnerDocument<'a> {
    key: Option<std::borrow::Cow<'a, str>>,
    name: Option<std::borrow::Cow<'a, str>>,
    evidence: &'a [String],
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value)
        .map_err(|error| Error::Internal { stage: "report", problem: error.to_string() })?;
    text.push(b'\n');
    Ok(text)
}
