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

    /// Adds a large table that is read where it lies: its records begin at a multiple of [`ALIGNMENT`].
    pub fn tables<const WIDTH: usize>(&mut self, records: impl ExactSizeIterator<Item = [u8; WIDTH]>) {
        self.number(records.len());
        self.0.resize(self.0.len().next_multiple_of(ALIGNMENT), 0);
        records.for_each(|record| self.0.extend_from_slice(&record));
    }
}

/// Bytes of a cache line: a record whose width divides it never lies across two.
pub const ALIGNMENT: usize = 64;

/// An image at an address that [`ALIGNMENT`] divides.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Aligned<Bytes: ?Sized>(pub Bytes);

impl Aligned<[u8]> {
    /// The image.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// An image being read from its beginning.
#[derive(Debug, Clone, Copy)]
pub struct Pieces<'i> {
    rest: &'i [u8],
    /// Bytes of the whole image.
    length: usize,
}

impl<'i> Pieces<'i> {
    /// The pieces of an image.
    #[must_use]
    pub fn new(image: &'i [u8]) -> Self {
        Self { rest: image, length: image.len() }
    }

    /// Whether all has been read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next number.
    pub fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        usize::try_from(u64::from_le_bytes(*number)).ok()
    }

    fn bytes(&mut self, count: usize) -> Option<&'i [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
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

    /// The next records of a large table.
    pub fn tables<const WIDTH: usize>(&mut self) -> Option<&'i [[u8; WIDTH]]> {
        let count = self.number()?;
        let at = self.length - self.rest.len();
        self.bytes(at.next_multiple_of(ALIGNMENT) - at)?;
        let (records, _) = self.bytes(count.checked_mul(WIDTH)?)?.as_chunks();
        Some(records)
    }
}

/// Records by a key of 64 bits, their first eight bytes, laid out so that they are found where they lie: nothing is
/// built when the program starts. Zero is no key.
#[derive(Debug, Clone, Copy, Default)]
pub struct Slots<'i, const WIDTH: usize>(&'i [[u8; WIDTH]]);

impl<'i, const WIDTH: usize> Slots<'i, WIDTH> {
    /// The next records of an image as slots; `None` where they are not laid out so.
    pub fn read_from(pieces: &mut Pieces<'i>) -> Option<Self> {
        let slots = pieces.records()?;
        (WIDTH >= 8 && (slots.is_empty() || slots.len().is_power_of_two())).then_some(Self(slots))
    }

    /// Adds records to an image, laid out as slots. At most half of the slots are taken, so that a search that finds
    /// nothing ends soon; records without a key are left out.
    pub fn add_to(image: &mut Image, records: impl ExactSizeIterator<Item = [u8; WIDTH]>) {
        let count = (2 * records.len()).next_power_of_two().max(2);
        let mut slots = vec![[0; WIDTH]; count];
        for record in records {
            let Some(key) = key_of(&record).filter(|key| *key != 0) else { continue };
            let free = probes(key, count).find(|place| slots.get(*place).and_then(key_of) == Some(0));
            if let Some(slot) = free.and_then(|place| slots.get_mut(place)) {
                *slot = record;
            }
        }
        image.records(slots.into_iter());
    }

    /// The record of a key.
    #[must_use]
    pub fn find(&self, key: u64) -> Option<&'i [u8; WIDTH]> {
        let slots = self.0;
        for place in probes(key, slots.len()) {
            let slot = slots.get(place)?;
            match key_of(slot)? {
                0 => return None,
                found if found == key => return Some(slot),
                _ => {}
            }
        }
        None
    }
}

fn key_of<const WIDTH: usize>(record: &[u8; WIDTH]) -> Option<u64> {
    record.first_chunk().map(|key| u64::from_le_bytes(*key))
}

/// The places at which a key may stand among so many slots, in order: a power of two, or none.
fn probes(key: u64, slots: usize) -> impl Iterator<Item = usize> {
    // The golden ratio's odd 64-bit fraction spreads keys over the upper bits.
    let first = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize;
    (0..slots).map(move |step| first.wrapping_add(step) & (slots - 1))
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
        image.tables([[1; 8], [u8::MAX; 8]].into_iter());
        image.records([record::<3>(&[&[1], &[2, 3]])].into_iter());
        let bytes = image.into_bytes();
        let mut pieces = Pieces::new(&bytes);
        assert_eq!(pieces.number(), Some(7));
        assert_eq!(pieces.text(), Some("häuser"));
        let table = pieces.tables::<8>().unwrap();
        assert_eq!(table, [[1; 8], [u8::MAX; 8]]);
        assert_eq!((table.as_ptr() as usize - bytes.as_ptr() as usize) % ALIGNMENT, 0);
        assert_eq!(pieces.records::<3>(), Some(&[[1, 2, 3]][..]));
        assert!(pieces.is_empty());
        assert_eq!(pieces.number(), None);
        for end in 0..bytes.len() {
            let mut cut = Pieces::new(&bytes[..end]);
            let whole = (|| Some((cut.number()?, cut.text()?, cut.tables::<8>()?, cut.records::<3>()?)))();
            assert!(whole.is_none(), "{end}");
        }
    }

    #[test]
    fn every_key_is_found_in_its_slot_and_no_other() {
        let keys = || (1..500_u64).map(|number| number * number);
        let mut image = Image::default();
        let records: Vec<[u8; 10]> = keys().map(|key| record(&[&key.to_le_bytes(), &[key as u8, 7]])).collect();
        Slots::add_to(&mut image, records.into_iter());
        let bytes = image.into_bytes();
        let slots = Slots::<10>::read_from(&mut Pieces::new(&bytes)).unwrap();
        assert!(keys().all(|key| slots.find(key).is_some_and(|slot| slot[8..] == [key as u8, 7])));
        assert!([0, 2, 3, u64::MAX].iter().all(|key| slots.find(*key).is_none()));
        assert!(Slots::<10>::default().find(1).is_none());
    }
}
