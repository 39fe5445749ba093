//! What report.html shows, gathered from the findings in the reader's words.
//!
//! Owns the choice of what stands on the page and in which order. Refuses the page's form: `html` has it.

mod facts;
mod lists;
mod pictures;

use super::Report;
use super::html::{ActionView, Change, Direction, Labels, LineView, Page, PillarView, Total};
use crate::export::Day;
use crate::lists::Contact;
use crate::score::months::change_in_words;
use crate::score::pillar::PILLAR_POINTS;
use crate::score::statistics::{Verdict, difference};
use crate::score::{Argument, Explanation, PillarId, known_day};

/// Actions shown on the first screen.
const ACTIONS: usize = 5;
/// Months between a month and the same one of the year before, the month itself left out.
const MONTHS_OF_A_YEAR: usize = 12;
/// Points by which a pillar must have moved to be worth a line: what rounds to half a point.
const LEAST_PILLAR_CHANGE: f64 = 0.5;
/// Pillars named among the changes: with the two totals they make four lines, which the first screen holds.
const PILLARS_CHANGED: usize = 2;

/// The content of the page.
#[must_use]
pub fn page(report: &Report<'_>) -> Page {
    let words = &report.words;
    let book = report.book;
    let contacts: Vec<Contact<'_>> = book.contacts().filter(|contact| contact.person.is_connection()).collect();
    let owner = &report.findings.directory.owner;
    let owner_key = owner.key.clone().unwrap_or_default();
    let owner_name = owner.name.clone().unwrap_or_else(|| owner_key.clone());
    let as_of = known_day(book.as_of_day);
    Page {
        language: words.code().to_owned(),
        numbers: words.numbers(),
        title: words.say(&super::title(book.as_of_day)),
        as_of: as_of.map(|day| Day(day).to_string()).unwrap_or_default(),
        as_of_text: as_of.map(|day| words.day(day)).unwrap_or_default(),
        owner: report.redaction.name(&owner_key, &owner_name).into_owned(),
        owner_key: report.redaction.key(&owner_key).into_owned(),
        total: total(report),
        pillars: pillars(report),
        changes: changes(report),
        actions: actions(report),
        heat_maps: pictures::heat_maps(report),
        growth: pictures::growth(report),
        ties: pictures::ties(&contacts),
        tie_layers: pictures::tie_layers(report),
        funnel: pictures::funnel(report),
        score_months: pictures::score_months(report),
        accounts: pictures::accounts(report),
        accounts_note: pictures::accounts_note(report),
        facts: facts::facts(report),
        lists: lists::lists(report),
        receipt: lists::receipt(report),
        labels: Labels::new(|id| words.word(id)),
    }
}

fn total(report: &Report<'_>) -> Total {
    let scores = &report.findings.scores;
    let extended = &scores.extended;
    let [low, high] = extended.interval.unwrap_or([extended.low, extended.high]);
    let mut notes: Vec<String> = Vec::new();
    if let Some(classic) = scores.classic.score {
        notes.push(report.words.say(&Explanation::new("summary-classic").number("score", classic, 0)));
    }
    notes.extend(scores.starter_mode.iter().map(|reason| report.words.say(&reason.explanation())));
    notes.extend(scores.provisional.iter().map(|reason| report.words.say(&reason.explanation())));
    let [band, _] = extended.bands;
    Total {
        score: extended.score,
        low: low.min(extended.low),
        high: high.max(extended.high),
        coverage: extended.coverage,
        band: report.words.word(band.message()),
        notes,
    }
}

fn pillars(report: &Report<'_>) -> Vec<PillarView> {
    let words = &report.words;
    report
        .findings
        .scores
        .pillars
        .iter()
        .map(|pillar| {
            let [low, high] = pillar.interval.unwrap_or([pillar.low, pillar.high]);
            PillarView {
                title: words.word(pillar.id.title()),
                score: pillar.score,
                low: low.min(pillar.low),
                high: high.max(pillar.high),
                available: PILLAR_POINTS,
                lines: pillar
                    .lines
                    .iter()
                    .map(|line| LineView {
                        title: words.word(line.title),
                        points: line.points,
                        available: line.available,
                        explanation: words.say(&line.explanation),
                    })
                    .collect(),
            }
        })
        .collect()
}

/// What changed: the score against a month and a year before, and the pillars that moved most in the year. Each
/// is recomputed as of then.
fn changes(report: &Report<'_>) -> Vec<Change> {
    let words = &report.words;
    let Some((last, before)) = report.months.split_last() else { return Vec::new() };
    let month_ago = before.last();
    let year_ago = before.len().checked_sub(MONTHS_OF_A_YEAR).and_then(|place| before.get(place));
    let mut changes: Vec<Change> = [("page-change-since-month", month_ago), ("page-change-since-year", year_ago)]
        .into_iter()
        .filter_map(|(id, then)| {
            let change = difference(then?.extended?, last.extended?);
            let said = words.say(&change_in_words(&change));
            let text = words.say(&Explanation::new(id).with("change", Argument::Text(said)));
            Some(Change { direction: direction(change.verdict), text })
        })
        .collect();
    let Some(then) = year_ago.or(before.first()) else { return changes };
    let mut moved: Vec<(f64, PillarId)> = PillarId::ALL
        .into_iter()
        .zip(last.pillars.iter().zip(&then.pillars))
        .filter_map(|(id, (now, then))| Some((now.as_ref()? - then.as_ref()?, id)))
        .filter(|(points, _)| points.abs() >= LEAST_PILLAR_CHANGE)
        .collect();
    moved.sort_by(|left, right| right.0.abs().total_cmp(&left.0.abs()).then_with(|| left.1.cmp(&right.1)));
    changes.extend(moved.into_iter().take(PILLARS_CHANGED).map(|(points, id)| {
        let sign = if points > 0.0 { "+" } else { "" };
        let day = Day(then.as_of_day).to_string();
        let explanation = Explanation::new("page-change-pillar")
            .with("pillar", Argument::Message(id.title()))
            .with("points", Argument::Text(format!("{sign}{}", words.number(points, 1))))
            .with("month", Argument::Text(words.month(day.get(..7).unwrap_or_default())));
        let direction = if points > 0.0 { Direction::Better } else { Direction::Worse };
        Change { direction, text: words.say(&explanation) }
    }));
    changes
}

fn direction(verdict: Verdict) -> Direction {
    match verdict {
        Verdict::Higher => Direction::Better,
        Verdict::Lower => Direction::Worse,
        Verdict::NoRealChange => Direction::Same,
    }
}

fn actions(report: &Report<'_>) -> Vec<ActionView> {
    report
        .actions
        .iter()
        .take(ACTIONS)
        .map(|action| ActionView { gain: action.extended_gain, text: report.words.say(&action.text) })
        .collect()
}
