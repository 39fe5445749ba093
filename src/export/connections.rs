//! Connections.csv, in every era and after every editor.
//!
//! Owns the rows of connections, their era, and the columns that only content gives away. Refuses to
//! drop a date-only row: a member who left was a connection, too.

use super::columns::Column;
use super::dates::{DateColumn, DateEvidence, Day};
use super::encoding::Encoding;
use super::era::Era;
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt, ResaveSign, Warning};
use super::rows::Connection;
use super::table::{Row, Table, Verdict};

/// Rows looked at to recognise a column by its content. Date-only rows are 1.6 %, e-mail addresses 2.3 %.
const SAMPLED_ROWS: usize = 50;

/// Outlook's layout has 59 columns, the widest other one nine.
const OUTLOOK_LEAST_COLUMNS: usize = 20;

/// Reads a Connections file.
pub(super) fn read(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Connection> {
    let Some(mut table) = Table::open(FileKind::Connections, bytes, receipt) else { return Vec::new() };
    recognise_by_content(&mut table, receipt);
    let columns = &table.header.columns;
    let date_column = [Column::ConnectedOn, Column::Date].into_iter().find(|&column| columns.index(column).is_some());
    let has_last_name = columns.index(Column::LastName).is_some();

    // A row of 2023 has about 100 bytes; one too many is copied once.
    let mut connections = Vec::with_capacity(table.body().len() / 100);
    let mut dates = DateColumn::default();
    let mut nameless = 0_u64;
    let file = receipt.file;
    table.for_each_row(receipt, |row| {
        let date = date_column.map_or("", |column| date_cell(row, column));
        let mut connection = connection_of(row, has_last_name);
        if connection.is_nameless {
            let has_more = connection.company.is_some() || connection.position.is_some() || connection.email.is_some();
            if date.is_empty() && !has_more {
                return Verdict::Drop(DropReason::ShortRow);
            }
            nameless += 1;
        }
        connection.file = file;
        dates.push(date);
        connections.push(connection);
        Verdict::Keep
    });

    receipt.era = era(&table, &dates.evidence);
    let mut signs = table.resave_signs();
    add_signs(&mut signs, &table, &dates.evidence, receipt.era);
    for (connection, time) in connections.iter_mut().zip(dates.finish(receipt)) {
        connection.connected_on = time.map(Day::from_timestamp);
    }
    receipt.warn_counted(nameless, Warning::DateOnlyRows);
    if date_column.is_none() && receipt.era != Some(Era::ConnectionsOutlook) {
        receipt.warnings.push(Warning::MissingColumns(vec![Column::ConnectedOn]));
    }
    if !signs.is_empty() {
        receipt.warnings.push(Warning::Resaved(signs));
    }
    connections
}

fn connection_of(row: &Row<'_>, has_last_name: bool) -> Connection {
    let mut first_name = row.first_of(&[Column::FirstName, Column::Name]);
    let mut last_name = row.text(Column::LastName);
    if !has_last_name {
        // One column for the whole name: the first word is the first name, as people sort it.
        if let Some((first, last)) = first_name.split_once(char::is_whitespace) {
            last_name = last.trim().to_owned();
            first_name = first.to_owned();
        }
    }
    let url = row.some(Column::Url);
    let position = row.some(Column::JobTitle).or_else(|| row.some(Column::Title));
    let is_nameless = first_name.is_empty() && last_name.is_empty() && url.is_none();
    Connection {
        first_name,
        last_name,
        url,
        email: row.some(Column::EmailAddress),
        company: row.some(Column::Company),
        position,
        connected_on: None,
        is_nameless,
        file: 0,
    }
}

/// The date's cell; of a row that an unquoted delimiter made too long, the one as far from the end.
fn date_cell<'r>(row: &'r Row<'_>, column: Column) -> &'r str {
    let cell = row.get(column);
    if row.is_long() && !is_date(cell) {
        let shifted = row.get_from_end(column);
        if is_date(shifted) {
            return shifted;
        }
    }
    cell
}

fn is_date(cell: &str) -> bool {
    let mut evidence = DateEvidence::default();
    let raw = evidence.read(cell);
    evidence.decide().resolve(raw).is_some()
}

/// A column without a known name whose cells are profile URLs, e-mail addresses or dates is that column.
fn recognise_by_content(table: &mut Table, receipt: &mut FileReceipt) {
    type Test = fn(&str) -> bool;
    let tests: [(Column, Test); 3] = [
        (Column::Url, |cell| cell.contains("linkedin.com/in/")),
        (Column::EmailAddress, |cell| cell.contains('@') && cell.contains('.') && !cell.contains(' ')),
        // A long number is a telephone's or a customer's sooner than a date.
        (Column::ConnectedOn, |cell| {
            is_date(cell) && (cell.len() < 8 || !cell.bytes().all(|byte| byte.is_ascii_digit()))
        }),
    ];
    let has_date = table.header.columns.index(Column::Date).is_some();
    let missing = tests.into_iter().filter(|(column, _)| {
        table.header.columns.index(*column).is_none() && !(*column == Column::ConnectedOn && has_date)
    });
    let missing: Vec<(Column, Test)> = missing.collect();
    if missing.is_empty() {
        return;
    }
    let sample = table.sample(SAMPLED_ROWS);
    // Outlook's layout has a birthday and e-mail columns of its own; nothing there is to be guessed.
    let width = table.header.columns.width();
    if width >= OUTLOOK_LEAST_COLUMNS {
        return;
    }
    for (column, test) in missing {
        let is_it = |index: usize| {
            let mut cells =
                sample.iter().filter_map(|row| row.get(index)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            let mut filled = cells.clone().count();
            // One stray value makes no column.
            filled >= 2
                && cells.all(|cell| {
                    filled -= 1;
                    test(cell)
                })
        };
        let free = (0..width).find(|&index| !table.header.columns.is_claimed(index) && is_it(index));
        if let Some(index) = free {
            table.header.columns.set(column, index);
            receipt.warnings.push(Warning::ColumnByContent(column));
        }
    }
}

fn era(table: &Table, dates: &DateEvidence) -> Option<Era> {
    let columns = &table.header.columns;
    let has = |column| columns.index(column).is_some();
    let has_date = has(Column::ConnectedOn);
    if columns.width() >= OUTLOOK_LEAST_COLUMNS && has(Column::JobTitle) && !has_date {
        Some(Era::ConnectionsOutlook)
    } else if has(Column::Tags) {
        Some(Era::Connections2017)
    } else if has(Column::Address) || has(Column::Websites) || has(Column::InstantMessengers) {
        Some(Era::Connections2016)
    } else if has(Column::Url) {
        Some(Era::Connections2023)
    } else if !(has_date && has(Column::FirstName) && has(Column::LastName)) {
        None
    } else if table.header.lines_above > 0 {
        Some(Era::Connections2021)
    } else if dates.is_native_numeric() {
        Some(Era::Connections2018Complete)
    } else {
        Some(Era::Connections2018)
    }
}

fn add_signs(signs: &mut Vec<ResaveSign>, table: &Table, dates: &DateEvidence, era: Option<Era>) {
    if !dates.is_native() {
        signs.push(ResaveSign::DateForm);
    }
    let lacks_notes = era == Some(Era::Connections2023) && table.header.lines_above == 0;
    if lacks_notes || !table.header.is_preamble_native {
        signs.push(ResaveSign::Preamble);
    }
    if !table.header.columns.are_names_native && era != Some(Era::ConnectionsOutlook) {
        signs.push(ResaveSign::ColumnNames);
    }
    if has_foreign_order(table, era) {
        signs.push(ResaveSign::ColumnOrder);
    }
    // UTF-16 is LinkedIn's own in Complete archives of 2018.
    signs.retain(|&sign| sign != ResaveSign::Encoding || table.encoding != Encoding::Utf16Le);
    signs.sort_unstable();
    signs.dedup();
}

/// Whether the columns of a six- or seven-column era are not exactly those, in LinkedIn's order.
fn has_foreign_order(table: &Table, era: Option<Era>) -> bool {
    const BEFORE_URL: [Column; 2] = [Column::FirstName, Column::LastName];
    const BEHIND_URL: [Column; 4] = [Column::EmailAddress, Column::Company, Column::JobTitle, Column::ConnectedOn];
    let url: &[Column] = match era {
        Some(Era::Connections2023) => &[Column::Url],
        Some(Era::Connections2018 | Era::Connections2018Complete | Era::Connections2021) => &[],
        _ => return false,
    };
    let columns = &table.header.columns;
    let native: Vec<Column> = BEFORE_URL.iter().chain(url).chain(&BEHIND_URL).copied().collect();
    let is_native = native.iter().enumerate().all(|(place, &column)| columns.index(column) == Some(place));
    !is_native || columns.width() != native.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: &str = "Notes:\n\"When exporting your connection data, you may notice that some are missing.\"\n\n";

    fn read_text(text: &str) -> (Vec<Connection>, FileReceipt) {
        read_bytes(text.as_bytes().to_vec())
    }

    fn read_bytes(bytes: Vec<u8>) -> (Vec<Connection>, FileReceipt) {
        let mut receipt = FileReceipt::new(0, "Connections.csv", FileKind::Connections);
        let connections = read(bytes, &mut receipt);
        assert!(receipt.adds_up(), "{receipt:?}");
        assert_eq!(receipt.kept, connections.len() as u64);
        (connections, receipt)
    }

    /// Ana Lopez of Acme, CEO, connected on 2018-09-03, in every form.
    fn assert_is_ana(connection: &Connection, day: Option<&str>) {
        assert_eq!((connection.first_name.as_str(), connection.last_name.as_str()), ("Ana", "Lopez"), "{connection:?}");
        assert_eq!(connection.company.as_deref(), Some("Acme"), "{connection:?}");
        assert_eq!(connection.position.as_deref(), Some("CEO"), "{connection:?}");
        assert_eq!(connection.connected_on.map(|day| day.to_string()).as_deref(), day, "{connection:?}");
        assert!(!connection.is_nameless);
    }

    #[test]
    fn every_era_reads_the_same_person() {
        let outlook_header = "\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Suffix\",\"E-mail Address\",\
            \"E-mail 2 Address\",\"E-mail 3 Address\",\"Business Street\",\"Business Street 2\",\"Business Street 3\",\
            \"Business City\",\"Business State\",\"Business Postal Code\",\"Business Country\",\"Home Street\",\
            \"Home City\",\"Birthday\",\"Company\",\"Department\",\"Job Title\",\"Assistant's Phone\"";
        let outlook_row = "\"\",\"Ana\",\"\",\"Lopez\",\"\",\"ana@example.com\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\
            \"\",\"\",\"Acme\",\"\",\"CEO\",\"\"";
        let cases = [
            (format!("{outlook_header}\n{outlook_row}\n"), Era::ConnectionsOutlook, None),
            (
                "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers\n\
                 Ana,Lopez,,ana@example.com,Acme,CEO,\"9/3/18, 9:05 AM\",,\n"
                    .to_owned(),
                Era::Connections2016,
                Some("2018-09-03"),
            ),
            (
                "First Name,Last Name,Email Address,Company,Position,Connected On,Tags\nAna,Lopez,,Acme,CEO,03 Sep 2018,x\n"
                    .to_owned(),
                Era::Connections2017,
                Some("2018-09-03"),
            ),
            (
                "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Lopez,,Acme,CEO,\"9/3/18, 4:15 PM\"\n"
                    .to_owned(),
                Era::Connections2018Complete,
                Some("2018-09-03"),
            ),
            (
                "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Lopez,,Acme,CEO,03 Sep 2018".to_owned(),
                Era::Connections2018,
                Some("2018-09-03"),
            ),
            (
                format!("{NOTES}First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Lopez,,Acme,CEO,03 Sep 2018"),
                Era::Connections2021,
                Some("2018-09-03"),
            ),
            (
                format!(
                    "{NOTES}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
                     Ana,Lopez,https://www.linkedin.com/in/ana,,Acme,CEO,03 Sep 2018"
                ),
                Era::Connections2023,
                Some("2018-09-03"),
            ),
        ];
        for (text, era, day) in cases {
            let (connections, receipt) = read_text(&text);
            assert_eq!(receipt.era, Some(era), "{text}");
            assert_eq!(connections.len(), 1, "{text}");
            assert_is_ana(&connections[0], day);
            assert!(receipt.warnings.is_empty(), "{era}: {:?}", receipt.warnings);
        }
    }

    #[test]
    fn every_editor_reads_the_same_person() {
        let latin = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        let utf16 = |text: &str| -> Vec<u8> {
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        };
        let cases: Vec<Vec<u8>> = vec![
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAna,Lopez,u,,Acme,CEO,3-Sep-18\r\n".into(),
            "Notes:,,,,,,\r\n\"When exporting your connection data, you may notice\",,,,,,\r\n,,,,,,\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAna,Lopez,u,,Acme,CEO,03-Sep-18\r\n".into(),
            "\u{feff}\r\n\r\nFirst Name,Last Name,Email Address,Company,Position,Connected On\r\nAna,Lopez,,Acme,CEO,03 Sep 2018\r\n".into(),
            latin("First Name;Last Name;Email Address;Company;Position;Connected On\r\nAna;Lopez;;Acme;CEO;03.09.2018\r\nJosé;Müller;;;;04.09.2018\r\n"),
            "First Name;Last Name;Email Address;Company;Position;Connected On\nAna;Lopez;;Acme;CEO;03 sep 2018\n".into(),
            "FirstName,LastName,Company,Position,ConnectedOn\nAna,Lopez,Acme,CEO,2018-09-03\n".into(),
            "Connected On,Company,Position,Extra,Last Name,First Name\n03 Sep 2018,Acme,CEO,x,Lopez,Ana\n".into(),
            "Name;Firma;Position;Verbunden am\nAna Lopez;Acme;CEO;3. Sept. 2018\n".into(),
            utf16("\"First Name\"\t\"Last Name\"\t\"Email Address\"\t\"Company\"\t\"Position\"\t\"Connected On\"\n\"Ana\"\t\"Lopez\"\t\"\"\t\"Acme\"\t\"CEO\"\t\"9/3/18, 4:15 PM\"\n"),
            "Nombre,Apellidos,Empresa,Cargo,Conectado el\nAna,Lopez,Acme,CEO,3 sept. 2018\n".into(),
            "First Name\rLast Name\rConnected On\r".into(),
        ];
        for bytes in cases {
            let label = String::from_utf8_lossy(&bytes).into_owned();
            let (connections, receipt) = read_bytes(bytes);
            if label.starts_with("First Name\r") {
                assert!(connections.is_empty() && receipt.warnings.contains(&Warning::HeaderNotFound), "{label}");
                continue;
            }
            assert!(!connections.is_empty(), "{label}: {receipt:?}");
            assert_is_ana(&connections[0], Some("2018-09-03"));
            assert!(
                receipt.warnings.iter().any(|warning| matches!(warning, Warning::Resaved(_)))
                    || label.contains('\t')
                    || label.contains('\0'),
                "{label}: {:?}",
                receipt.warnings
            );
        }
    }

    #[test]
    fn date_only_rows_are_connections_and_garbage_is_not() {
        let (connections, receipt) = read_text(&format!(
            "{NOTES}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             ,,,,,,07 Jun 2026\n\
             ,,,,,,07 Jun 2026\n\
             ,,,,,,\n\
             Bo,,https://www.linkedin.com/in/bo,,,,not a date\n"
        ));
        assert_eq!(connections.len(), 3);
        assert_eq!(connections.iter().filter(|connection| connection.is_nameless).count(), 2);
        assert_eq!(connections[2].connected_on, None);
        assert!(receipt.warnings.contains(&Warning::DateOnlyRows(2)));
        assert!(receipt.warnings.contains(&Warning::UnparsedDates(1)));
        assert_eq!(receipt.dropped.get(&DropReason::BlankRow), Some(&1));
    }

    #[test]
    fn columns_without_names_are_recognised_by_what_they_hold() {
        let (connections, receipt) = read_text(
            "First Name,Last Name,Web,Reach,When\n\
             Ana,Lopez,https://www.linkedin.com/in/ana,ana@example.com,03 Sep 2018\n\
             Bo,Berg,https://www.linkedin.com/in/bo,bo@example.com,02 Sep 2018\n",
        );
        assert_eq!(connections[0].url.as_deref(), Some("https://www.linkedin.com/in/ana"));
        assert_eq!(connections[0].email.as_deref(), Some("ana@example.com"));
        assert_eq!(connections[1].connected_on.map(|day| day.to_string()).as_deref(), Some("2018-09-02"));
        assert!(receipt.warnings.contains(&Warning::ColumnByContent(Column::Url)));
    }

    #[test]
    fn an_unquoted_delimiter_does_not_lose_the_date() {
        let (connections, receipt) = read_text(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             Ana,Lopez,u,,Acme,Sales,Marketing,03 Sep 2018\n",
        );
        assert_eq!(connections[0].connected_on.map(|day| day.to_string()).as_deref(), Some("2018-09-03"));
        assert!(receipt.warnings.contains(&Warning::LongRows(1)));
    }
}
