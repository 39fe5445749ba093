//! How the network grew, month by month, and whether it grows towards the target; how old its ties are.
//!
//! Owns the calendar months and the bands of age. Refuses months of another calendar than UTC's and dates from
//! before LinkedIn existed: those are undated.

use serde::Serialize;

use super::figures::{Change, CountedRate, Sentence, Tally, rounded, share};
use super::is_counted;
use crate::classify::Fit;
use crate::export::Day;
use crate::lists::ContactBook;
use crate::score::Explanation;
use crate::score::inputs::{LIVING_STRENGTH, NEW_CONNECTION_DAYS};
use crate::score::statistics::{FEWEST_CASES, Verdict, difference};

/// LinkedIn opened in May 2003 (its own account of its history): an earlier day is a slip of some editor.
const FIRST_MONTH: Month = Month { year: 2003, month: 5 };

/// Months without a new connection that are still shown at the end: two years, as the score's own series.
const QUIET_MONTHS: i32 = 24;

/// Mean length of a year in days.
const YEAR_DAYS: f64 = 365.25;

/// Bands of age in whole years, each up to the next: thirds of a career's pace (a year, three: the span after
/// which Levin, Walter and Murnighan call a tie dormant, five, ten).
const BANDS_YEARS: [u32; 5] = [0, 1, 3, 5, 10];

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Month {
    year: i32,
    month: i32,
}

impl Month {
    fn of(day: i32) -> Option<Self> {
        let (year, month, _) = Day(day).calendar()?;
        Some(Self { year, month: i32::try_from(month).ok()? })
    }

    /// Months from the year 0.
    fn number(self) -> i32 {
        self.year * 12 + self.month - 1
    }

    fn text(number: i32) -> String {
        format!("{:04}-{:02}", number.div_euclid(12), number.rem_euclid(12) + 1)
    }
}

/// How the network grew.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Growth {
    /// Every month from the first connection on, without gaps, oldest first.
    pub months: Vec<GrowthMonth>,
    /// Connections without a day that can be one.
    pub undated: u32,
    /// In target among the assessable connections of the last 180 days.
    pub recent_in_target: CountedRate,
    /// In target among the assessable connections before those.
    pub earlier_in_target: CountedRate,
    /// Recent share less earlier share; `None` with fewer than five cases on a side.
    pub drift: Option<Change>,
    /// Growth and drift in words.
    pub sentences: Vec<Sentence>,
}

/// New connections of one month.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GrowthMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// New connections that are still connections.
    pub new_connections: u32,
    /// Those of them whose target fit is known.
    pub assessed: u32,
    /// Those of them in the target.
    pub in_target: u32,
    /// Share in target of the assessed; `None` below five.
    pub in_target_share: Option<f64>,
    /// Dated connections up to the month's end.
    pub connections: u32,
}

/// Counts the growth as of the book's day.
pub(super) fn growth(book: &ContactBook<'_>) -> Growth {
    let mut growth = Growth::default();
    let (mut recent, mut earlier) = (Tally::default(), Tally::default());
    let mut dated: Vec<(i32, Fit)> = Vec::with_capacity(book.directory.people.len());
    let mut last_year = Tally::default();
    let mut last_year_all = 0_u32;
    for contact in book.contacts().filter(|contact| is_counted(book, contact)) {
        let fit = contact.fit.assessed;
        let connected = contact.person.connected_on.map(|day| day.0);
        let month = connected.and_then(Month::of).filter(|month| *month >= FIRST_MONTH);
        match month {
            Some(month) => dated.push((month.number(), fit)),
            None => growth.undated += 1,
        }
        let age_days = connected.filter(|_| month.is_some()).map(|day| book.as_of_day.saturating_sub(day));
        if age_days.is_some_and(|age| f64::from(age) < YEAR_DAYS) {
            last_year_all += 1;
        }
        if fit == Fit::Unknown {
            continue;
        }
        if age_days.is_some_and(|age| f64::from(age) < YEAR_DAYS) {
            last_year.add(fit == Fit::Yes);
        }
        if age_days.is_some_and(|age| f64::from(age) < NEW_CONNECTION_DAYS) {
            recent.add(fit == Fit::Yes);
        } else {
            earlier.add(fit == Fit::Yes);
        }
    }
    growth.months = months(&dated, Month::of(book.as_of_day));
    growth.recent_in_target = recent.into();
    growth.earlier_in_target = earlier.into();
    let drift = earlier.estimate().zip(recent.estimate()).map(|(earlier, recent)| difference(earlier, recent));
    growth.drift = drift.map(Change::from);
    if !growth.months.is_empty() {
        let explanation = Explanation::new("network-growth")
            .count("connections", f64::from(last_year_all))
            .count("assessed", f64::from(last_year.cases))
            .count("in_target", f64::from(last_year.hits));
        growth.sentences.push(explanation.into());
        growth.sentences.push(drift_in_words(recent, earlier, drift.map(|drift| drift.verdict)).into());
    }
    growth
}

fn months(dated: &[(i32, Fit)], as_of: Option<Month>) -> Vec<GrowthMonth> {
    let (Some(first), Some(newest)) =
        (dated.iter().map(|(month, _)| *month).min(), dated.iter().map(|(month, _)| *month).max())
    else {
        return Vec::new();
    };
    // An as-of day far in the future adds no thousand empty months.
    let last = as_of.map_or(newest, |as_of| as_of.number().clamp(newest, newest.saturating_add(QUIET_MONTHS)));
    let mut months: Vec<GrowthMonth> =
        (first..=last).map(|number| GrowthMonth { month: Month::text(number), ..GrowthMonth::default() }).collect();
    for (number, fit) in dated {
        // The difference is at most some thousand months: years have four digits in every date that is read.
        let place = usize::try_from(number - first).unwrap_or(usize::MAX);
        if let Some(month) = months.get_mut(place) {
            month.new_connections += 1;
            month.assessed += u32::from(*fit != Fit::Unknown);
            month.in_target += u32::from(*fit == Fit::Yes);
        }
    }
    let mut connections = 0;
    for month in &mut months {
        connections += month.new_connections;
        month.connections = connections;
        if f64::from(month.assessed) >= FEWEST_CASES {
            month.in_target_share = share(month.in_target, month.assessed);
        }
    }
    months
}

fn drift_in_words(recent: Tally, earlier: Tally, verdict: Option<Verdict>) -> Explanation {
    let id = match verdict {
        Some(Verdict::Higher) => "network-drift-toward",
        Some(Verdict::Lower) => "network-drift-away",
        Some(Verdict::NoRealChange) => "network-drift-none",
        None => return Explanation::new("network-drift-unknown").count("needed", FEWEST_CASES),
    };
    let percent = |tally: Tally| 100.0 * tally.proportion().raw().unwrap_or_default();
    Explanation::new(id).number("recent", percent(recent), 0).number("earlier", percent(earlier), 0)
}

/// How old the connections and the living ties are.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Ages {
    /// Connections with a day of connecting.
    pub known: u32,
    /// Connections without one.
    pub unknown: u32,
    /// Years since connecting: a quarter of the connections is younger.
    pub lower_quartile_years: Option<f64>,
    /// Years since connecting: half of the connections are younger.
    pub median_years: Option<f64>,
    /// Years since connecting: three quarters of the connections are younger.
    pub upper_quartile_years: Option<f64>,
    /// Years between first and last contact of the living ties: half have lasted less.
    pub living_tie_median_years: Option<f64>,
    /// Connections by age.
    pub bands: Vec<AgeBand>,
    /// The ages in words.
    pub sentences: Vec<Sentence>,
}

/// Connections of one age.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AgeBand {
    /// From so many years.
    pub from_years: u32,
    /// To less than so many; `None` for the oldest.
    pub to_years: Option<u32>,
    /// Connections.
    pub connections: u32,
    /// Living ties among them; `None` where no tie is measured.
    pub living_ties: Option<u32>,
    /// Their share; `None` without connections or without measured ties.
    pub living_share: Option<f64>,
}

/// Measures the ages as of the book's day.
pub(super) fn ages(book: &ContactBook<'_>) -> Ages {
    let mut ages = Ages {
        bands: BANDS_YEARS
            .iter()
            .enumerate()
            .map(|(place, from)| AgeBand {
                from_years: *from,
                to_years: BANDS_YEARS.get(place + 1).copied(),
                living_ties: book.measures_ties().then_some(0),
                ..AgeBand::default()
            })
            .collect(),
        ..Ages::default()
    };
    let (mut years, mut durations) = (Vec::new(), Vec::new());
    for contact in book.contacts().filter(|contact| is_counted(book, contact)) {
        let is_living = book.strength(&contact).is_some_and(|strength| strength >= LIVING_STRENGTH);
        if is_living {
            durations.push(contact.tie.strength.years);
        }
        let connected = contact.person.connected_on.map(|day| day.0);
        let Some(day) = connected.filter(|day| Month::of(*day).is_some_and(|month| month >= FIRST_MONTH)) else {
            ages.unknown += 1;
            continue;
        };
        ages.known += 1;
        let age = f64::from(book.as_of_day.saturating_sub(day)) / YEAR_DAYS;
        years.push(age);
        if let Some(band) = ages.bands.iter_mut().rev().find(|band| age >= f64::from(band.from_years)) {
            band.connections += 1;
            band.living_ties = band.living_ties.map(|ties| ties + u32::from(is_living));
        }
    }
    for band in &mut ages.bands {
        band.living_share = band.living_ties.and_then(|ties| share(ties, band.connections));
    }
    ages.lower_quartile_years = quantile(&mut years, 0.25);
    ages.median_years = quantile(&mut years, 0.5);
    ages.upper_quartile_years = quantile(&mut years, 0.75);
    ages.living_tie_median_years = quantile(&mut durations, 0.5);
    if let (Some(lower), Some(median), Some(upper)) =
        (ages.lower_quartile_years, ages.median_years, ages.upper_quartile_years)
    {
        let explanation = Explanation::new("network-age")
            .number("median", median, 1)
            .number("lower", lower, 1)
            .number("upper", upper, 1);
        ages.sentences.push(explanation.into());
    }
    if let Some(years) = ages.living_tie_median_years {
        ages.sentences.push(Explanation::new("network-age-living").number("years", years, 1).into());
    }
    ages
}

/// The value below which so large a share of a sample lies; `None` for none. The sample is left in another
/// order. Expected linear time.
fn quantile(sample: &mut [f64], share: f64) -> Option<f64> {
    let last = sample.len().checked_sub(1)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let place = (last as f64 * share).round() as usize;
    Some(rounded(*sample.select_nth_unstable_by(place.min(last), f64::total_cmp).1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::sample_world::{World, person};

    const TODAY: i32 = 20_000;

    fn day(year: i32, month: u32, day: u32) -> Option<i32> {
        Day::from_calendar(year, month, day).map(|day| day.0)
    }

    #[test]
    fn the_months_and_the_undated_are_all_connections() {
        let mut world = World::new(TODAY);
        for (place, connected) in [
            day(2020, 1, 31),
            day(2020, 2, 1),
            day(2020, 2, 29),
            day(2021, 12, 1),
            None,
            day(1970, 1, 1),
            day(2024, 10, 4),
        ]
        .into_iter()
        .enumerate()
        {
            world.add(person(&format!("p{place}"), "Initech", "CEO").connected(connected));
        }
        // As of 2024-10-04: the first two lie after it.
        world.add(person("later", "Initech", "CEO").connected(day(2024, 10, 5)));
        let growth = world.with_book(super::growth);
        let sum: u32 = growth.months.iter().map(|month| month.new_connections).sum();
        assert_eq!((sum, growth.undated), (5, 2));
        assert_eq!(sum + growth.undated, 7, "all connections as of the day");
        assert_eq!(growth.months.first().map(|month| month.month.as_str()), Some("2020-01"));
        assert_eq!(growth.months.last().map(|month| month.month.as_str()), Some("2024-10"));
        assert_eq!(growth.months.len(), 4 * 12 + 10, "no gaps");
        assert_eq!(growth.months[1].new_connections, 2);
        assert_eq!(growth.months.last().map(|month| month.connections), Some(5));
    }

    #[test]
    fn a_network_that_turns_to_its_target_drifts_toward_it() {
        let drift = |recent: &str, earlier: &str| {
            let mut world = World::new(TODAY);
            for place in 0..30 {
                world.add(person(&format!("new{place}"), "Initech", recent).connected(Some(TODAY - 10)));
                world.add(person(&format!("old{place}"), "Initech", earlier).connected(Some(TODAY - 900)));
            }
            world.with_book(super::growth)
        };
        let ids = |growth: &Growth| growth.sentences.iter().map(|sentence| sentence.id).collect::<Vec<_>>();
        let toward = drift("Chief Executive Officer", "Software Engineer");
        assert_eq!(toward.drift.map(|drift| drift.verdict), Some(Verdict::Higher));
        assert_eq!(ids(&toward), ["network-growth", "network-drift-toward"]);
        assert_eq!((toward.recent_in_target.hits, toward.earlier_in_target.hits), (30, 0));
        assert_eq!(ids(&drift("Software Engineer", "Chief Executive Officer"))[1], "network-drift-away");
        assert_eq!(ids(&drift("Chief Executive Officer", "Chief Executive Officer"))[1], "network-drift-none");
    }

    #[test]
    fn a_far_as_of_day_makes_no_thousand_months() {
        let mut world = World::new(2_900_000);
        world.add(person("ana", "Initech", "CEO").connected(day(2020, 1, 1)));
        assert_eq!(world.with_book(super::growth).months.len(), 1 + 24);
        let empty = World::new(TODAY).with_book(super::growth);
        assert!(empty.months.is_empty() && empty.sentences.is_empty());
    }

    #[test]
    fn ages_fall_into_bands_and_none_is_lost() {
        let mut world = World::new(TODAY);
        for (place, years) in [0.0, 0.9, 1.1, 3.5, 9.9, 12.0].into_iter().enumerate() {
            let connected = TODAY - (years * YEAR_DAYS) as i32;
            world.add(person(&format!("p{place}"), "Initech", "CEO").connected(Some(connected)));
        }
        world.add(person("undated", "Initech", "CEO").connected(None));
        world.add(person("partner", "Initech", "CEO").connected(Some(TODAY - 800)).weekly(TODAY - 731, TODAY));
        let ages = world.with_book(super::ages);
        let bands: Vec<u32> = ages.bands.iter().map(|band| band.connections).collect();
        assert_eq!(bands, [2, 2, 1, 1, 1]);
        assert_eq!((ages.known, ages.unknown), (7, 1));
        assert_eq!(ages.bands[1].living_ties, Some(1));
        assert!(ages.living_tie_median_years.is_some_and(|years| (years - 2.0).abs() < 0.1));
        assert!(ages.lower_quartile_years <= ages.median_years && ages.median_years <= ages.upper_quartile_years);
    }
}
