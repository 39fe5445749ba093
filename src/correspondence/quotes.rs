//! The few sentences that stay of the messages: one line each, by row.
//!
//! Owns their storage, a text a block and a place a quote, so that a hundred thousand quotes cost no
//! allocation each. Refuses to choose sentences: the pass does, and lists decide which are shown.

/// Quotes by row of their message.
#[derive(Debug, Default)]
pub struct Quotes {
    /// Quotes of each block, one behind the other.
    texts: Vec<String>,
    /// Where each quote stands, by rising row.
    places: Vec<Place>,
}

/// Where a quote stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    row: u32,
    text: u32,
    start: u32,
    end: u32,
}

impl Quotes {
    /// The quotes of one block by row in it; of several for one row the first is kept.
    #[must_use]
    pub fn of_block(mut quotes: Vec<(u32, String)>) -> Self {
        // Stable, so that the first of a row stays the first.
        quotes.sort_by_key(|(row, _)| *row);
        quotes.dedup_by_key(|(row, _)| *row);
        let mut text = String::with_capacity(quotes.iter().map(|(_, quote)| quote.len()).sum());
        let mut places = Vec::with_capacity(quotes.len());
        for (row, quote) in quotes {
            let start = text.len();
            text.push_str(&quote);
            // A block's quotes are shorter than the block: half a megabyte, or one giant record.
            if let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(text.len())) {
                places.push(Place { row, text: 0, start, end });
            }
        }
        Self { texts: vec![text], places }
    }

    /// Adds the quotes of the next block, whose rows begin at `offset`.
    pub fn append(&mut self, block: Self, offset: u32) {
        let Ok(first) = u32::try_from(self.texts.len()) else { return };
        let moved = |place: Place| Place {
            row: place.row.saturating_add(offset),
            text: place.text.saturating_add(first),
            ..place
        };
        self.places.extend(block.places.into_iter().map(moved));
        self.texts.extend(block.texts);
    }

    /// Makes room for so many more.
    pub fn reserve_exact(&mut self, count: usize) {
        self.places.reserve_exact(count);
    }

    /// Number of quotes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The quote of a message; `None` where none was kept.
    #[must_use]
    pub fn get(&self, row: u32) -> Option<&str> {
        let place = self.places.binary_search_by_key(&row, |place| place.row).ok()?;
        let Place { text, start, end, .. } = *self.places.get(place)?;
        self.texts.get(text as usize)?.get(start as usize..end as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_found_by_row_across_blocks_and_the_first_of_a_row_stays() {
        let block = |quotes: &[(u32, &str)]| {
            Quotes::of_block(quotes.iter().map(|(row, text)| (*row, (*text).to_owned())).collect())
        };
        let mut whole = Quotes::default();
        whole.append(block(&[(4, "Could you?"), (1, "é"), (4, "A topic.")]), 0);
        whole.append(block(&[]), 10);
        whole.append(block(&[(0, "Next")]), 10);
        assert_eq!([1, 4, 10].map(|row| whole.get(row)), [Some("é"), Some("Could you?"), Some("Next")]);
        assert_eq!((whole.get(2), whole.len()), (None, 3));
    }
}
