//! Who endorsed or recommended whom: the support that a tie shows beside messages.
//!
//! Owns the join of endorsements and recommendations with people. Refuses names that several people
//! bear: such a row backs nobody in particular, unless the company tells the namesakes apart.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::names::normalised;
use super::{Directory, PersonId};
use crate::export::{Endorsement, EndorsementStatus, Export, Recommendation};

/// Support between the owner and one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backing {
    /// The person endorsed a skill of the owner's.
    pub endorsed_owner: bool,
    /// The owner endorsed a skill of the person's.
    pub endorsed_by_owner: bool,
    /// An endorsement either way that waits to be accepted.
    pub endorsement_pending: bool,
    /// The person recommended the owner.
    pub recommended_owner: bool,
    /// The owner recommended the person.
    pub recommended_by_owner: bool,
    /// A row that joined nobody bears this person's name: it may be theirs, so nobody is called unbacked for it.
    pub may_be_backed: bool,
}

impl Backing {
    /// Whether any endorsement stands, pending ones included.
    #[must_use]
    pub fn has_endorsement(self) -> bool {
        self.endorsed_owner || self.endorsed_by_owner || self.endorsement_pending
    }

    /// Whether a recommendation stands either way.
    #[must_use]
    pub fn has_recommendation(self) -> bool {
        self.recommended_owner || self.recommended_by_owner
    }
}

/// Per person of the directory: the support either way, as far as it is of a moment (UTC seconds) or before. Rows
/// without a date, which whole eras lack, are of any.
#[must_use]
pub fn backings(export: &Export, directory: &Directory, until: i64) -> Vec<Backing> {
    let endorsed = |row: &&Endorsement| row.endorsed_at.is_none_or(|time| time <= until);
    let recommended = |row: &&Recommendation| row.created_at.is_none_or(|time| time <= until);
    let mut joined =
        Joined { directory, backings: vec![Backing::default(); directory.people.len()], open: FxHashSet::default() };
    for row in export.endorsements_received.iter().filter(endorsed) {
        joined.note(row, |backing| backing.endorsed_owner = true);
    }
    for row in export.endorsements_given.iter().filter(endorsed) {
        joined.note(row, |backing| backing.endorsed_by_owner = true);
    }
    for row in export.recommendations_received.iter().filter(recommended) {
        joined.note_recommendation(row, |backing| backing.recommended_owner = true);
    }
    for row in export.recommendations_given.iter().filter(recommended) {
        joined.note_recommendation(row, |backing| backing.recommended_by_owner = true);
    }
    joined.finish()
}

/// The join under way.
struct Joined<'a> {
    directory: &'a Directory,
    backings: Vec<Backing>,
    /// Normal names of rows that joined nobody.
    open: FxHashSet<String>,
}

impl Joined<'_> {
    fn note(&mut self, row: &Endorsement, mark: impl Fn(&mut Backing)) {
        let name = format!("{} {}", row.first_name, row.last_name);
        let person = self.directory.find(row.url.as_deref(), &name);
        self.mark(person, &name, |backing| {
            if row.status == EndorsementStatus::Pending {
                backing.endorsement_pending = true;
            } else {
                mark(backing);
            }
        });
    }

    fn note_recommendation(&mut self, row: &Recommendation, mark: impl Fn(&mut Backing)) {
        let name = format!("{} {}", row.first_name, row.last_name);
        let directory = self.directory;
        let person = directory.find(None, &name).or_else(|| {
            // To look at everybody is only worth it for a name that several bear.
            if !directory.is_name_of_several(&name) {
                return None;
            }
            let company = normalised(&row.company);
            let mut namesakes = directory.search(&name).into_iter().filter(|id| {
                let known = directory.person(*id).and_then(|person| person.company.as_deref());
                !company.is_empty() && known.is_some_and(|known| normalised(known) == company)
            });
            match (namesakes.next(), namesakes.next()) {
                (Some(only), None) => Some(only),
                _ => None,
            }
        });
        self.mark(person, &name, mark);
    }

    fn mark(&mut self, person: Option<PersonId>, name: &str, mark: impl Fn(&mut Backing)) {
        match person.and_then(|id| self.backings.get_mut(id.0 as usize)) {
            Some(backing) => mark(backing),
            None => {
                self.open.insert(normalised(name));
            }
        }
    }

    fn finish(mut self) -> Vec<Backing> {
        if !self.open.is_empty() {
            let open = &self.open;
            self.backings.par_iter_mut().zip(&self.directory.people).for_each(|(backing, person)| {
                backing.may_be_backed = !person.name.is_empty() && open.contains(&normalised(&person.name));
            });
        }
        self.backings
    }
}
