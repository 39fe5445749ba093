//! Everything but messages, read in parallel and merged into one export.
//!
//! Owns the export's whole shape and the rule of what is measured. Refuses to fail for a file that is
//! not essential: only without usable connections there is nothing to audit.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::archive::Archive;
use super::dates::Day;
use super::member::{Member, ReadFailure, magic, unreadable_error};
use super::merge::{self, Part};
use super::naming::FileKind;
use super::receipt::{FileReceipt, Receipt, Unreadable, Warning};
use super::rows::{
    Accomplishment, Certification, Comment, CompanyFollow, Connection, Education, Endorsement, InstantRepost,
    Invitation, Position, Profile, Reaction, Recommendation, SearchQuery, Share, Vote,
};
use super::{activity, comments, connections, endorsements, invitations, profile};
use crate::error::{Error, Place, Result, sentence};

/// An export: all rows but messages, merged over all inputs. A list is empty where its file is missing;
/// [`Export::rows_of`] tells missing from empty.
#[derive(Debug, Clone, Default)]
pub struct Export {
    /// Connections, date-only rows included. Never empty.
    pub connections: Vec<Connection>,
    /// Invitations of the last six to seven months.
    pub invitations: Vec<Invitation>,
    /// The owner's profile.
    pub profile: Option<Profile>,
    /// The owner's positions.
    pub positions: Vec<Position>,
    /// The owner's education.
    pub education: Vec<Education>,
    /// The owner's skills.
    pub skills: Vec<String>,
    /// The owner's certifications.
    pub certifications: Vec<Certification>,
    /// Projects.
    pub projects: Vec<Accomplishment>,
    /// Publications.
    pub publications: Vec<Accomplishment>,
    /// Honors.
    pub honors: Vec<Accomplishment>,
    /// Languages.
    pub languages: Vec<Accomplishment>,
    /// Courses.
    pub courses: Vec<Accomplishment>,
    /// Organizations.
    pub organizations: Vec<Accomplishment>,
    /// Endorsements of the owner; the name is the endorser's.
    pub endorsements_received: Vec<Endorsement>,
    /// Endorsements by the owner; the name is the endorsed person's.
    pub endorsements_given: Vec<Endorsement>,
    /// Recommendations of the owner; the name is the author's.
    pub recommendations_received: Vec<Recommendation>,
    /// Recommendations by the owner; the name is the recommended person's.
    pub recommendations_given: Vec<Recommendation>,
    /// The owner's posts.
    pub shares: Vec<Share>,
    /// The owner's comments.
    pub comments: Vec<Comment>,
    /// The owner's reactions.
    pub reactions: Vec<Reaction>,
    /// The owner's votes in polls.
    pub votes: Vec<Vote>,
    /// Re-posts without a word.
    pub instant_reposts: Vec<InstantRepost>,
    /// Companies that the owner follows.
    pub company_follows: Vec<CompanyFollow>,
    /// The owner's searches.
    pub search_queries: Vec<SearchQuery>,
    /// Kept rows of every kind of file that is there; messages are 0 until they are scanned.
    pub rows_by_kind: BTreeMap<FileKind, u64>,
    /// Whether the archive is demonstrably complete: it holds files that only a Complete archive has.
    pub is_complete: bool,
    /// What became of every row, messages excepted until they are scanned.
    pub receipt: Receipt,
    /// Newest timestamp of any row but messages, seconds since 1970-01-01 UTC; a day counts as its start.
    pub newest_timestamp: Option<i64>,
}

impl Export {
    /// Rows of a kind: `None` if it was not measured (no such file, and the archive may be a partial one),
    /// `Some(0)` if it is known to be none.
    #[must_use]
    pub fn rows_of(&self, kind: FileKind) -> Option<u64> {
        match self.rows_by_kind.get(&kind) {
            Some(&rows) => Some(rows),
            None if self.is_complete => Some(0),
            None => None,
        }
    }

    /// Whether there is a file of this kind.
    #[must_use]
    pub fn contains(&self, kind: FileKind) -> bool {
        self.rows_by_kind.contains_key(&kind)
    }
}

/// The rows of one file.
enum Rows {
    Connections(Vec<Connection>),
    Invitations(Vec<Invitation>),
    Profile(Vec<Profile>),
    Positions(Vec<Position>),
    Education(Vec<Education>),
    Skills(Vec<String>),
    Certifications(Vec<Certification>),
    Accomplishments(Vec<Accomplishment>),
    Endorsements(Vec<Endorsement>),
    Recommendations(Vec<Recommendation>),
    Shares(Vec<Share>),
    Comments(Vec<Comment>),
    Reactions(Vec<Reaction>),
    Votes(Vec<Vote>),
    InstantReposts(Vec<InstantRepost>),
    CompanyFollows(Vec<CompanyFollow>),
    SearchQueries(Vec<SearchQuery>),
    /// Rows that no stage uses, but for the newest of their dates.
    Newest(Option<i64>),
    None,
}

struct FileRows {
    unit: usize,
    kind: FileKind,
    receipt: FileReceipt,
    rows: Rows,
}

/// A file's rows on their way to be merged.
struct FilePart {
    unit: usize,
    file: usize,
    rows: Rows,
}

fn parse(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Rows {
    match kind {
        FileKind::Connections => Rows::Connections(connections::read(bytes, receipt)),
        FileKind::Invitations => Rows::Invitations(invitations::read(bytes, receipt)),
        FileKind::Profile => Rows::Profile(profile::read_profile(bytes, receipt)),
        FileKind::Positions => Rows::Positions(profile::read_positions(bytes, receipt)),
        FileKind::Education => Rows::Education(profile::read_education(bytes, receipt)),
        FileKind::Skills => Rows::Skills(profile::read_skills(bytes, receipt)),
        FileKind::Certifications => Rows::Certifications(profile::read_certifications(bytes, receipt)),
        FileKind::Projects
        | FileKind::Publications
        | FileKind::Honors
        | FileKind::Languages
        | FileKind::Courses
        | FileKind::Organizations => Rows::Accomplishments(profile::read_accomplishments(kind, bytes, receipt)),
        FileKind::EndorsementsReceived | FileKind::EndorsementsGiven => {
            Rows::Endorsements(endorsements::read_endorsements(kind, bytes, receipt))
        }
        FileKind::RecommendationsReceived | FileKind::RecommendationsGiven => {
            Rows::Recommendations(endorsements::read_recommendations(kind, bytes, receipt))
        }
        FileKind::Shares => Rows::Shares(activity::read_shares(bytes, receipt)),
        FileKind::Comments => Rows::Comments(comments::read(bytes, receipt)),
        FileKind::Reactions => Rows::Reactions(activity::read_reactions(bytes, receipt)),
        FileKind::Votes => Rows::Votes(activity::read_votes(bytes, receipt)),
        FileKind::InstantReposts => Rows::InstantReposts(activity::read_instant_reposts(bytes, receipt)),
        FileKind::CompanyFollows => Rows::CompanyFollows(activity::read_company_follows(bytes, receipt)),
        FileKind::SearchQueries => Rows::SearchQueries(activity::read_search_queries(bytes, receipt)),
        _ => Rows::None,
    }
}

impl Archive {
    /// Reads every file but messages, several at a time, and merges the inputs.
    ///
    /// # Errors
    /// [`Error::BadFile`] if there are no usable connections, or if the file of connections is damaged, a
    /// spreadsheet under another name, or beyond the limits. Any other file that cannot be read is a
    /// remark in the receipt.
    pub fn read(&self) -> Result<Export> {
        let files: Vec<Result<FileRows>> = self
            .members
            .par_iter()
            .filter(|member| member.kind != FileKind::Messages)
            .map(|member| self.read_member(member))
            .collect();
        let files = files.into_iter().collect::<Result<Vec<FileRows>>>()?;
        self.assemble(files)
    }

    fn read_member(&self, member: &Member) -> Result<FileRows> {
        let mut receipt = FileReceipt::new(member.file, member.name.clone(), member.kind);
        let mut rows = Rows::None;
        if member.kind.is_read() {
            match self.bytes_of(member) {
                Ok(bytes) => rows = parse(member.kind, bytes, &mut receipt),
                Err(failure) if member.kind == FileKind::Connections => return Err(failure.into_error(&member.name)),
                Err(ReadFailure::Bytes(reason)) => receipt.warnings.push(Warning::Unreadable(reason)),
                Err(failure @ ReadFailure::System(_)) => return Err(failure.into_error(&member.name)),
            }
        } else {
            if member.kind.tells_time() {
                rows = Rows::Newest(self.newest_of(member));
            }
            receipt.warnings.push(Warning::NotRead);
        }
        Ok(FileRows { unit: member.unit, kind: member.kind, receipt, rows })
    }

    /// The newest date of a file whose rows no stage uses; what is wrong with it matters to nobody.
    fn newest_of(&self, member: &Member) -> Option<i64> {
        let mut unseen = FileReceipt::new(member.file, member.name.clone(), member.kind);
        activity::read_dates(member.kind, self.bytes_of(member).ok()?, &mut unseen).into_iter().flatten().max()
    }

    fn bytes_of(&self, member: &Member) -> std::result::Result<Vec<u8>, ReadFailure> {
        let bytes = member.read_whole(&self.limits)?;
        if magic(&bytes).is_some() { Err(ReadFailure::Bytes(Unreadable::NotText)) } else { Ok(bytes) }
    }

    fn assemble(&self, mut files: Vec<FileRows>) -> Result<Export> {
        newest_set_first(&mut files);
        let newest_unused =
            files.iter().filter_map(|file| if let Rows::Newest(time) = file.rows { time } else { None }).max();
        let mut receipts: Vec<FileReceipt> = self.listed.clone();
        let mut parts: BTreeMap<FileKind, Vec<FilePart>> = BTreeMap::new();
        for file in files {
            let part = FilePart { unit: file.unit, file: file.receipt.file, rows: file.rows };
            parts.entry(file.kind).or_default().push(part);
            receipts.push(file.receipt);
        }
        // The receipt names the files in the order of the inputs.
        receipts.sort_by_key(|receipt| receipt.file);
        let mut export = Export::default();
        for (kind, parts) in parts {
            export.take(kind, parts, &mut receipts);
        }
        if export.connections.is_empty() {
            return Err(self.no_connections(&receipts));
        }
        for member in self.members_of(FileKind::Messages) {
            export.rows_by_kind.insert(member.kind, 0);
        }
        for receipt in receipts.iter().filter(|receipt| receipt.kind != FileKind::Other) {
            *export.rows_by_kind.entry(receipt.kind).or_insert(0) += receipt.kept;
        }
        export.is_complete = export.rows_by_kind.keys().any(|kind| kind.is_complete_only());
        export.newest_timestamp = export.newest().max(newest_unused);
        export.receipt = Receipt::new(receipts);
        Ok(export)
    }

    /// Why there is nothing to audit, from what was found.
    fn no_connections(&self, receipts: &[FileReceipt]) -> Error {
        let ask = || {
            sentence!(
                "error-hint-ask",
                "on LinkedIn, open Settings, Data privacy, Get a copy of your data, tick Connections, and give the .zip that arrives by mail"
            )
        };
        let Some(file) = receipts.iter().find(|receipt| receipt.kind == FileKind::Connections) else {
            let place = Place { file: self.inputs.clone(), ..Place::default() };
            if let Some(reason) = receipts.iter().find_map(unreadable_archive) {
                return unreadable_error(place, reason);
            }
            let kinds: std::collections::BTreeSet<&str> =
                self.members.iter().filter(|member| member.kind.is_read()).map(|member| member.kind.as_str()).collect();
            let problem = if kinds.is_empty() {
                sentence!(
                    "error-no-connections-foreign",
                    "there is no Connections.csv: none of its files is one of LinkedIn’s"
                )
            } else {
                let found = kinds.into_iter().collect::<Vec<_>>().join(", ");
                sentence!("error-no-connections", "there is no Connections.csv: only {found}", found = found)
            };
            return Error::bad_file(place, problem, ask());
        };
        let place = Place { file: file.name.clone(), ..Place::default() };
        if file.warnings.contains(&Warning::HeaderNotFound) {
            return Error::bad_file(
                place,
                sentence!(
                    "error-no-header",
                    "no header: none of the first lines names First Name, Last Name and Connected On"
                ),
                sentence!(
                    "error-hint-no-header",
                    "give the file as LinkedIn sent it; if you edited it, put the header line back"
                ),
            );
        }
        let problem = if file.warnings.contains(&Warning::EmptyFile) {
            sentence!("error-empty-file", "the file is empty")
        } else {
            sentence!(
                "error-no-rows",
                "the file holds no connections ({rows} rows read, none usable)",
                rows = file.rows_read
            )
        };
        Error::bad_file(place, problem, ask())
    }
}

/// Puts the files of the newest export first: by the day in its name where all have one, else by its newest row. What
/// stands in two exports is taken from the newer, in whatever order they are given.
fn newest_set_first(files: &mut [FileRows]) {
    let mut ages: BTreeMap<usize, (Option<i64>, Option<Day>)> = BTreeMap::new();
    for file in files.iter() {
        let (newest, day) = ages.entry(file.unit).or_default();
        *newest = (*newest).max(file.rows.newest());
        *day = (*day).max(merge::export_day(&file.receipt.name));
    }
    let are_dated = ages.values().all(|(_, day)| day.is_some());
    if ages.len() > 1 {
        files.sort_by_key(|file| {
            let (newest, day) = ages.get(&file.unit).copied().unwrap_or_default();
            std::cmp::Reverse((day.filter(|_| are_dated), newest))
        });
    }
}

impl Rows {
    /// The newest timestamp of the kinds whose rows tell when the archive was made.
    fn newest(&self) -> Option<i64> {
        match self {
            Self::Connections(rows) => rows.iter().filter_map(|row| row.connected_on).max().map(Day::timestamp),
            Self::Invitations(rows) => rows.iter().filter_map(|row| row.sent_at).max(),
            Self::Shares(rows) => rows.iter().filter_map(|row| row.shared_at).max(),
            Self::Comments(rows) => rows.iter().filter_map(|row| row.commented_at).max(),
            Self::Reactions(rows) => rows.iter().filter_map(|row| row.reacted_at).max(),
            Self::SearchQueries(rows) => rows.iter().filter_map(|row| row.searched_at).max(),
            _ => None,
        }
    }
}

fn unreadable_archive(receipt: &FileReceipt) -> Option<Unreadable> {
    receipt.warnings.iter().find_map(|warning| match warning {
        Warning::Unreadable(reason) if receipt.name.to_ascii_lowercase().ends_with(".zip") => Some(*reason),
        _ => None,
    })
}

/// The parts whose rows are of one case of [`Rows`].
macro_rules! parts_of {
    ($parts:expr, $case:ident) => {
        $parts
            .into_iter()
            .map(|part| Part {
                unit: part.unit,
                file: part.file,
                rows: match part.rows {
                    Rows::$case(rows) => rows,
                    _ => Vec::new(),
                },
            })
            .collect::<Vec<_>>()
    };
}

impl Export {
    fn take(&mut self, kind: FileKind, parts: Vec<FilePart>, receipts: &mut [FileReceipt]) {
        macro_rules! whole {
            ($case:ident) => {
                merge::merge_rows(parts_of!(parts, $case), receipts, Clone::clone)
            };
        }
        match kind {
            FileKind::Connections => {
                self.connections = merge::merge_connections(parts_of!(parts, Connections), receipts);
            }
            FileKind::Invitations => {
                let parts = parts_of!(parts, Invitations);
                merge::compare_owners(&parts, receipts);
                self.invitations = merge::merge_invitations(parts, receipts);
            }
            FileKind::Profile => self.profile = merge::merge_profiles(parts_of!(parts, Profile), receipts),
            FileKind::Positions => self.positions = whole!(Positions),
            FileKind::Education => self.education = whole!(Education),
            FileKind::Skills => self.skills = whole!(Skills),
            FileKind::Certifications => self.certifications = whole!(Certifications),
            FileKind::Projects => self.projects = whole!(Accomplishments),
            FileKind::Publications => self.publications = whole!(Accomplishments),
            FileKind::Honors => self.honors = whole!(Accomplishments),
            FileKind::Languages => self.languages = whole!(Accomplishments),
            FileKind::Courses => self.courses = whole!(Accomplishments),
            FileKind::Organizations => self.organizations = whole!(Accomplishments),
            FileKind::EndorsementsReceived => self.endorsements_received = whole!(Endorsements),
            FileKind::EndorsementsGiven => self.endorsements_given = whole!(Endorsements),
            FileKind::RecommendationsReceived => self.recommendations_received = whole!(Recommendations),
            FileKind::RecommendationsGiven => self.recommendations_given = whole!(Recommendations),
            FileKind::Shares => self.shares = whole!(Shares),
            FileKind::Comments => self.comments = whole!(Comments),
            FileKind::Reactions => self.reactions = whole!(Reactions),
            FileKind::Votes => self.votes = whole!(Votes),
            FileKind::InstantReposts => self.instant_reposts = whole!(InstantReposts),
            FileKind::CompanyFollows => self.company_follows = whole!(CompanyFollows),
            FileKind::SearchQueries => self.search_queries = whole!(SearchQueries),
            _ => {}
        }
    }

    fn newest(&self) -> Option<i64> {
        let endorsements = self.endorsements_received.iter().chain(&self.endorsements_given);
        let recommendations = self.recommendations_received.iter().chain(&self.recommendations_given);
        let connected = self.connections.iter().filter_map(|row| row.connected_on).max().map(Day::timestamp);
        connected
            .into_iter()
            .chain(self.invitations.iter().filter_map(|row| row.sent_at))
            .chain(endorsements.filter_map(|row| row.endorsed_at))
            .chain(recommendations.filter_map(|row| row.created_at))
            .chain(self.shares.iter().filter_map(|row| row.shared_at))
            .chain(self.comments.iter().filter_map(|row| row.commented_at))
            .chain(self.reactions.iter().filter_map(|row| row.reacted_at))
            .chain(self.votes.iter().filter_map(|row| row.voted_at))
            .chain(self.instant_reposts.iter().filter_map(|row| row.reposted_at))
            .chain(self.company_follows.iter().filter_map(|row| row.followed_at))
            .chain(self.search_queries.iter().filter_map(|row| row.searched_at))
            .max()
    }
}
