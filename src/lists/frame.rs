//! The contacts as a Polars frame: what lists filter and sort by.
//!
//! Owns the columns and their names. Refuses words: reasons are made from the structs, for the rows that
//! a list keeps.

use polars::prelude::{Column, DataFrame};
use rayon::iter::ParallelIterator as _;
use rayon::slice::ParallelSlice as _;

use super::contact::ContactBook;
use super::standing::{Role, Standing};
use crate::census::DealState;
use crate::classify::Fit;
use crate::classify::company::{AccountMatch, Sector};
use crate::classify::title::Seniority;
use crate::error::Result;
use crate::people::PersonId;

/// Names of the frame's columns.
pub mod column {
    /// Place in the directory (u32).
    pub const PERSON: &str = "person";
    /// First-degree connection (bool).
    pub const IS_CONNECTION: &str = "is_connection";
    /// Date-only row (bool).
    pub const IS_NAMELESS: &str = "is_nameless";
    /// Verdict on the target: 0 no, 1 unknown, 2 yes (i32).
    pub const IN_TARGET: &str = "in_target";
    /// Graded fit, 0 to 1 (f64).
    pub const FIT: &str = "fit";
    /// Decides (bool).
    pub const DECISION_MAKER: &str = "decision_maker";
    /// Title says something (bool).
    pub const TITLE_KNOWN: &str = "title_known";
    /// Sector known (bool).
    pub const SECTOR_KNOWN: &str = "sector_known";
    /// S, 0 to 100 (f64).
    pub const STRENGTH: &str = "strength";
    /// Peak S (f64).
    pub const PEAK: &str = "peak";
    /// Days since the last human message; null if none (i32).
    pub const DAYS_SILENT: &str = "days_silent";
    /// Days since connecting; null if unknown (i32).
    pub const DAYS_CONNECTED: &str = "days_connected";
    /// Each side wrote (bool).
    pub const TWO_WAY: &str = "two_way";
    /// Highest stage's rank, 0 none to 8 (i32).
    pub const STAGE: &str = "stage";
    /// A decline binds (bool).
    pub const DECLINED: &str = "declined";
    /// Priority of the debt; null without one (f64).
    pub const PRIORITY: &str = "priority";
    /// Rank of the debt's status: 0 owed, 1 late, 2 awaiting; null without one (i32).
    pub const DEBT: &str = "debt";
    /// Novelty of company and sector among the living ties, 0 to 1 (f64).
    pub const NOVELTY: &str = "novelty";
    /// Wrote first or endorsed (bool).
    pub const CAME_FIRST: &str = "came_first";
    /// Signals of good timing, 0 to 1 (f64).
    pub const TIMING: &str = "timing";
    /// Days on which this contact sent pitches or templates (i32).
    pub const BLAST_DAYS: &str = "blast_days";
    /// The owner ever wrote a human message (bool).
    pub const OWNER_WROTE: &str = "owner_wrote";
    /// Endorsement or recommendation either way, pending and possible ones included (bool).
    pub const BACKED: &str = "backed";
    /// Keep list, CRM, colleague, any role or keep decision (bool).
    pub const PROTECTED: &str = "protected";
    /// Snoozed or decided to remove (bool).
    pub const SET_ASIDE: &str = "set_aside";
    /// The role that the user stated: 0 none, 1 prospect, 2 any other (i32).
    pub const ROLE: &str = "role";
    /// Any stated part of the target matches (bool).
    pub const TOUCHES_TARGET: &str = "touches_target";
    /// Silence may be another namesake's messages (bool).
    pub const SHARES_NAME: &str = "shares_name";
    /// Connections at the same employer, this one included; null without employer (u32).
    pub const COMPANY_CONTACTS: &str = "company_contacts";
    /// Connections in the same sector, this one included; null without sector (u32).
    pub const SECTOR_CONTACTS: &str = "sector_contacts";
    /// The employer is an account of the target (bool).
    pub const IS_ACCOUNT: &str = "is_account";
    /// The employer is a known company or an account (bool).
    pub const COMPANY_KNOWN: &str = "company_known";
}

/// Half-life of a debt's priority in days (scoring.md).
const PRIORITY_HALF_LIFE_DAYS: f64 = 30.0;
/// Days after connecting, or after an inbound question, in which the time is right (scoring.md: 30).
const FRESH_DAYS: i32 = 30;

/// Priority of a debt: 40 question + 25 stage + 20·S/100 + 15 fit, halved every 30 days.
#[must_use]
pub fn priority(asks: bool, stage: bool, strength: f64, fit: f64, days_waiting: i32) -> f64 {
    let now = 40.0 * f64::from(u8::from(asks)) + 25.0 * f64::from(u8::from(stage)) + 0.2 * strength + 15.0 * fit;
    now * (-f64::from(days_waiting.max(0)) / PRIORITY_HALF_LIFE_DAYS).exp2()
}

/// Builds the frame, a row a person in the directory's order.
///
/// # Errors
/// A failure of the relational library, which no input should cause.
pub fn frame(book: &ContactBook<'_>) -> Result<DataFrame> {
    let counts = Counts::of(book);
    let people: Vec<PersonId> = book.contacts().map(|contact| contact.id).collect();
    let part = |people: &[PersonId]| -> Result<DataFrame> {
        let mut columns = Columns::with_capacity(people.len());
        for contact in people.iter().filter_map(|person| book.contact(*person)) {
            columns.push(book, &counts, contact);
        }
        Ok(DataFrame::new(people.len(), columns.into_columns())?)
    };
    // A part a thread: more would only cut the columns into more chunks. Nobody's frame has its columns all the same.
    let rows_a_part = people.len().div_ceil(rayon::current_num_threads()).max(1);
    let parts = people.par_chunks(rows_a_part).map(part).collect::<Result<Vec<DataFrame>>>()?;
    let mut parts = parts.into_iter();
    let mut frame = parts.next().map_or_else(|| part(&[]), Ok)?;
    for part in parts {
        frame.vstack_mut_owned(part)?;
    }
    Ok(frame)
}

/// How many connections share an employer or a sector, and where the living ties are.
struct Counts {
    /// By number of the employer's group.
    by_company: Vec<Count>,
    /// By place of the sector.
    by_sector: Vec<Count>,
    living: u32,
}

/// Connections, and the living ties among them.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    all: u32,
    living: u32,
}

impl Counts {
    fn of(book: &ContactBook<'_>) -> Self {
        let mut counts = Self {
            by_company: vec![Count::default(); book.judgements.employer_count()],
            by_sector: vec![Count::default(); Sector::ALL.len()],
            living: 0,
        };
        for contact in book.contacts().filter(super::Contact::stays) {
            let is_living = u32::from(contact.tie.strength.score >= crate::score::inputs::LIVING_STRENGTH);
            counts.living += is_living;
            let company = book.judgements.employer(contact.judgement);
            let company = company.and_then(|company| counts.by_company.get_mut(company as usize));
            let sector = contact.judgement.sector.and_then(|sector| counts.by_sector.get_mut(sector as usize));
            for count in company.into_iter().chain(sector) {
                count.all += 1;
                count.living += is_living;
            }
        }
        counts
    }

    fn of_company(&self, company: Option<u32>) -> Option<Count> {
        self.by_company.get(company? as usize).copied()
    }

    fn of_sector(&self, sector: Option<Sector>) -> Option<Count> {
        self.by_sector.get(sector? as usize).copied()
    }

    /// Half for an employer without any living tie, half for the rarity of the sector among living ties;
    /// what is unknown adds nothing.
    fn novelty(&self, company: Option<u32>, sector: Option<Sector>) -> f64 {
        let company = self.of_company(company).map_or(0.0, |count| if count.living > 0 { 0.0 } else { 1.0 });
        let sector =
            self.of_sector(sector).map_or(0.0, |count| 1.0 - f64::from(count.living) / f64::from(self.living.max(1)));
        0.5 * company + 0.5 * sector
    }
}

macro_rules! columns {
    ($($field:ident: $kind:ty => $name:expr),+ $(,)?) => {
        /// One vector a column.
        struct Columns { $($field: Vec<$kind>),+ }

        impl Columns {
            fn with_capacity(rows: usize) -> Self {
                Self { $($field: Vec::with_capacity(rows)),+ }
            }

            fn into_columns(self) -> Vec<Column> {
                vec![$(Column::new($name.into(), self.$field)),+]
            }
        }
    };
}

columns! {
    person: u32 => column::PERSON,
    is_connection: bool => column::IS_CONNECTION,
    is_nameless: bool => column::IS_NAMELESS,
    in_target: i32 => column::IN_TARGET,
    fit: f64 => column::FIT,
    decision_maker: bool => column::DECISION_MAKER,
    title_known: bool => column::TITLE_KNOWN,
    sector_known: bool => column::SECTOR_KNOWN,
    strength: f64 => column::STRENGTH,
    peak: f64 => column::PEAK,
    days_silent: Option<i32> => column::DAYS_SILENT,
    days_connected: Option<i32> => column::DAYS_CONNECTED,
    two_way: bool => column::TWO_WAY,
    stage: i32 => column::STAGE,
    declined: bool => column::DECLINED,
    priority: Option<f64> => column::PRIORITY,
    debt: Option<i32> => column::DEBT,
    novelty: f64 => column::NOVELTY,
    came_first: bool => column::CAME_FIRST,
    timing: f64 => column::TIMING,
    blast_days: i32 => column::BLAST_DAYS,
    owner_wrote: bool => column::OWNER_WROTE,
    backed: bool => column::BACKED,
    protected: bool => column::PROTECTED,
    set_aside: bool => column::SET_ASIDE,
    role: i32 => column::ROLE,
    touches_target: bool => column::TOUCHES_TARGET,
    shares_name: bool => column::SHARES_NAME,
    company_contacts: Option<u32> => column::COMPANY_CONTACTS,
    sector_contacts: Option<u32> => column::SECTOR_CONTACTS,
    is_account: bool => column::IS_ACCOUNT,
    company_known: bool => column::COMPANY_KNOWN,
}

impl Columns {
    fn push(&mut self, book: &ContactBook<'_>, counts: &Counts, contact: super::Contact<'_>) {
        let PersonId(person) = contact.id;
        let relationship = contact.relationship;
        let company = book.judgements.employer(contact.judgement);
        let sector = contact.judgement.sector;
        let standing = contact.standing;
        let days_connected = contact.days_connected(book.as_of_day);
        self.person.push(person);
        self.is_connection.push(contact.person.is_connection());
        self.is_nameless.push(contact.person.is_nameless);
        self.in_target.push(contact.fit.in_target as i32);
        self.fit.push(contact.fit.fit);
        self.decision_maker.push(contact.fit.decision_maker);
        self.title_known.push(contact.judgement.seniority() != Seniority::Unknown);
        self.sector_known.push(sector.is_some());
        // Where no tie is measured all are alike; support alone makes none.
        self.strength.push(book.strength(&contact).unwrap_or_default());
        self.peak.push(contact.tie.peak);
        self.days_silent.push(contact.tie.days_silent);
        self.days_connected.push(days_connected);
        self.two_way.push(relationship.two_way);
        self.stage.push(i32::from(contact.stage().stage.rank()));
        // Who turned the owner down is left alone; what the owner turned down was an offer of theirs, and only an end
        // of the relationship closes the door to both.
        self.declined.push(
            relationship
                .decline
                .is_some_and(|decline| decline.is_final || decline.by == crate::conversation::Side::Them),
        );
        self.priority.push(relationship.debt.map(|debt| {
            priority(debt.asks, debt.stage, contact.tie.strength.score, contact.fit.fit, debt.days_waiting)
        }));
        self.debt.push(relationship.debt.map(|debt| debt.status as i32));
        self.novelty.push(counts.novelty(company, sector));
        let wrote_first = relationship.began == Some(crate::conversation::Side::Them);
        self.came_first.push(wrote_first || contact.backing.endorsed_owner || contact.backing.recommended_owner);
        self.timing.push(timing(book, &contact, days_connected));
        self.blast_days.push(i32::try_from(relationship.blast_days.them).unwrap_or(i32::MAX));
        self.owner_wrote.push(relationship.last_contact.owner.is_some());
        let backing = contact.backing;
        self.backed.push(backing.has_endorsement() || backing.has_recommendation() || backing.may_be_backed);
        let by_user = standing.is_kept || standing.in_crm || standing.role.is_some() || contact.deal().is_some();
        self.protected.push(by_user || standing.is_colleague);
        self.set_aside.push(standing.is_set_aside);
        self.role.push(if contact.deal() == Some(DealState::Won) { STATED_OTHER } else { role_rank(standing) });
        self.touches_target.push(
            contact.fit.sector == Fit::Yes
                // An account that only resembles is no match, but a doubt: it protects.
                || contact.fit.account != AccountMatch::None
                || contact.fit.decision_maker
                || contact.fit.in_target == Fit::Yes,
        );
        self.shares_name.push(contact.person.shares_name);
        self.company_contacts.push(counts.of_company(company).map(|count| count.all).filter(|all| *all > 0));
        self.sector_contacts.push(counts.of_sector(sector).map(|count| count.all).filter(|all| *all > 0));
        let known =
            book.judgements.company_of(contact.judgement).is_some_and(|company| company.evidence.known_by().is_some());
        let is_account = contact.fit.account.account().is_some();
        self.is_account.push(is_account);
        self.company_known.push(known || is_account);
    }
}

/// Rank of a role that the user stated. A colleague by employer alone states none: former colleagues buy too.
pub(super) const STATED_PROSPECT: i32 = 1;
const STATED_OTHER: i32 = 2;

fn role_rank(standing: &Standing) -> i32 {
    match standing.role.filter(|_| standing.is_role_stated) {
        None => 0,
        Some(Role::Prospect) => STATED_PROSPECT,
        Some(_) => STATED_OTHER,
    }
}

/// Timing: connected within 30 days, or something asked within 30 days that waits for the owner.
fn timing(book: &ContactBook<'_>, contact: &super::Contact<'_>, days_connected: Option<i32>) -> f64 {
    let is_new = days_connected.is_some_and(|days| (0..FRESH_DAYS).contains(&days));
    let wrote_lately = contact
        .relationship
        .last_human_contact
        .them
        .is_some_and(|time| book.as_of_day.saturating_sub(crate::conversation::day_of(time)) < FRESH_DAYS);
    if wrote_lately {
        1.0
    } else if is_new {
        0.7
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn priority_adds_up_and_halves_in_a_month() {
        assert!((priority(true, true, 100.0, 1.0, 0) - 100.0).abs() < 1e-9);
        assert!((priority(true, false, 0.0, 0.0, 30) - 20.0).abs() < 1e-9);
        assert!(priority(false, false, 50.0, 0.5, 3) < priority(true, false, 50.0, 0.5, 3));
    }
}
