//! Columns in the reader's words: their headings, and the labels of closed vocabularies in their cells.
//!
//! Owns which column holds labels of which vocabulary, and which labels a vocabulary has. Refuses the
//! spelling in files: CSV and Parquet keep it.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::words::{Words, term_id};
use crate::classify::Fit;
use crate::classify::company::{Absence, Industry, KnownBy, Sector};
use crate::classify::title::{Flags, Function, Rule, Seniority};
use crate::conversation::{DebtKind, DebtStatus, Language, Stage};
use crate::export::{DropReason, Era};
use crate::lists::Role;
use crate::tie::TieState;

const TIE_STATES: [TieState; 7] = [
    TieState::Living,
    TieState::Weak,
    TieState::Cooling,
    TieState::Dormant,
    TieState::DeepDormant,
    TieState::OneSided,
    TieState::Never,
];
const DEBT_KINDS: [DebtKind; 5] =
    [DebtKind::Question, DebtKind::Request, DebtKind::Proposal, DebtKind::FirstNote, DebtKind::InvitationNote];
const FLAGS: [Flags; 6] =
    [Flags::SOLO, Flags::INTERIM, Flags::DEPUTY, Flags::BANK_ADJUSTED, Flags::FORMER, Flags::BOARD];
const RULES: [Rule; 16] = [
    Rule::Head,
    Rule::Rank,
    Rule::Function,
    Rule::ObjectNegated,
    Rule::TimeNegated,
    Rule::Training,
    Rule::Aspiring,
    Rule::Status,
    Rule::Solo,
    Rule::Bank,
    Rule::Clinic,
    Rule::Employer,
    Rule::Outranked,
    Rule::FieldOnly,
    Rule::Ending,
    Rule::DefaultFunction,
];
const DROP_REASONS: [DropReason; 8] = [
    DropReason::BlankRow,
    DropReason::Draft,
    DropReason::DuplicateOfOtherFile,
    DropReason::DuplicateRow,
    DropReason::NoHeader,
    DropReason::RepeatedHeader,
    DropReason::ShortRow,
    DropReason::Sponsored,
];
const ERAS: [Era; 18] = [
    Era::ConnectionsOutlook,
    Era::Connections2016,
    Era::Connections2017,
    Era::Connections2018Complete,
    Era::Connections2018,
    Era::Connections2021,
    Era::Connections2023,
    Era::Messages2018,
    Era::Messages2020,
    Era::MessagesTo2023,
    Era::Messages2023,
    Era::Messages2024,
    Era::Messages2025,
    Era::Messages2026,
    Era::Messages2026Quoted,
    Era::InvitationsPlain,
    Era::InvitationsUrn,
    Era::InvitationsUrl,
];

const KNOWN_BY: [KnownBy; 7] = [
    KnownBy::Name,
    KnownBy::Parenthesis,
    KnownBy::Segment,
    KnownBy::Domain,
    KnownBy::Place,
    KnownBy::Division,
    KnownBy::Trade,
];
const ABSENCES: [Absence; 6] = [
    Absence::SelfEmployed,
    Absence::Confidential,
    Absence::Stealth,
    Absence::BetweenJobs,
    Absence::Retired,
    Absence::Placeholder,
];

/// Every vocabulary.
pub const VOCABULARIES: [&str; 25] = [
    "seniority",
    "function",
    "sector",
    "target",
    "stage",
    "tie-state",
    "debt",
    "debt-kind",
    "branch",
    "first-step",
    "check",
    "missing",
    "contact-role",
    "task",
    "side",
    "sector-evidence",
    "matched-by",
    "flag",
    "language",
    "rule",
    "dropped",
    "era",
    "known-by",
    "absence",
    "industry",
];

/// The vocabulary whose labels stand in a column; `None` for columns of other content.
fn vocabulary_of(column: &str) -> Option<&'static str> {
    Some(match column {
        "seniority" => "seniority",
        "function" => "function",
        "sector" => "sector",
        "in_target" => "target",
        "stage" => "stage",
        "tie_state" => "tie-state",
        "status" | "debt" => "debt",
        "kind" | "debt_kind" => "debt-kind",
        "branch" => "branch",
        "first_step" => "first-step",
        "check" => "check",
        "task" => "task",
        "missing" => "missing",
        "role" => "contact-role",
        "began" => "side",
        "sector_evidence" => "sector-evidence",
        "matched_by" => "matched-by",
        "flags" => "flag",
        "language" => "language",
        "industry" => "industry",
        "title_evidence" => "rule",
        _ => return None,
    })
}

/// The labels of a vocabulary, as files spell them.
#[must_use]
pub fn labels_of(vocabulary: &str) -> Vec<&'static str> {
    match vocabulary {
        "seniority" => Seniority::ALL.iter().map(|level| level.as_str()).collect(),
        "function" => Function::ALL.iter().map(|function| function.as_str()).collect(),
        "industry" => Industry::all().map(Industry::as_str).collect(),
        "sector" => Sector::ALL.iter().map(|sector| sector.as_str()).collect(),
        "target" => [Fit::No, Fit::Unknown, Fit::Yes].map(Fit::as_str).to_vec(),
        "stage" => Stage::ALL.iter().map(|stage| stage.name()).collect(),
        "tie-state" => TIE_STATES.map(TieState::as_str).to_vec(),
        "debt" => [DebtStatus::Owed, DebtStatus::Late, DebtStatus::Awaiting].map(DebtStatus::name).to_vec(),
        "debt-kind" => DEBT_KINDS.map(DebtKind::name).to_vec(),
        "branch" => vec!["spam", "nameless", "quiet"],
        "first-step" => vec!["unfollow"],
        "task" => vec!["reply", "reconnect", "prospect"],
        "check" => vec!["sector unknown", "account to review"],
        "missing" => vec!["name", "title", "title and company", "meaning of the title"],
        "contact-role" => Role::ALL.iter().map(|role| role.as_str()).collect(),
        "side" => vec!["me", "them"],
        "sector-evidence" => vec!["company", "title"],
        "matched-by" => vec!["name"],
        "flag" => FLAGS.iter().copied().fold(Flags::NONE, Flags::with).labels().collect(),
        "rule" => RULES.map(Rule::id).to_vec(),
        "dropped" => DROP_REASONS.map(DropReason::as_str).to_vec(),
        "era" => ERAS.map(Era::as_str).to_vec(),
        "known-by" => KNOWN_BY.map(KnownBy::as_str).to_vec(),
        "absence" => ABSENCES.map(Absence::as_str).to_vec(),
        "language" => Language::ALL.iter().map(|language| language.code()).collect(),
        _ => Vec::new(),
    }
}

/// A column's heading.
#[must_use]
pub fn heading(column: &str, words: &Words) -> String {
    words.word(&term_id("column", column))
}

/// How a cell holds labels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CellForm {
    /// One label.
    Single,
    /// Several labels, joined by semicolons.
    Set,
    /// Rules, each followed by the quoted words that it fired on, joined by semicolons.
    Evidence,
}

/// The labels of one column in the reader's words.
pub struct ColumnTerms {
    labels: FxHashMap<&'static str, String>,
    form: CellForm,
    yes: String,
    no: String,
}

impl ColumnTerms {
    /// The terms of a column.
    #[must_use]
    pub fn new(column: &str, words: &Words) -> Self {
        let vocabulary = vocabulary_of(column).unwrap_or_default();
        Self {
            labels: labels_of(vocabulary).into_iter().map(|label| (label, words.term(vocabulary, label))).collect(),
            form: match vocabulary {
                "flag" => CellForm::Set,
                "rule" => CellForm::Evidence,
                _ => CellForm::Single,
            },
            yes: words.word("html-yes"),
            no: words.word("html-no"),
        }
    }

    /// A cell's text in the reader's words; what is no label of the column's vocabulary stays as it is.
    #[must_use]
    pub fn text<'c>(&'c self, cell: &'c str) -> Cow<'c, str> {
        if self.labels.is_empty() {
            return Cow::Borrowed(cell);
        }
        let said = |label: &'c str| self.labels.get(label).map_or(label, String::as_str);
        match self.form {
            CellForm::Set if cell.contains(';') => Cow::Owned(cell.split(';').map(said).collect::<Vec<_>>().join(", ")),
            CellForm::Set | CellForm::Single => Cow::Borrowed(said(cell)),
            CellForm::Evidence => {
                let piece = |piece: &'c str| match piece.split_once(' ') {
                    Some((rule, words)) if words.starts_with('"') => format!("{} {words}", said(rule)),
                    _ => said(piece).to_owned(),
                };
                Cow::Owned(cell.split("; ").map(piece).collect::<Vec<_>>().join("; "))
            }
        }
    }

    /// Yes or no.
    #[must_use]
    pub fn yes_no(&self, is_so: bool) -> &str {
        if is_so { &self.yes } else { &self.no }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::columns::{CONTACT, SHARED};

    #[test]
    fn every_label_of_a_column_is_said_and_other_text_is_left_alone() {
        let words = Words::new("de").unwrap();
        let seniority = ColumnTerms::new("seniority", &words);
        assert_eq!(seniority.text("owner"), "Inhaber");
        assert_eq!(seniority.text("-"), "-");
        assert_eq!(ColumnTerms::new("flags", &words).text("solo;interim"), "selbstständig, interimistisch");
        let evidence = ColumnTerms::new("title_evidence", &words);
        assert_eq!(evidence.text("head \"VP\"; default-function; x"), "Kern \"VP\"; abgeleitete Funktion; x");
        assert_eq!(ColumnTerms::new("industry", &words).text("Banking"), "Banken");
        assert_eq!(ColumnTerms::new("company", &words).text("owner"), "owner", "a company of that name");
        assert_eq!(seniority.yes_no(true), "ja");
    }

    #[test]
    fn every_column_has_a_heading_of_its_own() {
        let words = Words::new("es").unwrap();
        for column in SHARED.iter().copied().chain(CONTACT.iter().map(|column| column.name)) {
            let heading = heading(column, &words);
            assert!(!heading.starts_with("column-"), "{column}");
        }
    }
}
