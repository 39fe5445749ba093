//! The pass over messages.csv: eras, encodings, blocks, quotes and damage.

use super::*;

fn scan(bytes: &[u8]) -> (Vec<Seen>, FileReceipt) {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "Connections.csv", CONNECTIONS.as_bytes());
    write(folder.path(), "messages.csv", bytes);
    let whole = read(&[folder.path().to_owned()]).unwrap();
    (whole.messages, file(&whole.export.receipt, "messages.csv").clone())
}

#[test]
fn the_era_of_2018_in_utf16_with_tabs() {
    let text = "\"From\"\t\"To\"\t\"Date\"\t\"Subject\"\t\"Content\"\t\"Direction\"\t\"Folder\"\n\
        \"Ana López\"\t\"Cy Coe\"\t\"9/3/18, 4:15 PM\"\t\"\"\t\"Two\nlines\"\t\"INCOMING\"\t\"ARCHIVED\"\n\
        \"Cy Coe\"\t\"Ana López\"\t\"11/12/18, 4:15 AM\"\t\"\"\t\"Hi\"\t\"OUTGOING\"\t\"SENT\"\n";
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    let (messages, receipt) = scan(&units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    assert_eq!(messages[0], ("Ana López".into(), String::new(), Some(1_535_991_300), "Two\nlines".into()));
    assert_eq!(messages[1].2.map(|time| Day::from_timestamp(time).to_string()).as_deref(), Some("2018-11-12"));
    assert_eq!((receipt.era, receipt.encoding), (Some(Era::Messages2018), Some(Encoding::Utf16Le)));
    assert_eq!(receipt.delimiter, Some('\t'));
    assert!(receipt.warnings.is_empty(), "{:?}", receipt.warnings);
}

#[test]
fn the_era_of_2026_all_quoted_with_line_breaks_and_drafts() {
    let text = "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\
        \"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n\
        \"2-a==\",\"\",\"Ana\",\"https://www.linkedin.com/in/ana\",\"Cy\",\"https://www.linkedin.com/in/cy\",\
        \"2026-03-04 05:06:07 UTC\",\"\",\"One\r\n\r\n\"\"two\"\"\",\"INBOX\",\"https://example.com/a.pdf\",\"No\",\"No\"\n\
        \"2-a==\",\"\",\"Cy\",\"https://www.linkedin.com/in/cy\",\"Ana\",\"https://www.linkedin.com/in/ana\",\
        \"2026-03-04 05:06:08 UTC\",\"\",\"Draft\",\"INBOX\",\"\",\"Yes\",\"No\"\n";
    let (messages, receipt) = scan(text.as_bytes());
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].3, "One\r\n\r\n\"two\"");
    assert_eq!(receipt.era, Some(Era::Messages2026Quoted));
    assert_eq!(receipt.dropped.get(&DropReason::Draft), Some(&1));
    assert!(receipt.warnings.is_empty(), "{:?}", receipt.warnings);
}

#[test]
fn messages_saved_anew_with_semicolons_in_windows_1252() {
    let text = MESSAGES.replace(',', ";").replace("2025-09-04 10:00:00 UTC", "04.09.2025 10:00").replace('\n', "\r\n");
    let (messages, receipt) = scan(&encoding_rs::WINDOWS_1252.encode(&text).0);
    assert_eq!(messages.len(), 2);
    assert_eq!(messages[0].1, "https://www.linkedin.com/in/ana-l\u{f3}pez");
    assert_eq!(messages[0].2.map(|time| Day::from_timestamp(time).to_string()).as_deref(), Some("2025-09-04"));
    assert_eq!(receipt.encoding, Some(Encoding::Windows1252));
    assert!(matches!(receipt.warnings[..], [Warning::Resaved(_)]), "{:?}", receipt.warnings);
}

/// A file of several blocks.
fn long_messages(rows: usize) -> String {
    let mut text = MESSAGES.lines().next().unwrap().to_owned();
    text.push('\n');
    for row in 0..rows {
        let minute = row % 60;
        text.push_str(&format!(
            "2-{row}==,,Ana Lopez,https://www.linkedin.com/in/ana,Cy Coe,https://www.linkedin.com/in/cy,\
             2025-09-04 10:{minute:02}:00 UTC,,\"Message {row}, with \"\"quotes\"\" and é\",INBOX\n"
        ));
    }
    text
}

#[test]
fn results_come_in_file_order_whatever_the_number_of_threads() {
    let text = long_messages(12_000);
    let in_pool = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| scan(text.as_bytes()))
    };
    let (one, receipt) = in_pool(1);
    assert_eq!(one.len(), 12_000);
    assert!(one.iter().enumerate().all(|(row, message)| message.3.starts_with(&format!("Message {row},"))));
    let (four, other_receipt) = in_pool(4);
    assert!(one == four);
    assert_eq!(receipt.kept, other_receipt.kept);
}

#[test]
fn progress_ends_at_the_size_of_the_files_and_a_block_nobody_reads_still_counts() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "Connections.csv", CONNECTIONS.as_bytes());
    write(folder.path(), "messages.csv", long_messages(9_000).as_bytes());
    let archive = open(&[folder.path().to_owned()], &Limits::default()).unwrap();
    let last = AtomicU64::new(0);
    let steps = Mutex::new(0);
    let (results, receipts) = archive
        .scan_messages(|block| (block.file, block.sequence), &|bytes| {
            *steps.lock().unwrap() += 1;
            assert!(last.swap(bytes, Ordering::SeqCst) <= bytes);
            true
        })
        .unwrap();
    assert_eq!(last.load(Ordering::SeqCst), archive.messages_bytes());
    assert_eq!(*steps.lock().unwrap(), results.len());
    assert!(results.is_sorted() && results.len() > 1);
    assert_eq!(receipts[0].kept, 9_000);
    assert!(receipts[0].adds_up());
    let (first, _) = archive.scan_messages(|block| block.sequence, &|_| false).unwrap();
    assert!(first.is_empty(), "nobody wants the rest");
}

#[test]
fn a_quote_in_a_bare_cell_costs_no_message() {
    let mut text = long_messages(9_000);
    let header = text.find('\n').unwrap() + 1;
    text.insert_str(
        header,
        "2-x==,,Ana Lopez,https://www.linkedin.com/in/ana,Cy Coe,u,2025-09-04 10:00:00 UTC,,a 5\" screen,INBOX\n",
    );
    let (messages, receipt) = scan(text.as_bytes());
    assert_eq!(messages.len(), 9_001);
    assert_eq!(messages[0].3, "a 5\" screen");
    assert!(receipt.adds_up() && receipt.warnings.is_empty());
}

#[test]
fn a_file_cut_short_within_quotes_keeps_everything_before() {
    let text = long_messages(9_000);
    let end = text.rfind("with \"\"").unwrap();
    let (messages, receipt) = scan(&text.as_bytes()[..end]);
    assert_eq!(messages.len(), 9_000);
    assert!(receipt.warnings.contains(&Warning::UnclosedQuotes(1)), "{:?}", receipt.warnings);
}

#[test]
fn rows_behind_a_stray_quote_are_found_again() {
    let mut text = long_messages(3_000);
    let middle = text.find("Message 1500,").unwrap();
    // The closing quote of one message is lost.
    let close = middle + text[middle..].find("é\",").unwrap();
    text.remove(close + 'é'.len_utf8());
    let (messages, receipt) = scan(text.as_bytes());
    assert!(receipt.adds_up());
    assert!(messages.len() >= 2_997, "{} of 3000", messages.len());
    assert!(messages.iter().any(|message| message.3.starts_with("Message 2999,")));
}

#[test]
fn damaged_bytes_nul_and_a_giant_cell_are_counted() {
    let mut bytes = long_messages(3).into_bytes();
    bytes.extend_from_slice(b"2-n==,,Ana \xff,u,Cy,u,2025-09-04 10:00:00 UTC,,a\0b,INBOX\n");
    bytes.extend_from_slice(b"2-g==,,Ana,u,Cy,u,2025-09-04 10:00:00 UTC,,\"");
    bytes.extend(std::iter::repeat_n(b'x', 10 * 1024 * 1024));
    bytes.extend_from_slice(b"\",INBOX\n");
    let (messages, receipt) = scan(&bytes);
    assert_eq!(messages.len(), 5);
    assert_eq!(messages[4].3.len(), 10 * 1024 * 1024);
    assert!(receipt.warnings.contains(&Warning::ReplacedBytes(1)));
    assert!(receipt.warnings.contains(&Warning::NulBytes(1)));
}

#[test]
fn a_messages_file_without_rows_or_header() {
    let (messages, receipt) = scan(long_messages(0).as_bytes());
    assert!(messages.is_empty() && receipt.rows_read == 0 && receipt.warnings.is_empty());
    let (_, receipt) = scan(b"");
    assert_eq!(receipt.warnings, [Warning::EmptyFile]);
    let (_, receipt) = scan(b"a,b\nc,d\n");
    assert_eq!(receipt.dropped.get(&DropReason::NoHeader), Some(&2));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_as_messages_add_up(
        rows in proptest::collection::vec("[a\"\n\r,;<é\\x00 0-9:-]{0,40}", 0..20),
        tail in proptest::collection::vec(any::<u8>(), 0..60),
        has_header: bool,
    ) {
        let mut bytes = if has_header { MESSAGES.as_bytes().to_vec() } else { Vec::new() };
        bytes.extend(rows.join(",").into_bytes());
        bytes.extend(tail);
        let (messages, receipt) = scan(&bytes);
        prop_assert_eq!(receipt.kept, messages.len() as u64);
        prop_assert!(receipt.adds_up());
    }
}
