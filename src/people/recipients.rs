//! The recipients of a message: names joined by commas beside URLs joined by commas.
//!
//! Owns the splitting of both cells. Refuses to pair names and URLs by position: names contain commas,
//! and members who left have no URL (41 of 475 measured group messages have more names than URLs).

use rustc_hash::FxHashSet;

use super::names::{is_name_suffix, normalised};

/// The URLs of a RECIPIENT PROFILE URLS cell.
pub fn split_urls(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').map(str::trim).filter(|url| !url.is_empty())
}

/// The names of a TO cell.
///
/// The whole cell is one name if it is a known one; otherwise a comma parts two people unless what
/// follows is an academic or professional suffix, or the joined parts are a known name.
#[must_use]
pub fn split_names<'a>(cell: &'a str, known_names: &FxHashSet<String>) -> Vec<&'a str> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Vec::new();
    }
    if !cell.contains(',') || known_names.contains(&normalised(cell)) {
        return vec![cell];
    }
    let mut names = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for part in cell.split(',') {
        let part_end = end + part.len();
        let joined = cell.get(start..part_end).unwrap_or_default();
        let is_continuation = end > start && (is_name_suffix(part) || known_names.contains(&normalised(joined)));
        if end > start && !is_continuation {
            names.push(cell.get(start..end.saturating_sub(1)).unwrap_or_default().trim());
            start = end;
        }
        end = part_end + 1;
    }
    names.push(cell.get(start..).unwrap_or_default().trim());
    names.retain(|name| !normalised(name).is_empty());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(names: &[&str]) -> FxHashSet<String> {
        names.iter().map(|name| normalised(name)).collect()
    }

    #[test]
    fn a_comma_parts_people_but_not_degrees() {
        assert_eq!(split_names("Ana Ruiz,Bo Holm", &known(&[])), ["Ana Ruiz", "Bo Holm"]);
        assert_eq!(split_names("Ana Ruiz, PhD,Bo Holm", &known(&[])), ["Ana Ruiz, PhD", "Bo Holm"]);
        assert_eq!(split_names("Ana Ruiz", &known(&[])), ["Ana Ruiz"]);
        assert!(split_names(" ", &known(&[])).is_empty());
    }

    #[test]
    fn a_known_name_with_a_comma_stays_whole() {
        let names = known(&["Ruiz, Ana", "Bo Holm"]);
        assert_eq!(split_names("Ruiz, Ana", &names), ["Ruiz, Ana"]);
        assert_eq!(split_names("Ruiz, Ana,Bo Holm", &names), ["Ruiz, Ana", "Bo Holm"]);
    }

    #[test]
    fn urls_are_split_without_blanks() {
        assert_eq!(split_urls("a,b, ,c").collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
