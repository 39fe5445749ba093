//! Contacts that could go: to review, never to remove unseen.
//!
//! Owns every safeguard of scoring.md, each a filter of its own. Three ways in: the quiet branch (all
//! conditions at once), the spam branch (pitches or templates on three days or more, never answered) and
//! rows without a name. Silence alone and "unknown" alone never qualify. No way in leads past the guards
//! that bind all: nobody who talked back, endorsed, worked with the owner or is kept is ever proposed.

use polars::prelude::{Expr, IntoLazy, SortMultipleOptions, UInt32Chunked, col, lit};
use rustc_hash::FxHashMap;

use super::{Cell, Contact, DecisionKind, List, Material, Row, column};
use crate::classify::Fit;
use crate::classify::company::Sector;
use crate::error::Result;
use crate::people::PersonId;
use crate::score::{Argument, Explanation};

/// Days of being connected before anybody is proposed: two years (scoring.md).
const LEAST_DAYS_CONNECTED: i32 = 730;
/// Days with a pitch or template that make a spammer (scoring.md).
const SPAM_DAYS: i32 = 3;
/// Days of a quarter, the period of the share that may be proposed (scoring.md).
const QUARTER_DAYS: i32 = 91;
/// Connections from which quiet contacts are proposed unasked; LinkedIn's ceiling is 30,000 (scoring.md).
const LARGE_NETWORK: usize = 25_000;

/// The list of contacts to review.
pub(super) struct Prune;

impl List for Prune {
    fn name(&self) -> &'static str {
        "prune"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["branch", "connected_on", "messages_in", "messages_out", "pitch_days", "what_is_lost", "first_step"]
    }

    fn needs_messages(&self) -> bool {
        // Without messages nobody is known to be silent.
        true
    }

    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)> {
        if !material.book.owner_known {
            return Ok((Vec::new(), 0));
        }
        let connections = material.book.directory.people.iter().filter(|person| person.is_connection()).count();
        let mut candidates = self.candidates(material, Branch::Spam, spam())?;
        candidates.extend(self.candidates(material, Branch::Nameless, nameless())?);
        if connections >= LARGE_NETWORK || material.limits.prune_small_network {
            candidates.extend(self.candidates(material, Branch::Quiet, quiet(material))?);
        }
        let mut seen = rustc_hash::FxHashSet::default();
        candidates.retain(|candidate| seen.insert(candidate.person));
        keep_last_of_each(material, &mut candidates);
        let by_share = (connections as f64 * material.limits.prune_share).floor().max(1.0);
        // The cast is of a number between 1 and the people's count.
        let this_quarter = (by_share as usize).saturating_sub(removed_this_quarter(material));
        let limit = material.limits.prune.min(this_quarter);
        let cut_off = super::cut(&mut candidates, limit, material.limits.all);
        count_who_stays(material, &mut candidates);
        Ok((candidates.into_iter().filter_map(|candidate| row(material, candidate)).collect(), cut_off))
    }
}

/// By which way a contact came onto the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Branch {
    Spam,
    Nameless,
    Quiet,
}

/// Somebody who may be proposed.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    person: PersonId,
    branch: Branch,
    /// Connections at the same employer, this one included; 0 without employer.
    company_contacts: u32,
    /// Connections in the same sector, this one included; 0 without sector.
    sector_contacts: u32,
    /// Of these, those whom this list does not name.
    others_stay: u32,
}

impl Prune {
    fn candidates(&self, material: &Material<'_>, branch: Branch, filter: Expr) -> Result<Vec<Candidate>> {
        let found = material
            .frame
            .clone()
            .lazy()
            .filter(filter)
            .sort(
                [column::BLAST_DAYS, column::STRENGTH, column::FIT, column::DAYS_CONNECTED, column::PERSON],
                SortMultipleOptions::default().with_order_descending_multi([true, false, false, true, false]),
            )
            .select([
                col(column::PERSON),
                col(column::COMPANY_CONTACTS).fill_null(lit(0_u32)),
                col(column::SECTOR_CONTACTS).fill_null(lit(0_u32)),
            ])
            .collect()?;
        let contacts = |name| -> Result<&UInt32Chunked> { Ok(found.column(name)?.as_materialized_series().u32()?) };
        Ok(super::people_of(&found)?
            .into_iter()
            .zip(contacts(column::COMPANY_CONTACTS)?.into_no_null_iter())
            .zip(contacts(column::SECTOR_CONTACTS)?.into_no_null_iter())
            .map(|((person, company_contacts), sector_contacts)| Candidate {
                person,
                branch,
                company_contacts,
                sector_contacts,
                others_stay: 0,
            })
            .collect())
    }
}

/// Counts who is left at each candidate's employer once all that the list names have gone.
fn count_who_stays(material: &Material<'_>, candidates: &mut [Candidate]) {
    let group = |person| material.book.contact(person).and_then(|contact| material.book.company_group(&contact));
    let mut named: FxHashMap<&str, u32> = FxHashMap::default();
    for company in candidates.iter().filter_map(|candidate| group(candidate.person)) {
        *named.entry(company).or_default() += 1;
    }
    for candidate in candidates {
        let named = group(candidate.person).and_then(|company| named.get(company)).copied().unwrap_or_default();
        candidate.others_stay = candidate.company_contacts.saturating_sub(named);
    }
}

/// Contacts whom the user decided to remove within the quarter before the day of judgement: they count
/// against its share.
fn removed_this_quarter(material: &Material<'_>) -> usize {
    let day = material.book.as_of_day;
    let removed = material.book.standings.iter().filter_map(|standing| standing.decision).filter(|decision| {
        decision.kind == DecisionKind::Remove
            // One decides after the export was made: later days belong to this quarter.
            && decision.decided_on.is_some_and(|on| day.saturating_sub(on) < QUARTER_DAYS)
    });
    removed.count()
}

/// What binds every branch: the user's own words, backing, and doubt about who wrote what. A level, a lonely
/// company and two years do not bind the spam branch (scoring.md, verdicts): who pitches on three days without
/// ever being answered is most often a founder, alone at the company, and has shown what the tie is for. But the only
/// way into an account of the target stays, whatever came by it.
fn unprotected() -> Expr {
    col(column::IS_CONNECTION)
        .and(col(column::PROTECTED).not())
        .and(col(column::BACKED).not())
        .and(col(column::SET_ASIDE).not())
        .and(col(column::SHARES_NAME).not())
        .and(col(column::TWO_WAY).not())
}

/// Not the only contact at the company or in the sector, as far as these are known.
fn not_alone(material: &Material<'_>) -> Expr {
    let others_at_company = has_others(column::COMPANY_CONTACTS);
    let at_company = if material.limits.sole_contact_known_companies_only {
        col(column::COMPANY_KNOWN).not().or(others_at_company)
    } else {
        others_at_company
    };
    at_company.and(has_others(column::SECTOR_CONTACTS))
}

fn has_others(contacts: &str) -> Expr {
    col(contacts).is_null().or(col(contacts).gt(lit(1_u32)))
}

fn connected_long() -> Expr {
    col(column::DAYS_CONNECTED).is_not_null().and(col(column::DAYS_CONNECTED).gt(lit(LEAST_DAYS_CONNECTED)))
}

fn spam() -> Expr {
    unprotected()
        .and(col(column::IS_NAMELESS).not())
        .and(col(column::BLAST_DAYS).gt_eq(lit(SPAM_DAYS)))
        .and(col(column::OWNER_WROTE).not())
        .and(col(column::IS_ACCOUNT).not().or(has_others(column::COMPANY_CONTACTS)))
}

fn nameless() -> Expr {
    unprotected().and(col(column::IS_NAMELESS)).and(connected_long())
}

fn quiet(material: &Material<'_>) -> Expr {
    unprotected()
        .and(col(column::DECISION_MAKER).not())
        .and(not_alone(material))
        .and(col(column::IS_NAMELESS).not())
        .and(connected_long())
        .and(col(column::TITLE_KNOWN))
        .and(col(column::SECTOR_KNOWN))
        .and(col(column::TOUCHES_TARGET).not())
        .and(col(column::COMPANY_CONTACTS).is_not_null())
}

/// Leaves the last contact of a company and of a sector where it is, although all were candidates.
/// Candidates come in order of rank, so whoever ranks last stays.
fn keep_last_of_each(material: &Material<'_>, candidates: &mut Vec<Candidate>) {
    // How many of each are proposed already.
    let (mut at_company, mut in_sector) = (FxHashMap::<u32, u32>::default(), FxHashMap::<Sector, u32>::default());
    candidates.retain(|candidate| {
        let Some(contact) = material.book.contact(candidate.person) else { return false };
        let judgements = material.book.judgements;
        let is_account = contact.fit.account.account().is_some();
        let known =
            judgements.company_of(contact.judgement).is_some_and(|company| company.evidence.known_by().is_some())
                || is_account;
        let guards_company = known || !material.limits.sole_contact_known_companies_only;
        let company = judgements.employer(contact.judgement).map(|company| at_company.entry(company).or_default());
        let sector = contact.judgement.sector.map(|sector| in_sector.entry(sector).or_default());
        let is_last =
            |proposed: Option<&u32>, all: u32| proposed.is_some_and(|proposed| all.saturating_sub(*proposed) <= 1);
        let last_at_company = guards_company && is_last(company.as_deref(), candidate.company_contacts);
        let last_in_sector = is_last(sector.as_deref(), candidate.sector_contacts);
        let binds = candidate.branch == Branch::Quiet || is_account;
        if (candidate.branch == Branch::Quiet && last_in_sector) || (binds && last_at_company) {
            return false;
        }
        for proposed in company.into_iter().chain(sector) {
            *proposed += 1;
        }
        true
    });
}

/// What is lost with a contact, from the label in the list's column.
#[must_use]
pub fn loss(label: &str, contact: &Contact<'_>) -> Option<Explanation> {
    let relationship = contact.relationship;
    let level = Argument::Term("seniority", contact.judgement.seniority().as_str());
    let company = contact.person.company.as_deref().filter(|company| !company.trim().is_empty());
    Some(match (label, relationship.first_contact.them) {
        ("prune-lost-sender", Some(first)) => {
            let id = if company.is_some() { "prune-lost-sender-at" } else { "prune-lost-sender" };
            let said = Explanation::new(id)
                .count("messages", f64::from(relationship.messages.them))
                .with("since", Argument::Date(crate::conversation::day_of(first)))
                .with("level", level);
            match company {
                Some(company) => said.with("company", Argument::Text(company.to_owned())),
                None => said,
            }
        }
        ("prune-lost-direct-line", _) => Explanation::new("prune-lost-direct-line").with("level", level),
        ("prune-lost-nothing", _) => Explanation::new("prune-lost-nothing"),
        _ => return None,
    })
}

fn row(material: &Material<'_>, candidate: Candidate) -> Option<Row> {
    let Candidate { person: id, branch, others_stay, .. } = candidate;
    let contact = material.book.contact(id)?;
    let relationship = contact.relationship;
    let years = contact.days_connected(material.book.as_of_day).map(|days| f64::from(days) / 365.25);
    let mut reasons = Vec::new();
    let lost = match branch {
        Branch::Spam => {
            reasons.push(Explanation::new("prune-spam").count("days", f64::from(relationship.blast_days.them)));
            if contact.fit.decision_maker && contact.fit.in_target == Fit::Yes {
                reasons.push(Explanation::new("prune-decides"));
            }
            "prune-lost-sender"
        }
        Branch::Nameless => {
            reasons.push(Explanation::new("prune-nameless").number("years", years.unwrap_or_default(), 1));
            "prune-lost-nothing"
        }
        Branch::Quiet => {
            reasons.push(Explanation::new("prune-quiet").number("years", years.unwrap_or_default(), 1));
            let is_support_known = material.book.support_files.has_all();
            let off_target = if is_support_known { "prune-off-target" } else { "prune-off-target-alone" };
            reasons.push(Explanation::new(off_target).count("others", f64::from(others_stay)));
            if !is_support_known {
                reasons.push(Explanation::new("prune-support-unknown"));
            }
            "prune-lost-direct-line"
        }
    };
    reasons.push(Explanation::new("prune-unfollow-first"));
    Some(Row {
        person: id,
        reasons,
        cells: vec![
            Cell::label(match branch {
                Branch::Spam => "spam",
                Branch::Nameless => "nameless",
                Branch::Quiet => "quiet",
            }),
            Cell::day(contact.person.connected_on.map(|day| day.0)),
            Cell::Count(i64::from(relationship.messages.them)),
            Cell::Count(i64::from(relationship.messages.owner)),
            Cell::Count(i64::from(relationship.pitch_days.them)),
            Cell::label(lost),
            Cell::label("unfollow"),
        ],
    })
}
