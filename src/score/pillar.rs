//! A pillar as the sum of its named lines, and the ledger in which the lines are entered.
//!
//! Owns how lines become a pillar: points earned over points available, what is not measured left out of
//! both, bounds with it at nothing and in full. Refuses to know what any line counts.

use super::explanation::Explanation;
use super::statistics::{Proportion, share};
use super::weights::{CapWeight, RateWeight, SaturationWeight, ShareWeight};
use std::collections::BTreeMap;

/// Points of a pillar whose every line is earned in full.
pub const PILLAR_POINTS: f64 = 25.0;

/// Share of the points that must be measured for a single number; below it only the bounds are given.
pub const LEAST_COVERAGE: f64 = 0.5;

/// The five pillars, in the order of every array of pillars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PillarId {
    /// Establish your professional brand.
    Brand,
    /// Find the right people.
    People,
    /// Engage with insights.
    Insights,
    /// Build relationships.
    Relationships,
    /// Make the most of messages.
    Messages,
}

impl PillarId {
    /// All five in order; the first four make the classic total.
    pub const ALL: [Self; 5] = [Self::Brand, Self::People, Self::Insights, Self::Relationships, Self::Messages];

    /// The name in files and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Brand => "brand",
            Self::People => "people",
            Self::Insights => "insights",
            Self::Relationships => "relationships",
            Self::Messages => "messages",
        }
    }

    /// The pillar of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pillar| pillar.as_str() == name)
    }

    /// Name of the message that is the pillar's title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Brand => "score-pillar-brand",
            Self::People => "score-pillar-people",
            Self::Insights => "score-pillar-insights",
            Self::Relationships => "score-pillar-relationships",
            Self::Messages => "score-pillar-messages",
        }
    }
}

/// One input of a line as it is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fact {
    /// A count or a measured number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
}

/// One line of a pillar: how many points for what.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Stable name in files, the same as the line's weight.
    pub id: &'static str,
    /// Name of the message that is the line's title.
    pub title: &'static str,
    /// Points earned; `None` where the line is not measured.
    pub points: Option<f64>,
    /// Points that the line can give; where a part of it is not measured, those of the other part.
    pub available: f64,
    /// The numbers that went into it; empty where it is not measured.
    pub input: BTreeMap<&'static str, Fact>,
    /// How they make points, with the weights in use.
    pub formula: String,
    /// 90 % interval of the points, where the line is a rate or a median.
    pub interval: Option<[f64; 2]>,
    /// The line in words, or why it is not measured.
    pub explanation: Explanation,
}

impl Line {
    /// Whether the line's input was there and had cases enough.
    #[must_use]
    pub fn is_measured(&self) -> bool {
        self.points.is_some()
    }
}

/// One pillar with its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Pillar {
    /// Which of the five.
    pub id: PillarId,
    /// 0 to 25; `None` where less than half of the points are measured.
    pub score: Option<f64>,
    /// The same without regard to coverage; `None` only where nothing is measured.
    pub estimate: Option<f64>,
    /// Share of the points that is measured, 0 to 1.
    pub coverage: f64,
    /// The score with the missing points at nothing.
    pub low: f64,
    /// The score with the missing points in full.
    pub high: f64,
    /// 90 % interval of the estimate from those of its lines.
    pub interval: Option<[f64; 2]>,
    /// The lines in the order of the table.
    pub lines: Vec<Line>,
}

impl Pillar {
    /// By how much one point of a measured line counts in the estimate; `None` where nothing is measured.
    #[must_use]
    pub fn scale(&self) -> Option<f64> {
        let measured: f64 = self.lines.iter().filter(|line| line.is_measured()).map(|line| line.available).sum();
        (measured > 0.0).then(|| PILLAR_POINTS / measured)
    }

    /// What each measured line lost of the pillar's 25, in order; together they are 25 less the estimate.
    #[must_use]
    pub fn lost_points(&self) -> Vec<(&'static str, f64)> {
        let scale = self.scale().unwrap_or(0.0);
        self.lines
            .iter()
            .filter_map(|line| line.points.map(|points| (line.id, (line.available - points) * scale)))
            .collect()
    }
}

/// Names of a line: in files, of its title and of its sentence.
pub(super) struct LineNames {
    pub id: &'static str,
    pub title: &'static str,
    pub sentence: &'static str,
}

/// The names of a line from its name in files and its name in messages.
macro_rules! line_names {
    ($id:literal, $message:literal) => {
        $crate::score::pillar::LineNames {
            id: $id,
            title: concat!("score-title-", $message),
            sentence: concat!("score-line-", $message),
        }
    };
}
pub(super) use line_names;

/// What was found for a line.
pub(super) enum Finding {
    /// The share of the line's points that is earned, 0 to 1.
    Earned(f64),
    /// A file of the line is missing: the share earned of the part that can be measured without it, and that part of
    /// the line's points, both 0 to 1.
    EarnedOfPart { earned: f64, part: f64 },
    /// The export has no such file.
    NotInExport(&'static str),
    /// There are cases, but too few for a rate.
    TooFewCases(f64),
}

/// How a measured line is told.
pub(super) struct Story {
    /// 90 % interval of the share.
    pub interval: Option<[f64; 2]>,
    pub input: Vec<(&'static str, Fact)>,
    pub formula: String,
    pub explanation: Explanation,
}

/// One line as the arithmetic needs it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub available: f64,
    /// Part of the points that the measured share is of, 0 to 1.
    pub part: f64,
    /// Share earned, 0 to 1; `None` where not measured.
    pub share: Option<f64>,
}

/// The book into which a pillar enters its lines; it tells their stories only if asked to, since re-scoring
/// for actions needs the points alone.
pub(super) struct Ledger {
    tells_stories: bool,
    pub entries: Vec<Entry>,
    lines: Vec<Line>,
}

impl Ledger {
    pub fn new(tells_stories: bool) -> Self {
        Self { tells_stories, entries: Vec::with_capacity(12), lines: Vec::new() }
    }

    /// Enters one line.
    pub fn enter(&mut self, names: &LineNames, available: f64, finding: Finding, story: impl FnOnce() -> Story) {
        let (earned, part) = match finding {
            Finding::Earned(earned) => (Some(share(earned)), 1.0),
            Finding::EarnedOfPart { earned, part } => (Some(share(earned)), share(part)),
            Finding::NotInExport(_) | Finding::TooFewCases(_) => (None, 1.0),
        };
        self.entries.push(Entry { available, part, share: earned });
        if !self.tells_stories {
            return;
        }
        let available = available * part;
        let mut line = Line {
            id: names.id,
            title: names.title,
            points: earned.map(|earned| earned * available),
            available,
            input: BTreeMap::new(),
            formula: String::new(),
            interval: None,
            explanation: match finding {
                Finding::NotInExport(file) => Explanation::new("score-missing-file")
                    .with("file", super::explanation::Argument::Text(file.to_owned())),
                Finding::TooFewCases(cases) => Explanation::new("score-too-few-cases")
                    .count("cases", cases)
                    .count("needed", super::statistics::FEWEST_CASES),
                Finding::Earned(_) | Finding::EarnedOfPart { .. } => Explanation::new(names.sentence),
            },
        };
        if let Some(earned) = earned {
            let story = story();
            line.input = story.input.into_iter().collect();
            line.formula = story.formula;
            line.interval = story
                .interval
                .map(|[low, high]| [share(low).min(earned) * available, share(high).max(earned) * available]);
            let decimals = if available.fract() == 0.0 { 0 } else { 1 };
            line.explanation =
                story.explanation.number("points", earned * available, 1).number("available", available, decimals);
            if let Some([low, high]) = line.interval {
                line.explanation = line.explanation.number("low", low, 1).number("high", high, 1);
            }
        }
        self.lines.push(line);
    }

    /// The pillar that the entries make; it tells its lines if the ledger tells stories.
    pub fn close(self, id: PillarId) -> Pillar {
        let sums = Sums::of(&self.entries);
        let coverage = sums.coverage();
        let estimate = sums.estimate();
        let interval = estimate.map(|estimate| {
            let scale = PILLAR_POINTS / sums.measured;
            let deviations = |side: fn(&Line) -> Option<f64>| {
                self.lines.iter().filter_map(side).map(|deviation| deviation * deviation).sum::<f64>().sqrt() * scale
            };
            let down = deviations(|line| Some(line.points? - line.interval?[0]));
            let up = deviations(|line| Some(line.interval?[1] - line.points?));
            [(estimate - down).max(0.0), (estimate + up).min(PILLAR_POINTS)]
        });
        Pillar {
            id,
            score: estimate.filter(|_| coverage >= LEAST_COVERAGE),
            estimate,
            coverage,
            low: sums.low(),
            high: sums.high(),
            interval,
            lines: self.lines,
        }
    }
}

/// The sums of a pillar's entries.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub earned: f64,
    pub measured: f64,
    pub all: f64,
}

impl Sums {
    pub fn of(entries: &[Entry]) -> Self {
        Self::weighted(entries, |_| 1.0)
    }

    /// The sums with each line's points multiplied by a factor of its place.
    pub fn weighted(entries: &[Entry], factor: impl Fn(usize) -> f64) -> Self {
        entries.iter().enumerate().fold(Self::default(), |mut sums, (place, entry)| {
            let available = entry.available * factor(place);
            sums.all += available;
            if let Some(earned) = entry.share {
                sums.measured += available * entry.part;
                sums.earned += earned * available * entry.part;
            }
            sums
        })
    }

    pub fn coverage(self) -> f64 {
        if self.all > 0.0 { share(self.measured / self.all) } else { 0.0 }
    }

    /// 0 to 25 of what is measured; `None` where nothing is.
    pub fn estimate(self) -> Option<f64> {
        (self.measured > 0.0).then(|| PILLAR_POINTS * share(self.earned / self.measured))
    }

    pub fn low(self) -> f64 {
        if self.all > 0.0 { PILLAR_POINTS * share(self.earned / self.all) } else { 0.0 }
    }

    pub fn high(self) -> f64 {
        if self.all > 0.0 {
            PILLAR_POINTS * share((self.earned + self.all - self.measured) / self.all)
        } else {
            PILLAR_POINTS
        }
    }
}

/// Lines of the shapes that several pillars share.
impl Ledger {
    /// `points · min(1, x / full_at)`.
    pub fn enter_capped(&mut self, names: &LineNames, weight: CapWeight, file: &'static str, amount: Option<f64>) {
        let finding = amount.map_or(Finding::NotInExport(file), |amount| Finding::Earned(amount / weight.full_at));
        self.enter(names, weight.points, finding, || Story {
            interval: None,
            input: vec![("count", Fact::Number(amount.unwrap_or_default()))],
            formula: format!("{} · min(1, count / {})", weight.points, weight.full_at),
            explanation: Explanation::new(names.sentence).count("count", amount.unwrap_or_default()).number(
                "full",
                weight.full_at,
                0,
            ),
        });
    }

    /// `points · (1 − 2^(−x / half_at))` of an amount, shown under the name `amount`.
    pub fn enter_saturating(
        &mut self,
        names: &LineNames,
        weight: SaturationWeight,
        file: &'static str,
        (name, decimals): (&'static str, u8),
        amount: Option<f64>,
    ) {
        let finding = amount.map_or(Finding::NotInExport(file), |amount| {
            Finding::Earned(super::statistics::saturation(amount, weight.half_at))
        });
        self.enter(names, weight.points, finding, || {
            let amount = amount.unwrap_or_default();
            let explanation = Explanation::new(names.sentence);
            Story {
                interval: None,
                input: vec![(name, Fact::Number(amount))],
                formula: format!("{} · (1 − 2^(−{name} / {}))", weight.points, weight.half_at),
                explanation: if decimals == 0 {
                    explanation.count(name, amount)
                } else {
                    explanation.number(name, amount, decimals)
                },
            }
        });
    }

    /// Yes or no for all points.
    pub fn enter_flag(&mut self, names: &LineNames, weight: ShareWeight, file: &'static str, flag: Option<bool>) {
        let finding = flag.map_or(Finding::NotInExport(file), |flag| Finding::Earned(if flag { 1.0 } else { 0.0 }));
        self.enter(names, weight.points, finding, || Story {
            interval: None,
            input: vec![("present", Fact::Flag(flag.unwrap_or_default()))],
            formula: format!("{} if present", weight.points),
            explanation: Explanation::new(names.sentence).count("present", if flag == Some(true) { 1.0 } else { 0.0 }),
        });
    }

    /// A shrunk rate, whose interval may be widened for a share of cases that could not be assessed.
    pub fn enter_rate(
        &mut self,
        names: &LineNames,
        weight: RateWeight,
        file: &'static str,
        rate: Option<Proportion>,
        more: impl FnOnce(&mut Story),
    ) {
        let rate = rate.map(Proportion::bounded);
        let shrunk = rate.and_then(|rate| rate.shrunk(weight.prior, weight.prior_weight));
        let finding = match (rate, shrunk) {
            (None, _) => Finding::NotInExport(file),
            (Some(rate), Some(shrunk)) if rate.is_enough() => Finding::Earned(shrunk / weight.full_at),
            (Some(rate), _) => Finding::TooFewCases(rate.cases),
        };
        self.enter(names, weight.points, finding, || {
            let rate = rate.unwrap_or_default();
            let mut story = Story {
                interval: Some(rate.shrunk_interval(weight.prior, weight.prior_weight)),
                input: vec![
                    ("hits", Fact::Number(rate.hits)),
                    ("cases", Fact::Number(rate.cases)),
                    ("rate", Fact::Number(shrunk.unwrap_or_default())),
                ],
                formula: format!(
                    "{} · min(1, rate / {}), rate = (hits + {} · {}) / (cases + {})",
                    weight.points, weight.full_at, weight.prior_weight, weight.prior, weight.prior_weight
                ),
                explanation: Explanation::new(names.sentence).count("hits", rate.hits).count("cases", rate.cases),
            };
            more(&mut story);
            story.interval = story.interval.map(|interval| interval.map(|end| end / weight.full_at));
            story
        });
    }
}
