//! Invitations sent: how many were accepted, how many carried words for the one invited.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Sources, Tally, is_measured};
use crate::conversation::day_of;
use crate::export::{Direction, FileKind};
use crate::people::names::normalised;
use crate::score::inputs::INVITATION_MATURE_DAYS;
use crate::score::statistics::Proportion;

/// People to whom the same note makes it a template (scoring.md: five).
const TEMPLATE_PEOPLE: usize = 5;

/// Invitations sent, by day.
pub(super) struct Invited {
    sent: Option<Vec<Sent>>,
}

struct Sent {
    day: i32,
    is_accepted: bool,
    has_note: bool,
}

/// What is counted as of a day.
#[derive(Default)]
pub(super) struct InvitationFacts {
    pub accepted: Option<Proportion>,
    pub noted: Option<Proportion>,
    pub window_days: Option<u32>,
}

impl Invited {
    pub(super) fn of(sources: &Sources<'_>) -> Self {
        let export = sources.export;
        if !is_measured(export, FileKind::Invitations) {
            return Self { sent: None };
        }
        let outgoing = || export.invitations.iter().filter(|row| row.direction == Some(Direction::Outgoing));
        let templates = repeated_texts(
            outgoing().map(|row| row.message.as_str()).filter(|text| !text.trim().is_empty()),
            TEMPLATE_PEOPLE,
        );
        let sent = outgoing()
            .filter_map(|row| {
                let person = sources.directory.find(row.invitee_url.as_deref(), &row.to);
                let is_accepted = person
                    .and_then(|id| sources.directory.person(id))
                    .is_some_and(crate::people::Person::is_connection);
                let note = row.message.trim();
                let has_note = !note.is_empty() && !templates.contains(&normalised(note));
                row.sent_at.map(|time| Sent { day: day_of(time), is_accepted, has_note })
            })
            .collect();
        Self { sent: Some(sent) }
    }

    pub(super) fn on(&self, as_of_day: i32) -> InvitationFacts {
        let Some(sent) = &self.sent else { return InvitationFacts::default() };
        // The file holds the last months only: before them there is no case, and no rate is made of none.
        let before: Vec<&Sent> = sent.iter().filter(|row| row.day <= as_of_day).collect();
        let (mut accepted, mut noted) = (Tally::default(), Tally::default());
        for row in &before {
            if f64::from(as_of_day - row.day) >= INVITATION_MATURE_DAYS {
                accepted.add(row.is_accepted);
            }
            noted.add(row.has_note);
        }
        let first = before.iter().map(|row| row.day).min();
        InvitationFacts {
            accepted: Some(accepted.into()),
            noted: Some(noted.into()),
            window_days: first.map(|first| u32::try_from(as_of_day.saturating_sub(first)).unwrap_or_default()),
        }
    }
}

/// Normal forms of texts that occur so often or more.
fn repeated_texts<'a>(texts: impl Iterator<Item = &'a str>, copies: usize) -> FxHashSet<String> {
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for text in texts {
        *counts.entry(normalised(text)).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count >= copies).map(|(text, _)| text).collect()
}
