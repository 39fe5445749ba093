//! Stage 5: the strength of a tie, where it stands and where it stood at its best. Facts, no opinions.
//!
//! Owns the formula of S with its six parts, the peak, and the state of a tie (living to never).
//! Refuses texts and lists: it works on contact-days that the conversation stage counted.

mod parts;
mod state;

pub use parts::{Moment, Parts, Strength};
pub use state::TieState;

use crate::conversation::{ContactDay, HUMAN_QUALITY, Relationship, Reply, Side, Stage};

/// What others did for the owner or the owner for them, beside messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Support {
    /// A recommendation either way.
    pub recommendation: bool,
    /// An endorsement either way.
    pub endorsement: bool,
}

impl Support {
    /// The support part A: recommendation 1, endorsement 0.4, capped at 1 (scoring.md).
    #[must_use]
    pub fn value(self) -> f64 {
        (f64::from(u8::from(self.recommendation)) + 0.4 * f64::from(u8::from(self.endorsement))).min(1.0)
    }
}

/// A tie as of one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Tie {
    /// S and its parts on the as-of day.
    pub strength: Strength,
    /// Highest S over the contact-days, each as of that day.
    pub peak: f64,
    /// UTC day of the peak; `None` without contact.
    pub peak_day: Option<i32>,
    /// Where the tie stands.
    pub state: TieState,
    /// Days since the last one-to-one message of human quality either way; `None` without one.
    pub days_silent: Option<i32>,
}

/// Measures a tie as of a UTC day. Contact-days after that day are left out.
#[must_use]
pub fn measure(relationship: &Relationship, support: Support, as_of_day: i32) -> Tie {
    let mut history = History::of(relationship);
    let mut run = parts::Run::new(support);
    let mut peak = 0.0;
    let mut peak_day = None;
    for day in relationship.days.iter().take_while(|day| day.day <= as_of_day) {
        run.add(day);
        let then = run.as_of(day.day, history.depth_on(day.day));
        if peak_day.is_none() || then.score > peak {
            peak = then.score;
            peak_day = Some(day.day);
        }
    }
    let strength = run.as_of(as_of_day, history.depth_on(as_of_day));
    let days_silent = last_human_day(relationship).map(|day| as_of_day.saturating_sub(day).max(0));
    let state = state::judge(relationship, strength.score, days_silent);
    Tie { strength, peak: peak.max(strength.score), peak_day, state, days_silent }
}

/// The strength as of a day if one more day of contact came on it: what writing would change. A day on which the
/// owner writes answers what the contact asked last and still waits for.
#[must_use]
pub fn strength_with(relationship: &Relationship, support: Support, day: ContactDay) -> Strength {
    let mut run = parts::Run::new(support);
    for known in relationship.days.iter().take_while(|known| known.day < day.day) {
        run.add(known);
    }
    // Contact of the same day counts once, by its best quality in each direction.
    let same = relationship.days.iter().find(|known| known.day == day.day);
    run.add(&same.map_or(day, |known| ContactDay {
        day: day.day,
        out_quality: known.out_quality.max(day.out_quality),
        in_quality: known.in_quality.max(day.in_quality),
    }));
    let mut history = History::of(relationship);
    let waits = |reply: &Reply| reply.by == Side::Owner && reply.to_an_ask && reply.replied_at.is_none();
    if day.out_quality >= HUMAN_QUALITY && relationship.replies.last().is_some_and(waits) {
        history.answered.push(day.day);
    }
    run.as_of(day.day, history.depth_on(day.day))
}

/// The strength on each of several rising days, for the score of earlier months: one pass over the
/// contact-days. `None` for days before the first contact.
#[must_use]
pub fn strengths_on(relationship: &Relationship, support: Support, days: &[i32]) -> Vec<Option<Strength>> {
    let mut strengths = vec![None; days.len()];
    visit_days(relationship, support, days, |index, moment| {
        if let Some(strength) = strengths.get_mut(index) {
            *strength = Some(moment.strength());
        }
    });
    strengths
}

/// Visits the tie as of each of several rising days, from that of the first contact on, with the day's place: one
/// pass over the contact-days.
pub fn visit_days(
    relationship: &Relationship,
    support: Support,
    days: &[i32],
    mut visit: impl FnMut(usize, &Moment<'_>),
) {
    let mut history = History::of(relationship);
    let mut run = parts::Run::new(support);
    let mut rest = relationship.days.as_slice();
    for (index, &as_of_day) in days.iter().enumerate() {
        while let Some((day, later)) = rest.split_first()
            && day.day <= as_of_day
        {
            run.add(day);
            rest = later;
        }
        if run.has_started() {
            visit(index, &run.moment(as_of_day, history.depth_on(as_of_day)));
        }
    }
}

fn last_human_day(relationship: &Relationship) -> Option<i32> {
    let last = relationship.last_human_contact;
    last.them.max(last.owner).map(crate::conversation::day_of)
}

/// What the depth part needs as of rising days: questions asked and answered, and the rises of the stage.
#[derive(Default)]
struct History {
    /// Days of questions, rising.
    asked: Vec<i32>,
    /// Days of their answers, rising.
    answered: Vec<i32>,
    stages: Vec<(i32, Stage)>,
    /// How much of each lies on or before the last day asked for.
    asked_by_then: usize,
    answered_by_then: usize,
    stages_by_then: usize,
    /// The highest share of these stages.
    stage_share: f64,
}

impl History {
    fn of(relationship: &Relationship) -> Self {
        let day = crate::conversation::day_of;
        let mut history = Self::default();
        for reply in relationship.replies.iter().filter(|reply| reply.to_an_ask) {
            history.asked.push(day(reply.asked_at));
            history.answered.extend(reply.replied_at.map(|replied| day(replied.max(reply.asked_at))));
        }
        history.asked.sort_unstable();
        history.answered.sort_unstable();
        let stages = relationship.stage_steps.iter();
        history.stages = stages.filter_map(|stage| stage.time.map(|time| (day(time), stage.stage))).collect();
        history
    }

    /// Q as of a day not before the last one asked for: half the share of questions answered, half the stage
    /// reached; with no question asked that half is not measured, and Q is the stage alone.
    fn depth_on(&mut self, as_of_day: i32) -> f64 {
        while let Some((_, stage)) = self.stages.get(self.stages_by_then).filter(|(day, _)| *day <= as_of_day) {
            self.stage_share = self.stage_share.max(stage_share(*stage));
            self.stages_by_then += 1;
        }
        let advance = |days: &[i32], by_then: &mut usize| {
            while days.get(*by_then).is_some_and(|day| *day <= as_of_day) {
                *by_then += 1;
            }
        };
        advance(&self.asked, &mut self.asked_by_then);
        advance(&self.answered, &mut self.answered_by_then);
        if self.asked_by_then == 0 {
            return self.stage_share;
        }
        0.5 * self.answered_by_then as f64 / self.asked_by_then as f64 + 0.5 * self.stage_share
    }
}

/// The stage reached as a share of all there is to reach: the values of V in scoring.md (2, 4, 6, 8, 10)
/// over the highest.
fn stage_share(stage: Stage) -> f64 {
    match stage {
        Stage::None => 0.0,
        Stage::Call | Stage::Meeting | Stage::Demo => 0.2,
        Stage::Confirmed => 0.4,
        Stage::Proposal => 0.6,
        Stage::Invoice | Stage::Contract => 0.8,
        Stage::Signed => 1.0,
    }
}

/// Contact-days in rising order for the tests of this stage and of those after it.
#[cfg(test)]
pub(crate) fn exchange_days(first: i32, step_days: i32, count: i32) -> Vec<ContactDay> {
    (0..count).map(|turn| ContactDay { day: first + turn * step_days, out_quality: 1.0, in_quality: 1.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::{Reply, Side, Sides, StageReached};

    const TODAY: i32 = 20_000;
    const DAY: i64 = 86_400;

    fn relationship(days: Vec<ContactDay>) -> Relationship {
        let last = |pick: fn(&ContactDay) -> f32| {
            days.iter().rev().find(|day| pick(day) >= 0.5).map(|day| i64::from(day.day) * DAY)
        };
        let last_human_contact = Sides { them: last(|day| day.in_quality), owner: last(|day| day.out_quality) };
        Relationship {
            two_way: last_human_contact.them.is_some() && last_human_contact.owner.is_some(),
            last_human_contact,
            days,
            ..Relationship::default()
        }
    }

    fn answered(mut relationship: Relationship, day: i32) -> Relationship {
        let asked_at = i64::from(day) * DAY;
        relationship.replies.push(Reply {
            asked_at,
            replied_at: Some(asked_at + 3600),
            by: Side::Owner,
            to_an_ask: true,
        });
        relationship
    }

    fn strength(relationship: &Relationship, support: Support) -> f64 {
        measure(relationship, support, TODAY).strength.score
    }

    fn near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() <= 2.0, "{found:.1} is not near {wanted}");
    }

    /// The reference values of scoring.md, within two points.
    #[test]
    fn reference_values_hold() {
        let endorsed = Support { recommendation: false, endorsement: true };
        // A partner of three years, weekly, who answers, with a meeting confirmed now and then.
        let mut weekly = answered(relationship(exchange_days(TODAY - 3 * 364, 7, 157)), TODAY - 500);
        weekly.stage_steps.push(StageReached {
            stage: Stage::Confirmed,
            time: Some(i64::from(TODAY - 400) * DAY),
            ..StageReached::default()
        });
        near(strength(&weekly, endorsed), 88.0);
        // Monthly for three years, questions answered.
        near(
            strength(&answered(relationship(exchange_days(TODAY - 36 * 30, 30, 37)), TODAY - 300), Support::default()),
            75.0,
        );
        // Once a year for five years, the last half a year ago.
        near(
            strength(
                &answered(relationship(exchange_days(TODAY - 90 - 5 * 365, 365, 6)), TODAY - 800),
                Support::default(),
            ),
            36.0,
        );
        // One exchange, this week.
        near(strength(&relationship(exchange_days(TODAY - 2, 1, 1)), Support::default()), 20.0);
        // Weekly for two years, then silent for four.
        near(
            strength(&answered(relationship(exchange_days(TODAY - 6 * 365, 7, 104)), TODAY - 1800), Support::default()),
            18.0,
        );
        // Ten messages within ten weeks, never answered.
        let unanswered =
            (0..10).map(|week| ContactDay { day: TODAY - 70 + 7 * week, out_quality: 1.0, in_quality: 0.0 }).collect();
        near(strength(&relationship(unanswered), Support::default()), 4.0);
        // Birthday wishes both ways for five years.
        let wishes = (0..5)
            .map(|year| ContactDay { day: TODAY - 30 - 365 * year, out_quality: 0.15, in_quality: 0.15 })
            .rev()
            .collect();
        near(strength(&relationship(wishes), Support::default()), 2.0);
    }

    #[test]
    fn the_parts_add_up_to_the_strength() {
        let tie = measure(&relationship(exchange_days(TODAY - 200, 10, 15)), Support::default(), TODAY);
        assert!((tie.strength.parts.score() - tie.strength.score).abs() < 1e-9);
        assert!(tie.strength.score > 0.0 && tie.strength.score <= 100.0);
    }

    #[test]
    fn the_peak_is_kept_when_the_tie_goes_quiet() {
        let tie = measure(&relationship(exchange_days(TODAY - 2000, 7, 50)), Support::default(), TODAY);
        assert_eq!(tie.peak_day, Some(TODAY - 2000 + 49 * 7));
        assert!(tie.peak > tie.strength.score + 20.0);
        assert_eq!(tie.state, TieState::DeepDormant);
    }

    #[test]
    fn days_after_the_as_of_day_do_not_count() {
        let both = relationship(exchange_days(TODAY - 10, 20, 2));
        let early = relationship(exchange_days(TODAY - 10, 20, 1));
        assert!((strength(&both, Support::default()) - strength(&early, Support::default())).abs() < 1e-9);
    }

    #[test]
    fn no_contact_is_no_strength_and_never() {
        let tie = measure(&Relationship::default(), Support::default(), TODAY);
        assert!(tie.strength.score.abs() < 1e-9);
        assert_eq!(tie.state, TieState::Never);
        assert_eq!(tie.peak_day, None);
    }

    #[test]
    fn the_monthly_series_agrees_with_single_measures() {
        let relationship = answered(relationship(exchange_days(TODAY - 700, 11, 60)), TODAY - 300);
        let days = [TODAY - 720, TODAY - 400, TODAY - 30, TODAY];
        for (day, series) in days.iter().zip(strengths_on(&relationship, Support::default(), &days)) {
            let series = series.map_or(0.0, |strength| strength.score);
            assert!((series - measure(&relationship, Support::default(), *day).strength.score).abs() < 1e-9);
        }
    }
}
