//! The bytes in which compiled tables travel from the build into the program.
//!
//! Owns writing and reading numbers, texts and records of fixed width, all little-endian. Refuses to know what they
//! mean, and to trust them: whatever is missing or too long reads as `None`.

/// An image in the making.
#[derive(Debug, Default)]
pub struct Image(Vec<u8>);

impl Image {
    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Adds a number.
    pub fn number(&mut self, number: usize) {
        self.0.extend_from_slice(&(number as u64).to_le_bytes());
    }

    /// Adds a text with its length.
    pub fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Adds records of one width with their number.
    pub fn records<const WIDTH: usize>(&mut self, records: impl ExactSizeIterator<Item = [u8; WIDTH]>) {
        self.number(records.len());
        for record in records {
            self.0.extend_from_slice(&record);
        }
    }

    /// Adds numbers of 64 bits with their number.
    pub fn words(&mut self, words: &[u64]) {
        self.records(words.iter().map(|word| word.to_le_bytes()));
    }
}

/// An image being read from its beginning.
#[derive(Debug, Clone, Copy)]
pub struct Pieces<'i>(&'i [u8]);

impl<'i> Pieces<'i> {
    /// The pieces of an image.
    #[must_use]
    pub fn new(image: &'i [u8]) -> Self {
        Self(image)
    }

    /// Whether all has been read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next number.
    pub fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        usize::try_from(u64::from_le_bytes(*number)).ok()
    }

    fn bytes(&mut self, count: usize) -> Option<&'i [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(bytes)
    }

    /// The next text.
    pub fn text(&mut self) -> Option<&'i str> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }

    /// The next records.
    pub fn records<const WIDTH: usize>(&mut self) -> Option<&'i [[u8; WIDTH]]> {
        let count = self.number()?;
        let (records, _) = self.bytes(count.checked_mul(WIDTH)?)?.as_chunks();
        Some(records)
    }

    /// The next numbers of 64 bits.
    pub fn words(&mut self) -> Option<Vec<u64>> {
        Some(self.records()?.iter().map(|word| u64::from_le_bytes(*word)).collect())
    }
}

/// Joins parts of a record.
///
/// The parts' widths must add up to `WIDTH`; what is missing is zero, what is too long is left out.
#[must_use]
pub fn record<const WIDTH: usize>(parts: &[&[u8]]) -> [u8; WIDTH] {
    let mut record = [0; WIDTH];
    for (place, byte) in record.iter_mut().zip(parts.iter().copied().flatten()) {
        *place = *byte;
    }
    record
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        let mut image = Image::default();
        image.number(7);
        image.text("häuser");
        image.words(&[1, u64::MAX]);
        image.records([record::<3>(&[&[1], &[2, 3]])].into_iter());
        let bytes = image.into_bytes();
        let mut pieces = Pieces::new(&bytes);
        assert_eq!(pieces.number(), Some(7));
        assert_eq!(pieces.text(), Some("häuser"));
        assert_eq!(pieces.words(), Some(vec![1, u64::MAX]));
        assert_eq!(pieces.records::<3>(), Some(&[[1, 2, 3]][..]));
        assert!(pieces.is_empty());
        assert_eq!(pieces.number(), None);
        for end in 0..bytes.len() {
            let mut cut = Pieces::new(&bytes[..end]);
            let whole = (|| Some((cut.number()?, cut.text()?, cut.words()?, cut.records::<3>()?)))();
            assert!(whole.is_none(), "{end}");
        }
    }
}
