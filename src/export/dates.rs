//! Dates of every era and editor: one format per file, decided on all its rows.
//!
//! Owns the day type and the choice between day first and month first on
//! evidence. Refuses to guess silently: what was chosen, and why, goes into the receipt.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::date_cells::{RawDate, Scan, digits, parse_bare_number, parse_iso, parse_native};
use super::receipt::{FileReceipt, Warning};

/// Seconds of a day.
pub const SECONDS_PER_DAY: i64 = 86_400;

/// A UTC day, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The day of a calendar date; `None` if there is no such date.
    #[must_use]
    pub fn from_calendar(year: i32, month: u32, day: u32) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        // chrono counts days from the year 1; 1970-01-01 is its day 719,163.
        date.num_days_from_ce().checked_sub(719_163).map(Self)
    }

    /// The UTC day in which a timestamp (seconds since 1970-01-01 UTC) lies.
    #[must_use]
    pub fn from_timestamp(seconds: i64) -> Self {
        let days = seconds.div_euclid(SECONDS_PER_DAY);
        Self(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
    }

    /// First second of the day.
    #[must_use]
    pub fn timestamp(self) -> i64 {
        i64::from(self.0) * SECONDS_PER_DAY
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.trim().as_bytes();
        let is_iso = bytes.len() == 10 && bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-');
        if !is_iso {
            return None;
        }
        let number = |range: std::ops::Range<usize>| digits(bytes.get(range)?);
        let year = i32::try_from(number(0..4)?).ok()?;
        Self::from_calendar(year, number(5..7)?, number(8..10)?)
    }

    /// Year, month (1–12) and day of month.
    #[must_use]
    pub fn calendar(self) -> Option<(i32, u32, u32)> {
        let date = NaiveDate::from_num_days_from_ce_opt(self.0.checked_add(719_163)?)?;
        Some((date.year(), date.month(), date.day()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.calendar() {
            Some((year, month, day)) => write!(formatter, "{year:04}-{month:02}-{day:02}"),
            None => formatter.write_str("-"),
        }
    }
}

/// Which number of a numeric date comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 3/9 is the third of September.
    DayFirst,
    /// 9/3 is the third of September, as in the United States and in LinkedIn's own numeric dates.
    MonthFirst,
}

impl fmt::Display for DateOrder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::DayFirst => "day first",
            Self::MonthFirst => "month first",
        })
    }
}

/// What a file's date order was decided on where no single date gave it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrderEvidence {
    /// Read this way the rows are in order of time, read the other way they are not.
    RowsInOrder,
    /// Nothing: month first is how LinkedIn writes numeric dates.
    NativeForm,
}

impl fmt::Display for OrderEvidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::RowsInOrder => "the rows are in order of time this way",
            Self::NativeForm => "for want of evidence, as LinkedIn writes numeric dates",
        })
    }
}

/// What all the dates of a file say about its format. Pieces of one file can be merged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DateEvidence {
    numeric: u64,
    native_numeric: u64,
    dotted: u64,
    must_be_day_first: u64,
    must_be_month_first: u64,
    previous: Option<(u8, u8, i32, i32)>,
    /// Steps forward and backward in time, read month first, then read day first.
    forward: [u64; 2],
    backward: [u64; 2],
    /// Dates by form: English month name as LinkedIn writes it, ISO, everything else.
    native_named: u64,
    iso: u64,
    other: u64,
}

/// The order decided for a file, to read its raw dates with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DateDecision {
    order: DateOrder,
    /// What spoke for it, where the file's dates can all be read both ways.
    pub ambiguity: Option<OrderEvidence>,
    /// Dates that contradict the order.
    pub contradictions: u64,
}

impl DateEvidence {
    /// Reads a cell and notes what it says about the file's format.
    pub fn read(&mut self, text: &str) -> RawDate {
        let text = text.trim();
        if let Some(seconds) = parse_native(text) {
            self.native_named += 1;
            return RawDate::Exact(seconds);
        }
        if let Some(seconds) = parse_iso(text.as_bytes()) {
            self.iso += 1;
            return RawDate::Exact(seconds);
        }
        if let Some(seconds) = parse_bare_number(text) {
            self.other += 1;
            return RawDate::Exact(seconds);
        }
        let Some(scan) = Scan::read(text) else {
            return if text.is_empty() { RawDate::Blank } else { RawDate::Unparsed };
        };
        let raw = scan.interpret();
        match raw {
            RawDate::Numeric { first, second, year, second_of_day } => {
                self.numeric += 1;
                self.native_numeric += u64::from(scan.is_twelve_hour && scan.separator == b'/');
                self.dotted += u64::from(scan.separator == b'.');
                self.must_be_day_first += u64::from(first > 12);
                self.must_be_month_first += u64::from(second > 12);
                let current = (first, second, year, second_of_day);
                if let Some(previous) = self.previous.replace(current) {
                    self.note_step(previous, current);
                }
            }
            RawDate::Exact(_) => self.other += 1,
            RawDate::Unparsed | RawDate::Blank => {}
        }
        raw
    }

    fn note_step(&mut self, before: (u8, u8, i32, i32), after: (u8, u8, i32, i32)) {
        let key = |date: (u8, u8, i32, i32), is_day_first: bool| {
            if is_day_first { (date.2, date.1, date.0, date.3) } else { (date.2, date.0, date.1, date.3) }
        };
        for (slot, is_day_first) in [false, true].into_iter().enumerate() {
            match key(before, is_day_first).cmp(&key(after, is_day_first)) {
                std::cmp::Ordering::Less => {
                    if let Some(count) = self.forward.get_mut(slot) {
                        *count += 1;
                    }
                }
                std::cmp::Ordering::Greater => {
                    if let Some(count) = self.backward.get_mut(slot) {
                        *count += 1;
                    }
                }
                std::cmp::Ordering::Equal => {}
            }
        }
    }

    /// Adds what a later piece of the same file says. The step between the pieces is left out.
    pub fn merge(&mut self, later: &Self) {
        self.numeric += later.numeric;
        self.native_numeric += later.native_numeric;
        self.dotted += later.dotted;
        self.must_be_day_first += later.must_be_day_first;
        self.must_be_month_first += later.must_be_month_first;
        self.native_named += later.native_named;
        self.iso += later.iso;
        self.other += later.other;
        for (sum, count) in self.forward.iter_mut().zip(later.forward) {
            *sum += count;
        }
        for (sum, count) in self.backward.iter_mut().zip(later.backward) {
            *sum += count;
        }
    }

    /// Whether any date can be read in two ways by itself, so that the file must decide.
    pub fn has_numeric(&self) -> bool {
        self.numeric > 0
    }

    /// Whether numeric dates carry AM or PM after a slash, as LinkedIn writes them.
    pub fn is_native_numeric(&self) -> bool {
        self.native_numeric > 0 && self.native_numeric == self.numeric
    }

    /// Whether every date that was read is in LinkedIn's own forms: `03 Sep 2018`, ISO, `9/3/18, 4:15 PM`.
    pub fn is_native(&self) -> bool {
        self.other == 0 && self.native_numeric == self.numeric
    }

    /// Decides the file's order.
    pub fn decide(&self) -> DateDecision {
        let decided = |order, ambiguity, contradictions| DateDecision { order, ambiguity, contradictions };
        match self.must_be_day_first.cmp(&self.must_be_month_first) {
            std::cmp::Ordering::Greater => decided(DateOrder::DayFirst, None, self.must_be_month_first),
            std::cmp::Ordering::Less => decided(DateOrder::MonthFirst, None, self.must_be_day_first),
            std::cmp::Ordering::Equal => {
                let contradictions = self.must_be_day_first;
                if self.numeric == 0 || self.is_native_numeric() {
                    return decided(DateOrder::MonthFirst, None, contradictions);
                }
                if self.dotted == self.numeric {
                    // Nobody writes month.day.year: dots are how German, Swiss and Austrian dates look.
                    return decided(DateOrder::DayFirst, None, contradictions);
                }
                match self.order_of_rows() {
                    Some(order) => decided(order, Some(OrderEvidence::RowsInOrder), contradictions),
                    None => decided(DateOrder::MonthFirst, Some(OrderEvidence::NativeForm), contradictions),
                }
            }
        }
    }

    /// The export is sorted (newest first; editors sometimes turn it round): the reading with clearly
    /// fewer steps against the main direction is the right one. Twice as many steps against it in the
    /// other reading is the least that cannot be a tie broken by one stray row.
    fn order_of_rows(&self) -> Option<DateOrder> {
        let against = |slot: usize| {
            let forward = self.forward.get(slot).copied().unwrap_or_default();
            let backward = self.backward.get(slot).copied().unwrap_or_default();
            forward.min(backward)
        };
        let (month_first, day_first) = (against(0), against(1));
        if month_first > 2 * day_first {
            Some(DateOrder::DayFirst)
        } else if day_first > 2 * month_first {
            Some(DateOrder::MonthFirst)
        } else {
            None
        }
    }
}

impl DateDecision {
    /// Notes what was chosen on weak evidence, and what contradicts it.
    pub fn warn(self, receipt: &mut FileReceipt) {
        if let Some(evidence) = self.ambiguity {
            receipt.warnings.push(Warning::AmbiguousDates { chosen: self.order, evidence });
        }
        receipt.warn_counted(self.contradictions, Warning::MixedDateOrders);
    }

    /// The timestamp (seconds since 1970-01-01 UTC) of a raw date; `None` if it is none.
    pub fn resolve(self, raw: RawDate) -> Option<i64> {
        match raw {
            RawDate::Blank | RawDate::Unparsed => None,
            RawDate::Exact(seconds) => Some(seconds),
            RawDate::Numeric { first, second, year, second_of_day } => {
                let (day, month) = match self.order {
                    DateOrder::DayFirst if second > 12 => (second, first),
                    DateOrder::MonthFirst if first > 12 => (first, second),
                    DateOrder::DayFirst => (first, second),
                    DateOrder::MonthFirst => (second, first),
                };
                let day = Day::from_calendar(year, u32::from(month), u32::from(day))?;
                Some(day.timestamp() + i64::from(second_of_day))
            }
        }
    }
}

/// The dates of one column of one file, read row by row and resolved together.
#[derive(Debug, Default)]
pub(super) struct DateColumn {
    /// What the cells say about the format.
    pub evidence: DateEvidence,
    raw: Vec<RawDate>,
}

impl DateColumn {
    /// Reads the cell of the next row that counts.
    pub fn push(&mut self, cell: &str) {
        let raw = self.evidence.read(cell);
        self.raw.push(raw);
    }

    /// The timestamp of every row, in order; what was unreadable, chosen or contradictory goes into the receipt.
    pub fn finish(self, receipt: &mut FileReceipt) -> Vec<Option<i64>> {
        let decision = self.evidence.decide();
        let times: Vec<Option<i64>> = self.raw.iter().map(|&raw| decision.resolve(raw)).collect();
        let unparsed = self.raw.iter().zip(&times).filter(|(raw, time)| **raw != RawDate::Blank && time.is_none());
        receipt.warn_counted(unparsed.count() as u64, Warning::UnparsedDates);
        decision.warn(receipt);
        times
    }
}

/// The first and last day of a stated month, year or day: `Aug 2022`, `2009`, `08/2022`, `2022-08`.
pub(super) fn parse_period(text: &str) -> Option<(Day, Day)> {
    let text = text.trim();
    let scan = Scan::read(text)?;
    let numbers = scan.numbers();
    let (year, month) = match (numbers, scan.month) {
        (&[year], month) if year.digits == 4 => (year.value, month.map(u32::from)),
        (&[month, year], None) if year.digits == 4 && month.digits <= 2 => (year.value, Some(month.value)),
        (&[year, month], None) if year.digits == 4 && month.digits <= 2 => (year.value, Some(month.value)),
        _ => {
            let mut evidence = DateEvidence::default();
            let raw = evidence.read(text);
            let day = Day::from_timestamp(evidence.decide().resolve(raw)?);
            return Some((day, day));
        }
    };
    let year = i32::try_from(year).ok()?;
    let first = Day::from_calendar(year, month.unwrap_or(1), 1)?;
    let (next_year, next_month) = match month {
        Some(month) if month < 12 => (year, month + 1),
        _ => (year + 1, 1),
    };
    let last = Day(Day::from_calendar(next_year, next_month, 1)?.0 - 1);
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(cells: &[&str]) -> (Vec<Option<String>>, DateDecision) {
        let mut evidence = DateEvidence::default();
        let raw: Vec<RawDate> = cells.iter().map(|cell| evidence.read(cell)).collect();
        let decision = evidence.decide();
        let days = raw.into_iter().map(|raw| decision.resolve(raw).map(|time| Day::from_timestamp(time).to_string()));
        (days.collect(), decision)
    }

    fn one(cell: &str) -> Option<String> {
        read_all(&[cell]).0.remove(0)
    }

    fn second(cell: &str) -> Option<i64> {
        let mut evidence = DateEvidence::default();
        let raw = evidence.read(cell);
        evidence.decide().resolve(raw)
    }

    #[test]
    fn a_day_is_counted_and_displayed() {
        assert_eq!(Day::from_calendar(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::parse("2018-09-03").map(|day| day.to_string()), Some("2018-09-03".to_owned()));
        assert_eq!(Day::parse("2018-09-31"), None);
        assert_eq!(Day::from_timestamp(-1), Day(-1));
        assert_eq!(Day(i32::MAX).to_string(), "-");
        assert_eq!(Day(2).timestamp(), 172_800);
    }

    #[test]
    fn every_form_of_the_format_page_is_the_third_of_september() {
        for cell in [
            "03 Sep 2018",
            "3-Sep-18",
            "03-Sep-2018",
            "3 sept. 2018",
            "3. September 2018",
            "3 de septiembre de 2018",
            "3 septembre 2018",
            "3 settembre 2018",
            "3 set 2018",
            "03/set/2018",
            "3 september 2018",
            "Sep 3, 2018",
            "September 3rd, 2018",
            "2018-09-03",
            "2018/09/03",
            "2018-9-3",
            "2018-09-03 11:12:13 UTC",
            "2018-09-03T11:12:13Z",
            "Mon Sep 03 02:54:41 UTC 2018",
            "9/3/18, 4:15 PM",
            "9/3/2018",
            "03.09.2018",
            "3.9.18",
            "43346",
            "43346.0",
            "43346,467361",
            "20180903",
            "1535973133",
            "1535973133000",
            "Mon, 03 Sep 2018 11:12:13 +0000",
        ] {
            assert_eq!(one(cell).as_deref(), Some("2018-09-03"), "{cell}");
        }
    }

    #[test]
    fn months_in_seven_languages() {
        for (cell, month) in [
            ("4 ene 2020", "01"),
            ("4 janv. 2020", "01"),
            ("4 gen 2020", "01"),
            ("4. Jänner 2020", "01"),
            ("4 fév. 2020", "02"),
            ("4 févr. 2020", "02"),
            ("4 mrt. 2020", "03"),
            ("4. März 2020", "03"),
            ("4-mars-20", "03"),
            ("4 abr 2020", "04"),
            ("4 maio 2020", "05"),
            ("4 mag 2020", "05"),
            ("4 mei 2020", "05"),
            ("4 giu 2020", "06"),
            ("4 juil. 2020", "07"),
            ("4 août 2020", "08"),
            ("4 ago 2020", "08"),
            ("4 out 2020", "10"),
            ("4. Okt. 2020", "10"),
            ("4 dic 2020", "12"),
            ("4 dez 2020", "12"),
            ("4 déc. 2020", "12"),
        ] {
            assert_eq!(one(cell), Some(format!("2020-{month}-04")), "{cell}");
        }
    }

    #[test]
    fn times_and_zones_are_read_to_the_second() {
        let noon = Day::parse("2020-01-05").map(|day| day.timestamp() + 12 * 3600);
        for cell in [
            "2020-01-05 12:00:00 UTC",
            "2020-01-05T12:00:00",
            "2020-01-05T13:00:00+01:00",
            "2020-01-05T07:00:00.123-0500",
            "2020/01/05 12:00:00 UTC",
            "1/5/20, 12:00 PM",
            "Sun Jan 05 12:00:00 UTC 2020",
            "5.1.2020 12:00",
        ] {
            assert_eq!(second(cell), noon, "{cell}");
        }
        assert_eq!(second("43835.5"), noon);
        assert_eq!(second("1/5/20, 12:00 AM"), noon.map(|noon| noon - 12 * 3600));
        assert_eq!(second("1/5/20, 4:15 p. m."), noon.map(|noon| noon + 4 * 3600 + 15 * 60));
        assert_eq!(second("1/5/20, 4:15\u{202f}PM"), noon.map(|noon| noon + 4 * 3600 + 15 * 60));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in [
            "",
            "n/a",
            "Sep",
            "32 Sep 2018",
            "31 Feb 2018",
            "2018-13-01",
            "13/13/2018",
            "0/0/0",
            "99:99",
            "12345678901",
            "20181332",
            "3125550199",
            "43346.5.1",
            "1 2 3 4",
            "2018-09-03 25:00:00",
            "Chief 1",
            "2020-01-05T12:00:00+99:00",
            "éé/é",
            "::::",
        ] {
            assert_eq!(one(cell), None, "{cell}");
        }
    }

    #[test]
    fn one_certain_date_decides_the_file() {
        let (days, decision) = read_all(&["03/09/2018", "25/08/2018"]);
        assert_eq!(days, [Some("2018-09-03".to_owned()), Some("2018-08-25".to_owned())]);
        assert_eq!(decision.ambiguity, None);
        let (days, _) = read_all(&["03/09/2018", "08/25/2018"]);
        assert_eq!(days[0].as_deref(), Some("2018-03-09"));
    }

    #[test]
    fn order_of_rows_decides_where_every_date_reads_both_ways() {
        // Newest first, day first: read month first it would jump to and fro.
        let cells = ["05/03/2021", "12/02/2021", "03/02/2021", "11/01/2021", "02/01/2021", "09/12/2020", "01/12/2020"];
        let (days, decision) = read_all(&cells);
        assert_eq!(days[0].as_deref(), Some("2021-03-05"));
        assert_eq!(decision.ambiguity, Some(OrderEvidence::RowsInOrder));
    }

    #[test]
    fn without_evidence_month_first_is_chosen_and_said() {
        let (days, decision) = read_all(&["03/09/2018"]);
        assert_eq!(days[0].as_deref(), Some("2018-03-09"));
        assert_eq!(decision.ambiguity, Some(OrderEvidence::NativeForm));
        let (_, native) = read_all(&["9/3/18, 4:15 PM", "1/2/18, 4:15 PM"]);
        assert_eq!(native.ambiguity, None, "LinkedIn's own form is no doubt");
    }

    #[test]
    fn contradicting_dates_are_read_the_only_way_they_can_be_and_counted() {
        let (days, decision) = read_all(&["25/08/2018", "26/08/2018", "08/27/2018"]);
        assert_eq!(days[2].as_deref(), Some("2018-08-27"));
        assert_eq!(decision.contradictions, 1);
    }

    #[test]
    fn periods_of_positions() {
        let period = |text| parse_period(text).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(period("Aug 2022").as_deref(), Some("2022-08-01 2022-08-31"));
        assert_eq!(period("2009").as_deref(), Some("2009-01-01 2009-12-31"));
        assert_eq!(period("02/2020").as_deref(), Some("2020-02-01 2020-02-29"));
        assert_eq!(period("2020-12").as_deref(), Some("2020-12-01 2020-12-31"));
        assert_eq!(period("ago 2022").as_deref(), Some("2022-08-01 2022-08-31"));
        assert_eq!(period("03 Sep 2018").as_deref(), Some("2018-09-03 2018-09-03"));
        assert_eq!(period("Present"), None);
    }

    #[test]
    fn pieces_of_a_file_merge_into_one_decision() {
        let mut first = DateEvidence::default();
        first.read("03/09/2018");
        let mut second = DateEvidence::default();
        second.read("25/09/2018");
        first.merge(&second);
        assert_eq!(first.decide().ambiguity, None);
        assert_eq!(first.decide().order, DateOrder::DayFirst);
    }
}
