//! What the lists offer to do, in the terms of the score: so that actions and lists say the same.
//!
//! Owns the bridge from a list's rows to changes that can be re-scored. Refuses to add anybody whom no
//! list names.

use rustc_hash::FxHashMap;

use super::contact::{Contact, ContactBook};
use super::{FinishedList, PersonId};
use crate::classify::Fit;
use crate::classify::title::Seniority;
use crate::conversation::{ContactDay, DAY_SECONDS, DebtStatus, Side, Stage};
use crate::score::actions::{Opportunities, OwedReply, Person, PrunableContact, TieChange};
use crate::score::inputs::{LIVING_STRENGTH, LONG_TIE_YEARS};
use crate::tie::{Support, strength_with};

/// Alternations that an answered thread must have had for the reply to make it the third.
const ALTERNATIONS_BEFORE: u32 = 2;
/// People that an action names at most: more are no plan for a quarter.
const MOST_PEOPLE: usize = 50;

/// The opportunities that finished lists offer.
#[must_use]
pub fn opportunities(book: &ContactBook<'_>, lists: &[FinishedList]) -> Opportunities {
    let bridge = Bridge::of(book);
    let people = |name: &str| -> Vec<PersonId> {
        lists
            .iter()
            .find(|list| list.name == name)
            .map(|list| list.rows.iter().map(|row| row.person).collect())
            .unwrap_or_default()
    };
    let owed = people("replies")
        .into_iter()
        .filter_map(|id| book.contact(id))
        .filter(|contact| contact.relationship.debt.is_some_and(|debt| debt.status != DebtStatus::Awaiting));
    let prospects: Vec<Contact<'_>> = people("prospects").into_iter().filter_map(|id| book.contact(id)).collect();
    let exchange = (1.0, 1.0);
    Opportunities {
        owed_replies: owed.take(MOST_PEOPLE).map(|contact| bridge.owed(&contact)).collect(),
        answer_hours: answer_hours(book),
        dormant_ties: people("reconnect")
            .into_iter()
            .filter_map(|id| book.contact(id))
            .take(MOST_PEOPLE)
            .map(|contact| bridge.change(&contact, exchange))
            .collect(),
        prunable: people("prune")
            .into_iter()
            .filter_map(|id| book.contact(id))
            .map(|contact| PrunableContact {
                person: person(&contact),
                is_assessed: contact.fit.assessed != Fit::Unknown,
                has_known_seniority: contact.judgement.seniority() != Seniority::Unknown,
            })
            .collect(),
        recommenders: recommenders(book),
        warm_prospects: prospects
            .iter()
            .filter(|contact| contact.relationship.two_way && contact.stage().stage == Stage::None)
            .filter(|contact| contact.tie.strength.score >= LIVING_STRENGTH)
            .take(MOST_PEOPLE)
            .map(|contact| bridge.change(contact, (1.0, 0.0)))
            .collect(),
        untouched_prospects: prospects
            .iter()
            .filter(|contact| contact.messages() == 0)
            .take(MOST_PEOPLE)
            .map(|contact| bridge.change(contact, exchange))
            .collect(),
    }
}

/// Hours that the owner's answers to what was asked took.
fn answer_hours(book: &ContactBook<'_>) -> Vec<f64> {
    let replies = book.relationships.iter().flat_map(|relationship| &relationship.replies);
    replies
        .filter(|reply| reply.by == Side::Owner && reply.to_an_ask)
        .filter_map(|reply| Some((reply.replied_at? - reply.asked_at) as f64 / 3600.0))
        .collect()
}

fn person(contact: &Contact<'_>) -> Person {
    Person { key: contact.person.key.clone(), name: contact.person.name.clone() }
}

/// Strong ties without a recommendation, the strongest first.
fn recommenders(book: &ContactBook<'_>) -> Vec<Person> {
    let mut strong: Vec<Contact<'_>> = book
        .contacts()
        .filter(|contact| contact.person.is_connection() && !contact.backing.has_recommendation())
        .filter(|contact| !contact.standing.is_set_aside)
        .filter(|contact| contact.tie.strength.score >= LIVING_STRENGTH && contact.relationship.decline.is_none())
        .collect();
    strong.sort_by(|left, right| {
        right.tie.strength.score.total_cmp(&left.tie.strength.score).then_with(|| left.id.cmp(&right.id))
    });
    strong.iter().take(MOST_PEOPLE).map(person).collect()
}

struct Bridge<'a> {
    as_of_day: i32,
    living_by_company: FxHashMap<&'a str, u32>,
    book: &'a ContactBook<'a>,
}

impl<'a> Bridge<'a> {
    fn of(book: &'a ContactBook<'a>) -> Self {
        let mut living_by_company: FxHashMap<&str, u32> = FxHashMap::default();
        for contact in book.contacts().filter(|contact| contact.person.is_connection()) {
            if contact.tie.strength.score >= LIVING_STRENGTH
                && let Some(company) = book.company_group(&contact)
            {
                *living_by_company.entry(company).or_default() += 1;
            }
        }
        Self { as_of_day: book.as_of_day, living_by_company, book }
    }

    /// A tie with one more day of contact of these qualities.
    fn change(&self, contact: &Contact<'a>, (out_quality, in_quality): (f32, f32)) -> TieChange {
        let support = Support {
            recommendation: contact.backing.has_recommendation(),
            endorsement: contact.backing.endorsed_owner || contact.backing.endorsed_by_owner,
        };
        let day = ContactDay { day: self.as_of_day, out_quality, in_quality };
        let after = strength_with(contact.relationship, support, day);
        let company = self.book.company_group(contact);
        TieChange {
            person: person(contact),
            strength: contact.tie.strength.score,
            strength_after: after.score,
            contact_days_out: contact.tie.strength.sent,
            contact_days_in: contact.tie.strength.received,
            is_two_way: contact.relationship.two_way,
            is_decision_maker: (contact.judgement.seniority() != Seniority::Unknown)
                .then_some(contact.fit.decision_maker),
            is_long: after.years >= LONG_TIE_YEARS,
            living_ties_at_company: company
                .map(|company| self.living_by_company.get(company).copied().unwrap_or_default()),
        }
    }

    /// Hours from the turn that asks and is not answered to the end of the day of judgement.
    fn hours_waiting(&self, contact: &Contact<'a>) -> Option<f64> {
        let asked = contact.relationship.replies.last().filter(|reply| reply.by == Side::Owner && reply.to_an_ask)?;
        let now = (i64::from(self.book.as_of_day) + 1) * DAY_SECONDS;
        asked.replied_at.is_none().then(|| now.saturating_sub(asked.asked_at).max(0) as f64 / 3600.0)
    }

    fn owed(&self, contact: &Contact<'a>) -> OwedReply {
        let mut tie = self.change(contact, (1.0, 0.0));
        // The note of an invitation is no message: answering it makes no tie of two sides yet.
        tie.is_two_way |= contact.relationship.last_human_contact.them.is_none() || !contact.person.is_connection();
        OwedReply {
            tie,
            hours_waiting: self.hours_waiting(contact),
            is_first_word: contact.relationship.opener.is_none(),
            completes_alternation: contact.relationship.alternations == ALTERNATIONS_BEFORE,
        }
    }
}
