//! Stage 8: what people and other programs get to see: terminal, CSV, JSON and further formats.
//!
//! Owns the forms of output. Formats are pure (values in, bytes out); only `output` touches the disk, and
//! there a set of files appears whole or not at all. Refuses judgement: every number and reason comes from
//! the stages before.

pub mod columns;
pub mod complaint;
mod content;
pub mod crm;
pub mod csv_files;
pub mod explain;
pub mod fold;
pub mod html;
pub mod judgement_words;
pub mod output;
pub mod parquet;
pub mod receipt_words;
pub mod redact;
pub mod table;
pub mod terminal;
pub mod terms;
pub mod words;
pub mod xlsx;

use std::borrow::Cow;

use crate::cli::Format;
use crate::config::AuditConfig;
use crate::error::{Error, Result};
use crate::lists::{Cell, ContactBook, FinishedList, PendingInvitation};
use crate::network::Network;
use crate::people::PersonId;
use crate::pipeline::Findings;
use crate::score::actions::Action;
use crate::score::document::ScoresDocument;
use crate::score::months::MonthScore;
use crate::score::{Argument, Explanation, known_day};
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
    /// What would raise the score, best first; with `--redact` it names nobody.
    pub actions: Cow<'a, [Action]>,
    /// The score as of each month of the last two years, oldest first.
    pub months: Vec<MonthScore>,
    /// The network as a whole, comparison, funnel and validation.
    pub network: Network,
    /// The language.
    pub words: Words,
    /// Pseudonyms, if asked for.
    pub redaction: Redaction,
}

impl<'a> Report<'a> {
    /// A report in the language of `words`.
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "each is the outcome of another stage, and nothing joins two of them"
    )]
    pub fn new(
        config: &'a AuditConfig,
        findings: &'a Findings,
        book: &'a ContactBook<'a>,
        lists: &'a [FinishedList],
        invitations: &'a [PendingInvitation],
        actions: &'a [Action],
        mut network: Network,
        months: Vec<MonthScore>,
        words: Words,
    ) -> Self {
        let owner = findings.directory.owner.key.as_deref().unwrap_or_default();
        let people = findings.directory.people.iter().map(|person| (person.key.as_str(), person.name.as_str()));
        let invited = invitations.iter().map(|invitation| (invitation.key.as_str(), invitation.name.as_str()));
        let owner_name = findings.directory.owner.name.as_deref().unwrap_or_default();
        let redaction = Redaction::new(config.redact, owner, people.chain(invited).chain([(owner, owner_name)]));
        network.put_into_words(|explanation| words.say(explanation));
        if redaction.hides() {
            network.replace_keys(|key| redaction.key(key).into_owned());
        }
        Self {
            config,
            findings,
            book,
            lists,
            invitations,
            actions: redaction.actions(actions),
            months,
            network,
            words,
            redaction,
        }
    }

    /// Writes the files of all chosen formats.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write_into(&self, folder: &mut Folder) -> Result<()> {
        let wants = |format: Format| self.config.formats.contains(&format);
        // The page is long in the making, and the tables are.
        let (tables, page) = rayon::join(
            || if wants(Format::Csv) { self.write_tables(folder) } else { Ok(()) },
            || wants(Format::Html).then(|| html::render(&content::page(self))).transpose(),
        );
        tables?;
        if wants(Format::Json) {
            folder.write("scores.json", &self.scores_json()?)?;
            folder.write("receipt.json", &self.receipt_json()?)?;
        }
        if let Some(page) = page? {
            folder.write("report.html", &self.without_names(page))?;
        }
        if wants(Format::Xlsx) {
            folder.write("audit.xlsx", &self.workbook()?)?;
        }
        if wants(Format::Parquet) {
            let reasons = ContactReasons::new(&self.words, self.book);
            let bytes = parquet::contacts_parquet(self.book, &self.contact_order(), &reasons, &self.redaction)?;
            folder.write("contacts.parquet", &bytes)?;
        }
        if wants(Format::Crm) {
            for file in crm::files(self.book, self.lists, &self.words, &self.redaction)? {
                folder.write(file.path, &file.bytes)?;
            }
        }
        Ok(())
    }

    /// Writes contacts.csv and a file a list.
    fn write_tables(&self, folder: &mut Folder) -> Result<()> {
        let (order, reasons) = (self.contact_order(), ContactReasons::new(&self.words, self.book));
        folder.write_by("contacts.csv", |file| {
            csv_files::contacts_csv(self.book, &order, &reasons, &self.redaction, file)
        })?;
        for list in self.lists {
            let table = table::list_table(list, self.book, &self.words, &self.redaction);
            folder.write(&format!("{}.csv", list.name), &csv_files::table_csv(&table)?)?;
        }
        let table = table::invitation_table(self.invitations, self.book, &self.words, &self.redaction);
        folder.write("invitations.csv", &csv_files::table_csv(&table)?)
    }

    fn workbook(&self) -> Result<Vec<u8>> {
        let tables: Vec<(table::Table<'_>, Option<&Explanation>)> = self
            .lists
            .iter()
            .map(|list| (table::list_table(list, self.book, &self.words, &self.redaction), list.unavailable.as_ref()))
            .chain([(table::invitation_table(self.invitations, self.book, &self.words, &self.redaction), None)])
            .collect();
        let (order, reasons) = (self.contact_order(), ContactReasons::new(&self.words, self.book));
        let mut sheets: Vec<xlsx::Sheet<'_>> =
            tables.iter().map(|(table, unavailable)| xlsx::Sheet::of_table(table, *unavailable, &self.words)).collect();
        sheets.push(xlsx::Sheet::of_contacts(self.book, &order, &reasons, &self.redaction, &self.words));
        let scores = xlsx::ScoreSheet { scores: &self.findings.scores, actions: &self.actions };
        xlsx::workbook(&sheets, &scores, &self.words)
    }

    /// All people in the order of contacts.csv: strongest tie first as far as ties are measured, then best fit, then by
    /// key.
    fn contact_order(&self) -> Vec<PersonId> {
        let mut order: Vec<(f64, f64, PersonId)> = self
            .book
            .contacts()
            .map(|contact| (self.book.strength(&contact).unwrap_or_default(), contact.fit.fit, contact.id))
            .collect();
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
        if !self.redaction.hides() {
            return json(&self.findings.receipt);
        }
        let mut receipt = self.findings.receipt.clone();
        receipt.rename_files(|name| self.redaction.file_name(name).into_owned());
        json(&receipt)
    }

    /// A finished text in which `--redact` hides whole names that a company or a sentence still held.
    fn without_names(&self, bytes: Vec<u8>) -> Vec<u8> {
        match std::str::from_utf8(&bytes) {
            Ok(text) if self.redaction.hides() => self.redaction.names_in(text).into_owned().into_bytes(),
            _ => bytes,
        }
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
            evidence: owner
                .evidence
                .iter()
                .map(|evidence| self.words.say(&receipt_words::owner_evidence(evidence)))
                .collect(),
        };
        let document =
            ScoresDocument::new(&self.findings.scores, &self.actions, owner, |explanation| self.words.say(explanation));
        Ok(self.without_names(json(&Scored { document, network: &self.network, weekly_plan: self.weekly_plan() })?))
    }

    /// The tasks of the week, as weekly.csv has them.
    fn weekly_plan(&self) -> Vec<WeeklyTask<'_>> {
        let plan = self.lists.iter().find(|list| list.name == "weekly");
        plan.into_iter()
            .flat_map(|plan| &plan.rows)
            .filter_map(|row| {
                let person = self.book.contact(row.person)?.person;
                let Some(Cell::Text(task)) = row.cells.first() else { return None };
                Some(WeeklyTask {
                    task,
                    key: self.redaction.key(&person.key),
                    name: self.redaction.name(&person.key, &person.name),
                    reason: self.words.say_all(&row.reasons),
                })
            })
            .collect()
    }
}

/// The title of a report as of a day; of an export that holds no date the day is not known, and the title says so.
fn title(as_of_day: i32) -> Explanation {
    match known_day(as_of_day) {
        Some(day) => Explanation::new("summary-title").with("day", Argument::Date(day)),
        None => Explanation::new("summary-title-undated"),
    }
}

/// scores.json: the score, and behind it the network as a whole.
#[derive(serde::Serialize)]
struct Scored<'a, Document> {
    #[serde(flatten)]
    document: Document,
    #[serde(flatten)]
    network: &'a Network,
    weekly_plan: Vec<WeeklyTask<'a>>,
}

/// A task of the week in scores.json.
#[derive(serde::Serialize)]
struct WeeklyTask<'a> {
    task: &'a str,
    key: std::borrow::Cow<'a, str>,
    name: std::borrow::Cow<'a, str>,
    reason: String,
}

/// The owner in scores.json.
#[derive(serde::Serialize)]
struct OwnerDocument<'a> {
    key: Option<std::borrow::Cow<'a, str>>,
    name: Option<std::borrow::Cow<'a, str>>,
    evidence: Vec<String>,
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value)
        .map_err(|error| Error::Internal { stage: "report", problem: error.to_string() })?;
    text.push(b'\n');
    Ok(text)
}
