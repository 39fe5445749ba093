//! What the user's own list of deals says of a contact, and what it does to what the messages say.
//!
//! Owns the rule that deals override cues (scoring.md), step by step and as of any day. Refuses to match deals
//! with people: see `network`.

use crate::conversation::{DAY_SECONDS, Relationship, Stage, StageReached, day_of};

/// How a deal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DealState {
    /// Lost: what was on offer no longer counts.
    Lost,
    /// Under way.
    Open,
    /// Won: the contact is a client.
    Won,
}

/// How far the owner came with a contact by the user's own list of deals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedOutcome {
    /// How the deal stands.
    pub state: DealState,
    /// The stage that the list states; [`Stage::None`] where it states none.
    pub stage: Stage,
    /// UTC day on which the deal came to stand so, as far as it is known: of its closing, else of its opening.
    pub day: Option<i32>,
    /// UTC day on which it was closed, where the list says so.
    pub closed: Option<i32>,
}

impl StatedOutcome {
    /// Whether the deal is known on a day; one without a day always is.
    #[must_use]
    pub fn is_known_on(&self, day: i32) -> bool {
        self.day.is_none_or(|known| known <= day)
    }

    /// The stage that the deal itself reached.
    #[must_use]
    pub fn reached(&self) -> Option<(Stage, i32)> {
        let stage = match self.state {
            DealState::Won => Stage::Signed,
            DealState::Open => self.stage,
            DealState::Lost => Stage::None,
        };
        self.day.filter(|_| stage != Stage::None).map(|day| (stage, day))
    }

    /// Whether a step that the messages show counts beside the deal: one after a deal was closed is new business;
    /// of a lost one the meetings took place and the offers are gone; an open one is as far as the list says, and a
    /// signature is the list's to tell.
    #[must_use]
    pub fn leaves(&self, stage: Stage, on: i32) -> bool {
        let is_new = self.closed.is_some_and(|closed| on > closed);
        match self.state {
            DealState::Won => is_new || stage != Stage::Signed,
            DealState::Lost => is_new || stage.rank() <= Stage::Confirmed.rank(),
            DealState::Open if self.stage == Stage::None => stage != Stage::Signed,
            DealState::Open => stage.rank() <= self.stage.rank(),
        }
    }

    /// The highest stage reached with a contact, deal and messages together.
    #[must_use]
    pub fn highest(&self, relationship: &Relationship) -> StageReached {
        let stated = self.reached().map(|(stage, day)| StageReached {
            stage,
            time: Some(i64::from(day) * DAY_SECONDS),
            phrase: u32::MAX,
            row: 0,
        });
        let steps = relationship.stage_steps.iter().copied();
        steps
            .filter(|step| step.time.is_some_and(|time| self.leaves(step.stage, day_of(time))))
            .chain(stated)
            // Of equal ones the later.
            .max_by_key(|step| (step.stage.rank(), step.time))
            .unwrap_or(StageReached { phrase: u32::MAX, ..StageReached::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relationship(steps: &[(Stage, i32)]) -> Relationship {
        let step = |&(stage, day): &(Stage, i32)| StageReached {
            stage,
            time: Some(i64::from(day) * DAY_SECONDS),
            ..StageReached::default()
        };
        Relationship { stage_steps: steps.iter().map(step).collect(), ..Relationship::default() }
    }

    #[test]
    fn a_lost_deal_takes_the_offer_away_and_not_the_meeting() {
        let lost = StatedOutcome { state: DealState::Lost, stage: Stage::None, day: Some(100), closed: Some(100) };
        let talks = relationship(&[(Stage::Confirmed, 50), (Stage::Proposal, 60)]);
        assert_eq!(lost.highest(&talks).stage, Stage::Confirmed);
        let again = relationship(&[(Stage::Proposal, 60), (Stage::Proposal, 200)]);
        assert_eq!(lost.highest(&again).stage, Stage::Proposal, "a new offer is a new one");
        assert_eq!(lost.highest(&relationship(&[(Stage::Signed, 90)])).stage, Stage::None);
        let opened_only = StatedOutcome { day: Some(50), closed: None, ..lost };
        assert_eq!(opened_only.highest(&talks).stage, Stage::Confirmed, "lost at some time after it was opened");
    }

    #[test]
    fn won_is_signed_and_open_is_as_far_as_it_says() {
        let won = StatedOutcome { state: DealState::Won, stage: Stage::None, day: Some(100), closed: None };
        assert_eq!(won.highest(&Relationship::default()).stage, Stage::Signed);
        let open = StatedOutcome { state: DealState::Open, stage: Stage::Proposal, day: Some(100), closed: None };
        assert_eq!(open.highest(&relationship(&[(Stage::Signed, 90)])).stage, Stage::Proposal);
        let untold = StatedOutcome { stage: Stage::None, ..open };
        assert_eq!(untold.highest(&relationship(&[(Stage::Contract, 80), (Stage::Signed, 90)])).stage, Stage::Contract);
        assert!(!open.is_known_on(99) && open.is_known_on(100));
    }
}
