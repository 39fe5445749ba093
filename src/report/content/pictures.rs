//! The plots of report.html: what they show, from the survey of the network.
//!
//! Owns the choice of months, dots and accounts. Refuses to count: the survey did.

use crate::classify::Fit;
use crate::export::Day;
use crate::lists::Contact;
use crate::report::Report;
use crate::report::html::{AccountView, FunnelStep, GrowthMonth, HeatMap, ScoreMonth, TieLayer, TiePoint};
use crate::score::Explanation;
use crate::score::inputs::LIVING_STRENGTH;

/// Points of the plot of ties: more only darken it.
const TIE_POINTS: usize = 2_000;
/// Months of growth shown.
const GROWTH_MONTHS: usize = 60;
/// Accounts shown: what one still scrolls through, some 100 kB of the page.
const ACCOUNTS: usize = 250;

/// Sector by seniority: of the network, then of living ties.
pub(super) fn heat_maps(report: &Report<'_>) -> Vec<HeatMap> {
    let words = &report.words;
    let matrix = &report.network.shape.seniority;
    let columns: Vec<String> = matrix.seniorities.iter().map(|level| words.term("seniority", level)).collect();
    let rows: Vec<String> = matrix.sectors.iter().map(|sector| words.term("sector", sector.unwrap_or("-"))).collect();
    [("html-contacts", Some(&matrix.connections)), ("html-living-ties", matrix.living_ties.as_ref())]
        .into_iter()
        .filter_map(|(title, counts)| Some((title, counts?)))
        .map(|(title, counts)| {
            // The living ties are of fewer sectors: empty rows would only be noise.
            let (rows, counts) = rows
                .iter()
                .zip(counts)
                .filter(|(_, counts)| counts.iter().any(|count| *count > 0))
                .map(|(row, counts)| (row.clone(), counts.clone()))
                .unzip();
            HeatMap { title: words.word(title), rows, columns: columns.clone(), counts }
        })
        .collect()
}

/// New connections by month, without gaps, the latest ones.
pub(super) fn growth(report: &Report<'_>) -> Vec<GrowthMonth> {
    let months = &report.network.shape.growth.months;
    months
        .iter()
        .skip(months.len().saturating_sub(GROWTH_MONTHS))
        .map(|month| GrowthMonth {
            month: month.month.clone(),
            label: report.words.month(&month.month),
            new_connections: month.new_connections,
            in_target: month.in_target,
        })
        .collect()
}

/// Ties that ever lived, every n-th where there are too many, strongest kept.
pub(super) fn ties(contacts: &[Contact<'_>]) -> Vec<TiePoint> {
    let mut alive: Vec<&Contact<'_>> = contacts
        .iter()
        .filter(|contact| contact.tie.peak >= LIVING_STRENGTH && contact.tie.days_silent.is_some())
        .collect();
    alive.sort_by(|left, right| {
        right.tie.strength.score.total_cmp(&left.tie.strength.score).then_with(|| left.id.cmp(&right.id))
    });
    let step = alive.len().div_ceil(TIE_POINTS).max(1);
    alive
        .into_iter()
        .step_by(step)
        .map(|contact| TiePoint {
            days_since_last_contact: contact.tie.days_silent.and_then(|days| u32::try_from(days).ok()).unwrap_or(0),
            strength: contact.tie.strength.score,
            is_in_target: contact.fit.in_target == Fit::Yes,
        })
        .collect()
}

/// Layers of living ties, innermost first.
pub(super) fn tie_layers(report: &Report<'_>) -> Vec<TieLayer> {
    let layers = report.network.shape.tie_layers.iter().flatten();
    layers
        .map(|layer| TieLayer { title: report.words.word(layer.title), usual: layer.usual_ties, count: layer.ties })
        .collect()
}

/// Steps from the first message to the signature.
pub(super) fn funnel(report: &Report<'_>) -> Vec<FunnelStep> {
    let steps = report.network.funnel.steps.iter().flatten();
    steps.map(|step| FunnelStep { title: capitalised(&report.words.word(step.title)), count: step.contacts }).collect()
}

/// The same with a capital at its beginning, as a row's name has it.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

pub(super) fn score_months(report: &Report<'_>) -> Vec<ScoreMonth> {
    report
        .months
        .iter()
        .map(|month| {
            let day = Day(month.as_of_day).to_string();
            let text = day.get(..7).unwrap_or_default();
            let estimate = month.extended;
            ScoreMonth {
                month: text.to_owned(),
                label: report.words.month(text),
                score: estimate.map(|estimate| estimate.value),
                low: estimate.map_or(0.0, |estimate| estimate.interval[0]),
                high: estimate.map_or(0.0, |estimate| estimate.interval[1]),
            }
        })
        .collect()
}

/// The target's accounts, in its order.
pub(super) fn accounts(report: &Report<'_>) -> Vec<AccountView> {
    let words = &report.words;
    report
        .network
        .shape
        .accounts
        .coverage
        .iter()
        .take(ACCOUNTS)
        .map(|account| AccountView {
            name: account.account.clone(),
            contacts: account.contacts,
            decision_makers: account.decision_makers,
            living_ties: account.living_ties,
            strongest_tie: account.strongest_tie,
            highest_level: account.highest_level.map(|level| words.term("seniority", level)).unwrap_or_default(),
            verdict: words.say(&account.sentence.explanation),
        })
        .collect()
}

/// What the accounts come to, and how many are shown where not all are.
pub(super) fn accounts_note(report: &Report<'_>) -> String {
    let accounts = &report.network.shape.accounts;
    let mut note =
        accounts.sentence.as_ref().map(|sentence| report.words.say(&sentence.explanation)).unwrap_or_default();
    if accounts.coverage.len() > ACCOUNTS {
        let cut = Explanation::new("page-accounts-cut")
            .count("shown", ACCOUNTS as f64)
            .count("accounts", accounts.coverage.len() as f64);
        note.push(' ');
        note.push_str(&report.words.say(&cut));
    }
    note
}
