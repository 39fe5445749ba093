//! The page as the template reads it: formatted numbers, drawn bars, cleaned text.
//!
//! Owns the step from values to what stands on the page. Refuses markup: the template has it, and marks
//! as safe nothing but the drawings made here.

use serde::Serialize;

use super::labels::Labels;
use super::page::{Direction, FactTable, HeatMap, ListView, Page, PillarView};
use super::plots::{Plot, bounded_bar, plots, share_bar};
use super::text::plain;

/// Shades of a heat map after the empty one, as many as the style sheet has.
const SHADES: u32 = 6;
/// The actions of the first screen.
const ACTIONS: usize = 5;

/// What the template reads.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    language: &'a str,
    title: String,
    as_of: String,
    owner: String,
    total: TotalView,
    pillars: Vec<PillarShown>,
    changes: Vec<ChangeShown>,
    actions: Vec<ActionShown>,
    heat_maps: Vec<HeatMapShown>,
    plots: Vec<Plot>,
    layers: Vec<BarRow>,
    funnel: Vec<BarRow>,
    accounts: Vec<AccountShown>,
    accounts_note: String,
    facts: Vec<FactShown>,
    lists: Vec<ListShown>,
    receipt: Vec<[String; 5]>,
    labels: &'a Labels,
}

#[derive(Debug, Serialize)]
struct TotalView {
    score: Option<String>,
    low: String,
    high: String,
    bounds_differ: bool,
    coverage: String,
    band: String,
    notes: Vec<String>,
    bar: String,
}

#[derive(Debug, Serialize)]
struct PillarShown {
    title: String,
    score: Option<String>,
    available: String,
    low: String,
    high: String,
    bounds_differ: bool,
    bar: String,
    lines: Vec<LineShown>,
}

#[derive(Debug, Serialize)]
struct LineShown {
    title: String,
    points: Option<String>,
    available: String,
    explanation: String,
    bar: String,
}

#[derive(Debug, Serialize)]
struct ChangeShown {
    class: &'static str,
    sign: &'static str,
    meaning: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct ActionShown {
    gain: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct HeatMapShown {
    title: String,
    columns: Vec<String>,
    rows: Vec<HeatRow>,
    sums: Vec<String>,
}

#[derive(Debug, Serialize)]
struct HeatRow {
    title: String,
    cells: Vec<HeatCell>,
    sum: String,
}

#[derive(Debug, Serialize)]
struct HeatCell {
    shade: u32,
    count: String,
}

#[derive(Debug, Serialize)]
struct BarRow {
    title: String,
    bar: String,
    count: String,
    other: String,
}

#[derive(Debug, Serialize)]
struct AccountShown {
    name: String,
    contacts: String,
    decision_makers: String,
    living_ties: String,
    bar: String,
    strongest_tie: String,
    highest_level: String,
    verdict: String,
}

#[derive(Debug, Serialize)]
struct FactShown {
    title: String,
    notes: Vec<String>,
    columns: Vec<FactCell>,
    rows: Vec<Vec<FactCell>>,
}

/// A cell of a small table; words stand on the left, numbers on the right.
#[derive(Debug, Serialize)]
struct FactCell {
    class: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
struct ListShown {
    name: String,
    title: String,
    note: String,
    count: String,
    is_empty: bool,
    is_cut: bool,
}

impl<'a> View<'a> {
    /// The view of a page whose lists have been cut to `lists`.
    #[must_use]
    pub fn new(page: &'a Page, lists: &[ListView]) -> Self {
        Self {
            language: &page.language,
            title: plain(&page.title),
            as_of: plain(&page.as_of_text),
            owner: plain(&page.owner),
            total: total(page),
            pillars: page.pillars.iter().map(|pillar| pillar_shown(page, pillar)).collect(),
            changes: changes(page),
            actions: page
                .actions
                .iter()
                .take(ACTIONS)
                .map(|action| ActionShown {
                    gain: format!("+{}", page.numbers.number(action.gain, 1)),
                    text: plain(&action.text),
                })
                .collect(),
            heat_maps: page.heat_maps.iter().filter_map(|map| heat_map(page, map)).collect(),
            plots: plots(page),
            layers: layers(page),
            funnel: funnel(page),
            accounts: accounts(page),
            accounts_note: plain(&page.accounts_note),
            facts: page.facts.iter().map(fact_table).collect(),
            lists: lists.iter().map(|list| list_shown(page, list)).collect(),
            receipt: receipt(page),
            labels: &page.labels,
        }
    }
}

fn total(page: &Page) -> TotalView {
    let total = &page.total;
    let (low, high) = (page.numbers.number(total.low, 0), page.numbers.number(total.high, 0));
    TotalView {
        score: total.score.map(|score| page.numbers.number(score, 0)),
        bounds_differ: low != high,
        low,
        high,
        coverage: page.numbers.percent(total.coverage),
        band: plain(&total.band),
        notes: total.notes.iter().map(|note| plain(note)).collect(),
        bar: bounded_bar(total.score, total.low, total.high, 100.0),
    }
}

fn pillar_shown(page: &Page, pillar: &PillarView) -> PillarShown {
    let (low, high) = (page.numbers.number(pillar.low, 1), page.numbers.number(pillar.high, 1));
    PillarShown {
        title: plain(&pillar.title),
        score: pillar.score.map(|score| page.numbers.number(score, 1)),
        available: page.numbers.number(pillar.available, 0),
        bounds_differ: low != high,
        low,
        high,
        bar: bounded_bar(pillar.score, pillar.low, pillar.high, pillar.available),
        lines: pillar
            .lines
            .iter()
            .map(|line| LineShown {
                title: plain(&line.title),
                points: line.points.map(|points| page.numbers.number(points, 1)),
                available: page.numbers.number(line.available, 1),
                explanation: plain(&line.explanation),
                bar: line
                    .points
                    .map(|points| share_bar(points / line.available.max(f64::MIN_POSITIVE), None))
                    .unwrap_or_default(),
            })
            .collect(),
    }
}

fn changes(page: &Page) -> Vec<ChangeShown> {
    let labels = &page.labels;
    page.changes
        .iter()
        .map(|change| {
            let (class, sign, meaning) = match change.direction {
                Direction::Better => ("better", "▲", &labels.better),
                Direction::Worse => ("worse", "▼", &labels.worse),
                Direction::Same => ("same", "•", &labels.unchanged),
            };
            ChangeShown { class, sign, meaning: meaning.clone(), text: plain(&change.text) }
        })
        .collect()
}

fn heat_map(page: &Page, map: &HeatMap) -> Option<HeatMapShown> {
    let most = map.counts.iter().flatten().copied().max().filter(|most| *most > 0)?;
    let mut sums = vec![0_u64; map.columns.len()];
    let rows = map
        .rows
        .iter()
        .zip(&map.counts)
        .map(|(title, counts)| {
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += u64::from(*count);
            }
            let cells = counts.iter().take(map.columns.len()).map(|count| HeatCell {
                shade: shade(*count, most),
                count: if *count == 0 { String::new() } else { page.numbers.count(u64::from(*count)) },
            });
            HeatRow {
                title: plain(title),
                cells: cells.collect(),
                sum: page.numbers.count(counts.iter().copied().map(u64::from).sum()),
            }
        })
        .collect();
    Some(HeatMapShown {
        title: plain(&map.title),
        columns: map.columns.iter().map(|column| plain(column)).collect(),
        rows,
        sums: sums.into_iter().map(|sum| page.numbers.count(sum)).collect(),
    })
}

/// Shade of a count: by its root, since a few cells hold most of a network and the rest would be blank.
fn shade(count: u32, most: u32) -> u32 {
    let share = (f64::from(count) / f64::from(most.max(1))).sqrt();
    (1..=SHADES).rev().find(|shade| count > 0 && share > f64::from(shade - 1) / f64::from(SHADES)).unwrap_or(0)
}

fn layers(page: &Page) -> Vec<BarRow> {
    // The bar of a layer is its fill: one and a half times the usual is the end of the scale.
    const FULL: f64 = 1.5;
    if page.tie_layers.iter().all(|layer| layer.count == 0) {
        return Vec::new();
    }
    page.tie_layers
        .iter()
        .map(|layer| BarRow {
            title: plain(&layer.title),
            bar: share_bar(f64::from(layer.count) / f64::from(layer.usual.max(1)) / FULL, Some(1.0 / FULL)),
            count: page.numbers.count(u64::from(layer.count)),
            other: page.numbers.count(u64::from(layer.usual)),
        })
        .collect()
}

fn funnel(page: &Page) -> Vec<BarRow> {
    let Some(most) = page.funnel.iter().map(|step| step.count).max().filter(|most| *most > 0) else {
        return Vec::new();
    };
    let before = std::iter::once(None).chain(page.funnel.iter().map(|step| Some(step.count)));
    page.funnel
        .iter()
        .zip(before)
        .map(|(step, before)| BarRow {
            title: plain(&step.title),
            bar: share_bar(f64::from(step.count) / f64::from(most), None),
            count: page.numbers.count(u64::from(step.count)),
            other: before
                .filter(|before| *before > 0)
                .map(|before| page.numbers.percent(f64::from(step.count) / f64::from(before)))
                .unwrap_or_default(),
        })
        .collect()
}

fn accounts(page: &Page) -> Vec<AccountShown> {
    page.accounts
        .iter()
        .map(|account| AccountShown {
            name: plain(&account.name),
            contacts: page.numbers.count(u64::from(account.contacts)),
            decision_makers: page.numbers.count(u64::from(account.decision_makers)),
            living_ties: account.living_ties.map(|ties| page.numbers.count(u64::from(ties))).unwrap_or_default(),
            bar: account.strongest_tie.map(|strength| share_bar(strength / 100.0, None)).unwrap_or_default(),
            strongest_tie: account.strongest_tie.map(|strength| page.numbers.number(strength, 0)).unwrap_or_default(),
            highest_level: plain(&account.highest_level),
            verdict: plain(&account.verdict),
        })
        .collect()
}

fn fact_table(table: &FactTable) -> FactShown {
    let is_number =
        |cell: &str| cell.chars().next().is_none_or(|first| first.is_ascii_digit() || "+−-–".contains(first));
    let class = |is_of_numbers: bool| if is_of_numbers { "number" } else { "" };
    let columns = table.columns.iter().enumerate().map(|(place, column)| FactCell {
        class: class(place > 0 && table.rows.iter().filter_map(|row| row.get(place)).all(|cell| is_number(cell))),
        text: plain(column),
    });
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| FactCell { class: class(is_number(cell)), text: plain(cell) }).collect());
    FactShown {
        title: plain(&table.title),
        notes: table.notes.iter().map(|note| plain(note)).collect(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

fn list_shown(page: &Page, list: &ListView) -> ListShown {
    ListShown {
        name: list.name.clone(),
        title: plain(&list.title),
        note: plain(&list.note),
        count: page.numbers.count(u64::try_from(list.rows_in_total).unwrap_or(u64::MAX)),
        is_empty: list.rows.is_empty(),
        is_cut: list.rows_in_total > list.rows.len(),
    }
}

fn receipt(page: &Page) -> Vec<[String; 5]> {
    page.receipt
        .iter()
        .map(|row| {
            [
                plain(&row.file),
                plain(&row.kind),
                page.numbers.count(row.rows_read),
                page.numbers.count(row.rows_kept),
                plain(&row.dropped),
            ]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::html::page::{FunnelStep, TieLayer};

    #[test]
    fn a_heat_map_sums_rows_and_columns() {
        let map = HeatMap {
            title: "network".to_owned(),
            rows: vec!["a".to_owned(), "b".to_owned()],
            columns: vec!["x".to_owned(), "y".to_owned()],
            counts: vec![vec![1, 0], vec![3, 1_200]],
        };
        let page = Page::default();
        let shown = heat_map(&page, &map).unwrap();
        assert_eq!(shown.sums, ["4", "1,200"]);
        assert_eq!(shown.rows[1].sum, "1,203");
        assert_eq!(shown.rows[0].cells[1].count, "");
        assert!(heat_map(&page, &HeatMap::default()).is_none());
    }

    #[test]
    fn shades_grow_with_the_count_and_nothing_is_blank() {
        assert_eq!(shade(0, 500), 0);
        assert_eq!(shade(1, 500), 1);
        assert_eq!(shade(500, 500), SHADES);
        assert!((1..=500).map(|count| shade(count, 500)).is_sorted());
    }

    #[test]
    fn a_funnel_states_the_share_of_the_step_before() {
        let step = |count| FunnelStep { title: "step".to_owned(), count };
        let page = Page { funnel: vec![step(200), step(60), step(0), step(0)], ..Page::default() };
        let shares: Vec<String> = funnel(&page).into_iter().map(|row| row.other).collect();
        assert_eq!(shares, ["", "30%", "0%", ""]);
    }

    #[test]
    fn layers_without_a_living_tie_are_not_shown() {
        let layer = TieLayer { title: "closest".to_owned(), usual: 5, count: 0 };
        assert!(layers(&Page { tie_layers: vec![layer], ..Page::default() }).is_empty());
    }
}
