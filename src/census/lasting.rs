//! Counts that stay once they have begun: connections, first messages, answers given.
//!
//! Owns the entry of each fact on the first of the asked days that sees it, and the running sums that make of
//! those entries the counts as of every day: two years of months cost little more than one day. Refuses
//! whatever fades with time: see `contacts`.

use super::Tally;
use crate::classify::Fit;
use crate::conversation::{Relationship, Side, day_of};
use crate::people::Person;
use crate::score::inputs::{ANSWER_HOURS, NEW_CONNECTION_DAYS};

/// Days within which an answer counts as one within a week.
const WEEK_DAYS: i32 = 7;

/// Alternations that make a conversation (scoring.md: three or more).
const ALTERNATIONS: usize = 3;

/// Counts as of one day; while they are gathered, what begins on it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lasting {
    pub connections: u32,
    /// UTC day of the earliest connection.
    pub oldest: Option<i32>,
    pub target: Tally,
    pub target_open: f64,
    /// In target among the connections that are new on the day: these go out again as they age.
    pub new_in_target: Tally,
    pub deciders: Tally,
    pub deciders_open: f64,
    pub two_way: Tally,
    pub answered: Tally,
    pub openers: Tally,
    pub impersonal: Tally,
    pub threads: Tally,
}

impl Lasting {
    /// In target among the connections that are not new.
    pub(super) fn earlier_in_target(&self) -> Tally {
        Tally { hits: self.target.hits - self.new_in_target.hits, cases: self.target.cases - self.new_in_target.cases }
    }

    /// Adds what began on another day, or in another chunk. Whole numbers: the order changes no digit.
    fn join(&mut self, other: &Self) {
        self.connections += other.connections;
        self.oldest = match (self.oldest, other.oldest) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        self.target.join(other.target);
        self.target_open += other.target_open;
        self.new_in_target.join(other.new_in_target);
        self.deciders.join(other.deciders);
        self.deciders_open += other.deciders_open;
        self.two_way.join(other.two_way);
        self.answered.join(other.answered);
        self.openers.join(other.openers);
        self.impersonal.join(other.impersonal);
        self.threads.join(other.threads);
    }
}

/// What begins on each of several rising days.
#[derive(Debug)]
pub(super) struct Days {
    days: Vec<i32>,
    begins: Vec<Lasting>,
    /// Hours of the owner's answers, with the place of the first day that sees each.
    reply_hours: Vec<(f64, usize)>,
    in_target_days: Vec<i32>,
}

impl Days {
    pub(super) fn new(days: &[i32]) -> Self {
        Self {
            days: days.to_vec(),
            begins: vec![Lasting::default(); days.len()],
            reply_hours: Vec::new(),
            in_target_days: Vec::new(),
        }
    }

    /// Place of the first asked day that is not before a day.
    fn place(&self, day: i32) -> usize {
        self.days.partition_point(|&asked| asked < day)
    }

    /// Enters something at a place; behind the last day it is not seen.
    fn enter(&mut self, place: usize, change: impl FnOnce(&mut Lasting)) {
        if let Some(begins) = self.begins.get_mut(place) {
            change(begins);
        }
    }

    /// Enters a connection; `decides` is unknown where the title is, `two_way_since` a UTC day.
    pub(super) fn add_connection(
        &mut self,
        person: &Person,
        in_target: Fit,
        decides: Option<bool>,
        two_way_since: Option<i32>,
    ) {
        let connected = person.connected_on.map(|connected| connected.0);
        // Without a date it counts from the first day on.
        let place = connected.map_or(0, |connected| self.place(connected));
        let is_hit = in_target == Fit::Yes;
        self.enter(place, |begins| {
            begins.connections += 1;
            begins.oldest = match (begins.oldest, connected) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (one, two) => one.or(two),
            };
            match decides {
                Some(decides) => begins.deciders.add(decides),
                None => begins.deciders_open += 1.0,
            }
            match in_target {
                Fit::Unknown => begins.target_open += 1.0,
                _ => begins.target.add(is_hit),
            }
            if !person.shares_name {
                begins.two_way.cases += 1.0;
            }
        });
        if let (Some(connected), false) = (connected, in_target == Fit::Unknown) {
            if is_hit {
                self.in_target_days.push(connected);
            }
            let new = Tally { hits: f64::from(u8::from(is_hit)), cases: 1.0 };
            self.enter(place, |begins| begins.new_in_target.join(new));
            let aged = self.place(connected.saturating_add(NEW_CONNECTION_DAYS as i32));
            self.enter(aged, |begins| begins.new_in_target.join(Tally { hits: -new.hits, cases: -1.0 }));
        }
        if let (Some(since), false) = (two_way_since, person.shares_name) {
            let place = place.max(self.place(since));
            self.enter(place, |begins| begins.two_way.hits += 1.0);
        }
    }

    /// Enters the owner's answers and first message.
    pub(super) fn add_conversation(&mut self, relationship: &Relationship) {
        let mut first_turns = [usize::MAX; ALTERNATIONS];
        for reply in &relationship.replies {
            let replied = reply.replied_at.map(|time| self.place(day_of(time.max(reply.asked_at))));
            if let Some(replied) = replied {
                keep_least(&mut first_turns, replied);
            }
            if reply.by == Side::Owner && reply.to_an_ask {
                let hours = reply.replied_at.map(|time| (time - reply.asked_at) as f64 / 3600.0);
                let judged = self.judged(day_of(reply.asked_at), replied);
                self.enter(judged, |begins| begins.answered.cases += 1.0);
                if let (Some(hours), Some(replied)) = (hours, replied) {
                    if hours <= ANSWER_HOURS {
                        self.enter(replied, |begins| begins.answered.hits += 1.0);
                    }
                    self.reply_hours.push((hours, replied));
                }
            }
        }
        if let Some(opener) = &relationship.opener {
            let sent = day_of(opener.message.time);
            let place = self.place(sent);
            self.enter(place, |begins| begins.threads.cases += 1.0);
            let alternates = first_turns.into_iter().max().unwrap_or(usize::MAX).max(place);
            self.enter(alternates, |begins| begins.threads.hits += 1.0);
            if opener.is_first_word {
                let answered = opener
                    .answered_after_seconds
                    .map(|seconds| self.place(day_of(opener.message.time.saturating_add(seconds))).max(place));
                let judged = self.judged(sent, answered);
                self.enter(judged, |begins| begins.openers.cases += 1.0);
                if let Some(answered) = answered {
                    self.enter(answered, |begins| begins.openers.hits += 1.0);
                }
                self.enter(place, |begins| begins.impersonal.add(opener.is_template || opener.is_pitch_first));
            }
        }
    }

    /// Where a turn of a day can be judged: when it is answered, or a week has passed without.
    fn judged(&self, day: i32, answered: Option<usize>) -> usize {
        let overdue = self.place(day.saturating_add(WEEK_DAYS + 1));
        answered.map_or(overdue, |answered| answered.min(overdue))
    }

    /// Adds what another chunk of people entered on the same days.
    pub(super) fn join(&mut self, other: Self) {
        for (sum, part) in self.begins.iter_mut().zip(&other.begins) {
            sum.join(part);
        }
        self.reply_hours.extend(other.reply_hours);
        self.in_target_days.extend(other.in_target_days);
    }

    /// The days on which connections in the target were made, rising.
    pub(super) fn take_in_target_days(&mut self) -> Vec<i32> {
        let mut days = std::mem::take(&mut self.in_target_days);
        days.sort_unstable();
        days
    }

    /// The counts as of each day, and the hours of the owner's answers until then, rising.
    pub(super) fn on_each_day(mut self) -> Vec<(Lasting, Vec<f64>)> {
        self.reply_hours.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        let mut sum = Lasting::default();
        self.begins
            .iter()
            .enumerate()
            .map(|(place, begins)| {
                sum.join(begins);
                let hours = self.reply_hours.iter().filter(|(_, seen)| *seen <= place).map(|(hours, _)| *hours);
                (sum, hours.collect())
            })
            .collect()
    }
}

/// Keeps the least values seen.
fn keep_least(least: &mut [usize], value: usize) {
    if let Some(greatest) = least.iter_mut().max()
        && value < *greatest
    {
        *greatest = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::{MessageMark, Opener, Reply};

    const DAY: i64 = 86_400;

    fn reply(asked_day: i64, replied_day: Option<i64>) -> Reply {
        Reply {
            asked_at: asked_day * DAY,
            replied_at: replied_day.map(|day| day * DAY),
            by: Side::Owner,
            to_an_ask: true,
        }
    }

    #[test]
    fn an_answer_counts_from_its_day_on_and_silence_after_a_week() {
        let mut days = Days::new(&[100, 107, 108, 120]);
        days.add_conversation(&Relationship { replies: vec![reply(100, Some(120))], ..Relationship::default() });
        days.add_conversation(&Relationship { replies: vec![reply(99, Some(100))], ..Relationship::default() });
        let counted = days.on_each_day();
        let answered: Vec<(f64, f64)> =
            counted.iter().map(|(sum, _)| (sum.answered.hits, sum.answered.cases)).collect();
        assert_eq!(answered, [(1.0, 1.0), (1.0, 1.0), (1.0, 2.0), (1.0, 2.0)]);
        assert_eq!(counted.iter().map(|(_, hours)| hours.len()).collect::<Vec<_>>(), [1, 1, 1, 2]);
    }

    #[test]
    fn three_turns_make_a_conversation_from_the_third_on() {
        let mut days = Days::new(&[10, 20, 30]);
        let opener = Opener {
            message: MessageMark { row: 0, time: 5 * DAY, outbound: true },
            is_first_word: true,
            is_template: false,
            is_pitch_first: false,
            answered_after_seconds: Some(2 * DAY),
        };
        let replies = vec![reply(5, Some(7)), reply(8, Some(9)), reply(15, Some(16)), reply(18, None)];
        days.add_conversation(&Relationship { replies, opener: Some(opener), ..Relationship::default() });
        let threads: Vec<(f64, f64)> =
            days.on_each_day().iter().map(|(sum, _)| (sum.threads.hits, sum.threads.cases)).collect();
        assert_eq!(threads, [(0.0, 1.0), (1.0, 1.0), (1.0, 1.0)]);
    }
}
