//! Stage 10: the network as a whole: its shape, comparison without invention, the funnel, and the deals.
//!
//! Owns what is said of all contacts together. Every part is numbers that serialise, null where unknown, and
//! sentences of the catalogue. Refuses to judge a contact anew: it counts the verdicts of the stages before.
//! Every part is one pass over whole numbers, so the number of threads changes no digit.

mod accounts;
mod comparison;
mod concentration;
mod countries;
mod deal_cells;
mod deal_matching;
mod deals;
mod deals_file;
mod figures;
mod funnel;
mod growth;
#[cfg(test)]
mod sample_world;
mod shape;
#[cfg(test)]
mod wording;

pub use accounts::{AccountCoverage, Accounts, CoverageVerdict, KeyReason, SinglePoint};
pub use comparison::{Acceptance, Comparison, GroupedBy, Rated, RatesByGroup, VersusFigure};
pub use concentration::{Grouping, LargeGroup, Population, Spread};
pub use deal_cells::Outcome;
pub use deals::{
    Channel, DealsReport, ScoreKind, ScoreValidation, report as validate_read_deals, stated_outcomes, validate_deals,
};
pub use deals_file::{CellProblem, Deal, Deals, NeededCell, read_deals};
pub use figures::{Change, CountedRate, Figure, GroupFigure, Sentence};
pub use funnel::{Funnel, FunnelGroup, Step};
pub use growth::{AgeBand, Ages, Growth, GrowthMonth};
pub use shape::{SeniorityMatrix, TieLayer};

use std::collections::BTreeMap;

use serde::Serialize;

use crate::classify::company::{Account, CompanyClassifier};
use crate::export::{Day, Export};
use crate::lists::{Contact, ContactBook};
use crate::score::comparison::{OfficialIndex, beside_official, official_against_averages};
use crate::score::months::{MonthScore, change_in_words, series};
use crate::score::{Explanation, Inputs, PillarId, Scores, Weights};
use figures::rounded;

/// What the survey is made from.
pub struct Sources<'a> {
    /// Everybody with all verdicts.
    pub book: &'a ContactBook<'a>,
    /// The rows of the export: invitations are read from it.
    pub export: &'a Export,
    /// The target's accounts, as matches number them.
    pub accounts: &'a [Account],
    /// The company classifier: it groups the companies of deals as those of contacts.
    pub companies: &'a CompanyClassifier,
    /// Counted facts as of each month, oldest first.
    pub inputs: &'a [Inputs],
    /// Weights of the score.
    pub weights: &'a Weights,
    /// The score as of the as-of day.
    pub scores: &'a Scores,
    /// LinkedIn's own index, where the user typed it.
    pub official: Option<&'a OfficialIndex>,
    /// The user's list of deals, where there is one.
    pub deals: Option<&'a Deals>,
}

/// The network as a whole. Its keys stand in `scores.json` beside those of the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Network {
    /// Who the network is made of.
    #[serde(rename = "network")]
    pub shape: Shape,
    /// The owner beside their contacts, and groups beside one another.
    pub comparison: Comparison,
    /// From first message to signature.
    pub funnel: Funnel,
    /// The score as of each month, oldest first.
    pub months: Vec<Month>,
    /// LinkedIn's own index beside this score; `None` where it was not typed in.
    pub official: Option<Official>,
    /// The list of deals; `None` without one.
    pub validation: Option<DealsReport>,
}

/// Who the network is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shape {
    /// Connections as of the day, the nameless ones included.
    pub connections: u32,
    /// Spread over companies, sectors, countries and languages: of all connections, then of the living ties.
    pub concentration: Vec<Spread>,
    /// Growth by month and its drift.
    pub growth: Growth,
    /// Age of connections and ties.
    pub ages: Ages,
    /// Layers of living ties, innermost first; `None` without messages.
    pub tie_layers: Option<Vec<TieLayer>>,
    /// The layers in words.
    pub tie_layers_sentence: Option<Sentence>,
    /// Sector by seniority.
    pub seniority: SeniorityMatrix,
    /// Key accounts.
    pub accounts: Accounts,
}

/// The score as of one month's end.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Month {
    /// The day, ISO 8601.
    pub as_of: String,
    /// Classic total; `None` where its coverage is under a half.
    pub classic: Option<Figure>,
    /// Extended total; `None` where its coverage is under a half.
    pub extended: Option<Figure>,
    /// Pillars by name; `None` where nothing was measured.
    pub pillars: BTreeMap<&'static str, Option<f64>>,
    /// Share of all points that is measured, 0 to 1.
    pub coverage: f64,
    /// Classic total less that of the month before.
    pub change: Option<Change>,
    /// The change in words.
    pub sentence: Option<Sentence>,
}

impl From<&MonthScore> for Month {
    fn from(month: &MonthScore) -> Self {
        let pillars = PillarId::ALL.iter().zip(month.pillars).map(|(id, score)| (id.as_str(), score.map(rounded)));
        Self {
            as_of: Day(month.as_of_day).to_string(),
            classic: month.classic.map(Figure::from),
            extended: month.extended.map(Figure::from),
            pillars: pillars.collect(),
            coverage: rounded(month.coverage),
            change: month.change.map(Change::from),
            sentence: month.change.map(|change| change_in_words(&change).into()),
        }
    }
}

/// LinkedIn's own index beside this score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Official {
    /// Each typed number beside ours, the total first.
    pub rows: Vec<OfficialRow>,
    /// Average of the industry, as typed.
    pub sector_average: Option<f64>,
    /// Average of the network, as typed.
    pub network_average: Option<f64>,
    /// "Top n %" of the industry, as typed.
    pub sector_rank_percent: Option<f64>,
    /// "Top n %" of the network, as typed.
    pub network_rank_percent: Option<f64>,
    /// The index against its averages, in words.
    pub sentences: Vec<Sentence>,
}

/// One number of LinkedIn's beside ours.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OfficialRow {
    /// The pillar's name, or `classic` for the total.
    pub of: &'static str,
    /// Ours; `None` where it has no single number.
    pub ours: Option<f64>,
    /// LinkedIn's.
    pub official: f64,
    /// Ours less LinkedIn's. The two measure different things.
    pub difference: Option<f64>,
}

impl Official {
    fn of(scores: &Scores, official: &OfficialIndex) -> Self {
        let rows = beside_official(scores, official)
            .into_iter()
            .map(|row| OfficialRow {
                of: row.pillar.map_or("classic", PillarId::as_str),
                ours: row.ours.map(rounded),
                official: row.official,
                difference: row.difference().map(rounded),
            })
            .collect();
        Self {
            rows,
            sector_average: official.sector_average,
            network_average: official.network_average,
            sector_rank_percent: official.sector_rank_percent,
            network_rank_percent: official.network_rank_percent,
            sentences: official_against_averages(official).into_iter().map(Sentence::from).collect(),
        }
    }
}

/// Every country that a company's name can tell, each once, in order.
#[must_use]
pub fn country_labels() -> Vec<&'static str> {
    let mut labels: Vec<&'static str> = countries::Countries::built_in().all().collect();
    labels.sort_unstable();
    labels.dedup();
    labels
}

/// Surveys the network as of the book's day.
#[must_use]
pub fn survey(sources: &Sources<'_>) -> Network {
    let book = sources.book;
    let ((shape, comparison), (months, funnel)) = rayon::join(
        || rayon::join(|| shape_of(book, sources.accounts), || comparison::comparison(book, sources.export)),
        || rayon::join(|| series(sources.inputs, sources.weights), || funnel::funnel(book)),
    );
    let validation = sources.deals.map(|deals| deals::report(deals, book, sources.companies, &months));
    Network {
        shape,
        comparison,
        funnel,
        months: months.iter().map(Month::from).collect(),
        official: sources
            .official
            .filter(|official| **official != OfficialIndex::default())
            .map(|official| Official::of(sources.scores, official)),
        validation,
    }
}

fn shape_of(book: &ContactBook<'_>, targets: &[Account]) -> Shape {
    let ((concentration, growth), ((ages, seniority), (layers, accounts))) = rayon::join(
        || rayon::join(|| concentration::spreads(book), || growth::growth(book)),
        || {
            rayon::join(
                || (growth::ages(book), shape::matrix(book)),
                || (shape::layers(book), accounts::accounts(book, targets)),
            )
        },
    );
    let (tie_layers, tie_layers_sentence) = layers;
    Shape {
        connections: figures::counted(book.contacts().filter(|contact| is_counted(book, contact)).count()),
        concentration,
        growth,
        ages,
        tie_layers: comparison::has_conversations(book).then_some(tie_layers),
        tie_layers_sentence,
        seniority,
        accounts,
    }
}

/// Whether a contact is a connection as of the book's day.
fn is_counted(book: &ContactBook<'_>, contact: &Contact<'_>) -> bool {
    contact.person.is_connection() && contact.person.connected_on.is_none_or(|day| day.0 <= book.as_of_day)
}

impl Network {
    /// Gives every sentence its text in the reader's language.
    pub fn put_into_words(&mut self, render: impl Fn(&Explanation) -> String) {
        for sentence in self.sentences_mut() {
            sentence.text = Some(render(&sentence.explanation));
        }
    }

    /// Replaces the keys of people, for sharing.
    pub fn replace_keys(&mut self, pseudonym: impl Fn(&str) -> String) {
        let accounts = &mut self.shape.accounts;
        let strongest = accounts.coverage.iter_mut().filter_map(|account| account.strongest_contact.as_mut());
        let single = accounts
            .single_points
            .iter_mut()
            .flat_map(|point| std::iter::once(&mut point.contact).chain(&mut point.others));
        for key in strongest.chain(single) {
            *key = pseudonym(key);
        }
    }

    /// Every sentence in the order of reading.
    fn sentences_mut(&mut self) -> impl Iterator<Item = &mut Sentence> {
        let Self { shape, comparison, funnel, months, official, validation } = self;
        let shape_sentences = shape
            .concentration
            .iter_mut()
            .filter_map(|spread| spread.sentence.as_mut())
            .chain(&mut shape.growth.sentences)
            .chain(&mut shape.ages.sentences)
            .chain(&mut shape.tie_layers_sentence)
            .chain(&mut shape.seniority.sentences)
            .chain(&mut shape.accounts.sentence)
            .chain(shape.accounts.coverage.iter_mut().map(|account| &mut account.sentence))
            .chain(shape.accounts.single_points.iter_mut().map(|point| &mut point.sentence));
        let compared = comparison
            .versus_network
            .iter_mut()
            .flatten()
            .map(|versus| &mut versus.sentence)
            .chain(&mut comparison.too_few)
            .chain(comparison.acceptance.iter_mut().flat_map(|acceptance| &mut acceptance.sentences))
            .chain(comparison.rates.iter_mut().flat_map(|rates| &mut rates.sentences));
        let validated = validation.iter_mut().flat_map(|report| {
            let scores = report.validations.iter_mut();
            let of_scores = scores.flat_map(|validation| [&mut validation.definition, &mut validation.sentence]);
            report.sentences.iter_mut().chain(of_scores)
        });
        shape_sentences
            .chain(compared)
            .chain(&mut funnel.sentence)
            .chain(months.iter_mut().filter_map(|month| month.sentence.as_mut()))
            .chain(official.iter_mut().flat_map(|official| &mut official.sentences))
            .chain(validated)
    }
}
