//! Connections about whom the export says too little to judge them.
//!
//! Owns the list of those whom no other list may judge: no title, no company, or neither understood.
//! Refuses to propose anything but a look.

use polars::prelude::{IntoLazy, SortMultipleOptions, col};

use super::{Cell, List, Material, Row, column};
use crate::error::Result;
use crate::people::PersonId;
use crate::score::Explanation;

/// The list of contacts that cannot be assessed.
pub(super) struct Insufficient;

impl List for Insufficient {
    fn name(&self) -> &'static str {
        "insufficient"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["missing", "connected_on"]
    }

    fn needs_messages(&self) -> bool {
        false
    }

    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)> {
        let found = material
            .frame
            .clone()
            .lazy()
            .filter(
                col(column::IS_CONNECTION)
                    .and(col(column::SET_ASIDE).not())
                    .and(col(column::IS_NAMELESS).or(col(column::TITLE_KNOWN).not())),
            )
            .sort(
                [column::STRENGTH, column::PERSON],
                SortMultipleOptions::default().with_order_descending_multi([true, false]),
            )
            .select([col(column::PERSON)])
            .collect()?;
        Ok((super::people_of(&found)?.into_iter().filter_map(|id| row(material, id)).collect(), 0))
    }
}

fn row(material: &Material<'_>, id: PersonId) -> Option<Row> {
    let contact = material.book.contact(id)?;
    let (missing, reason) = if contact.person.is_nameless {
        ("name", "insufficient-nameless")
    } else if contact.person.position.is_none() && contact.person.company.is_none() {
        ("title and company", "insufficient-nothing")
    } else if contact.person.position.is_none() {
        ("title", "insufficient-no-title")
    } else {
        ("meaning of the title", "insufficient-title-unknown")
    };
    Some(Row {
        person: id,
        reasons: vec![Explanation::new(reason)],
        cells: vec![Cell::label(missing), Cell::day(contact.person.connected_on.map(|day| day.0))],
    })
}
