//! The columns of every table, in one place: those that all lists share, and contacts.csv's own.
//!
//! Owns names and order of columns, which are a contract. Refuses formats: a cell is a value.

use std::borrow::Cow;

use super::redact::Redaction;
use super::words::Words;
use crate::classify::SectorEvidence;
use crate::conversation::{Side, day_of};
use crate::lists::{Cell, Contact, ContactBook};
use crate::tie::TieState;

/// Columns that every list starts with.
pub const SHARED: [&str; 14] = [
    "rank",
    "key",
    "name",
    "profile_url",
    "company",
    "position",
    "seniority",
    "function",
    "sector",
    "decision_maker",
    "in_target",
    "tie_strength",
    "last_contact",
    "reason",
];

/// A contact with all that its cells are made of.
pub struct View<'a, 'b> {
    /// Everybody.
    pub book: &'b ContactBook<'a>,
    /// The contact.
    pub contact: Contact<'a>,
    /// Pseudonyms, where names are to be hidden.
    pub redaction: &'b Redaction,
}

impl<'a> View<'a, '_> {
    /// The cells of the shared columns between rank and reason.
    #[must_use]
    pub fn identity(&self) -> [Cell<'a>; 12] {
        let contact = &self.contact;
        let person = contact.person;
        [
            Cell::Text(self.redaction.key(&person.key)),
            Cell::Text(self.redaction.name(&person.key, &person.name)),
            if self.redaction.hides() { Cell::Empty } else { Cell::text(person.profile_url.as_deref()) },
            self.text(person.company.as_deref()),
            self.text(person.position.as_deref()),
            Cell::label(contact.judgement.seniority().as_str()),
            Cell::label(contact.judgement.function().as_str()),
            Cell::label(contact.judgement.sector.map_or("-", |sector| sector.as_str())),
            Cell::YesNo(contact.fit.decision_maker),
            Cell::label(contact.fit.in_target.as_str()),
            Cell::number(self.book.strength(contact), 1),
            Cell::day(contact.last_contact_day()),
        ]
    }
}

impl<'a> View<'a, '_> {
    /// A text of the contact's own.
    fn text(&self, text: Option<&'a str>) -> Cell<'a> {
        match text {
            Some(text) if self.redaction.hides() => Cell::Text(self.redaction.text_of(self.contact.person, text)),
            _ => Cell::text(text),
        }
    }
}

/// What the cells of a column are read from: where that is not in the export, they are empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Connections,
    Messages,
    Support,
    EndorsementsReceived,
    EndorsementsGiven,
    RecommendationsReceived,
    RecommendationsGiven,
}

impl Source {
    fn is_known(self, book: &ContactBook<'_>) -> bool {
        let files = &book.support_files;
        match self {
            Self::Connections => true,
            Self::Messages => book.measures_ties(),
            Self::Support => files.has_any(),
            Self::EndorsementsReceived => files.endorsements_received,
            Self::EndorsementsGiven => files.endorsements_given,
            Self::RecommendationsReceived => files.recommendations_received,
            Self::RecommendationsGiven => files.recommendations_given,
        }
    }
}

/// A column of contacts.csv after the shared ones.
pub struct ContactColumn {
    /// Its name.
    pub name: &'static str,
    source: Source,
    cell: for<'a> fn(&View<'a, '_>) -> Cell<'a>,
}

impl ContactColumn {
    /// Its cell for a contact; empty where what it is read from is not in the export.
    #[must_use]
    pub fn cell<'a>(&self, view: &View<'a, '_>) -> Cell<'a> {
        if self.source.is_known(view.book) { (self.cell)(view) } else { Cell::Empty }
    }
}

macro_rules! contact_columns {
    ($($source:ident { $($name:literal => $cell:expr),+ $(,)? })+) => {
        /// The columns of contacts.csv after the shared ones: every metric.
        pub const CONTACT: &[ContactColumn] =
            &[$($(ContactColumn { name: $name, source: Source::$source, cell: $cell }),+),+];
    };
}

fn count(number: u32) -> Cell<'static> {
    Cell::Count(i64::from(number))
}

fn words(number: u64) -> Cell<'static> {
    Cell::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

fn hours(seconds: Option<i64>) -> Cell<'static> {
    #[expect(clippy::cast_precision_loss)]
    seconds.map_or(Cell::Empty, |seconds| Cell::Number(seconds as f64 / 3600.0, 1))
}

fn on(time: Option<i64>) -> Cell<'static> {
    Cell::day(time.map(day_of))
}

contact_columns! {
    Connections {
        "is_connection" => |view| Cell::YesNo(view.contact.person.is_connection()),
        "connected_on" => |view| Cell::day(view.contact.person.connected_on.map(|day| day.0)),
        "email" => |view| if view.redaction.hides() { Cell::Empty } else { Cell::text(view.contact.person.email.as_deref()) },
        // Closed lists of the contract: without messages nobody is known to have talked, and no step to be reached.
        "two_way" => |view| Cell::YesNo(view.contact.relationship.two_way),
        "stage" => |view| Cell::label(view.contact.stage().stage.name()),
        "stage_on" => |view| on(view.contact.stage().time),
    }
    Messages {
        "tie_state" => |view| {
            if view.contact.person.shares_name && view.contact.tie.state == TieState::Never {
                Cell::Empty
            } else {
                Cell::label(view.contact.tie.state.as_str())
            }
        },
        "days_silent" => |view| view.contact.tie.days_silent.map_or(Cell::Empty, |days| Cell::Count(i64::from(days))),
        "peak_strength" => |view| Cell::Number(view.contact.tie.peak, 1),
        "peak_on" => |view| Cell::day(view.contact.tie.peak_day),
        "volume" => |view| Cell::Number(view.contact.tie.strength.parts.volume, 3),
        "recency" => |view| Cell::Number(view.contact.tie.strength.parts.recency, 3),
        "duration" => |view| Cell::Number(view.contact.tie.strength.parts.duration, 3),
        "reciprocity" => |view| Cell::Number(view.contact.tie.strength.parts.reciprocity, 3),
        "depth" => |view| Cell::Number(view.contact.tie.strength.parts.depth, 3),
    }
    Support {
        "support" => |view| Cell::Number(view.contact.tie.strength.parts.support, 3),
    }
    Messages {
        "messages_in" => |view| count(view.contact.relationship.messages.them),
        "messages_out" => |view| count(view.contact.relationship.messages.owner),
        "group_messages_in" => |view| count(view.contact.relationship.group_messages.them),
        "group_messages_out" => |view| count(view.contact.relationship.group_messages.owner),
        "words_in" => |view| words(view.contact.relationship.words.them),
        "words_out" => |view| words(view.contact.relationship.words.owner),
        "contact_days_in" => |view| count(view.contact.relationship.contact_days.them),
        "contact_days_out" => |view| count(view.contact.relationship.contact_days.owner),
        "turns_in" => |view| count(view.contact.relationship.turns.them),
        "turns_out" => |view| count(view.contact.relationship.turns.owner),
        "alternations" => |view| count(view.contact.relationship.alternations),
        "began" => |view| Cell::label(match view.contact.relationship.began {
            Some(Side::Them) => "them",
            Some(Side::Owner) => "me",
            None => "",
        }),
        "starts_in" => |view| count(view.contact.relationship.starts.them),
        "starts_out" => |view| count(view.contact.relationship.starts.owner),
        "questions_in" => |view| count(view.contact.relationship.asked.them),
        "questions_in_answered" => |view| count(view.contact.relationship.answered.them),
        "questions_out" => |view| count(view.contact.relationship.asked.owner),
        "questions_out_answered" => |view| count(view.contact.relationship.answered.owner),
        "median_reply_hours_in" => |view| hours(view.contact.relationship.median_reply_seconds.them),
        "median_reply_hours_out" => |view| hours(view.contact.relationship.median_reply_seconds.owner),
        "first_contact_in" => |view| on(view.contact.relationship.first_contact.them),
        "first_contact_out" => |view| on(view.contact.relationship.first_contact.owner),
        "last_contact_in" => |view| on(view.contact.relationship.last_contact.them),
        "last_contact_out" => |view| on(view.contact.relationship.last_contact.owner),
        "longest_gap_days" => |view| view.contact.relationship.longest_gap_days.map_or(Cell::Empty, count),
        "usual_gap_days" => |view| {
            view.contact.relationship.usual_gap_days.map_or(Cell::Empty, |days| Cell::Number(f64::from(days), 1))
        },
        "debt" => |view| view.contact.relationship.debt.map_or(Cell::Empty, |debt| Cell::label(debt.status.name())),
        "debt_kind" => |view| view.contact.relationship.debt.map_or(Cell::Empty, |debt| Cell::label(debt.kind.name())),
        "days_waiting" => |view| {
            view.contact.relationship.debt.map_or(Cell::Empty, |debt| Cell::Count(i64::from(debt.days_waiting)))
        },
        "promise_open_days" => |view| {
            view.contact.relationship.open_promise.map_or(Cell::Empty, |promise| Cell::Count(i64::from(promise.days_open)))
        },
        "declined" => |view| Cell::YesNo(view.contact.relationship.decline.is_some()),
        "declined_on" => |view| on(view.contact.relationship.last_decline.map(|decline| decline.time)),
        "pitch_days_in" => |view| count(view.contact.relationship.pitch_days.them),
        "pitch_days_out" => |view| count(view.contact.relationship.pitch_days.owner),
        "templates_in" => |view| count(view.contact.relationship.templates.them),
        "templates_out" => |view| count(view.contact.relationship.templates.owner),
        "boilerplate_only" => |view| Cell::YesNo(view.contact.relationship.boilerplate_only),
    }
    Connections {
        "language" => |view| Cell::label(view.contact.relationship.language().map_or("", |language| language.code())),
        "languages" => |view| {
            let languages = view.contact.relationship.languages();
            if languages.is_empty() { Cell::Empty } else { Cell::Text(Cow::Owned(languages.join(" "))) }
        },
    }
    EndorsementsReceived {
        "endorsed_me" => |view| Cell::YesNo(view.contact.backing.endorsed_owner),
    }
    EndorsementsGiven {
        "endorsed_by_me" => |view| Cell::YesNo(view.contact.backing.endorsed_by_owner),
    }
    RecommendationsReceived {
        "recommended_me" => |view| Cell::YesNo(view.contact.backing.recommended_owner),
    }
    RecommendationsGiven {
        "recommended_by_me" => |view| Cell::YesNo(view.contact.backing.recommended_by_owner),
    }
    Connections {
        "role" => |view| Cell::label(view.contact.standing.role.map_or("", |role| role.as_str())),
        "kept" => |view| Cell::YesNo(view.contact.standing.is_kept),
        "colleague" => |view| Cell::YesNo(view.contact.standing.is_colleague),
        "fit" => |view| Cell::Number(view.contact.fit.fit, 2),
        "flags" => |view| match view.contact.judgement.flags() {
            flags if flags.is_empty() => Cell::Empty,
            flags => Cell::Text(Cow::Owned(flags.to_string())),
        },
        "industry" => |view| Cell::label(view.contact.judgement.industry.map_or("", |industry| industry.as_str())),
        "sector_confidence" => |view| {
            if view.contact.judgement.sector.is_some() {
                Cell::Number(f64::from(view.contact.judgement.sector_confidence), 2)
            } else {
                Cell::Empty
            }
        },
        "sector_evidence" => |view| Cell::label(match view.contact.judgement.sector_evidence {
            SectorEvidence::Company => "company",
            SectorEvidence::Title => "title",
            SectorEvidence::None => "",
        }),
        // The group is the company's name folded, in which no name could be found again.
        "employer_group" => |view| match view.text(view.contact.person.company.as_deref()) {
            Cell::Text(shown) if Some(&*shown) != view.contact.person.company.as_deref() => Cell::Empty,
            _ => Cell::text(view.book.company_group(&view.contact)),
        },
        "title_evidence" => |view| {
            match (&view.contact.judgement.title, view.contact.person.position.as_deref()) {
                (Some(title), Some(position)) => {
                    let evidence = title.evidence.render(position);
                    Cell::Text(Cow::Owned(if view.redaction.hides() {
                        view.redaction.text_of(view.contact.person, &evidence).into_owned()
                    } else {
                        evidence
                    }))
                }
                _ => Cell::Empty,
            }
        },
        "matched_by" => |view| Cell::label(if view.contact.person.matched_by_name { "name" } else { "" }),
        "shares_name" => |view| Cell::YesNo(view.contact.person.shares_name),
    }
}

/// The sentences that a contact's reason is made of; few are distinct, so they are said once.
pub struct ContactReasons {
    target: [String; 3],
    state: [String; 7],
    not_connected: String,
    shares_name: String,
    /// Why no tie is measured, where none is.
    no_ties: Option<String>,
    between: &'static str,
}

impl ContactReasons {
    /// The sentences in a language, for the contacts of a book.
    #[must_use]
    pub fn new(words: &Words, book: &ContactBook<'_>) -> Self {
        let say = |id: &str| words.word(id);
        Self {
            target: [say("contact-off-target"), say("contact-target-unknown"), say("contact-in-target")],
            state: [
                say("contact-tie-living"),
                say("contact-tie-weak"),
                say("contact-tie-cooling"),
                say("contact-tie-dormant"),
                say("contact-tie-deep-dormant"),
                say("contact-tie-one-sided"),
                say("contact-tie-never"),
            ],
            not_connected: say("contact-not-connected"),
            shares_name: say("contact-shares-name"),
            no_ties: book.why_no_ties().map(say),
            between: words.between_sentences(),
        }
    }

    /// The reason of a contact's row: target, state of the tie, and what limits both.
    #[must_use]
    pub fn reason(&self, contact: &Contact<'_>) -> String {
        let mut reason = String::with_capacity(64);
        let target = self.target.get(contact.fit.in_target as usize).map_or("", String::as_str);
        let state = self.state.get(contact.tie.state as usize).map_or("", String::as_str);
        reason.push_str(target);
        reason.push_str(self.between);
        if let Some(no_ties) = &self.no_ties {
            reason.push_str(no_ties);
        } else if contact.person.shares_name && contact.tie.state == TieState::Never {
            reason.push_str(&self.shares_name);
        } else {
            reason.push_str(state);
        }
        if !contact.person.is_connection() {
            reason.push_str(self.between);
            reason.push_str(&self.not_connected);
        }
        reason
    }
}
