//! Stage 8: what the score is told: facts counted over the stages before, as of one day or many.
//!
//! Owns every count that enters a pillar, its window and what is left out. One pass over the contacts
//! serves all days at once, so that two years of months cost little more than one. Refuses weights and
//! points: `score` gives those out. A file that was not in the export leaves its facts unmeasured.

mod activity;
mod contacts;
mod invitations;
mod lasting;
mod outcome;
mod profile;

pub use outcome::{DealState, StatedOutcome};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::classify::TargetFit;
use crate::correspondence::Relations;
use crate::export::{Export, FileKind};
use crate::people::{Backing, Directory, PersonId};
use crate::score::Inputs;
use crate::score::inputs::{PeopleFacts, RelationshipsFacts};
use crate::score::weights::ValueWeight;

/// Months that the score is recomputed for, the present one not counted.
pub const MONTHS: usize = 24;

/// Mean length of a month in days.
const MONTH_DAYS: f64 = 365.25 / 12.0;

/// Weeks over which rhythm is counted, and days of a week.
const RHYTHM_WEEKS: i32 = 12;
const WEEK_DAYS: i32 = 7;

/// What is counted over.
pub struct Sources<'a> {
    /// Rows of the export.
    pub export: &'a Export,
    /// Everybody.
    pub directory: &'a Directory,
    /// Titles and companies.
    pub judgements: &'a crate::classify::Judgements,
    /// Target fit per person.
    pub fits: &'a [TargetFit],
    /// Conversations per person.
    pub relations: &'a Relations,
    /// Endorsements and recommendations per person.
    pub backings: &'a [Backing],
    /// Outcomes that the user's list of deals states: they override the cues.
    pub outcomes: &'a FxHashMap<PersonId, StatedOutcome>,
    /// What each stage is worth: of several steps with one contact the one worth most on the day counts.
    pub stage_value: ValueWeight,
    /// Whether there are messages, and their directions are known.
    pub has_messages: bool,
    /// Whether the profile states a target.
    pub has_target: bool,
}

/// The days of the monthly series, rising, the as-of day last.
#[must_use]
pub fn monthly_days(as_of_day: i32) -> Vec<i32> {
    (0..=MONTHS)
        .rev()
        // At most two years: the cast is of a small number.
        .map(|months| as_of_day.saturating_sub((months as f64 * MONTH_DAYS).round() as i32))
        .collect()
}

/// The facts as of each of several rising days.
#[must_use]
pub fn count(sources: &Sources<'_>, days: &[i32]) -> Vec<Inputs> {
    let ((counted, in_target_days), (activity, profile, invited)) = rayon::join(
        || contacts::count(sources, days),
        || {
            let export = sources.export;
            (activity::Activity::of(export), profile::Profiled::of(export), invitations::Invited::of(sources))
        },
    );
    let searches: Vec<i32> = sources
        .export
        .search_queries
        .iter()
        .filter_map(|row| row.searched_at.map(crate::conversation::day_of))
        .collect();
    let missing_support_files = missing_support_files(sources);
    let has_searches = is_measured(sources.export, FileKind::SearchQueries);
    days.par_iter()
        .zip(counted)
        .map(|(&day, contacts)| {
            let mut weeks = Weeks::before(day);
            let first = in_target_days.partition_point(|&other| other <= day - RHYTHM_WEEKS * WEEK_DAYS);
            let recent = in_target_days.get(first..).unwrap_or_default().iter().take_while(|&&other| other <= day);
            recent.chain(&searches).for_each(|&other| weeks.add(other));
            let invitations = invited.on(day);
            let (new_in_target, earlier_in_target) = contacts.new_and_earlier_in_target();
            Inputs {
                as_of_day: day,
                connections: contacts.connections(),
                network_age_days: contacts
                    .oldest()
                    .map(|oldest| u32::try_from(day.saturating_sub(oldest)).unwrap_or(0)),
                has_target_profile: sources.has_target,
                brand: profile.on(day, &activity),
                people: PeopleFacts {
                    in_target: Some(contacts.in_target()),
                    decision_makers: Some(contacts.decision_makers()),
                    accepted_invitations: invitations.accepted,
                    noted_invitations: invitations.noted,
                    invitations_window_days: invitations.window_days,
                    new_in_target: Some(new_in_target.into()),
                    earlier_in_target: Some(earlier_in_target.into()),
                    active_weeks: known_count(weeks.count(), RHYTHM_WEEKS as u32, has_searches),
                },
                insights: activity.insights_on(day),
                relationships: RelationshipsFacts {
                    missing_support_files,
                    ..contacts.relationships(sources.has_messages)
                },
                messages: contacts.messages(sources.has_messages),
            }
        })
        .collect()
}

/// Whether a kind of file counts as measured: it is there. One that is not may be one that the archive never
/// had for want of rows or one that got lost since; a score must not fall in silence for either.
fn is_measured(export: &Export, kind: FileKind) -> bool {
    export.contains(kind)
}

/// Files whose rows make the support part of a tie's strength that are not there; 0 where no tie is measured.
fn missing_support_files(sources: &Sources<'_>) -> u32 {
    const SUPPORT: [FileKind; 4] = [
        FileKind::EndorsementsReceived,
        FileKind::EndorsementsGiven,
        FileKind::RecommendationsReceived,
        FileKind::RecommendationsGiven,
    ];
    let missing = SUPPORT.iter().filter(|kind| sources.has_messages && !is_measured(sources.export, **kind));
    // At most four.
    missing.count() as u32
}

/// A count over several files as far as it is known: where one of them is missing it is a lower bound, which
/// says something only if it is full already.
fn known_count(count: u32, full: u32, has_all_files: bool) -> Option<u32> {
    (has_all_files || count >= full).then_some(count)
}

/// Which of the last twelve weeks saw something.
struct Weeks {
    end: i32,
    seen: u32,
}

impl Weeks {
    fn before(day: i32) -> Self {
        Self { end: day, seen: 0 }
    }

    fn add(&mut self, day: i32) {
        let age = self.end.saturating_sub(day);
        if (0..RHYTHM_WEEKS * WEEK_DAYS).contains(&age) {
            self.seen |= 1 << (age / WEEK_DAYS);
        }
    }

    fn count(&self) -> u32 {
        self.seen.count_ones()
    }
}

/// Hits among cases while they are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Tally {
    hits: f64,
    cases: f64,
}

impl Tally {
    fn add(&mut self, is_hit: bool) {
        self.cases += 1.0;
        self.hits += f64::from(u8::from(is_hit));
    }

    fn join(&mut self, other: Self) {
        self.hits += other.hits;
        self.cases += other.cases;
    }
}

impl From<Tally> for crate::score::statistics::Proportion {
    fn from(tally: Tally) -> Self {
        Self::new(tally.hits, tally.cases)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_rise_to_the_as_of_day() {
        let days = monthly_days(20_000);
        assert_eq!(days.len(), MONTHS + 1);
        assert_eq!(days.last(), Some(&20_000));
        assert!(days.windows(2).all(|pair| (30..=31).contains(&(pair[1] - pair[0]))));
    }

    #[test]
    fn weeks_count_once_and_only_the_last_twelve() {
        let mut weeks = Weeks::before(1000);
        for day in [1000, 999, 994, 993, 917, 916, 1001] {
            weeks.add(day);
        }
        assert_eq!(weeks.count(), 3);
    }
}
