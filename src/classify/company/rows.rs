//! The rows of the built-in data files.
//!
//! Owns a splitter for the embedded CSV that costs nothing but a look at each byte, since some 5,000 rows
//! are split at every start. Refuses files of users: those go through the csv crate, which reports what is wrong
//! with them (see [`super::lexicon`]). A test holds both readings equal.

/// The rows of an embedded file after its header, each cut into its fields. Quoted fields lose their quotes; a doubled
/// quote inside of one is not supported (a test keeps them out).
pub(crate) fn rows<const FIELDS: usize>(file: &'static str) -> impl Iterator<Item = [&'static str; FIELDS]> {
    lines(file).skip(1).map(split)
}

/// The lines of an embedded file, which ends each with a single line feed.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    let mut start = 0;
    memchr::memchr_iter(b'\n', file.as_bytes()).filter_map(move |end| {
        let line = file.get(start..end).filter(|line| !line.is_empty());
        start = end + 1;
        line
    })
}

/// Cuts a line at its commas outside of quotes.
pub(crate) fn split<const FIELDS: usize>(line: &str) -> [&str; FIELDS] {
    let mut rest = Some(line);
    std::array::from_fn(|_| {
        let line = rest.unwrap_or_default();
        let (field, after) = match line.strip_prefix('"') {
            Some(quoted) => match quoted.split_once('"') {
                Some((field, after)) => (field, after.strip_prefix(',')),
                None => (quoted, None),
            },
            None => match memchr::memchr(b',', line.as_bytes()) {
                Some(comma) => (line.get(..comma).unwrap_or_default(), line.get(comma + 1..)),
                None => (line, None),
            },
        };
        rest = after;
        field
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equals_the_csv_crate<const FIELDS: usize>(name: &str, file: &'static str) {
        let mut reader = csv::ReaderBuilder::new().from_reader(file.as_bytes());
        let header = reader.headers().unwrap().clone();
        assert_eq!(header.len(), FIELDS, "{name}");
        let mut records = reader.records();
        let mut previous = (String::new(), "");
        for row in rows::<FIELDS>(file) {
            let record = records.next().unwrap().unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(record.iter().collect::<Vec<_>>(), row, "{name}");
            assert!(row.iter().all(|field| field.trim() == *field && !field.contains('"')), "{name}: {row:?}");
            let key = (row[0].to_lowercase(), row[1]);
            assert!(previous < key, "{name}: {key:?} stands after {previous:?}");
            assert!(!row[FIELDS - 1].is_empty(), "{name}: {key:?} has no reason");
            previous = key;
        }
        assert!(records.next().is_none(), "{name}");
    }

    #[test]
    fn the_quick_reading_of_the_files_equals_the_full_one_and_they_are_sorted() {
        equals_the_csv_crate::<5>("industries.csv", include_str!("../lexicons/companies/industries.csv"));
        equals_the_csv_crate::<6>("known.csv", super::super::known::KNOWN);
        equals_the_csv_crate::<7>("words.csv", include_str!("../lexicons/companies/words.csv"));
        equals_the_csv_crate::<7>("legal_forms.csv", include_str!("../lexicons/companies/legal_forms.csv"));
        equals_the_csv_crate::<4>("places.csv", include_str!("../lexicons/companies/places.csv"));
        equals_the_csv_crate::<3>("ambiguous.csv", include_str!("../lexicons/companies/ambiguous.csv"));
        equals_the_csv_crate::<4>("absent.csv", include_str!("../lexicons/companies/absent.csv"));
    }

    #[test]
    fn quotes_hold_a_field_together() {
        assert_eq!(split::<3>("a,\"b, c\",d"), ["a", "b, c", "d"]);
        assert_eq!(split::<3>("a,,"), ["a", "", ""]);
        assert_eq!(split::<3>("a"), ["a", "", ""]);
        assert_eq!(split::<2>("\"open, b"), ["open, b", ""]);
    }
}
