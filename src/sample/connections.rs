//! Connections.csv in every era.
//!
//! Owns its headers, preamble, order, dates and the ways in which spreadsheets spoil it. Refuses to invent
//! people: they come from the world.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Result;
use crate::sample::dates::connected_on;
use crate::sample::era::{ConnectionsFormat, ConnectionsHeader, Preamble};
use crate::sample::random::Random;
use crate::sample::table::{Style, to_bytes};
use crate::sample::truth::FileTruth;
use crate::sample::world::{Connection, World};

/// The sentence before the header, as it begins in every export since 2021; the rest is our own
/// wording of what it says, on which no reader may depend.
const NOTES: &str = "Notes:\n\"When exporting your connection data, you may notice that some email addresses are missing, \
because only connections who allow it show theirs.\"\n\n";
/// Share of rows with white space around a field in public exports.
const SHARE_PADDED: f64 = 0.10;
/// What a slug keeps when it is percent-encoded.
const SLUG: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Outlook's columns, of which the site filled five.
const OUTLOOK: [&str; 59] = [
    "Title",
    "First Name",
    "Middle Name",
    "Last Name",
    "Suffix",
    "E-mail Address",
    "E-mail 2 Address",
    "E-mail 3 Address",
    "Business Street",
    "Business Street 2",
    "Business Street 3",
    "Business City",
    "Business State",
    "Business Postal Code",
    "Business Country",
    "Home Street",
    "Home Street 2",
    "Home Street 3",
    "Home City",
    "Home State",
    "Home Postal Code",
    "Home Country",
    "Other Street",
    "Other Street 2",
    "Other Street 3",
    "Other City",
    "Other State",
    "Other Postal Code",
    "Other Country",
    "Company",
    "Department",
    "Job Title",
    "Assistant's Phone",
    "Business Fax",
    "Business Phone",
    "Business Phone 2",
    "Callback",
    "Car Phone",
    "Company Main Phone",
    "Home Fax",
    "Home Phone",
    "Home Phone 2",
    "ISDN",
    "Mobile Phone",
    "Other Fax",
    "Other Phone",
    "Pager",
    "Primary Phone",
    "Radio Phone",
    "TTY/TDD Phone",
    "Telex",
    "Assistant's Name",
    "Birthday",
    "Manager's Name",
    "Notes",
    "Other Address PO Box",
    "Spouse",
    "Web Page",
    "Personal Web Page",
];

fn header(format: ConnectionsFormat) -> Vec<&'static str> {
    match format.header {
        ConnectionsHeader::Outlook => OUTLOOK.to_vec(),
        ConnectionsHeader::WithAddress => vec![
            "First Name",
            "Last Name",
            "Address",
            "Email Address",
            "Company",
            "Position",
            "Connected On",
            "Websites",
            "Instant Messengers",
        ],
        ConnectionsHeader::WithoutUrl => {
            vec!["First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"]
        }
        ConnectionsHeader::WithUrl => {
            vec!["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
        }
        ConnectionsHeader::Renamed => {
            vec!["FirstName", "LastName", "Url", "EmailAddress", "Company", "Position", "ConnectedOn"]
        }
    }
}

/// The profile URL as Connections.csv spells it: percent-encoded, upper-case hexadecimal.
pub(crate) fn encoded_url(slug: &str) -> String {
    format!("https://www.linkedin.com/in/{}", utf8_percent_encode(slug, SLUG))
}

fn row(connection: &Connection, index: usize, seed: u64, format: ConnectionsFormat) -> Vec<String> {
    let date = connected_on(connection.connected_at, format.date);
    let mut shown = if connection.nameless { Connection::default() } else { connection.clone() };
    let mut random = Random::derive(seed, "padding", index as u64);
    if !connection.nameless && random.chance(SHARE_PADDED) {
        let field = match random.below(4) {
            0 => &mut shown.person.given,
            1 => &mut shown.person.family,
            2 => &mut shown.company,
            _ => &mut shown.title,
        };
        match (field.is_empty(), random.below(3)) {
            (true, _) => {}
            (_, 0) => field.insert(0, ' '),
            (_, 1) => *field = field.replacen(' ', "  ", 1),
            _ => field.push(' '),
        }
    }
    let Connection { person, email, company, title, .. } = shown;
    let url = if connection.nameless || format.blank_url { String::new() } else { encoded_url(&person.slug) };
    match format.header {
        ConnectionsHeader::Outlook => {
            let mut fields = vec![String::new(); OUTLOOK.len()];
            let filled = [
                ("First Name", person.given),
                ("Last Name", person.family),
                ("E-mail Address", email),
                ("Company", company),
                ("Job Title", title),
            ];
            for (name, value) in filled {
                let position = OUTLOOK.iter().position(|column| *column == name);
                if let Some(field) = position.and_then(|position| fields.get_mut(position)) {
                    *field = value;
                }
            }
            fields
        }
        ConnectionsHeader::WithAddress => {
            vec![person.given, person.family, String::new(), email, company, title, date, String::new(), String::new()]
        }
        ConnectionsHeader::WithoutUrl => vec![person.given, person.family, email, company, title, date],
        ConnectionsHeader::WithUrl | ConnectionsHeader::Renamed => {
            vec![person.given, person.family, url, email, company, title, date]
        }
    }
}

/// The bytes of Connections.csv and what they hold. Rows after `until` (seconds, UTC) are left out.
///
/// # Errors
/// None that a sample could cause.
pub(crate) fn write(world: &World, format: ConnectionsFormat, until: i64) -> Result<(Vec<u8>, FileTruth)> {
    let mut order: Vec<usize> = (0..world.connections.len()).collect();
    order.retain(|&index| world.connections.get(index).is_some_and(|row| row.connected_at <= until));
    if format.sorted {
        order.sort_by_key(|&index| {
            (std::cmp::Reverse(world.connections.get(index).map_or(0, |row| row.connected_at)), index)
        });
    }
    let mut truth = FileTruth::default();
    let mut rows = Vec::with_capacity(order.len());
    for index in order {
        let Some(connection) = world.connections.get(index) else { continue };
        truth.rows += 1;
        if connection.nameless {
            truth.count("nameless");
        } else {
            if connection.company.is_empty() && connection.title.is_empty() {
                truth.count("without_company_and_position");
            }
            if !connection.person.slug.is_ascii() {
                truth.count("encoded_slug");
            }
        }
        rows.push(row(connection, index, world.seed, format));
    }
    let header = header(format);
    let before = match format.preamble {
        Preamble::None => String::new(),
        Preamble::Notes => NOTES.to_owned(),
        Preamble::Padded => {
            let padding = ",".repeat(header.len() - 1);
            let notes: Vec<String> = NOTES.lines().map(|line| format!("{line}{padding}\r\n")).collect();
            format!("\r\n\r\n{}", notes.concat())
        }
    };
    let style = Style {
        encoding: format.encoding,
        delimiter: format.delimiter,
        crlf: format.crlf,
        all_quoted: format.header == ConnectionsHeader::Outlook,
        // A spreadsheet ends its last line; the site does not.
        final_newline: format.crlf,
    };
    Ok((to_bytes(&before, &header, &rows, style)?, truth))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_raw_slug_is_encoded_in_upper_case() {
        assert_eq!(encoded_url("josé-peña-1a"), "https://www.linkedin.com/in/jos%C3%A9-pe%C3%B1a-1a");
        assert_eq!(encoded_url("ann_b.c"), "https://www.linkedin.com/in/ann_b.c");
    }

    #[test]
    fn headers_have_the_columns_of_their_era() {
        assert_eq!(OUTLOOK.len(), 59);
        let columns = |header_kind| {
            header(ConnectionsFormat { header: header_kind, ..crate::sample::era::Era::default().format().connections })
                .len()
        };
        assert_eq!(columns(ConnectionsHeader::WithoutUrl), 6);
        assert_eq!(columns(ConnectionsHeader::WithUrl), 7);
        assert_eq!(columns(ConnectionsHeader::WithAddress), 9);
    }
}
