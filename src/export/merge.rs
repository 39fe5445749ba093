//! Several inputs as one: what stands in two archives of one member counts once.
//!
//! Owns the rule of counting: within one set of files every row counts, across sets the greatest
//! number of like rows does. Refuses to merge people: only rows that are the same row.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::hash::Hash;

use percent_encoding::percent_decode_str;
use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;

use super::dates::Day;
use super::lexicon;
use super::receipt::{DropReason, FileReceipt, Warning};
use super::rows::{Connection, Direction, Invitation, Profile};

/// The rows of one file, with the set of files (one folder of one archive) that it belongs to.
#[derive(Debug)]
pub(super) struct Part<T> {
    /// Set of files.
    pub unit: usize,
    /// Place of the file among all files of the inputs.
    pub file: usize,
    /// Its rows.
    pub rows: Vec<T>,
}

/// The day on which LinkedIn wrote an archive, from the name that it gave it or its folder:
/// `Basic_LinkedInDataExport_MM-DD-YYYY`.
pub(super) fn export_day(path: &str) -> Option<Day> {
    let (_, after) = path.rsplit_once("LinkedInDataExport_")?;
    let mut parts = after.get(..10)?.split('-').map(|part| part.parse::<u32>().ok());
    let (month, day, year) = (parts.next()??, parts.next()??, parts.next()??);
    Day::from_calendar(i32::try_from(year).ok()?, month, day)
}

/// The receipts of the files being merged.
pub(super) type Receipts = [FileReceipt];

fn move_to_dropped(receipts: &mut Receipts, file: usize, reason: DropReason, rows: u64) {
    if let Some(receipt) = receipts.iter_mut().find(|receipt| receipt.file == file) {
        receipt.move_to_dropped(reason, rows);
    }
}

/// Merges the rows of several files of a kind. Files of one unit are shards: their rows add up. Files of
/// different units overlap: of like rows (by `key`) the greatest number in one unit counts.
pub(super) fn merge_rows<T, K: Hash + Eq>(
    mut parts: Vec<Part<T>>,
    receipts: &mut Receipts,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    if let [part] = parts.as_mut_slice() {
        return std::mem::take(&mut part.rows);
    }
    let units: BTreeSet<usize> = parts.iter().map(|part| part.unit).collect();
    if units.len() < 2 {
        return parts.into_iter().flat_map(|part| part.rows).collect();
    }
    let mut merged = Vec::new();
    // How many rows of a key count so far, and how many of them the present unit has had.
    let mut counts: FxHashMap<K, (u64, u64, usize)> = FxHashMap::default();
    for part in parts {
        let mut duplicates = 0;
        for row in part.rows {
            let (kept, seen, unit) = counts.entry(key(&row)).or_insert((0, 0, part.unit));
            if *unit != part.unit {
                (*seen, *unit) = (0, part.unit);
            }
            *seen += 1;
            if *seen > *kept {
                *kept = *seen;
                merged.push(row);
            } else {
                duplicates += 1;
            }
        }
        move_to_dropped(receipts, part.file, DropReason::DuplicateOfOtherFile, duplicates);
    }
    merged
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum ConnectionKey {
    Url(String),
    /// Folded name and day, where there is no URL: the company and the position change from one export to
    /// the next, the day of connecting does not.
    NameAndDay(String, Day),
    Row(Box<Connection>),
}

/// A folded name and the day of connecting; `None` where either is unknown.
fn name_and_day(row: &Connection) -> Option<(String, Day)> {
    let name = lexicon::fold(&format!("{} {}", row.first_name, row.last_name));
    row.connected_on.filter(|_| !name.is_empty()).map(|day| (name, day))
}

/// Exports before 2023 have no URLs: their rows take the URL that another set of files gives to somebody of
/// this name who was connected on the same day.
fn adopt_urls(parts: &mut [Part<Connection>]) {
    let units: BTreeSet<usize> = parts.iter().map(|part| part.unit).collect();
    let lacks_urls = |part: &Part<Connection>| part.rows.iter().any(|row| row.url.is_none() && !row.is_nameless);
    if units.len() < 2 || !parts.iter().any(lacks_urls) {
        return;
    }
    let mut known: FxHashMap<(String, Day), BTreeSet<String>> = FxHashMap::default();
    let mut taken: FxHashSet<(usize, String)> = FxHashSet::default();
    for part in parts.iter() {
        for row in &part.rows {
            if let (Some(url), Some(person)) = (&row.url, name_and_day(row)) {
                known.entry(person).or_default().insert(url.clone());
                taken.insert((part.unit, profile_identity(url).into_owned()));
            }
        }
    }
    for part in parts {
        for row in part.rows.iter_mut().filter(|row| row.url.is_none()) {
            let urls = name_and_day(row).and_then(|person| known.get(&person));
            let free = urls
                .and_then(|urls| urls.iter().find(|url| taken.insert((part.unit, profile_identity(url).into_owned()))));
            row.url = free.cloned();
        }
    }
}

/// A member who stands by name in an older export and of whom the newest knows the day alone has left or hides: the
/// row without a name is that person, and does not count a second time. `parts` come newest first.
fn drop_members_now_nameless(parts: &mut [Part<Connection>], receipts: &mut Receipts) {
    let Some(newest) = parts.first().map(|part| part.unit) else { return };
    let (mut named, mut nameless) = (FxHashSet::default(), FxHashMap::<Day, usize>::default());
    for row in parts.iter().filter(|part| part.unit == newest).flat_map(|part| &part.rows) {
        match (&row.url, row.connected_on) {
            (Some(url), _) => {
                named.insert(profile_identity(url).into_owned());
            }
            (None, Some(day)) if row.is_nameless => *nameless.entry(day).or_default() += 1,
            _ => {}
        }
    }
    if nameless.is_empty() {
        return;
    }
    let older: BTreeSet<usize> = parts.iter().map(|part| part.unit).filter(|unit| *unit != newest).collect();
    // How many rows without a name of a day the newest export may have for members named in an older one.
    let mut gone: FxHashMap<Day, usize> = FxHashMap::default();
    for unit in older {
        let (mut only_here, mut nameless_here) =
            (FxHashMap::<Day, usize>::default(), FxHashMap::<Day, usize>::default());
        for row in parts.iter().filter(|part| part.unit == unit).flat_map(|part| &part.rows) {
            match (&row.url, row.connected_on) {
                (Some(url), Some(day)) if !named.contains(&*profile_identity(url)) => {
                    *only_here.entry(day).or_default() += 1
                }
                (None, Some(day)) if row.is_nameless => *nameless_here.entry(day).or_default() += 1,
                _ => {}
            }
        }
        for (day, members) in only_here {
            let unexplained = nameless.get(&day).copied().unwrap_or(0);
            let unexplained = unexplained.saturating_sub(nameless_here.get(&day).copied().unwrap_or(0));
            let known = gone.entry(day).or_default();
            *known = (*known).max(members.min(unexplained));
        }
    }
    for part in parts.iter_mut().filter(|part| part.unit == newest) {
        let before = part.rows.len();
        part.rows.retain(|row| {
            let known = row.connected_on.filter(|_| row.is_nameless).and_then(|day| gone.get_mut(&day));
            let Some(left) = known.filter(|left| **left > 0) else { return true };
            *left -= 1;
            false
        });
        move_to_dropped(receipts, part.file, DropReason::DuplicateOfOtherFile, (before - part.rows.len()) as u64);
    }
}

/// Merges connections, the newest set of files first: by profile URL where there is one (the newest file's row counts,
/// people change jobs), else by name and day, else by the whole row. A URL that comes again in one unit is the same person twice.
pub(super) fn merge_connections(mut parts: Vec<Part<Connection>>, receipts: &mut Receipts) -> Vec<Connection> {
    adopt_urls(&mut parts);
    drop_members_now_nameless(&mut parts, receipts);
    for part in &mut parts {
        let mut seen: FxHashSet<Cow<'_, str>> =
            FxHashSet::with_capacity_and_hasher(part.rows.len(), Default::default());
        let firsts =
            part.rows.iter().map(|row| row.url.as_deref().is_none_or(|url| seen.insert(profile_identity(url))));
        let mut firsts = firsts.collect::<Vec<bool>>().into_iter();
        let before = part.rows.len();
        part.rows.retain(|_| firsts.next().unwrap_or(true));
        let repeated = (before - part.rows.len()) as u64;
        move_to_dropped(receipts, part.file, DropReason::DuplicateRow, repeated);
    }
    merge_rows(parts, receipts, |row| match &row.url {
        Some(url) => ConnectionKey::Url(profile_identity(url).into_owned()),
        None => match name_and_day(row) {
            Some((name, day)) => ConnectionKey::NameAndDay(name, day),
            None => ConnectionKey::Row(Box::new(Connection { file: 0, ..row.clone() })),
        },
    })
}

/// Merges invitations by the whole row.
pub(super) fn merge_invitations(parts: Vec<Part<Invitation>>, receipts: &mut Receipts) -> Vec<Invitation> {
    merge_rows(parts, receipts, |row| Invitation { file: 0, ..row.clone() })
}

/// Two spellings of one profile URL compare equal: decoded, composed, lower case, from the slug on.
fn profile_identity(url: &str) -> Cow<'_, str> {
    let end = memchr::memchr2(b'?', b'#', url.as_bytes()).unwrap_or(url.len());
    let path = url.get(..end).unwrap_or(url);
    let slug = match path.strip_prefix("https://www.linkedin.com/in/") {
        Some(slug) => slug,
        None => path.rsplit_once("/in/").map_or(path, |(_, slug)| slug),
    };
    let slug = slug.trim_matches('/');
    if slug.bytes().all(|byte| byte.is_ascii() && byte != b'%' && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(slug);
    }
    Cow::Owned(percent_decode_str(slug).decode_utf8_lossy().nfc().flat_map(char::to_lowercase).collect())
}

/// Takes the first profile, which is the newest; further ones of the same name are duplicates, one of another name is
/// another member's, which is said on its file.
pub(super) fn merge_profiles(parts: Vec<Part<Profile>>, receipts: &mut Receipts) -> Option<Profile> {
    let mut first: Option<Profile> = None;
    for part in parts {
        for profile in part.rows {
            let Some(known) = &first else {
                first = Some(profile);
                continue;
            };
            let name = |profile: &Profile| lexicon::fold(&format!("{} {}", profile.first_name, profile.last_name));
            if name(known) != name(&profile) {
                warn_another_member(receipts, part.file);
            }
            move_to_dropped(receipts, part.file, DropReason::DuplicateOfOtherFile, 1);
        }
    }
    first
}

fn warn_another_member(receipts: &mut Receipts, file: usize) {
    let receipt = receipts.iter_mut().find(|receipt| receipt.file == file);
    if let Some(receipt) = receipt.filter(|receipt| !receipt.warnings.contains(&Warning::AnotherMember)) {
        receipt.warnings.push(Warning::AnotherMember);
    }
}

/// Says of each Invitations file whose owner is not the first one's that it is another member's.
pub(super) fn compare_owners(parts: &[Part<Invitation>], receipts: &mut Receipts) {
    let mut first: Option<String> = None;
    for part in parts {
        let Some(owner) = owner_of(&part.rows) else { continue };
        match &first {
            None => first = Some(owner),
            Some(known) if *known != owner => warn_another_member(receipts, part.file),
            Some(_) => {}
        }
    }
}

/// The URL that every invitation has on the owner's side; `None` where they differ or are unknown.
fn owner_of(invitations: &[Invitation]) -> Option<String> {
    let urls: BTreeSet<String> = invitations
        .iter()
        .filter_map(|invitation| match invitation.direction? {
            Direction::Outgoing => invitation.inviter_url.as_deref(),
            Direction::Incoming => invitation.invitee_url.as_deref(),
        })
        .map(|url| profile_identity(url).into_owned())
        .filter(|identity| !identity.is_empty())
        .collect();
    if urls.len() == 1 { urls.into_iter().next() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::naming::FileKind;

    fn receipts(kept: &[u64]) -> Vec<FileReceipt> {
        let receipt = |(file, &kept): (usize, &u64)| {
            let mut receipt = FileReceipt::new(file, "Connections.csv", FileKind::Connections);
            receipt.kept = kept;
            receipt.rows_read = kept;
            receipt
        };
        kept.iter().enumerate().map(receipt).collect()
    }

    fn part(unit: usize, file: usize, rows: &[&'static str]) -> Part<&'static str> {
        Part { unit, file, rows: rows.to_vec() }
    }

    #[test]
    fn across_units_the_greatest_number_of_like_rows_counts() {
        let mut receipts = receipts(&[3, 2, 2]);
        // Two shards of one unit, then an overlapping archive.
        let parts = vec![part(0, 0, &["a", "a", "b"]), part(0, 1, &["a", "c"]), part(1, 2, &["a", "d"])];
        let merged = merge_rows(parts, &mut receipts, |row| *row);
        assert_eq!(merged, ["a", "a", "b", "a", "c", "d"]);
        assert_eq!(receipts[2].dropped.get(&DropReason::DuplicateOfOtherFile), Some(&1));
        assert!(receipts.iter().all(FileReceipt::adds_up));
    }

    #[test]
    fn more_like_rows_in_a_later_unit_count_too() {
        let mut receipts = receipts(&[1, 3]);
        let merged = merge_rows(vec![part(0, 0, &["a"]), part(1, 1, &["a", "a", "a"])], &mut receipts, |row| *row);
        assert_eq!(merged.len(), 3);
        assert_eq!(receipts[1].dropped.get(&DropReason::DuplicateOfOtherFile), Some(&1));
    }

    #[test]
    fn a_member_who_lost_the_name_since_counts_once() {
        let nameless =
            |day: i32| Connection { is_nameless: true, connected_on: Some(Day(day)), ..Connection::default() };
        let old = vec![
            connection("Ana", Some("ana"), "Acme", 10),
            connection("Bo", Some("bo"), "Bolt", 10),
            connection("Cy", Some("cy"), "Cove", 11),
            nameless(12),
        ];
        // Bo hides now; whoever hid before is the same one still; somebody else of day 13 has no name.
        let new = vec![
            connection("Ana", Some("ana"), "Acme", 10),
            connection("Cy", Some("cy"), "Cove", 11),
            nameless(10),
            nameless(12),
            nameless(13),
            connection("Di", Some("di"), "Dune", 20),
        ];
        let mut receipts = receipts(&[4, 6]);
        let parts = vec![Part { unit: 1, file: 1, rows: new }, Part { unit: 0, file: 0, rows: old }];
        let merged = merge_connections(parts, &mut receipts);
        assert_eq!(merged.iter().filter(|row| row.is_nameless).count(), 2, "{merged:?}");
        assert_eq!(merged.len(), 6);
        assert!(receipts.iter().all(FileReceipt::adds_up));
    }

    fn connection(name: &str, url: Option<&str>, company: &str, day: i32) -> Connection {
        Connection {
            first_name: name.to_owned(),
            url: url.map(|slug| format!("https://www.linkedin.com/in/{slug}")),
            company: Some(company.to_owned()),
            connected_on: Some(Day(day)),
            ..Connection::default()
        }
    }

    #[test]
    fn an_export_from_before_urls_and_a_newer_one_are_the_same_people() {
        // Two of one name connected on one day, one who changed jobs, and one who left since.
        let old = vec![
            connection("Ana López", None, "Acme", 10),
            connection("Ana López", None, "Bolt", 10),
            connection("Bo Berg", None, "Acme", 11),
            connection("Cy Coe", None, "Acme", 12),
        ];
        let older = vec![connection("Cy Coe", None, "Dune", 12)];
        let new = vec![
            connection("Ana Lopez", Some("ana-1"), "Acme", 10),
            connection("Ana Lopez", Some("ana-2"), "Bolt", 10),
            connection("Bo Berg", Some("bo"), "Echo", 11),
            connection("Bo Berg", Some("bo-2"), "Acme", 99),
        ];
        let mut receipts = receipts(&[4, 1, 4]);
        let parts = vec![
            Part { unit: 2, file: 2, rows: new },
            Part { unit: 0, file: 0, rows: old },
            Part { unit: 1, file: 1, rows: older },
        ];
        let merged = merge_connections(parts, &mut receipts);
        assert_eq!(merged.len(), 5, "{merged:?}");
        let bo = merged.iter().find(|row| row.url.as_deref().is_some_and(|url| url.ends_with("/bo")));
        assert_eq!(bo.and_then(|row| row.company.as_deref()), Some("Echo"), "the newest row counts");
        assert!(receipts.iter().all(FileReceipt::adds_up));
        assert_eq!(receipts[0].dropped.get(&DropReason::DuplicateOfOtherFile), Some(&3));
        assert_eq!(receipts[1].dropped.get(&DropReason::DuplicateOfOtherFile), Some(&1));
    }

    #[test]
    fn two_spellings_of_one_url_are_one() {
        assert_eq!(
            profile_identity("https://www.linkedin.com/in/ana-l%C3%B3pez/?x=1"),
            profile_identity("www.linkedin.com/in/ANA-lo\u{301}pez")
        );
        assert_ne!(
            profile_identity("https://www.linkedin.com/in/a"),
            profile_identity("https://www.linkedin.com/in/b")
        );
    }
}
