//! What the owner's own pages hold: profile, recommendations, endorsers.

use rustc_hash::FxHashMap;

use super::activity::Activity;
use super::{is_measured, known_count};
use crate::conversation::day_of;
use crate::export::{EndorsementStatus, Export, FileKind, RecommendationStatus};
use crate::people::key::profile_key;
use crate::people::names::normalised;
use crate::score::inputs::BrandFacts;
use crate::score::statistics::Proportion;

/// Positions, the latest ones, that a visitor reads (score::inputs).
const LATEST_POSITIONS: usize = 3;

/// Kinds of extras that are enough (score::weights).
const ENOUGH_EXTRAS: u32 = 2;

/// Facts of the profile; only recommendations and endorsements have a date.
pub(super) struct Profiled {
    timeless: BrandFacts,
    received: Option<Vec<i32>>,
    given: Option<Vec<i32>>,
    /// Day of each endorser's first endorsement.
    endorsers: Option<Vec<i32>>,
}

impl Profiled {
    pub(super) fn of(export: &Export) -> Self {
        let profile = export.profile.as_ref();
        let count =
            |kind: FileKind, rows: usize| is_measured(export, kind).then(|| u32::try_from(rows).unwrap_or(u32::MAX));
        let timeless = BrandFacts {
            has_headline: profile.map(|profile| !profile.headline.trim().is_empty()),
            summary_characters: profile
                .map(|profile| u32::try_from(profile.summary.trim().chars().count()).unwrap_or(u32::MAX)),
            described_positions: is_measured(export, FileKind::Positions).then(|| described_positions(export)),
            education_entries: count(FileKind::Education, export.education.len()),
            skills: count(FileKind::Skills, export.skills.len()),
            has_industry: profile.map(|profile| !profile.industry.trim().is_empty()),
            has_location: profile.map(|profile| !profile.location.trim().is_empty()),
            extra_kinds: profile.and_then(|profile| {
                let rows = [
                    (FileKind::Certifications, export.certifications.len()),
                    (FileKind::Languages, export.languages.len()),
                    (FileKind::Projects, export.projects.len()),
                    (FileKind::Publications, export.publications.len()),
                    (FileKind::Courses, export.courses.len()),
                    (FileKind::Honors, export.honors.len()),
                    (FileKind::Organizations, export.organizations.len()),
                ];
                let has_website = !profile.websites.trim().is_empty();
                let kinds = rows.iter().filter(|(_, rows)| *rows > 0).count() + usize::from(has_website);
                let has_all_files = rows.iter().all(|(kind, _)| is_measured(export, *kind));
                known_count(u32::try_from(kinds).unwrap_or(u32::MAX), ENOUGH_EXTRAS, has_all_files)
            }),
            ..BrandFacts::default()
        };
        // A recommendation without a date is as old as need be.
        let day = |time: Option<i64>| time.map_or(i32::MIN, day_of);
        Self {
            timeless,
            received: is_measured(export, FileKind::RecommendationsReceived).then(|| {
                let visible =
                    export.recommendations_received.iter().filter(|row| row.status != RecommendationStatus::Hidden);
                visible.map(|row| day(row.created_at)).collect()
            }),
            given: is_measured(export, FileKind::RecommendationsGiven)
                .then(|| export.recommendations_given.iter().map(|row| day(row.created_at)).collect()),
            endorsers: is_measured(export, FileKind::EndorsementsReceived).then(|| endorsers(export)),
        }
    }

    pub(super) fn on(&self, as_of_day: i32, activity: &Activity) -> BrandFacts {
        let until = |days: &Option<Vec<i32>>| {
            days.as_ref()
                .map(|days| u32::try_from(days.iter().filter(|&&day| day <= as_of_day).count()).unwrap_or(u32::MAX))
        };
        BrandFacts {
            recommendations_received: until(&self.received),
            recommendations_given: until(&self.given),
            endorsers: until(&self.endorsers),
            posts: activity.posts_on(as_of_day),
            ..self.timeless.clone()
        }
    }
}

fn described_positions(export: &Export) -> Proportion {
    let mut positions: Vec<_> = export.positions.iter().collect();
    // The latest first: current ones, then by beginning.
    positions.sort_by_key(|position| (!position.is_current, std::cmp::Reverse(position.started_on.map(|day| day.0))));
    let latest = positions.iter().take(LATEST_POSITIONS);
    let described = latest.clone().filter(|position| !position.description.trim().is_empty()).count();
    Proportion::new(described as f64, latest.count().max(1) as f64)
}

fn endorsers(export: &Export) -> Vec<i32> {
    let mut first: FxHashMap<String, i32> = FxHashMap::default();
    let accepted = export.endorsements_received.iter().filter(|row| row.status != EndorsementStatus::Pending);
    for row in accepted {
        let who = row
            .url
            .as_deref()
            .and_then(profile_key)
            .unwrap_or_else(|| normalised(&format!("{} {}", row.first_name, row.last_name)));
        let day = row.endorsed_at.map_or(i32::MIN, day_of);
        first.entry(who).and_modify(|known| *known = (*known).min(day)).or_insert(day);
    }
    let mut days: Vec<i32> = first.into_values().collect();
    days.sort_unstable();
    days
}
