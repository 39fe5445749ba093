//! The small tables of report.html: spread, age, decision makers, single points, comparison, deals.
//!
//! Owns which numbers of the survey stand in which table. Refuses to count or to judge: the survey did, and its
//! sentences stand above the tables.

use crate::network::{
    DealsReport, Figure, FunnelGroup, GroupedBy, Grouping, Population, Rated, RatesByGroup, Sentence, Spread,
};
use crate::report::Report;
use crate::report::html::FactTable;
use crate::report::terms::heading;
use crate::report::words::Words;
use crate::score::PillarId;

use super::pictures::capitalised;

/// Rows of a table: what one reads without scrolling far.
const MOST_ROWS: usize = 15;

/// All tables that have rows, the whole network first, then persons, then performance.
pub(super) fn facts(report: &Report<'_>) -> Vec<FactTable> {
    let words = &report.words;
    let network = &report.network;
    let mut tables = vec![
        spread(&network.shape.concentration, words),
        ages(report),
        deciders(report),
        single_points(report),
        versus(report),
        acceptance(report),
    ];
    for by in [GroupedBy::Sector, GroupedBy::Seniority] {
        tables.push(rates(&network.comparison.rates, by, words));
    }
    tables.push(funnel("page-funnel-by-sector", "sector", &network.funnel.by_sector, report));
    tables.push(funnel("page-funnel-by-seniority", "seniority", &network.funnel.by_seniority, report));
    tables.push(official(report));
    tables.extend(network.validation.as_ref().map(|deals| self::deals(deals, words)));
    tables.retain(|table| !table.rows.is_empty() || !table.notes.is_empty());
    tables
}

/// A table of these titles, messages each.
fn table(title: &str, columns: &[&str], notes: Vec<String>, rows: Vec<Vec<String>>, words: &Words) -> FactTable {
    FactTable {
        title: words.word(title),
        notes,
        columns: columns.iter().map(|column| capitalised(&words.word(column))).collect(),
        rows,
    }
}

/// The texts of sentences.
fn said<'s>(sentences: impl IntoIterator<Item = &'s Sentence>) -> Vec<String> {
    sentences.into_iter().filter_map(|sentence| sentence.text.clone()).collect()
}

fn count(number: u32, words: &Words) -> String {
    words.numbers().count(u64::from(number))
}

fn share(share: Option<f64>, words: &Words) -> String {
    share.map(|share| words.percent(share)).unwrap_or_default()
}

/// A rate with its range.
fn rate(figure: Option<Figure>, words: &Words) -> String {
    let Some(figure) = figure else { return String::new() };
    let (low, high) = (words.number(100.0 * figure.low, 0), words.number(100.0 * figure.high, 0));
    format!("{} ({low}–{high})", words.percent(figure.value))
}

/// A label of a vocabulary, or that it is unknown.
fn label(vocabulary: &str, label: Option<&str>, words: &Words) -> String {
    words.term(vocabulary, label.unwrap_or(if vocabulary == "seniority" { "unknown" } else { "-" }))
}

fn spread(spreads: &[Spread], words: &Words) -> FactTable {
    let title = |spread: &Spread| match (spread.by, spread.of) {
        (Grouping::Company, Population::Connections) => "page-spread-company",
        (Grouping::Company, Population::LivingTies) => "page-spread-living-company",
        (Grouping::Sector, Population::Connections) => "page-spread-sector",
        (Grouping::Sector, Population::LivingTies) => "page-spread-living-sector",
        (Grouping::Country, Population::Connections) => "page-spread-country",
        (Grouping::Country, Population::LivingTies) => "page-spread-living-country",
        (Grouping::Language, Population::Connections) => "page-spread-language",
        (Grouping::Language, Population::LivingTies) => "page-spread-living-language",
    };
    let rows = spreads
        .iter()
        .filter(|spread| spread.known > 0)
        .map(|spread| {
            let largest = spread.largest.first().map(|group| words.term(spread.by.vocabulary(), &group.label));
            vec![
                words.word(title(spread)),
                count(spread.known, words),
                count(spread.groups, words),
                spread.effective_groups.map(|groups| words.number(groups, 0)).unwrap_or_default(),
                largest.unwrap_or_default(),
                share(spread.top_1_share, words),
                share(spread.top_10_share, words),
            ]
        })
        .collect();
    let columns = [
        "page-spread-by",
        "page-known",
        "page-groups",
        "page-effective-groups",
        "page-largest",
        "page-top-one",
        "page-top-ten",
    ];
    // One sentence tells how the numbers are to be read; all of them would repeat the table.
    let notes = said(spreads.iter().filter_map(|spread| spread.sentence.as_ref()).take(1));
    table("page-spread", &columns, notes, rows, words)
}

fn ages(report: &Report<'_>) -> FactTable {
    let (words, shape) = (&report.words, &report.network.shape);
    let rows = shape
        .ages
        .bands
        .iter()
        .filter(|_| shape.ages.known > 0)
        .map(|band| {
            let years = match band.to_years {
                Some(to) => format!("{}–{to}", band.from_years),
                None => format!("{}+", band.from_years),
            };
            vec![
                years,
                count(band.connections, words),
                words.percent(f64::from(band.connections) / f64::from(shape.ages.known)),
                band.living_ties.map(|ties| count(ties, words)).unwrap_or_default(),
            ]
        })
        .collect();
    let notes = said(shape.growth.sentences.iter().chain(&shape.ages.sentences).chain(&shape.tie_layers_sentence));
    table("page-ages", &["page-years", "html-contacts", "page-share", "html-living-ties"], notes, rows, words)
}

fn deciders(report: &Report<'_>) -> FactTable {
    let (words, matrix) = (&report.words, &report.network.shape.seniority);
    let living = |sector: Option<&str>| {
        matrix.living_decider_share_by_sector.iter().find(|group| group.group == sector).and_then(|group| group.rate)
    };
    let rows = matrix
        .decider_share_by_sector
        .iter()
        .take(MOST_ROWS)
        .map(|group| {
            vec![
                label("sector", group.group, words),
                count(group.hits, words),
                count(group.cases, words),
                rate(group.rate, words),
                rate(living(group.group), words),
            ]
        })
        .collect();
    let columns = ["html-account", "html-decision-makers", "html-contacts", "page-share", "page-living-share"];
    let mut table = table("page-deciders", &columns, said(&matrix.sentences), rows, words);
    if let Some(first) = table.columns.first_mut() {
        *first = heading("sector", words);
    }
    table
}

fn single_points(report: &Report<'_>) -> FactTable {
    let words = &report.words;
    // The survey's keys are already pseudonyms where names are to be hidden.
    let name = |key: &str| {
        let person = report.findings.directory.find_key(key).and_then(|id| report.findings.directory.person(id));
        person.map_or_else(|| key.to_owned(), |person| person.name.clone())
    };
    let points = &report.network.shape.accounts.single_points;
    let rows: Vec<Vec<String>> = points
        .iter()
        .take(MOST_ROWS)
        .map(|point| {
            let others: Vec<String> = point.others.iter().map(|key| name(key)).collect();
            vec![
                point.account.clone(),
                name(&point.contact),
                point.strength.map(|strength| words.number(strength, 0)).unwrap_or_default(),
                count(point.contacts, words),
                others.join(", "),
            ]
        })
        .collect();
    let notes = if rows.is_empty() { Vec::new() } else { vec![words.word("page-single-points-note")] };
    let columns = ["html-account", "page-person", "html-tie-strength", "html-contacts", "page-others-there"];
    table("page-single-points", &columns, notes, rows, words)
}

fn versus(report: &Report<'_>) -> FactTable {
    let (words, comparison) = (&report.words, &report.network.comparison);
    let figures = comparison.versus_network.as_deref().unwrap_or_default();
    let rows = figures
        .iter()
        .map(|versus| {
            let is_hours = versus.habit == "reply_time_hours";
            let shown = |figure: Figure| {
                if is_hours { words.number(figure.value, 1) } else { words.percent(figure.value) }
            };
            vec![words.term("habit", versus.habit), shown(versus.mine), shown(versus.theirs)]
        })
        .collect();
    let notes = said(figures.iter().map(|versus| &versus.sentence).chain(&comparison.too_few));
    table("page-versus", &["page-habit", "page-you", "page-they"], notes, rows, words)
}

fn acceptance(report: &Report<'_>) -> FactTable {
    let words = &report.words;
    let acceptance = report.network.comparison.acceptance.as_ref();
    let rows = acceptance.map(|acceptance| {
        [
            ("page-all", acceptance.overall),
            ("page-with-note", acceptance.with_note),
            ("page-without-note", acceptance.without_note),
        ]
        .into_iter()
        .filter(|(_, rate)| rate.cases > 0)
        .map(|(title, counted)| {
            vec![words.word(title), count(counted.hits, words), count(counted.cases, words), rate(counted.rate, words)]
        })
        .collect()
    });
    let notes = said(acceptance.iter().flat_map(|acceptance| &acceptance.sentences));
    let columns = ["page-invitations", "page-accepted", "page-sent", "page-rate"];
    table("page-acceptance", &columns, notes, rows.unwrap_or_default(), words)
}

fn rates(all: &[RatesByGroup], by: GroupedBy, words: &Words) -> FactTable {
    let of = |rated: Rated| all.iter().find(|rates| rates.by == by && rates.rate == rated);
    let in_order = [Rated::Reply, Rated::Depth, Rated::Stage].map(of);
    // The groups of the widest rate, in its order: whoever was answered was written to.
    let widest = in_order.iter().flatten().max_by_key(|rates| rates.groups.len());
    let rows = widest
        .iter()
        .flat_map(|rates| &rates.groups)
        .take(MOST_ROWS)
        .map(|group| {
            let mut row = vec![label(by.vocabulary(), group.group, words)];
            row.extend(in_order.iter().map(|rates| {
                let found = rates.and_then(|rates| rates.groups.iter().find(|other| other.group == group.group));
                rate(found.and_then(|found| found.rate), words)
            }));
            row
        })
        .filter(|row| row.iter().skip(1).any(|cell| !cell.is_empty()))
        .collect::<Vec<_>>();
    let mut notes = said(in_order.iter().flatten().flat_map(|rates| &rates.sentences));
    if !rows.is_empty() {
        notes.insert(0, words.word("page-rates-note"));
    }
    let title = match by {
        GroupedBy::Sector => "page-rates-by-sector",
        GroupedBy::Seniority => "page-rates-by-seniority",
    };
    let columns = ["page-groups", "page-rate-reply", "page-rate-depth", "page-rate-stage"];
    let mut table = table(title, &columns, notes, rows, words);
    if let Some(first) = table.columns.first_mut() {
        *first = heading(by.vocabulary(), words);
    }
    table
}

fn funnel(title: &str, vocabulary: &'static str, groups: &[FunnelGroup], report: &Report<'_>) -> FactTable {
    let words = &report.words;
    let mut columns = vec![heading(vocabulary, words)];
    columns
        .extend(groups.iter().take(1).flat_map(|group| &group.steps).map(|step| capitalised(&words.word(step.title))));
    let rows = groups
        .iter()
        .take(MOST_ROWS)
        .map(|group| {
            let mut row = vec![label(vocabulary, group.group, words)];
            row.extend(group.steps.iter().map(|step| count(step.contacts, words)));
            row
        })
        .collect();
    let notes = if vocabulary == "sector" { said(&report.network.funnel.sentence) } else { Vec::new() };
    FactTable { title: words.word(title), notes, columns, rows }
}

fn official(report: &Report<'_>) -> FactTable {
    let words = &report.words;
    let official = report.network.official.as_ref();
    let number = |number: Option<f64>| number.map(|number| words.number(number, 1)).unwrap_or_default();
    let rows = official.map(|official| {
        official
            .rows
            .iter()
            .map(|row| {
                let title = PillarId::parse(row.of).map_or("page-total-classic", PillarId::title);
                vec![words.word(title), number(row.ours), number(Some(row.official)), number(row.difference)]
            })
            .collect()
    });
    let notes = said(official.iter().flat_map(|official| &official.sentences));
    let columns = ["page-pillar", "page-ours", "page-theirs", "page-difference"];
    table("page-official", &columns, notes, rows.unwrap_or_default(), words)
}

fn deals(report: &DealsReport, words: &Words) -> FactTable {
    let rows = report
        .channels
        .iter()
        .take(MOST_ROWS)
        .map(|channel| {
            vec![
                channel.channel.clone().unwrap_or_else(|| words.word("page-no-channel")),
                count(channel.deals, words),
                count(channel.won, words),
                rate(channel.rate, words),
                channel.amount_won.map(|amount| words.number(amount, 0)).unwrap_or_default(),
            ]
        })
        .collect();
    let validations = report.validations.iter().flat_map(|validation| [&validation.definition, &validation.sentence]);
    let notes = said(report.sentences.iter().chain(validations));
    table("page-deals", &["page-channel", "page-deals", "page-won", "page-rate", "page-amount-won"], notes, rows, words)
}
