//! The spellings of dates that exports use.
//!
//! Owns turning a second (UTC) into the text of each file and era. Refuses locales but the Spanish months
//! that a spreadsheet once wrote.

use std::fmt::Write as _;

use chrono::{DateTime, Datelike, NaiveDateTime, Timelike};

use crate::sample::era::ConnectedOn;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SPANISH_MONTHS: [&str; 12] = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

/// The moment of a second since 1970, UTC; the epoch itself for what no calendar holds.
fn moment(second: i64) -> NaiveDateTime {
    DateTime::from_timestamp(second, 0).unwrap_or_default().naive_utc()
}

fn month<'a>(moment: NaiveDateTime, months: &'a [&'a str; 12]) -> &'a str {
    months.get(moment.month0() as usize).copied().unwrap_or_default()
}

/// `2026-06-30`
pub(crate) fn iso_day(second: i64) -> String {
    let moment = moment(second);
    format!("{:04}-{:02}-{:02}", moment.year(), moment.month(), moment.day())
}

/// Appends `2026-06-30 18:42:07`.
pub(crate) fn push_timestamp(second: i64, separator: char, out: &mut String) {
    let moment = moment(second);
    // Writing into a String cannot fail.
    let _ = write!(
        out,
        "{:04}-{:02}-{:02}{separator}{:02}:{:02}:{:02}",
        moment.year(),
        moment.month(),
        moment.day(),
        moment.hour(),
        moment.minute(),
        moment.second()
    );
}

/// `2026-06-30 18:42:07`
pub(crate) fn timestamp(second: i64) -> String {
    let mut out = String::with_capacity(19);
    push_timestamp(second, ' ', &mut out);
    out
}

/// `2026/06/30 18:42:07 UTC`
pub(crate) fn slashed_timestamp(second: i64) -> String {
    format!("{} UTC", timestamp(second).replace('-', "/"))
}

/// `6/30/26, 6:42 PM`
pub(crate) fn american(second: i64) -> String {
    let moment = moment(second);
    let (afternoon, hour) = moment.hour12();
    format!(
        "{}/{}/{:02}, {hour}:{:02} {}",
        moment.month(),
        moment.day(),
        moment.year().rem_euclid(100),
        moment.minute(),
        if afternoon { "PM" } else { "AM" }
    )
}

/// `Tue Jun 30 18:42:07 UTC 2026`
pub(crate) fn unix_style(second: i64) -> String {
    let at = moment(second);
    format!(
        "{} {} {:02} {:02}:{:02}:{:02} UTC {}",
        at.weekday(),
        month(at, &MONTHS),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        at.year()
    )
}

/// `Jun 2026`
pub(crate) fn month_and_year(second: i64) -> String {
    let at = moment(second);
    format!("{} {}", month(at, &MONTHS), at.year())
}

/// `2026`
pub(crate) fn year(second: i64) -> String {
    moment(second).year().to_string()
}

/// `06-30-2026`, as archives are named.
pub(crate) fn archive_day(second: i64) -> String {
    let at = moment(second);
    format!("{:02}-{:02}-{:04}", at.month(), at.day(), at.year())
}

/// Year, month and day, for the entries of an archive.
pub(crate) fn calendar_day(second: i64) -> (u16, u8, u8) {
    let at = moment(second);
    (at.year().clamp(1980, 2107) as u16, at.month() as u8, at.day() as u8)
}

/// `Connected On` as an era spells it.
pub(crate) fn connected_on(second: i64, spelling: ConnectedOn) -> String {
    let at = moment(second);
    match spelling {
        ConnectedOn::SlashedWithTime => american(second),
        ConnectedOn::DayMonthYear => format!("{:02} {} {}", at.day(), month(at, &MONTHS), at.year()),
        ConnectedOn::DashedShort => {
            format!("{}-{}-{:02}", at.day(), month(at, &MONTHS), at.year().rem_euclid(100))
        }
        ConnectedOn::Dotted => format!("{:02}.{:02}.{}", at.day(), at.month(), at.year()),
        ConnectedOn::Spanish => format!("{:02} {} {}", at.day(), month(at, &SPANISH_MONTHS), at.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_the_format_page_writes_them() {
        // 2018-09-03 16:15:09 UTC, a Monday.
        let second = 1_535_991_309;
        assert_eq!(timestamp(second), "2018-09-03 16:15:09");
        assert_eq!(slashed_timestamp(second), "2018/09/03 16:15:09 UTC");
        assert_eq!(american(second), "9/3/18, 4:15 PM");
        assert_eq!(american(second - 16 * 3_600), "9/3/18, 12:15 AM");
        assert_eq!(unix_style(second), "Mon Sep 03 16:15:09 UTC 2018");
        assert_eq!(month_and_year(second), "Sep 2018");
        assert_eq!(archive_day(second), "09-03-2018");
        assert_eq!(connected_on(second, ConnectedOn::SlashedWithTime), "9/3/18, 4:15 PM");
        assert_eq!(connected_on(second, ConnectedOn::DayMonthYear), "03 Sep 2018");
        assert_eq!(connected_on(second, ConnectedOn::DashedShort), "3-Sep-18");
        assert_eq!(connected_on(second, ConnectedOn::Dotted), "03.09.2018");
        assert_eq!(connected_on(second, ConnectedOn::Spanish), "03 sep 2018");
    }
}
