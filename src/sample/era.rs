//! The eras and shapes of an export, as tables of what each file looks like.
//!
//! Owns which files an era holds, their headers, dates, encodings and quirks (the product's format page,
//! measured on real exports). Refuses to write anything: the writers read these tables.

use chrono::NaiveDate;

/// An era of the format, or a shape in which people hand one in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Era {
    /// 59 quoted columns made for Outlook, no dates.
    Outlook2015,
    /// Nine columns with address and websites, times in the date.
    Basic2016,
    /// Complete, UTF-16 among UTF-8, `Messages.csv` of seven columns.
    Complete2018,
    /// No preamble, messages of seven columns with ISO dates.
    Basic2020,
    /// Complete, preamble, no URL in connections, messages of nine columns.
    Complete2022,
    /// July 2023: URL in connections, messages of ten columns, invitations with URNs.
    Basic2023,
    /// December 2023: invitations with URLs, some of them without a slug.
    Basic202312,
    /// December 2024: both draft columns.
    Basic202412,
    /// December 2025: attachments.
    Basic2025,
    /// Complete, everything in messages quoted, line breaks kept, member-id suffixes, draft columns.
    #[default]
    Complete2026,
    /// As `Complete2026`, with messages in two shards.
    Sharded2026,
    /// Connections saved again by a spreadsheet: CRLF, `4-Mar-21`, no preamble.
    ResavedCrlf,
    /// Connections saved again with `;`, cp1252 and `14.03.2021`.
    ResavedSemicolon,
    /// Connections saved again with `;` and lower-case Spanish months.
    ResavedSpanish,
    /// Connections saved again with a BOM, two blank lines and a padded preamble.
    ResavedPadded,
    /// An archive that holds Connections.csv alone.
    ConnectionsOnly,
    /// A Basic and a Complete archive of one member.
    Overlapping,
    /// A URL column that is blank in every row.
    BlankUrl,
    /// A zip within a zip.
    ZipZip,
    /// `FirstName`, `ConnectedOn` and the like.
    RenamedHeaders,
}

/// How Connections.csv looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConnectionsHeader {
    Outlook,
    WithAddress,
    WithoutUrl,
    WithUrl,
    Renamed,
}

/// How `Connected On` is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConnectedOn {
    /// `9/3/18, 4:15 PM`
    SlashedWithTime,
    /// `03 Sep 2018`
    DayMonthYear,
    /// `4-Mar-21`
    DashedShort,
    /// `14.03.2021`
    Dotted,
    /// `03 sep 2018`, months in Spanish
    Spanish,
}

/// What stands before the header of Connections.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Preamble {
    None,
    Notes,
    /// The notes with commas to the width of the table, after two blank lines.
    Padded,
}

/// The bytes of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf8Bom,
    Cp1252,
    /// With a BOM, tab-separated and all quoted, as in 2018.
    Utf16Tab,
}

/// Everything about Connections.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ConnectionsFormat {
    pub(crate) header: ConnectionsHeader,
    pub(crate) date: ConnectedOn,
    pub(crate) preamble: Preamble,
    pub(crate) encoding: Encoding,
    pub(crate) delimiter: u8,
    pub(crate) crlf: bool,
    pub(crate) sorted: bool,
    pub(crate) blank_url: bool,
}

/// The columns of messages.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MessageColumns {
    /// `From,To,Date,…`, `M/D/YY, h:mm AM`
    Seven2018,
    /// Upper case, ISO dates.
    Seven2020,
    Nine,
    Ten,
}

/// Everything about messages.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MessagesFormat {
    pub(crate) columns: MessageColumns,
    pub(crate) attachments: bool,
    /// 0, 1 (`IS MESSAGE DRAFT`) or 2 draft columns.
    pub(crate) draft_columns: u8,
    pub(crate) all_quoted: bool,
    pub(crate) crlf: bool,
    pub(crate) shards: usize,
}

/// The columns of Invitations.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InvitationsFormat {
    Plain,
    Urn,
    Url,
    /// URL columns in which some URLs end after `/in/`.
    UrlWithoutSlugs,
}

/// How Comments.csv breaks the rules of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CommentsQuirk {
    /// Line breaks unquoted where the text has no comma.
    UnquotedLineBreaks,
    /// Quoted, with `\"` escapes.
    BackslashQuotes,
}

/// An era's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) connections: ConnectionsFormat,
    pub(crate) messages: Option<MessagesFormat>,
    pub(crate) invitations: Option<InvitationsFormat>,
    /// The files that only a Complete archive holds.
    pub(crate) complete: bool,
    /// Profile and the other small files of a Basic archive.
    pub(crate) profile_files: bool,
    pub(crate) endorsement_urls: bool,
    pub(crate) member_id_suffix: bool,
    pub(crate) comments: CommentsQuirk,
    /// `Endorsement Received Info.csv` as against `Endorsement_Received_Info.csv`.
    pub(crate) spaced_names: bool,
    /// Files written as UTF-16 with tabs, by base name.
    pub(crate) utf16_files: &'static [&'static str],
    /// The header-only files of guides and coaches.
    pub(crate) guide_files: bool,
}

const NATIVE: ConnectionsFormat = ConnectionsFormat {
    header: ConnectionsHeader::WithUrl,
    date: ConnectedOn::DayMonthYear,
    preamble: Preamble::Notes,
    encoding: Encoding::Utf8,
    delimiter: b',',
    crlf: false,
    sorted: true,
    blank_url: false,
};

const TEN_COLUMNS: MessagesFormat = MessagesFormat {
    columns: MessageColumns::Ten,
    attachments: false,
    draft_columns: 0,
    all_quoted: false,
    crlf: false,
    shards: 1,
};

/// A Basic archive of 2024, on which every other era is a change.
const BASIC: Format = Format {
    connections: NATIVE,
    messages: Some(TEN_COLUMNS),
    invitations: Some(InvitationsFormat::Url),
    complete: false,
    profile_files: true,
    endorsement_urls: true,
    member_id_suffix: false,
    comments: CommentsQuirk::UnquotedLineBreaks,
    spaced_names: false,
    utf16_files: &[],
    guide_files: true,
};

const COMPLETE_2026: Format = Format {
    messages: Some(MessagesFormat { attachments: true, draft_columns: 2, all_quoted: true, ..TEN_COLUMNS }),
    complete: true,
    member_id_suffix: true,
    comments: CommentsQuirk::BackslashQuotes,
    ..BASIC
};

const NAMES: [(&str, Era, (i32, u32, u32)); 20] = [
    ("outlook-2015", Era::Outlook2015, (2015, 10, 5)),
    ("basic-2016", Era::Basic2016, (2016, 12, 28)),
    ("complete-2018", Era::Complete2018, (2018, 11, 20)),
    ("basic-2020", Era::Basic2020, (2020, 2, 28)),
    ("complete-2022", Era::Complete2022, (2022, 9, 14)),
    ("basic-2023", Era::Basic2023, (2023, 7, 18)),
    ("basic-2023-12", Era::Basic202312, (2023, 12, 11)),
    ("basic-2024-12", Era::Basic202412, (2024, 12, 19)),
    ("basic-2025", Era::Basic2025, (2025, 12, 3)),
    ("complete-2026", Era::Complete2026, (2026, 6, 30)),
    ("sharded-2026", Era::Sharded2026, (2026, 6, 30)),
    ("resaved-crlf", Era::ResavedCrlf, (2024, 3, 15)),
    ("resaved-semicolon", Era::ResavedSemicolon, (2024, 5, 21)),
    ("resaved-spanish", Era::ResavedSpanish, (2024, 5, 21)),
    ("resaved-padded", Era::ResavedPadded, (2024, 5, 21)),
    ("connections-only", Era::ConnectionsOnly, (2026, 2, 10)),
    ("overlapping", Era::Overlapping, (2026, 6, 30)),
    ("blank-url", Era::BlankUrl, (2023, 10, 4)),
    ("zip-zip", Era::ZipZip, (2026, 6, 30)),
    ("renamed-headers", Era::RenamedHeaders, (2024, 8, 20)),
];

const ALL: [Era; 20] = [
    Era::Outlook2015,
    Era::Basic2016,
    Era::Complete2018,
    Era::Basic2020,
    Era::Complete2022,
    Era::Basic2023,
    Era::Basic202312,
    Era::Basic202412,
    Era::Basic2025,
    Era::Complete2026,
    Era::Sharded2026,
    Era::ResavedCrlf,
    Era::ResavedSemicolon,
    Era::ResavedSpanish,
    Era::ResavedPadded,
    Era::ConnectionsOnly,
    Era::Overlapping,
    Era::BlankUrl,
    Era::ZipZip,
    Era::RenamedHeaders,
];

impl Era {
    /// Every era, oldest first, then the shapes.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The name that is typed after `--era`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, era, _)| *era == self).map_or("complete-2026", |(name, _, _)| name)
    }

    /// The era of a name; `None` if there is none of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        NAMES.iter().find(|(spelling, _, _)| spelling.eq_ignore_ascii_case(name)).map(|(_, era, _)| *era)
    }

    /// The day on which an export of this era is taken unless another is asked for.
    #[must_use]
    pub fn default_as_of(self) -> NaiveDate {
        NAMES
            .iter()
            .find(|(_, era, _)| *era == self)
            .and_then(|(_, _, (year, month, day))| NaiveDate::from_ymd_opt(*year, *month, *day))
            .unwrap_or_default()
    }

    /// What this era's files look like; of two archives, the larger.
    pub(crate) fn format(self) -> Format {
        let six_columns = ConnectionsFormat { header: ConnectionsHeader::WithoutUrl, ..NATIVE };
        let no_preamble = ConnectionsFormat { preamble: Preamble::None, ..NATIVE };
        match self {
            Self::Outlook2015 => Format {
                connections: ConnectionsFormat { header: ConnectionsHeader::Outlook, ..no_preamble },
                messages: None,
                invitations: None,
                profile_files: false,
                guide_files: false,
                ..BASIC
            },
            Self::Basic2016 => Format {
                connections: ConnectionsFormat {
                    header: ConnectionsHeader::WithAddress,
                    date: ConnectedOn::SlashedWithTime,
                    ..no_preamble
                },
                messages: None,
                invitations: Some(InvitationsFormat::Plain),
                endorsement_urls: false,
                spaced_names: true,
                guide_files: false,
                ..BASIC
            },
            Self::Complete2018 => Format {
                connections: ConnectionsFormat {
                    date: ConnectedOn::SlashedWithTime,
                    preamble: Preamble::None,
                    sorted: false,
                    ..six_columns
                },
                messages: Some(MessagesFormat { columns: MessageColumns::Seven2018, ..TEN_COLUMNS }),
                invitations: Some(InvitationsFormat::Plain),
                complete: true,
                endorsement_urls: false,
                spaced_names: true,
                utf16_files: &["Profile", "Positions", "Skills", "Recommendations Received", "Comments", "Invitations"],
                guide_files: false,
                ..BASIC
            },
            Self::Basic2020 => Format {
                connections: ConnectionsFormat { preamble: Preamble::None, ..six_columns },
                messages: Some(MessagesFormat { columns: MessageColumns::Seven2020, ..TEN_COLUMNS }),
                invitations: Some(InvitationsFormat::Plain),
                endorsement_urls: false,
                spaced_names: true,
                guide_files: false,
                ..BASIC
            },
            Self::Complete2022 => Format {
                connections: six_columns,
                messages: Some(MessagesFormat { columns: MessageColumns::Nine, ..TEN_COLUMNS }),
                invitations: Some(InvitationsFormat::Plain),
                complete: true,
                endorsement_urls: false,
                utf16_files: &["Registration", "Skills"],
                guide_files: false,
                ..BASIC
            },
            Self::Basic2023 => Format { invitations: Some(InvitationsFormat::Urn), guide_files: false, ..BASIC },
            Self::Basic202312 => {
                Format { invitations: Some(InvitationsFormat::UrlWithoutSlugs), guide_files: false, ..BASIC }
            }
            Self::Basic202412 => Format { messages: Some(MessagesFormat { draft_columns: 2, ..TEN_COLUMNS }), ..BASIC },
            Self::Basic2025 => Format {
                messages: Some(MessagesFormat { attachments: true, ..TEN_COLUMNS }),
                comments: CommentsQuirk::BackslashQuotes,
                ..BASIC
            },
            Self::Complete2026 | Self::Overlapping | Self::ZipZip => COMPLETE_2026,
            Self::Sharded2026 => Format {
                messages: COMPLETE_2026.messages.map(|messages| MessagesFormat { shards: 2, ..messages }),
                ..COMPLETE_2026
            },
            Self::ResavedCrlf => Format {
                connections: ConnectionsFormat { date: ConnectedOn::DashedShort, crlf: true, ..no_preamble },
                messages: Some(MessagesFormat { crlf: true, ..TEN_COLUMNS }),
                ..BASIC
            },
            Self::ResavedSemicolon => Format {
                connections: ConnectionsFormat {
                    date: ConnectedOn::Dotted,
                    encoding: Encoding::Cp1252,
                    delimiter: b';',
                    crlf: true,
                    ..no_preamble
                },
                ..BASIC
            },
            Self::ResavedSpanish => Format {
                connections: ConnectionsFormat {
                    date: ConnectedOn::Spanish,
                    encoding: Encoding::Utf8Bom,
                    delimiter: b';',
                    crlf: true,
                    ..no_preamble
                },
                ..BASIC
            },
            Self::ResavedPadded => Format {
                connections: ConnectionsFormat {
                    preamble: Preamble::Padded,
                    encoding: Encoding::Utf8Bom,
                    crlf: true,
                    ..NATIVE
                },
                ..BASIC
            },
            Self::ConnectionsOnly => {
                Format { messages: None, invitations: None, profile_files: false, guide_files: false, ..BASIC }
            }
            Self::BlankUrl => {
                Format { connections: ConnectionsFormat { blank_url: true, ..NATIVE }, guide_files: false, ..BASIC }
            }
            Self::RenamedHeaders => {
                Format { connections: ConnectionsFormat { header: ConnectionsHeader::Renamed, ..no_preamble }, ..BASIC }
            }
        }
    }
}

impl Format {
    /// True if a row of Connections.csv names its person by URL.
    pub(crate) fn connections_have_urls(&self) -> bool {
        !self.connections.blank_url
            && matches!(self.connections.header, ConnectionsHeader::WithUrl | ConnectionsHeader::Renamed)
    }

    /// True if messages name people by URL at least where they wrote.
    pub(crate) fn messages_have_urls(&self) -> bool {
        self.messages.is_some_and(|messages| matches!(messages.columns, MessageColumns::Nine | MessageColumns::Ten))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_era_has_one_name_that_parses_back() {
        for &era in Era::all() {
            assert_eq!(Era::parse(era.name()), Some(era));
            assert_eq!(Era::parse(&era.name().to_uppercase()), Some(era));
        }
        assert_eq!(Era::all().len(), NAMES.len());
        assert_eq!(Era::parse("basic-1999"), None);
    }

    #[test]
    fn the_default_is_the_newest_complete_archive_of_its_day() {
        assert_eq!(Era::default().name(), "complete-2026");
        assert_eq!(Era::default().default_as_of().to_string(), "2026-06-30");
        assert!(Era::default().format().complete);
    }
}
