//! Everything that the page shows, as plain values already in the reader's words.
//!
//! Owns the shape of the page's content. Refuses judgement and translation: numbers come from the stages
//! before, sentences from the message catalogue.

use serde::Serialize;

use super::labels::Labels;
use crate::report::words::NumberForm;

/// The content of report.html.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// BCP 47 code of the page's language, such as `es`.
    pub language: String,
    /// How the language writes numbers.
    pub numbers: NumberForm,
    /// Heading of the page.
    pub title: String,
    /// As-of day, ISO 8601: snoozes count from it; empty where none is known.
    pub as_of: String,
    /// As-of day as the language writes it; empty where none is known.
    pub as_of_text: String,
    /// Name of the owner, or who the audit is about.
    pub owner: String,
    /// What tells this audit's ticks from others': the owner's key. It is stored in the browser.
    pub owner_key: String,
    /// The score as a whole.
    pub total: Total,
    /// The pillars, in order.
    pub pillars: Vec<PillarView>,
    /// What changed since the audit before; empty for a first one.
    pub changes: Vec<Change>,
    /// What would raise the score, best first.
    pub actions: Vec<ActionView>,
    /// Sector by seniority: of the network, then of living ties.
    pub heat_maps: Vec<HeatMap>,
    /// New connections by month, oldest first, without gaps.
    pub growth: Vec<GrowthMonth>,
    /// Every tie that was ever alive.
    pub ties: Vec<TiePoint>,
    /// Layers of living ties, innermost first.
    pub tie_layers: Vec<TieLayer>,
    /// Steps from first message to signature, in order.
    pub funnel: Vec<FunnelStep>,
    /// The score as of each month, oldest first.
    pub score_months: Vec<ScoreMonth>,
    /// Key accounts; empty without a target list.
    pub accounts: Vec<AccountView>,
    /// What the accounts come to, and how many are not shown.
    pub accounts_note: String,
    /// Further small tables: concentration, versus network, official figures.
    pub facts: Vec<FactTable>,
    /// The lists.
    pub lists: Vec<ListView>,
    /// What was read, a row a file.
    pub receipt: Vec<ReceiptRow>,
    /// Every fixed word.
    pub labels: Labels,
}

/// The score as a whole, 0–100.
#[derive(Debug, Clone, Default)]
pub struct Total {
    /// `None` where too little was measured for a single number: then only the bounds are shown.
    pub score: Option<f64>,
    /// Lower end of the range that chance and points that were not measured leave open.
    pub low: f64,
    /// Upper end of that range.
    pub high: f64,
    /// Share of points that were measured, 0–1.
    pub coverage: f64,
    /// The band in words, such as "solid".
    pub band: String,
    /// What must be known with it: classic score, provisional, starter mode; a sentence each.
    pub notes: Vec<String>,
}

/// One pillar.
#[derive(Debug, Clone, Default)]
pub struct PillarView {
    /// Its name.
    pub title: String,
    /// Its points; `None` where nothing was measured.
    pub score: Option<f64>,
    /// Lower end of the range that chance and points that were not measured leave open, in points.
    pub low: f64,
    /// Upper end of that range, in points.
    pub high: f64,
    /// Points of a full pillar.
    pub available: f64,
    /// What it is the sum of.
    pub lines: Vec<LineView>,
}

/// One line of a pillar.
#[derive(Debug, Clone, Default)]
pub struct LineView {
    /// Its name.
    pub title: String,
    /// Points earned; `None` where it was not measured.
    pub points: Option<f64>,
    /// Points of a full line.
    pub available: f64,
    /// What earned them.
    pub explanation: String,
}

/// Whether a change is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// Better than before.
    Better,
    /// Worse than before.
    Worse,
    /// Neither, or inside the interval.
    #[default]
    Same,
}

/// One thing that changed since the audit before.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Whether it is good news.
    pub direction: Direction,
    /// The sentence.
    pub text: String,
}

/// One action that would raise the score.
#[derive(Debug, Clone, Default)]
pub struct ActionView {
    /// Points gained.
    pub gain: f64,
    /// The sentence.
    pub text: String,
}

/// Counts by two kinds.
#[derive(Debug, Clone, Default)]
pub struct HeatMap {
    /// What is counted.
    pub title: String,
    /// Names of the rows.
    pub rows: Vec<String>,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Counts, a vector a row, as long as `columns`.
    pub counts: Vec<Vec<u32>>,
}

/// New connections of a month.
#[derive(Debug, Clone, Default)]
pub struct GrowthMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// The month as the language writes it.
    pub label: String,
    /// New connections.
    pub new_connections: u32,
    /// Those of them in the target.
    pub in_target: u32,
}

/// One tie.
#[derive(Debug, Clone, Copy, Default)]
pub struct TiePoint {
    /// Days since the last contact.
    pub days_since_last_contact: u32,
    /// Tie strength, 0–100.
    pub strength: f64,
    /// Whether the contact is in the target.
    pub is_in_target: bool,
}

/// One layer of living ties.
#[derive(Debug, Clone, Default)]
pub struct TieLayer {
    /// Its name.
    pub title: String,
    /// Ties that people usually have in it: 5, 15, 50, 150.
    pub usual: u32,
    /// Ties in it.
    pub count: u32,
}

/// One step of the funnel.
#[derive(Debug, Clone, Default)]
pub struct FunnelStep {
    /// Its name.
    pub title: String,
    /// Contacts that reached it.
    pub count: u32,
}

/// The score as of a month's end.
#[derive(Debug, Clone, Default)]
pub struct ScoreMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// The month as the language writes it.
    pub label: String,
    /// The score; `None` where too little was measured then.
    pub score: Option<f64>,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// What the network knows of one key account.
#[derive(Debug, Clone, Default)]
pub struct AccountView {
    /// Its name.
    pub name: String,
    /// Contacts there.
    pub contacts: u32,
    /// Decision makers among them.
    pub decision_makers: u32,
    /// Living ties among them, where ties are measured.
    pub living_ties: Option<u32>,
    /// Strength of the best tie, 0–100, where there is one.
    pub strongest_tie: Option<f64>,
    /// Highest seniority known there, in words.
    pub highest_level: String,
    /// The verdict in words, such as "one contact only".
    pub verdict: String,
}

/// A small table of words and formatted numbers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FactTable {
    /// Its heading.
    pub title: String,
    /// What it means, a sentence each; may be empty.
    pub notes: Vec<String>,
    /// Names of the columns; the first names the row.
    pub columns: Vec<String>,
    /// Rows, as long as `columns`.
    pub rows: Vec<Vec<String>>,
}

/// What was read of one file.
#[derive(Debug, Clone, Default)]
pub struct ReceiptRow {
    /// Its name, without folders.
    pub file: String,
    /// Its kind and era in words.
    pub kind: String,
    /// Rows read.
    pub rows_read: u64,
    /// Rows kept.
    pub rows_kept: u64,
    /// Rows dropped, by reason, in words; empty where none was.
    pub dropped: String,
}

/// How a column's cells are shown, sorted and filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Any text.
    Text,
    /// One of few texts: gets a filter.
    Category,
    /// A number.
    Number,
    /// A day, ISO 8601.
    Day,
    /// An address; a link if it is on linkedin.com, else text.
    Url,
    /// Yes or no: gets a filter.
    #[serde(rename = "yesno")]
    YesNo,
}

/// Where a column is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnPlace {
    /// The person's name, which links to the profile: one a list.
    Name,
    /// In small under the name: position, company.
    UnderName,
    /// A column of its own: three to five a list.
    Own,
    /// The reason, in a wide column.
    Reason,
    /// Among the row's details.
    Detail,
}

/// A column of a list.
#[derive(Debug, Clone, Serialize)]
pub struct ListColumn {
    /// Its heading in words.
    pub title: String,
    /// How its cells are shown.
    pub kind: ColumnKind,
    /// Where.
    pub place: ColumnPlace,
    /// Decimals of numbers.
    pub decimals: u8,
}

/// A cell of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ListCell {
    /// Unknown or not applicable.
    Empty,
    /// Text, a label in words, an address, or a day as ISO 8601.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    YesNo(bool),
}

/// A row of a list: one person.
#[derive(Debug, Clone, Serialize)]
pub struct ListRow {
    /// The person's key, as `tiewise decide` reads it.
    pub key: String,
    /// The profile; only addresses under `https://www.linkedin.com/` become links.
    pub profile_url: Option<String>,
    /// Cells, as many as columns.
    pub cells: Vec<ListCell>,
}

/// A list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListView {
    /// Its name as files spell it, such as `prospects`: letters, digits, `_` and `-`.
    pub name: String,
    /// Its name in words.
    pub title: String,
    /// What it is and what keeps it safe, one or two sentences.
    pub note: String,
    /// Rows that the list has, at least as many as `rows`; the page may show fewer.
    pub rows_in_total: usize,
    /// Columns.
    pub columns: Vec<ListColumn>,
    /// Rows, best first.
    pub rows: Vec<ListRow>,
}
