//! One cell's date, in any form that the export or an editor gives it.
//!
//! Owns the splitting of a cell into numbers, month and time, and the readings that are certain by
//! themselves. Refuses the choice between day first and month first: `dates` makes it for a file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::dates::{Day, SECONDS_PER_DAY};
use super::lexicon::{self, TermKind};

/// A cell's date before the file's order is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RawDate {
    /// The cell is empty.
    Blank,
    /// The cell is no date.
    Unparsed,
    /// Only one reading: seconds since 1970-01-01 UTC.
    Exact(i64),
    /// Two numbers and a year, the numbers in either order, and the second of the day.
    Numeric {
        /// The number written first.
        first: u8,
        /// The number written second.
        second: u8,
        /// The year.
        year: i32,
        /// Second of the day, less the offset of a zone if one is given.
        second_of_day: i32,
    },
}

/// `03 Sep 2018`, the form of nearly every Connections row: the fast way through.
pub(super) fn parse_native(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let &[tens, units, b' ', first, second, third, b' ', ref year @ ..] = bytes else { return None };
    if year.len() != 4 {
        return None;
    }
    const NAMES: &[u8; 36] = b"janfebmaraprmayjunjulaugsepoctnovdec";
    let name = [first | 0x20, second | 0x20, third | 0x20];
    let month = NAMES.chunks_exact(3).position(|candidate| candidate == name)? + 1;
    let day = digits(&[tens, units])?;
    let year = i32::try_from(digits(year)?).ok()?;
    Some(Day::from_calendar(year, u32::try_from(month).ok()?, day)?.timestamp())
}

/// `YYYY-MM-DD HH:MM:SS`, with `T`, `/`, fractions, `UTC`, `Z` or `+HH:MM`: one reading, and the form of
/// nearly every message, so this is the fast way through.
pub(super) fn parse_iso(bytes: &[u8]) -> Option<i64> {
    let separator = *bytes.get(4)?;
    if !matches!(separator, b'-' | b'/') || bytes.get(7) != Some(&separator) {
        return None;
    }
    let year = i32::try_from(digits(bytes.get(..4)?)?).ok()?;
    let day = Day::from_calendar(year, digits(bytes.get(5..7)?)?, digits(bytes.get(8..10)?)?)?;
    let rest = bytes.get(10..)?;
    if rest.is_empty() {
        return Some(day.timestamp());
    }
    if !matches!(rest.first(), Some(b' ' | b'T' | b't')) || rest.get(3) != Some(&b':') {
        return None;
    }
    let (hour, minute) = (digits(rest.get(1..3)?)?, digits(rest.get(4..6)?)?);
    let (second, rest) = match rest.get(6) {
        Some(b':') => (digits(rest.get(7..9)?)?, rest.get(9..)?),
        _ => (0, rest.get(6..)?),
    };
    // A leap second is the last second of its minute.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let offset = zone_offset(rest)?;
    Some(day.timestamp() + i64::from(hour * 3600 + minute * 60 + second.min(59)) - offset)
}

/// Seconds east of UTC that the end of an ISO timestamp states; `None` if it is something else.
fn zone_offset(rest: &[u8]) -> Option<i64> {
    let rest = match rest {
        [b'.' | b',', fraction @ ..] => {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            fraction.get(length..)?
        }
        _ => rest,
    };
    let rest = rest.trim_ascii();
    if rest.is_empty() || [&b"UTC"[..], b"GMT", b"Z"].iter().any(|zone| rest.eq_ignore_ascii_case(zone)) {
        return Some(0);
    }
    let (&sign, rest) = rest.split_first()?;
    let sign = match sign {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let hours = digits(rest.get(..2)?)?;
    let minutes = match rest.get(2..)? {
        [] => 0,
        [b':', minutes @ ..] | minutes => digits(minutes)?,
    };
    (hours <= 14 && minutes <= 59).then_some(sign * i64::from(hours * 3600 + minutes * 60))
}

/// A date as one number, as programs write it: a spreadsheet's serial day (`45678`, `45678.5`, `45678,5`),
/// `20250131`, and the seconds or milliseconds since 1970 that come out of databases. LinkedIn opened in
/// 2003, and nothing here is from after 2064, so that no other number of these lengths is a date.
pub(super) fn parse_bare_number(text: &str) -> Option<i64> {
    /// Serial day of 1970-01-01.
    const EPOCH_SERIAL: i64 = 25_569;
    /// 2002-04-26 to 2064-04-08.
    const SERIALS: std::ops::Range<i64> = 37_372..60_000;
    /// 2002-04-26 to 2064-04-08 in seconds since 1970.
    const SECONDS: std::ops::Range<i64> = 1_019_779_200..2_974_838_400;
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_number = |part: &str| !part.is_empty() && part.len() <= 17 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match whole.len() {
        5 if SERIALS.contains(&number) => {
            let part: f64 = format!("0.{fraction}").parse().ok()?;
            // Spreadsheets count days in binary fractions: the nearest second is meant.
            let second = ((part * SECONDS_PER_DAY as f64).round() as i64).min(SECONDS_PER_DAY - 1);
            Some((number - EPOCH_SERIAL) * SECONDS_PER_DAY + second)
        }
        8 => {
            let part = |range| digits(whole.as_bytes().get(range)?);
            let year = i32::try_from(part(0..4)?).ok()?;
            Day::from_calendar(year, part(4..6)?, part(6..8)?).map(Day::timestamp)
        }
        10 if SECONDS.contains(&number) => Some(number),
        13 if SECONDS.contains(&(number / 1000)) => Some(number / 1000),
        _ => None,
    }
}

pub(super) fn digits(bytes: &[u8]) -> Option<u32> {
    if bytes.is_empty() || bytes.len() > 9 {
        return None;
    }
    bytes.iter().try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
}

/// Longest text taken for a date; `Wednesday 30 September 2020 at 12:00:00 p. m. UTC` has fifty characters.
const LONGEST_DATE_BYTES: usize = 80;

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Number {
    /// Its value.
    pub value: u32,
    /// Its digits.
    pub digits: u8,
}

/// The parts of a date cell in any form: numbers, a month's name, a time of day.
#[derive(Debug, Clone, Default)]
pub(super) struct Scan {
    numbers: [Number; 3],
    count: usize,
    /// Month by name, 1 to 12.
    pub month: Option<u8>,
    /// What stands behind the first number: `/`, `.`, `-`, or 0.
    pub separator: u8,
    second_of_day: i32,
    /// Whether AM or PM is said.
    pub is_twelve_hour: bool,
}

impl Scan {
    /// The numbers that are not of the time.
    pub fn numbers(&self) -> &[Number] {
        self.numbers.get(..self.count).unwrap_or_default()
    }

    /// Splits a cell into its parts; `None` if it cannot be a date.
    pub fn read(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > LONGEST_DATE_BYTES {
            return None;
        }
        let text = without_zone(text);
        let mut scan = Self::default();
        let mut time: Vec<u32> = Vec::new();
        let mut is_afternoon = None;
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length = if letter.is_ascii_digit() {
                rest.bytes().take_while(u8::is_ascii_digit).count()
            } else if letter.is_alphabetic() {
                rest.char_indices().find(|(_, letter)| !letter.is_alphabetic()).map_or(rest.len(), |(end, _)| end)
            } else {
                letter.len_utf8()
            };
            let (token, after) = (rest.get(..length)?, rest.get(length..)?);
            rest = after;
            if letter.is_ascii_digit() {
                let value = digits(token.as_bytes())?;
                let is_time = after.starts_with(':')
                    || (!time.is_empty() && time.len() < 3 && scan.ends_in_colon(text, rest, token));
                if is_time {
                    time.push(value);
                } else {
                    let slot = scan.numbers.get_mut(scan.count)?;
                    *slot = Number { value, digits: u8::try_from(token.len()).ok()? };
                    scan.count += 1;
                }
            } else if letter.is_alphabetic() {
                let folded = lexicon::fold(token);
                match folded.as_str() {
                    // `PM`, and `p. m.` of Spanish, whose letters come one by one.
                    "am" | "a" if !time.is_empty() => is_afternoon = Some(false),
                    "pm" | "p" if !time.is_empty() => is_afternoon = Some(true),
                    _ => {
                        if let (None, Some(&month)) = (scan.month, months().get(folded.as_str())) {
                            scan.month = Some(month);
                        }
                    }
                }
            } else if matches!(letter, '/' | '.' | '-') && scan.count == 1 && scan.separator == 0 {
                scan.separator = u8::try_from(letter).ok()?;
            }
        }
        if scan.count == 0 {
            return None;
        }
        scan.is_twelve_hour = is_afternoon.is_some();
        scan.second_of_day = second_of_day(&time, is_afternoon)?;
        Some(scan)
    }

    /// Whether the number just read followed a colon, and so belongs to the time.
    fn ends_in_colon(&self, text: &str, rest: &str, token: &str) -> bool {
        let before = text.len() - rest.len() - token.len();
        before.checked_sub(1).and_then(|position| text.as_bytes().get(position)) == Some(&b':')
    }

    /// What the parts mean together.
    pub fn interpret(&self) -> RawDate {
        let exact = |year: u32, month: u32, day: u32| {
            let day = i32::try_from(year).ok().and_then(|year| Day::from_calendar(year, month, day));
            day.map_or(RawDate::Unparsed, |day| RawDate::Exact(day.timestamp() + i64::from(self.second_of_day)))
        };
        match (self.numbers(), self.month) {
            (&[one, two], Some(month)) => {
                let month = u32::from(month);
                // `2018 Sep 03` has the year first; `Sep 3, 2018` and `3 Sep 2018` have it last.
                if one.digits == 4 && two.digits <= 2 {
                    exact(one.value, month, two.value)
                } else {
                    year_of(two).map_or(RawDate::Unparsed, |year| exact(year, month, one.value))
                }
            }
            (&[one, two, three], None) => {
                if one.digits == 4 {
                    return exact(one.value, two.value, three.value);
                }
                let numeric = (u8::try_from(one.value), u8::try_from(two.value), year_of(three));
                let (Ok(first), Ok(second), Some(year)) = numeric else { return RawDate::Unparsed };
                let is_date = (1..=31).contains(&first) && (1..=31).contains(&second) && first.min(second) <= 12;
                match i32::try_from(year) {
                    Ok(year) if is_date => RawDate::Numeric { first, second, year, second_of_day: self.second_of_day },
                    _ => RawDate::Unparsed,
                }
            }
            _ => RawDate::Unparsed,
        }
    }
}

/// `Mon, 02 Jun 2025 10:00:00 +0000`, as mail programs write it, without its zone of nought.
fn without_zone(text: &str) -> &str {
    ["+0000", "+00:00", "-0000"].iter().find_map(|zone| text.strip_suffix(zone)).map_or(text, str::trim_end)
}

/// A year of four digits, or of two: LinkedIn opened in 2003, so two digits are of this century.
fn year_of(number: Number) -> Option<u32> {
    match number.digits {
        4 => Some(number.value),
        1 | 2 => Some(2000 + number.value),
        _ => None,
    }
}

fn second_of_day(time: &[u32], is_afternoon: Option<bool>) -> Option<i32> {
    let &[hour, minute, second] = match time {
        [] => &[0, 0, 0],
        &[hour, minute] => &[hour, minute, 0],
        &[hour, minute, second] => &[hour, minute, second],
        _ => return None,
    };
    let hour = match is_afternoon {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let is_time = hour <= 23 && minute <= 59 && second <= 60;
    if !is_time {
        return None;
    }
    i32::try_from(hour * 3600 + minute * 60 + second.min(59)).ok()
}

/// Months' names, folded.
fn months() -> &'static BTreeMap<String, u8> {
    static MONTHS: OnceLock<BTreeMap<String, u8>> = OnceLock::new();
    MONTHS.get_or_init(|| {
        lexicon::terms(TermKind::Month)
            .filter_map(|term| Some((lexicon::fold(term.term), term.meaning.parse().ok()?)))
            .collect()
    })
}
