//! The lists as data inside the page, which its script shows.
//!
//! Owns how they are embedded so that nothing in them can be markup, and how much of them is. Refuses to
//! drop rows silently: a list that is cut says how many rows it has.

use serde::Serialize;

use super::labels::Labels;
use super::page::{ListCell, ListRow, ListView, Page};
use super::text::plain;
use crate::error::{Error, Result};
use crate::report::words::NumberForm;

/// Bytes of rows in one page. With the frame (about 100 kB) and the plots (about 100 kB) it stays well
/// below five megabytes; a row has some 600 bytes, so it is about 6,000 rows.
const MOST_BYTES_OF_ROWS: usize = 3_800_000;

/// What the script reads.
#[derive(Serialize)]
struct Data<'a> {
    language: &'a str,
    numbers: NumberForm,
    as_of: &'a str,
    owner_key: &'a str,
    labels: &'a Labels,
    lists: &'a [ListView],
}

/// The page's lists, cleaned and cut to what a page can hold.
#[must_use]
pub fn shown_lists(lists: &[ListView]) -> Vec<ListView> {
    let mut shown: Vec<ListView> = lists.iter().map(cleaned).collect();
    let most_rows = most_rows_of_a_list(&shown);
    for list in &mut shown {
        list.rows.truncate(most_rows);
    }
    shown
}

/// The JSON of the lists, as it may stand within a script element.
///
/// # Errors
/// Never in practice: plain values serialise.
pub fn json(page: &Page, lists: &[ListView]) -> Result<String> {
    let data = Data {
        language: &page.language,
        numbers: page.numbers,
        as_of: &page.as_of,
        owner_key: &page.owner_key,
        labels: &page.labels,
        lists,
    };
    serde_json::to_string(&data)
        .map(|text| harmless(&text))
        .map_err(|error| Error::Internal { stage: "report.html", problem: error.to_string() })
}

/// JSON in which no character can end a script element or open a comment. All of them stand inside JSON's
/// strings, where the escaped form means the same.
fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len() + json.len() / 64);
    for character in json.chars() {
        match character {
            '<' => text.push_str("\\u003c"),
            '>' => text.push_str("\\u003e"),
            '&' => text.push_str("\\u0026"),
            '\u{2028}' => text.push_str("\\u2028"),
            '\u{2029}' => text.push_str("\\u2029"),
            other => text.push(other),
        }
    }
    text
}

fn cleaned(list: &ListView) -> ListView {
    let row = |row: &ListRow| ListRow {
        // A key is data for `decide`, not for eyes: it stays as it is.
        key: row.key.clone(),
        profile_url: row.profile_url.clone().filter(|url| url.chars().count() <= LONGEST_ADDRESS),
        cells: row.cells.iter().map(cleaned_cell).collect(),
    };
    ListView {
        name: list.name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect(),
        rows_in_total: list.rows_in_total.max(list.rows.len()),
        rows: list.rows.iter().filter(|row| row.key.chars().count() <= LONGEST_ADDRESS).map(row).collect(),
        ..list.clone()
    }
}

/// Characters of an address or key: what browsers and spreadsheets still take. LinkedIn's own are under 200.
const LONGEST_ADDRESS: usize = 2_000;

fn cleaned_cell(cell: &ListCell) -> ListCell {
    match cell {
        ListCell::Text(text) => ListCell::Text(plain(text)),
        // JSON has no form for what is no number.
        ListCell::Number(number) if !number.is_finite() => ListCell::Empty,
        other => other.clone(),
    }
}

/// The longest length at which all lists, cut to it, stay within [`MOST_BYTES_OF_ROWS`]: short lists are
/// whole, and the longest ones give way.
fn most_rows_of_a_list(lists: &[ListView]) -> usize {
    let longest = lists.iter().map(|list| list.rows.len()).max().unwrap_or(0);
    let mut bytes_by_place = vec![0_usize; longest];
    for list in lists {
        for (bytes, row) in bytes_by_place.iter_mut().zip(&list.rows) {
            *bytes += bytes_of(row);
        }
    }
    let mut bytes = 0;
    bytes_by_place
        .iter()
        .take_while(|at_this_place| {
            bytes += **at_this_place;
            bytes <= MOST_BYTES_OF_ROWS
        })
        .count()
}

/// An upper estimate of a row's bytes in JSON; characters that are escaped count six times.
fn bytes_of(row: &ListRow) -> usize {
    let text = |text: &str| {
        2 + text.len()
            + 5 * text.bytes().filter(|byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\\' | 0..=31 | 0xe2)).count()
    };
    let cells: usize = row
        .cells
        .iter()
        .map(|cell| match cell {
            ListCell::Text(cell) => text(cell) + 1,
            ListCell::Number(_) => 24,
            ListCell::Empty | ListCell::YesNo(_) => 6,
        })
        .sum();
    40 + text(&row.key) + row.profile_url.as_deref().map_or(4, text) + cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, rows: usize, text: &str) -> ListView {
        let row = |place: usize| ListRow {
            key: format!("person-{place}"),
            profile_url: None,
            cells: vec![ListCell::Text(text.to_owned())],
        };
        ListView {
            name: name.to_owned(),
            rows_in_total: rows,
            rows: (0..rows).map(row).collect(),
            ..ListView::default()
        }
    }

    #[test]
    fn embedded_text_cannot_leave_its_element() {
        let hostile = "</script><script>alert(1)</script><!-- \u{2028}&amp;\u{2029}";
        let lists = shown_lists(&[list("x", 1, hostile)]);
        let text = json(&Page::default(), &lists).unwrap();
        for character in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
            assert!(!text.contains(character), "{character:?}");
        }
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["lists"][0]["rows"][0]["cells"][0], hostile);
    }

    #[test]
    fn the_longest_lists_give_way_and_say_so() {
        let long = "long ".repeat(100);
        let lists = shown_lists(&[list("short", 50, "text"), list("long", 40_000, &long)]);
        assert_eq!(lists[0].rows.len(), 50);
        assert!(lists[1].rows.len() > 5_000 && lists[1].rows.len() < 40_000, "{}", lists[1].rows.len());
        assert_eq!(lists[1].rows_in_total, 40_000);
        assert!(json(&Page::default(), &lists).unwrap().len() < MOST_BYTES_OF_ROWS + 100_000);
    }

    #[test]
    fn what_json_cannot_say_is_empty() {
        assert_eq!(cleaned_cell(&ListCell::Number(f64::NAN)), ListCell::Empty);
        assert_eq!(cleaned_cell(&ListCell::Number(1.5)), ListCell::Number(1.5));
    }

    #[test]
    fn names_of_lists_are_fit_for_addresses() {
        assert_eq!(shown_lists(&[list("a\"b <c", 0, "")])[0].name, "abc");
    }
}
