//! What is counted over contacts: target, ties, replies, stages, each as of every day asked for.
//!
//! Owns the pass over all people. Sums are made per chunk of fixed size and added in order, so that the
//! number of threads changes no digit.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Sources, StatedOutcome, Tally};
use crate::classify::Fit;
use crate::conversation::{Relationship, Side, Stage, day_of};
use crate::people::{Person, PersonId};
use crate::score::inputs::{
    AssessedProportion, Concentration, LIVING_STRENGTH, LONG_TIE_YEARS, MessagesFacts, NEW_CONNECTION_DAYS,
    OutcomeFacts, RelationshipsFacts, ReplyTime,
};
use crate::score::statistics::decay;
use crate::tie::{Strength, Support, strengths_on};

/// People of one chunk: fixed, so that sums do not depend on the number of threads.
const CHUNK: usize = 512;

/// Days within which an answer counts as one within a week.
const WEEK_DAYS: i32 = 7;

/// Alternations that make a conversation (scoring.md: three or more).
const ALTERNATIONS: usize = 3;

/// Sums as of one day.
#[derive(Debug, Clone, Default)]
pub(super) struct Counted {
    pub connections: u32,
    pub oldest: Option<i32>,
    pub in_target_days: Vec<i32>,
    pub new_in_target: Tally,
    pub earlier_in_target: Tally,
    target: Tally,
    target_open: f64,
    deciders: Tally,
    deciders_open: f64,
    living_strength: f64,
    two_way: Tally,
    returned: Tally,
    long_ties: u32,
    living_deciders: Tally,
    living_deciders_open: f64,
    living_companies: Vec<u32>,
    answered: Tally,
    reply_hours: Vec<f64>,
    openers: Tally,
    impersonal: Tally,
    threads: Tally,
    outcomes: OutcomeFacts,
}

/// The sums as of each day.
pub(super) fn count(sources: &Sources<'_>, days: &[i32]) -> Vec<Counted> {
    let companies = company_numbers(sources);
    let people = &sources.directory.people;
    let chunks: Vec<Vec<Counted>> = (0..people.len().div_ceil(CHUNK))
        .into_par_iter()
        .map(|chunk| {
            let mut sums = vec![Counted::default(); days.len()];
            for place in chunk * CHUNK..((chunk + 1) * CHUNK).min(people.len()) {
                add_person(sources, &companies, place, days, &mut sums);
            }
            sums
        })
        .collect();
    let mut whole = vec![Counted::default(); days.len()];
    for chunk in chunks {
        for (sum, part) in whole.iter_mut().zip(chunk) {
            sum.join(part);
        }
    }
    whole
}

/// A number for each employer group, and per person that number.
fn company_numbers(sources: &Sources<'_>) -> Vec<Option<u32>> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    sources
        .judgements
        .people
        .iter()
        .map(|judgement| {
            let group = sources.judgements.company_group(judgement)?;
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            Some(*numbers.entry(group).or_insert(next))
        })
        .collect()
}

fn add_person(sources: &Sources<'_>, companies: &[Option<u32>], place: usize, days: &[i32], sums: &mut [Counted]) {
    let Some(person) = sources.directory.people.get(place) else { return };
    let Some(relationship) = sources.relations.relationships.get(place) else { return };
    let Some(fit) = sources.fits.get(place) else { return };
    let title_known = sources
        .judgements
        .people
        .get(place)
        .is_some_and(|judgement| judgement.seniority() != crate::classify::title::Seniority::Unknown);
    let backing = sources.backings.get(place).copied().unwrap_or_default();
    let support = Support {
        recommendation: backing.has_recommendation(),
        endorsement: backing.endorsed_owner || backing.endorsed_by_owner,
    };
    let stated = u32::try_from(place).ok().and_then(|place| sources.outcomes.get(&PersonId(place)));
    let strengths = if relationship.days.is_empty() { Vec::new() } else { strengths_on(relationship, support, days) };
    for (index, (&day, sum)) in days.iter().zip(sums).enumerate() {
        let strength = strengths.get(index).copied().flatten();
        if person.is_connection() && person.connected_on.is_none_or(|connected| connected.0 <= day) {
            sum.add_connection(person, day, fit.in_target, title_known.then_some(fit.decision_maker));
            if !person.shares_name {
                let two_way = relationship.two_way_since.is_some_and(|time| day_of(time) <= day);
                sum.two_way.add(two_way);
            }
            if let Some(strength) = strength {
                sum.add_tie(
                    strength,
                    title_known.then_some(fit.decision_maker),
                    companies.get(place).copied().flatten(),
                );
            }
        }
        if let Some(strength) = strength {
            sum.returned.hits += 2.0 * strength.sent.min(strength.received);
            sum.returned.cases += strength.sent + strength.received;
        }
        if !relationship.days.is_empty() || relationship.opener.is_some() {
            sum.add_conversation(relationship, day);
        }
        if let Some((stage, on)) = reached(relationship, stated, day) {
            sum.add_outcome(stage, decay(f64::from(day - on)));
        }
    }
}

/// The highest stage by a day and the day on which it was reached: what the user states of that day or
/// before, else what the cues say.
fn reached(relationship: &Relationship, stated: Option<&StatedOutcome>, day: i32) -> Option<(Stage, i32)> {
    if let Some((stage, on)) = stated.and_then(|stated| Some((stated.stage, stated.day?)))
        && on <= day
    {
        return Some((stage, on));
    }
    relationship
        .stage_history
        .iter()
        .filter_map(|stage| stage.time.map(|time| (stage.stage, day_of(time))))
        .take_while(|(_, on)| *on <= day)
        .max_by_key(|(stage, _)| stage.rank())
}

impl Counted {
    fn add_connection(&mut self, person: &Person, day: i32, in_target: Fit, decides: Option<bool>) {
        self.connections += 1;
        let connected = person.connected_on.map(|connected| connected.0);
        if let Some(connected) = connected {
            self.oldest = Some(self.oldest.map_or(connected, |oldest| oldest.min(connected)));
        }
        match decides {
            Some(decides) => self.deciders.add(decides),
            None => self.deciders_open += 1.0,
        }
        let is_hit = match in_target {
            Fit::Unknown => {
                self.target_open += 1.0;
                return;
            }
            fit => fit == Fit::Yes,
        };
        self.target.add(is_hit);
        let is_new = connected.is_some_and(|connected| f64::from(day - connected) < NEW_CONNECTION_DAYS);
        if is_new {
            self.new_in_target.add(is_hit)
        } else {
            self.earlier_in_target.add(is_hit)
        }
        if let (true, Some(connected)) = (is_hit && is_new, connected) {
            self.in_target_days.push(connected);
        }
    }

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

    fn add_conversation(&mut self, relationship: &Relationship, day: i32) {
        let mut turns_passed = 0;
        for reply in &relationship.replies {
            let asked = day_of(reply.asked_at);
            if asked > day {
                break;
            }
            let replied = reply.replied_at.filter(|&time| day_of(time) <= day);
            turns_passed += usize::from(replied.is_some());
            if reply.by == Side::Owner && reply.to_an_ask {
                let hours = replied.map(|time| (time - reply.asked_at) as f64 / 3600.0);
                let in_week = hours.is_some_and(|hours| hours <= f64::from(24 * WEEK_DAYS));
                if replied.is_some() || day - asked > WEEK_DAYS {
                    self.answered.add(in_week);
                }
                self.reply_hours.extend(hours);
            }
        }
        if let Some(opener) = &relationship.opener {
            let sent = day_of(opener.message.time);
            if sent <= day {
                self.threads.add(turns_passed >= ALTERNATIONS);
                if opener.is_first_word {
                    let answered = opener
                        .answered_after_seconds
                        .is_some_and(|seconds| day_of(opener.message.time.saturating_add(seconds)) <= day);
                    if answered || day - sent > WEEK_DAYS {
                        self.openers.add(answered);
                    }
                    self.impersonal.add(opener.is_template || opener.is_pitch_first);
                }
            }
        }
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
        self.connections += other.connections;
        self.oldest = match (self.oldest, other.oldest) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        self.in_target_days.extend(other.in_target_days);
        self.new_in_target.join(other.new_in_target);
        self.earlier_in_target.join(other.earlier_in_target);
        self.target.join(other.target);
        self.target_open += other.target_open;
        self.deciders.join(other.deciders);
        self.deciders_open += other.deciders_open;
        self.living_strength += other.living_strength;
        self.two_way.join(other.two_way);
        self.returned.join(other.returned);
        self.long_ties += other.long_ties;
        self.living_deciders.join(other.living_deciders);
        self.living_deciders_open += other.living_deciders_open;
        self.living_companies.extend(other.living_companies);
        self.answered.join(other.answered);
        self.reply_hours.extend(other.reply_hours);
        self.openers.join(other.openers);
        self.impersonal.join(other.impersonal);
        self.threads.join(other.threads);
        let (sum, part) = (&mut self.outcomes, other.outcomes);
        sum.proposed_meetings += part.proposed_meetings;
        sum.confirmed_meetings += part.confirmed_meetings;
        sum.proposals += part.proposals;
        sum.contracts += part.contracts;
        sum.signed += part.signed;
        sum.contacts += part.contacts;
    }

    pub(super) fn in_target(&self) -> AssessedProportion {
        AssessedProportion::new(self.target.hits, self.target.cases, self.target_open)
    }

    pub(super) fn decision_makers(&self) -> AssessedProportion {
        AssessedProportion::new(self.deciders.hits, self.deciders.cases, self.deciders_open)
    }

    pub(super) fn relationships(&self, has_messages: bool) -> RelationshipsFacts {
        if !has_messages {
            return RelationshipsFacts::default();
        }
        let mut by_company: FxHashMap<u32, u32> = FxHashMap::default();
        for &company in &self.living_companies {
            *by_company.entry(company).or_default() += 1;
        }
        // Squares of whole numbers add up the same in any order.
        let companies = Concentration::of(by_company.into_values());
        RelationshipsFacts {
            living_strength: Some(self.living_strength),
            two_way: Some(self.two_way.into()),
            returned_contact: Some(self.returned.into()),
            long_ties: Some(self.long_ties),
            living_decision_makers: Some(AssessedProportion::new(
                self.living_deciders.hits,
                self.living_deciders.cases,
                self.living_deciders_open,
            )),
            companies: Some(companies),
        }
    }

    pub(super) fn messages(mut self, has_messages: bool) -> MessagesFacts {
        if !has_messages {
            return MessagesFacts::default();
        }
        MessagesFacts {
            answered_in_week: Some(self.answered.into()),
            reply_time: Some(ReplyTime::of(&mut self.reply_hours)),
            answered_openers: Some(self.openers.into()),
            alternating_threads: Some(self.threads.into()),
            outcomes: Some(self.outcomes),
            impersonal_openers: Some(self.impersonal.into()),
        }
    }
}
