//! The rows of an export as plain structs: what each file says, cleaned of format and nothing more.
//!
//! Owns the shapes. Refuses judgement: no keys, no joins, no classification. Text is trimmed of
//! outer white space; character entities and markup inside texts stay as they are (`text` decodes them).
//! All timestamps are seconds since 1970-01-01 UTC; the export states no zone where it gives none.

use super::dates::Day;

/// Which way an invitation or a message of the 2018 form went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the owner of the export.
    Incoming,
    /// From the owner of the export.
    Outgoing,
}

/// A row of Connections.csv.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Connection {
    /// First name; empty on a date-only row.
    pub first_name: String,
    /// Last name; may be empty.
    pub last_name: String,
    /// Profile URL as written (percent-encoded); `None` where blank or before June 2023.
    pub url: Option<String>,
    /// E-mail address, of the few who share it.
    pub email: Option<String>,
    /// Company as the member wrote it.
    pub company: Option<String>,
    /// Position as the member wrote it.
    pub position: Option<String>,
    /// Day of connecting; `None` where the era has none or the cell cannot be read.
    pub connected_on: Option<Day>,
    /// Whether neither name nor URL is known: a member who left or is hidden.
    pub is_nameless: bool,
    /// Place of the file among all files of the inputs.
    pub file: usize,
}

/// A row of Invitations.csv, which holds the last six to seven months.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Invitation {
    /// Name of who invited.
    pub from: String,
    /// Name of who was invited.
    pub to: String,
    /// When it was sent, seconds UTC.
    pub sent_at: Option<i64>,
    /// Personal note; empty if none.
    pub message: String,
    /// Which way; `None` where the cell says neither.
    pub direction: Option<Direction>,
    /// Profile URL of who invited, raw Unicode.
    pub inviter_url: Option<String>,
    /// Profile URL of who was invited, raw Unicode.
    pub invitee_url: Option<String>,
    /// URN of who invited (mid-2023 only).
    pub inviter_urn: Option<String>,
    /// URN of who was invited (mid-2023 only).
    pub invitee_urn: Option<String>,
    /// Place of the file among all files of the inputs.
    pub file: usize,
}

/// The one row of Profile.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Profile {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Maiden name; usually empty.
    pub maiden_name: String,
    /// Headline.
    pub headline: String,
    /// Summary ("About").
    pub summary: String,
    /// Industry.
    pub industry: String,
    /// Location: Geo Location, else Address.
    pub location: String,
    /// Postal code.
    pub zip_code: String,
    /// Websites, `[PERSONAL:…]`.
    pub websites: String,
    /// Twitter handles.
    pub twitter_handles: String,
    /// Instant messengers.
    pub instant_messengers: String,
    /// Place of the file among all files of the inputs.
    pub file: usize,
}

/// A row of Positions.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    /// Company.
    pub company: String,
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Location.
    pub location: String,
    /// First day of the stated month or year.
    pub started_on: Option<Day>,
    /// Last day of the stated month or year.
    pub finished_on: Option<Day>,
    /// Whether the end is blank.
    pub is_current: bool,
}

/// A row of Education.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Education {
    /// School.
    pub school: String,
    /// Degree.
    pub degree: String,
    /// Notes.
    pub notes: String,
    /// Activities.
    pub activities: String,
    /// First day of the stated month or year.
    pub started_on: Option<Day>,
    /// Last day of the stated month or year.
    pub finished_on: Option<Day>,
}

/// A row of Certifications.csv; its URL is often blank.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Certification {
    /// Name.
    pub name: String,
    /// Who issued it.
    pub authority: String,
    /// URL.
    pub url: Option<String>,
    /// First day of the stated month or year.
    pub started_on: Option<Day>,
    /// Last day of the stated month or year.
    pub finished_on: Option<Day>,
}

/// A row of Projects, Publications, Honors, Languages, Courses or Organizations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Accomplishment {
    /// Title or name.
    pub name: String,
    /// Description; for Languages the proficiency, for Courses the number.
    pub description: String,
}

/// Whether an endorsement was accepted by who received it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EndorsementStatus {
    /// ACCEPTED.
    Accepted,
    /// PENDING.
    Pending,
    /// Blank or anything else.
    Unknown,
}

/// A row of Endorsement_Received_Info or Endorsement_Given_Info: the other side's name and URL.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Endorsement {
    /// Skill endorsed.
    pub skill: String,
    /// First name of the other side.
    pub first_name: String,
    /// Last name of the other side.
    pub last_name: String,
    /// Profile URL without scheme, raw Unicode; `None` until 2022.
    pub url: Option<String>,
    /// Accepted or pending.
    pub status: EndorsementStatus,
    /// When, seconds UTC.
    pub endorsed_at: Option<i64>,
}

/// Whether a recommendation is shown on the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecommendationStatus {
    /// VISIBLE.
    Visible,
    /// HIDDEN.
    Hidden,
    /// Blank, as on given ones, or anything else.
    Unknown,
}

/// A row of Recommendations_Received or Recommendations_Given: the other side and the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Recommendation {
    /// First name of the other side.
    pub first_name: String,
    /// Last name of the other side.
    pub last_name: String,
    /// Company of the other side.
    pub company: String,
    /// Title of the other side.
    pub job_title: String,
    /// Text.
    pub text: String,
    /// When, seconds UTC.
    pub created_at: Option<i64>,
    /// Visible or hidden.
    pub status: RecommendationStatus,
}

/// A row of Shares.csv: a post of the owner's. Line breaks inside the commentary are restored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Share {
    /// When, seconds UTC.
    pub shared_at: Option<i64>,
    /// The post's own link.
    pub link: String,
    /// The owner's words; empty on a bare re-share.
    pub commentary: String,
    /// What was shared, if anything.
    pub shared_url: Option<String>,
    /// Picture or film, if any.
    pub media_url: Option<String>,
    /// Who may see it.
    pub visibility: String,
}

/// A row of Comments.csv, its line breaks and quotes restored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Comment {
    /// When, seconds UTC.
    pub commented_at: Option<i64>,
    /// Link of the post commented on.
    pub link: String,
    /// The owner's words.
    pub text: String,
}

/// A row of Reactions.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reaction {
    /// When, seconds UTC.
    pub reacted_at: Option<i64>,
    /// LIKE, EMPATHY, PRAISE, APPRECIATION, ENTERTAINMENT, INTEREST, MAYBE; upper case.
    pub reaction: String,
    /// Link of the post.
    pub link: String,
}

/// A row of Votes.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Vote {
    /// When, seconds UTC.
    pub voted_at: Option<i64>,
    /// Link of the poll.
    pub link: String,
    /// Option chosen.
    pub option: String,
}

/// A row of InstantReposts.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InstantRepost {
    /// When, seconds UTC.
    pub reposted_at: Option<i64>,
    /// Link of the post.
    pub link: String,
}

/// A row of Company Follows.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CompanyFollow {
    /// Company.
    pub company: String,
    /// When, seconds UTC.
    pub followed_at: Option<i64>,
}

/// A row of SearchQueries.csv.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SearchQuery {
    /// When, seconds UTC.
    pub searched_at: Option<i64>,
    /// Words searched.
    pub query: String,
}
