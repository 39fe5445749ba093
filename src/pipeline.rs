//! The one order of the stages: from an export to verdicts over everybody.
//!
//! Owns the sequence and the hand-over between stages. Refuses any judgement and any output of its own.

use crate::census::{self, StatedOutcome};
use crate::classify::company::Account;
use crate::classify::{Classifier, Judgements, Positions, Target, TargetFit, user_lexicons};
use crate::config::{JudgementConfig, Profile, standing_sources};
use crate::conversation::{CueLexicon, Language, MessageReader};
use crate::correspondence::{Quotes, Relations, Rows, pass_over, relate};
use crate::error::{Error, Place, Result};
use crate::export::{self, Archive, Day, Export, Limits, Receipt, SECONDS_PER_DAY};
use crate::lists::{
    ContactBook, Decisions, FinishedList, ListLimits, Material, PendingInvitation, Standing, SupportFiles, frame,
    make_all, pending_invitations, standings,
};
use crate::network::{self, Deals, Network, read_deals, stated_outcomes};
use crate::people::{Backing, Connections, Directory, ExchangeTable, PersonId, assemble, backings};
use crate::progress::{BarWords, Progress};
use crate::score::{Inputs, Scores, evaluate, known_day};
use crate::tie::{Support, Tie, measure};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::atomic::{AtomicBool, Ordering};

/// Everything that one run found out, before any list or report.
pub struct Findings {
    /// The rows of the export.
    pub export: Export,
    /// What was kept and dropped, messages included.
    pub receipt: Receipt,
    /// Everybody and the owner.
    pub directory: Directory,
    /// Titles and companies.
    pub judgements: Judgements,
    /// The target.
    pub target: Target,
    /// Target fit per person.
    pub fits: Vec<TargetFit>,
    /// Conversations per person, with their facts.
    pub relations: Relations,
    /// Strength per person.
    pub ties: Vec<Tie>,
    /// Endorsements and recommendations per person.
    pub backings: Vec<Backing>,
    /// Roles, keep list, decisions per person.
    pub standings: Vec<Standing>,
    /// The user's list of deals, where the profile names one.
    pub deals: Option<Deals>,
    /// What those deals say of contacts.
    pub outcomes: FxHashMap<PersonId, StatedOutcome>,
    /// Decisions on record, of people who are no contacts too.
    pub decisions: Decisions,
    /// Quotes by message row.
    pub quotes: Quotes,
    /// Whether there is any file of messages.
    pub has_messages: bool,
    /// Moment of judgement, UTC seconds.
    pub as_of: i64,
    /// Counted facts as of each month of the last two years, the as-of day last.
    pub inputs: Vec<Inputs>,
    /// The score as of the as-of day.
    pub scores: Scores,
    /// The classifiers, for explanations.
    pub classifier: Classifier,
    /// The reader of messages, for explanations.
    pub reader: MessageReader,
}

impl Findings {
    /// UTC day of judgement.
    #[must_use]
    pub fn as_of_day(&self) -> i32 {
        crate::conversation::day_of(self.as_of)
    }

    /// Everybody with all verdicts.
    #[must_use]
    pub fn book(&self) -> ContactBook<'_> {
        ContactBook {
            directory: &self.directory,
            judgements: &self.judgements,
            fits: &self.fits,
            relationships: &self.relations.relationships,
            ties: &self.ties,
            backings: &self.backings,
            standings: &self.standings,
            quotes: &self.quotes,
            outcomes: &self.outcomes,
            support_files: SupportFiles::of(&self.export),
            has_messages: self.has_messages,
            owner_known: self.directory.owner.is_known(),
            target_stated: self.target.is_stated(),
            target_names_sectors: self.target.names_sectors(),
            as_of_day: self.as_of_day(),
        }
    }

    /// Counted facts as of each month, the as-of day last; none where no day is known, for no month is either.
    #[must_use]
    pub fn monthly_inputs(&self) -> &[Inputs] {
        if known_day(self.as_of_day()).is_some() { &self.inputs } else { &[] }
    }

    /// The target accounts, as matches number them.
    #[must_use]
    pub fn accounts(&self) -> &[Account] {
        &self.target.accounts
    }

    /// All lists, and the pending invitations.
    ///
    /// # Errors
    /// A failure of the relational library, which no input should cause.
    pub fn lists(
        &self,
        book: &ContactBook<'_>,
        limits: ListLimits,
    ) -> Result<(Vec<FinishedList>, Vec<PendingInvitation>)> {
        let frame = frame(book)?;
        let lists = make_all(&Material { book, frame: &frame, limits, accounts: self.accounts() })?;
        let invitations = pending_invitations(&self.export, &self.directory, &self.decisions, self.as_of_day());
        Ok((lists, invitations))
    }

    /// The network as a whole: shape, comparison, funnel, and what the user's deals say of the score.
    #[must_use]
    pub fn network(&self, book: &ContactBook<'_>, profile: &Profile) -> Network {
        network::survey(&network::Sources {
            book,
            export: &self.export,
            accounts: self.accounts(),
            companies: &self.classifier.companies,
            inputs: self.monthly_inputs(),
            weights: &profile.weights,
            scores: &self.scores,
            official: Some(&profile.ssi),
            deals: self.deals.as_ref(),
        })
    }
}

/// Reads and judges an export.
///
/// # Errors
/// An input that cannot be audited, or a wrong profile or lexicon.
pub fn find_out(config: &JudgementConfig, is_quiet: bool, bar: &dyn Fn() -> BarWords) -> Result<Findings> {
    let archive = export::open(&config.exports, &Limits::default())?;
    // The user's settings are checked before the long work, so that a slip costs no minute.
    let target = Target::new(&config.target())?;
    let lexicons = config.profile.lexicons.as_deref();
    let (reader, classifier) = rayon::join(|| cue_reader(lexicons), || Classifier::new(lexicons));
    let (classifier, reader) = (classifier?, reader?);
    standing_sources(config, &[])?;
    let deals = config.profile.deals.as_deref().map(read_deals).transpose()?;
    let progress = Progress::over_bytes(archive.messages_bytes(), is_quiet, bar);
    // The messages on the one side, all that is known without them on the other.
    let is_in_vain = AtomicBool::new(false);
    let tell = |bytes| {
        progress.set(bytes);
        !is_in_vain.load(Ordering::Relaxed)
    };
    let (passed, connected) = rayon::join(
        || pass_over(&archive, &reader, &tell),
        || {
            let connected = connected(&archive, config.as_of);
            is_in_vain.store(connected.is_err(), Ordering::Relaxed);
            connected
        },
    );
    progress.finish();
    let Connected { export, connections, positions } = connected?;
    let (mut passage, message_receipts) = passed?;
    let has_messages = message_receipts.iter().any(|receipt| receipt.kept > 0);
    let mut receipt = export.receipt.clone();
    receipt.extend(message_receipts);

    let as_of = config.as_of.map_or_else(
        || export.newest_timestamp.max(passage.newest).unwrap_or_default(),
        // The whole of the typed day counts.
        |Day(day)| (i64::from(day) + 1) * SECONDS_PER_DAY - 1,
    );
    // Who is who is a long walk from table to table, and near-identical texts are found without it.
    let texts = std::mem::take(&mut passage.texts);
    // Whoever wrote or was written to only after the day of judgement was not heard of on it.
    let unheard = passage.envelopes_after(as_of);
    let (directory, (alike, judgements)) = rayon::join(
        || assemble(connections, &export, &passage.exchanges, config.owner.as_ref(), &unheard),
        // One after the other: the texts are let go before the verdicts take their room.
        || (texts.alike(), classifier.judge_all(&positions)),
    );
    directory.owner.takes_part()?;
    // Done with: the directory holds what was in it.
    passage.exchanges = ExchangeTable::default();
    let judgements = judgements.arranged(&directory.places);
    let fits = target.fit_people(&directory.people, &judgements, &classifier.companies);
    let relations = relate(&passage, &alike, &directory, &export.invitations, &reader, as_of)?;
    // Lists and reports need relationships and quotes, no longer the messages.
    passage.messages = Rows::default();
    for (file, duplicates) in &relations.duplicates {
        receipt.drop_repeated_messages(usize::from(*file), *duplicates);
    }
    let backings = backings(&export, &directory, as_of);
    let as_of_day = crate::conversation::day_of(as_of);
    let ties: Vec<Tie> = relations
        .relationships
        .par_iter()
        .zip(&backings)
        .map(|(relationship, backing)| measure(relationship, support_of(*backing), as_of_day))
        .collect();
    let employers: Vec<String> = export.positions.iter().map(|position| position.company.clone()).collect();
    let sources = standing_sources(config, &employers)?;
    let standings = standings(&sources, &directory, &judgements, &classifier.companies, as_of_day);
    let book = ContactBook {
        directory: &directory,
        judgements: &judgements,
        fits: &fits,
        relationships: &relations.relationships,
        ties: &ties,
        backings: &backings,
        standings: &standings,
        quotes: &passage.quotes,
        // Matching deals with people asks for nothing that they change.
        outcomes: &FxHashMap::default(),
        support_files: SupportFiles::of(&export),
        has_messages,
        owner_known: directory.owner.is_known(),
        target_stated: target.is_stated(),
        target_names_sectors: target.names_sectors(),
        as_of_day,
    };
    let outcomes = deals.as_ref().map(|deals| stated_outcomes(deals, &book, &classifier.companies)).unwrap_or_default();
    // What the user knows of deals since the export binds the lists, too; judged as of an earlier day it is not known.
    let is_known = |outcome: &StatedOutcome| config.as_of.is_none_or(|Day(day)| outcome.is_known_on(day));
    let outcomes: FxHashMap<PersonId, StatedOutcome> =
        outcomes.into_iter().filter(|(_, outcome)| is_known(outcome)).collect();
    let inputs = census::count(
        &census::Sources {
            export: &export,
            directory: &directory,
            judgements: &judgements,
            fits: &fits,
            relations: &relations,
            backings: &backings,
            outcomes: &outcomes,
            stage_value: config.profile.weights.messages.real_world_value,
            has_messages: has_messages && directory.owner.is_known(),
            has_target: target.is_stated(),
        },
        &census::monthly_days(as_of_day),
    );
    let scores = evaluate(inputs.last().unwrap_or(&Inputs::default()), &config.profile.weights);
    Ok(Findings {
        inputs,
        scores,
        decisions: Decisions::of(&sources.decisions, &directory),
        export,
        receipt,
        directory,
        judgements,
        target,
        fits,
        relations,
        ties,
        backings,
        standings,
        deals,
        outcomes,
        quotes: passage.quotes,
        has_messages,
        as_of,
        classifier,
        reader,
    })
}

/// What an export tells without its messages.
struct Connected {
    /// The rows; those of Connections.csv have moved on.
    export: Export,
    /// The connections, keyed.
    connections: Connections,
    /// Their titles and companies.
    positions: Positions,
}

/// Reads the small files.
fn connected(archive: &Archive, as_of: Option<Day>) -> Result<Connected> {
    let mut export = archive.read()?;
    let mut rows = std::mem::take(&mut export.connections);
    // Judged as of an earlier day: whoever connected later is no connection yet.
    if let Some(day) = as_of {
        rows.retain(|connection| connection.connected_on.is_none_or(|connected| connected <= day));
    }
    let connections = Connections::of(rows);
    let positions = Positions::of(connections.positions());
    Ok(Connected { export, connections, positions })
}

/// What backing counts as support: accepted endorsements and recommendations; a pending one is an offer.
#[must_use]
pub fn support_of(backing: Backing) -> Support {
    Support {
        recommendation: backing.has_recommendation(),
        endorsement: backing.endorsed_owner || backing.endorsed_by_owner,
    }
}

/// The reader of messages over the built-in cues and the user's folder.
fn cue_reader(folder: Option<&std::path::Path>) -> Result<MessageReader> {
    let own = user_lexicons(folder, "conversation")?;
    if own.is_empty() {
        return MessageReader::built_in();
    }
    let mut lexicon = CueLexicon::built_in()?;
    for path in own {
        let place = Place::file(&path);
        let text = std::fs::read_to_string(&path).map_err(|source| Error::Open { place: place.clone(), source })?;
        // One form of line ends: then the rows of errors are those that an editor shows.
        let text = text.replace("\r\n", "\n");
        // `conversation_es.csv` counts in Spanish messages only, `conversation.csv` in all.
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
        if stem.ends_with("_links") {
            lexicon.add_links(&text, &place)?;
            continue;
        }
        let language = stem.rsplit_once('_').and_then(|(_, code)| Language::from_code(code));
        lexicon.add_phrases(&text, language, &place)?;
    }
    MessageReader::new(&lexicon)
}
