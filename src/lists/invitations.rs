//! Invitations that the owner sent and nobody accepted.
//!
//! Owns the join of Invitations.csv with the connections. It is no list of contacts, since most
//! invitees are none, and so stands beside the registry. Refuses to advise withdrawal without its price:
//! withdrawing blocks a new invitation for three weeks.

use super::standing::Decisions;
use crate::export::{Direction, Export};
use crate::people::key::{name_key, profile_key};
use crate::people::names::normalised;
use crate::people::{Directory, PersonId};
use crate::score::Explanation;

/// Days after which a pending invitation is worth a look (scoring.md).
const PENDING_DAYS: i32 = 21;

/// An invitation without an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct PendingInvitation {
    /// Key of the invitee, where a URL is known.
    pub key: String,
    /// Name of the invitee.
    pub name: String,
    /// Profile URL of the invitee.
    pub profile_url: Option<String>,
    /// The invitee among the people, if messages were exchanged.
    pub person: Option<PersonId>,
    /// UTC day of sending.
    pub sent_on: i32,
    /// Days since.
    pub days_pending: i32,
    /// Whether it carried a personal note.
    pub has_note: bool,
    /// Why.
    pub reasons: Vec<Explanation>,
}

/// The owner's invitations older than 21 days whose invitees are no connections, oldest first; whom the user
/// set aside is left out.
#[must_use]
pub fn pending_invitations(
    export: &Export,
    directory: &Directory,
    decisions: &Decisions,
    as_of_day: i32,
) -> Vec<PendingInvitation> {
    let mut pending: Vec<PendingInvitation> = export
        .invitations
        .iter()
        .filter(|row| row.direction == Some(Direction::Outgoing))
        .filter_map(|row| {
            let sent_on = crate::conversation::day_of(row.sent_at?);
            let days_pending = as_of_day.saturating_sub(sent_on);
            let person = directory.find(row.invitee_url.as_deref(), &row.to);
            let is_connected =
                person.and_then(|id| directory.person(id)).is_some_and(crate::people::Person::is_connection);
            // A name that several people bear: one of them may have accepted, so nothing is said.
            let is_doubtful = person.is_none() && row.invitee_url.is_none() && directory.is_name_of_several(&row.to);
            if is_connected || is_doubtful {
                return None;
            }
            let url_key = row.invitee_url.as_deref().and_then(profile_key);
            let profile_url = url_key.as_deref().and_then(crate::people::key::profile_url);
            let key = url_key.unwrap_or_else(|| name_key(&normalised(&row.to), 1));
            if decisions.set_aside(&key, &row.to, as_of_day) {
                return None;
            }
            let has_note = !row.message.trim().is_empty();
            Some(PendingInvitation {
                key,
                profile_url,
                name: row.to.clone(),
                person,
                sent_on,
                days_pending,
                has_note,
                reasons: vec![
                    Explanation::new("invitation-pending").count("days", f64::from(days_pending)),
                    Explanation::new(if has_note { "invitation-with-note" } else { "invitation-without-note" }),
                ],
            })
        })
        .collect();
    // Who was invited anew waits since the last invitation.
    pending.sort_by(|left, right| left.key.cmp(&right.key).then_with(|| right.sent_on.cmp(&left.sent_on)));
    pending.dedup_by(|earlier, newest| earlier.key == newest.key);
    pending.retain(|invitation| invitation.days_pending > PENDING_DAYS);
    pending.sort_by(|left, right| left.sent_on.cmp(&right.sent_on).then_with(|| left.key.cmp(&right.key)));
    pending
}
