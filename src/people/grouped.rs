//! Items by the number of their group, laid out one behind the other.
//!
//! Owns that layout: tens of thousands of groups of one or two items each cost two allocations in all. Refuses
//! to know what is grouped.

/// Items of numbered groups.
#[derive(Debug, Clone)]
pub struct Grouped<T> {
    /// Where each group begins in `items`, and where the last one ends.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Grouped<T> {
    fn default() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }
}

impl<T: Copy + Default> Grouped<T> {
    /// Lays out items by group, in the order given; those of a group beyond `groups` are left out.
    #[must_use]
    pub fn of(groups: usize, pairs: impl Iterator<Item = (u32, T)> + Clone) -> Self {
        let mut starts = vec![0_u32; groups + 1];
        let mut total = 0;
        for (group, _) in pairs.clone() {
            if let Some(count) = starts.get_mut(group as usize).filter(|_| (group as usize) < groups) {
                *count += 1;
                total += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += std::mem::replace(start, sum);
        }
        let mut next = starts.clone();
        let mut items = vec![T::default(); total];
        for (group, item) in pairs {
            if let Some(place) = next.get_mut(group as usize).filter(|_| (group as usize) < groups) {
                if let Some(slot) = items.get_mut(*place as usize) {
                    *slot = item;
                }
                *place += 1;
            }
        }
        Self { starts, items }
    }
}

impl<T> Grouped<T> {
    /// The items of a group; none for a number that is no group's.
    #[must_use]
    pub fn get(&self, group: u32) -> &[T] {
        let bounds = self.starts.get(group as usize).zip(self.starts.get(group as usize + 1));
        bounds.and_then(|(start, end)| self.items.get(*start as usize..*end as usize)).unwrap_or_default()
    }

    /// Number of groups.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there is no group.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items of each group, in the order of numbers.
    pub fn iter(&self) -> impl Iterator<Item = &[T]> {
        (0..self.len()).map(|group| self.get(u32::try_from(group).unwrap_or(u32::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_by_group_in_the_order_given() {
        let pairs = [(2, 'a'), (0, 'b'), (2, 'c'), (9, 'x')];
        let grouped = Grouped::of(3, pairs.into_iter());
        assert_eq!(grouped.iter().collect::<Vec<_>>(), [&['b'][..], &[], &['a', 'c']]);
        assert_eq!(grouped.get(9), &[] as &[char]);
        assert_eq!(grouped.len(), 3);
        assert!(Grouped::<char>::default().is_empty());
    }
}
