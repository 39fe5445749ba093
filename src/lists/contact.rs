//! One contact with the verdicts of all stages, as lists and reports see it.
//!
//! Owns nothing but the view. Refuses to judge.

use rustc_hash::FxHashMap;

use super::standing::{DecisionKind, Standing};
use crate::census::{DealState, StatedOutcome};
use crate::classify::{Judgement, Judgements, TargetFit};
use crate::conversation::{Relationship, StageReached};
use crate::correspondence::Quotes;
use crate::export::{Export, FileKind};
use crate::people::{Backing, Directory, Person, PersonId};
use crate::score::Explanation;
use crate::tie::Tie;

/// Which files of endorsements and recommendations the export holds. Of a file that is not there nothing is known, and
/// nothing is not "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SupportFiles {
    /// Endorsements of the owner.
    pub endorsements_received: bool,
    /// Endorsements by the owner.
    pub endorsements_given: bool,
    /// Recommendations of the owner.
    pub recommendations_received: bool,
    /// Recommendations by the owner.
    pub recommendations_given: bool,
}

impl SupportFiles {
    /// Those of an export.
    #[must_use]
    pub fn of(export: &Export) -> Self {
        Self {
            endorsements_received: export.contains(FileKind::EndorsementsReceived),
            endorsements_given: export.contains(FileKind::EndorsementsGiven),
            recommendations_received: export.contains(FileKind::RecommendationsReceived),
            recommendations_given: export.contains(FileKind::RecommendationsGiven),
        }
    }

    /// Whether all of them are there.
    #[must_use]
    pub fn has_all(self) -> bool {
        self.endorsements_received
            && self.endorsements_given
            && self.recommendations_received
            && self.recommendations_given
    }

    /// Whether there is any of them.
    #[must_use]
    pub fn has_any(self) -> bool {
        self.endorsements_received
            || self.endorsements_given
            || self.recommendations_received
            || self.recommendations_given
    }
}

/// Everybody, with the verdicts of all stages by place of the person.
pub struct ContactBook<'a> {
    /// The people.
    pub directory: &'a Directory,
    /// Titles and companies.
    pub judgements: &'a Judgements,
    /// Target fit.
    pub fits: &'a [TargetFit],
    /// Conversations; a person without messages has the default.
    pub relationships: &'a [Relationship],
    /// Strength of ties.
    pub ties: &'a [Tie],
    /// Endorsements and recommendations.
    pub backings: &'a [Backing],
    /// Roles, keep list, colleagues, decisions.
    pub standings: &'a [Standing],
    /// Quotes kept for lists.
    pub quotes: &'a Quotes,
    /// What the user's list of deals says of contacts: it overrides the messages.
    pub outcomes: &'a FxHashMap<PersonId, StatedOutcome>,
    /// Which files of endorsements and recommendations there are.
    pub support_files: SupportFiles,
    /// Whether the export holds messages at all.
    pub has_messages: bool,
    /// Whether messages could be given a direction: the owner is known.
    pub owner_known: bool,
    /// Whether the profile states a target.
    pub target_stated: bool,
    /// Whether that target names sectors or accounts.
    pub target_names_sectors: bool,
    /// UTC day of judgement; see [`crate::score::known_day`].
    pub as_of_day: i32,
}

/// One contact.
#[derive(Clone, Copy)]
pub struct Contact<'a> {
    /// Place in the directory.
    pub id: PersonId,
    /// Identity.
    pub person: &'a Person,
    /// Title and company.
    pub judgement: &'a Judgement,
    /// Target fit.
    pub fit: &'a TargetFit,
    /// Conversation.
    pub relationship: &'a Relationship,
    /// Strength.
    pub tie: &'a Tie,
    /// Endorsements and recommendations.
    pub backing: Backing,
    /// Role, keep list, colleague, decision.
    pub standing: &'a Standing,
    /// What the user's list of deals says.
    pub outcome: Option<&'a StatedOutcome>,
}

impl<'a> ContactBook<'a> {
    /// Whether anything is known of who talked with whom: there are messages, and they have a direction. Without them
    /// a tie has no strength, not one of zero.
    #[must_use]
    pub fn measures_ties(&self) -> bool {
        self.has_messages && self.owner_known
    }

    /// The sentence that says why no tie is measured; `None` where ties are.
    #[must_use]
    pub fn why_no_ties(&self) -> Option<&'static str> {
        if self.measures_ties() {
            None
        } else {
            Some(if self.has_messages { "contact-owner-unknown" } else { "contact-no-messages" })
        }
    }

    /// S of a contact; `None` where no tie is measured.
    #[must_use]
    pub fn strength(&self, contact: &Contact<'_>) -> Option<f64> {
        self.measures_ties().then_some(contact.tie.strength.score)
    }

    /// The contact of an id; `None` where a stage has no verdict for it, which does not happen.
    #[must_use]
    pub fn contact(&self, id: PersonId) -> Option<Contact<'a>> {
        let place = id.0 as usize;
        Some(Contact {
            id,
            person: self.directory.people.get(place)?,
            judgement: self.judgements.people.get(place)?,
            fit: self.fits.get(place)?,
            relationship: self.relationships.get(place)?,
            tie: self.ties.get(place)?,
            backing: self.backings.get(place).copied()?,
            standing: self.standings.get(place)?,
            outcome: self.outcomes.get(&id),
        })
    }

    /// Everybody in order of key.
    pub fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + '_ {
        (0..self.directory.people.len())
            .filter_map(|place| u32::try_from(place).ok().and_then(|place| self.contact(PersonId(place))))
    }

    /// The group key of a contact's employer.
    #[must_use]
    pub fn company_group(&self, contact: &Contact<'a>) -> Option<&'a str> {
        let judgements = self.judgements;
        judgements.company_group(contact.judgement)
    }

    /// The quote kept of a message.
    #[must_use]
    pub fn excerpt(&self, row: u32) -> Option<&'a str> {
        self.quotes.get(row)
    }

    /// The sentence that made a contact's debt: of a message, or of the note of an invitation.
    #[must_use]
    pub fn debt_quote(&self, relationship: &'a Relationship) -> Option<&'a str> {
        match relationship.debt?.trigger {
            Some(mark) => self.excerpt(mark.row),
            None => relationship.note_quote.as_deref(),
        }
    }
}

impl Contact<'_> {
    /// Highest stage reached, by deals and messages together.
    #[must_use]
    pub fn stage(&self) -> StageReached {
        self.outcome.map_or(self.relationship.stage, |outcome| outcome.highest(self.relationship))
    }

    /// How the contact's deal stands by the user's list, if there is one.
    #[must_use]
    pub fn deal(&self) -> Option<DealState> {
        self.outcome.map(|outcome| outcome.state)
    }

    /// UTC day of the last one-to-one message either way; `None` without one.
    #[must_use]
    pub fn last_contact_day(&self) -> Option<i32> {
        let last = self.relationship.last_contact;
        last.them.max(last.owner).map(crate::conversation::day_of)
    }

    /// Whether this is a connection that the user has not decided to remove.
    #[must_use]
    pub fn stays(&self) -> bool {
        let removed = self.standing.decision.is_some_and(|decision| decision.kind == DecisionKind::Remove);
        self.person.is_connection() && !removed
    }

    /// The role in words, where the contact has one.
    #[must_use]
    pub fn role_in_words(&self) -> Option<Explanation> {
        self.standing.role.map(|role| Explanation::new(role.message()))
    }

    /// Days since connecting.
    #[must_use]
    pub fn days_connected(&self, as_of_day: i32) -> Option<i32> {
        self.person.connected_on.map(|day| as_of_day.saturating_sub(day.0))
    }

    /// Messages either way, one to one.
    #[must_use]
    pub fn messages(&self) -> u32 {
        self.relationship.messages.them.saturating_add(self.relationship.messages.owner)
    }

    /// Whether a title or company says anything at all.
    #[must_use]
    pub fn can_be_assessed(&self) -> bool {
        self.judgement.title.is_some() || self.judgement.company.is_some()
    }
}
