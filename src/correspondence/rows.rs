//! The messages in file order, as the blocks of the pass left them.
//!
//! Owns the row numbers over all blocks. Refuses to copy: the blocks stay where they were filled.

use super::pass::Noted;

/// Messages by row.
#[derive(Debug, Default)]
pub struct Rows {
    blocks: Vec<Vec<Noted>>,
    /// Row of each block's first message.
    starts: Vec<u32>,
    count: u32,
}

impl Rows {
    /// Adds the messages of the next block; answers the row of its first.
    pub fn push(&mut self, block: Vec<Noted>) -> u32 {
        let start = self.count;
        // Rows beyond the numbers are beyond any export: 4,000 million messages.
        self.count = self.count.saturating_add(u32::try_from(block.len()).unwrap_or(u32::MAX));
        self.blocks.push(block);
        self.starts.push(start);
        start
    }

    /// Number of messages.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// All messages with their rows.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &Noted)> + Clone {
        (0..).zip(self.blocks.iter().flatten())
    }

    /// The messages of each block, to be changed in place.
    pub fn blocks_mut(&mut self) -> &mut [Vec<Noted>] {
        &mut self.blocks
    }

    /// The message of a row.
    #[must_use]
    pub fn get(&self, row: u32) -> Option<&Noted> {
        self.reader().get(row)
    }

    /// Reads rows that mostly stand near each other.
    #[must_use]
    pub fn reader(&self) -> RowReader<'_> {
        RowReader { rows: self, block: &[], start: 0 }
    }
}

/// Reads messages by row, from the block of the row before if it can.
#[derive(Debug)]
pub struct RowReader<'r> {
    rows: &'r Rows,
    block: &'r [Noted],
    /// Row of the block's first message.
    start: u32,
}

impl<'r> RowReader<'r> {
    /// The message of a row.
    pub fn get(&mut self, row: u32) -> Option<&'r Noted> {
        let known = row.checked_sub(self.start).and_then(|place| self.block.get(place as usize));
        if known.is_some() {
            return known;
        }
        let block = self.rows.starts.partition_point(|start| *start <= row).checked_sub(1)?;
        self.start = *self.rows.starts.get(block)?;
        self.block = self.rows.blocks.get(block)?;
        self.block.get((row - self.start) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Gist;

    #[test]
    fn rows_are_read_across_blocks_in_any_order() {
        let message =
            |time| Noted { time, exchange: 0, gist: Gist::default(), file: 0, is_spam: false, is_inmail: false };
        let mut rows = Rows::default();
        assert_eq!(rows.push(vec![message(0), message(1)]), 0);
        assert_eq!(rows.push(Vec::new()), 2);
        assert_eq!(rows.push(vec![message(2), message(3)]), 2);
        let mut reader = rows.reader();
        for row in [3, 0, 1, 2, 3, 0] {
            assert_eq!(reader.get(row).map(|message| message.time), Some(i64::from(row)));
            assert_eq!(rows.get(row).map(|message| message.time), Some(i64::from(row)));
        }
        assert!(reader.get(4).is_none() && rows.get(u32::MAX).is_none());
    }
}
