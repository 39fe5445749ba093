//! The country of a company, where its name tells: a legal form of one country only, or a country's name.
//!
//! Owns the join of the company lexicons' legal forms and places with country names. Refuses forms that
//! several countries use (AG, SA, Ltda) and guesses from words: most names tell nothing, and that is said.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::people::names::normalised;

const COUNTRIES: &str = include_str!("lexicons/countries.csv");
const LEGAL_FORMS: &str = include_str!("../classify/lexicons/companies/legal_forms.csv");
const PLACES: &str = include_str!("../classify/lexicons/companies/places.csv");

/// Words of the longest form or country name that is looked for: "ag co kgaa", "United Arab Emirates", and
/// forms written letter by letter such as "S. de R. L. de C. V.".
const MOST_WORDS: usize = 6;

static TABLES: LazyLock<Countries> = LazyLock::new(Countries::read);

/// Forms and names that tell a country.
#[derive(Debug, Default)]
pub(super) struct Countries {
    /// Letters of a legal form without spaces, to its words and its country.
    forms: FxHashMap<String, (usize, &'static str)>,
    /// Normal form of a country's name in seven languages, to the country.
    names: FxHashMap<String, &'static str>,
    /// Last words of all forms and names: most companies end with none of them, and are done with.
    endings: FxHashSet<String>,
}

impl Countries {
    /// The built-in tables, read once.
    pub(super) fn built_in() -> &'static Self {
        &TABLES
    }

    fn read() -> Self {
        let by_code: FxHashMap<&str, &'static str> = COUNTRIES
            .lines()
            .skip(1)
            .filter_map(|line| cells(line).map(|[code, country, _]| (code, country)))
            .collect();
        let mut countries = Self::default();
        for [form, position, case, codes] in LEGAL_FORMS.lines().skip(1).filter_map(cells) {
            // "ME" and "AS" are words too unless their capitals are looked at, and those are folded away here.
            if let ("tail", "any", Some(country)) = (position, case, by_code.get(codes)) {
                let form = normalised(form);
                countries.endings.extend(form.rsplit(' ').next().map(str::to_owned));
                countries.forms.insert(form.replace(' ', ""), (form.split(' ').count(), country));
            }
        }
        for [place, kind, aliases] in PLACES.lines().skip(1).filter_map(cells) {
            if kind == "country" {
                let country = by_code.get(place).copied().unwrap_or(place);
                for name in std::iter::once(place).chain(aliases.split('|')).filter(|name| !name.is_empty()) {
                    let name = normalised(name);
                    countries.endings.extend(name.rsplit(' ').next().map(str::to_owned));
                    countries.names.insert(name, country);
                }
            }
        }
        countries
    }

    /// Every country that can be told, more than once where several forms tell it.
    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> {
        self.forms.values().map(|(_, country)| *country).chain(self.names.values().copied())
    }

    /// The country that a company's name tells; `None` for most. The name before form or country must not be
    /// empty.
    pub(super) fn of_company(&self, company: &str) -> Option<&'static str> {
        let folded = normalised(company);
        let last = folded.rsplit(' ').next().unwrap_or_default();
        // A form may be written letter by letter.
        if !self.endings.contains(last) && last.chars().nth(1).is_some() {
            return None;
        }
        let words: Vec<&str> = folded.split(' ').collect();
        if let Some((words_of_form, country)) = self.form_at_end(&words) {
            // "Acme España, S.L.": the country's name would say the same, and "Acme Italia S.L." is Spanish.
            return (words.len() > words_of_form).then_some(country);
        }
        (1..=MOST_WORDS.min(words.len().saturating_sub(1))).rev().find_map(|length| {
            let end = words.get(words.len() - length..)?;
            self.names.get(&end.join(" ")).copied()
        })
    }

    fn form_at_end(&self, words: &[&str]) -> Option<(usize, &'static str)> {
        (1..=MOST_WORDS.min(words.len())).rev().find_map(|length| {
            let end = words.get(words.len() - length..)?;
            let &(words_of_form, country) = self.forms.get(&end.concat())?;
            // "S. L." is the form "sl" letter by letter; "gm bh" is none.
            let whole_words = end.iter().filter(|word| word.chars().count() > 1).count();
            let is_written = length >= words_of_form && whole_words <= words_of_form;
            is_written.then_some((length, country))
        })
    }
}

/// The first cells of a line of the lexicons, none of which holds a quote or comma before its reason.
fn cells<const COUNT: usize>(line: &'static str) -> Option<[&'static str; COUNT]> {
    let mut cells = line.split(',');
    let mut found = [""; COUNT];
    for cell in &mut found {
        *cell = cells.next()?;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_one_country_and_a_country_at_the_end_tell() {
        let of = |company: &str| Countries::built_in().of_company(company);
        for (company, country) in [
            ("Umbrella Analytics GmbH & Co. KG", Some("Germany")),
            ("Umbrella Analítica, S.L.U.", Some("Spain")),
            ("Umbrella España", Some("Spain")),
            ("Umbrella do Brasil", Some("Brazil")),
            ("Umbrella (Deutschland)", Some("Germany")),
            ("Umbrella Sp. z o.o.", Some("Poland")),
            ("Umbrella Scotland", Some("United Kingdom")),
            ("Umbrella AG", None),
            ("Umbrella", None),
            ("Germany", None),
            ("S.L.", None),
            ("", None),
        ] {
            assert_eq!(of(company), country, "{company}");
        }
    }

    #[test]
    fn the_lexicon_is_sorted_with_a_reason_a_row() {
        let rows: Vec<[&str; 3]> = COUNTRIES.lines().skip(1).map(|line| cells(line).unwrap()).collect();
        assert!(rows.is_sorted_by(|one, other| one[0] < other[0]), "sorted, no row twice");
        assert!(
            rows.iter()
                .all(|[written, country, reason]| !written.is_empty() && !country.is_empty() && !reason.is_empty())
        );
    }

    #[test]
    fn the_joined_lexicons_keep_the_cells_that_are_read_here_plain() {
        for (text, needed) in [(LEGAL_FORMS, "form,position,case,countries,"), (PLACES, "place,kind,aliases,")] {
            assert!(text.starts_with(needed), "columns have moved");
            let quoted = text.lines().filter(|line| line.split(',').take(4).any(|cell| cell.starts_with('"')));
            // A quoted country name would be read wrongly; a quoted reason is of no concern.
            assert!(quoted.filter(|line| line.contains(",country,")).count() == 0);
        }
        assert!(Countries::built_in().forms.len() > 150 && Countries::built_in().names.len() > 200);
    }
}
