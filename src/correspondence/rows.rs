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
    pub fn iter(&self) -> impl Iterator<Item = (u32, &Noted)> {
        (0..).zip(self.blocks.iter().flatten())
    }

    /// The messages of each block, to be changed in place.
    pub fn blocks_mut(&mut self) -> &mut [Vec<Noted>] {
        &mut self.blocks
    }

    /// The message of a row.
    #[must_use]
    pub fn get(&self, row: u32) -> Option<&Noted> {
        let block = self.starts.partition_point(|start| *start <= row).checked_sub(1)?;
        let start = *self.starts.get(block)?;
        self.blocks.get(block)?.get((row - start) as usize)
    }
}
