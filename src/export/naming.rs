//! What a file is, told from its base name.
//!
//! Owns the kinds of file and the forms their names take (shards, member-id suffixes, browser
//! copies). Refuses look-alikes: `guide_messages.csv` is not `messages.csv`.

use std::fmt;

/// What a file of the export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FileKind {
    /// Connections.
    Connections,
    /// Messages.
    Messages,
    /// Invitations of the last months.
    Invitations,
    /// The owner's profile.
    Profile,
    /// The owner's positions.
    Positions,
    /// The owner's education.
    Education,
    /// The owner's skills.
    Skills,
    /// The owner's certifications.
    Certifications,
    /// The owner's projects.
    Projects,
    /// The owner's publications.
    Publications,
    /// The owner's honors.
    Honors,
    /// The owner's languages.
    Languages,
    /// The owner's courses.
    Courses,
    /// The owner's organizations.
    Organizations,
    /// Endorsements of the owner by others.
    EndorsementsReceived,
    /// Endorsements by the owner.
    EndorsementsGiven,
    /// Recommendations of the owner by others.
    RecommendationsReceived,
    /// Recommendations by the owner.
    RecommendationsGiven,
    /// The owner's posts.
    Shares,
    /// The owner's comments.
    Comments,
    /// The owner's reactions.
    Reactions,
    /// The owner's votes in polls.
    Votes,
    /// Re-posts without a word.
    InstantReposts,
    /// Companies followed.
    CompanyFollows,
    /// Members followed.
    MemberFollows,
    /// Hashtags followed.
    HashtagFollows,
    /// Items saved.
    SavedItems,
    /// Searches.
    SearchQueries,
    /// Log-ins; only their presence tells something (a Complete archive).
    Logins,
    /// E-mail addresses of the owner; not read.
    EmailAddresses,
    /// Registration of the owner; not read.
    Registration,
    /// `guide_messages`, `coach_messages` and the like: conversations with machines; not read.
    AssistantMessages,
    /// Anything else; not read.
    Other,
}

impl FileKind {
    /// The kind as `receipt.json` spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connections => "connections",
            Self::Messages => "messages",
            Self::Invitations => "invitations",
            Self::Profile => "profile",
            Self::Positions => "positions",
            Self::Education => "education",
            Self::Skills => "skills",
            Self::Certifications => "certifications",
            Self::Projects => "projects",
            Self::Publications => "publications",
            Self::Honors => "honors",
            Self::Languages => "languages",
            Self::Courses => "courses",
            Self::Organizations => "organizations",
            Self::EndorsementsReceived => "endorsements_received",
            Self::EndorsementsGiven => "endorsements_given",
            Self::RecommendationsReceived => "recommendations_received",
            Self::RecommendationsGiven => "recommendations_given",
            Self::Shares => "shares",
            Self::Comments => "comments",
            Self::Reactions => "reactions",
            Self::Votes => "votes",
            Self::InstantReposts => "instant_reposts",
            Self::CompanyFollows => "company_follows",
            Self::MemberFollows => "member_follows",
            Self::HashtagFollows => "hashtag_follows",
            Self::SavedItems => "saved_items",
            Self::SearchQueries => "search_queries",
            Self::Logins => "logins",
            Self::EmailAddresses => "email_addresses",
            Self::Registration => "registration",
            Self::AssistantMessages => "assistant_messages",
            Self::Other => "other",
        }
    }

    /// Whether only a Complete archive holds this file: its presence shows that what is missing is
    /// missing for want of activity, not of asking. Source: three original Basic zips against two Complete.
    #[must_use]
    pub fn is_complete_only(self) -> bool {
        matches!(
            self,
            Self::Shares
                | Self::Comments
                | Self::Reactions
                | Self::Votes
                | Self::InstantReposts
                | Self::MemberFollows
                | Self::HashtagFollows
                | Self::SavedItems
                | Self::SearchQueries
                | Self::Logins
        )
    }

    /// Whether the rows matter for the day of judgement alone: the newest timestamp of any row is that of the export.
    #[must_use]
    pub fn tells_time(self) -> bool {
        matches!(self, Self::MemberFollows | Self::HashtagFollows | Self::SavedItems | Self::EmailAddresses)
    }

    /// Whether the file's rows are read into structs.
    #[must_use]
    pub fn is_read(self) -> bool {
        !matches!(
            self,
            Self::MemberFollows
                | Self::HashtagFollows
                | Self::SavedItems
                | Self::Logins
                | Self::EmailAddresses
                | Self::Registration
                | Self::AssistantMessages
                | Self::Other
        )
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Base names, lower case without spaces and `_`, and what they hold. Sources: the format page; the
/// singular and plural forms of endorsements and recommendations occur in archives of 2018 to 2026.
const BASE_NAMES: [(&str, FileKind); 46] = [
    ("certifications", FileKind::Certifications),
    ("coachmessages", FileKind::AssistantMessages),
    ("comments", FileKind::Comments),
    ("companyfollows", FileKind::CompanyFollows),
    ("connections", FileKind::Connections),
    ("courses", FileKind::Courses),
    ("education", FileKind::Education),
    ("emailaddresses", FileKind::EmailAddresses),
    ("endorsementgiveninfo", FileKind::EndorsementsGiven),
    ("endorsementreceivedinfo", FileKind::EndorsementsReceived),
    ("endorsementsgiven", FileKind::EndorsementsGiven),
    ("endorsementsgiveninfo", FileKind::EndorsementsGiven),
    ("endorsementsreceived", FileKind::EndorsementsReceived),
    ("endorsementsreceivedinfo", FileKind::EndorsementsReceived),
    ("guidemessages", FileKind::AssistantMessages),
    ("hashtagfollows", FileKind::HashtagFollows),
    ("honors", FileKind::Honors),
    ("honorsandawards", FileKind::Honors),
    ("instantreposts", FileKind::InstantReposts),
    ("invitations", FileKind::Invitations),
    ("languages", FileKind::Languages),
    ("learningcoachmessages", FileKind::AssistantMessages),
    ("learningroleplaymessages", FileKind::AssistantMessages),
    ("logins", FileKind::Logins),
    ("memberfollows", FileKind::MemberFollows),
    ("messages", FileKind::Messages),
    ("organisations", FileKind::Organizations),
    ("organizations", FileKind::Organizations),
    ("positions", FileKind::Positions),
    ("profile", FileKind::Profile),
    ("projects", FileKind::Projects),
    ("publications", FileKind::Publications),
    ("reactions", FileKind::Reactions),
    ("recommendationgiven", FileKind::RecommendationsGiven),
    ("recommendationreceived", FileKind::RecommendationsReceived),
    ("recommendationsgiven", FileKind::RecommendationsGiven),
    ("recommendationsreceived", FileKind::RecommendationsReceived),
    ("registration", FileKind::Registration),
    ("roleplaymessages", FileKind::AssistantMessages),
    ("saveditems", FileKind::SavedItems),
    ("searchqueries", FileKind::SearchQueries),
    ("shares", FileKind::Shares),
    ("skills", FileKind::Skills),
    ("skillsandendorsements", FileKind::Other),
    ("testscores", FileKind::Other),
    ("votes", FileKind::Votes),
];

/// What a base name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileName {
    /// What the file holds; `Other` for every name that is not known exactly.
    pub kind: FileKind,
    /// Number of a browser's or file manager's copy (`Connections (1).csv`); 0 for the original.
    pub copy: u32,
}

/// The kind of file that a base name tells.
#[must_use]
pub fn file_kind(base_name: &str) -> FileKind {
    read_name(base_name).kind
}

/// Reads a base name such as `messages.csv`, `Shares_12345678.csv`, `messages_2.csv`,
/// `Connections (1).csv` or `Company Follows.csv`.
pub(super) fn read_name(base_name: &str) -> FileName {
    let Some(stem) = strip_extension(base_name.trim()) else {
        return FileName { kind: FileKind::Other, copy: 0 };
    };
    if let Some(kind) = kind_of_export_name(stem) {
        return FileName { kind, copy: 0 };
    }
    let (stem, copy) = strip_copy(stem);
    let kind = kind_of_export_name(stem)
        .unwrap_or_else(|| if is_assistant_name(stem) { FileKind::AssistantMessages } else { FileKind::Other });
    FileName { kind, copy }
}

/// The kind of a stem without marks of a copy. It may carry a member id and a shard number, in either
/// order: at most two suffixes.
fn kind_of_export_name(stem: &str) -> Option<FileKind> {
    let mut candidate = stem;
    for _ in 0..2 {
        if let Some(kind) = kind_of_stem(candidate) {
            return Some(kind);
        }
        candidate = strip_number(candidate)?;
    }
    kind_of_stem(candidate)
}

/// Endings of text tables. Windows hides the last one, so that a file saved as text ends in two; a
/// table with tabs is saved as `.tsv`.
const EXTENSIONS: [&str; 3] = [".csv", ".csv.txt", ".tsv"];

fn strip_extension(name: &str) -> Option<&str> {
    EXTENSIONS.iter().find_map(|extension| {
        let (stem, end) = name.split_at_checked(name.len().checked_sub(extension.len())?)?;
        end.eq_ignore_ascii_case(extension).then_some(stem)
    })
}

/// Whether a name ends as a table of text does.
pub(super) fn is_table_name(name: &str) -> bool {
    strip_extension(name).is_some()
}

/// Words that file managers put before or behind the name of a copy, lower case: Windows, macOS and the
/// desktops of Linux in the seven languages.
const COPY_WORDS: [&str; 6] = ["backup", "copia", "copie", "copy", "cópia", "kopie"];

/// What the same programs put before the name.
const COPY_PREFIXES: [&str; 7] =
    ["copia de ", "copia di ", "copie de ", "copy of ", "cópia de ", "kopie van ", "kopie von "];

/// Takes the marks of a copy off a stem and says which copy it is; 0 if it is none. `Connections (1)`
/// and `Connections(1)` are a browser's second download, `Connections 2` and `Connections copy 2` are
/// the Mac's, `Connections - Copy (2)` and `Copy of Connections` those of Windows.
fn strip_copy(stem: &str) -> (&str, u32) {
    let (rest, number) = strip_copy_number(stem);
    let (rest, has_word) = strip_copy_word(rest);
    // A copy's word may stand behind the number as well: `Connections (1) - Copy`.
    let (rest, inner) = if has_word { strip_copy_number(rest) } else { (rest, None) };
    match (number, inner, has_word) {
        (None, None, false) => (stem, 0),
        (None, None, true) => (rest, FIRST_WORDED_COPY),
        (Some(number), None, false) => (rest, number),
        (number, inner, _) => {
            let worded = number.unwrap_or(1).saturating_mul(FIRST_WORDED_COPY);
            (rest, worded.saturating_add(inner.unwrap_or(0)))
        }
    }
}

/// `Connections - Copy` is another copy than `Connections (1)`: copies named by a word are counted from
/// here, above any number that a browser gives.
const FIRST_WORDED_COPY: u32 = 10_000;

fn strip_copy_number(stem: &str) -> (&str, Option<u32>) {
    let stem = stem.trim_end();
    let in_brackets = || {
        let inner = stem.strip_suffix(')')?;
        let open = inner.rfind('(')?;
        let number: u32 = inner.get(open + 1..)?.parse().ok()?;
        Some((inner.get(..open)?.trim_end(), Some(number)))
    };
    let behind_space = || {
        let (front, digits) = stem.rsplit_once(' ')?;
        let is_small = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
        Some((front.trim_end(), Some(digits.parse().ok().filter(|_| is_small)?)))
    };
    in_brackets().or_else(behind_space).unwrap_or((stem, None))
}

fn strip_copy_word(stem: &str) -> (&str, bool) {
    let lower = stem.to_lowercase();
    // Lower case may have another length; then no place in it holds for the stem.
    if lower.len() != stem.len() {
        return (stem, false);
    }
    for word in COPY_WORDS {
        if let Some(front) = lower.strip_suffix(word)
            && let Some(front) = front.strip_suffix([' ', '-', '_'])
        {
            let front = front.trim_end_matches([' ', '-', '_']);
            return (stem.get(..front.len()).unwrap_or(stem), true);
        }
    }
    for prefix in COPY_PREFIXES {
        if lower.starts_with(prefix) {
            return (stem.get(prefix.len()..).unwrap_or(stem), true);
        }
    }
    (stem, false)
}

/// Conversations with LinkedIn's machines come under ever new names, which all say so and end alike.
fn is_assistant_name(stem: &str) -> bool {
    let lower = stem.to_lowercase();
    lower.ends_with("_messages")
        && ["coach", "guide", "learning", "role_play", "assistant", "ai_"].iter().any(|word| lower.contains(word))
}

/// `_1` to `_99` is a shard, `_12345` and longer a member id; three and four digits are neither.
fn strip_number(stem: &str) -> Option<&str> {
    let (front, digits) = stem.rsplit_once('_')?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && (digits.len() <= 2 || digits.len() >= 5)).then_some(front)
}

fn kind_of_stem(stem: &str) -> Option<FileKind> {
    let folded: String =
        stem.chars().filter(|&letter| letter != ' ' && letter != '_').flat_map(char::to_lowercase).collect();
    let position = BASE_NAMES.binary_search_by(|(name, _)| (*name).cmp(folded.as_str())).ok()?;
    BASE_NAMES.get(position).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_names_are_sorted_for_the_binary_search() {
        assert!(BASE_NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn names_with_suffixes_keep_their_kind() {
        let cases = [
            ("Connections.csv", FileKind::Connections, 0),
            ("connections.CSV", FileKind::Connections, 0),
            ("Connections (1).csv", FileKind::Connections, 1),
            ("Connections(12).csv", FileKind::Connections, 12),
            ("messages.csv", FileKind::Messages, 0),
            ("Messages.csv", FileKind::Messages, 0),
            ("messages_2.csv", FileKind::Messages, 0),
            ("messages_123456789.csv", FileKind::Messages, 0),
            ("messages_123456789_2.csv", FileKind::Messages, 0),
            ("messages_2_123456789 (1).csv", FileKind::Messages, 1),
            ("Shares_987654321.csv", FileKind::Shares, 0),
            ("Member_Follows_987654321.csv", FileKind::MemberFollows, 0),
            ("Company Follows.csv", FileKind::CompanyFollows, 0),
            ("Company_Follows.csv", FileKind::CompanyFollows, 0),
            ("Endorsement_Received_Info.csv", FileKind::EndorsementsReceived, 0),
            ("Endorsement Received Info.csv", FileKind::EndorsementsReceived, 0),
            ("Recommendations_Given.csv", FileKind::RecommendationsGiven, 0),
            ("Search Queries.csv", FileKind::SearchQueries, 0),
            ("Connections.csv.txt", FileKind::Connections, 0),
            ("messages.TSV", FileKind::Messages, 0),
            ("Connections 2.csv", FileKind::Connections, 2),
            ("Connections copy.csv", FileKind::Connections, FIRST_WORDED_COPY),
            ("Connections copy 2.csv", FileKind::Connections, 2 * FIRST_WORDED_COPY),
            ("messages - Copy.csv", FileKind::Messages, FIRST_WORDED_COPY),
            ("messages - Copy (2).csv", FileKind::Messages, 2 * FIRST_WORDED_COPY),
            ("messages (1) - Kopie.csv", FileKind::Messages, FIRST_WORDED_COPY + 1),
            ("Profile - copia.csv", FileKind::Profile, FIRST_WORDED_COPY),
            ("Cópia de Invitations.csv", FileKind::Invitations, FIRST_WORDED_COPY),
            ("Company Follows_123456789 - Copie.csv", FileKind::CompanyFollows, FIRST_WORDED_COPY),
        ];
        for (name, kind, copy) in cases {
            assert_eq!(read_name(name), FileName { kind, copy }, "{name}");
        }
    }

    #[test]
    fn look_alikes_are_not_taken() {
        for name in
            ["guide_messages.csv", "coach_messages.csv", "learning_role_play_messages.csv", "career_coach_messages.csv"]
        {
            assert_eq!(read_name(name).kind, FileKind::AssistantMessages, "{name}");
        }
        for name in [
            "my messages.csv",
            "messages.html",
            "messages_123.csv",
            "Connections.xlsx",
            "ImportedContacts.csv",
            "Contacts.csv",
            "Saved Jobs.csv",
            ".csv",
            "",
            "é.csv",
        ] {
            assert_eq!(read_name(name).kind, FileKind::Other, "{name}");
        }
    }

    #[test]
    fn a_kind_is_displayed_as_it_is_serialized() {
        for (_, kind) in BASE_NAMES {
            assert_eq!(serde_json::to_string(&kind).expect("serializes"), format!("\"{kind}\""));
        }
    }
}
