//! What to do this week: the replies owed, five ties to revive, three prospects to write to.
//!
//! Owns the choice from the finished lists, in their order. Refuses to judge anybody anew and to name a
//! person twice: whoever is owed a reply is not also to be revived or won.

use rustc_hash::FxHashSet;

use super::{Cell, FinishedList, Row, reconnect};
use crate::conversation::DebtStatus;

/// Replies a week: five a working day; the rest stays on the list of replies.
const REPLIES: usize = 25;
/// New conversations with prospects a week (scoring.md's plan).
const PROSPECTS: usize = 3;

/// Name of the plan and of its file.
pub(super) const NAME: &str = "weekly";

/// The plan of one week from lists that are finished.
pub(super) fn plan(lists: &[FinishedList], has_no_limits: bool) -> FinishedList {
    let replies_a_week = if has_no_limits { usize::MAX } else { REPLIES };
    let mut planned = FxHashSet::default();
    let mut plan = FinishedList {
        name: NAME,
        columns: &["task", "list_rank"],
        rows: Vec::new(),
        cut_off: 0,
        // Without messages there are prospects all the same.
        unavailable: None,
    };
    for (name, task, most) in [
        ("replies", "reply", replies_a_week),
        ("reconnect", "reconnect", reconnect::A_WEEK),
        ("prospects", "prospect", PROSPECTS),
    ] {
        let Some(list) = lists.iter().find(|list| list.name == name) else { continue };
        let due = list.rows.iter().enumerate().filter(|(_, row)| name != "replies" || is_owed(row));
        let mut taken = 0;
        for (place, row) in due {
            if planned.contains(&row.person) {
                continue;
            }
            if taken == most {
                plan.cut_off += usize::from(name == "replies");
                continue;
            }
            taken += 1;
            planned.insert(row.person);
            plan.rows.push(Row {
                person: row.person,
                reasons: row.reasons.clone(),
                cells: vec![Cell::label(task), Cell::Count(i64::try_from(place + 1).unwrap_or(i64::MAX))],
            });
        }
    }
    plan
}

/// Whether a row of the replies is the owner's move.
fn is_owed(row: &Row) -> bool {
    row.cells.first() != Some(&Cell::label(DebtStatus::Awaiting.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PersonId;

    fn list(name: &'static str, people: std::ops::Range<u32>, first_cell: &'static str) -> FinishedList {
        let row = |person| Row { person: PersonId(person), reasons: Vec::new(), cells: vec![Cell::label(first_cell)] };
        FinishedList { name, columns: &["any"], rows: people.map(row).collect(), cut_off: 0, unavailable: None }
    }

    fn tasks(plan: &FinishedList) -> Vec<(u32, Cell<'static>)> {
        plan.rows.iter().map(|row| (row.person.0, row.cells[0].clone())).collect()
    }

    #[test]
    fn a_week_is_the_replies_five_reconnects_and_three_prospects() {
        let lists = [list("replies", 0..2, "owed"), list("prospects", 20..40, ""), list("reconnect", 10..20, "1")];
        let task = |name: &'static str, people: std::ops::Range<u32>| people.map(move |id| (id, Cell::label(name)));
        let expected: Vec<_> =
            task("reply", 0..2).chain(task("reconnect", 10..15)).chain(task("prospect", 20..23)).collect();
        assert_eq!(tasks(&plan(&lists, false)), expected);
    }

    #[test]
    fn nobody_has_two_tasks_and_what_one_waits_for_is_none() {
        let mut replies = list("replies", 0..2, "owed");
        replies.rows.extend(list("replies", 2..4, "awaiting").rows);
        let lists = [replies, list("reconnect", 0..3, "1"), list("prospects", 1..9, "")];
        let people: Vec<u32> = tasks(&plan(&lists, false)).into_iter().map(|(person, _)| person).collect();
        assert_eq!(people, [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn more_replies_than_a_week_holds_stay_on_their_list_unless_all_are_asked_for() {
        let lists = [list("replies", 0..30, "owed")];
        let cut = plan(&lists, false);
        assert_eq!((cut.rows.len(), cut.cut_off), (25, 5));
        assert_eq!(plan(&lists, true).rows.len(), 30);
    }
}
