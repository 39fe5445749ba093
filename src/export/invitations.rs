//! Invitations.csv: the last months' invitations, with URLs, with URNs, or with names only.
//!
//! Owns the rows of invitations. Refuses to say who the owner is: `people` does, from these rows.

use super::columns::Column;
use super::dates::DateColumn;
use super::era::Era;
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt};
use super::rows::{Direction, Invitation};
use super::table::{Table, Verdict};

/// Reads an Invitations file.
pub(super) fn read(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Invitation> {
    let Some(table) = Table::open(FileKind::Invitations, bytes, receipt) else { return Vec::new() };
    let has = |column| table.header.columns.index(column).is_some();
    receipt.era = Some(if has(Column::InviterUrl) || has(Column::InviteeUrl) {
        Era::InvitationsUrl
    } else if has(Column::InviterUrn) || has(Column::InviteeUrn) {
        Era::InvitationsUrn
    } else {
        Era::InvitationsPlain
    });
    let mut invitations = Vec::new();
    let mut dates = DateColumn::default();
    let file = receipt.file;
    table.for_each_row(receipt, |row| {
        let invitation = Invitation {
            from: row.text(Column::From),
            to: row.text(Column::To),
            sent_at: None,
            message: row.text(Column::Content),
            direction: direction_of(row.get(Column::Direction)),
            inviter_url: row.some(Column::InviterUrl),
            invitee_url: row.some(Column::InviteeUrl),
            inviter_urn: row.some(Column::InviterUrn),
            invitee_urn: row.some(Column::InviteeUrn),
            file,
        };
        let is_anonymous = invitation.from.is_empty()
            && invitation.to.is_empty()
            && invitation.inviter_url.is_none()
            && invitation.invitee_url.is_none();
        if is_anonymous && invitation.direction.is_none() {
            return Verdict::Drop(DropReason::ShortRow);
        }
        dates.push(row.get(Column::Date));
        invitations.push(invitation);
        Verdict::Keep
    });
    for (invitation, time) in invitations.iter_mut().zip(dates.finish(receipt)) {
        invitation.sent_at = time;
    }
    invitations
}

/// INCOMING or OUTGOING, in whatever case.
pub(super) fn direction_of(cell: &str) -> Option<Direction> {
    if cell.eq_ignore_ascii_case("OUTGOING") {
        Some(Direction::Outgoing)
    } else if cell.eq_ignore_ascii_case("INCOMING") {
        Some(Direction::Incoming)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_forms() {
        let cases = [
            (
                "From,To,Sent At,Message,Direction",
                "Ana Lopez,Bo Berg,\"7/29/25, 6:15 PM\",\"Hi,\nBo\",OUTGOING",
                Era::InvitationsPlain,
            ),
            (
                "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn",
                "Ana Lopez,Bo Berg,\"7/29/25, 6:15 PM\",\"Hi,\nBo\",OUTGOING,urn:li:1,urn:li:2",
                Era::InvitationsUrn,
            ),
            (
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                "Ana Lopez,Bo Berg,\"7/29/25, 6:15 PM\",\"Hi,\nBo\",OUTGOING,https://www.linkedin.com/in/ana,https://www.linkedin.com/in/",
                Era::InvitationsUrl,
            ),
        ];
        for (header, row, era) in cases {
            let mut receipt = FileReceipt::new(0, "Invitations.csv", FileKind::Invitations);
            let rows = read(format!("{header}\n{row}\n").into_bytes(), &mut receipt);
            assert_eq!((rows.len(), receipt.era), (1, Some(era)));
            assert_eq!(rows[0].direction, Some(Direction::Outgoing));
            assert_eq!(rows[0].message, "Hi,\nBo");
            assert_eq!(rows[0].sent_at, Some(1_753_812_900), "2025-07-29 18:15 UTC");
            assert_eq!(rows[0].inviter_url.is_some(), era == Era::InvitationsUrl);
            assert_eq!(rows[0].inviter_urn.is_some(), era == Era::InvitationsUrn);
            assert!(receipt.warnings.is_empty() && receipt.adds_up());
        }
    }
}
