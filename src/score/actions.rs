//! What would raise the score: changes to the counted facts, each re-scored, alone and together.
//!
//! Owns the choice and order of actions. Refuses tables of gains: a gain is the difference of two scores,
//! so it shrinks as a line fills and vanishes where there is nothing to do. Persons come from the lists.

mod changes;

pub use changes::ActionKind;

use super::explanation::{Argument, Explanation};
use super::inputs::Inputs;
use super::weights::Weights;
use super::{pillar_estimates, totals};

/// Gain, in points, under which an action is not worth a line: it would print as 0.0.
const LEAST_GAIN: f64 = 0.05;

/// Names that a sentence shows before it counts the others.
const NAMES_SHOWN: usize = 3;

/// A person as a list names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The contact's key.
    pub key: String,
    /// The name to show.
    pub name: String,
}

/// A tie and what one exchange would make of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TieChange {
    /// Who.
    pub person: Person,
    /// Strength S as of now, 0 to 100.
    pub strength: f64,
    /// Strength S with the exchange made on the as-of day.
    pub strength_after: f64,
    /// Contact-days from the owner, decayed and weighted as in S.
    pub contact_days_out: f64,
    /// Contact-days from the other side, likewise.
    pub contact_days_in: f64,
    /// Whether each side ever wrote, or a reply alone would not make it so.
    pub is_two_way: bool,
    /// Whether the contact decides; `None` where the title does not say.
    pub is_decision_maker: Option<bool>,
    /// Whether the tie would be long if it lived ([`super::inputs::LONG_TIE_YEARS`]).
    pub is_long: bool,
    /// Living ties at the same company; `None` where the company is not known.
    pub living_ties_at_company: Option<u32>,
}

/// A reply that the owner owes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwedReply {
    /// The tie, `strength_after` with the reply written.
    pub tie: TieChange,
    /// Hours since it was asked until the end of the day of judgement, where it was a question, request or proposal:
    /// the time that the reply will have taken.
    pub hours_waiting: Option<f64>,
    /// Whether the owner never wrote to this person before: the reply is a thread more.
    pub is_first_word: bool,
    /// Whether the reply makes the third alternation of the thread.
    pub completes_alternation: bool,
}

/// A contact whom the prune list proposes to review.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrunableContact {
    /// Who.
    pub person: Person,
    /// Whether the contact could be assessed against the target (and is off it).
    pub is_assessed: bool,
    /// Whether the title says whether the contact decides.
    pub has_known_seniority: bool,
}

/// Whom the lists name, each in the list's order. Empty lists make no actions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opportunities {
    /// Replies owed and late.
    pub owed_replies: Vec<OwedReply>,
    /// Hours of the owner's answers so far: each reply enters their median.
    pub answer_hours: Vec<f64>,
    /// Ties to reconnect with, `strength_after` with one exchange both ways.
    pub dormant_ties: Vec<TieChange>,
    /// Contacts to review for removal.
    pub prunable: Vec<PrunableContact>,
    /// Strong ties without a recommendation, the strongest first.
    pub recommenders: Vec<Person>,
    /// Living ties in target without a meeting so far, `strength_after` with one proposed.
    pub warm_prospects: Vec<TieChange>,
    /// Decision makers in target never talked to, `strength_after` with one exchange both ways.
    pub untouched_prospects: Vec<TieChange>,
}

/// One thing to do and what it brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// What to do.
    pub kind: ActionKind,
    /// Points gained over all five pillars if only this is done: a point is one of a pillar's 25. Exactly
    /// the re-scored sum of the pillars less the sum as it is.
    pub gain: f64,
    /// Points that this adds after all actions before it in the list: gains overlap.
    pub joint_gain: f64,
    /// What `gain` is on the classic total of 100.
    pub classic_gain: f64,
    /// What `gain` is on the extended total of 100.
    pub extended_gain: f64,
    /// Hours that it takes over the next twelve weeks.
    pub effort_hours: f64,
    /// The action in words.
    pub text: Explanation,
    /// Keys of the persons it is about, in the order of their list.
    pub persons: Vec<String>,
}

impl Action {
    /// The action's stable name in files.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.kind.as_str()
    }
}

/// The actions that apply, the best return on an hour first: each place goes to the one that gains most per
/// hour after those before it. Actions that gain under 0.05 points by themselves are left out.
#[must_use]
pub fn actions(inputs: &Inputs, weights: &Weights, opportunities: &Opportunities) -> Vec<Action> {
    let before = pillar_estimates(inputs, weights);
    let mut open: Vec<Action> =
        ActionKind::ALL.into_iter().filter_map(|kind| alone(kind, inputs, weights, opportunities, &before)).collect();
    let mut ranked = Vec::with_capacity(open.len());
    let mut current = inputs.clone();
    while !open.is_empty() {
        let reached = points(&pillar_estimates(&current, weights));
        let mut best: Option<(usize, f64, f64, Inputs)> = None;
        for (place, action) in open.iter().enumerate() {
            let next = action.kind.applied(&current, weights, opportunities).unwrap_or_else(|| current.clone());
            let gain = points(&pillar_estimates(&next, weights)) - reached;
            let return_per_hour = gain / action.effort_hours;
            if best.as_ref().is_none_or(|(_, _, so_far, _)| return_per_hour > *so_far) {
                best = Some((place, gain, return_per_hour, next));
            }
        }
        let Some((place, joint_gain, _, next)) = best else { break };
        ranked.push(Action { joint_gain, ..open.remove(place) });
        current = next;
    }
    ranked
}

fn alone(
    kind: ActionKind,
    inputs: &Inputs,
    weights: &Weights,
    opportunities: &Opportunities,
    before: &[Option<f64>; 5],
) -> Option<Action> {
    let after = pillar_estimates(&kind.applied(inputs, weights, opportunities)?, weights);
    let gain = points(&after) - points(before);
    if gain < LEAST_GAIN {
        return None;
    }
    let (classic_before, extended_before) = totals(before);
    let (classic_after, extended_after) = totals(&after);
    let persons = kind.persons(opportunities);
    Some(Action {
        kind,
        gain,
        joint_gain: gain,
        classic_gain: classic_after.unwrap_or_default() - classic_before.unwrap_or_default(),
        extended_gain: extended_after.unwrap_or_default() - extended_before.unwrap_or_default(),
        effort_hours: kind.effort_hours(opportunities),
        text: text(kind, inputs, weights, &persons),
        persons: persons.into_iter().map(|person| person.key.clone()).collect(),
    })
}

/// Points of all measured pillars together.
fn points(estimates: &[Option<f64>; 5]) -> f64 {
    estimates.iter().flatten().sum()
}

fn text(kind: ActionKind, inputs: &Inputs, weights: &Weights, persons: &[&Person]) -> Explanation {
    let mut text = Explanation::new(kind.message());
    if kind == ActionKind::FinishProfile {
        text = text.with("parts", Argument::Messages(changes::missing_profile_parts(&inputs.brand, &weights.brand)));
    }
    if !kind.is_about_persons() {
        return text;
    }
    let shown = persons.iter().take(NAMES_SHOWN).map(|person| person.name.as_str());
    let names: Vec<&str> = shown.filter(|name| !name.is_empty()).collect();
    let count = |number: usize| Argument::Count(i64::try_from(number).unwrap_or(i64::MAX));
    text.with("count", count(persons.len()))
        .with("named", count(names.len()))
        .with("others", count(persons.len().saturating_sub(names.len())))
        .with("names", Argument::Text(names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::personas;
    use crate::score::statistics::Proportion;

    fn of(kind: ActionKind, inputs: &Inputs, opportunities: &Opportunities) -> Option<Action> {
        actions(inputs, &Weights::default(), opportunities).into_iter().find(|action| action.kind == kind)
    }

    #[test]
    fn what_is_done_already_is_not_proposed() {
        let mut done = personas::casual();
        done.brand = personas::expert().brand;
        done.insights.comments = Some(80.0);
        done.messages.reply_time.as_mut().unwrap().median_hours = 3.0;
        let found: Vec<ActionKind> = actions(&done, &Weights::default(), &Opportunities::default())
            .into_iter()
            .map(|action| action.kind)
            .collect();
        for kind in [
            ActionKind::AnswerOwed,
            ActionKind::Recommend,
            ActionKind::FinishProfile,
            ActionKind::Comment,
            ActionKind::Post,
            ActionKind::Revive,
            ActionKind::AnswerWithinDay,
            ActionKind::Prune,
        ] {
            assert!(!found.contains(&kind), "{kind:?}");
        }
        assert!(found.contains(&ActionKind::Dialogue));
    }

    #[test]
    fn what_cannot_be_measured_is_not_proposed() {
        assert_eq!(actions(&Inputs::default(), &Weights::default(), &personas::casual_opportunities()), []);
    }

    #[test]
    fn strangers_answer_as_often_as_they_do() {
        let untouched = TieChange { strength_after: 30.0, is_decision_maker: Some(true), ..TieChange::default() };
        let opportunities = Opportunities { untouched_prospects: vec![untouched; 10], ..Opportunities::default() };
        let mut inputs = personas::casual();
        // (117 + 20 · 0.15) / 400 = 0.3: three of ten answer.
        inputs.messages.answered_openers = Some(Proportion::new(117.0, 380.0));
        let after = ActionKind::OpenConversations.applied(&inputs, &Weights::default(), &opportunities).unwrap();
        let strength = |inputs: &Inputs| inputs.relationships.living_strength.unwrap();
        // The first gains 0.3 · 0.3; those after it very nearly as much, their rate being the same.
        assert!((strength(&after) - strength(&inputs) - 10.0 * 0.3 * 0.3).abs() < 1e-9);
        let openers = after.messages.answered_openers.unwrap();
        assert!((openers.hits - 120.0).abs() < 1e-9 && (openers.cases - 390.0).abs() < 1e-9);
    }

    #[test]
    fn persons_are_those_of_the_list_in_its_order() {
        let opportunities = personas::casual_opportunities();
        let owed = of(ActionKind::AnswerOwed, &personas::casual(), &opportunities).unwrap();
        let listed: Vec<&str> = opportunities.owed_replies.iter().map(|owed| owed.tie.person.key.as_str()).collect();
        assert_eq!(owed.persons, listed);
        let prune = of(ActionKind::Prune, &personas::casual(), &opportunities).unwrap();
        assert_eq!(prune.persons.len(), 25);
    }

    #[test]
    fn overlapping_habits_gain_less_together() {
        let found = actions(&personas::casual(), &Weights::default(), &Opportunities::default());
        let of = |kind| found.iter().find(|action| action.kind == kind).unwrap();
        let (comment, post) = (of(ActionKind::Comment), of(ActionKind::Post));
        assert!((comment.gain - comment.joint_gain).abs() < 1e-9, "it comes first");
        assert!(post.joint_gain < post.gain - 1.0, "the rhythm is full already");
    }

    #[test]
    fn the_best_hour_comes_first() {
        let found = actions(&personas::casual(), &Weights::default(), &personas::casual_opportunities());
        let per_hour: Vec<f64> = found.iter().map(|action| action.joint_gain / action.effort_hours).collect();
        assert!(per_hour.is_sorted_by(|one, other| one >= other), "{per_hour:?}");
        assert_eq!(found[0].kind, ActionKind::Recommend);
    }
}
