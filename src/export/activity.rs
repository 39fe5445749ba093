//! What the owner did in public: posts, reactions, votes, re-posts, follows, searches.
//!
//! Owns their rows; comments, whose file is broken in its own ways, have their own module. Refuses to
//! judge whether a post is substantial.

use super::columns::Column;
use super::endorsements::read_dated;
use super::naming::FileKind;
use super::receipt::FileReceipt;
use super::rows::{CompanyFollow, InstantRepost, Reaction, SearchQuery, Share, Vote};
use super::table::Row;
use super::text::restore_line_breaks;

/// A row is there if one of the cells that make it is.
fn present<T>(row: &Row<'_>, columns: &[Column], value: T) -> Option<T> {
    columns.iter().any(|&column| !row.get(column).is_empty()).then_some(value)
}

/// Reads Shares.csv.
pub(super) fn read_shares(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Share> {
    let row_of = |row: &Row<'_>| {
        let share = Share {
            shared_at: None,
            link: row.text(Column::Url),
            commentary: restore_line_breaks(row.get(Column::Content)),
            shared_url: row.some(Column::SharedUrl),
            media_url: row.some(Column::MediaUrl),
            visibility: row.text(Column::Visibility),
        };
        present(row, &[Column::Url, Column::Content, Column::SharedUrl, Column::MediaUrl], share)
    };
    read_dated(FileKind::Shares, bytes, receipt, row_of, |row, time| row.shared_at = time)
}

/// Reads Reactions.csv.
pub(super) fn read_reactions(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Reaction> {
    let row_of = |row: &Row<'_>| {
        let reaction = row.get(Column::Reaction).to_ascii_uppercase();
        let value = Reaction { reacted_at: None, reaction, link: row.text(Column::Url) };
        present(row, &[Column::Reaction, Column::Url], value)
    };
    read_dated(FileKind::Reactions, bytes, receipt, row_of, |row, time| row.reacted_at = time)
}

/// Reads Votes.csv.
pub(super) fn read_votes(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Vote> {
    let row_of = |row: &Row<'_>| {
        let value = Vote { voted_at: None, link: row.text(Column::Url), option: row.text(Column::Choice) };
        present(row, &[Column::Url, Column::Choice], value)
    };
    read_dated(FileKind::Votes, bytes, receipt, row_of, |row, time| row.voted_at = time)
}

/// Reads InstantReposts.csv.
pub(super) fn read_instant_reposts(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<InstantRepost> {
    let row_of =
        |row: &Row<'_>| present(row, &[Column::Url], InstantRepost { reposted_at: None, link: row.text(Column::Url) });
    read_dated(FileKind::InstantReposts, bytes, receipt, row_of, |row, time| row.reposted_at = time)
}

/// Reads Company Follows.csv.
pub(super) fn read_company_follows(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<CompanyFollow> {
    let row_of = |row: &Row<'_>| {
        present(row, &[Column::Company], CompanyFollow { company: row.text(Column::Company), followed_at: None })
    };
    read_dated(FileKind::CompanyFollows, bytes, receipt, row_of, |row, time| row.followed_at = time)
}

/// Reads SearchQueries.csv.
pub(super) fn read_search_queries(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<SearchQuery> {
    let row_of = |row: &Row<'_>| {
        present(row, &[Column::Query, Column::Date], SearchQuery { searched_at: None, query: row.text(Column::Query) })
    };
    read_dated(FileKind::SearchQueries, bytes, receipt, row_of, |row, time| row.searched_at = time)
}

/// Reads the dates of a file whose rows tell nothing else that an audit uses.
pub(super) fn read_dates(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Option<i64>> {
    let row_of = |row: &Row<'_>| present(row, &[Column::Date], None);
    read_dated(kind, bytes, receipt, row_of, |row, time| *row = time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(kind: FileKind) -> FileReceipt {
        FileReceipt::new(0, "file.csv", kind)
    }

    #[test]
    fn posts_of_both_spellings_get_their_line_breaks_back() {
        for header in [
            "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility",
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
        ] {
            let text = format!(
                "{header}\n2024-05-06 07:08:09,https://example.com/1,\"First, line\"\"\n\"\"second\",,https://example.com/m,MEMBER_NETWORK\n\
                 2024-05-05 07:08:09,https://example.com/2,,https://example.com/s,,MEMBER_NETWORK\n"
            );
            let mut receipt = receipt(FileKind::Shares);
            let rows = read_shares(text.into(), &mut receipt);
            assert_eq!(rows.len(), 2, "{header}");
            assert_eq!(rows[0].commentary, "First, line\nsecond");
            assert_eq!(rows[0].shared_at, Some(1_714_979_289));
            assert_eq!(rows[0].media_url.as_deref(), Some("https://example.com/m"));
            assert_eq!(rows[1].shared_url.as_deref(), Some("https://example.com/s"));
            assert!(receipt.adds_up() && receipt.warnings.is_empty());
        }
    }

    #[test]
    fn the_small_files_of_activity() {
        let reactions = "Date,Type,Link\n2024-05-06 07:08:09,LIKE,https://example.com/1\n";
        assert_eq!(read_reactions(reactions.into(), &mut receipt(FileKind::Reactions))[0].reaction, "LIKE");
        let votes = "Date,Link,OptionText\r\n2024-05-06 07:08:09,https://example.com/1,Yes\r\n";
        assert_eq!(read_votes(votes.into(), &mut receipt(FileKind::Votes))[0].option, "Yes");
        let reposts = "Date,Link\r\n2024-05-06 07:08:09,https://example.com/1\r\n";
        let rows = read_instant_reposts(reposts.into(), &mut receipt(FileKind::InstantReposts));
        assert_eq!(rows[0].reposted_at, Some(1_714_979_289));
        let follows = "Organization,Followed On\nAcme,Fri Jan 24 02:54:41 UTC 2025\n";
        let rows = read_company_follows(follows.into(), &mut receipt(FileKind::CompanyFollows));
        assert_eq!((rows[0].company.as_str(), rows[0].followed_at), ("Acme", Some(1_737_687_281)));
        let searches = "Time,Search Query\n2024/05/06 07:08:09 UTC,cto berlin\n";
        let rows = read_search_queries(searches.into(), &mut receipt(FileKind::SearchQueries));
        assert_eq!((rows[0].query.as_str(), rows[0].searched_at), ("cto berlin", Some(1_714_979_289)));
    }
}
