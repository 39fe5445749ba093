//! What report.html shows, gathered from the findings in the reader's words.
//!
//! Owns the choice of what stands on the page and in which order. Refuses the page's form: `html` has it.

use chrono::Datelike;

use super::Report;
use super::html::{
    ActionView, Change, ColumnKind, ColumnPlace, Direction, FunnelStep, GrowthMonth, HeatMap, Labels, LineView,
    ListCell, ListColumn, ListRow, ListView, NumberForm, Page, PillarView, ReceiptRow, ScoreMonth, TieLayer, TiePoint,
    Total,
};
use super::table::{Table, invitation_table, list_table};
use crate::classify::Fit;
use crate::classify::company::Sector;
use crate::classify::title::Seniority;
use crate::conversation::Stage;
use crate::lists::{Cell, Contact, ContactBook};
use crate::score::inputs::LIVING_STRENGTH;
use crate::score::months::change_in_words;
use crate::score::pillar::PILLAR_POINTS;
use crate::score::statistics::Verdict;
use crate::score::{Argument, Explanation};

/// Points of the plot of ties: more only darken it.
const TIE_POINTS: usize = 2_000;
/// Months of growth shown.
const GROWTH_MONTHS: usize = 60;
/// Sizes of Dunbar's layers, innermost first (Dunbar 1998; Zhou et al. 2005).
const LAYERS: [u32; 4] = [5, 15, 50, 150];
/// Actions shown on the first screen.
const ACTIONS: usize = 5;

/// The content of the page.
#[must_use]
pub fn page(report: &Report<'_>) -> Page {
    let words = &report.words;
    let book = report.book;
    let contacts: Vec<Contact<'_>> = book.contacts().filter(|contact| contact.person.is_connection()).collect();
    let owner = &report.findings.directory.owner;
    let owner_key = owner.key.clone().unwrap_or_default();
    let owner_name = owner.name.clone().unwrap_or_else(|| owner_key.clone());
    Page {
        language: words.code().to_owned(),
        numbers: NumberForm {
            decimal: words.decimal(),
            group: if words.decimal() == ',' { '.' } else { ',' },
            is_percent_spaced: matches!(words.code(), "fr" | "de" | "es"),
        },
        title: words.say(&Explanation::new("summary-title").with("day", Argument::Date(book.as_of_day))),
        as_of: crate::export::Day(book.as_of_day).to_string(),
        as_of_text: words.day(book.as_of_day),
        owner: report.redaction.name(&owner_key, &owner_name).into_owned(),
        owner_key: report.redaction.key(&owner_key).into_owned(),
        total: total(report),
        pillars: pillars(report),
        changes: changes(report),
        actions: actions(report),
        heat_maps: vec![
            heat_map(words.word("html-contacts"), &contacts),
            heat_map(
                words.word("html-living-ties"),
                &contacts.iter().filter(|contact| is_living(contact)).copied().collect::<Vec<_>>(),
            ),
        ],
        growth: growth(book, &contacts),
        ties: ties(&contacts),
        tie_layers: tie_layers(report, &contacts),
        funnel: funnel(report),
        score_months: score_months(report),
        accounts: Vec::new(),
        facts: Vec::new(),
        lists: lists(report),
        receipt: receipt(report),
        labels: Labels::new(|id| words.word(id)),
    }
}

fn is_living(contact: &Contact<'_>) -> bool {
    contact.tie.strength.score >= LIVING_STRENGTH
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

/// The change against a month and a year before, by the score recomputed as of then.
fn changes(report: &Report<'_>) -> Vec<Change> {
    let Some(last) = report.months.last() else { return Vec::new() };
    last.change
        .iter()
        .map(|change| Change {
            direction: match change.verdict {
                Verdict::Higher => Direction::Better,
                Verdict::Lower => Direction::Worse,
                Verdict::NoRealChange => Direction::Same,
            },
            text: report.words.say(&change_in_words(change)),
        })
        .collect()
}

fn actions(report: &Report<'_>) -> Vec<ActionView> {
    report
        .actions
        .iter()
        .take(ACTIONS)
        .map(|action| ActionView { gain: action.extended_gain, text: report.words.say(&action.text) })
        .collect()
}

/// Levels of the heat map: all that a title can tell.
const LEVELS: [Seniority; 12] = [
    Seniority::Owner,
    Seniority::Partner,
    Seniority::Cxo,
    Seniority::Vp,
    Seniority::Director,
    Seniority::Head,
    Seniority::Manager,
    Seniority::Senior,
    Seniority::Individual,
    Seniority::Entry,
    Seniority::Training,
    Seniority::Board,
];

fn heat_map(title: String, contacts: &[Contact<'_>]) -> HeatMap {
    let mut rows: Vec<(u32, Option<Sector>, Vec<u32>)> =
        Sector::ALL.iter().copied().map(Some).chain([None]).map(|sector| (0, sector, vec![0; LEVELS.len()])).collect();
    for contact in contacts {
        let Some(column) = LEVELS.iter().position(|level| *level == contact.judgement.seniority()) else { continue };
        if let Some(row) = rows.iter_mut().find(|row| row.1 == contact.judgement.sector) {
            row.0 += 1;
            if let Some(count) = row.2.get_mut(column) {
                *count += 1;
            }
        }
    }
    rows.retain(|row| row.0 > 0);
    rows.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
    HeatMap {
        title,
        rows: rows.iter().map(|row| row.1.map_or("-", |sector| sector.as_str()).to_owned()).collect(),
        columns: LEVELS.iter().map(|level| level.as_str().to_owned()).collect(),
        counts: rows.into_iter().map(|row| row.2).collect(),
    }
}

/// New connections by month, without gaps, the latest ones.
fn growth(book: &ContactBook<'_>, contacts: &[Contact<'_>]) -> Vec<GrowthMonth> {
    let month_of = |day: i32| {
        chrono::NaiveDate::default()
            .checked_add_signed(chrono::TimeDelta::days(i64::from(day)))
            .map(|date| date.year() * 12 + date.month0().cast_signed())
    };
    let Some(last) = month_of(book.as_of_day) else { return Vec::new() };
    let first_connected =
        contacts.iter().filter_map(|contact| contact.person.connected_on).filter_map(|day| month_of(day.0)).min();
    let Some(first) = first_connected else { return Vec::new() };
    // At most the months shown, and none if the day of judgement lies before all connections.
    let shown = usize::try_from(last - first + 1).unwrap_or(0).min(GROWTH_MONTHS);
    let start = last - i32::try_from(shown).unwrap_or(0) + 1;
    let mut months: Vec<GrowthMonth> = (0..shown)
        .map(|place| {
            let month = start + i32::try_from(place).unwrap_or(0);
            GrowthMonth {
                month: format!("{}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1),
                ..GrowthMonth::default()
            }
        })
        .collect();
    for contact in contacts {
        let month = contact.person.connected_on.and_then(|day| month_of(day.0));
        let place = month.and_then(|month| usize::try_from(month - start).ok());
        if let Some(month) = place.and_then(|place| months.get_mut(place)) {
            month.new_connections += 1;
            month.in_target += u32::from(contact.fit.in_target == Fit::Yes);
        }
    }
    months
}

/// Ties that ever lived, every n-th where there are too many, strongest kept.
fn ties(contacts: &[Contact<'_>]) -> Vec<TiePoint> {
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

/// Living ties by layer: the strongest five, the next ten, and so on.
fn tie_layers(report: &Report<'_>, contacts: &[Contact<'_>]) -> Vec<TieLayer> {
    let living = u32::try_from(contacts.iter().filter(|contact| is_living(contact)).count()).unwrap_or(u32::MAX);
    let titles = ["page-layer-support", "page-layer-sympathy", "page-layer-affinity", "page-layer-active"];
    LAYERS
        .iter()
        .zip(titles)
        .map(|(size, id)| TieLayer { title: report.words.word(id), usual: *size, count: living.min(*size) })
        .collect()
}

fn funnel(report: &Report<'_>) -> Vec<FunnelStep> {
    let mut counts = [0_u32; 6];
    for relationship in report.book.relationships {
        let rank = relationship.stage.stage.rank();
        let first_word = relationship.opener.filter(|opener| opener.is_first_word);
        let steps = [
            first_word.is_some(),
            first_word.is_some_and(|opener| opener.answered_after_seconds.is_some()),
            relationship.alternations >= 3,
            rank >= Stage::Call.rank(),
            rank >= Stage::Proposal.rank(),
            relationship.stage.stage == Stage::Signed,
        ];
        // A funnel narrows: a step counts only where the owner opened and every step before it was taken.
        for (count, _) in counts.iter_mut().zip(steps.iter().take_while(|holds| **holds)) {
            *count += 1;
        }
    }
    let titles = [
        "page-step-openers",
        "page-step-replies",
        "page-step-turns",
        "page-step-call",
        "page-step-proposal",
        "page-step-signed",
    ];
    if !report.book.has_messages {
        return Vec::new();
    }
    counts.into_iter().zip(titles).map(|(count, id)| FunnelStep { title: report.words.word(id), count }).collect()
}

fn score_months(report: &Report<'_>) -> Vec<ScoreMonth> {
    report
        .months
        .iter()
        .map(|month| {
            let text = crate::export::Day(month.as_of_day).to_string();
            let estimate = month.extended;
            ScoreMonth {
                month: text.get(..7).unwrap_or_default().to_owned(),
                score: estimate.map(|estimate| estimate.value),
                low: estimate.map_or(0.0, |estimate| estimate.interval[0]),
                high: estimate.map_or(0.0, |estimate| estimate.interval[1]),
            }
        })
        .collect()
}

fn lists(report: &Report<'_>) -> Vec<ListView> {
    let words = &report.words;
    let mut views: Vec<ListView> = report
        .lists
        .iter()
        .map(|list| {
            let table = list_table(list, report.book, words, &report.redaction);
            let note = list
                .unavailable
                .as_ref()
                .map_or_else(|| words.word(&format!("explain-list-{}", list.name)), |reason| words.say(reason));
            view(&table, words.word(&format!("sheet-{}", list.name)), note, list.rows.len() + list.cut_off)
        })
        .collect();
    let table = invitation_table(report.invitations, report.book, words, &report.redaction);
    let rows = table.rows.len();
    views.push(view(&table, words.word("sheet-invitations"), words.word("page-invitations-note"), rows));
    views
}

/// Columns shown on their own, by list; the others are details of the row.
fn own_columns(list: &str) -> &'static [&'static str] {
    match list {
        "replies" => &["status", "priority", "days_waiting", "tie_strength"],
        "prospects" => &["seniority", "sector", "score", "last_contact"],
        "reconnect" => &["peak_strength", "peak_on", "days_silent"],
        "prune" => &["connected_on", "branch", "tie_strength"],
        "invitations" => &["sent_on", "days_pending", "has_note"],
        _ => &["missing", "tie_strength", "last_contact"],
    }
}

fn kind_of<'c>(column: &str, mut cells: impl Iterator<Item = &'c Cell<'c>>) -> (ColumnKind, u8) {
    const CATEGORIES: [&str; 8] =
        ["seniority", "sector", "function", "status", "branch", "in_target", "missing", "tie_state"];
    match cells.find(|cell| !matches!(cell, Cell::Empty)) {
        Some(Cell::Count(_)) => (ColumnKind::Number, 0),
        Some(Cell::Number(_, decimals)) => (ColumnKind::Number, *decimals),
        Some(Cell::Day(_)) => (ColumnKind::Day, 0),
        Some(Cell::YesNo(_)) => (ColumnKind::YesNo, 0),
        _ if CATEGORIES.contains(&column) => (ColumnKind::Category, 0),
        _ => (ColumnKind::Text, 0),
    }
}

fn view(table: &Table<'_>, title: String, note: String, rows_in_total: usize) -> ListView {
    let own = own_columns(table.name);
    let shown: Vec<usize> = (0..table.columns.len())
        .filter(|&place| !matches!(table.columns.get(place), Some(&"key" | &"profile_url")))
        .collect();
    let columns = shown
        .iter()
        .filter_map(|&place| {
            let name = *table.columns.get(place)?;
            let (kind, decimals) = kind_of(name, table.rows.iter().filter_map(|row| row.get(place)));
            let shown_in = match name {
                "name" => ColumnPlace::Name,
                "position" | "company" => ColumnPlace::UnderName,
                "reason" => ColumnPlace::Reason,
                name if own.contains(&name) => ColumnPlace::Own,
                _ => ColumnPlace::Detail,
            };
            Some(ListColumn { title: heading(name), kind, place: shown_in, decimals })
        })
        .collect();
    let text = |cell: Option<&Cell<'_>>| match cell {
        Some(Cell::Text(text)) => Some(text.to_string()),
        _ => None,
    };
    let rows = table
        .rows
        .iter()
        .map(|row| ListRow {
            key: text(row.get(1)).unwrap_or_default(),
            profile_url: text(row.get(3)),
            cells: shown.iter().map(|&place| row.get(place).map_or(ListCell::Empty, list_cell)).collect(),
        })
        .collect();
    ListView { name: table.name.to_owned(), title, note, rows_in_total, columns, rows }
}

fn list_cell(cell: &Cell<'_>) -> ListCell {
    match cell {
        Cell::Empty => ListCell::Empty,
        Cell::Text(text) if text == "-" => ListCell::Empty,
        Cell::Text(text) => ListCell::Text(text.to_string()),
        #[expect(clippy::cast_precision_loss)]
        Cell::Count(count) => ListCell::Number(*count as f64),
        Cell::Number(number, _) => ListCell::Number(*number),
        Cell::Day(day) => ListCell::Text(crate::export::Day(*day).to_string()),
        Cell::YesNo(yes) => ListCell::YesNo(*yes),
    }
}

/// A column's name as a heading: `tie_strength` becomes "Tie strength".
fn heading(name: &str) -> String {
    let spaced = name.replace('_', " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

fn receipt(report: &Report<'_>) -> Vec<ReceiptRow> {
    let mut rows: Vec<ReceiptRow> = report
        .findings
        .receipt
        .files()
        .iter()
        .filter(|file| file.rows_read > 0)
        .map(|file| ReceiptRow {
            file: report.redaction.file_name(base_name(&file.name)).into_owned(),
            kind: file.era.map_or("-", crate::export::Era::as_str).to_owned(),
            rows_read: file.rows_read,
            rows_kept: file.kept,
            dropped: file
                .dropped
                .iter()
                .map(|(reason, rows)| format!("{rows} {}", reason.as_str().replace('_', " ")))
                .collect::<Vec<_>>()
                .join(", "),
        })
        .collect();
    // An archive's order of files says nothing.
    rows.sort_by(|left, right| left.file.cmp(&right.file));
    rows
}

/// A file's own name, without the folders and the archive that it lies in: the page is the same for a zip
/// and for its folder.
fn base_name(name: &str) -> &str {
    let member = name.rsplit(": ").next().unwrap_or(name);
    member.rsplit(['/', '\\']).next().unwrap_or(member)
}
