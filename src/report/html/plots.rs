//! The plots: growth by month, tie strength against silence, score by month, and the bars beside numbers.
//!
//! Owns scales, marks and the table that says the same in words and numbers. Refuses judgement: what is
//! counted is counted elsewhere. A plot without data is none.

use std::collections::BTreeSet;

use super::page::{GrowthMonth, Page, ScoreMonth, TiePoint};
use super::svg::{Anchor, Svg};
use super::text::plain;

/// A plot and the table that says the same.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Plot {
    /// Name for addresses within the page.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// One sentence on how to read it.
    pub note: String,
    /// The drawing.
    pub svg: String,
    /// Marks and what they stand for: class of the mark, words.
    pub legend: Vec<(&'static str, String)>,
    /// Headings of the table.
    pub columns: Vec<String>,
    /// Rows of the table.
    pub rows: Vec<Vec<String>>,
}

/// Width of a plot in user units: at this width the labels' 12 units are about 9 pixels on a phone of 360
/// pixels and 14 on a desk, readable on both.
const WIDTH: f64 = 480.0;
/// Left edge of the data: room for `10,000`.
const LEFT: f64 = 44.0;
/// Right edge of the data.
const RIGHT: f64 = WIDTH - 10.0;
/// Bars that can still be told apart at [`WIDTH`]: 3.5 units each.
const MOST_BARS: usize = 120;
/// Dots drawn: more would hide each other (2,000 dots of 4 units cover a quarter of the plot) and weigh.
const MOST_DOTS: usize = 2_000;
/// Width of a label of a year, with its gap.
const YEAR_WIDTH: f64 = 46.0;
/// Strength from which a tie lives (scoring model).
const LIVING_STRENGTH: f64 = 20.0;
/// Strength above which a tie is strong: the reference of a monthly partner is 75, of a yearly 36; half-way.
const STRONG_STRENGTH: f64 = 50.0;

/// All plots that have data, in the page's order.
#[must_use]
pub fn plots(page: &Page) -> Vec<Plot> {
    [growth(page), ties(page), score_months(page)].into_iter().flatten().collect()
}

fn fraction(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

fn number_of(count: usize) -> f64 {
    // A count of rows stays far below 2^52.
    #[expect(clippy::cast_precision_loss)]
    let number = count as f64;
    number
}

/// A linear scale from values to coordinates.
#[derive(Clone, Copy)]
struct Scale {
    from: (f64, f64),
    to: (f64, f64),
}

impl Scale {
    fn at(&self, value: f64) -> f64 {
        let span = self.from.1 - self.from.0;
        if span <= 0.0 {
            return self.to.0;
        }
        self.to.0 + (value - self.from.0) / span * (self.to.1 - self.to.0)
    }
}

/// Round steps (1, 2, 5 by powers of ten) that cut a range into at most four parts.
fn step_of(span: f64) -> f64 {
    if !(span.is_finite() && span > 0.0) {
        return 1.0;
    }
    let power = 10_f64.powf((span / 4.0).log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().find(|step| step * power * 4.0 >= span).unwrap_or(10.0);
    (step * power).max(1.0)
}

fn horizontal_grid(svg: &mut Svg, scale: Scale, step: f64, label: impl Fn(f64) -> String) {
    let mut value = (scale.from.0 / step).ceil() * step;
    // At most five lines by the choice of the step; the bound guards against a step that rounds to nothing.
    for _ in 0..8 {
        if value > scale.from.1 + step * 1e-9 {
            break;
        }
        let y = scale.at(value);
        svg.line("rule", (LEFT, y), (RIGHT, y));
        svg.text("tick", (LEFT - 6.0, y + 4.0), Anchor::End, &label(value));
        value += step;
    }
}

/// Labels of years under bars or points whose months are given, as many as fit.
fn year_labels<'a>(svg: &mut Svg, y: f64, months: impl Iterator<Item = (f64, &'a str)>) {
    let mut last_year = String::new();
    let mut free_from = f64::NEG_INFINITY;
    for (x, month) in months {
        let year: String = month.chars().take(4).collect();
        if year != last_year {
            if x >= free_from && x + YEAR_WIDTH * 0.7 <= WIDTH {
                svg.line("rule", (x, y - 16.0), (x, y - 11.0));
                svg.text("tick", (x, y), Anchor::Start, &plain(&year));
                free_from = x + YEAR_WIDTH;
            }
            last_year = year;
        }
    }
}

/// Months joined so that no more than [`MOST_BARS`] remain.
fn joined(months: &[GrowthMonth]) -> Vec<GrowthMonth> {
    let size = months.len().div_ceil(MOST_BARS).max(1);
    months
        .chunks(size)
        .map(|chunk| {
            let span = |name: fn(&GrowthMonth) -> &str| {
                let first = chunk.first().map(name).unwrap_or_default();
                let last = chunk.last().map(name).unwrap_or_default();
                if first == last { first.to_owned() } else { format!("{first} – {last}") }
            };
            GrowthMonth {
                month: span(|month| &month.month),
                label: span(|month| if month.label.is_empty() { &month.month } else { &month.label }),
                new_connections: chunk.iter().map(|month| month.new_connections).fold(0, u32::saturating_add),
                in_target: chunk.iter().map(|month| month.in_target).fold(0, u32::saturating_add),
            }
        })
        .collect()
}

/// Share in target over the twelve months up to each month; `None` with under five new connections, as no
/// rate of fewer is scored.
fn trailing_shares(months: &[GrowthMonth]) -> Vec<Option<f64>> {
    const MONTHS: usize = 12;
    let (mut all, mut hits) = (0_u64, 0_u64);
    let mut shares = Vec::with_capacity(months.len());
    for (place, month) in months.iter().enumerate() {
        all += u64::from(month.new_connections);
        hits += u64::from(month.in_target);
        if let Some(gone) = place.checked_sub(MONTHS).and_then(|before| months.get(before)) {
            all = all.saturating_sub(u64::from(gone.new_connections));
            hits = hits.saturating_sub(u64::from(gone.in_target));
        }
        #[expect(clippy::cast_precision_loss)]
        shares.push((all >= 5).then(|| (hits as f64 / all as f64).min(1.0)));
    }
    shares
}

/// Runs of points between gaps.
fn runs(points: impl Iterator<Item = Option<(f64, f64)>>) -> Vec<Vec<(f64, f64)>> {
    let mut runs: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    for point in points {
        match (point, runs.last_mut()) {
            (Some(point), Some(run)) => run.push(point),
            (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn growth(page: &Page) -> Option<Plot> {
    let labels = &page.labels;
    let months = joined(&page.growth);
    let most = months.iter().map(|month| month.new_connections).max().filter(|most| *most > 0)?;
    let (top, floor, share_top, share_floor) = (12.0, 150.0, 176.0, 232.0);
    let step = step_of(f64::from(most));
    let counts = Scale { from: (0.0, (f64::from(most) / step).ceil() * step), to: (floor, top) };
    let places = Scale { from: (0.0, number_of(months.len())), to: (LEFT, RIGHT) };
    let mut svg = Svg::default();
    horizontal_grid(&mut svg, counts, step, |count| page.numbers.number(count, 0));
    let width = (RIGHT - LEFT) / number_of(months.len());
    let bar = (width - (width * 0.2).min(1.5)).min(28.0);
    for (place, month) in months.iter().enumerate() {
        let x = places.at(number_of(place)) + (width - bar) / 2.0;
        let in_target = month.in_target.min(month.new_connections);
        let (all, hits) = (counts.at(f64::from(month.new_connections)), counts.at(f64::from(in_target)));
        svg.rectangle("fill-other", x, all, bar, hits - all);
        svg.rectangle("fill-accent", x, hits, bar, floor - hits);
    }
    let shares = trailing_shares(&page.growth);
    let share_scale = Scale { from: (0.0, 1.0), to: (share_floor, share_top) };
    for share in [0.0, 0.5, 1.0] {
        let y = share_scale.at(share);
        svg.line("rule", (LEFT, y), (RIGHT, y));
        svg.text("tick", (LEFT - 6.0, y + 4.0), Anchor::End, &page.numbers.percent(share));
    }
    let share_places = Scale { from: (0.0, number_of(page.growth.len())), to: (LEFT, RIGHT) };
    let points = shares
        .iter()
        .enumerate()
        .map(|(place, share)| share.map(|share| (share_places.at(number_of(place) + 0.5), share_scale.at(share))));
    for run in runs(points) {
        svg.polyline("line-accent", &run);
    }
    let starts = months.iter().enumerate().map(|(place, month)| (places.at(number_of(place)), month.month.as_str()));
    year_labels(&mut svg, 252.0, starts);
    let rows = months
        .iter()
        .map(|month| {
            vec![
                plain(if month.label.is_empty() { &month.month } else { &month.label }),
                page.numbers.count(u64::from(month.new_connections)),
                page.numbers.count(u64::from(month.in_target)),
                page.numbers.percent(fraction(month.in_target, month.new_connections)),
            ]
        })
        .collect();
    Some(Plot {
        id: "growth",
        title: labels.growth.clone(),
        note: labels.growth_note.clone(),
        svg: svg.picture("growth", WIDTH, 258.0, &labels.growth, &labels.growth_note),
        legend: vec![
            ("key-accent", labels.in_target.clone()),
            ("key-other", labels.others.clone()),
            ("key-line", labels.share_in_target.clone()),
        ],
        columns: vec![
            labels.month.clone(),
            labels.new_connections.clone(),
            labels.in_target.clone(),
            labels.share_of_month.clone(),
        ],
        rows,
    })
}

fn ties(page: &Page) -> Option<Plot> {
    let labels = &page.labels;
    if page.ties.is_empty() {
        return None;
    }
    let (top, floor) = (12.0, 226.0);
    let longest = page.ties.iter().map(|tie| tie.days_since_last_contact).max().unwrap_or(0);
    // A decade and the room of its label at least, so that networks of different ages look alike.
    let days = |days: u32| (f64::from(days.max(1))).log10();
    let across = Scale { from: (0.0, days(longest.max(5_500))), to: (LEFT + 4.0, RIGHT - 4.0) };
    let up = Scale { from: (0.0, 100.0), to: (floor, top) };
    let mut svg = Svg::default();
    svg.rectangle("zone", LEFT, top, RIGHT - LEFT, up.at(LIVING_STRENGTH) - top);
    horizontal_grid(&mut svg, up, 20.0, |strength| page.numbers.number(strength, 0));
    let ticks = [
        (1, &labels.one_day),
        (7, &labels.one_week),
        (30, &labels.one_month),
        (365, &labels.one_year),
        (1_095, &labels.three_years),
        (3_650, &labels.ten_years),
    ];
    for (tick_days, label) in &ticks {
        let x = across.at(days(*tick_days));
        svg.line("rule", (x, top), (x, floor + 4.0));
        let anchor = if *tick_days == 1 { Anchor::Start } else { Anchor::Middle };
        svg.text("tick", (x, floor + 18.0), anchor, label);
    }
    let [others, in_target] = dots_of(&page.ties, |tie| {
        (across.at(days(tie.days_since_last_contact)), up.at(tie.strength.clamp(0.0, 100.0)))
    });
    svg.dots("dot-other", &others);
    svg.dots("dot-accent", &in_target);
    svg.text("mark", (LEFT + 6.0, up.at(LIVING_STRENGTH) - 5.0), Anchor::Start, &labels.living);
    svg.text("tick", ((LEFT + RIGHT) / 2.0, floor + 36.0), Anchor::Middle, &labels.last_contact);
    Some(Plot {
        id: "ties",
        title: labels.ties.clone(),
        note: labels.ties_note.clone(),
        svg: svg.picture("ties", WIDTH, floor + 42.0, &labels.ties, &labels.ties_note),
        legend: vec![("key-dot-accent", labels.in_target.clone()), ("key-dot-other", labels.others.clone())],
        columns: vec![
            labels.last_contact.clone(),
            format!("{} 0–20", labels.tie_strength),
            format!("{} 20–50", labels.tie_strength),
            format!("{} 50–100", labels.tie_strength),
        ],
        rows: tie_bins(page, &ticks),
    })
}

/// Distinct places of the dots out of and in the target, at most [`MOST_DOTS`] together. Both are thinned
/// alike, so that their shares stay true.
fn dots_of(ties: &[TiePoint], place: impl Fn(&TiePoint) -> (f64, f64)) -> [Vec<(f64, f64)>; 2] {
    // Half a unit: closer dots cannot be told apart.
    #[expect(clippy::cast_possible_truncation)]
    let halves = |value: f64| (value * 2.0).round() as i64;
    let distinct = |is_in_target: bool| -> BTreeSet<(i64, i64)> {
        ties.iter()
            .filter(|tie| tie.is_in_target == is_in_target && tie.strength.is_finite())
            .map(|tie| {
                let (x, y) = place(tie);
                (halves(x), halves(y))
            })
            .collect()
    };
    let both = [distinct(false), distinct(true)];
    let stride = both.iter().map(BTreeSet::len).sum::<usize>().div_ceil(MOST_DOTS - 1).max(1);
    // Coordinates of a few hundred units are exact.
    #[expect(clippy::cast_precision_loss)]
    both.map(|places| places.into_iter().step_by(stride).map(|(x, y)| (x as f64 / 2.0, y as f64 / 2.0)).collect())
}

fn tie_bins(page: &Page, ticks: &[(u32, &String); 6]) -> Vec<Vec<String>> {
    let mut counts = [[0_u64; 3]; 7];
    for tie in &page.ties {
        let row = ticks.iter().take_while(|(days, _)| tie.days_since_last_contact > *days).count();
        let column = usize::from(tie.strength >= LIVING_STRENGTH) + usize::from(tie.strength >= STRONG_STRENGTH);
        if let Some(cell) = counts.get_mut(row).and_then(|row| row.get_mut(column)) {
            *cell += 1;
        }
    }
    let names = ticks.iter().map(|(_, label)| format!("≤ {label}")).chain([format!("> {}", page.labels.ten_years)]);
    names
        .zip(counts)
        .map(|(name, row)| std::iter::once(name).chain(row.map(|count| page.numbers.count(count))).collect())
        .collect()
}

fn score_months(page: &Page) -> Option<Plot> {
    let labels = &page.labels;
    let months: &[ScoreMonth] = &page.score_months;
    let scored = || months.iter().filter(|month| month.score.is_some());
    if scored().count() < 2 {
        return None;
    }
    let (top, floor) = (12.0, 196.0);
    let lowest = scored().map(|month| month.low.min(month.score.unwrap_or(month.low))).fold(f64::INFINITY, f64::min);
    let highest = scored().map(|month| month.high.max(month.score.unwrap_or(month.high))).fold(0.0, f64::max);
    // At least twenty points high, so that a flat year looks flat.
    let middle = f64::midpoint(lowest, highest).clamp(10.0, 90.0);
    let low = (lowest.min(middle - 10.0) / 5.0).floor() * 5.0;
    let high = (highest.max(middle + 10.0) / 5.0).ceil() * 5.0;
    let up = Scale { from: (low.max(0.0), high.min(100.0)), to: (floor, top) };
    let across = Scale { from: (0.0, number_of(months.len().max(2) - 1)), to: (LEFT + 6.0, RIGHT - 6.0) };
    let mut svg = Svg::default();
    horizontal_grid(&mut svg, up, step_of(up.from.1 - up.from.0).max(5.0), |score| page.numbers.number(score, 0));
    let at = |value: fn(&ScoreMonth) -> f64| {
        runs(months.iter().enumerate().map(move |(place, month)| {
            month.score.map(|_| (across.at(number_of(place)), up.at(value(month).clamp(0.0, 100.0))))
        }))
    };
    for (high, low) in at(|month| month.high).into_iter().zip(at(|month| month.low)) {
        let around: Vec<(f64, f64)> = high.into_iter().chain(low.into_iter().rev()).collect();
        svg.polygon("band", &around);
    }
    for run in at(|month| month.score.unwrap_or(0.0)) {
        svg.polyline("line-accent", &run);
        svg.dots("dot-score", &run);
    }
    let starts = months.iter().enumerate().map(|(place, month)| (across.at(number_of(place)), month.month.as_str()));
    year_labels(&mut svg, floor + 22.0, starts);
    let rows = months
        .iter()
        .map(|month| {
            let shown = month.score.map_or_else(|| labels.not_measured.clone(), |score| page.numbers.number(score, 1));
            let bounds = match month.score {
                Some(_) => format!("{}–{}", page.numbers.number(month.low, 1), page.numbers.number(month.high, 1)),
                None => String::new(),
            };
            vec![plain(if month.label.is_empty() { &month.month } else { &month.label }), shown, bounds]
        })
        .collect();
    Some(Plot {
        id: "score-months",
        title: labels.score_months.clone(),
        note: labels.score_months_note.clone(),
        svg: svg.picture("score-months", WIDTH, floor + 30.0, &labels.score_months, &labels.score_months_note),
        legend: Vec::new(),
        columns: vec![labels.month.clone(), labels.score.clone(), labels.bounds.clone()],
        rows,
    })
}

/// The bar of a score between its bounds.
#[must_use]
pub fn bounded_bar(score: Option<f64>, low: f64, high: f64, available: f64) -> String {
    let mut svg = Svg::default();
    let scale = Scale { from: (0.0, available.max(f64::MIN_POSITIVE)), to: (0.0, 200.0) };
    let at = |points: f64| scale.at(points).clamp(0.0, 200.0);
    svg.rectangle("track", 0.0, 2.0, 200.0, 8.0);
    if let Some(score) = score {
        svg.rectangle("fill-accent", 0.0, 2.0, at(score), 8.0);
    }
    // A thin range over the bar; below one unit of 200 it would be a blot.
    if at(high) - at(low) > 1.0 {
        svg.line("range", (at(low), 6.0), (at(high), 6.0));
        svg.line("range", (at(low), 1.5), (at(low), 10.5));
        svg.line("range", (at(high), 1.5), (at(high), 10.5));
    }
    svg.ornament(200.0, 12.0)
}

/// The bar of a share, 0–1, with a mark at another share if one is given.
#[must_use]
pub fn share_bar(share: f64, mark: Option<f64>) -> String {
    let mut svg = Svg::default();
    svg.rectangle("track", 0.0, 2.0, 200.0, 8.0);
    svg.rectangle("fill-accent", 0.0, 2.0, share.clamp(0.0, 1.0) * 200.0, 8.0);
    if let Some(mark) = mark {
        let x = mark.clamp(0.0, 1.0) * 200.0;
        svg.line("range", (x, 0.0), (x, 12.0));
    }
    svg.ornament(200.0, 12.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::html::labels::Labels;

    fn page() -> Page {
        Page { labels: Labels::new(str::to_owned), ..Page::default() }
    }

    fn month(year: u32, month: u32, new_connections: u32, in_target: u32) -> GrowthMonth {
        GrowthMonth { month: format!("{year}-{month:02}"), label: String::new(), new_connections, in_target }
    }

    #[test]
    fn a_plot_without_data_is_none() {
        assert!(plots(&page()).is_empty());
        let flat = Page { growth: vec![month(2026, 1, 0, 0)], ..page() };
        assert!(plots(&flat).is_empty());
        let single = Page {
            score_months: vec![ScoreMonth {
                month: "2026-01".to_owned(),
                score: Some(5.0),
                low: 4.0,
                high: 6.0,
                ..ScoreMonth::default()
            }],
            ..page()
        };
        assert!(plots(&single).is_empty());
    }

    #[test]
    fn joined_months_keep_every_connection() {
        let months: Vec<GrowthMonth> = (0..500).map(|place| month(1980 + place / 12, place % 12 + 1, 3, 1)).collect();
        let joined = joined(&months);
        assert!(joined.len() <= MOST_BARS);
        assert_eq!(joined.iter().map(|month| month.new_connections).sum::<u32>(), 1_500);
        assert_eq!(joined.iter().map(|month| month.in_target).sum::<u32>(), 500);
    }

    #[test]
    fn the_share_is_of_the_twelve_months_before() {
        let mut months: Vec<GrowthMonth> = (1..=12).map(|place| month(2025, place, 10, 10)).collect();
        months.extend((1..=12).map(|place| month(2026, place, 10, 0)));
        let shares = trailing_shares(&months);
        assert_eq!(shares.first().copied().flatten(), Some(1.0));
        assert_eq!(shares.get(17).copied().flatten(), Some(0.5));
        assert_eq!(shares.last().copied().flatten(), Some(0.0));
        assert_eq!(trailing_shares(&[month(2026, 1, 4, 4)]), vec![None]);
    }

    #[test]
    fn the_table_of_ties_counts_every_tie_though_not_all_are_drawn() {
        let ties: Vec<TiePoint> = (0..30_000_u32)
            .map(|place| TiePoint {
                days_since_last_contact: place % 5_000,
                strength: f64::from(place % 101),
                is_in_target: place % 3 == 0,
            })
            .collect();
        let plot = plots(&Page { ties, ..page() }).into_iter().next().unwrap();
        let counted: u64 = plot
            .rows
            .iter()
            .flat_map(|row| row.iter().skip(1))
            .map(|cell| cell.replace(',', "").parse::<u64>().unwrap())
            .sum();
        assert_eq!(counted, 30_000);
        let drawn = plot.svg.matches("h0").count();
        assert!((MOST_DOTS / 4..=MOST_DOTS).contains(&drawn), "{drawn}");
        let in_target = plot.svg.split("dot-accent").nth(1).unwrap().matches("h0").count();
        assert!((0.25..0.45).contains(&(in_target as f64 / drawn as f64)), "{in_target} of {drawn}");
    }

    #[test]
    fn a_month_that_was_not_measured_breaks_the_line() {
        let score_months = [Some(40.0), Some(41.0), None, Some(44.0), Some(45.0)]
            .into_iter()
            .enumerate()
            .map(|(place, score)| ScoreMonth {
                month: format!("2026-{:02}", place + 1),
                score,
                low: 38.0,
                high: 47.0,
                ..ScoreMonth::default()
            })
            .collect();
        let plot = plots(&Page { score_months, ..page() }).into_iter().next().unwrap();
        assert_eq!(plot.svg.matches("line-accent").count(), 2);
        assert!(plot.rows.get(2).unwrap().contains(&"html-not-measured".to_owned()));
    }

    #[test]
    fn steps_are_round_and_few() {
        for span in [0.0, 1.0, 3.0, 7.0, 99.0, 101.0, 12_345.0, f64::NAN, f64::INFINITY, 4e9] {
            let step = step_of(span);
            assert!(step >= 1.0, "{span}");
            assert!(!span.is_finite() || span / step <= 5.0, "{span}: {step}");
        }
    }

    #[test]
    fn bars_stay_inside_their_track() {
        for (score, low, high) in [(30.0, -5.0, 90.0), (f64::NAN, f64::NAN, f64::NAN), (12.5, 10.0, 20.0)] {
            let bar = bounded_bar(Some(score), low, high, 25.0);
            assert!(!bar.contains("NaN") && !bar.contains("width=\"-"), "{bar}");
        }
        assert!(share_bar(7.0, Some(1.0)).contains(r#"width="200""#));
    }
}
