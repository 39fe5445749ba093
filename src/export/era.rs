//! The periods of the export's format, told from a file's own columns.
//!
//! Owns the names of the eras. Refuses the archive's name and date as evidence: people rename files.

use std::fmt;

/// A period of the format of Connections, messages or Invitations. Sources and counts: the format page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Era {
    /// Connections in Outlook's 59 columns, without dates.
    ConnectionsOutlook,
    /// Connections with address, websites and messengers.
    Connections2016,
    /// Connections with tags.
    Connections2017,
    /// Connections of a Complete archive of late 2018: six columns, date with time, unsorted.
    Connections2018Complete,
    /// Connections in six columns, nothing above the header.
    Connections2018,
    /// Connections in six columns under notes.
    Connections2021,
    /// Connections with profile URLs.
    Connections2023,
    /// Messages in seven columns, dates month first.
    Messages2018,
    /// Messages in seven columns, ISO dates.
    Messages2020,
    /// Messages in nine columns: no URLs of recipients.
    MessagesTo2023,
    /// Messages with the URLs of recipients.
    Messages2023,
    /// Messages with draft columns.
    Messages2024,
    /// Messages with attachments.
    Messages2025,
    /// Messages with attachments and draft columns.
    Messages2026,
    /// Messages with every cell quoted and line breaks kept.
    Messages2026Quoted,
    /// Invitations without identifiers.
    InvitationsPlain,
    /// Invitations with URNs (mid-2023).
    InvitationsUrn,
    /// Invitations with profile URLs.
    InvitationsUrl,
}

impl Era {
    /// The era as `receipt.json` spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ConnectionsOutlook => "until-2015-outlook",
            Self::Connections2016 => "2016-2017",
            Self::Connections2017 => "2017-tags",
            Self::Connections2018Complete => "2018-complete",
            Self::Connections2018 => "2018-11-to-2020-10",
            Self::Connections2021 => "2021-06-to-2023-05",
            Self::Connections2023 => "since-2023-06",
            Self::Messages2018 => "2018-seven-columns",
            Self::Messages2020 => "2020-seven-columns",
            Self::MessagesTo2023 => "until-2023-03-nine-columns",
            Self::Messages2023 => "since-2023-04-ten-columns",
            Self::Messages2024 => "since-2024-12-drafts",
            Self::Messages2025 => "since-2025-12-attachments",
            Self::Messages2026 => "since-2026-02-attachments-drafts",
            Self::Messages2026Quoted => "since-2026-03-all-quoted",
            Self::InvitationsPlain => "plain",
            Self::InvitationsUrn => "2023-urn",
            Self::InvitationsUrl => "url",
        }
    }
}

impl fmt::Display for Era {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for Era {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
