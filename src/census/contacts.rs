//! What is counted over contacts: target, ties, replies, stages, each as of every day asked for.
//!
//! Owns the pass over all people. What lasts is entered once, on the day that it begins (`lasting`); only
//! what fades is weighed anew for every day. Sums are made per chunk of fixed size and added in order, so
//! that the number of threads changes no digit.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::lasting::{Days, Lasting};
use super::{Sources, StatedOutcome, Tally};
use crate::classify::title::Seniority;
use crate::conversation::{Relationship, Stage, day_of};
use crate::people::PersonId;
use crate::score::inputs::{
    AssessedProportion, Concentration, LIVING_STRENGTH, LONG_TIE_YEARS, MessagesFacts, OutcomeFacts,
    RelationshipsFacts, ReplyTime,
};
use crate::score::statistics::decay;
use crate::score::weights::ValueWeight;
use crate::tie::{Strength, Support, visit_days};

/// People of one chunk: fixed, so that sums do not depend on the number of threads.
const CHUNK: usize = 512;

/// Sums as of one day.
#[derive(Debug, Clone, Default)]
pub(super) struct Counted {
    lasting: Lasting,
    reply_hours: Vec<f64>,
    fading: Fading,
}

/// What fades from day to day.
#[derive(Debug, Clone, Default)]
struct Fading {
    living_strength: f64,
    returned: Tally,
    long_ties: u32,
    living_deciders: Tally,
    living_deciders_open: f64,
    living_companies: Vec<u32>,
    outcomes: OutcomeFacts,
}

/// What one chunk of people adds.
struct Sums {
    days: Days,
    fading: Vec<Fading>,
}

/// The sums as of each day, and the days on which connections in the target were made, rising.
pub(super) fn count(sources: &Sources<'_>, days: &[i32]) -> (Vec<Counted>, Vec<i32>) {
    let people = &sources.directory.people;
    let chunks: Vec<Sums> = (0..people.len().div_ceil(CHUNK))
        .into_par_iter()
        .map(|chunk| {
            let mut sums = Sums { days: Days::new(days), fading: vec![Fading::default(); days.len()] };
            for place in chunk * CHUNK..((chunk + 1) * CHUNK).min(people.len()) {
                add_person(sources, place, days, &mut sums);
            }
            sums
        })
        .collect();
    let mut lasting = Days::new(days);
    let mut fading = vec![Fading::default(); days.len()];
    for chunk in chunks {
        lasting.join(chunk.days);
        for (sum, part) in fading.iter_mut().zip(chunk.fading) {
            sum.join(part);
        }
    }
    let in_target_days = lasting.take_in_target_days();
    let counted = lasting
        .on_each_day()
        .into_iter()
        .zip(fading)
        .map(|((lasting, reply_hours), fading)| Counted { lasting, reply_hours, fading })
        .collect();
    (counted, in_target_days)
}

fn add_person(sources: &Sources<'_>, place: usize, days: &[i32], sums: &mut Sums) {
    let Some(person) = sources.directory.people.get(place) else { return };
    let Some(relationship) = sources.relations.relationships.get(place) else { return };
    let Some(fit) = sources.fits.get(place) else { return };
    let Some(judgement) = sources.judgements.people.get(place) else { return };
    let decides = (judgement.seniority() != Seniority::Unknown).then_some(fit.decision_maker);
    if person.is_connection() {
        sums.days.add_connection(person, fit.assessed, decides, relationship.two_way_since.map(day_of));
    }
    sums.days.add_conversation(relationship);
    if !relationship.days.is_empty() {
        let backing = sources.backings.get(place).copied().unwrap_or_default();
        let support = Support {
            recommendation: backing.has_recommendation(),
            endorsement: backing.endorsed_owner || backing.endorsed_by_owner,
        };
        let company = sources.judgements.employer(judgement);
        visit_days(relationship, support, days, |index, moment| {
            let (Some(sum), Some(&day)) = (sums.fading.get_mut(index), days.get(index)) else { return };
            sum.returned.hits += 2.0 * moment.sent().min(moment.received());
            sum.returned.cases += moment.sent() + moment.received();
            if person.is_connection()
                && person.connected_on.is_none_or(|connected| connected.0 <= day)
                && moment.may_reach(LIVING_STRENGTH)
            {
                sum.add_tie(moment.strength(), decides, company);
            }
        });
    }
    let stated = u32::try_from(place).ok().and_then(|place| sources.outcomes.get(&PersonId(place)));
    if stated.is_some() || !relationship.stage_steps.is_empty() {
        for (&day, sum) in days.iter().zip(&mut sums.fading) {
            if let Some((stage, freshness)) = worth_most(relationship, stated, &sources.stage_value, day) {
                sum.add_outcome(stage, freshness);
            }
        }
    }
}

/// The step that is worth most on a day, with the decay of its age: of what the user states of that day or before
/// and what the cues say as far as that leaves them.
fn worth_most(
    relationship: &Relationship,
    stated: Option<&StatedOutcome>,
    value: &ValueWeight,
    day: i32,
) -> Option<(Stage, f64)> {
    let stated = stated.filter(|stated| stated.is_known_on(day));
    relationship
        .stage_steps
        .iter()
        .filter_map(|step| step.time.map(|time| (step.stage, day_of(time))))
        .take_while(|(_, on)| *on <= day)
        .filter(|(stage, on)| stated.is_none_or(|stated| stated.leaves(*stage, *on)))
        .chain(stated.and_then(StatedOutcome::reached))
        .map(|(stage, on)| (stage, decay(f64::from(day - on))))
        .max_by(|(one, fresh), (other, fresher)| {
            let worth = (value.of(*one) * fresh).total_cmp(&(value.of(*other) * fresher));
            worth.then(one.rank().cmp(&other.rank()))
        })
}

impl Fading {
    fn add_tie(&mut self, strength: Strength, decides: Option<bool>, company: Option<u32>) {
        if strength.score < LIVING_STRENGTH {
            return;
        }
        self.living_strength += strength.score / 100.0;
        if strength.years >= LONG_TIE_YEARS {
            self.long_ties += 1;
        }
        match decides {
            Some(decides) => self.living_deciders.add(decides),
            None => self.living_deciders_open += 1.0,
        }
        self.living_companies.extend(company);
    }

    fn add_outcome(&mut self, stage: Stage, weight: f64) {
        let outcomes = &mut self.outcomes;
        let sum = match stage {
            Stage::None => return,
            Stage::Call | Stage::Meeting | Stage::Demo => &mut outcomes.proposed_meetings,
            Stage::Confirmed => &mut outcomes.confirmed_meetings,
            Stage::Proposal => &mut outcomes.proposals,
            Stage::Invoice | Stage::Contract => &mut outcomes.contracts,
            Stage::Signed => &mut outcomes.signed,
        };
        *sum += weight;
        outcomes.contacts += 1;
    }

    fn join(&mut self, other: Self) {
        self.living_strength += other.living_strength;
        self.returned.join(other.returned);
        self.long_ties += other.long_ties;
        self.living_deciders.join(other.living_deciders);
        self.living_deciders_open += other.living_deciders_open;
        self.living_companies.extend(other.living_companies);
        let (sum, part) = (&mut self.outcomes, other.outcomes);
        sum.proposed_meetings += part.proposed_meetings;
        sum.confirmed_meetings += part.confirmed_meetings;
        sum.proposals += part.proposals;
        sum.contracts += part.contracts;
        sum.signed += part.signed;
        sum.contacts += part.contacts;
    }
}

impl Counted {
    pub(super) fn connections(&self) -> u32 {
        self.lasting.connections
    }

    /// UTC day of the earliest connection.
    pub(super) fn oldest(&self) -> Option<i32> {
        self.lasting.oldest
    }

    pub(super) fn in_target(&self) -> AssessedProportion {
        AssessedProportion::new(self.lasting.target.hits, self.lasting.target.cases, self.lasting.target_open)
    }

    /// In target among the new connections, and among the earlier ones.
    pub(super) fn new_and_earlier_in_target(&self) -> (Tally, Tally) {
        (self.lasting.new_in_target, self.lasting.earlier_in_target())
    }

    pub(super) fn decision_makers(&self) -> AssessedProportion {
        AssessedProportion::new(self.lasting.deciders.hits, self.lasting.deciders.cases, self.lasting.deciders_open)
    }

    pub(super) fn relationships(&self, has_messages: bool) -> RelationshipsFacts {
        if !has_messages {
            return RelationshipsFacts::default();
        }
        let fading = &self.fading;
        let mut by_company: FxHashMap<u32, u32> = FxHashMap::default();
        for &company in &fading.living_companies {
            *by_company.entry(company).or_default() += 1;
        }
        // Squares of whole numbers add up the same in any order.
        let companies = Concentration::of(by_company.into_values());
        RelationshipsFacts {
            missing_support_files: 0,
            living_strength: Some(fading.living_strength),
            two_way: Some(self.lasting.two_way.into()),
            returned_contact: Some(fading.returned.into()),
            long_ties: Some(fading.long_ties),
            living_decision_makers: Some(AssessedProportion::new(
                fading.living_deciders.hits,
                fading.living_deciders.cases,
                fading.living_deciders_open,
            )),
            companies: Some(companies),
        }
    }

    pub(super) fn messages(mut self, has_messages: bool) -> MessagesFacts {
        if !has_messages {
            return MessagesFacts::default();
        }
        MessagesFacts {
            answered_in_week: Some(self.lasting.answered.into()),
            reply_time: Some(ReplyTime::of(&mut self.reply_hours)),
            answered_openers: Some(self.lasting.openers.into()),
            alternating_threads: Some(self.lasting.threads.into()),
            outcomes: Some(self.fading.outcomes),
            impersonal_openers: Some(self.lasting.impersonal.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::census::DealState;
    use crate::conversation::{DAY_SECONDS, StageReached};
    use crate::score::Weights;

    fn worth(steps: &[(Stage, i32)], stated: Option<(DealState, i32)>, day: i32) -> Option<(Stage, f64)> {
        let step = |&(stage, on): &(Stage, i32)| StageReached {
            stage,
            time: Some(i64::from(on) * DAY_SECONDS),
            ..StageReached::default()
        };
        let relationship = Relationship { stage_steps: steps.iter().map(step).collect(), ..Relationship::default() };
        let stated =
            stated.map(|(state, day)| StatedOutcome { state, stage: Stage::None, day: Some(day), closed: Some(day) });
        worth_most(&relationship, stated.as_ref(), &Weights::default().messages.real_world_value, day)
    }

    #[test]
    fn the_highest_stage_counts_until_a_later_step_is_worth_more() {
        let steps = [(Stage::Proposal, 1_000), (Stage::Signed, 1_010), (Stage::Call, 2_000), (Stage::Proposal, 2_100)];
        assert_eq!(worth(&steps, None, 999), None);
        assert_eq!(worth(&steps, None, 1_010), Some((Stage::Signed, 1.0)));
        assert_eq!(worth(&steps, None, 1_190), Some((Stage::Signed, 0.5)));
        assert_eq!(worth(&steps, None, 2_000), Some((Stage::Call, 1.0)), "ten halved five times is less than two");
        assert_eq!(worth(&steps, None, 2_100), Some((Stage::Proposal, 1.0)), "the customer buys again");
    }

    #[test]
    fn what_is_stated_overrides_cues_but_not_new_business() {
        let steps = [(Stage::Confirmed, 990), (Stage::Contract, 1_000), (Stage::Signed, 1_100), (Stage::Call, 2_000)];
        let lost = Some((DealState::Lost, 1_150));
        assert_eq!(worth(&steps, lost, 1_149), worth(&steps, None, 1_149), "not known yet");
        assert_eq!(worth(&steps, lost, 1_170), Some((Stage::Confirmed, 0.5)), "never signed, whatever a message says");
        assert_eq!(worth(&steps, lost, 2_000), Some((Stage::Call, 1.0)));
        assert_eq!(worth(&[], Some((DealState::Won, 500)), 499), None);
        assert_eq!(worth(&[], Some((DealState::Won, 500)), 680), Some((Stage::Signed, 0.5)));
    }
}
