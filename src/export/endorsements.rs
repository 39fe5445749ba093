//! Endorsements and recommendations, received and given: support between the owner and others.
//!
//! Owns their rows. Refuses to join them to people: URLs come without scheme, and until 2022 not at all.

use super::columns::Column;
use super::dates::DateColumn;
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt};
use super::rows::{Endorsement, EndorsementStatus, Recommendation, RecommendationStatus};
use super::table::{Row, Table, Verdict};

/// Reads a file whose rows carry a date: `row_of` builds the row without it, `set_time` adds it once the
/// file's format is known.
pub(super) fn read_dated<T>(
    kind: FileKind,
    bytes: Vec<u8>,
    receipt: &mut FileReceipt,
    row_of: impl FnMut(&Row<'_>) -> Option<T>,
    set_time: impl FnMut(&mut T, Option<i64>),
) -> Vec<T> {
    match Table::open(kind, bytes, receipt) {
        Some(table) => read_dated_rows(&table, receipt, row_of, set_time),
        None => Vec::new(),
    }
}

/// The same of a table that is open already.
pub(super) fn read_dated_rows<T>(
    table: &Table,
    receipt: &mut FileReceipt,
    mut row_of: impl FnMut(&Row<'_>) -> Option<T>,
    mut set_time: impl FnMut(&mut T, Option<i64>),
) -> Vec<T> {
    let mut rows = Vec::new();
    let mut dates = DateColumn::default();
    table.for_each_row(receipt, |row| match row_of(row) {
        Some(value) => {
            dates.push(row.get(Column::Date));
            rows.push(value);
            Verdict::Keep
        }
        None => Verdict::Drop(DropReason::ShortRow),
    });
    for (row, time) in rows.iter_mut().zip(dates.finish(receipt)) {
        set_time(row, time);
    }
    rows
}

/// Reads Endorsement_Received_Info or Endorsement_Given_Info.
pub(super) fn read_endorsements(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Endorsement> {
    let row_of = |row: &Row<'_>| {
        let status = row.get(Column::Status);
        let endorsement = Endorsement {
            skill: row.text(Column::Skill),
            first_name: row.text(Column::FirstName),
            last_name: row.text(Column::LastName),
            url: row.some(Column::Url),
            status: if status.eq_ignore_ascii_case("ACCEPTED") {
                EndorsementStatus::Accepted
            } else if status.eq_ignore_ascii_case("PENDING") {
                EndorsementStatus::Pending
            } else {
                EndorsementStatus::Unknown
            },
            endorsed_at: None,
        };
        let is_empty = endorsement.skill.is_empty() && endorsement.first_name.is_empty() && endorsement.url.is_none();
        (!is_empty).then_some(endorsement)
    };
    read_dated(kind, bytes, receipt, row_of, |row, time| row.endorsed_at = time)
}

/// Reads Recommendations_Received or Recommendations_Given.
pub(super) fn read_recommendations(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Recommendation> {
    let row_of = |row: &Row<'_>| {
        let status = row.get(Column::Status);
        let recommendation = Recommendation {
            first_name: row.text(Column::FirstName),
            last_name: row.text(Column::LastName),
            company: row.text(Column::Company),
            job_title: row.text(Column::JobTitle),
            text: row.text(Column::Text),
            created_at: None,
            status: if status.eq_ignore_ascii_case("VISIBLE") {
                RecommendationStatus::Visible
            } else if status.eq_ignore_ascii_case("HIDDEN") {
                RecommendationStatus::Hidden
            } else {
                RecommendationStatus::Unknown
            },
        };
        let is_empty = recommendation.first_name.is_empty() && recommendation.text.is_empty();
        (!is_empty).then_some(recommendation)
    };
    read_dated(kind, bytes, receipt, row_of, |row, time| row.created_at = time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endorsements_of_both_ways_with_and_without_urls() {
        let cases = [
            (
                FileKind::EndorsementsReceived,
                "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n\
                 2023/06/20 13:05:02 UTC,Sales,Ana,Lopez,www.linkedin.com/in/ana-l\u{f3}pez,ACCEPTED\n",
                true,
            ),
            (
                FileKind::EndorsementsGiven,
                "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status\n\
                 2023/06/20 13:05:02 UTC,Sales,Ana,Lopez,PENDING\n",
                false,
            ),
        ];
        for (kind, text, has_url) in cases {
            let mut receipt = FileReceipt::new(0, "file.csv", kind);
            let rows = read_endorsements(kind, text.into(), &mut receipt);
            assert_eq!(rows.len(), 1, "{kind}");
            assert_eq!((rows[0].first_name.as_str(), rows[0].last_name.as_str()), ("Ana", "Lopez"));
            assert_eq!(rows[0].url.is_some(), has_url);
            assert_eq!(rows[0].status == EndorsementStatus::Accepted, has_url);
            assert_eq!(rows[0].endorsed_at, Some(1_687_266_302));
            assert!(receipt.adds_up() && receipt.warnings.is_empty());
        }
    }

    #[test]
    fn recommendations_keep_their_text_and_status() {
        let text = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n\
            Ana,Lopez,Acme,CEO,\"Good,\nvery good\",\"6/20/23, 1:05 PM\",VISIBLE\n\
            Bo,Berg,Bolt,CTO,Fine,\"6/21/23, 1:05 PM\",\n";
        let mut receipt = FileReceipt::new(0, "file.csv", FileKind::RecommendationsReceived);
        let rows = read_recommendations(FileKind::RecommendationsReceived, text.into(), &mut receipt);
        assert_eq!(rows[0].text, "Good,\nvery good");
        assert_eq!(rows[0].created_at, Some(1_687_266_300));
        assert_eq!(
            rows.iter().map(|row| row.status).collect::<Vec<_>>(),
            [RecommendationStatus::Visible, RecommendationStatus::Unknown]
        );
    }
}
