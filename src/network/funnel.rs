//! The funnel from the owner's first message to a signature: performance, not use.
//!
//! Owns how far each conversation that the owner began has come, overall and by group. Refuses to earn
//! points and to cap: it counts contacts. What the user's own list of deals says overrides the cues.

use serde::Serialize;

use super::comparison::{has_conversations, level_labels, level_place, sector_labels, sector_place};
use super::figures::{Figure, Sentence};
use crate::conversation::{Stage, day_of};
use crate::lists::{Contact, ContactBook};
use crate::score::performance::{FunnelCounts, FunnelStep};
use crate::score::{Argument, Explanation};

/// Turns from which an exchange is a conversation (scoring.md: 3+ turns).
const TURNS: u32 = 3;

/// The funnel, and its parts.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Funnel {
    /// The steps in order, over everybody; `None` without messages.
    pub steps: Option<Vec<Step>>,
    /// The same by top-level sector, most first messages first, the unknown last.
    pub by_sector: Vec<FunnelGroup>,
    /// The same by level, in the order of the ladder, the unknown last.
    pub by_seniority: Vec<FunnelGroup>,
    /// Where most is lost, in words; `None` where no step has cases enough.
    pub sentence: Option<Sentence>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// `openers`, `replies`, `three_turns`, `calls`, `proposals`, `signed`.
    pub id: &'static str,
    /// Name of the message that is its title.
    #[serde(skip)]
    pub title: &'static str,
    /// Contacts who reached it.
    pub contacts: u32,
    /// Share of those of the step before; `None` for the first and below five cases.
    pub of_step_before: Option<Figure>,
}

impl From<FunnelStep> for Step {
    fn from(step: FunnelStep) -> Self {
        Self {
            id: step.id,
            title: step.title,
            contacts: step.contacts,
            of_step_before: step.of_step_before.map(Figure::from),
        }
    }
}

/// The funnel of one group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FunnelGroup {
    /// The group; `None` for the contacts whose group is unknown.
    pub group: Option<&'static str>,
    /// The steps in order.
    pub steps: Vec<Step>,
}

/// Counts the funnel.
pub(super) fn funnel(book: &ContactBook<'_>) -> Funnel {
    if !has_conversations(book) {
        return Funnel::default();
    }
    let mut whole = FunnelCounts::default();
    let (sectors, levels) = (sector_labels(), level_labels());
    let mut by_sector = vec![FunnelCounts::default(); sectors.len()];
    let mut by_level = vec![FunnelCounts::default(); levels.len()];
    for contact in book.contacts() {
        let Some(reached) = reached(book, &contact) else { continue };
        add(&mut whole, reached);
        for (counts, place) in [(&mut by_sector, sector_place(&contact)), (&mut by_level, level_place(&contact))] {
            if let Some(counts) = counts.get_mut(place) {
                add(counts, reached);
            }
        }
    }
    let steps = whole.steps();
    let mut sectors = groups(&sectors, &by_sector);
    sectors.sort_by_key(|(group, openers)| (group.group.is_none(), std::cmp::Reverse(*openers)));
    let mut levels = groups(&levels, &by_level);
    levels.sort_by_key(|(group, _)| group.group.is_none());
    Funnel {
        sentence: narrowest(&steps).map(Sentence::from),
        steps: Some(steps.into_iter().map(Step::from).collect()),
        by_sector: sectors.into_iter().map(|(group, _)| group).collect(),
        by_seniority: levels.into_iter().map(|(group, _)| group).collect(),
    }
}

/// How far a conversation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reached {
    Opener,
    Reply,
    ThreeTurns,
    Call,
    Proposal,
    Signed,
}

/// The furthest step of a contact to whom the owner wrote first; `None` for all others.
fn reached(book: &ContactBook<'_>, contact: &Contact<'_>) -> Option<Reached> {
    let relationship = contact.relationship;
    let opener = relationship.opener.as_ref()?;
    if !opener.is_first_word || day_of(opener.message.time) > book.as_of_day {
        return None;
    }
    let by_stage = match contact.stage().stage {
        Stage::None => Reached::Opener,
        Stage::Call | Stage::Meeting | Stage::Demo | Stage::Confirmed => Reached::Call,
        Stage::Proposal | Stage::Invoice | Stage::Contract => Reached::Proposal,
        Stage::Signed => Reached::Signed,
    };
    let turns = relationship.turns.owner.saturating_add(relationship.turns.them);
    let by_turns = if opener.answered_after_seconds.is_none() {
        Reached::Opener
    } else if turns >= TURNS {
        Reached::ThreeTurns
    } else {
        Reached::Reply
    };
    Some(by_stage.max(by_turns))
}

/// Who reached a later step counts in all before it.
fn add(counts: &mut FunnelCounts, reached: Reached) {
    let steps = [
        (Reached::Opener, &mut counts.openers),
        (Reached::Reply, &mut counts.replies),
        (Reached::ThreeTurns, &mut counts.three_turns),
        (Reached::Call, &mut counts.calls),
        (Reached::Proposal, &mut counts.proposals),
        (Reached::Signed, &mut counts.signed),
    ];
    for (step, count) in steps {
        *count += u32::from(reached >= step);
    }
}

/// The groups with first messages, each with their number.
fn groups(labels: &[Option<&'static str>], counts: &[FunnelCounts]) -> Vec<(FunnelGroup, u32)> {
    labels
        .iter()
        .zip(counts)
        .filter(|(_, counts)| counts.openers > 0)
        .map(|(label, counts)| {
            let steps = counts.steps().into_iter().map(Step::from).collect();
            (FunnelGroup { group: *label, steps }, counts.openers)
        })
        .collect()
}

/// The step at which the smallest share goes on; the earlier one of equals.
fn narrowest(steps: &[FunnelStep]) -> Option<Explanation> {
    let (step, share) = steps
        .iter()
        .filter_map(|step| step.of_step_before.map(|share| (step, share)))
        .min_by(|left, right| left.1.value.total_cmp(&right.1.value))?;
    let explanation = Explanation::new("network-funnel-narrowest")
        .with("step", Argument::Message(step.title))
        .number("percent", 100.0 * share.value, 0)
        .number("low", 100.0 * share.interval[0], 0)
        .number("high", 100.0 * share.interval[1], 0);
    Some(explanation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::census::{DealState, StatedOutcome};
    use crate::network::sample_world::{World, person};

    const TODAY: i32 = 20_000;

    fn contacts(steps: &[Step]) -> Vec<u32> {
        steps.iter().map(|step| step.contacts).collect()
    }

    fn world() -> World {
        let mut world = World::new(TODAY);
        let opened = |key: &str, answered| person(key, "Example Savings Bank", "Director").opened(TODAY - 50, answered);
        world.add(opened("silent", None));
        world.add(opened("answered", Some(1)).turns(1, 1));
        world.add(opened("talked", Some(1)).turns(2, 1));
        world.add(opened("called", Some(1)).turns(2, 1).stage(Stage::Call, TODAY - 40));
        world.add(opened("offered", Some(1)).turns(3, 3).stage(Stage::Invoice, TODAY - 30));
        // A signature with two turns only still passed all steps before it.
        world.add(opened("signed", Some(1)).turns(1, 1).stage(Stage::Signed, TODAY - 20));
        let mut inbound = opened("inbound", Some(1)).turns(5, 5).stage(Stage::Signed, TODAY - 10);
        if let Some(opener) = &mut inbound.relationship.opener {
            opener.is_first_word = false;
        }
        world.add(inbound);
        world
    }

    #[test]
    fn no_step_holds_more_than_the_one_before_it() {
        let funnel = world().with_book(super::funnel);
        let steps = contacts(funnel.steps.as_deref().unwrap());
        assert_eq!(steps, [6, 5, 4, 3, 2, 1], "those who wrote first are not the owner's funnel");
        for group in funnel.by_sector.iter().chain(&funnel.by_seniority) {
            let steps = contacts(&group.steps);
            assert!(steps.is_sorted_by(|before, after| before >= after), "{steps:?}");
        }
        let sum: u32 = funnel.by_sector.iter().map(|group| contacts(&group.steps)[0]).sum();
        assert_eq!(sum, 6);
        assert_eq!(funnel.by_sector[0].group, Some("Financial Services"));
        assert_eq!(funnel.sentence.map(|sentence| sentence.id), Some("network-funnel-narrowest"));
    }

    #[test]
    fn deals_override_the_cues_either_way() {
        let funnel = world().with_book(|book| {
            let stated = |key: &str, state: DealState| {
                let outcome = StatedOutcome { state, stage: Stage::None, day: Some(TODAY - 1), closed: None };
                (book.directory.find_key(key).unwrap(), outcome)
            };
            let outcomes = [stated("called", DealState::Won), stated("signed", DealState::Lost)].into_iter().collect();
            super::funnel(&ContactBook { outcomes: &outcomes, ..*book })
        });
        assert_eq!(contacts(funnel.steps.as_deref().unwrap()), [6, 5, 3, 2, 2, 1]);
    }

    #[test]
    fn without_messages_there_is_no_funnel() {
        let funnel = world().with_book(|book| {
            let silent = ContactBook { has_messages: false, ..*book };
            super::funnel(&silent)
        });
        assert_eq!(funnel, Funnel::default());
    }
}
