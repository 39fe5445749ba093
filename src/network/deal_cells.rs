//! The cells of a deals list: days in the forms of CRMs and spreadsheets, amounts, stages in seven languages.
//!
//! Owns their reading, one order of day and month for a whole column. Refuses to guess that order: where no day
//! gives it away the list is refused with a word on what to write.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::conversation::Stage;
use crate::export::Day;
use crate::people::names::normalised;

const MONTH_NAMES: &str = include_str!("lexicons/month_names.csv");
const STAGES: &str = include_str!("lexicons/deal_stages.csv");

/// Days from 1899-12-30, where spreadsheets begin to count, to 1970-01-01.
const SPREADSHEET_EPOCH_DAYS: i64 = 25_569;

/// Words between a word that turns another round and that other: "not yet won".
const REACH_OF_NOT: usize = 2;

/// Words of the longest phrase of the lexicon.
const PHRASE_WORDS: usize = 2;

static MONTHS: LazyLock<FxHashMap<&'static str, u32>> = LazyLock::new(|| {
    rows(MONTH_NAMES).filter_map(|[beginning, month, _, _]| Some((beginning, month.parse().ok()?))).collect()
});

static MEANINGS: LazyLock<FxHashMap<&'static str, Meaning>> =
    LazyLock::new(|| rows(STAGES).filter_map(|[phrase, means, _, _]| Some((phrase, Meaning::parse(means)?))).collect());

/// The four cells of a lexicon's rows; none holds a comma.
pub(super) fn rows(text: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    text.lines().skip(1).filter_map(|line| {
        let mut cells = line.split(',');
        Some([cells.next()?, cells.next()?, cells.next()?, cells.next()?])
    })
}

/// A day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WrittenDay {
    /// One day only.
    Sure(i32),
    /// Two numbers of which either may be the day.
    Numeric { first: u32, second: u32, year: i32, is_dotted: bool },
}

impl WrittenDay {
    /// Reads a cell; `None` where it holds no day.
    pub(super) fn read(cell: &str) -> Option<Self> {
        // A name may stand before the day: "Mar 1, 2025"; what follows three parts is a time.
        let folded = normalised(cell);
        let words: Vec<&str> = folded.split(' ').filter(|word| !matches!(*word, "de" | "of" | "di" | "den")).collect();
        if let [single] = words.as_slice() {
            return Self::of_one_number(single);
        }
        let [one, two, three, ..] = words.as_slice() else { return None };
        if let Some(month) = month_of(two) {
            return Self::sure(year_of(three)?, month, ordinal(one)?);
        }
        if let Some(month) = month_of(one) {
            return Self::sure(year_of(three)?, month, ordinal(two)?);
        }
        let number = |word: &str| word.parse::<u32>().ok();
        if one.len() == 4 {
            return Self::sure(year_of(one)?, number(two)?, day_part(three)?);
        }
        let is_dotted = cell.trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit()).starts_with('.');
        let (first, second, year) = (number(one)?, number(two)?, year_of(three)?);
        let is_possible = (1..=31).contains(&first) && (1..=31).contains(&second) && first.min(second) <= 12;
        is_possible.then_some(Self::Numeric { first, second, year, is_dotted })
    }

    fn sure(year: i32, month: u32, day: u32) -> Option<Self> {
        Day::from_calendar(year, month, day).map(|day| Self::Sure(day.0))
    }

    /// `20250301`, a spreadsheet's number of days, or milliseconds since 1970 as CRM interfaces write them.
    fn of_one_number(text: &str) -> Option<Self> {
        // An ISO time stands against the day: "2025-03-01t10:00" folds to more words, "20250301t10" does not.
        let digits = text.split('t').next().unwrap_or_default();
        let number: i64 = digits.parse().ok()?;
        match digits.len() {
            8 => {
                let part = |range: std::ops::Range<usize>| digits.get(range)?.parse().ok();
                Self::sure(i32::try_from(part(0..4)?).ok()?, part(4..6)?, part(6..8)?)
            }
            5 => i32::try_from(number - SPREADSHEET_EPOCH_DAYS).ok().map(Self::Sure),
            13 => i32::try_from(number.div_euclid(86_400_000)).ok().map(Self::Sure),
            _ => None,
        }
    }

    /// The day, the day or the month first.
    pub(super) fn resolve(self, is_day_first: bool) -> Option<i32> {
        match self {
            Self::Sure(day) => Some(day),
            Self::Numeric { first, second, year, .. } => {
                // A number beyond 12 is a day wherever it stands.
                let is_day_first = if first > 12 { true } else { is_day_first && second <= 12 };
                let (day, month) = if is_day_first { (first, second) } else { (second, first) };
                Day::from_calendar(year, month, day).map(|day| day.0)
            }
        }
    }
}

/// Whether a column writes the day first; `None` where nothing gives it away and it matters.
pub(super) fn is_day_first(days: impl Iterator<Item = WrittenDay>) -> Option<bool> {
    let (mut day_first, mut month_first, mut is_open) = (0_usize, 0_usize, false);
    for day in days {
        if let WrittenDay::Numeric { first, second, is_dotted, .. } = day {
            // Nobody writes month.day.year.
            day_first += usize::from(first > 12 || is_dotted);
            month_first += usize::from(second > 12 && !is_dotted);
            is_open |= first != second;
        }
    }
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Some(true),
        std::cmp::Ordering::Less => Some(false),
        // Dates that contradict one another tell as little as none.
        std::cmp::Ordering::Equal => (!is_open).then_some(true),
    }
}

/// The month that begins so; four letters tell juin from juillet where three do not.
fn month_of(word: &str) -> Option<u32> {
    if !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let beginning =
        |letters: usize| word.char_indices().nth(letters).map_or(word, |(end, _)| word.get(..end).unwrap_or(word));
    MONTHS.get(beginning(4)).or_else(|| MONTHS.get(beginning(3))).copied()
}

fn year_of(word: &str) -> Option<i32> {
    let digits: &str = word.split('t').next().unwrap_or_default();
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        // Nobody's deals are of the last century.
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// The day of an ISO time that goes on with `T`: "01t10".
fn day_part(word: &str) -> Option<u32> {
    word.split('t').next().and_then(|day| day.parse().ok())
}

/// "1", "1st", "2nd", "1er".
fn ordinal(word: &str) -> Option<u32> {
    word.trim_end_matches(char::is_alphabetic).parse().ok()
}

/// Reads an amount in any usual form of numbers: currency and spaces are left out; of dot and comma the last is
/// the decimal mark, unless it stands alone before three digits. `None` where there is no number.
pub(super) fn amount(cell: &str) -> Option<f64> {
    let is_negative = cell.contains('(') || cell.contains('-') || cell.contains('\u{2212}');
    let kept: String = cell.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',')).collect();
    let kept = kept.trim_matches(|letter| matches!(letter, '.' | ','));
    // Two numbers, or a number in words, are none: "10 k", "5 to 7", "2 Mio".
    let has_words =
        cell.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() == 1 || is_magnitude(word));
    if kept.is_empty() || has_words {
        return None;
    }
    let marks = |mark: char| kept.matches(mark).count();
    let last = kept.rfind(['.', ',']);
    let decimals = last.map_or(0, |place| kept.len() - place - 1);
    let has_both = marks('.') > 0 && marks(',') > 0;
    let last_mark = last.and_then(|place| kept.get(place..=place));
    let is_repeated = last_mark.is_some_and(|mark| kept.matches(mark).count() > 1);
    let is_decimal = last.is_some() && !is_repeated && (has_both || decimals != 3);
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let number = match last.filter(|_| is_decimal).and_then(|place| Some((kept.get(..place)?, kept.get(place + 1..)?)))
    {
        Some((whole, fraction)) => format!("{}.{}", digits(whole), digits(fraction)),
        None => digits(kept),
    };
    let value: f64 = number.parse().ok()?;
    value.is_finite().then_some(if is_negative { -value } else { value })
}

/// Words that multiply a number; what they mean differs by language, so such a cell is no amount.
fn is_magnitude(word: &str) -> bool {
    ["mio", "mil", "mln", "million", "millones", "thousand", "tsd", "bn", "mm"].contains(&word.to_lowercase().as_str())
}

/// How a deal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Neither, or not known.
    Open,
}

/// What a phrase of a stage means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Won,
    Lost,
    Not,
    Yes,
    Stage(Stage),
}

impl Meaning {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "won" => Some(Self::Won),
            "lost" => Some(Self::Lost),
            "not" => Some(Self::Not),
            "yes" => Some(Self::Yes),
            name => Stage::ALL.into_iter().find(|stage| stage.name() == name).map(Self::Stage),
        }
    }
}

/// How a deal stands by the words of its stage or status, and the stage that they name. Lost words go before
/// won ones ("lost: signed with another"), and a word that is turned round counts for nothing.
pub(super) fn stage(cell: &str) -> (Outcome, Stage) {
    let folded = normalised(cell);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let (mut is_won, mut is_lost, mut stage) = (false, false, Stage::None);
    let mut not_until = 0;
    let mut place = 0;
    while place < words.len() {
        let (length, meaning) = (1..=PHRASE_WORDS)
            .rev()
            .filter_map(|length| {
                let phrase = words.get(place..place + length)?.join(" ");
                Some((length, *MEANINGS.get(phrase.as_str())?))
            })
            .next()
            .map_or((1, None), |(length, meaning)| (length, Some(meaning)));
        let is_turned = place < not_until;
        match meaning {
            Some(Meaning::Not) => not_until = place + length + REACH_OF_NOT,
            Some(Meaning::Won) => is_won |= !is_turned,
            Some(Meaning::Lost) => is_lost |= !is_turned,
            Some(Meaning::Stage(named)) if named.rank() >= stage.rank() => stage = named,
            _ => {}
        }
        place += length;
    }
    let outcome = if is_lost {
        Outcome::Lost
    } else if is_won {
        Outcome::Won
    } else {
        Outcome::Open
    };
    (outcome, stage)
}

/// Whether a cell of a yes/no column says yes.
pub(super) fn is_yes(cell: &str) -> bool {
    MEANINGS.get(normalised(cell).as_str()) == Some(&Meaning::Yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_forms_of_crms_and_spreadsheets() {
        let wanted = Day::from_calendar(2025, 3, 14).unwrap().0;
        for cell in [
            "2025-03-14",
            "2025-03-14 10:22",
            "2025-03-14T10:22:33Z",
            "2025/03/14",
            "20250314",
            "14/03/2025",
            "14.3.25",
            "14-03-2025 08:00",
            "3/14/2025",
            "14 Mar 2025",
            "14 de marzo de 2025",
            "Mar 14, 2025",
            "14. März 2025",
            "14 mars 2025",
            "14 maart 2025",
            "March 14th, 2025",
            "45730",
            "1741910400000",
        ] {
            let read = WrittenDay::read(cell).and_then(|day| day.resolve(true));
            assert_eq!(read, Some(wanted), "{cell}");
        }
        let july = Day::from_calendar(2025, 7, 1).map(|day| day.0);
        assert_eq!(WrittenDay::read("1er juillet 2025").and_then(|day| day.resolve(true)), july);
        for cell in ["", "soon", "Q3 2025", "2025", "31.31.2025", "2025-13-40", "1/2", "999999999999999999999"] {
            assert_eq!(WrittenDay::read(cell).and_then(|day| day.resolve(true)), None, "{cell}");
        }
    }

    #[test]
    fn a_column_has_one_order_and_an_open_one_is_not_guessed() {
        let order = |cells: &[&str]| is_day_first(cells.iter().filter_map(|cell| WrittenDay::read(cell)));
        assert_eq!(order(&["1/2/2025", "13/2/2025"]), Some(true));
        assert_eq!(order(&["1/2/2025", "2/13/2025"]), Some(false));
        assert_eq!(order(&["1.2.2025"]), Some(true));
        assert_eq!(order(&["1/2/2025", "3/4/2025"]), None);
        assert_eq!(order(&["2/2/2025", "2025-03-01"]), Some(true));
    }

    #[test]
    fn amounts_are_read_whichever_mark_is_decimal() {
        for (cell, value) in [
            ("1250", 1250.0),
            ("1,250.50", 1250.5),
            ("1.250,50 €", 1250.5),
            ("€ 12.500", 12_500.0),
            ("12,500", 12_500.0),
            ("1.250.000", 1_250_000.0),
            ("12 500,5", 12_500.5),
            ("1'250.00", 1250.0),
            ("USD 99.9", 99.9),
            ("(300)", -300.0),
        ] {
            assert_eq!(amount(cell), Some(value), "{cell}");
        }
        for cell in ["", "tbd", "10 k", "2 Mio", "€"] {
            assert_eq!(amount(cell), None, "{cell}");
        }
    }

    #[test]
    fn stages_are_read_in_seven_languages_and_what_is_turned_round_is_not_won() {
        for won in [
            "Closed Won",
            "closedwon",
            "Ganado",
            "Fechado ganho",
            "Gagnée",
            "Vinta",
            "Gewonnen",
            "Getekend",
            "Contract signed",
        ] {
            assert_eq!(stage(won).0, Outcome::Won, "{won}");
        }
        for lost in ["Closed Lost", "Perdido", "Perdue", "Persa", "Verloren", "Lost: signed with another", "Abgelehnt"]
        {
            assert_eq!(stage(lost).0, Outcome::Lost, "{lost}");
        }
        for open in [
            "",
            "Negotiation",
            "Not yet won",
            "To be signed",
            "nicht gewonnen",
            "pendiente de firmado",
            "Qualified to buy",
        ] {
            assert_eq!(stage(open).0, Outcome::Open, "{open}");
        }
        assert_eq!(stage("Angebot verschickt").1, Stage::Proposal);
        assert_eq!(stage("Demo, dann Vertrag").1, Stage::Contract);
        assert!(is_yes("TRUE") && is_yes("Sí") && is_yes("1") && !is_yes("0") && !is_yes("false"));
    }

    #[test]
    fn the_lexicons_are_sorted_folded_and_have_a_reason_a_row() {
        let columns = super::super::deals_file::COLUMNS;
        for (text, name) in [(MONTH_NAMES, "months"), (STAGES, "stages"), (columns, "columns")] {
            let read: Vec<[&str; 4]> = rows(text).collect();
            assert_eq!(read.len() + 1, text.lines().count(), "{name}: every line is a row");
            assert!(read.is_sorted_by(|one, other| one[0] < other[0]), "{name}: sorted, none twice");
            for [phrase, meaning, language, reason] in read {
                assert_eq!(normalised(phrase), phrase, "{name}: folded");
                assert!(!meaning.is_empty() && language.len() == 2 && !reason.is_empty(), "{name}: {phrase}");
                assert!(phrase.split(' ').count() <= 3, "{name}: {phrase}");
            }
        }
        assert_eq!(MONTHS.len() + 1, MONTH_NAMES.lines().count());
        assert_eq!(MEANINGS.len() + 1, STAGES.lines().count(), "every meaning is one");
        assert!(rows(STAGES).all(|[phrase, ..]| phrase.split(' ').count() <= PHRASE_WORDS));
    }
}
